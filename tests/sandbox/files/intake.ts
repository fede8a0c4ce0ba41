import { createHash, type Hash } from 'node:crypto';
import { Hashes, type HashName } from './hashes.ts';

export interface IntakeResult {
  bytes: number;
  sha256: string;
  /** Those that the provider shows. */
  hashes: Partial<Record<HashName, string>>;
  content?: Buffer;
}

const KEPT = 1024 * 1024;

/** Takes bytes in as they come: hashes and length always, content while it is small. */
export class Intake {
  bytes = 0;
  #hash: Hash = createHash('sha256');
  #content: Buffer[] | undefined = [];
  #shown: Hashes;

  /** @param provider whose hashes are taken along */
  constructor(provider: string) {
    this.#shown = new Hashes(provider);
  }

  add(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    this.#shown.update(chunk);
    if (this.bytes >= KEPT) this.#content = undefined;
    this.#content?.push(Buffer.from(chunk));
  }

  /** A copy that goes its own way, for bytes that may yet be thrown away. */
  fork(): Intake {
    const copy = new Intake('');
    copy.bytes = this.bytes;
    copy.#hash = this.#hash.copy();
    copy.#shown = this.#shown.copy();
    copy.#content = this.#content && [...this.#content];
    return copy;
  }

  result(): IntakeResult {
    const sha256 = this.#hash.copy().digest('hex');
    const hashes = this.#shown.digest();
    return {
      bytes: this.bytes,
      sha256,
      hashes,
      ...(this.#content ? { content: Buffer.concat(this.#content) } : {}),
    };
  }
}
