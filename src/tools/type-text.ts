import { isObject, type JsonSchema } from './definition.ts';
import { resolve, typesOf, valuesOf } from './validation/schema.ts';

/** Levels of objects that are written out; deeper ones are `object`. */
const MAX_DEPTH = 2;
/** Members of an object, and alternatives of a union, that are written out. */
const MAX_MEMBERS = 8;
/** Maximum number of schemas read for one text: references can multiply endlessly. */
const MAX_NODES = 500;
/** Longest literal, in characters. */
const MAX_LITERAL = 60;

/** The item type of a list, if only the description gives it. */
const HELD: readonly (readonly [RegExp, string])[] = [
  [/\[\s*\[|\b(arrays?|lists?) of (arrays?|lists|rows)\b|\b2-?d\b|two-dimensional/i, 'array[]'],
  [
    /\[\s*\{|\b(objects|dictionaries|records with|entries with|each \w+ (object|must|supports|has))\b/i,
    'object[]',
  ],
  [
    /\[\s*"|\b(strings?|ids|names|emails?|e-mails?|addresses|urls?|keys|paths|labels|tags|types|values|keywords|domains|countries|columns|fields|codes|slugs|gids)\b/i,
    'string[]',
  ],
  [/\[\s*\d|\b(numbers|integers)\b/i, 'number[]'],
];

/**
 * The type of a tool's input parameter as one line of TypeScript: `string`, `"md"|"html"`, `{id: string, name?: string}[]`.
 *
 * @param schema - the parameter's schema, of any content
 * @param root - the tool's input schema, in which each `$ref` is resolved
 */
export function typeText(schema: unknown, root: JsonSchema = {}): string {
  return new TypeWriter(root).type(schema, MAX_DEPTH);
}

/** Each type that a value may have, as a separate entry; `any` if the schema specifies none. */
export const typesIn = (schema: unknown, root: JsonSchema): string[] =>
  new TypeWriter(root).alternatives(schema, 0);

class TypeWriter {
  private readonly root: JsonSchema;
  private nodes = 0;

  constructor(root: JsonSchema) {
    this.root = root;
  }

  type(schema: unknown, depth: number): string {
    const all = [...new Set(this.alternatives(schema, depth))];
    const values = all.filter((type) => type !== 'null');
    const shown = values.slice(0, MAX_MEMBERS);
    if (shown.length < values.length) shown.push('…');
    // `null` means that the value can be cleared.
    return [...shown, ...(shown.length < all.length && all.includes('null') ? ['null'] : [])].join('|');
  }

  alternatives(schema: unknown, depth: number): string[] {
    if (schema === false) return ['never'];
    if (!isObject(schema) || ++this.nodes > MAX_NODES || depth < -MAX_DEPTH) return ['any'];
    const found = this.withoutNull(schema, depth);
    return schema.nullable === true ? [...found, 'null'] : found;
  }

  private withoutNull(schema: JsonSchema, depth: number): string[] {
    // A reference counts as a level, so that one to itself ends.
    if (typeof schema.$ref === 'string') return this.alternatives(resolve(this.root, schema.$ref), depth - 1);
    const names = typesOf(schema);
    const values = valuesOf(schema) ?? [];
    if (values.length > 0) return [...values.map(literal), ...(names.includes('null') ? ['null'] : [])];
    const choices = [schema.anyOf, schema.oneOf, schema.allOf].find(Array.isArray);
    if (choices && !schema.properties) {
      const found = choices.flatMap((choice: unknown) => this.alternatives(choice, depth - 1));
      if (found.some((type) => type !== 'any')) return found.filter((type) => type !== 'any');
    }
    if (names.length === 0 && schema.properties) names.push('object');
    if (names.length === 0 && schema.items) names.push('array');
    return names.length === 0 ? ['any'] : names.map((name) => this.named(name, schema, depth));
  }

  private named(name: string, schema: JsonSchema, depth: number): string {
    if (name === 'array') return this.list(schema, depth);
    if (name === 'object' && isObject(schema.properties) && depth > 0)
      return this.members(schema, schema.properties, depth);
    return /^(string|boolean|null|number|integer|object)$/.test(name) ? name : 'any';
  }

  private list(schema: JsonSchema, depth: number): string {
    const held = isObject(schema.items) ? this.type(schema.items, depth - 1) : 'any';
    if (held !== 'any') return held.includes('|') ? `(${held})[]` : `${held}[]`;
    const description = typeof schema.description === 'string' ? schema.description : '';
    return HELD.find(([pattern]) => pattern.test(description))?.[1] ?? 'array';
  }

  private members(schema: JsonSchema, properties: JsonSchema, depth: number): string {
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    const names = Object.keys(properties);
    if (names.length === 0) return 'object';
    const ordered = [
      ...names.filter((key) => required.has(key)),
      ...names.filter((key) => !required.has(key)),
    ];
    const shown = ordered
      .slice(0, MAX_MEMBERS)
      .map((key) => `${key}${required.has(key) ? '' : '?'}: ${this.type(properties[key], depth - 1)}`);
    return `{${[...shown, ...(names.length > MAX_MEMBERS ? ['…'] : [])].join(', ')}}`;
  }
}

/** A value as JSON on one line, cut if it is long. */
export function literal(value: unknown): string {
  let text = '…';
  try {
    text = JSON.stringify(value)?.replace(/[\u2028\u2029]/g, ' ') ?? '…';
  } catch {
    // Deeper than the stack: not worth showing.
  }
  if (text.length <= MAX_LITERAL) return text;
  return `${text.slice(0, MAX_LITERAL - 2).toWellFormed()}…${typeof value === 'string' ? '"' : ''}`;
}
