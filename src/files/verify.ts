import { type Hashes, type HashName, strongest } from './hash.ts';

/** What a provider says about a file's bytes; each member where it says so. */
export interface Claim {
  bytes?: number | undefined;
  hashes: Hashes;
  /** Whether the provider is known to change files of this kind, so that a difference is no fault. */
  mayDiffer?: boolean | undefined;
}

/** A claim out of an answer, where any member may be missing or something else. */
export function claimOf(bytes: unknown, hashes: { [Name in HashName]?: unknown } = {}): Claim {
  const texts = Object.entries(hashes).filter(([, value]) => typeof value === 'string' && value !== '');
  const size = typeof bytes === 'string' ? Number(bytes) : bytes;
  return {
    bytes: typeof size === 'number' && Number.isSafeInteger(size) ? size : undefined,
    hashes: Object.fromEntries(texts),
  };
}

/**
 * Compares a claim with the bytes that were counted: by the strongest hash, and by size.
 *
 * @param digestOf the hash that was counted; undefined if it was not
 * @returns what is wrong, as the end of a sentence; undefined if nothing is
 */
export function difference(
  claim: Claim,
  actual: { bytes: number; digestOf: (name: HashName) => string | undefined },
): string | undefined {
  if (claim.bytes !== undefined && claim.bytes !== actual.bytes)
    return `the provider speaks of ${claim.bytes} bytes, and there are ${actual.bytes}`;
  const name = strongest(claim.hashes);
  const ours = name && actual.digestOf(name);
  if (name === undefined || ours === undefined) return undefined;
  const theirs = claim.hashes[name];
  const same = name === 'quickXor' ? theirs === ours : theirs?.toLowerCase() === ours;
  return same ? undefined : `the bytes are not those that the provider's ${name} hash stands for`;
}
