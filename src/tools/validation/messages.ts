import { isObject } from '../definition.ts';
import { LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';
import { type Rules, rulesOf } from './rules.ts';
import { typesOf } from './schema.ts';
import { coerce, nearest } from './suggest.ts';
import { list, show } from './text.ts';

/** Maximum number of allowed values listed in the message itself. */
const FEW = 6;

/** What is wrong, and what to do about it if that is clear. */
export interface Message {
  message: string;
  suggestion?: string | undefined;
  /** The key that an unknown one probably means. */
  meant?: string | undefined;
}

/** What a value has to be, in words: `string or null`, `array of integer`. Empty if the schema does not restrict it. */
function expected({ types, values = [], items }: Rules): string {
  if (values.length > 0 && values.length <= FEW) return values.map((value) => show(value)).join(' or ');
  const inside = isObject(items) ? typesOf(items).join(' or ') : '';
  const named = types.map((type) => (type === 'array' && inside !== '' ? `array of ${inside}` : type));
  return named.join(' or ') || (values.length > 0 ? `one of ${list(values)}` : '');
}

/** The actual value, in words: `null`, `an array`, `"abc"`. */
function actual(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  return isObject(value) ? 'an object' : show(value);
}

/** Describes a problem. */
export function messageFor(problem: Problem): Message {
  const { keyword, value, rules, optional, detail = '' } = problem;
  const schema = rules[0]?.schema ?? {};
  const limit = LIMITS[keyword];
  if (limit) {
    const [measure, , phrase, unit] = limit;
    return { message: `must ${phrase} ${schema[keyword]}${unit}, got ${measure(value)}` };
  }
  switch (keyword) {
    case 'unknown key':
      return unknownKey(problem);
    case 'required':
      return missingKey(problem);
    case 'enum':
      return oneOf(problem, valuesIn(rules));
    case 'anyOf':
      return noneOf(problem);
    case 'type': {
      const values = valuesIn(rules);
      const use = values.length > FEW ? `use one of: ${list(values)}` : undefined;
      const { message, suggestion = use } = wrongType(problem, rules);
      return { message, suggestion };
    }
    case 'pattern':
      return { message: `must match ${show(schema.pattern, 100)}, got ${show(value)}` };
    case 'uniqueItems':
      return { message: 'contains the same item twice' };
    case 'not': {
      const suggestion = optional ? 'leave it out' : undefined;
      return { message: 'has a value the schema excludes', suggestion };
    }
    case 'false':
      return { message: 'not allowed here', suggestion: 'leave it out' };
    default: {
      const takesText = rules.some(({ types }) => types.includes('string'));
      const suggestion = typeof value === 'symbol' && takesText ? 'pass it in quotes' : undefined;
      return { message: detail, suggestion };
    }
  }
}

const valuesIn = (rules: readonly Rules[]) => [...new Set(rules.flatMap(({ values = [] }) => values))];

/** A missing key. */
function missingKey({ path, rules: [rules] }: Problem): Message {
  const key = String(path.at(-1));
  const schema = rules && Object.hasOwn(rules.properties, key) ? rules.properties[key] : undefined;
  const what = isObject(schema) ? expected(rulesOf(schema)) : '';
  return { message: what === '' ? 'required' : `required: ${what}` };
}

/** An unknown key: the probable one, or the known keys. */
function unknownKey({ path, rules, value }: Problem): Message {
  const known = [...new Set(rules.flatMap((each) => [...Object.keys(each.properties), ...each.required]))];
  const free = known.filter((key) => !Object.hasOwn(Object(value), key));
  const meant = nearest(String(path.at(-1)), free);
  if (meant !== undefined) {
    const isMissing = rules.some(({ required }) => required.has(meant));
    const message = isMissing ? `unknown key, and ${meant} is missing` : 'unknown key';
    return { message, suggestion: `did you mean ${meant}?`, meant };
  }
  const others =
    known.length > 0
      ? `known keys: ${list(known).replaceAll('"', '')}`
      : 'leave it out: no key is known here';
  return { message: 'unknown key', suggestion: others };
}

/** A value of a type that none of the rules allows. */
function wrongType({ value, optional }: Problem, rules: readonly Rules[]): Message {
  const wanted = [...new Set(rules.map(expected))].join(' or ');
  const suggestion = value === null && optional ? 'leave it out' : coerce(value, rules);
  return { message: `expected ${wanted}, got ${actual(value)}`, suggestion };
}

function oneOf({ value, optional }: Problem, allowed: readonly unknown[]): Message {
  const what = allowed.length === 1 ? show(allowed[0]) : 'one of the allowed values';
  const message = `must be ${what}, got ${actual(value)}`;
  if (value === null && optional) return { message, suggestion: 'leave it out' };
  if (allowed.length === 1) return { message };
  const texts = allowed.filter((each) => typeof each === 'string');
  const near = typeof value === 'string' ? nearest(value, texts) : undefined;
  // An object's `toString` may be anything.
  const isPlain = (each: unknown) => each !== null && typeof each !== 'object';
  const same = isPlain(value)
    ? allowed.find((each) => isPlain(each) && String(each) === String(value))
    : undefined;
  const meant = near ?? same;
  const use = `use one of: ${list(allowed)}`;
  return { message, suggestion: meant === undefined ? use : `did you mean ${show(meant)}? ${use}` };
}

/** No alternative fits. */
function noneOf(problem: Problem): Message {
  const { value, optional, choices = [] } = problem;
  const missing = choices.filter(({ keyword }) => keyword === 'required');
  const needed = [...new Set(missing.map(({ rules }) => rules[0]))].map((rules) =>
    missing
      .filter((each) => each.rules[0] === rules)
      .map(({ path }) => path.at(-1))
      .join(' and '),
  );
  if (needed.length > 0) return { message: `needs at least one of: ${[...new Set(needed)].join(', ')}` };
  if (value === null && optional) return { message: 'got null', suggestion: 'leave it out' };
  const rules = choices.flatMap((each) => each.rules);
  if (choices.every(({ keyword }) => keyword === 'enum')) return oneOf(problem, valuesIn(rules));
  return wrongType(problem, rules);
}
