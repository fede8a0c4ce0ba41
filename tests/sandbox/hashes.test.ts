import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Hashes } from './files/hashes.ts';

const MIB = 1024 * 1024;
const hashesOf = (provider: string, bytes: Uint8Array, step = bytes.length || 1) => {
  const hashes = new Hashes(provider);
  for (let at = 0; at < bytes.length; at += step) hashes.update(bytes.subarray(at, at + step));
  return hashes.digest();
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

describe("Microsoft's QuickXorHash", () => {
  it.each([
    ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
    ['tbQ=', 'taAFAAAAAAAAAAAAAgAAAAAAAAA='],
  ])('of %j is %s', (base64, expected) => {
    expect(hashesOf('SHAREPOINT', Buffer.from(base64, 'base64')).quickXor).toBe(expected);
  });

  it('equals the result of moving bit by bit, however the bytes are split', () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_unused, index) => (index * 31 + 7) % 256));
    const circle = Array(160).fill(0);
    for (const [index, byte] of bytes.entries()) {
      for (let bit = 0; bit < 8; bit += 1) circle[(index * 11 + bit) % 160] ^= (byte >> bit) & 1;
    }
    for (let bit = 0; bit < 64; bit += 1)
      circle[96 + bit] ^= Number((BigInt(bytes.length) >> BigInt(bit)) & 1n);
    const expected = Buffer.alloc(20);
    circle.forEach((set, bit) => {
      expected[bit >> 3] = (expected[bit >> 3] ?? 0) | (set << (bit % 8));
    });
    for (const step of [1, 7, 160, 1000])
      expect(hashesOf('SHAREPOINT', bytes, step).quickXor).toBe(expected.toString('base64'));
  });
});

describe("Dropbox's content_hash", () => {
  it('is the hash of the hashes of blocks of 4 MiB', () => {
    const bytes = Buffer.alloc(8 * MIB + 5, 'abc');
    const blocks = [0, 4, 8].map((at) => sha256(bytes.subarray(at * MIB, (at + 4) * MIB)));
    const expected = sha256(Buffer.concat(blocks)).toString('hex');
    expect(hashesOf('DROPBOX', bytes).dropbox).toBe(expected);
    expect(hashesOf('DROPBOX', bytes, MIB + 1).dropbox).toBe(expected);
    expect(hashesOf('DROPBOX', Buffer.alloc(0)).dropbox).toBe(sha256(Buffer.alloc(0)).toString('hex'));
  });
});

it('has independent copies', () => {
  for (const provider of ['GOOGLEDRIVE', 'ONEDRIVE', 'DROPBOX', 'BOX']) {
    const one = new Hashes(provider);
    one.update(Buffer.from('a'));
    const two = one.copy();
    two.update(Buffer.from('b'));
    expect(one.digest()).toEqual(hashesOf(provider, Buffer.from('a')));
    expect(two.digest()).toEqual(hashesOf(provider, Buffer.from('ab')));
  }
});
