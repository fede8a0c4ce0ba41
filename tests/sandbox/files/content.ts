import { createHash } from 'node:crypto';

const BLOCK = 64 * 1024;

/** The bytes of a large file, generated from its id and size instead of stored. */
export async function* generated(
  id: string,
  size: number,
  start = 0,
  end = size,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const number = Math.floor(at / BLOCK);
    const block = blockOf(id, number);
    const from = at - number * BLOCK;
    const part = block.subarray(from, Math.min(BLOCK, from + end - at));
    yield part;
    at += part.length;
  }
}

export async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** A hash of id and block number, repeated, so that all blocks differ. */
function blockOf(id: string, number: number): Uint8Array {
  const seed = createHash('sha256').update(`${id}:${number}`).digest();
  return Buffer.alloc(BLOCK, seed);
}
