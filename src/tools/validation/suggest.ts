import { distance } from 'fastest-levenshtein';
import type { JsonSchema } from '../definition.ts';
import { isObject, isOfType, typesOf } from './schema.ts';
import { list, pathText, show, type Violation } from './text.ts';
import type { Path } from './walk.ts';

/** How the value would have to be written to have an allowed type, where it plainly means one. */
export function coerce(value: unknown, nodes: readonly JsonSchema[]): string | undefined {
  const types = nodes.flatMap(typesOf);
  const fits = (meant: unknown) => types.some((type) => isOfType(meant, type));
  if (typeof value === 'string') {
    const text = value.trim();
    const parsed = parse(text);
    if (
      typeof parsed === 'number' &&
      fits(parsed) &&
      !(Number.isInteger(parsed) && !Number.isSafeInteger(parsed))
    ) {
      return `pass ${text} without quotes`;
    }
    const word = text.toLowerCase();
    if (types.includes('boolean') && (word === 'true' || word === 'false'))
      return `pass ${word} without quotes`;
    if (typeof parsed === 'object' && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not a text of it: ${show(parsed, 120)}`;
    }
  }
  if (types.includes('array') && !Array.isArray(value) && value !== null) {
    const listed = asList(value, nodes);
    if (listed) return `pass ${show(listed, 120)}`;
  }
  if (Array.isArray(value) && value.length === 1 && fits(value[0]))
    return `pass ${show(value[0])} without the array`;
  if (types.includes('boolean') && (value === 0 || value === 1)) return `pass ${value === 1}`;
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `pass it in quotes: ${JSON.stringify(String(value))}`;
  }
  return undefined;
}

/** The list that a single value or `a, b` plainly means. Of a sentence with a comma nobody can tell. */
function asList(value: unknown, nodes: readonly JsonSchema[]): unknown[] | undefined {
  const types = typesOf(nodes.map((node) => node.items).find(isObject) ?? {});
  const fits = (item: unknown) => types.length === 0 || types.some((type) => isOfType(item, type));
  if (typeof value !== 'string' || !value.includes(',')) return fits(value) ? [value] : undefined;
  const pieces = value.split(',').map((piece) => piece.trim());
  if (pieces.some((piece) => piece === '' || /\s/.test(piece))) return undefined;
  const items = pieces.map((piece) => (fits(piece) ? piece : parse(piece)));
  return items.every(fits) ? items : undefined;
}

function parse(text: string): unknown {
  if (text.length > 100_000) return undefined;
  try {
    return JSON.parse(text);
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
