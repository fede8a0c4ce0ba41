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
/** What a provider says the bytes hash to. */
export type Hashes = { [Name in HashName]?: string | undefined };

export function hasher(name: HashName): Hasher {
  return HASHERS[name]();
}

/** The strongest hash that is a string: answers may hold anything. */
export function strongest(hashes: { [Name in HashName]?: unknown }): HashName | undefined {
  return (Object.keys(HASHERS) as HashName[]).find((name) => typeof hashes[name] === 'string');
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
  readonly #columns = new Uint8Array(XOR_BITS);
  readonly #words = new Uint32Array(this.#columns.buffer);
  #bytes = 0;

  update(chunk: Buffer): void {
    // Four bytes at a time, for speed; the remaining bytes one by one.
    const lead = Math.min(-this.#bytes & 3, chunk.length);
    this.#addBytes(chunk.subarray(0, lead));
    const count = (chunk.length - lead) >> 2;
    const middle = chunk.subarray(lead, lead + count * 4);
    const aligned = middle.byteOffset % 4 === 0 ? middle : new Uint8Array(middle);
    this.#addWords(new Uint32Array(aligned.buffer, aligned.byteOffset, count));
    this.#addBytes(chunk.subarray(lead + count * 4));
  }

  #addWords(words: Uint32Array): void {
    const sums = this.#words;
    let column = (this.#bytes / 4) % sums.length;
    for (let at = 0; at < words.length; at++) {
      sums[column] = (sums[column] as number) ^ (words[at] as number);
      if (++column === sums.length) column = 0;
    }
    this.#bytes += words.length * 4;
  }

  #addBytes(bytes: Buffer): void {
    for (const byte of bytes) {
      const column = this.#bytes++ % XOR_BITS;
      this.#columns[column] = (this.#columns[column] as number) ^ byte;
    }
  }

  digest(): string {
    const hash = Buffer.alloc(XOR_BITS / 8);
    const flip = (at: number, bits: number) => hash.writeUInt8(hash.readUInt8(at) ^ bits, at);
    for (const [column, value] of this.#columns.entries()) {
      const bit = (column * XOR_SHIFT) % XOR_BITS;
      const shifted = value << (bit % 8);
      flip(bit >> 3, shifted & 0xff);
      flip(((bit >> 3) + 1) % hash.length, shifted >> 8);
    }
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(this.#bytes));
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
