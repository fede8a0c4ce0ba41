import http, {
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { finished, type Readable } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { messageOf } from '../answer/failure.ts';
import { openConnection, refused, unreachable } from './connection.ts';
import { networkFailure, neverSent, systemCode } from './network-errors.ts';
import type { OutboundProxy } from './outbound-proxy.ts';
import { type HttpResponse, unknownOutcome } from './response.ts';
import type { Session } from './session.ts';

/** Maximum header size, about that of browsers; an answer over the limit would leave a write's outcome unknown. */
const MAX_HEADER_BYTES = 256 * 1024;

/** One HTTP/1.1 request. */
export interface Exchange {
  url: URL;
  /** What the trace shows as its target. */
  target: string;
  method: string;
  /** Keyed by lower-case name. */
  headers: OutgoingHttpHeaders;
  body?: Buffer | Readable | undefined;
  /** Ends the request earlier than the session's own signal: a transfer that makes no progress. */
  signal?: AbortSignal | undefined;
  /** What may happen at the provider: if it was sent and no answer comes, the outcome is unknown. */
  effect?: { method: string; path: string } | undefined;
  /** For a host that an answer named, and not TOOL_ENV_URL: resolves it, unless a proxy does that. */
  foreign?: { lookup: LookupFunction | undefined };
}

/**
 * Sends a request, once, and waits for the head of its answer, through the proxy if there is one: no redirects, no
 * decoding, no retry.
 *
 * @throws Failure NETWORK, TIMEOUT, or the failure of the body or of `lookup`; OUTCOME_UNKNOWN for an effect that may
 *   have happened; the abort signal's reason
 */
export async function exchange(session: Session, request: Exchange): Promise<HttpResponse> {
  const { url, target, method, effect, foreign } = request;
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const trace = (status: string | number, bytes?: number) =>
    session.trace?.({ method, target, status, ms: performance.now() - started, bytes });
  let isSent = false;
  try {
    const body = await send(session, { ...request, signal }, () => {
      isSent = true;
    });
    const { statusCode: status = 0, headers } = body;
    if (session.trace) measure(body, (bytes) => trace(status, bytes));
    return { status, headers, body };
  } catch (error) {
    trace(messageOf(error));
    if (effect && isSent && !neverSent(error)) throw unknownOutcome(effect, signal, error);
    if (signal.aborted) throw signal.reason;
    throw foreign ? networkFailure(error, url.host, 'answer') : networkFailure(error, url.origin);
  }
}

/** Counts a body's bytes as they are read, and calls `done` with them once it ends or is abandoned. */
function measure(incoming: IncomingMessage, done: (bytes: number) => void): void {
  let bytes = 0;
  // Paused, because a data listener would start the stream before it has a reader.
  incoming.pause().on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  finished(incoming, () => done(bytes));
}

/** @param onReady called when the connection is open: from then on the request may take effect */
async function send(
  session: Session,
  { url, method, headers, body, signal, effect, foreign }: Exchange & { signal: AbortSignal },
  onReady: () => void,
): Promise<IncomingMessage> {
  const proxy = session.proxyFor(url);
  const isSecure = url.protocol === 'https:';
  const length = Buffer.isBuffer(body) ? { 'content-length': body.length } : {};
  const allHeaders = { 'accept-encoding': 'identity', ...length, ...headers };
  // If a write were sent on an open connection that is closing, its outcome would be unknown.
  const agent = proxy || effect || foreign ? { agent: false } : {};
  const options: RequestOptions = {
    ...urlToHttpOptions(url),
    method,
    headers: allHeaders,
    signal,
    maxHeaderSize: MAX_HEADER_BYTES,
    ...(proxy && isSecure
      ? { createConnection: connectorOf(session, url, signal), defaultPort: 443 }
      : agent),
    ...(foreign?.lookup && !proxy && { lookup: foreign.lookup }),
    ...(proxy && !isSecure && throughProxy(proxy, url, allHeaders)),
  };
  return await new Promise<IncomingMessage>((resolve, reject) => {
    const { request } = options.protocol === 'https:' ? https : http;
    const outgoing = request(options, (incoming) => {
      // If no length was announced, Node treats a broken connection as the end of the body, and part of a file would pass
      // for the whole. Node ends the body after this.
      outgoing.on('error', (error) => {
        if (!incoming.complete) incoming.destroy(error);
      });
      const { statusCode = 0, statusMessage } = incoming;
      if (statusCode < 200) return outgoing.destroy(invalidStatus(incoming));
      if (!proxy || isSecure || statusCode !== 407) return resolve(incoming);
      outgoing.destroy();
      reject(refused(proxy, url.host, statusCode, String(statusMessage)));
    });
    // No upgrade was requested; without a listener such an answer would hang until the deadline.
    outgoing.on('upgrade', (incoming, socket) => {
      socket.destroy();
      reject(invalidStatus(incoming));
    });
    outgoing.on('error', (error) => {
      const isUnsent = proxy && !isSecure && neverSent(error);
      reject(isUnsent ? unreachable(proxy, error) : error);
    });
    outgoing.on('socket', (socket) => {
      if (!socket.connecting) onReady();
      else socket.once(isSecure ? 'secureConnect' : 'connect', onReady);
    });
    if (body === undefined) outgoing.end();
    else sendBody(outgoing, body);
  });
}

/** The error of Node's parser for an invalid status. */
function invalidStatus({ statusCode }: IncomingMessage): Error {
  return Object.assign(new Error(`the status is ${statusCode}`), { code: 'HPE_INVALID_STATUS' });
}

/** Errors of a write after the other side has closed. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED']);

type Written = (error?: Error | null) => void;

/**
 * Sends the body. An answer may arrive before all of it was sent: a server may refuse early and close, and Node would
 * drop the connection at the next write, with the answer unread (https://github.com/nodejs/node/issues/54366). Such write
 * errors are ignored instead; reading finds the answer, or that the connection broke.
 */
function sendBody(outgoing: ClientRequest, body: Buffer | Readable): void {
  outgoing.once('socket', (socket) => {
    let isClosed = false;
    const pass = (done: Written): Written => {
      return (error) => {
        isClosed = CLOSED.has(systemCode(error) ?? '');
        done(isClosed ? null : error);
      };
    };
    const { _write, _writev } = socket;
    socket._write = (chunk, encoding, done) => {
      if (isClosed) done();
      else _write.call(socket, chunk, encoding, pass(done));
    };
    socket._writev = (chunks, done) => {
      if (isClosed) done();
      else _writev?.call(socket, chunks, pass(done));
    };
  });
  if (Buffer.isBuffer(body)) outgoing.end(body);
  else body.on('error', (error) => outgoing.destroy(error)).pipe(outgoing);
}

/** Opens the connection for a request, including TLS, and hands it to Node. */
function connectorOf(session: Session, url: URL, signal: AbortSignal): RequestOptions['createConnection'] {
  return (_options, onCreated) => {
    openConnection(session, url, ['http/1.1'], signal).then(
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
    ...{ host: hostname, hostname, port },
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: {
      ...headers,
      host: url.host,
      ...(authorization !== undefined && { 'proxy-authorization': authorization }),
    },
  };
}
