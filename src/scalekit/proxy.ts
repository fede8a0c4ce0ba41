import type { OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { exchange } from '../http/exchange.ts';
import { type HttpResponse, isRead, traceable } from '../http/response.ts';
import type { ScalekitClient } from './client.ts';
import type { Connection } from './connections.ts';
import type { Permit } from './permit.ts';

/** Whose account a request uses, on which connection, and the permit to send it. */
interface ProxyContext {
  client: ScalekitClient;
  connection: Connection;
  identifier: string;
  permit: Permit;
}

/** A request to a provider; connection and identifier come from the context. */
export interface ProviderRequest {
  method: string;
  /** Guarded and encoded, including the query: `/v1/pages/1?x=y`. */
  path: string;
  /** Set for a GET that has side effects: it is never sent twice. */
  changes?: boolean | undefined;
  headers?: Record<string, string>;
  body?: Buffer | Readable | undefined;
  /** Bytes of a streamed body. */
  bodyBytes?: number | undefined;
  /** Ends the request earlier than the call's own deadline: a transfer that makes no progress. */
  signal?: AbortSignal | undefined;
}

/**
 * Sends one request through `/proxy`, with the provider's status, headers and bytes unchanged: no redirects, no decoding,
 * no retry. The SDK's own `actions.request` does all three, and more (docs/scalekit.md, SDK proxy requests).
 *
 * @throws Failure NETWORK if nothing was sent, or the method is safe; OUTCOME_UNKNOWN if a write was sent and
 *   its answer never came; the abort signal's reason
 */
export async function sendProxied(context: ProxyContext, request: ProviderRequest): Promise<HttpResponse> {
  const { client } = context;
  await client.token();
  const { method, path, body, signal } = request;
  return await exchange(client.session, {
    ...{ method, body, signal },
    url: new URL(`${client.envUrl}/proxy${path}`),
    target: traceable(`/proxy${path}`),
    headers: headersOf(context, request),
    effect: isRead(request) ? undefined : request,
  });
}

/** Header values are sent as UTF-8 bytes; Node itself accepts only Latin-1. */
function utf8(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

/** The caller's headers, overridden by ours. */
function headersOf(context: ProxyContext, request: ProviderRequest): OutgoingHttpHeaders {
  const { core } = context.client;
  const theirs = Object.entries(request.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    utf8(value),
  ]);
  return {
    accept: 'application/json, text/plain, */*',
    ...core.headers,
    ...(request.bodyBytes !== undefined && { 'content-length': request.bodyBytes }),
    ...Object.fromEntries(theirs),
    authorization: `Bearer ${core.accessToken}`,
    connection_name: utf8(context.connection.keyId),
    identifier: utf8(context.identifier),
  };
}
