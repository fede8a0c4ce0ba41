import { distance } from 'fastest-levenshtein';
import type { JsonSchema } from '../definition.ts';
import { isObject, isOfType, typesOf, valuesOf } from './schema.ts';
import { list, pathText, show, type Violation } from './text.ts';
import { type Path, unsendable } from './walk.ts';

/**
 * How the value would have to be written to have an allowed type, where it plainly means one. What is said to be passed
 * has that type and is among the values that are listed.
 */
export function coerce(value: unknown, nodes: readonly JsonSchema[]): string | undefined {
  const fits = (meant: unknown) => nodes.some((node) => allows(node, meant));
  if (typeof value === 'string') {
    const text = value.trim();
    const parsed = parse(text);
    const isExact = Number.isSafeInteger(parsed) || !Number.isInteger(parsed);
    if (typeof parsed === 'number' && isExact && fits(parsed)) return `pass ${text} without quotes`;
    const word = text.toLowerCase();
    if ((word === 'true' || word === 'false') && fits(word === 'true')) return `pass ${word} without quotes`;
    if (typeof parsed === 'object' && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not a text of it: ${show(parsed, 120)}`;
    }
  }
  if (!Array.isArray(value) && value !== null) {
    for (const node of nodes) {
      const listed = typesOf(node).includes('array') ? asList(value, node.items) : undefined;
      if (listed && allows(node, listed)) return `pass ${show(listed, 120)}`;
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

/** Whether a node takes a value, by its types and values. Of one that says neither, but something else, nobody can tell. */
function allows(node: unknown, value: unknown): boolean {
  if (!isObject(node)) return true;
  const [types, values] = [typesOf(node), valuesOf(node)];
  if (types.length === 0 && !values) return Object.keys(node).length === 0;
  return (
    (types.length === 0 || types.some((type) => isOfType(value, type))) &&
    (!values || values.some((each) => JSON.stringify(each) === JSON.stringify(value)))
  );
}

/** The list that a single value or `a, b` plainly means. Of a sentence with a comma nobody can tell. */
function asList(value: unknown, items: unknown): unknown[] | undefined {
  const fits = (item: unknown) => allows(items, item);
  if (typeof value !== 'string' || !value.includes(',')) return fits(value) ? [value] : undefined;
  const pieces = value.split(',').map((piece) => piece.trim());
  if (pieces.some((piece) => piece === '' || /\s/.test(piece))) return undefined;
  const made = pieces.map((piece) => (fits(piece) ? piece : parse(piece)));
  return made.every(fits) ? made : undefined;
}

/** The JSON that a text is, if it could be sent. */
function parse(text: string): unknown {
  if (text.length > 100_000) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return unsendable(parsed) ? undefined : parsed;
  } catch {
    return undefined;
  }
}

/** `pageId`, `page-id` and `Page_ID` are one name. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The name that was probably meant.
 *
 * @param name - what was written
 * @param names - what could have been
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const written = bare(name);
  if (written === '' || written.length > 100) return undefined;
  const limit = written.length < 3 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best: { name: string; off: number } | undefined;
  for (const each of names.slice(0, 2000)) {
    const off = distance(written, bare(each));
    if (off < (best?.off ?? limit + 1)) best = { name: each, off };
  }
  if (best) return best.name;
  // `id` for `page_id`, where only one ends or begins so.
  const around = names.filter((each) => bare(each).endsWith(written) || bare(each).startsWith(written));
  return written.length > 1 && around.length === 1 ? around[0] : undefined;
}

/** An unlisted key: what was meant, or what there is. */
export function unknownKey(
  path: Path,
  known: readonly string[],
  present: JsonSchema,
): Violation & { meant?: string } {
  const free = known.filter((key) => !Object.hasOwn(present, key));
  const meant = nearest(String(path.at(-1)), free);
  const others =
    known.length > 0
      ? `known keys: ${list(known).replaceAll('"', '')}`
      : 'leave it out: no key is known here';
  return {
    path: pathText(path),
    message: 'unknown key',
    suggestion: meant === undefined ? others : `did you mean ${meant}?`,
    ...(meant === undefined ? {} : { meant }),
  };
}
