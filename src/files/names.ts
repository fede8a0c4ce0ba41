import { Failure, usage } from '../answer/failure.ts';

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

/** One of several files in a place. */
interface Named {
  name: string;
  /** Its name at the provider, if another one tells it apart from its namesakes. */
  given?: string;
}

/** How to choose one of several files. */
const CHOOSE = 'Choose one of `files`, or ask the user which one, and pass its name as --name.';

/**
 * The selected file of several: the only one, or the one that `--name` names.
 *
 * @param place begins the message: "The page"
 * @param shown a file in the answer's `files`
 * @param hint how to choose one of several
 * @throws Failure NOT_FOUND if there is none, USAGE with `files` if there are several
 */
export function chooseFile<File extends Named>(
  all: readonly File[],
  name: string | undefined,
  place: string,
  shown: (file: File) => object,
  hint = CHOOSE,
): File {
  const isMeant = (one = '') => name === undefined || isSameName(one, name);
  const [first, second] = all.filter((file) => isMeant(file.name) || isMeant(file.given));
  if (first && !second) return first;
  const details = { files: all.map(shown) };
  const names = all.map((file) => file.name).join(', ');
  if (second)
    throw usage(
      `${place} has several files${name === undefined ? '' : ` named ${name}`}: ${names}.`,
      hint,
      details,
    );
  const message =
    all.length === 0 ? `${place} has no files.` : `${place} has no file ${name}; it has: ${names}.`;
  throw new Failure('NOT_FOUND', message, { hint: 'Check --from and --name.', details });
}
