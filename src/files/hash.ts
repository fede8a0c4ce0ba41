import { createHash } from 'node:crypto';

/** Dropbox hashes blocks of this size: https://www.dropbox.com/developers/reference/content-hash */
const DROPBOX_BLOCK_BYTES = 4 * 1024 * 1024;
/** QuickXorHash has this many bits, and shifts by this many with each byte; every 160 bytes it is back at the start. */
const XOR_BITS = 160;
const XOR_SHIFT = 11;

/** Takes bytes in order and returns the hash that a provider would report. */
export interface Hasher {
  update(chunk: Buffer): void;
  /** Hexadecimal in lower case; base64 for quickXor. Can be called once. */
  digest(): string;
}

/** The hashes that providers report, the strongest first. */
const HASHERS = {
  sha256: () => builtin('sha256'),
  dropbox: () => new DropboxHash(),
  sha1: () => builtin('sha1'),
  md5: () => builtin('md5'),
  quickXor: () => new QuickXorHash(),
} satisfies Record<string, () => Hasher>;

export type HashName = keyof typeof HASHERS;
export const HASH_NAMES = Object.keys(HASHERS) as HashName[];

export function hasher(name: HashName): Hasher {
  return HASHERS[name]();
}

function builtin(algorithm: string): Hasher {
  const hash = createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), digest: () => hash.digest('hex') };
}

/** The SHA-256 of the SHA-256s of all blocks. */
class DropboxHash implements Hasher {
  readonly #all = createHash('sha256');
  #block = createHash('sha256');
  #inBlock = 0;

  update(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + DROPBOX_BLOCK_BYTES - this.#inBlock);
      this.#block.update(part);
      this.#inBlock += part.length;
      at += part.length;
      if (this.#inBlock === DROPBOX_BLOCK_BYTES) this.#endBlock();
    }
  }

  digest(): string {
    if (this.#inBlock > 0) this.#endBlock();
    return this.#all.digest('hex');
  }

  #endBlock(): void {
    this.#all.update(this.#block.digest());
    this.#block = createHash('sha256');
    this.#inBlock = 0;
  }
}

/**
 * Microsoft's hash, a circular shift and XOR: https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 * Bytes 160 apart affect the same bits, so they are combined first and shifted once, at the end.
 */
class QuickXorHash implements Hasher {
  readonly #words = new Uint32Array(XOR_BITS / 4);
  #word = 0;
  #bytes = 0;
  /** Bytes that do not yet make a word. */
  #rest: Uint8Array = new Uint8Array();

  update(chunk: Buffer): void {
    this.#bytes += chunk.length;
    const joined = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    // Words have to be aligned.
    const bytes = joined.byteOffset % 4 === 0 ? joined : new Uint8Array(joined);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    const sums = this.#words;
    let word = this.#word;
    for (let at = 0; at < words.length; at++) {
      sums[word] = (sums[word] as number) ^ (words[at] as number);
      if (++word === sums.length) word = 0;
    }
    this.#word = word;
    this.#rest = bytes.subarray(words.length * 4);
  }

  digest(): string {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(this.#bytes));
    // Zeros complete the last word, and change nothing.
    this.update(Buffer.alloc(3));
    const hash = Buffer.alloc(XOR_BITS / 8);
    const flip = (at: number, bits: number) => hash.writeUInt8(hash.readUInt8(at) ^ bits, at);
    for (const [column, value] of new Uint8Array(this.#words.buffer).entries()) {
      const bit = (column * XOR_SHIFT) % XOR_BITS;
      const shifted = value << (bit % 8);
      flip(bit >> 3, shifted & 0xff);
      flip(((bit >> 3) + 1) % hash.length, shifted >> 8);
    }
    for (const [at, byte] of length.entries()) flip(hash.length - length.length + at, byte);
    return hash.toString('base64');
  }
}

/** Hashes a file as it is sent: each byte counts once, even if its range is sent again. */
export class RunningHash {
  readonly #sha256 = createHash('sha256');
  /** The hash that the provider reports, if it is not SHA-256. */
  readonly #theirs: Hasher | undefined;
  readonly #name: HashName | undefined;
  #digest: string | undefined;
  #upTo = 0;

  /** @param name the hash that the provider reports; undefined for SHA-256 */
  constructor(name?: HashName) {
    this.#name = name;
    this.#theirs = name && name !== 'sha256' ? hasher(name) : undefined;
  }

  add(chunk: Buffer, at: number): void {
    const known = this.#upTo - at;
    if (known >= chunk.length) return;
    const fresh = chunk.subarray(known);
    this.#sha256.update(fresh);
    this.#theirs?.update(fresh);
    this.#upTo = at + chunk.length;
  }

  /** How many bytes have been hashed. */
  get bytes(): number {
    return this.#upTo;
  }

  /** The SHA-256 so far, in hexadecimal. */
  digest(): string {
    return this.#sha256.copy().digest('hex');
  }

  /** Another hash of the whole file; undefined if it was not computed. */
  digestOf(name: HashName): string | undefined {
    if (name === 'sha256') return this.digest();
    if (name !== this.#name) return undefined;
    this.#digest ??= this.#theirs?.digest();
    return this.#digest;
  }
}
