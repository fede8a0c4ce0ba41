import { distance } from 'fastest-levenshtein';
import { isObject } from '../definition.ts';
import { Check } from './check.ts';
import { isAllowed } from './keywords.ts';
import { type Rules, rulesOf } from './rules.ts';
import { show } from './text.ts';

/**
 * How to write a value so that the schema accepts it, if its meaning is clear. The suggested value has an allowed
 * type and is among the listed values.
 *
 * @param alternatives - rules, one of which must accept it
 */
export function coerce(value: unknown, alternatives: readonly Rules[]): string | undefined {
  const meanings = [...meaningsOf(value), ...alternatives.flatMap((rules) => listMeant(value, rules))];
  const accepted = ([meant]: Meaning) => alternatives.some((rules) => accepts(rules, meant));
  return meanings.find(accepted)?.[1];
}

/** What a value may mean, and how to write that. */
type Meaning = readonly [meant: unknown, suggestion: string];

function meaningsOf(value: unknown): Meaning[] {
  if (typeof value === 'string') {
    const text = value.trim().toLowerCase();
    const meant = parse(text === 'true' || text === 'false' ? text : value.trim());
    if (typeof meant === 'object' && meant !== null)
      return [[meant, `pass the JSON itself, not as text: ${show(meant, 120)}`]];
    const isExact = Number.isSafeInteger(meant) || !Number.isInteger(meant);
    return /boolean|number/.test(typeof meant) && isExact ? [[meant, `pass ${text} without quotes`]] : [];
  }
  if (Array.isArray(value))
    return value.length === 1 ? [[value[0], `pass ${show(value[0])} without the array`]] : [];
  if (typeof value !== 'number' && typeof value !== 'boolean') return [];
  const quoted: Meaning = [String(value), `pass it in quotes: ${JSON.stringify(String(value))}`];
  return value === 0 || value === 1 ? [[value === 1, `pass ${value === 1}`], quoted] : [quoted];
}

/** Whether rules accept a value by types and values; false if they name neither but restrict something else. */
function accepts(rules: Rules, value: unknown): boolean {
  if (rules.types.length === 0 && !rules.values) return Object.keys(rules.schema).length === 0;
  return isAllowed(value, rules);
}

/** The list that a single value or `a, b` clearly means; a sentence with a comma may be one value. */
function listMeant(value: unknown, { types, items }: Rules): Meaning[] {
  if (!types.includes('array') || Array.isArray(value) || value === null) return [];
  const fits = (item: unknown) => !isObject(items) || accepts(rulesOf(items), item);
  const pieces = typeof value === 'string' ? value.split(',').map((piece) => piece.trim()) : [value];
  if (pieces.length > 1 && pieces.some((piece) => /^$|\s/.test(String(piece)))) return [];
  const single =
    pieces.length === 1 ? [value] : pieces.map((piece) => (fits(piece) ? piece : parse(String(piece))));
  return single.every(fits) ? [[single, `pass ${show(single, 120)}`]] : [];
}

/** The JSON in a text, if it could be sent. */
function parse(text: string): unknown {
  if (text.length > 100_000) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return new Check(true, parsed).problems.length > 0 ? undefined : parsed;
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
