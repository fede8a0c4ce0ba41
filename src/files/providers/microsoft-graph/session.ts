import type { ScalekitClient } from '../../../scalekit/client.ts';
import type { Upload } from '../../provider.ts';
import type { Json } from '../../requests.ts';
import { AddressSession } from '../../upload/address-session.ts';
import type { Step } from '../../upload/ranges.ts';
import { itemAt } from './addresses.ts';

/** The upload session of a file in a drive. */
export class UploadSession extends AddressSession<Json> {
  readonly #address: string;
  readonly #before: Json;

  /**
   * @param address of the item to be created
   * @param before the existing item; undefined if there is none
   */
  constructor(up: Upload, address: string, url: string, before: Json) {
    super(up, url);
    this.#address = address;
    this.#before = before;
  }

  protected override madeBy(_status: number, body: Json): Json | undefined {
    return typeof body?.id === 'string' ? body : undefined;
  }

  /** The item at the address decides. */
  protected override async afterItsEnd(client: ScalekitClient): Promise<Step<Json>> {
    // The file's final name is not known.
    if (this.up.onConflict === 'rename') return { lost: true };
    const item = await itemAt({ ...this.up, client }, this.#address);
    if (item === undefined) return { gone: true };
    return this.#isOurs(item) ? { done: item } : { lost: true };
  }

  /** Only personal OneDrive reports SHA-256. Elsewhere, changed content of our size has to suffice. */
  #isOurs(item: Json): boolean {
    const { source, hash } = this.up;
    if (item?.size !== source.bytes) return false;
    const theirs: unknown = item?.file?.hashes?.sha256Hash;
    if (typeof theirs === 'string') return theirs.toLowerCase() === hash.digest();
    // Of the two tags, the one that changes only with the content.
    return typeof item.cTag === 'string' && item.cTag !== this.#before?.cTag;
  }
}
