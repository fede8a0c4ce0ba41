import type { ScalekitClient } from '../../../scalekit/client.ts';
import type { Upload } from '../../provider.ts';
import { AddressSession } from '../../upload/address-session.ts';
import type { End, Step } from '../../upload/ranges.ts';
import { attachmentsOf } from './attachments.ts';

/** The upload session of an attachment. */
export class AttachmentSession extends AddressSession<true> {
  protected override readonly ended = [401, 403, 404, 410];
  readonly #message: string;
  readonly #namesakes: number;

  /**
   * @param message the path of the draft
   * @param namesakes how many other files of this name are on it
   */
  constructor(up: Upload, url: string, message: string, namesakes: number) {
    super(up, url);
    this.#message = message;
    this.#namesakes = namesakes;
  }

  /** Graph answers the last range with just a 201. */
  protected override madeBy(status: number): true | undefined {
    return status === 201 || undefined;
  }

  protected override async afterItsEnd(client: ScalekitClient): Promise<Step<true>> {
    const files = await attachmentsOf({ ...this.up, client }, this.#message);
    const named = files.filter(({ name }) => name === this.up.source.name);
    return named.length > this.#namesakes ? { done: true } : { gone: true };
  }

  /** An attachment that may be there goes with its draft, which is deleted. */
  override async abandon(client: ScalekitClient): Promise<End<true>> {
    await super.abandon(client, false);
    return { cancelled: 'The upload of the attachment was cancelled.' };
  }
}
