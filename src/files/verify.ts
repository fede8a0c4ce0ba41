import { type Hashes, type HashName, strongest } from './hash.ts';

/** What a provider says about a file's bytes, as far as it does. */
export interface Claim {
  bytes?: number | undefined;
  hashes: Hashes;
  /** Whether the provider is known to change files of this kind, so that a difference is not an error. */
  mayDiffer?: boolean | undefined;
}

/** Reads a claim from an answer, whose members may be missing or of another type. */
export function claimOf(bytes: unknown, hashes: { [Name in HashName]?: unknown } = {}): Claim {
  const texts = Object.entries(hashes).filter(([, value]) => typeof value === 'string' && value !== '');
  const size = typeof bytes === 'string' ? Number(bytes) : bytes;
  return {
    bytes: typeof size === 'number' && Number.isSafeInteger(size) ? size : undefined,
    hashes: Object.fromEntries(texts),
  };
}

/**
 * Compares a claim with the transferred bytes: by the strongest hash, and by size.
 *
 * @param digestOf the computed hash; undefined if it was not computed
 * @returns what is wrong, as the end of a sentence; undefined if nothing is
 */
export function difference(
  claim: Claim,
  actual: { bytes: number; digestOf: (name: HashName) => string | undefined },
): string | undefined {
  if (claim.bytes !== undefined && claim.bytes !== actual.bytes)
    return `the provider reports ${claim.bytes} bytes, but there are ${actual.bytes}`;
  const name = strongest(claim.hashes);
  const ours = name && actual.digestOf(name);
  if (name === undefined || ours === undefined) return undefined;
  const theirs = claim.hashes[name];
  const same = name === 'quickXor' ? theirs === ours : theirs?.toLowerCase() === ours;
  return same ? undefined : `the bytes do not match the provider's ${name} hash`;
}
