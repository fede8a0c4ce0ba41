import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Readable } from 'node:stream';
import { Failure, LOOK_FIRST, messageOf } from '../answer/failure.ts';
import { networkFailure, neverSent } from '../http/network-errors.ts';
import { openRequest } from '../http/open-request.ts';
import { type HttpResponse, isRead, measureBody, traceable } from '../http/response.ts';
import type { ScalekitClient } from './client.ts';
import type { Permit } from './permit.ts';

export interface ProxyRequest {
  connectionName: string;
  identifier: string;
  method: string;
  /** Guarded and encoded, query included: `/v1/pages/1?x=y`. */
  path: string;
  /** Set for a GET that changes something all the same: it is never sent twice. */
  changes?: boolean | undefined;
  headers?: Record<string, string>;
  body?: Buffer | Readable | undefined;
  /** Bytes of a streamed body. */
  bodyBytes?: number | undefined;
  /** Ends the request earlier than the call's own deadline: a transfer that makes no progress. */
  signal?: AbortSignal | undefined;
}

/**
 * Sends one request through `/proxy` on the SDK's HTTP client (its base URL, headers and token), with the
 * provider's status, headers and bytes untouched: no redirects, no decoding, no retry.
 *
 * @param _permit proof that the policy lets the call through
 * @throws Failure NETWORK where nothing was sent, or the method is safe; OUTCOME_UNKNOWN where a write was sent and
 *   its answer never came; whatever the abort signal gives as its reason
 */
export async function sendProxied(
  client: ScalekitClient,
  request: ProxyRequest,
  _permit: Permit,
): Promise<HttpResponse> {
  const { session, core } = client;
  await client.token();
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const progress = { sent: false };
  const trace = (status: string | number, bytes?: number) =>
    session.trace?.({
      method: request.method,
      target: traceable(`/proxy${request.path}`),
      status,
      ms: performance.now() - started,
      bytes,
    });
  try {
    const response = await core.axios.request<Readable>({
      url: `/proxy${request.path}`,
      method: request.method,
      ...(request.body !== undefined && { data: request.body }),
      responseType: 'stream',
      decompress: false,
      maxRedirects: 0,
      maxBodyLength: Number.POSITIVE_INFINITY,
      maxContentLength: -1,
      validateStatus: () => true,
      signal,
      transport: transport(request, progress),
    });
    const incoming = response.data as IncomingMessage;
    if (session.trace) measureBody(incoming, (bytes) => trace(response.status, bytes));
    return { status: response.status, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(messageOf(error));
    if (isRead(request) || !progress.sent || neverSent(error)) {
      if (signal.aborted) throw signal.reason;
      throw networkFailure(error, client.envUrl);
    }
    throw unknownOutcome(request, signal, error);
  }
}

/** What to say of a write that was sent and whose answer never came. */
export function unknownOutcome(
  request: { method: string; path: string },
  signal: AbortSignal,
  cause: unknown,
  details: Record<string, unknown> = {},
): Failure {
  const interrupted = interruptionOf(signal);
  const call = `${request.method} ${request.path.split('?')[0]}`;
  if (interrupted) {
    return new Failure('INTERRUPTED', `Stopped while ${call} was on its way: it may have happened.`, {
      hint: LOOK_FIRST,
      retryable: false,
      exit: interrupted.exitCode,
    });
  }
  const why = messageOf(signal.aborted ? signal.reason : cause);
  return new Failure(
    'OUTCOME_UNKNOWN',
    `${call} was sent and no answer came (${why}): it may have happened.`,
    { hint: LOOK_FIRST, retryable: false, details, cause },
  );
}

/** The failure of a person's or system's signal, where that is what ended the call. */
export function interruptionOf({ reason }: AbortSignal): Failure | undefined {
  return reason instanceof Failure && reason.code === 'INTERRUPTED' ? reason : undefined;
}

/** Header values travel as UTF-8 bytes; axios alone would drop everything that is not ASCII (fact 6). */
function utf8(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

/**
 * The innermost step of axios, where the request is made: the only place to set headers exactly, and to see when
 * the connection stood, which is when a request may have been acted upon.
 */
function transport(request: ProxyRequest, progress: { sent: boolean }) {
  const own: Record<string, string> = {
    'accept-encoding': 'identity',
    ...(request.bodyBytes !== undefined && { 'content-length': String(request.bodyBytes) }),
    ...Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), utf8(value)]),
    ),
    connection_name: utf8(request.connectionName),
    identifier: utf8(request.identifier),
  };
  return {
    request(options: RequestOptions, onResponse: (response: IncomingMessage) => void): ClientRequest {
      const theirs = Object.entries(options.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      const headers = { ...Object.fromEntries(theirs), ...own };
      // Axios labels bodies by itself; what the caller did not label goes unlabelled.
      if (!('content-type' in own)) delete headers['content-type'];
      // A write never rides on an old connection: one that the server is closing would leave its fate unknown.
      const agent = isRead(request) ? undefined : { agent: false as const };
      const outgoing = openRequest({ ...options, headers, ...agent }, request.body !== undefined, onResponse);
      outgoing.on('socket', (socket) => {
        const onReady = () => {
          progress.sent = true;
        };
        if (socket.connecting)
          socket.once(options.protocol === 'https:' ? 'secureConnect' : 'connect', onReady);
        else onReady();
      });
      return outgoing;
    },
  };
}
