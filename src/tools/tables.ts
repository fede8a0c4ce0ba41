/** The words of a table; looking up `undefined`, for a word that a name lacks, is allowed. */
export const wordSet = (text: string): ReadonlySet<string | undefined> => new Set(text.trim().split(/\s+/));

/** The parts of a table, which bars separate. */
export const partsOf = (table: string): string[] => table.split('|').map((part) => part.trim());

/** The pairs of a table, `one = other`. */
export const pairsOf = (table: string): [string, string][] =>
  partsOf(table).map((pair) => pair.split(/\s=\s+/) as [string, string]);
