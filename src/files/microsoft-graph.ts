import { asFailure } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import { type OutsideRequest, requestOutside } from '../scalekit/outside.ts';
import type { ProxyAnswer } from '../scalekit/proxy.ts';
import { fromRefusal, headerOf, readRefusal } from '../scalekit/proxy-errors.ts';
import { guardPath, type QueryParameter } from '../scalekit/proxy-guards.ts';
import { requestProvider } from '../steps/proxy.ts';
import { destinationOf, itemOf } from './graph-addresses.ts';
import { type RangeSession, type Step, uploadInRanges } from './ranges.ts';
import { type Range, readSource } from './source.ts';
import {
  type Download,
  type Found,
  type Json,
  nameTaken,
  oddAnswer,
  patiently,
  type Recipe,
  readJson,
  requestJson,
  sendBody,
  statusOf,
  type Upload,
  type Uploaded,
  watch,
} from './transfer.ts';

/** From here on Graph wants an upload session. */
const SESSION_BYTES = 4 * 1024 * 1024;
/** A multiple of 327,680 bytes below 60 MiB. */
const RANGE_BYTES = 128 * 327_680;
const CONFLICT = '@microsoft.graph.conflictBehavior';

/** OneDrive and SharePoint: the same Graph, another root. */
export const microsoftGraph: Recipe = { upload, download };

async function upload(up: Upload): Promise<Uploaded> {
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce(up, address) : await inRanges(up, address);
    if (typeof item?.id !== 'string') throw oddAnswer(up.door.connection.provider, "the item's id");
    return {
      id: item.id,
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === 'string' ? item.webUrl : undefined,
    };
  } catch (error) {
    const taken =
      statusOf(error) === 409 && JSON.stringify(asFailure(error).details.body).includes('nameAlreadyExists');
    throw taken
      ? nameTaken(decodeURIComponent(address.replace(/:$/, '').split('/').at(-1) ?? ''), 'there')
      : error;
  }
}

async function download(wanted: Download): Promise<Found> {
  const { client, door } = wanted;
  const path = `${await itemOf(wanted)}/content`;
  // Graph answers 302 to another host, which is followed there without anything of ours.
  const answer = await patiently(client, () => requestProvider(client, door, { method: 'GET', path }));
  return { answer, mimeType: headerOf(answer, 'content-type') };
}

function atOnce(up: Upload, address: string): Promise<Json> {
  const { source, onConflict = 'fail' } = up;
  const query: QueryParameter[] = [[CONFLICT, onConflict]];
  return requestJson(up, () => ({
    method: 'PUT',
    path: guardPath(`${address}/content`, query),
    headers: { 'Content-Type': source.mimeType },
    body: readSource(source, undefined, watch(up)),
    bodyBytes: source.bytes,
  }));
}

function inRanges(up: Upload, address: string): Promise<Json> {
  const { onConflict = 'fail' } = up;
  const open = async () => {
    const session = await requestJson(up, () => ({
      method: 'POST',
      path: guardPath(`${address}/createUploadSession`),
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from(JSON.stringify({ item: { [CONFLICT]: onConflict } })),
    }));
    if (typeof session?.uploadUrl !== 'string') throw oddAnswer(up.door.connection.provider, 'an upload URL');
    return new UploadSession(up, address, session.uploadUrl);
  };
  return uploadInRanges(up, open, { rangeBytes: RANGE_BYTES, openAgain: true });
}

/** Graph's upload session: a URL of another host that is its own credential, so nothing of ours travels there. */
class UploadSession implements RangeSession<Json> {
  readonly #up: Upload;
  readonly #address: string;
  readonly #url: string;
  #allSent = false;

  constructor(up: Upload, address: string, url: string) {
    this.#up = up;
    this.#address = address;
    this.#url = url;
  }

  async send(range: Range): Promise<Step<Json>> {
    const { source } = this.#up;
    if (range.start === range.end) return await this.ask();
    this.#allSent = range.end === source.bytes;
    const answer = await this.#request({
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': range.end - range.start,
        'content-range': `bytes ${range.start}-${range.end - 1}/${source.bytes}`,
      },
      body: readSource(source, range, watch(this.#up)),
    });
    if (answer.status === 416) return await this.ask();
    return await this.#stepOf(answer);
  }

  async ask(): Promise<Step<Json>> {
    return await this.#stepOf(await this.#request({ method: 'GET' }));
  }

  async abandon(client: Upload['client']): Promise<string | undefined> {
    const answer = await requestOutside(client, this.#url, { method: 'DELETE' });
    answer.body.destroy();
    return answer.status < 300 ? 'The upload was cancelled; nothing was created.' : undefined;
  }

  async #request(request: OutsideRequest): Promise<ProxyAnswer> {
    const { client, door } = this.#up;
    const answer = await sendBody(request, () => requestOutside(client, this.#url, request));
    if (answer.status < 400 || [404, 410, 416].includes(answer.status)) return answer;
    // The URL is a credential: failures do not repeat it.
    throw fromRefusal(
      await readRefusal(answer),
      { method: request.method, path: 'the upload session' },
      door.connection.provider,
    );
  }

  async #stepOf(answer: ProxyAnswer): Promise<Step<Json>> {
    const { client } = this.#up;
    if (answer.status >= 400) {
      answer.body.destroy();
      return await this.#afterItsEnd();
    }
    const body = await readJson(client, answer, { method: 'PUT', path: 'the upload session' });
    if (typeof body?.id === 'string') return { done: body };
    const next = Number.parseInt(String(body?.nextExpectedRanges?.[0] ?? ''), 10);
    // All bytes are there, and nothing is missing: the end is near.
    return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
  }

  /** A session that is gone has expired, or did its work while its last answer was lost. */
  async #afterItsEnd(): Promise<Step<Json>> {
    if (!this.#allSent) return { gone: true };
    const { onConflict, source, hash, door } = this.#up;
    const item = await requestJson(this.#up, () => ({ method: 'GET', path: guardPath(this.#address) })).catch(
      (error: unknown) => {
        if (statusOf(error) === 404) return undefined;
        throw error;
      },
    );
    const theirs = String(item?.file?.hashes?.sha256Hash ?? '').toLowerCase();
    if (
      onConflict !== 'rename' &&
      item?.size === source.bytes &&
      (theirs === '' || theirs === hash.digest())
    ) {
      return { done: item };
    }
    if (item === undefined && onConflict !== 'rename') return { gone: true };
    throw new Failure(
      'OUTCOME_UNKNOWN',
      `${door.connection.provider} lost the answer to the last piece: the file may be there.`,
      {
        hint: 'Look in the folder before uploading it again.',
        retryable: false,
      },
    );
  }
}
