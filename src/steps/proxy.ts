import { Failure, interruptionOf, LOOK_FIRST } from '../answer/failure.ts';
import { type ExternalRequest, sendExternal } from '../http/external-request.ts';
import { type HttpResponse, isRead, locationOf, traceable, unknownOutcome } from '../http/response.ts';
import { isTransientStatus, withRetries } from '../http/retry.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { rateLimited, unavailable } from '../scalekit/errors/by-status.ts';
import { fromRefusal, readRefusal, refusalWithin } from '../scalekit/errors/proxy.ts';
import { type ProviderRequest, sendProxied } from '../scalekit/proxy.ts';
import { guardPath } from '../scalekit/proxy-guards.ts';
import { type RequestContext, reread } from './account.ts';
import { grantRefused, requireAuthorized } from './authorize.ts';

/** Maximum number of redirects followed within the provider's API. */
const MAX_REDIRECTS = 5;

/** Headers that an API requires for every request: https://developers.notion.com/reference/versioning */
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

export type { ProviderRequest } from '../scalekit/proxy.ts';

/**
 * Step 5: sends a request to the provider's API and returns its answer, body unread.
 *
 * A GET follows redirects: within the API through the proxy, to another host without our headers. A request
 * that changes nothing is repeated after transient faults; a 401 renews the grant once.
 *
 * @throws Failure PROVIDER_ERROR, PROVIDER_UNAUTHORIZED, TOOL_PROXY_DISABLED, RATE_LIMITED, OUTCOME_UNKNOWN, …
 */
export async function requestProvider(
  context: RequestContext,
  request: ProviderRequest,
): Promise<HttpResponse> {
  const attempt = () => tryProvider(context, request);
  return isRead(request) ? await withRetries(context.client.session, attempt) : await attempt();
}

/** Like `requestProvider`, but tries only once; for callers with their own retry budget. */
export async function tryProvider(context: RequestContext, request: ProviderRequest): Promise<HttpResponse> {
  const { client } = context;
  if (!isRead(request)) return await requestOnce(context, request);
  // The provider chose it if it is a next page.
  if (!context.permit.covers(request.path))
    throw new Failure('PROVIDER_ERROR', 'The next page is at a path that may change something.', {
      hint: 'Request the pages one by one; the address of the next page that the provider gives is invalid.',
      retryable: false,
      details: { path: traceable(request.path) },
    });
  let at = request;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await requestOnce(context, at);
    const location = locationOf(answer);
    if (request.method !== 'GET' || location === undefined) return answer;
    answer.body.destroy();
    const here = new URL(at.path, `${new URL(client.envUrl).protocol}//proxy.invalid`);
    if (!URL.canParse(location, here.href))
      throw invalidRedirect(context, 'to something that is not a URL', location);
    const next = new URL(location, here);
    if (next.origin !== here.origin) {
      try {
        return await fetchExternal(client, next.href, { method: 'GET', signal: request.signal });
      } catch (error) {
        if (!lacksCredentials(error)) throw error;
        if (!isHostOf(context.connection.provider, next.hostname))
          throw redirectRefused(error, context, next);
      }
    }
    at = { ...at, path: pathWithin(context, next, location) };
  }
  throw invalidRedirect(context, `more than ${MAX_REDIRECTS} times`);
}

/** The provider chose the redirect's path: if it is refused, that is not the caller's mistake. */
function pathWithin(context: RequestContext, { pathname, search }: URL, location: string): string {
  let path: string;
  try {
    path = guardPath(`${pathname}${search}`);
  } catch (error) {
    throw invalidRedirect(context, 'to a path that is not followed', location, error);
  }
  if (context.permit.covers(path)) return path;
  throw invalidRedirect(context, 'to a path that may change something', location);
}

/** What an API answers to a request without credentials; for a private resource that may be 404. */
function lacksCredentials(error: unknown): error is Failure {
  return error instanceof Failure && [401, 403, 404].includes(Number(error.details.status));
}

/** Whether the host is named after the provider, as api.github.com is: the same path then works through the proxy. */
function isHostOf(provider: string, hostname: string): boolean {
  const key = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  return hostname.split('.').some((label) => label.replaceAll('-', '') === key);
}

/** Another host that refuses a request without credentials may be the API's own, or its URL has expired. */
function redirectRefused(
  error: Failure,
  { connection }: RequestContext,
  { origin, pathname, search }: URL,
): Failure {
  const path = traceable(`${pathname}${search}`);
  const { status } = error.details;
  const message = `${connection.provider} redirected to ${origin}, which answered ${status} to a request without credentials; the account's are never sent to another host.`;
  const hint = [
    `If that is the provider's own API, request its path instead: --path ${JSON.stringify(path)}.`,
    ...(status === 401 ? [] : ['If it is a download URL, run the command again: it may have expired.']),
  ].join(' ');
  return error.with({ hint, details: { ...error.details, location: `${origin}${path}` } }, message);
}

function invalidRedirect(
  { connection }: RequestContext,
  where: string,
  location?: string,
  cause?: unknown,
): Failure {
  return new Failure('PROVIDER_ERROR', `${connection.provider} redirects ${where}.`, {
    hint: "The provider's redirect is invalid: pass the path that it should lead to, if you know it.",
    retryable: false,
    details: { ...(location !== undefined && { location }) },
    cause,
  });
}

/** One exchange, with the 401 rule: renew the grant once; send again only what changes nothing. */
async function requestOnce(context: RequestContext, request: ProviderRequest): Promise<HttpResponse> {
  const { client, connection } = context;
  const renewed = { token: false, grant: false };
  for (;;) {
    const headers = withNeededHeaders(connection.provider, request.headers);
    const answer = await sendProxied(context, { ...request, headers }).catch((error: unknown) => {
      throw error instanceof Failure ? withReadBack(error, context, request) : error;
    });
    const inspected = answer.status < 400 ? await refusalWithin(answer) : undefined;
    if (inspected && !inspected.refusal) return inspected.answer;
    const refusal = inspected?.refusal ?? (await readRefusal(answer));
    // If a signal cut an error's body short, the signal is what is reported.
    const { signal } = client.session;
    const interruption = interruptionOf(signal);
    if (interruption) throw isRead(request) ? interruption : unknownOutcome(request, signal, interruption);
    const { cause } = refusal;
    if (refusal.by === 'scalekit' && refusal.status === 401 && !renewed.token) {
      // Scalekit's 401 comes before anything is forwarded, so any method may be sent again; a stream cannot.
      const isRepeatable = request.body === undefined || Buffer.isBuffer(request.body);
      if (!isRepeatable)
        throw unavailable('Scalekit no longer accepted the access token, and forwarded nothing.');
      renewed.token = true;
      client.core.forget(client.core.accessToken);
      continue;
    }
    if (cause === undefined || cause === 'rate limit')
      throw fromRefusal(refusal, request, connection.provider);
    if (cause === 'dead token' && !renewed.grant) {
      renewed.grant = true;
      await requireAuthorized(await reread(context));
      if (isRead(request)) continue;
    }
    const { status, body, scopes } = refusal;
    const at = `${request.method} ${request.path.split('?')[0]}`;
    throw await grantRefused(context, 'PROVIDER_UNAUTHORIZED', {
      cause,
      reason: `it answered ${status} to ${at}${status < 300 ? ', with an error' : ''}.`,
      details: { status, body, ...(cause === 'missing scope' && { scopes }) },
    });
  }
}

/** After a write without an answer, the request that shows whether it happened, if the path names the object itself. */
function withReadBack(failure: Failure, { connection }: RequestContext, request: ProviderRequest): Failure {
  if (failure.hint !== LOOK_FIRST) return failure;
  const named = ['--connection-name', connection.keyId];
  if (['PUT', 'PATCH', 'DELETE'].includes(request.method))
    return failure.with({ next: [['proxy-request', ...named, '--path', request.path]] });
  return failure.with({ next: [['find-tool', ...named, '--query', '<what to look for>']] });
}

/**
 * Fetches a URL on another host, without any of our headers or credentials.
 *
 * @throws Failure as `sendExternal`; PROVIDER_ERROR or RATE_LIMITED if the host refuses
 */
export async function fetchExternal(
  client: ScalekitClient,
  url: string,
  request: ExternalRequest,
): Promise<HttpResponse> {
  const answer = await sendExternal(client, url, request);
  if (answer.status < 400) return answer;
  const refused = await externalRefused(answer, url);
  throw interruptionOf(client.session.signal) ?? refused;
}

/** The failure for an external host that refuses, for example an expired signed URL. */
export async function externalRefused(answer: HttpResponse, url: string): Promise<Failure> {
  const { status, body, retryAfter } = await readRefusal(answer);
  const { host } = new URL(url);
  if (status === 429) return rateLimited(host, retryAfter, { status, body });
  const isTransient = isTransientStatus(status);
  if (isTransient && retryAfter !== undefined)
    return unavailable(`${host} answered ${status}.`, retryAfter, { details: { status, body } });
  return new Failure('PROVIDER_ERROR', `${host} answered ${status}.`, {
    hint: 'Run the command again: it fetches a fresh URL; these expire.',
    retryable: isTransient,
    details: { status, body },
  });
}
