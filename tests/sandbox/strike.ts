import { constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Exchange } from './listener.ts';

/**
 * Lets a fault of the wire happen to an exchange. True if it did and nobody may answer any more;
 * false for the kinds that the caller carries out itself (a gRPC code, a cut in the middle) or a mere delay.
 */
export async function strike(fault: Fault, exchange: Exchange, entry: LedgerEntry): Promise<boolean> {
  if (fault.delayMs !== undefined) await sleep(fault.delayMs);
  const { response, socket } = exchange;
  const isRpc = entry.door === 'grpc';
  if (fault.http) {
    const body = Buffer.from(fault.http.body ?? '');
    writeHead(response, fault.http.status, { 'content-length': String(body.length), ...fault.http.headers });
    response.end(body);
    entry.bytes.sent = body.length;
    entry.status = fault.http.status;
    return true;
  }
  if (fault.hang === 'accept') return true;
  if (fault.hang === 'headers' || fault.halfBody) {
    const type = isRpc ? 'application/grpc+proto' : 'application/json';
    writeHead(response, 200, { 'content-type': type, ...(isRpc ? {} : { 'content-length': '64' }) });
    if (fault.hang) flush(response);
    else
      writePart(response, isRpc ? Buffer.from([0, 0, 0, 0, 64, 10]) : Buffer.from('{"data":{"resul'), socket);
    return true;
  }
  if (fault.reset) {
    // A connection just opened first gets its settings out, or the client sees a plain close.
    await sleep(5);
    socket.resetAndDestroy();
    return true;
  }
  if (fault.goaway) {
    goAway(exchange, entry.executed);
    return true;
  }
  return false;
}

/** Both protocols' answers take a head, but TypeScript sees no common signature. */
export function writeHead(
  response: Exchange['response'],
  status: number,
  headers: Record<string, string | string[]>,
): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
}

function flush(response: Exchange['response']): void {
  if ('flushHeaders' in response) response.flushHeaders();
}

function writePart(response: Exchange['response'], part: Buffer, socket: Exchange['socket']): void {
  const { write } = response as { write(chunk: Buffer, done: () => void): boolean };
  // The pause lets the bytes leave before the connection goes.
  write.call(response, part, () => setTimeout(() => socket.destroy(), 20));
}

function goAway({ request, socket }: Exchange, executed: boolean): void {
  const stream = 'stream' in request ? request.stream : undefined;
  const session = stream?.session;
  if (!stream || !session) {
    socket.end();
    return;
  }
  // The last stream id tells the client whether its request was looked at.
  session.goaway(constants.NGHTTP2_NO_ERROR, executed ? (stream.id ?? 0) : Math.max(0, (stream.id ?? 0) - 2));
  setTimeout(() => {
    // Of a call that was looked at the stream is ended too: Node's client may else wait for it for ever.
    if (executed) stream.close(constants.NGHTTP2_CANCEL);
    setTimeout(() => socket.destroy(), 5);
  }, 15);
}
