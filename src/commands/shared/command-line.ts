import type { Host } from '../../config/host.ts';

/** A command of `next` as a line that a shell runs as it stands, placeholders in `<…>` apart. */
export function commandLine(host: Host, words: string[]): string {
  return [...host.program, ...words].map(quote).join(' ');
}

/** A flag with its value; one that begins with a dash would be taken for a flag if it stood apart. */
export function flagWords(flag: string, value: string): string[] {
  return value.startsWith('-') ? [`--${flag}=${value}`] : [`--${flag}`, value];
}

function quote(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
