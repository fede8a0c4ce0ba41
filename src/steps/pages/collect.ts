import { isDeepStrictEqual } from 'node:util';
import { asFailure, type Payload } from '../../answer/document.ts';
import { findList, listAt, withList } from './find-list.ts';

/** One page of a list. */
export interface Page<Request> {
  data: unknown;
  /** How to request the next page; undefined if this is the last. */
  next: Request | undefined;
  /** Why the list may go on, although there is no request for the next page. */
  problem?: string | undefined;
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
  let page = first;
  let latest = listAt(first.data, path);
  const items = [...latest];
  const seen = new Set<string>();
  let count = 1;
  let problem: string | undefined;
  while (page.next !== undefined && items.length < maxItems && problem === undefined) {
    const key = JSON.stringify(page.next);
    if (seen.has(key)) {
      problem = 'the answer names a page that was already fetched, so no further ones were fetched.';
      break;
    }
    seen.add(key);
    try {
      page = await load(page.next);
    } catch (error) {
      const { code, message } = asFailure(error);
      problem = `page ${count + 1} could not be fetched (${code}: ${message}); the pages before it are here.`;
      break;
    }
    count++;
    const found = listAt(page.data, path);
    if (found.length === 0) {
      if (page.next !== undefined) problem = `page ${count} is empty, so no further ones were fetched.`;
      break;
    }
    if (isDeepStrictEqual(found, latest))
      problem = `page ${count} is the same as the one before, so no further ones were fetched.`;
    else for (const item of found) items.push(item);
    latest = found;
  }
  problem ??= page.problem;
  const { next } = page;
  const kept = items.slice(0, maxItems);
  const isCut = kept.length < items.length;
  const isFull = problem === undefined && (isCut || next !== undefined);
  const complete = next === undefined && !isCut && problem === undefined;
  return {
    data: withList(first.data, path, kept),
    pages: {
      count,
      items: kept.length,
      complete,
      // If the list was cut in the middle of a page, the next page would skip items.
      ...(!isCut && next !== undefined && { next_cursor: cursorOf(next) }),
    },
    warnings: [
      problem,
      isFull ? `stopped at ${maxItems} items (--max-items); there are more.` : undefined,
    ].flatMap((text) => (text === undefined ? [] : [`--all-pages: ${text}`])),
  };
}
