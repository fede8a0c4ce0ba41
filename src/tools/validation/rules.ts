import { isObject, type JsonSchema } from '../definition.ts';
import { LIMITS } from './limits.ts';
import { isOfType, typesOf, valuesOf } from './schema.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** Keywords for what is required beside a key; the first one, of older drafts, takes both forms. */
const DEPENDENT = ['dependencies', 'dependentRequired', 'dependentSchemas'];

/** Patterns of keys are not tried if that may be slow with keys of this length. */
const USUAL_KEY = 100;

interface Pattern {
  expression: RegExp;
  /** The longest text it is tried on. */
  longest: number;
}

/** What one schema requires of a value. */
export interface Rules {
  schema: JsonSchema;
  /** Whether no value is allowed: the schema is `false`. */
  never: boolean;
  /** Empty if any type is allowed. */
  types: readonly string[];
  values: readonly unknown[] | undefined;
  nullable: boolean;
  required: ReadonlySet<string>;
  properties: JsonSchema;
  /** Schemas for keys that match. */
  patterns: readonly (readonly [Pattern, unknown])[];
  /** The schema of additional keys: `false` forbids them, undefined says nothing about them. */
  rest: unknown;
  prefix: readonly unknown[];
  items: unknown;
  allOf: readonly unknown[];
  /** Schemas that apply if there is such a key. */
  dependents: readonly (readonly [key: string, schema: unknown])[];
  /** One schema in each list has to fit. */
  anyOf: readonly (readonly unknown[])[];
  /** Those of LIMITS that it has. */
  limits: readonly string[];
  pattern: Pattern | undefined;
  /** Whether it lists keys, and whether it allows any key. */
  lists: boolean;
  free: boolean;
}

const isFilledList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/**
 * Reads a schema as they occur in practice: with OpenAPI's `nullable`, syntax of older drafts, and keywords with
 * meaningless values. What cannot be understood requires nothing.
 *
 * @param schema - `false`, or an object of any content
 * @param ignore - called with each keyword that is not checked
 */
export function rulesOf(schema: false | JsonSchema, ignore: (keyword: string) => void = () => {}): Rules {
  const own = withNumbers(schema || {});
  const read = <T>(keyword: string, isUsable: (value: unknown) => value is T, otherwise: T): T => {
    const found = own[keyword] ?? otherwise;
    if (found === otherwise || isUsable(found)) return found as T;
    ignore(keyword);
    return otherwise;
  };
  const list = (keyword: string) => read<readonly unknown[]>(keyword, isFilledList, []);
  const map = (keyword: string) => read(keyword, isObject, {});
  const properties = map('properties');
  const required = read<readonly unknown[]>('required', Array.isArray, []);
  const keyPatterns = Object.entries(map('patternProperties')).map(
    ([source, member]) => [patternOf(source), member] as const,
  );
  const patterns = keyPatterns.filter(
    (one): one is [Pattern, unknown] => one[0] !== undefined && one[0].longest >= USUAL_KEY,
  );
  const isUntried = patterns.length < keyPatterns.length;
  if (isUntried) ignore('patternProperties');
  const rest = isUntried ? true : own.additionalProperties;
  const { types, values } = typesAndValues(own, ignore);
  const pattern = typeof own.pattern === 'string' ? patternOf(own.pattern) : undefined;
  if (typeof own.pattern === 'string' && !pattern) ignore('pattern');
  const saysNothing = Object.keys(own).every((key) => /^(type|\$defs|definitions)$/.test(key));
  const isAnyObject = saysNothing && (types.length === 0 || types.includes('object'));
  // Before draft 2020-12, a list of items was a tuple, and additionalItems had the rest.
  const isTuple = Array.isArray(own.items);
  return {
    schema: own,
    never: schema === false,
    types,
    values,
    nullable: types.includes('null') || own.nullable === true,
    required: new Set(required.filter((key) => typeof key === 'string')),
    properties,
    patterns,
    rest,
    prefix: isTuple ? (own.items as unknown[]) : list('prefixItems'),
    items: isTuple ? own.additionalItems : own.items,
    allOf: list('allOf'),
    dependents: DEPENDENT.flatMap((keyword) => Object.entries(map(keyword))).map(([key, demand]) => [
      key,
      Array.isArray(demand) ? { required: demand } : isObject(demand) || demand === false ? demand : true,
    ]),
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    anyOf: [list('anyOf'), list('oneOf')].filter(isFilledList),
    limits: Object.keys(LIMITS).filter((keyword) => typeof own[keyword] === 'number'),
    pattern,
    lists: rest === false || Object.keys(properties).length > 0,
    free: rest === undefined ? isAnyObject : rest !== false,
  };
}

/** In OpenAPI 3.0 and draft 4 an exclusive limit is a switch for the other one. */
function withNumbers(schema: JsonSchema): JsonSchema {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  return {
    ...schema,
    ...(exclusiveMinimum === true && { exclusiveMinimum: minimum, minimum: undefined }),
    ...(exclusiveMaximum === true && { exclusiveMaximum: maximum, maximum: undefined }),
  };
}

/** The schemas that rules have for a key, except that of additional keys. */
export function schemasOf({ properties, patterns }: Rules, key: string): unknown[] {
  const matching = patterns.filter(
    ([{ expression, longest }]) => key.length <= longest && expression.test(key),
  );
  const listed = Object.hasOwn(properties, key) ? [properties[key]] : [];
  return [...listed, ...matching.map(([, schema]) => schema)];
}

function typesAndValues(own: JsonSchema, ignore: (keyword: string) => void): Pick<Rules, 'types' | 'values'> {
  let types = typesOf(own);
  if (!types.every((type) => TYPES.includes(type))) {
    ignore('type');
    types = [];
  } else if (types.length === 0) {
    if (isObject(own.properties)) types = ['object'];
    else if (own.items !== undefined || own.prefixItems !== undefined) types = ['array'];
  }
  if (own.nullable === true && types.length > 0) types = [...new Set([...types, 'null'])];
  const values = valuesOf(own);
  if (values?.length === 0 || (own.enum !== undefined && !Array.isArray(own.enum))) {
    ignore('enum');
    return { types, values: undefined };
  }
  // Values that the type forbids are not offered.
  const fitting = values?.filter((each) => types.length === 0 || types.some((type) => isOfType(each, type)));
  if (fitting?.length !== 0) return { types, values: fitting };
  ignore('type');
  return { types: [], values };
}

/**
 * An expression, and how long a text may be for it to be tried: backtracking costs length to the power of the
 * quantifiers, and doubles with each character where a group is repeated or much is optional. Longer texts are left to
 * the provider.
 */
function patternOf(source: string): Pattern | undefined {
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
