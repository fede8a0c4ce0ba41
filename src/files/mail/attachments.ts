import { Failure, usage } from '../../answer/failure.ts';
import { fitting, isSameName, numberedNames } from '../names.ts';

/**
 * The selected attachment of a mail: its only one, or the one that `--name` names. Those of one name get numbers.
 *
 * @throws Failure NOT_FOUND if there is none, USAGE with `files` if there are several
 */
export function chooseAttachment<File extends { name: string; type: string }>(
  all: readonly File[],
  name: string | undefined,
): File {
  const distinct = withNumbers(all);
  const [first, second] = fitting(distinct, name);
  if (first && !second) return first;
  const details = { files: distinct.map((file) => ({ name: file.name, type: file.type })) };
  const names = distinct.map((file) => file.name).join(', ');
  if (fitting(all, name).length > 0)
    throw usage(
      `The message has several files${name === undefined ? '' : ` named ${name}`}: ${names}.`,
      'Choose one of `files`, or ask the user which, and pass its name as --name.',
      details,
    );
  throw new Failure(
    'NOT_FOUND',
    all.length === 0 ? 'The message has no files.' : `The message has no file ${name}; it has: ${names}.`,
    { hint: 'Check --from and --name.', details },
  );
}

/** Tells files of one name apart, such as pasted images: `image (1).png`, `image (2).png`, in the order of the mail. */
function withNumbers<File extends { name: string }>(all: readonly File[]): File[] {
  const distinct: File[] = [];
  for (const file of all) {
    const isShared = all.some((one) => one !== file && isSameName(one.name, file.name));
    const taken = [...all, ...distinct];
    const free = (name: string) => !taken.some((one) => isSameName(one.name, name));
    const name = isShared ? [...numberedNames(file.name)].find(free) : undefined;
    distinct.push({ ...file, name: name ?? file.name });
  }
  return distinct;
}
