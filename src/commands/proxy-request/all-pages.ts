import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import type { HttpResponse } from '../../http/response.ts';
import { isRetryableOrRateLimited, withRetries } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { guardPath } from '../../scalekit/proxy-guards.ts';
import { collectPages, type Page } from '../../steps/pages/collect.ts';
import { nextPage } from '../../steps/pages/next-page.ts';
import { isObject } from '../../tools/definition.ts';

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
  const isLinked = nextLink(first.headers.link) !== undefined;
  const pageOf = (answer: ReadAnswer, path: string): Page<string> => {
    const { data } = answer;
    const link = nextLink(answer.headers.link);
    const next = isLinked || link !== undefined ? link && pathOfNext(link, path) : nextPath(data, path);
    return { data, next: next && guardPath(next) };
  };
  return await collectPages(pageOf(first, path), {
    maxItems,
    load: async (next) =>
      pageOf(await withRetries(client.session, () => request(next), isRetryableOrRateLimited), next),
    cursorOf: (next) => next,
  });
}

/** The path of the next page, as the body of this one tells it. */
function nextPath(data: unknown, path: string): string | undefined {
  const [pathname = '', query = ''] = path.split('?');
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const takes = (name: string) => name in parameters || takesByAnswer(name, data);
  const next = nextPage({ data, parameters, takes });
  if (next === undefined) return undefined;
  if ('url' in next) return pathOfNext(next.url, path);
  const named = new URLSearchParams();
  for (const [name, value] of Object.entries(next.parameters)) named.set(name, String(value));
  return `${pathname}?${named}`;
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

/** The target of a `Link` header's `rel="next"` (RFC 8288). @returns undefined if there is none */
export function nextLink(header: string | string[] | undefined): string | undefined {
  for (const [, target, parameters = ''] of [header ?? '']
    .flat()
    .join(', ')
    .matchAll(/<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g)) {
    const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? [];
    if ((quoted ?? plain ?? '').toLowerCase().split(/\s+/).includes('next')) return target;
  }
  return undefined;
}

/**
 * The path, including the query, of a next page's URL on the same API.
 *
 * @param url absolute, or from the API's root
 * @param path the request's own path: the URL may begin with a base path that the proxy adds itself
 */
export function pathOfNext(url: string, path: string): string {
  const next = new URL(url, 'https://api.invalid/');
  const [own = ''] = path.split('?');
  const pathname = next.pathname !== own && next.pathname.endsWith(own) ? own : next.pathname;
  return `${pathname}${next.search}`;
}
