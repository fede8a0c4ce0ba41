import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { systemCode } from './network-errors.ts';

/** A browser takes about as many; what is longer would leave it unknown what a write came to. */
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * Opens a request whose answer or failure is heard in every case.
 *
 * @param options of Node, `protocol` among them
 * @param hasBody whether something will be sent that the other side may not want to read
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
  // Nobody asked for another protocol; unheard, such an answer would be none until the deadline.
  outgoing.on('upgrade', (incoming, socket) => {
    socket.destroy();
    outgoing.emit('error', noAnswer(incoming));
  });
  if (hasBody) hearEarlyAnswer(outgoing);
  return outgoing;
}

/** As Node's parser refuses a status that it does not let through. */
function noAnswer({ statusCode }: IncomingMessage): Error {
  return Object.assign(new Error(`the status is ${statusCode}`), { code: 'HPE_INVALID_STATUS' });
}

/**
 * Lets a body fail together with its connection. Where no length was announced, Node takes a connection that broke for
 * the end of the body, and a part of a file would pass for the whole.
 *
 * @param outgoing hears of the error before Node ends the body
 */
function failWithConnection(outgoing: ClientRequest, incoming: IncomingMessage): void {
  outgoing.on('error', (error) => {
    if (!incoming.complete) incoming.destroy(error);
  });
}

/** What a write meets where the other side has closed. */
const CLOSED = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED']);

/**
 * Lets an answer count that came before all of the request was taken: a server may refuse early and close, and Node
 * would give up the connection at the next write, the answer unread (https://github.com/nodejs/node/issues/54366). Such
 * writes are passed over instead; reading finds the answer, or that the connection broke.
 */
function hearEarlyAnswer(outgoing: ClientRequest): void {
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
