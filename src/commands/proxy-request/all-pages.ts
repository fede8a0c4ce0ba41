import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import type { HttpResponse } from '../../http/response.ts';
import { isRetryableOrRateLimited, withRetries } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { guardPath } from '../../scalekit/proxy-guards.ts';
import { collectPages, type Page } from '../../steps/pages/collect.ts';
import { findList, isObject, listAt } from '../../steps/pages/find-list.ts';
import { nextLink, pathOfNext } from '../../steps/pages/link-header.ts';
import { nextPage } from '../../steps/pages/next-page.ts';

/** An answer whose body has been read. */
export interface ReadAnswer {
  headers: HttpResponse['headers'];
  data: unknown;
}

/** @throws Failure USAGE if there is nothing to follow */
export function assertPageable(method: string, flags: { 'output-file'?: string | undefined }): void {
  if (method !== 'GET') throw usage(`--all-pages is for GET, not ${method}.`, 'Leave --all-pages out.');
  if (flags['output-file'] === undefined) return;
  throw usage(
    '--all-pages and --output-file exclude each other.',
    'Use --save data=FILE for the whole list.',
  );
}

/** Follows a GET from page to page. @param path of the first page, query included */
export async function allProxiedPages(
  client: ScalekitClient,
  path: string,
  first: ReadAnswer,
  maxItems: number,
  request: (path: string) => Promise<ReadAnswer>,
): Promise<Payload> {
  // With Link headers, an answer without one is the last.
  const isLinked = nextLink(linkOf(first)) !== undefined;
  return await collectPages(pageOf(first, path, isLinked), {
    maxItems,
    load: async (next) =>
      pageOf(
        await withRetries(client.session, () => request(next), isRetryableOrRateLimited),
        next,
        isLinked,
      ),
    cursorOf: (next) => next,
  });
}

function linkOf({ headers }: ReadAnswer): string {
  return [headers.link].flat().join(', ');
}

function pageOf(answer: ReadAnswer, path: string, isLinked: boolean): Page<string> {
  const { data } = answer;
  const [pathname = '', query = ''] = path.split('?');
  const link = nextLink(linkOf(answer));
  if (isLinked || link !== undefined)
    return { data, next: link === undefined ? undefined : guardPath(pathOfNext(link, path)) };
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const items = listAt(data, findList(data) ?? []);
  const takes = (name: string) => name in parameters || takesByAnswer(name, data);
  const next = nextPage({ data, items, parameters, takes });
  if (next === undefined) return { data, next: undefined };
  if ('url' in next) return { data, next: guardPath(pathOfNext(next.url, path)) };
  const named = Object.entries(next.parameters).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return { data, next: guardPath(`${pathname}?${new URLSearchParams(named)}`) };
}

/** An API does not list its parameters; the shape of its answer shows which ones it takes. */
function takesByAnswer(name: string, data: unknown): boolean {
  const top = isObject(data) ? data : {};
  // An offset in the answer has the same name as the query parameter.
  if (typeof top[name] === 'number') return true;
  // Notion.
  if (name === 'cursor') return !(top.object === 'list' && 'results' in top);
  // Jira; Google asks for `pageToken`.
  if (name === 'pageToken' || name === 'page_token') return !('isLast' in top || 'issues' in top);
  return ['start_cursor', 'nextPageToken', 'after', 'starting_after', 'offset_cursor'].includes(name);
}
