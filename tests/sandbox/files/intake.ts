import { createHash, type Hash } from 'node:crypto';

const KEPT = 1024 * 1024;

/** Takes bytes in as they come: hash and length always, content while it is small. */
export class Intake {
  bytes = 0;
  #hash: Hash = createHash('sha256');
  #content: Buffer[] | undefined = [];

  add(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    if (this.bytes >= KEPT) this.#content = undefined;
    this.#content?.push(Buffer.from(chunk));
  }

  /** A copy that goes its own way, for bytes that may yet be thrown away. */
  fork(): Intake {
    const copy = new Intake();
    copy.bytes = this.bytes;
    copy.#hash = this.#hash.copy();
    copy.#content = this.#content && [...this.#content];
    return copy;
  }

  result(): { bytes: number; sha256: string; content?: Buffer } {
    const sha256 = this.#hash.copy().digest('hex');
    return { bytes: this.bytes, sha256, ...(this.#content ? { content: Buffer.concat(this.#content) } : {}) };
  }
}
