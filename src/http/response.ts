import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { type Failure, messageOf, noAnswer } from '../answer/failure.ts';

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

/** The failure for a request that may have an effect, that was sent, and whose answer never came. */
export function unknownOutcome(
  request: { method: string; path: string },
  signal: AbortSignal,
  cause: unknown,
  details: Record<string, unknown> = {},
): Failure {
  return noAnswer(describeRequest(request), signal, messageOf(cause), { details, cause });
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
