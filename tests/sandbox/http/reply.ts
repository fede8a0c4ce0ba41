import { Readable } from 'node:stream';
import { brotliCompressSync, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import type { LedgerEntry } from '../ledger.ts';
import type { Exchange } from '../listener.ts';
import { writeHead } from '../strike.ts';

/** An answer that is not sent yet, so that a fault can still change it. */
export interface Reply {
  status: number;
  headers?: Record<string, string | string[]>;
  /** Objects are sent as JSON; iterables are streamed. */
  body?: string | Uint8Array | object | AsyncIterable<Uint8Array>;
}

export const json = (status: number, body: object, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body,
});

/** Compresses the body of an answer, unless it is already compressed or has none. */
export function encoded(reply: Reply, encoding: 'gzip' | 'br' | undefined): Reply {
  const { body, headers = {} } = reply;
  if (encoding === undefined || !body || 'content-encoding' in headers) return reply;
  const { 'content-length': _length, ...rest } = headers;
  const whole = { ...reply, headers: { ...rest, 'content-encoding': encoding } };
  if (typeof body !== 'object' || !(Symbol.asyncIterator in body)) {
    const bytes = toBytes(body);
    return { ...whole, body: encoding === 'gzip' ? gzipSync(bytes) : brotliCompressSync(bytes) };
  }
  const into = encoding === 'gzip' ? createGzip() : createBrotliCompress();
  return { ...whole, body: Readable.from(body).pipe(into) };
}

/** Headers in readable form: lower-case names, values decoded from UTF-8, repeated ones joined. */
export function headersOf(request: Exchange['request']): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) read[name] = decode(Array.isArray(value) ? value.join(', ') : String(value));
  }
  return read;
}

/** Node decodes headers as Latin-1. */
function decode(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') || bytes.toString('latin1') !== value ? value : text;
}

/** Sends a reply, and cuts the connection after `breakAfter` bytes of the body. Resolves when it is sent. */
export async function send(
  exchange: Exchange,
  entry: LedgerEntry,
  reply: Reply,
  breakAfter = Infinity,
): Promise<void> {
  const { request, response, socket } = exchange;
  const { body } = reply;
  const isStream = typeof body === 'object' && Symbol.asyncIterator in body;
  const bytes = isStream ? undefined : toBytes(body);
  const bodyless = request.method === 'HEAD' || reply.status === 204 || reply.status === 304;
  writeHead(response, reply.status, {
    ...(bytes && reply.status !== 204 ? { 'content-length': String(bytes.length) } : {}),
    ...reply.headers,
  });
  if (!bodyless) {
    for await (const chunk of isStream ? (body as AsyncIterable<Uint8Array>) : [bytes ?? Buffer.alloc(0)]) {
      const part = chunk.subarray(0, breakAfter - entry.bytes.sent);
      entry.bytes.sent += part.length;
      if (part.length > 0 && !(await write(response, part))) return;
      if (entry.bytes.sent >= breakAfter) {
        // Let the bytes leave before the connection is cut.
        setTimeout(() => socket.destroy(), 20);
        return;
      }
    }
  }
  response.end();
}

function toBytes(body: Reply['body']): Uint8Array {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string') return Buffer.from(body);
  return body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
}

/** False once the reader is gone. */
function write(response: Exchange['response'], part: Uint8Array): Promise<boolean> {
  if (response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    const gone = (): void => resolve(false);
    response.once('close', gone);
    const { write: writeTo } = response as {
      write(chunk: Uint8Array, done: (error?: Error | null) => void): boolean;
    };
    writeTo.call(response, part, (error) => {
      response.off('close', gone);
      resolve(!error);
    });
  });
}
