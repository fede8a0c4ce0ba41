/** Numbered names that are tried before giving up. */
export const MAX_NUMBER = 100;

/** `report (1).pdf`, `report (2).pdf`, …: names, or paths that end in one. */
export function* numberedNames(name: string): Generator<string> {
  const [, stem = name, ending = ''] = /^(.*[^/])(\.[^./]*)$/s.exec(name) ?? [];
  for (let number = 1; number <= MAX_NUMBER; number++) yield `${stem} (${number})${ending}`;
}

/** Whether two names mean the same file, however their letters are composed or written. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return plain(one) === plain(other);
}

/** A file among several, as an answer lists it. */
interface Named {
  name: string;
}

/** Those that `--name` asks for; all of them where it asks for none. */
export function fitting<File extends Named>(files: readonly File[], name: string | undefined): File[] {
  return files.filter((file) => name === undefined || isSameName(file.name, name));
}
