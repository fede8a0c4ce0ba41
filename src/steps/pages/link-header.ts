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
