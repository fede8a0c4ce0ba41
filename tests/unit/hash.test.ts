import { describe, expect, it } from 'vitest';
import { type HashName, hasher, RunningHash } from '../../src/files/hash.ts';
import { claimOf, difference } from '../../src/files/verify.ts';

/** Hashes the bytes in steps of the given size. */
function hashOf(name: HashName, bytes: Buffer, step = Math.max(1, bytes.length)): string {
  const hash = hasher(name);
  for (let at = 0; at < bytes.length; at += step) hash.update(bytes.subarray(at, at + step));
  return hash.digest();
}

/** Published with rclone's implementation, and computed with Microsoft's. */
const QUICK_XOR = [
  ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
  ['0pZP', '0rDEEwAAAAAAAAAAAwAAAAAAAAA='],
  ['/aNzzCFPS/A=', '/RjFHJgRgicsAR4ACAAAAAAAAAA='],
  ['T6LYJIfDh81JrAK309H2JMJTXis=', 'zBTHrspn3mEcohlJdIUAbjGNaNg='],
  ['J82VT7ND0Eg1MorSfJMUhn+qocF7PsUpdQAMrDiHJ2JcPZAHZ2nyuwjoKg==', 'pOR5eYfwCLRJbJsidpc1rIJYwtM='],
  [
    'qwGf2ESubE5jOUHHyc94ORczFYYbc2OmEzo+hBIyzJiNwAzC8PvJqtTzwkWkSslgHFGWQZR2BV5+uYTrYT7HVwRM40vqfj0dBgeDENyTenIOL1LHkjtDKoXEnQ0mXAHoJ8PjbNC93zi5TovVRXTNzfGEs5dpWVqxUzb5lc7dwkyvOluBw482mQ4xrzYyIY1t+//OrNi1ObGXuUw2jBQOFfJVj2Y6BOyYmfB1y36eBxi3zxeG5d5NYjm2GSh6e08QMAwu3zrINcqIzLOuNIiGXBtl7DjKt7b5wqi4oFiRpZsCyx2smhSrdrtK/CkdU6nDN+34vSR/M8rZpWQdBE7a8g==',
    'WYT9JY3JIo/pEBp+tIM6Gt2nyTM=',
  ],
] as const;

/** Hashes of that many `A`s, published with rclone's implementation. */
const DROPBOX = [
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '1cd6ef71e6e0ff46ad2609d403dc3fee244417089aa4461245a4e4fe23a55e42'],
  [4194303, '647c8627d70f7a7d13ce96b1e7710a771a55d41a62c3da490d92e56044d311fa'],
  [4194304, 'd4d63bac5b866c71620185392a8a6218ac1092454a2d16f820363b69852befa3'],
  [4194305, '8f553da8d00d0bf509d8470e242888be33019c20c0544811f5b2b89e98360b92'],
  [8388609, '02c8a4aefc2bfc9036f89a7098001865885938ca580e5c9e5db672385edd303c'],
] as const;

describe("the providers' hashes", () => {
  it.each(QUICK_XOR)('QuickXorHash of %s', (input, output) => {
    const bytes = Buffer.from(input, 'base64');
    for (const step of [1, 2, 3, 7, 160, 1000]) expect(hashOf('quickXor', bytes, step)).toBe(output);
  });

  it.each(DROPBOX)('content_hash of %i bytes', (bytes, output) => {
    const content = Buffer.alloc(bytes, 'A');
    for (const step of [1_000_003, 8_388_608]) expect(hashOf('dropbox', content, step)).toBe(output);
  });

  it.each([
    ['sha1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['md5', '900150983cd24fb0d6963f7d28e17f72'],
    ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ] as const)('%s of abc', (name, output) => {
    expect(hashOf(name, Buffer.from('abc'))).toBe(output);
  });

  it('counts each byte once if a range is sent again', () => {
    const running = new RunningHash('quickXor');
    const bytes = Buffer.from('The quick brown fox jumps over the lazy dog');
    for (const [start, end] of [
      [0, 10],
      [0, 20],
      [20, bytes.length],
      [5, 30],
    ] as const)
      running.add(bytes.subarray(start, end), start);
    expect(running.digest()).toBe(hashOf('sha256', bytes));
    expect(running.digestOf('quickXor')).toBe(hashOf('quickXor', bytes));
    expect(running.digestOf('md5')).toBeUndefined();
  });
});

describe("a provider's claim about a file", () => {
  const actual = (text: string) => ({
    bytes: text.length,
    digestOf: (name: HashName) => hashOf(name, Buffer.from(text)),
  });

  it('is checked by the strongest hash, in any case, or by size', () => {
    const sha256 = hashOf('sha256', Buffer.from('abc')).toUpperCase();
    expect(difference(claimOf('3', { sha256, md5: 'wrong' }), actual('abc'))).toBeUndefined();
    expect(difference(claimOf(3), actual('abc'))).toBeUndefined();
    expect(difference(claimOf(undefined), actual('abc'))).toBeUndefined();
  });

  it('fails by size, or by hash if the size is the same', () => {
    expect(difference(claimOf(4), actual('abc'))).toContain('4 bytes');
    const sha1 = hashOf('sha1', Buffer.from('abd'));
    expect(difference(claimOf(3, { sha1 }), actual('abc'))).toContain('sha1');
    const quickXor = hashOf('quickXor', Buffer.from('abc')).toLowerCase();
    expect(difference(claimOf(3, { quickXor }), actual('abc'))).toContain('quickXor');
  });
});
