/** How many numbered names to try before giving up. */
const MAX_NUMBER = 100;

/** `report (1).pdf`, `report (2).pdf`, …: names, or paths that end in one. */
export function* numberedNames(name: string): Generator<string> {
  const [, stem = name, ending = ''] = /^(.*[^/])(\.[^./]*)$/s.exec(name) ?? [];
  for (let number = 1; number <= MAX_NUMBER; number++) yield `${stem} (${number})${ending}`;
}

/** Whether two names mean the same file, regardless of case and Unicode composition. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return plain(one) === plain(other);
}

/** A text as given, then its other Unicode forms: `é` is one code point (NFC) or two (NFD), and looks the same. */
export function formsOf(text: string): string[] {
  return [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
}

/** One of several files, as listed in an answer. */
interface Named {
  name: string;
}

/** The files that `--name` selects; without it, all. */
export function fitting<File extends Named>(files: readonly File[], name: string | undefined): File[] {
  return files.filter((file) => name === undefined || isSameName(file.name, name));
}
