import type { IncomingMessage, OutgoingHttpHeaders, RequestOptions } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { messageOf } from '../answer/failure.ts';
import { openConnection, refused, unreachable } from './connection.ts';
import { neverSent } from './network-errors.ts';
import { openRequest } from './open-request.ts';
import type { OutboundProxy } from './outbound-proxy.ts';
import { type HttpResponse, measureBody } from './response.ts';
import type { Session } from './session.ts';

/** One HTTP/1.1 request. */
export interface Exchange {
  url: URL;
  /** What the trace shows as its target. */
  target: string;
  method: string;
  /** Keyed by lower-case name. */
  headers: OutgoingHttpHeaders;
  body?: Buffer | Readable | undefined;
  signal: AbortSignal;
  /** Resolves the host; not used if a proxy does that. */
  lookup?: LookupFunction | undefined;
  /** Whether an open connection may be reused: never for a write, whose outcome would be unknown if it were closing. */
  keepAlive?: boolean;
}

/**
 * Sends a request and waits for the head of its answer, through the proxy if there is one.
 *
 * @param onReady called when the connection is open: from then on the request may take effect
 * @throws Node's error, ProxyFailure, or the abort signal's reason
 */
export async function exchange(
  session: Session,
  request: Exchange,
  onReady?: () => void,
): Promise<HttpResponse> {
  const { method, target } = request;
  const started = performance.now();
  const trace = (status: string | number, bytes?: number) =>
    session.trace?.({ method, target, status, ms: performance.now() - started, bytes });
  try {
    const body = await send(session, request, onReady);
    const { statusCode: status = 0, headers } = body;
    if (session.trace) measureBody(body, (bytes) => trace(status, bytes));
    return { status, headers, body };
  } catch (error) {
    trace(messageOf(error));
    throw error;
  }
}

async function send(
  session: Session,
  { url, method, headers, body, signal, lookup, keepAlive = false }: Exchange,
  onReady?: () => void,
): Promise<IncomingMessage> {
  const proxy = session.proxyFor(url);
  const isSecure = url.protocol === 'https:';
  const length = Buffer.isBuffer(body) ? { 'content-length': body.length } : {};
  const options: RequestOptions = {
    ...urlToHttpOptions(url),
    method,
    headers: { ...length, ...headers },
    signal,
    ...(proxy && isSecure && { createConnection: connectorOf(session, url, signal), defaultPort: 443 }),
    ...(!proxy && !keepAlive && { agent: false }),
    ...(lookup && !proxy && { lookup }),
    ...(proxy && !isSecure && throughProxy(proxy, url, { ...length, ...headers })),
  };
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = openRequest(options, body !== undefined, (incoming) => {
      const { statusCode, statusMessage } = incoming;
      if (!proxy || isSecure || statusCode !== 407) return resolve(incoming);
      outgoing.destroy();
      reject(refused(proxy, url.host, statusCode, String(statusMessage)));
    });
    outgoing.on('error', (error) => {
      const isUnsent = proxy && !isSecure && neverSent(error);
      reject(isUnsent ? unreachable(proxy, error) : error);
    });
    outgoing.on('socket', (socket) => {
      if (!socket.connecting) onReady?.();
      else socket.once(isSecure ? 'secureConnect' : 'connect', () => onReady?.());
    });
    if (body === undefined || Buffer.isBuffer(body)) outgoing.end(body);
    else body.on('error', (error) => outgoing.destroy(error)).pipe(outgoing);
  });
}

/** Opens the connection for a request, including TLS, and hands it to Node. */
function connectorOf(session: Session, url: URL, signal: AbortSignal): RequestOptions['createConnection'] {
  return (_options, onCreated) => {
    openConnection(session, { url, protocols: ['http/1.1'] }, signal).then(
      (socket) => onCreated(null, socket),
      // The second argument is not used if there is an error.
      (error: Error) => onCreated(error, undefined as never),
    );
    return undefined;
  };
}

/** Plain http goes to the proxy itself, with the whole URL as its target, as curl sends it (RFC 9112, section 3.2.2). */
function throughProxy(
  { hostname, port, isSecure, authorization }: OutboundProxy,
  url: URL,
  headers: OutgoingHttpHeaders,
): RequestOptions {
  return {
    protocol: isSecure ? 'https:' : 'http:',
    ...{ host: hostname, hostname, port, agent: false },
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: {
      ...headers,
      host: url.host,
      ...(authorization !== undefined && { 'proxy-authorization': authorization }),
    },
  };
}
