/**
 * The start of a text, never cut inside a surrogate pair.
 *
 * @param most characters to keep, the `…` that stands for the rest included
 */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
