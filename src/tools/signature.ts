import type { JsonSchema } from './definition.ts';
import { isObject, resolve } from './validation/schema.ts';

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
  for (const detail of DETAILS) {
    members = new Rendering(schema, detail).members(isObject(schema) ? schema : {}, detail.depth);
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
  private readonly root: unknown;
  private readonly detail: Detail;
  private nodes = 0;
  private level = 0;

  constructor(root: unknown, detail: Detail) {
    this.root = root;
    this.detail = detail;
  }

  /** The members of an object, required ones first. */
  members(schema: JsonSchema, depth: number): string[] {
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
    const order = [
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
      return this.alternatives(depth > 0 ? this.target(schema.$ref) : undefined, depth - 1);
    }
    if (schema.const !== undefined) return [quote(schema.const)];
    const names = ([] as unknown[])
      .concat(schema.type ?? [])
      .map((name) => (typeof name === 'string' ? name.toLowerCase() : ''));
    if (Array.isArray(schema.enum) && this.detail.union > 0) {
      return [...schema.enum.map(quote), ...(names.includes('null') ? ['null'] : [])];
    }
    if (!schema.properties) {
      const choices = schema.anyOf ?? schema.oneOf;
      if (Array.isArray(choices)) return choices.flatMap((choice) => this.alternatives(choice, depth));
      const parts = Array.isArray(schema.allOf) ? schema.allOf.map((part) => this.type(part, depth)) : [];
      const told = parts.filter((part) => part !== 'unknown');
      if (told.length > 0) return [told.join('&')];
    }
    if (names.length === 0 && schema.properties) names.push('object');
    if (names.length === 0 && schema.items) names.push('array');
    return names.length === 0 ? ['unknown'] : names.map((name) => this.named(name, schema, depth));
  }

  private named(name: string, schema: JsonSchema, depth: number): string {
    if (name === 'string' || name === 'boolean' || name === 'null') return name;
    if (name === 'number' || name === 'integer') return 'number';
    if (name === 'array') {
      const items = this.union(this.alternatives(schema.items, depth));
      return items.length > 1 || items[0]?.includes('&') ? `(${items.join('|')})[]` : `${items[0]}[]`;
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

  private target(ref: string): unknown {
    try {
      return isObject(this.root) ? resolve(this.root, ref) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** JSON on one line, cut where a single value would fill it. */
function quote(value: unknown): string {
  let text = '…';
  try {
    text = (JSON.stringify(value) ?? 'undefined').replace(/[\u2028\u2029]/g, ' ');
  } catch {
    // Deeper than the stack: not worth showing.
  }
  return text.length > 120 ? `${text.slice(0, 118)}…${typeof value === 'string' ? '"' : ''}` : text;
}
