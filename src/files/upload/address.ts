import { Failure } from '../../answer/failure.ts';
import { type ExternalRequest, sendExternal } from '../../http/external-request.ts';
import type { HttpResponse } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { fromRefusal, readRefusal } from '../../scalekit/errors/proxy.ts';
import type { FileContext, Upload } from '../provider.ts';
import { asRefusal, assertNotRedirected, sendBody } from '../requests.ts';
import { readSource } from './source.ts';

/** Statuses with which hosts reject an upload URL that has expired or was used. */
const EXPIRED = [401, 403, 404, 410];

/**
 * Sends to an upload URL on another host, which is its own credential: none of our headers is sent, and failures
 * do not contain the URL.
 *
 * @param expected statuses from 400 on that the caller understands
 * @throws Failure PROVIDER_ERROR, RATE_LIMITED, NETWORK, …
 */
export async function sendToAddress(
  context: FileContext,
  url: string,
  request: ExternalRequest,
  expected: readonly number[] = [],
  client: ScalekitClient = context.client,
): Promise<HttpResponse> {
  const shown = { method: request.method, path: 'the upload address' };
  const answer = assertNotRedirected(
    shown,
    await sendBody(request, () => sendExternal(client, url, request)),
  );
  if (answer.status < 400 || expected.includes(answer.status)) return answer;
  const { provider } = context.connection;
  throw asRefusal(context, fromRefusal(await readRefusal(answer), shown, provider));
}

/**
 * Posts the whole file to an upload address.
 *
 * @throws Failure as `sendToAddress`; UNAVAILABLE if the address has expired: a new one may be requested
 */
export async function postFile(up: Upload, url: string): Promise<HttpResponse> {
  const { bytes } = up.source;
  const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes };
  const body = readSource(up.source);
  const request = { method: 'POST' as const, headers, body };
  const answer = await sendToAddress(up, url, request, EXPIRED);
  if (!EXPIRED.includes(answer.status)) return answer;
  answer.body.destroy();
  throw new Failure('UNAVAILABLE', `The upload address of ${up.connection.provider} has expired.`, {
    details: { status: answer.status },
  });
}
