import type { ExternalRequest } from '../../http/external-request.ts';
import type { HttpResponse } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import type { Upload } from '../provider.ts';
import { type Json, readJson } from '../requests.ts';
import { sendToAddress } from './address.ts';
import type { End, RangeSession, Step } from './ranges.ts';
import { type Range, readSource } from './source.ts';

/** Statuses for a missing session: it has expired, was cancelled, or is complete. */
const ENDED = [404, 410];

/**
 * An upload session at a URL on another host, which is its own credential, so none of our headers is sent. It takes
 * ranges by PUT, says in `nextExpectedRanges` how far it got, and is cancelled by DELETE.
 */
export abstract class AddressSession<Item> implements RangeSession<Item> {
  protected readonly up: Upload;
  /** Statuses for a missing session. */
  protected readonly ended: readonly number[] = ENDED;
  readonly #url: string;
  #lastSent = false;

  constructor(up: Upload, url: string) {
    this.up = up;
    this.#url = url;
  }

  /** What an answer says was made; undefined if the upload is not complete. */
  protected abstract madeBy(status: number, body: Json): Item | undefined;

  /** The session ended while the answer to the last range was lost: whether the file is there. */
  protected abstract afterItsEnd(client: ScalekitClient): Promise<Step<Item>>;

  async send(range: Range): Promise<Step<Item>> {
    const { source, client } = this.up;
    if (range.start === range.end) return await this.ask();
    this.#lastSent = range.end === source.bytes;
    const answer = await this.#request(client, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': range.end - range.start,
        'content-range': `bytes ${range.start}-${range.end - 1}/${source.bytes}`,
      },
      body: readSource(source, range),
    });
    // An answer to the range itself: the session had ended before it arrived.
    if (this.ended.includes(answer.status)) return drop(answer, { gone: true });
    if (answer.status === 416) return drop(answer, await this.ask());
    return await this.#stepOf(answer);
  }

  async ask(): Promise<Step<Item>> {
    const { client } = this.up;
    const answer = await this.#request(client, { method: 'GET' });
    if (!this.ended.includes(answer.status)) return await this.#stepOf(answer);
    return drop(answer, this.#lastSent ? await this.afterItsEnd(client) : { gone: true });
  }

  async abandon(client: ScalekitClient, inDoubt: boolean): Promise<End<Item> | undefined> {
    const answer = await this.#request(client, { method: 'DELETE' });
    answer.body.destroy();
    if (answer.status < 300) return { cancelled: 'The upload was cancelled; nothing was created.' };
    const step = inDoubt ? await this.afterItsEnd(client) : { gone: true };
    return 'done' in step ? { done: step.done } : undefined;
  }

  #request(client: ScalekitClient, request: ExternalRequest): Promise<HttpResponse> {
    return sendToAddress(this.up, this.#url, request, [...this.ended, 416], client);
  }

  async #stepOf(answer: HttpResponse): Promise<Step<Item>> {
    const body = await readJson(this.up.client, answer, { method: 'PUT', path: 'the upload session' });
    const done = this.madeBy(answer.status, body);
    if (done !== undefined) return { done };
    const next = Number.parseInt(body?.nextExpectedRanges?.[0], 10);
    // All bytes have arrived; the provider has yet to finish.
    return { next: Number.isNaN(next) ? this.up.source.bytes : next };
  }
}

function drop<Result>(answer: HttpResponse, result: Result): Result {
  answer.body.destroy();
  return result;
}
