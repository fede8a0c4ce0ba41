import { distance } from 'fastest-levenshtein';

/** Another spelling of an identifier, among the known ones: different case, or spaces in it. */
export function otherSpelling(identifier: string, known: readonly string[]): string | undefined {
  const spelling = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
      .toLowerCase();
  return known.find((name) => name !== identifier && spelling(name) === spelling(identifier));
}

/** `work` is nearer to `work@example.com` than their edit distance suggests. */
export function nearestIdentifier(wanted: string, known: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const far = (name: string) => {
    const other = name.toLowerCase();
    if (other.split('@')[0] === lower.split('@')[0]) return 0;
    return distance(lower, other) / Math.max(lower.length, other.length, 1);
  };
  const ranked = known.map((name) => ({ name, far: far(name) }));
  return ranked.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))[0]?.name;
}
