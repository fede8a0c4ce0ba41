import { isObject, type JsonSchema } from '../definition.ts';
import { isOfType, typesOf, valuesOf } from './schema.ts';

/** No provider has longer keys; patterns are tried on keys, so their length is limited. */
export const MAX_KEY = 200;

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** What one schema requires of a value. */
export interface Rules {
  schema: JsonSchema;
  /** Empty if any type is allowed. */
  types: readonly string[];
  values: readonly unknown[] | undefined;
  nullable: boolean;
  /** Allows no value: `false`, `{not: {}}`. */
  never: boolean;
  required: ReadonlySet<string>;
  properties: JsonSchema;
  patterns: readonly (readonly [RegExp, unknown])[];
  /** The schema of additional keys; undefined if it is absent or forbids them. */
  rest: unknown;
  /** Whether it refuses additional keys. */
  closed: boolean;
  prefix: readonly unknown[];
  items: unknown;
  allOf: readonly unknown[];
  /** One schema in each list has to fit. */
  anyOf: readonly (readonly unknown[])[];
  limits: readonly (readonly [keyword: string, limit: number])[];
  /** An expression, and the longest text it is tried on. */
  pattern: { expression: RegExp; longest: number } | undefined;
  /** What a key requires if it is present: a list of keys, or a schema. */
  dependents: readonly (readonly [key: string, demand: unknown])[];
  /** Whether its list of keys is complete, and whether it allows any key. */
  lists: boolean;
  free: boolean;
  /** Whether no other schema applies to the same place through it, as is usual. */
  plain: boolean;
}

/** Keywords whose schemas apply to the same place. */
const CONNECTING = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'not', 'contains', 'propertyNames'];
const DEPENDENT = ['dependencies', 'dependentSchemas', 'dependentRequired'];

const LIMITS =
  `minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems
  minProperties maxProperties`.split(/\s+/);

/** Whether a schema allows no value. */
const isNever = (schema: unknown): boolean =>
  schema === false || (isObject(schema) && isObject(schema.not) && Object.keys(schema.not).length === 0);

/**
 * Reads a schema as they occur in practice: with OpenAPI's `nullable`, syntax of older drafts, and keywords with
 * meaningless values. What cannot be understood requires nothing.
 *
 * @param schema - `false`, or an object of any content
 * @param ignore - called with each keyword that cannot be understood
 */
export function rulesOf(schema: false | JsonSchema, ignore: (keyword: string) => void = () => {}): Rules {
  const own: JsonSchema = schema || { not: {} };
  const list = (keyword: string): readonly unknown[] => {
    const found = own[keyword];
    if (Array.isArray(found) && found.length > 0) return found;
    if (found !== undefined && found !== null) ignore(keyword);
    return [];
  };
  const map = (keyword: string): JsonSchema => {
    const found = own[keyword];
    if (isObject(found)) return found;
    if (found !== undefined && found !== null) ignore(keyword);
    return {};
  };
  const properties = map('properties');
  const keys = Object.entries(map('patternProperties'));
  const patterns = keys.flatMap(([source, below]) => {
    const pattern = patternOf(source);
    return pattern && pattern.longest >= MAX_KEY ? [[pattern.expression, below] as const] : [];
  });
  if (patterns.length < keys.length) ignore('patternProperties');
  const rest = patterns.length < keys.length ? true : own.additionalProperties;
  const closed = isNever(rest);
  // Before draft 2020-12, a list of items was a tuple, and additionalItems had the rest.
  const prefix = Array.isArray(own.items) ? own.items : list('prefixItems');
  const items = Array.isArray(own.items) ? own.additionalItems : own.items;
  const required =
    own.required === undefined || Array.isArray(own.required) ? own.required : list('required');
  const pattern = typeof own.pattern === 'string' ? patternOf(own.pattern) : undefined;
  if (typeof own.pattern === 'string' && !pattern) ignore('pattern');
  const { types, values, nullable } = typesAndValues(own, ignore);
  const says = Object.keys(own).filter((key) => !/^(type|\$defs|definitions)$/.test(key));
  return {
    schema: own,
    types,
    values,
    nullable,
    never: isNever(own),
    required: new Set(((required ?? []) as unknown[]).filter((key) => typeof key === 'string')),
    properties,
    patterns,
    rest: closed ? undefined : rest,
    closed,
    prefix,
    items,
    allOf: list('allOf'),
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    anyOf: [list('anyOf'), list('oneOf')].filter((branches) => branches.length > 0),
    limits: limitsOf(own),
    pattern,
    dependents: DEPENDENT.flatMap((key) => Object.entries(map(key))).flatMap(
      ([key, demand]): [string, unknown][] => {
        if (Array.isArray(demand)) return [[key, demand.filter((name) => typeof name === 'string')]];
        return typeof demand === 'boolean' || isObject(demand) ? [[key, demand]] : [];
      },
    ),
    plain: [...CONNECTING, ...DEPENDENT].every((keyword) => own[keyword] === undefined),
    lists: Object.keys(properties).length > 0 || closed,
    free:
      rest === undefined ? says.length === 0 && (types.length === 0 || types.includes('object')) : !closed,
  };
}

function limitsOf(own: JsonSchema): [string, number][] {
  const limits = LIMITS.flatMap((keyword): [string, number][] => {
    const limit = own[keyword];
    return typeof limit === 'number' ? [[keyword, limit]] : [];
  });
  // In draft 4 the exclusive ones were true or false, and spoke of the others.
  return limits.map(([keyword, limit]) => {
    const exclusive = `exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;
    return [own[exclusive] === true ? exclusive : keyword, limit];
  });
}

function typesAndValues(
  own: JsonSchema,
  ignore: (keyword: string) => void,
): Pick<Rules, 'types' | 'values' | 'nullable'> {
  const named = typesOf(own);
  let types = named.filter((type) => TYPES.includes(type));
  if (types.length < named.length) {
    ignore('type');
    types = [];
  }
  const open = ['anyOf', 'allOf', 'oneOf', '$ref', 'enum', 'const', 'not'].every((key) => !(key in own));
  if (named.length === 0 && open) {
    if (isObject(own.properties)) types = ['object'];
    else if (own.items !== undefined || own.prefixItems !== undefined) types = ['array'];
  }
  // `"type": ["string","null"], "enum": ["a"]` means to allow null; plain JSON Schema would not.
  const nullable = own.nullable === true || types.includes('null');
  if (own.nullable === true && types.length > 0) types = [...new Set([...types, 'null'])];
  const values = valuesOf(own);
  if (values?.length === 0 || (own.enum !== undefined && !Array.isArray(own.enum))) {
    ignore('enum');
    return { types, values: undefined, nullable };
  }
  // Values that the type forbids are not offered.
  const fitting = values?.filter((each) => types.length === 0 || types.some((type) => isOfType(each, type)));
  if (fitting?.length === 0) {
    ignore('type');
    return { types: [], values, nullable };
  }
  const withNull = fitting && nullable && !fitting.includes(null) ? [...fitting, null] : fitting;
  return { types, values: withNull, nullable };
}

/**
 * An expression, and how long a text may be for it to be tried: backtracking costs length to the power of the
 * quantifiers, and doubles with each character where a group is repeated or much is optional. Longer texts are left to
 * the provider.
 */
function patternOf(source: string): Rules['pattern'] {
  try {
    const expression = new RegExp(source, 'u');
    const bare = source.replace(/\\./g, '.').replace(/\[[^\]]*\]/g, '.');
    const repeats = bare.match(/[*+{]/g)?.length ?? 0;
    const choices = bare.match(/[?|]/g)?.length ?? 0;
    const multiplies = /\)[*+{]/.test(bare) || /\\[\dk]/.test(source) || choices > 10;
    return {
      expression,
      longest: multiplies ? 20 : Math.min(10_000, Math.floor(10 ** (7 / (repeats + 1)))),
    };
  } catch {
    return undefined;
  }
}
