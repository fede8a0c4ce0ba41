/**
 * The start of a text, never cut inside a surrogate pair.
 *
 * @param most characters to keep, including the `…` that replaces the rest
 */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}

/** A word as a POSIX shell takes it: in quotes where it needs them. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The words of a text, for long lists of names. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** A percent-encoded text decoded; unchanged if its escapes are invalid. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
