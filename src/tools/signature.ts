import type { JsonSchema } from './definition.ts';
import { isObject, resolve, typesOf, valuesOf } from './validation/schema.ts';

/** Longer ones crowd a result list; a model that needs more asks for the whole schema. */
const MAX_LENGTH = 400;

/** How much a rendering tells. The first of DETAILS that fits is taken. */
interface Detail {
  /** Levels of objects below the input; deeper ones are `object`. */
  depth: number;
  /** Values of an enum, and members of any union. */
  union: number;
  /** Longest default shown. */
  defaults: number;
}

const DETAILS: readonly Detail[] = [
  { depth: 3, union: 20, defaults: 40 },
  { depth: 2, union: 8, defaults: 20 },
  { depth: 1, union: 5, defaults: 12 },
  { depth: 0, union: 4, defaults: 8 },
  { depth: 0, union: 0, defaults: 0 },
];

/** Schemas looked at in one rendering: references can multiply without end. */
const MAX_NODES = 5000;

/** Schemas within schemas, of any kind: lists of lists, unions of unions. */
const MAX_LEVEL = 30;

/**
 * A tool's input as one line of TypeScript: `{page_id: string, format?: "md"|"html", limit?: number = 10}`
 * (contract, Success: `signature`). Required members come first, defaults follow `=`. What would be
 * longer than 400 characters loses depth, then enum values, then its last members; `…` marks the last two.
 *
 * @param schema - the tool's input schema, whatever it holds
 * @param maxLength - the longest line wanted, in characters
 * @returns one line
 */
export function signature(schema: JsonSchema, maxLength = MAX_LENGTH): string {
  let members: string[] = [];
  const root = isObject(schema) ? schema : {};
  for (const detail of DETAILS) {
    members = new Rendering(root, detail).members(root, detail.depth);
    const whole = `{${members.join(', ')}}`;
    if (whole.length <= maxLength) return whole;
  }
  let kept = '{';
  for (const member of members) {
    if (kept.length + member.length > maxLength - 4) break;
    kept += `${member}, `;
  }
  return `${kept}…}`;
}

class Rendering {
  private readonly root: JsonSchema;
  private readonly detail: Detail;
  private nodes = 0;
  private level = 0;

  constructor(root: JsonSchema, detail: Detail) {
    this.root = root;
    this.detail = detail;
  }

  /** The members of an object, required ones first. */
  members(schema: JsonSchema, depth: number): string[] {
    const list = Array.isArray(schema.required) ? schema.required : [];
    const required = new Set(list.filter((key) => typeof key === 'string'));
    const described = isObject(schema.properties) ? schema.properties : {};
    const properties = Object.entries(described);
    const order = [
      ...[...required].filter((key) => !Object.hasOwn(described, key)).map((key) => [key, {}] as const),
      ...properties.filter(([key]) => required.has(key)),
      ...properties.filter(([key]) => !required.has(key)),
    ];
    const members = order.map(([key, property]) => {
      const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
      const fallback = isObject(property) ? property.default : undefined;
      const text = fallback === undefined || fallback === null ? '' : quote(fallback);
      const shown = text !== '' && text.length <= this.detail.defaults ? ` = ${text}` : '';
      return `${name}${required.has(key) ? '' : '?'}: ${this.type(property, depth)}${shown}`;
    });
    const rest = schema.additionalProperties;
    if (properties.length > 0 && isObject(rest)) members.push(`[key: string]: ${this.type(rest, depth)}`);
    return members;
  }

  /** A schema as a type. */
  type(schema: unknown, depth: number): string {
    return this.union(this.alternatives(schema, depth)).join('|');
  }

  /** What a value may be: `string`, `null`. */
  private alternatives(schema: unknown, depth: number): string[] {
    if (schema === false) return ['never'];
    if (!isObject(schema) || ++this.nodes > MAX_NODES || this.level > MAX_LEVEL) return ['unknown'];
    this.level++;
    const found = this.withoutNull(schema, depth);
    this.level--;
    return schema.nullable === true ? [...found, 'null'] : found;
  }

  private withoutNull(schema: JsonSchema, depth: number): string[] {
    if (typeof schema.$ref === 'string') {
      // A reference counts as a level, so that one to itself ends.
      return this.alternatives(depth > 0 ? resolve(this.root, schema.$ref) : undefined, depth - 1);
    }
    const names = typesOf(schema);
    const values = valuesOf(schema) ?? [];
    if (values.length > 0 && (values.length === 1 || this.detail.union > 0)) {
      return [...values.map(quote), ...(names.includes('null') ? ['null'] : [])];
    }
    if (!schema.properties) {
      const choices = schema.anyOf ?? schema.oneOf;
      const found = Array.isArray(choices) ? choices.flatMap((each) => this.alternatives(each, depth)) : [];
      if (found.some((type) => type !== 'unknown')) return found;
      const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
      const told = parts.map((part) => this.union(this.alternatives(part, depth))).filter(isTold);
      if (told.length > 0) return told.length === 1 ? told.flat() : [told.map(inOne).join('&')];
    }
    if (names.length === 0 && schema.properties) names.push('object');
    if (names.length === 0 && schema.items) names.push('array');
    return names.length === 0 ? ['unknown'] : names.map((name) => this.named(name, schema, depth));
  }

  private named(name: string, schema: JsonSchema, depth: number): string {
    if (name === 'string' || name === 'boolean' || name === 'null') return name;
    if (name === 'number' || name === 'integer') return 'number';
    if (name === 'array') {
      return `${inOne(this.union(this.alternatives(schema.items, depth)))}[]`;
    }
    if (name !== 'object') return 'unknown';
    if (depth <= 0) return 'object';
    const members = this.members(schema, depth - 1);
    if (members.length > 0) return `{${members.join(', ')}}`;
    const rest = schema.additionalProperties;
    return isObject(rest) && Object.keys(rest).length > 0
      ? `{[key: string]: ${this.type(rest, depth - 1)}}`
      : 'object';
  }

  /** As many alternatives as there is room for; `null` among them always, since it says a value can be cleared. */
  private union(types: readonly string[]): string[] {
    const all = [...new Set(types)];
    const values = all.filter((type) => type !== 'null');
    const shown = values.slice(0, Math.max(this.detail.union, 3));
    if (shown.length < values.length) shown.push('…');
    return shown.length < all.length && all.includes('null') ? [...shown, 'null'] : shown;
  }
}

const isTold = (types: readonly string[]): boolean => types.join() !== 'unknown';

/** Alternatives as a part of something: `(string|null)`. */
function inOne(types: readonly string[]): string {
  const text = types.join('|');
  return types.length > 1 || text.includes('&') ? `(${text})` : text;
}

/** JSON on one line, cut where a single value would fill it. */
function quote(value: unknown): string {
  let text = '…';
  try {
    text = JSON.stringify(value).replace(/[\u2028\u2029]/g, ' ');
  } catch {
    // Deeper than the stack: not worth showing.
  }
  return text.length > 120
    ? `${text.slice(0, 118).toWellFormed()}…${typeof value === 'string' ? '"' : ''}`
    : text;
}
