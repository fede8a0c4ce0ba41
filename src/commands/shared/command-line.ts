import { shellWord } from '../../answer/text.ts';

/**
 * A command in `next` as a shell command line, without the program in front; placeholders in `<…>` still have to be filled in.
 */
export function commandLine(words: string[]): string {
  return words.map(shellWord).join(' ');
}

/** A flag with its value. As a separate word, a value that begins with a dash would be taken for a flag. */
export function flagWords(flag: string, value: string): string[] {
  return value.startsWith('-') ? [`--${flag}=${value}`] : [`--${flag}`, value];
}

/** A longer value is replaced by a placeholder in the command: the caller already has it. */
const MAX_REPEATED_CHARS = 2000;

/**
 * The command line that runs a command again with these flags, without those that are added to every command in `next`:
 * `--identifier` and the common flags.
 */
export function rerun(command: string, flags: Readonly<Record<string, unknown>>): string[] {
  const words = Object.entries(flags).flatMap(([flag, value]): string[] => {
    if (flag === 'identifier' || value === undefined || value === false) return [];
    if (value === true) return [`--${flag}`];
    return [value].flat().flatMap((one) => {
      const text = String(one);
      return flagWords(flag, text.length > MAX_REPEATED_CHARS ? `<the same --${flag}>` : text);
    });
  });
  return [command, ...words];
}
