import { Failure } from '../answer/failure.ts';
import { readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { requestOutside } from '../scalekit/outside.ts';
import { isSafeMethod, type ProxyAnswer, type ProxyRequest, sendProxied } from '../scalekit/proxy.ts';
import { fromRefusal, readRefusal } from '../scalekit/proxy-errors.ts';
import { guardPath } from '../scalekit/proxy-guards.ts';
import { rateLimited } from '../scalekit/token-errors.ts';
import type { Door } from './account.ts';
import { grantRefused, requireAuthorized } from './authorize.ts';

/** Redirects within the provider's API that are followed before we give up. */
const MAX_REDIRECTS = 5;

/** Headers without which an API refuses every request: https://developers.notion.com/reference/versioning */
const NEEDED_HEADERS: ReadonlyMap<string, Record<string, string>> = new Map([
  ['NOTION', { 'Notion-Version': '2022-06-28' }],
]);

/** The headers of a request, with those that the provider needs and the caller did not set. */
export function withNeededHeaders(
  provider: string,
  headers: Record<string, string> = {},
): Record<string, string> {
  const set = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const needed = Object.entries(NEEDED_HEADERS.get(provider) ?? {}).filter(
    ([name]) => !set.has(name.toLowerCase()),
  );
  return { ...Object.fromEntries(needed), ...headers };
}

/** What is asked of the provider; who asks is the door's. */
export type ProviderRequest = Omit<ProxyRequest, 'connectionName' | 'identifier'>;

/**
 * Step 5: sends a request to the provider's API and hands its answer on, body unread.
 *
 * A GET follows redirects: within the API through the proxy, to another host without anything of ours. What
 * changes nothing is repeated for passing faults; a 401 renews the grant once.
 *
 * @throws Failure PROVIDER_ERROR, PROVIDER_UNAUTHORIZED, TOOL_PROXY_DISABLED, RATE_LIMITED, OUTCOME_UNKNOWN, …
 */
export async function requestProvider(
  client: ScalekitClient,
  door: Door,
  request: ProviderRequest,
): Promise<ProxyAnswer> {
  if (!isSafeMethod(request.method)) return await requestOnce(client, door, request);
  return await client.retrying(() => requestFollowing(client, door, request));
}

async function requestFollowing(
  client: ScalekitClient,
  door: Door,
  request: ProviderRequest,
): Promise<ProxyAnswer> {
  let at = request;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await requestOnce(client, door, at);
    const { location } = answer.headers;
    if (request.method !== 'GET' || answer.status < 300 || answer.status >= 400 || location === undefined)
      return answer;
    answer.body.destroy();
    if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(location)) {
      const url = new URL(location, client.envUrl).href;
      const outside = await requestOutside(client, url, { method: 'GET', signal: request.signal });
      if (outside.status >= 400) throw await outsideRefused(outside, url);
      return outside;
    }
    const here = new URL(at.path, 'http://proxy.invalid');
    const next = new URL(location, here);
    at = { ...at, path: guardPath(`${next.pathname}${next.search}`) };
  }
  throw new Failure(
    'PROVIDER_ERROR',
    `${door.connection.provider} redirects more than ${MAX_REDIRECTS} times.`,
    {
      hint: 'Give the final path; the provider sends this one in a circle.',
      retryable: false,
    },
  );
}

/** One exchange, with the 401 rule: renew the grant once; only what changes nothing is sent again. */
async function requestOnce(
  client: ScalekitClient,
  door: Door,
  request: ProviderRequest,
): Promise<ProxyAnswer> {
  const { connection, identifier } = door;
  for (let attempt = 1; ; attempt++) {
    const answer = await sendProxied(client, {
      ...request,
      headers: withNeededHeaders(connection.provider, request.headers),
      connectionName: connection.keyId,
      identifier,
    });
    if (answer.status < 400) return answer;
    const refusal = await readRefusal(answer);
    if (refusal.status !== 401) throw fromRefusal(refusal, request, connection.provider);
    const again = attempt === 1 && isSafeMethod(request.method);
    if (refusal.by === 'scalekit') {
      if (!again) throw fromRefusal(refusal, request, connection.provider);
      client.core.forget(client.core.accessToken ?? '');
      continue;
    }
    if (attempt === 1) {
      const account = await readAccount(client, connection.keyId, identifier);
      await requireAuthorized(client, connection, identifier, account);
    }
    if (again) continue;
    throw await grantRefused(client, connection, identifier, {
      code: 'PROVIDER_UNAUTHORIZED',
      reason: `it answered 401 to ${request.method} ${request.path.split('?')[0]}.`,
      details: { status: 401, body: refusal.body },
    });
  }
}

/** A signed URL that another host no longer honours, say. */
export async function outsideRefused(answer: ProxyAnswer, url: string): Promise<Failure> {
  const { status, body, retryAfter } = await readRefusal(answer);
  const { host } = new URL(url);
  if (status === 429) return rateLimited(host, retryAfter, { status, body });
  return new Failure('PROVIDER_ERROR', `${host} answered ${status}.`, {
    hint: 'Run the command again: it fetches a fresh URL; these expire.',
    retryable: status >= 500,
    details: { status, body },
  });
}
