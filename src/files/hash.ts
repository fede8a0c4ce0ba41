import { createHash } from 'node:crypto';

/** The SHA-256 of a file on its way out: each byte counts once, however often its range is sent again. */
export class RunningHash {
  readonly #hash = createHash('sha256');
  #upTo = 0;

  add(chunk: Buffer, at: number): void {
    const known = this.#upTo - at;
    if (known >= chunk.length) return;
    this.#hash.update(chunk.subarray(known));
    this.#upTo = at + chunk.length;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}
