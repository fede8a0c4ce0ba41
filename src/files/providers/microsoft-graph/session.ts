import type { ExternalRequest } from '../../../http/external-request.ts';
import type { HttpResponse } from '../../../http/response.ts';
import type { ScalekitClient } from '../../../scalekit/client.ts';
import type { Upload } from '../../provider.ts';
import { type Json, readJson } from '../../requests.ts';
import { sendToAddress } from '../../upload/address.ts';
import type { End, RangeSession, Step } from '../../upload/ranges.ts';
import { type Range, readSource, watch } from '../../upload/source.ts';
import { itemAt } from './addresses.ts';

/** Statuses for a missing session: it has expired, was cancelled, or is complete. */
const ENDED = [404, 410];

/** Graph's upload session: a URL on another host that is its own credential, so none of our headers is sent. */
export class UploadSession implements RangeSession<Json> {
  readonly #up: Upload;
  readonly #address: string;
  readonly #url: string;
  readonly #before: Json;
  #lastSent = false;

  /**
   * @param address of the item to be created
   * @param before the existing item; undefined if there is none
   */
  constructor(up: Upload, address: string, url: string, before: Json) {
    this.#up = up;
    this.#address = address;
    this.#url = url;
    this.#before = before;
  }

  async send(range: Range): Promise<Step<Json>> {
    const { source, client } = this.#up;
    if (range.start === range.end) return await this.ask();
    this.#lastSent = range.end === source.bytes;
    const answer = await this.#request(client, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': range.end - range.start,
        'content-range': `bytes ${range.start}-${range.end - 1}/${source.bytes}`,
      },
      body: readSource(source, range, watch(this.#up)),
    });
    // An answer to the range itself: the session had ended before it arrived.
    if (ENDED.includes(answer.status)) return drop(answer, { gone: true });
    if (answer.status === 416) return drop(answer, await this.ask());
    return await this.#stepOf(answer);
  }

  async ask(): Promise<Step<Json>> {
    const { client } = this.#up;
    const answer = await this.#request(client, { method: 'GET' });
    if (!ENDED.includes(answer.status)) return await this.#stepOf(answer);
    return drop(answer, this.#lastSent ? await this.#afterItsEnd(client) : { gone: true });
  }

  async abandon(client: ScalekitClient, inDoubt: boolean): Promise<End<Json> | undefined> {
    const answer = await this.#request(client, { method: 'DELETE' });
    answer.body.destroy();
    if (answer.status < 300) return { cancelled: 'The upload was cancelled; nothing was created.' };
    const step = inDoubt ? await this.#afterItsEnd(client) : { gone: true };
    return 'done' in step ? { done: step.done } : undefined;
  }

  #request(client: ScalekitClient, request: ExternalRequest): Promise<HttpResponse> {
    return sendToAddress(this.#up, this.#url, request, [...ENDED, 416], client);
  }

  async #stepOf(answer: HttpResponse): Promise<Step<Json>> {
    const body = await readJson(this.#up.client, answer, { method: 'PUT', path: 'the upload session' });
    if (typeof body?.id === 'string') return { done: body };
    const next = Number.parseInt(body?.nextExpectedRanges?.[0], 10);
    // All bytes have arrived; Graph has yet to finish.
    return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
  }

  /** The session ended while the answer to the last range was lost: the item at the address decides. */
  async #afterItsEnd(client: ScalekitClient): Promise<Step<Json>> {
    // The file's final name is not known.
    if (this.#up.onConflict === 'rename') return { lost: true };
    const item = await itemAt({ ...this.#up, client }, this.#address);
    if (item === undefined) return { gone: true };
    return this.#isOurs(item) ? { done: item } : { lost: true };
  }

  /** Only personal OneDrive reports SHA-256. Elsewhere, changed content of our size has to suffice. */
  #isOurs(item: Json): boolean {
    const { source, hash } = this.#up;
    if (item?.size !== source.bytes) return false;
    const theirs: unknown = item?.file?.hashes?.sha256Hash;
    if (typeof theirs === 'string') return theirs.toLowerCase() === hash.digest();
    // Of the two tags, the one that changes only with the content.
    return typeof item.cTag === 'string' && item.cTag !== this.#before?.cTag;
  }
}

function drop<Result>(answer: HttpResponse, result: Result): Result {
  answer.body.destroy();
  return result;
}
