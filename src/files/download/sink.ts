import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { Failure } from '../../answer/failure.ts';
import type { Needles } from '../../answer/redact.ts';
import { type HashName, RunningHash, strongest } from '../hash.ts';
import type { Claim } from '../verify.ts';

/** Bytes that are buffered before they are written. */
const PIECE_BYTES = 1024 * 1024;
/** An answer that echoes a credential is short: this many bytes are searched for every form of one. */
const ECHO_BYTES = 1024 * 1024;

interface Parts {
  /** Secrets that no file may receive. */
  needles: Needles;
  /** Called with every chunk's size. */
  onBytes?: (bytes: number) => void;
  /** What the provider says about the bytes: its hash is computed as well. */
  claim?: Claim | undefined;
}

/**
 * Hashes a stream and writes it in large pieces. While one piece is written, the next one is buffered,
 * so that disk and network work in parallel.
 */
export class Sink extends Writable {
  bytes = 0;
  readonly #hash: RunningHash;
  /** An error that occurred here, as opposed to one that the pipeline passed on. */
  failed: unknown;
  readonly #file: FileHandle;
  readonly #onBytes: Parts['onBytes'];
  readonly #scan: (chunk: Buffer) => void;
  #gathered: Buffer[] = [];
  #gatheredBytes = 0;
  #underWay: Promise<void> = Promise.resolve();

  constructor(file: FileHandle, { needles, onBytes, claim }: Parts) {
    super({ highWaterMark: PIECE_BYTES });
    this.#file = file;
    this.#onBytes = onBytes;
    this.#scan = secretScanner(needles);
    this.#hash = new RunningHash(strongest(claim?.hashes ?? {}));
  }

  get sha256(): string {
    return this.#hash.digest();
  }

  digestOf(name: HashName): string | undefined {
    return this.#hash.digestOf(name);
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      this.#scan(chunk);
    } catch (error) {
      done(error as Error);
      return;
    }
    this.#hash.add(chunk, this.bytes);
    this.bytes += chunk.length;
    this.#onBytes?.(chunk.length);
    this.#gathered.push(chunk);
    this.#gatheredBytes += chunk.length;
    if (this.#gatheredBytes < PIECE_BYTES) done();
    else this.#settle(this.#flush(), done);
  }

  override _final(done: (error?: Error) => void): void {
    this.#settle(
      this.#flush().then(() => this.#underWay),
      done,
    );
  }

  #settle(work: Promise<void>, done: (error?: Error) => void): void {
    work.then(
      () => done(),
      (error: Error) => {
        this.failed = error;
        done(error);
      },
    );
  }

  /** Waits for the previous piece, and starts writing this one. */
  async #flush(): Promise<void> {
    await this.#underWay;
    this.#underWay = this.#writeAll(this.#gathered, this.#gatheredBytes);
    // Reported when it is awaited next.
    this.#underWay.catch(() => {});
    this.#gathered = [];
    this.#gatheredBytes = 0;
  }

  async #writeAll(chunks: Buffer[], bytes: number): Promise<void> {
    if (bytes === 0) return;
    let { bytesWritten: at } = await this.#file.writev(chunks);
    if (at === bytes) return;
    // A write may be partial; write the rest separately.
    const all = Buffer.concat(chunks);
    while (at < bytes) at += (await this.#file.write(all, at)).bytesWritten;
  }
}

/** Looks for secrets across chunk boundaries, keeping no more than a secret's length. */
function secretScanner({ plain, encoded }: Needles): (chunk: Buffer) => void {
  const all = [...plain, ...encoded];
  const longest = Math.max(0, ...all.map((needle) => needle.length));
  let tail: Buffer = Buffer.alloc(0);
  let seen = 0;
  return (chunk) => {
    if (longest === 0) return;
    const needles = seen < ECHO_BYTES ? all : plain;
    seen += chunk.length;
    const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
    if (needles.some((needle) => seam.includes(needle) || chunk.includes(needle))) {
      throw new Failure(
        'FORBIDDEN',
        'The answer holds one of the credentials of this call and was not written to disk.',
        {
          hint: 'The provider echoes the credentials; tell the user, and use a tool or another path.',
        },
      );
    }
    // A short chunk is appended to the rest; for a long one its end is enough.
    tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-(longest - 1));
  };
}
