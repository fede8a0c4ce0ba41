import { Failure, usage } from '../../answer/failure.ts';
import { fitting } from '../names.ts';

/**
 * The selected attachment of a mail: its only one, or the one that `--name` names.
 *
 * @throws Failure NOT_FOUND if there is none, USAGE with `files` if there are several
 */
export function chooseAttachment<File extends { name: string; type: string }>(
  all: readonly File[],
  name: string | undefined,
): File {
  const [first, second] = fitting(all, name);
  if (first && !second) return first;
  const details = { files: all.map((file) => ({ name: file.name, type: file.type })) };
  const names = all.map((file) => file.name).join(', ');
  if (first)
    throw usage(
      `The message has several files${name === undefined ? '' : ` named ${name}`}: ${names}.`,
      name === undefined
        ? 'Choose one of `files`, or ask the user which, and pass its name as --name.'
        : 'Ask the user to tell them apart; they have one name.',
      details,
    );
  throw new Failure(
    'NOT_FOUND',
    all.length === 0 ? 'The message has no files.' : `The message has no file ${name}; it has: ${names}.`,
    { hint: 'Check --from and --name.', details },
  );
}
