import { createHash, type Hash } from 'node:crypto';

/** Hashes that providers show for a file, besides SHA-256. */
export type HashName = 'md5' | 'sha1' | 'quickXor' | 'dropbox';

/** The hashes of each provider; others show none. */
const SHOWN: Record<string, HashName[]> = {
  GOOGLEDRIVE: ['md5', 'sha1'],
  ONEDRIVE: ['quickXor', 'sha1'],
  SHAREPOINT: ['quickXor'],
  DROPBOX: ['dropbox'],
  BOX: ['sha1'],
};

interface Running {
  update(chunk: Uint8Array): void;
  copy(): Running;
  digest(): string;
}

const START: Record<HashName, () => Running> = {
  md5: () => plain(createHash('md5')),
  sha1: () => plain(createHash('sha1')),
  quickXor: () => new QuickXor(),
  dropbox: () => new DropboxHash(),
};

/** Computes a provider's hashes of a file from its chunks. */
export class Hashes {
  readonly #running: [HashName, Running][];

  constructor(provider: string, running?: [HashName, Running][]) {
    this.#running = running ?? (SHOWN[provider] ?? []).map((name) => [name, START[name]()]);
  }

  update(chunk: Uint8Array): void {
    for (const [, hash] of this.#running) hash.update(chunk);
  }

  copy(): Hashes {
    return new Hashes(
      '',
      this.#running.map(([name, hash]) => [name, hash.copy()]),
    );
  }

  digest(): Partial<Record<HashName, string>> {
    return Object.fromEntries(this.#running.map(([name, hash]) => [name, hash.digest()]));
  }
}

function plain(hash: Hash): Running {
  return {
    update: (chunk) => void hash.update(chunk),
    copy: () => plain(hash.copy()),
    digest: () => hash.copy().digest('hex'),
  };
}

const WIDTH = 160;
const SHIFT = 11;

/**
 * Microsoft's QuickXorHash: each byte is XORed into a circular buffer of 160 bits, 11 bits after the last, and the length
 * at the end. Every 160th byte has the same position, so 160 sums are enough.
 * https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 */
class QuickXor implements Running {
  readonly #sums: Uint8Array;
  #length: number;

  constructor(sums = new Uint8Array(WIDTH), length = 0) {
    this.#sums = sums;
    this.#length = length;
  }

  update(chunk: Uint8Array): void {
    const sums = this.#sums;
    let at = this.#length % WIDTH;
    for (let index = 0; index < chunk.length; index += 1) {
      sums[at] = (sums[at] as number) ^ (chunk[index] as number);
      at = at + 1 === WIDTH ? 0 : at + 1;
    }
    this.#length += chunk.length;
  }

  copy(): QuickXor {
    return new QuickXor(this.#sums.slice(), this.#length);
  }

  digest(): string {
    const circle = new Uint8Array(WIDTH / 8);
    const flip = (byte: number, mask: number) => {
      circle[byte % circle.length] = (circle[byte % circle.length] as number) ^ mask;
    };
    this.#sums.forEach((sum, index) => {
      const bit = (index * SHIFT) % WIDTH;
      const wide = sum << (bit % 8);
      flip(bit >> 3, wide & 0xff);
      flip((bit >> 3) + 1, wide >> 8);
    });
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(this.#length));
    length.forEach((byte, index) => {
      flip(circle.length - 8 + index, byte);
    });
    return Buffer.from(circle).toString('base64');
  }
}

const BLOCK = 4 * 1024 * 1024;

/** Dropbox's content_hash: the SHA-256 of the SHA-256 of each 4 MiB block. https://www.dropbox.com/developers/reference/content-hash */
class DropboxHash implements Running {
  readonly #blocks: Hash;
  #block: Hash;
  #filled: number;

  constructor(blocks = createHash('sha256'), block = createHash('sha256'), filled = 0) {
    this.#blocks = blocks;
    this.#block = block;
    this.#filled = filled;
  }

  update(chunk: Uint8Array): void {
    for (let rest = chunk; rest.length > 0; ) {
      const part = rest.subarray(0, BLOCK - this.#filled);
      this.#block.update(part);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#filled < BLOCK) continue;
      this.#blocks.update(this.#block.digest());
      this.#block = createHash('sha256');
      this.#filled = 0;
    }
  }

  copy(): DropboxHash {
    return new DropboxHash(this.#blocks.copy(), this.#block.copy(), this.#filled);
  }

  digest(): string {
    const blocks = this.#blocks.copy();
    if (this.#filled > 0) blocks.update(this.#block.copy().digest());
    return blocks.digest('hex');
  }
}
