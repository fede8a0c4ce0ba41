import { isDeepStrictEqual } from 'node:util';
import { asFailure, type Payload } from '../../answer/document.ts';
import { findList, listAt, withList } from './find-list.ts';

/** One page of a list. */
export interface Page<Request> {
  data: unknown;
  /** How to request the next page; undefined if this is the last. */
  next: Request | undefined;
  /** Whether the answer names a next page that cannot be requested. */
  isUnreachable?: boolean;
}

export interface CollectOptions<Request> {
  maxItems: number;
  load: (request: Request) => Promise<Page<Request>>;
  /** The value of `next_cursor` for a request. */
  cursorOf: (request: Request) => unknown;
}

/**
 * Follows an answer from page to page into one list, which replaces the first page's list. After a failure, the pages
 * fetched so far are kept.
 *
 * @param first the first page, already fetched
 * @returns `data`, `pages` (docs/contract.md, Execute: `--all-pages`) and warnings
 */
export async function collectPages<Request>(
  first: Page<Request>,
  { maxItems, load, cursorOf }: CollectOptions<Request>,
): Promise<Payload> {
  const path = findList(first.data);
  if (path === undefined) {
    return {
      data: first.data,
      pages: { count: 1, items: 0, complete: true },
      warnings: ['--all-pages: the answer contains no list.'],
    };
  }
  const items = [...listAt(first.data, path)];
  let { next, isUnreachable = false } = first;
  let count = 1;
  let latest: unknown[] = [...items];
  const seen = new Set([JSON.stringify(next)]);
  const end = (warning?: string): Payload => {
    const cut = items.length > maxItems;
    const complete = next === undefined && !cut && warning === undefined;
    return {
      data: withList(first.data, path, items.slice(0, maxItems)),
      pages: {
        count,
        items: Math.min(items.length, maxItems),
        complete,
        // If the list was cut in the middle of a page, the next page would skip items.
        ...(!complete && !cut && next !== undefined && { next_cursor: cursorOf(next) }),
      },
      warnings: warning === undefined ? [] : [`--all-pages: ${warning}`],
    };
  };
  while (next !== undefined && items.length < maxItems) {
    let page: Page<Request>;
    try {
      page = await load(next);
    } catch (error) {
      const { code, message } = asFailure(error);
      return end(
        `page ${count + 1} could not be fetched (${code}: ${message}); the pages before it are here.`,
      );
    }
    count++;
    const found = listAt(page.data, path);
    if (found.length > 0 && isDeepStrictEqual(found, latest)) {
      return end(`page ${count} is the same as the one before, so no further ones were fetched.`);
    }
    for (const item of found) items.push(item);
    latest = found;
    ({ next, isUnreachable = false } = page);
    if (found.length === 0) {
      if (next !== undefined) return end(`page ${count} is empty, so no further ones were fetched.`);
      break;
    }
    if (next !== undefined && seen.has(JSON.stringify(next))) {
      return end('the answer names a page that was already fetched, so no further ones were fetched.');
    }
    seen.add(JSON.stringify(next));
  }
  return end(isUnreachable ? 'the answer names a next page that cannot be requested.' : undefined);
}
