import type { IncomingHttpHeaders } from 'node:http';

/** Headers of an answer that a caller acts on (docs/contract.md, Proxy). */
const RELEVANT =
  /^(?:location|link|etag|last-modified|retry-after|content-disposition|content-range|content-length|content-location|operation-location|azure-asyncoperation|x-next-page|x-prev-page|x-page|x-per-page|x-request-id)$|^x-(?:total|pagination)|rate-?limit/;

/** Never shown: they are credentials. */
const SECRET = /^(?:set-cookie2?|authorization|proxy-authorization|www-authenticate|authentication-info)$/;

/**
 * The headers of an answer for the document.
 *
 * @param all every header except credentials, for `--include-headers`; else those that a caller acts on
 */
export function describeHeaders(headers: IncomingHttpHeaders, all: boolean): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => (all ? !SECRET.test(name) : RELEVANT.test(name)));
  return Object.fromEntries(shown.map(([name, value]) => [name, [value].flat().join(', ')]));
}
