import { constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Exchange } from './listener.ts';

/**
 * Applies a transport fault to an exchange. @returns true if nothing may answer any more; false for a delay, and for the
 * kinds that the caller handles (a gRPC code, a cut in the middle)
 */
export async function strike(fault: Fault, exchange: Exchange, entry: LedgerEntry): Promise<boolean> {
  if (fault.delayMs !== undefined) await sleep(fault.delayMs);
  const { response, socket } = exchange;
  const isRpc = entry.endpoint === 'grpc';
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
    // A new connection must send its settings first, or the client only sees it close.
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

/** Answers of both protocols have writeHead, but TypeScript sees no common signature. */
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
  // The pause lets the bytes leave before the connection is cut.
  write.call(response, part, () => setTimeout(() => socket.destroy(), 20));
}

function goAway({ request, socket }: Exchange, executed: boolean): void {
  const stream = 'stream' in request ? request.stream : undefined;
  const session = stream?.session;
  if (!stream || !session) {
    socket.end();
    return;
  }
  // The last stream id tells the client whether its request was processed.
  session.goaway(constants.NGHTTP2_NO_ERROR, executed ? (stream.id ?? 0) : Math.max(0, (stream.id ?? 0) - 2));
  setTimeout(() => {
    // If the call was processed, its stream is ended too; otherwise Node's client may wait for it forever.
    if (executed) stream.close(constants.NGHTTP2_CANCEL);
    setTimeout(() => socket.destroy(), 5);
  }, 15);
}
