import { isObject } from '../../tools/definition.ts';

/** How deep below the top of an answer its list may be: `data.search.nodes`. */
const MAX_DEPTH = 3;

/** The objects of an answer with their paths, level by level, without what lists hold. */
export function* objectsOf(data: unknown): Generator<{ path: string[]; object: Record<string, unknown> }> {
  let level = isObject(data) ? [{ path: [] as string[], object: data }] : [];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    yield* level;
    level = level.flatMap(({ path, object }) =>
      Object.entries(object).flatMap(([key, member]) =>
        isObject(member) ? [{ path: [...path, key], object: member }] : [],
      ),
    );
  }
}

/**
 * The path of an answer's main list: the non-empty list nearest to the top, or the longest of several
 * on the same level.
 *
 * @returns undefined if the answer holds no list; the empty path if it is a list itself
 */
export function findList(data: unknown): string[] | undefined {
  if (Array.isArray(data)) return [];
  let best: { path: string[]; length: number } | undefined;
  for (const { path, object } of objectsOf(data)) {
    // Lists below a non-empty list do not count.
    if (best && best.length > 0 && path.length + 1 > best.path.length) break;
    for (const [key, member] of Object.entries(object)) {
      if (Array.isArray(member) && (!best || member.length > best.length))
        best = { path: [...path, key], length: member.length };
    }
  }
  return best?.path;
}

/** The list at a path; empty if there is none, as on a last page that leaves it out. */
export function listAt(data: unknown, path: readonly string[]): unknown[] {
  let at = data;
  for (const key of path) at = isObject(at) ? at[key] : undefined;
  return Array.isArray(at) ? at : [];
}

/** The answer with the list at a path replaced. */
export function withList(data: unknown, path: readonly string[], list: unknown[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(data)) return list;
  return { ...data, [key]: withList(data[key], rest, list) };
}
