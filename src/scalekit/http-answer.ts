import { isUtf8 } from 'node:buffer';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import { systemCode } from './network-errors.ts';
import type { ProxyAnswer } from './proxy.ts';

/**
 * Lets a body fail together with its connection. Where no length was announced, Node takes a connection that broke for
 * the end of the body, and a part of a file would pass for the whole.
 *
 * @param outgoing hears of the error before Node ends the body
 */
export function failWithConnection(outgoing: ClientRequest, incoming: IncomingMessage): void {
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
export function hearEarlyAnswer(outgoing: ClientRequest): void {
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

/**
 * Counts a body's bytes beside whoever reads it.
 *
 * @param done told the bytes that came, once the body is through or given up
 */
export function measureBody(incoming: IncomingMessage, done: (bytes: number) => void): void {
  let bytes = 0;
  // Paused, because a listener for data would set it flowing before its reader is there.
  incoming.pause().on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  finished(incoming, () => done(bytes));
}

/**
 * Where a redirect leads, as its sender wrote it: Node reads headers as Latin-1, and many servers write UTF-8.
 *
 * @returns undefined where the answer is no redirect or does not say
 */
export function locationOf({ status, headers: { location } }: ProxyAnswer): string | undefined {
  if (location === undefined || status < 300 || status >= 400) return undefined;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/** Parameters that let in whoever knows them: a signature, the id of an upload session. */
const CREDENTIAL =
  /(?:upload_?id|token|tempauth|signature|credential|secret|password|api_?key|access_?key)$|^(?:sig|key|code|auth)$/i;

/** A request's target for the trace, without the values of such parameters. */
export function traceable(target: string): string {
  return target.replace(/([?&])([^=&]*)=[^&]*/g, (parameter, mark: string, name: string) =>
    CREDENTIAL.test(name) ? `${mark}${name}=…` : parameter,
  );
}
