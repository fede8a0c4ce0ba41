import { usage } from '../../answer/failure.ts';
import type { Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs, toggle } from '../../commands/shared/flags.ts';
import { checkSwitches } from './read-flags.ts';

/** Every command has it, and it also works without a command. */
export const HELP = toggle('show this help');

/** The command line before the parser gets it. */
export interface Words {
  /** The command first. */
  words: string[];
  /** The word in the command's place, whether or not it is a known command. */
  named: string | undefined;
  command: Command | undefined;
}

/**
 * Puts the command first, and refuses what the parser would silently ignore.
 *
 * @throws Failure USAGE
 */
export function readWords(argv: readonly string[], commands: readonly Command[]): Words {
  const plain = argv.map((word) => (word === '-h' ? '--help' : word));
  const words = withoutHelpWord(withCommandFirst(plain, commands), commands);
  const named = firstWord(words, commands);
  const command = commands.find(({ name }) => name === named);
  checkWords(words, { ...command?.flags, ...COMMON });
  return { words, named, command };
}

/** `--list-connections --provider X` → `list-connections --provider X`. */
function withCommandFirst(argv: readonly string[], commands: readonly Command[]): string[] {
  const operations = new Set(commands.map(({ name }) => name));
  const spelled = new Set(
    argv.map((word) => /^--([^=]+)/.exec(word)?.[1] ?? '').filter((name) => operations.has(name)),
  );
  const [first] = spelled;
  if (first === undefined) return [...argv];
  const rest = argv.filter((word) => word !== `--${first}`);
  const plain = firstWord(rest, commands);
  const [one, other] = [...spelled, ...(plain !== undefined && operations.has(plain) ? [plain] : [])];
  if (other !== undefined) {
    throw usage(`${one} and ${other} are two operations.`, 'Give one operation at a time.');
  }
  if (rest.length === argv.length) {
    throw usage(`--${first} takes no value.`, `Write ${first}, and its flags after it.`);
  }
  return [first, ...rest];
}

/** `help find-tool` and `find-tool help` → `find-tool --help`. */
function withoutHelpWord(words: string[], commands: readonly Command[]): string[] {
  const [first = '', second = ''] = words;
  const isCommand = (word: string) => commands.some(({ name }) => name === word);
  if (first === 'help') return [...words.slice(1), '--help'];
  if (isCommand(first) && second === 'help') return [first, ...words.slice(2), '--help'];
  return words;
}

/** The first word that is neither a flag nor a flag's value: the command, or a misspelling of one. */
function firstWord(words: readonly string[], commands: readonly Command[]): string | undefined {
  const specs: FlagSpecs = Object.assign({}, COMMON, { help: HELP }, ...commands.map(({ flags }) => flags));
  const isValue = (flag: string, word = '') =>
    Object.hasOwn(specs, flag) ? specs[flag]?.kind !== 'switch' : !commands.some(({ name }) => name === word);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return word;
    if (!word.includes('=') && isValue(word.replace(/^-+/, ''), words[at + 1])) at++;
  }
  return undefined;
}

/**
 * Refuses what the parser would silently ignore: words after `--`, switches with invalid values, and flags with
 * names that it uses itself or that every object has (`constructor`).
 */
function checkWords(words: readonly string[], specs: FlagSpecs): void {
  if (words.includes('--')) {
    throw usage(
      'Arguments after -- are not supported.',
      'Leave out the --; pass a value that begins with a dash as --flag=VALUE.',
    );
  }
  for (const word of words) {
    const name = /^--?([^=]+)/.exec(word)?.[1];
    if (name !== undefined && (name in Object.prototype || name === '_' || name === '$0')) {
      throw usage(`Unknown argument: ${name}.`, 'Leave it out; --help lists the flags.');
    }
  }
  checkSwitches({ ...specs, help: HELP }, words);
}
