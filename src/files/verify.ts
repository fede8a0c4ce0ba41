import { HASH_NAMES, type HashName } from './hash.ts';

/** What a provider says about a file's bytes, as far as it does. */
export interface Claim {
  bytes?: number | undefined;
  /** The strongest hash that it gives. */
  hash?: { name: HashName; value: string } | undefined;
  /** Whether the provider is known to change files of this kind, so that a difference is not an error. */
  mayDiffer?: boolean | undefined;
}

/** Reads a claim from an answer, whose members may be missing or of another type. */
export function claimOf(bytes: unknown, hashes: { [Name in HashName]?: unknown } = {}): Claim {
  const size = typeof bytes === 'string' ? Number(bytes) : bytes;
  const name = HASH_NAMES.find((one) => typeof hashes[one] === 'string' && hashes[one] !== '');
  return {
    bytes: typeof size === 'number' && Number.isSafeInteger(size) ? size : undefined,
    hash: name && { name, value: String(hashes[name]) },
  };
}

/**
 * Compares a claim with the transferred bytes: by hash, and by size.
 *
 * @param digestOf the computed hash; undefined if it was not computed
 * @returns what is wrong, as the end of a sentence; undefined if nothing is
 */
export function difference(
  { bytes, hash }: Claim,
  actual: { bytes: number; digestOf: (name: HashName) => string | undefined },
): string | undefined {
  if (bytes !== undefined && bytes !== actual.bytes)
    return `the provider reports ${bytes} bytes, but there are ${actual.bytes}`;
  const ours = hash && actual.digestOf(hash.name);
  if (ours === undefined) return undefined;
  const theirs = hash?.name === 'quickXor' ? hash.value : hash?.value.toLowerCase();
  return theirs === ours ? undefined : `the bytes do not match the provider's ${hash?.name} hash`;
}
