import { closest, distance } from 'fastest-levenshtein';

/**
 * The nearest of the names, as a question to put before a hint: `Did you mean --limit? `.
 *
 * @param prefix the text before the name
 * @returns an empty string if none is near
 */
export function didYouMean(word: string, names: string[], prefix = ''): string {
  const near = closest(word, names);
  return distance(word, near) <= Math.max(2, word.length / 3) ? `Did you mean ${prefix}${near}? ` : '';
}
