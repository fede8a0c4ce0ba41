import type { Host } from './host.ts';

/** A command of `next` as a line that a shell runs as it stands, placeholders in `<…>` apart. */
export function commandLine(host: Host, words: string[]): string {
  return [...host.program, ...words].map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
