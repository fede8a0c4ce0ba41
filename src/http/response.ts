import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { finished, type Readable } from 'node:stream';

/** An answer as the provider sent it; the body has not been read. */
export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Readable;
}

/** Methods that change nothing (RFC 9110, section 9.2.1), so that a lost answer means nothing happened. */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Whether a request changes nothing: by its method, unless the caller knows that it does. Some APIs perform
 * actions by GET (`/api/chat.postMessage`).
 */
export function isRead(request: { method: string; changes?: boolean | undefined }): boolean {
  return isSafeMethod(request.method) && request.changes !== true;
}

/** A request in a message: `GET /v1/pages`, without its query, which may hold contents. */
export function describeRequest({ method, path }: { method: string; path: string }): string {
  return `${method} ${path.split('?')[0]}`;
}

/**
 * Counts a body's bytes as they are read.
 *
 * @param done called with the number of bytes received, once the body ends or is abandoned
 */
export function measureBody(incoming: IncomingMessage, done: (bytes: number) => void): void {
  let bytes = 0;
  // Paused, because a data listener would start the stream before it has a reader.
  incoming.pause().on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  finished(incoming, () => done(bytes));
}

/**
 * The target of a redirect, as the server wrote it: Node reads headers as Latin-1, and many servers send UTF-8.
 *
 * @returns undefined if the answer is not a redirect or has no Location
 */
export function locationOf({ status, headers: { location } }: HttpResponse): string | undefined {
  if (location === undefined || status < 300 || status >= 400) return undefined;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/** Parameters that are credentials: a signature, the id of an upload session. */
const CREDENTIAL =
  /(?:upload_?id|token|tempauth|signature|credential|secret|password|api_?key|access_?key)$|^(?:sig|key|code|auth)$/i;

/** A request's target for the trace, without the values of these parameters. */
export function traceable(target: string): string {
  return target.replace(/([?&])([^=&]*)=[^&]*/g, (parameter, mark: string, name: string) =>
    CREDENTIAL.test(name) ? `${mark}${name}=…` : parameter,
  );
}
