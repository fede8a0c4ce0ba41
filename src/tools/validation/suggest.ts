import { distance } from 'fastest-levenshtein';
import { isObject } from '../definition.ts';
import { Check } from './check.ts';
import { type Rules, rulesOf } from './rules.ts';
import { isOfType } from './schema.ts';
import { show } from './text.ts';

/**
 * How to write a value so that the schema accepts it, if its meaning is clear. The suggested value has an allowed
 * type and is among the listed values.
 *
 * @param alternatives - rules, one of which must accept it
 */
export function coerce(value: unknown, alternatives: readonly Rules[]): string | undefined {
  const fits = (meant: unknown) => alternatives.some((rules) => allows(rules, meant));
  if (typeof value === 'string') {
    const text = value.trim();
    const parsed = parse(text);
    const isExact = Number.isSafeInteger(parsed) || !Number.isInteger(parsed);
    if (typeof parsed === 'number' && isExact && fits(parsed)) return `pass ${text} without quotes`;
    const word = text.toLowerCase();
    if ((word === 'true' || word === 'false') && fits(word === 'true')) return `pass ${word} without quotes`;
    if (typeof parsed === 'object' && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not as text: ${show(parsed, 120)}`;
    }
  }
  if (!Array.isArray(value) && value !== null) {
    for (const rules of alternatives) {
      const listed = rules.types.includes('array') ? asList(value, rules.items) : undefined;
      if (listed && allows(rules, listed)) return `pass ${show(listed, 120)}`;
    }
  }
  if (Array.isArray(value) && value.length === 1 && fits(value[0]))
    return `pass ${show(value[0])} without the array`;
  if ((value === 0 || value === 1) && fits(value === 1)) return `pass ${value === 1}`;
  if ((typeof value === 'number' || typeof value === 'boolean') && fits(String(value))) {
    return `pass it in quotes: ${JSON.stringify(String(value))}`;
  }
  return undefined;
}

/** Whether rules accept a value by types and values; false if they name neither but restrict something else. */
function allows({ schema, types, values }: Rules, value: unknown): boolean {
  if (types.length === 0 && !values) return Object.keys(schema).length === 0;
  return (
    (types.length === 0 || types.some((type) => isOfType(value, type))) &&
    (!values || values.some((each) => JSON.stringify(each) === JSON.stringify(value)))
  );
}

/** The list that a single value or `a, b` clearly means; a sentence with a comma may be one value. */
function asList(value: unknown, items: unknown): unknown[] | undefined {
  const rules = isObject(items) ? rulesOf(items) : undefined;
  const fits = (item: unknown) => rules === undefined || allows(rules, item);
  if (typeof value !== 'string' || !value.includes(',')) return fits(value) ? [value] : undefined;
  const pieces = value.split(',').map((piece) => piece.trim());
  if (pieces.some((piece) => piece === '' || /\s/.test(piece))) return undefined;
  const made = pieces.map((piece) => (fits(piece) ? piece : parse(piece)));
  return made.every(fits) ? made : undefined;
}

/** The JSON in a text, if it could be sent. */
function parse(text: string): unknown {
  if (text.length > 100_000) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return new Check(true, parsed).found.problems.length > 0 ? undefined : parsed;
  } catch {
    return undefined;
  }
}

/** `pageId`, `page-id` and `Page_ID` are the same name. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sameLetters = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/**
 * The name that was probably meant.
 *
 * @param name - what was written
 * @param names - what could have been meant
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const written = bare(name);
  if (written === '' || written.length > 100) return undefined;
  const limit = written.length < 3 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best: { name: string; off: number } | undefined;
  for (const each of names.slice(0, 2000)) {
    const other = bare(each);
    // Two swapped letters are one typo: `limti`.
    const off = distance(written, other) - (sameLetters(written, other) ? 1 : 0);
    if (off < (best?.off ?? limit + 1)) best = { name: each, off };
  }
  if (best) return best.name;
  // `id` for `page_id`, if only one name ends or begins like that.
  const around = names.filter((each) => bare(each).endsWith(written) || bare(each).startsWith(written));
  return written.length > 1 && around.length === 1 ? around[0] : undefined;
}
