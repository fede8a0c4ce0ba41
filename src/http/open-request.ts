import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { systemCode } from './network-errors.ts';

/** Maximum header size, about that of browsers; an answer over the limit would leave a write's outcome unknown. */
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * Opens a request whose answer or failure is always reported.
 *
 * @param hasBody whether a body will be sent, which the server may refuse to read
 * @param onAnswer called with the final answer, its body unread; anything else is an `error` of the request
 */
export function openRequest(
  options: RequestOptions,
  hasBody: boolean,
  onAnswer: (incoming: IncomingMessage) => void,
): ClientRequest {
  const { request } = options.protocol === 'https:' ? https : http;
  const outgoing = request({ ...options, maxHeaderSize: MAX_HEADER_BYTES }, (incoming) => {
    failWithConnection(outgoing, incoming);
    if (Number(incoming.statusCode) < 200) outgoing.destroy(noAnswer(incoming));
    else onAnswer(incoming);
  });
  // No upgrade was requested; without a listener such an answer would hang until the deadline.
  outgoing.on('upgrade', (incoming, socket) => {
    socket.destroy();
    outgoing.emit('error', noAnswer(incoming));
  });
  if (hasBody) acceptEarlyAnswer(outgoing);
  return outgoing;
}

/** The error of Node's parser for an invalid status. */
function noAnswer({ statusCode }: IncomingMessage): Error {
  return Object.assign(new Error(`the status is ${statusCode}`), { code: 'HPE_INVALID_STATUS' });
}

/**
 * Makes a body fail together with its connection. If no length was announced, Node treats a broken connection
 * as the end of the body, and part of a file would pass for the whole.
 *
 * @param outgoing gets the error before Node ends the body
 */
function failWithConnection(outgoing: ClientRequest, incoming: IncomingMessage): void {
  outgoing.on('error', (error) => {
    if (!incoming.complete) incoming.destroy(error);
  });
}

/** Errors of a write after the other side has closed. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED']);

/**
 * Accepts an answer that arrives before the whole request was sent: a server may refuse early and close, and Node
 * would drop the connection at the next write, with the answer unread (https://github.com/nodejs/node/issues/54366). Such
 * write errors are ignored instead; reading finds the answer, or that the connection broke.
 */
function acceptEarlyAnswer(outgoing: ClientRequest): void {
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
}

type Written = (error?: Error | null) => void;
