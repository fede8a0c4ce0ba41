import { isObject } from '../definition.ts';
import { LIMITS } from './keywords.ts';
import type { Problem } from './problem.ts';
import type { Rules } from './rules.ts';
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
export function expected({ types, values = [], items }: Rules): string {
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

/** Describes every kind of problem except unknown and missing keys. */
export function messageFor(problem: Problem): Message {
  const { keyword, value, rules, detail, optional } = problem;
  const [{ values = [] } = {}] = rules;
  const limit = LIMITS[keyword];
  if (limit) {
    const [measure, , phrase, unit] = limit;
    return { message: `must ${phrase} ${detail}${unit}, got ${measure(value)}` };
  }
  switch (keyword) {
    case 'unsendable': {
      const takesText = rules.some((each) => each.types.includes('string'));
      const suggestion = typeof value === 'symbol' && takesText ? 'pass it in quotes' : undefined;
      return { message: String(detail), suggestion };
    }
    case 'type': {
      const message = `expected ${rules.map(expected)}, got ${actual(value)}`;
      if (value === null && optional) return { message, suggestion: 'leave it out' };
      const use = values.length > FEW ? `use one of: ${list(values)}` : undefined;
      return { message, suggestion: coerce(value, rules) ?? use };
    }
    case 'enum':
      return oneOf(problem, detail as readonly unknown[]);
    case 'anyOf':
      return noneOf(problem);
    case 'false':
      return { message: 'not allowed here', suggestion: 'leave it out' };
    case 'not':
      return {
        message: 'has a value the schema excludes',
        suggestion: optional ? 'leave it out' : undefined,
      };
    case 'pattern':
      return { message: `must match ${show(detail, 100)}, got ${show(value)}` };
    case 'uniqueItems':
      return { message: 'contains the same item twice' };
    case 'contains':
      return { message: `contains no item that fits ${show(rules[0]?.schema.contains, 100)}` };
    default:
      return { message: `has the key ${show(detail)}, which is not allowed` };
  }
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
  const same = isPlain(value) && allowed.find((each) => isPlain(each) && String(each) === String(value));
  const meant = near ?? (same === false ? undefined : same);
  const use = `use one of: ${list(allowed)}`;
  return { message, suggestion: meant === undefined ? use : `did you mean ${show(meant)}? ${use}` };
}

/** No alternative fits. */
function noneOf(problem: Problem): Message {
  const { value, optional, choices = [] } = problem;
  const missing = new Map<Rules | undefined, string[]>();
  for (const { keyword, rules, detail } of choices) {
    if (keyword !== 'required') continue;
    missing.set(rules[0], [...(missing.get(rules[0]) ?? []), String(detail)]);
  }
  const needed = [...missing.values()].map((keys) => keys.join(' and '));
  if (needed.length > 0) return { message: `needs at least one of: ${[...new Set(needed)].join(', ')}` };
  if (value === null && optional) return { message: 'got null', suggestion: 'leave it out' };
  if (choices.every(({ keyword }) => keyword === 'enum')) {
    return oneOf(problem, [...new Set(choices.flatMap(({ detail }) => detail as readonly unknown[]))]);
  }
  const rules = choices.flatMap((each) => each.rules);
  const wanted = [...new Set(rules.map(expected))].join(' or ');
  return { message: `expected ${wanted}, got ${actual(value)}`, suggestion: coerce(value, rules) };
}
