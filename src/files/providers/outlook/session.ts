import type { HttpResponse } from '../../../http/response.ts';
import type { ScalekitClient } from '../../../scalekit/client.ts';
import type { Upload } from '../../provider.ts';
import { readJson } from '../../requests.ts';
import { sendToAddress } from '../../upload/address.ts';
import type { End, RangeSession, Step } from '../../upload/ranges.ts';
import { type Range, readSource, watch } from '../../upload/source.ts';
import { attachmentsOf } from './attachments.ts';

/** Statuses for a missing session: it has expired, or is complete. */
const ENDED = [401, 403, 404, 410];

/** The upload session of an attachment, at a URL on another host that is its own credential. */
export class AttachmentSession implements RangeSession<true> {
  readonly #up: Upload;
  readonly #url: string;
  readonly #message: string;
  #lastSent = false;

  /** @param message the path of the draft */
  constructor(up: Upload, url: string, message: string) {
    this.#up = up;
    this.#url = url;
    this.#message = message;
  }

  async send(range: Range): Promise<Step<true>> {
    const { source } = this.#up;
    if (range.start === range.end) return await this.ask();
    this.#lastSent = range.end === source.bytes;
    const answer = await sendToAddress(
      this.#up,
      this.#url,
      {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': range.end - range.start,
          'content-range': `bytes ${range.start}-${range.end - 1}/${source.bytes}`,
        },
        body: readSource(source, range, watch(this.#up)),
      },
      [...ENDED, 416],
    );
    if (answer.status === 416) {
      answer.body.destroy();
      return await this.ask();
    }
    return await this.#stepOf(answer);
  }

  async ask(): Promise<Step<true>> {
    return await this.#stepOf(await sendToAddress(this.#up, this.#url, { method: 'GET' }, ENDED));
  }

  async abandon(client: ScalekitClient): Promise<End<true> | undefined> {
    const answer = await sendToAddress(this.#up, this.#url, { method: 'DELETE' }, ENDED, client);
    answer.body.destroy();
    return { cancelled: 'The upload of the attachment was cancelled.' };
  }

  /** Graph answers the last range with just a 201. */
  async #stepOf(answer: HttpResponse): Promise<Step<true>> {
    if (ENDED.includes(answer.status)) {
      answer.body.destroy();
      return this.#lastSent && (await this.#isThere()) ? { done: true } : { gone: true };
    }
    if (answer.status === 201) {
      answer.body.destroy();
      return { done: true };
    }
    const body = await readJson(this.#up.client, answer, { method: 'PUT', path: 'the upload address' });
    const next = Number.parseInt(body?.nextExpectedRanges?.[0], 10);
    return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
  }

  async #isThere(): Promise<boolean> {
    const { name } = this.#up.source;
    return (await attachmentsOf(this.#up, this.#message)).some((one) => one.name === name);
  }
}
