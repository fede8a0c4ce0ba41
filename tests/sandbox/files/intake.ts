import { createHash, type Hash } from 'node:crypto';
import { Hashes, type HashName } from './hashes.ts';

export interface IntakeResult {
  bytes: number;
  sha256: string;
  /** The hashes that the provider shows. */
  hashes: Partial<Record<HashName, string>>;
  content?: Buffer;
}

const KEPT = 1024 * 1024;

/** Receives bytes: computes hashes and length, and keeps the content if it is small. */
export class Intake {
  bytes = 0;
  #hash: Hash = createHash('sha256');
  #content: Buffer[] | undefined = [];
  #shown: Hashes;

  /** @param provider the provider whose hashes are computed */
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

  /** An independent copy, for bytes that may be discarded. */
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
