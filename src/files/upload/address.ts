import { type ExternalRequest, sendExternal } from '../../http/external-request.ts';
import type { HttpResponse } from '../../http/response.ts';
import { fromRefusal, readRefusal } from '../../scalekit/errors/proxy.ts';
import { assertNotRedirected, EXPIRED, type Json, type ProviderApi, readJson, sendBody } from '../api.ts';
import type { Upload } from '../provider.ts';
import type { Step, UploadSession } from './session.ts';
import { readSource } from './source.ts';

/** What distinguishes the sessions that take ranges at an upload URL. */
interface AddressedSession<Item> {
  url: string;
  /** Statuses for a missing session: it has expired, was cancelled, or is complete. */
  ended?: readonly number[];
  /** What an answer says was made; undefined if the upload is not complete. */
  itemOf(status: number, body: Json): Item | undefined;
  /** The session ended while the answer to the last range was lost: whether the file is there. */
  afterExpiry(api: ProviderApi): Promise<Step<Item>>;
}

/**
 * A session at a URL on another host that takes ranges by PUT, says in `nextExpectedRanges` how far it got, and is cancelled
 * by DELETE.
 */
export function addressSession<Item>(
  { api, source }: Upload,
  { url, ended = [404, 410], itemOf, afterExpiry }: AddressedSession<Item>,
): UploadSession<Item> {
  const { bytes } = source;
  const request = (by: ProviderApi, request: ExternalRequest) =>
    sendToAddress(by, url, request, [...ended, 416]);
  const stepOf = async (answer: HttpResponse): Promise<Step<Item>> => {
    const body = await readJson(api.client, answer, { method: 'PUT', path: 'the upload session' });
    const done = itemOf(answer.status, body);
    if (done !== undefined) return { done };
    const next = Number.parseInt(body?.nextExpectedRanges?.[0], 10);
    // All bytes have arrived; the provider has yet to finish.
    return { next: Number.isNaN(next) ? bytes : next };
  };
  const ask = async (by: ProviderApi, inDoubt: boolean): Promise<Step<Item>> => {
    const answer = await request(by, { method: 'GET' });
    if (!ended.includes(answer.status)) return await stepOf(answer);
    answer.body.destroy();
    return inDoubt ? await afterExpiry(by) : { gone: true };
  };
  return {
    async send({ start, end }) {
      const headers = {
        'content-type': 'application/octet-stream',
        'content-length': end - start,
        'content-range': `bytes ${end > start ? `${start}-${end - 1}` : '*'}/${bytes}`,
      };
      const body = readSource(source, { start, end });
      const answer = await request(api, { method: 'PUT', headers, body });
      if (answer.status !== 416 && !ended.includes(answer.status)) return await stepOf(answer);
      answer.body.destroy();
      // An answer to the range itself: the session had ended before it arrived.
      return answer.status === 416 ? await ask(api, end === bytes) : { gone: true };
    },
    ask,
    async cancel(by) {
      const answer = await request(by, { method: 'DELETE' });
      answer.body.destroy();
      return answer.status < 300 ? 'The upload was cancelled; nothing was created.' : undefined;
    },
  };
}

/** An upload URL that takes the whole file, once. */
interface PostAddress<Item> {
  url: string;
  /** Reads the answer. */
  made(answer: HttpResponse): Promise<Item>;
  /** Looks for the file; undefined if it is certainly not there. */
  find(api: ProviderApi): Promise<Item | undefined>;
}

/** A session at a URL on another host that takes the whole file by POST. */
export function postSession<Item>(
  { api, source }: Upload,
  { url, made, find }: PostAddress<Item>,
): UploadSession<Item> {
  return {
    async send() {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': source.bytes };
      const request = { method: 'POST', headers, body: readSource(source) } as const;
      const answer = await sendToAddress(api, url, request, EXPIRED);
      if (!EXPIRED.includes(answer.status)) return { done: await made(answer) };
      answer.body.destroy();
      return { gone: true };
    },
    async ask(by) {
      const done = await find(by);
      return done === undefined ? { gone: true } : { done };
    },
  };
}

/**
 * Sends to an upload URL on another host, which is its own credential: none of our headers is sent, and failures
 * do not contain the URL.
 *
 * @param expected statuses from 400 on that the caller understands
 * @throws Failure PROVIDER_ERROR, RATE_LIMITED, NETWORK, …
 */
export async function sendToAddress(
  api: ProviderApi,
  url: string,
  request: ExternalRequest,
  expected: readonly number[],
): Promise<HttpResponse> {
  const shown = { method: request.method, path: 'the upload address' };
  const sent = await sendBody(request, () => sendExternal(api.client, url, request));
  const answer = assertNotRedirected(shown, sent);
  if (answer.status < 400 || expected.includes(answer.status)) return answer;
  throw api.explain(fromRefusal(await readRefusal(answer), shown, api.provider));
}
