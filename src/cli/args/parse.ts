import { didYouMean } from '../../answer/did-you-mean.ts';
import { type Failure, usage } from '../../answer/failure.ts';
import type { Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs, type FlagValues, toggle } from '../../commands/shared/flags.ts';
import { VERSION } from '../../version.ts';
import { type Given, readFlags } from './read-flags.ts';

/** What the command line says: a text to print, or a command with its flags. */
export type Parsed =
  | { kind: 'text'; text: string }
  | { kind: 'command'; command: Command; flags: FlagValues<FlagSpecs>; common: FlagValues<typeof COMMON> };

/** These also work without a command. */
const GENERAL = { help: toggle('show this help'), version: toggle('show the version') };

/**
 * Parses the command line. An operation may be given in its old spelling, `--list-connections`, anywhere among the
 * flags. yargs is loaded only for help.
 *
 * @throws Failure USAGE
 */
export async function parseArgv(argv: readonly string[], commands: readonly Command[]): Promise<Parsed> {
  const { words, given } = readWords(argv, commands);
  const { help, version } = readFlags(GENERAL, given);
  if (version) return { kind: 'text', text: VERSION };
  const isHelpFirst = words[0] === 'help';
  const [named, extra] = isHelpFirst ? words.slice(1) : words;
  const command = commands.find(({ name }) => name === named);
  if (help || isHelpFirst || (command && extra === 'help')) {
    const { helpText } = await import('./help.ts');
    return { kind: 'text', text: helpText(commands, command) };
  }
  if (!command) throw noCommand(named, commands);
  if (commands.some(({ name }) => name === extra))
    throw usage(`${named} and ${extra} are two operations.`, 'Give one operation at a time.');
  const flags = readFlags(command.flags, given);
  const common = readFlags(COMMON, given);
  const specs: FlagSpecs = { ...command.flags, ...COMMON, ...GENERAL };
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(specs, name));
  if (unknown.length > 0) {
    const message = `Unknown argument${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}.`;
    throw wrong(message, command, didYouMean(String(unknown[0]), Object.keys(specs), '--'));
  }
  if (extra !== undefined)
    throw wrong(`${command.name} takes no other arguments: ${extra}.`, command, namedValues(command));
  const missing = command.required.find((group) => !group.some((flag) => given.has(flag)));
  if (missing)
    throw wrong(`${command.name} needs ${missing.map((flag) => `--${flag}`).join(' or ')}.`, command);
  return { kind: 'command', command, flags, common };
}

/**
 * Tells flags and their values from other words: the command, and what should not be there. A flag takes a value if it
 * does so in any command.
 *
 * @throws Failure USAGE
 */
function readWords(argv: readonly string[], commands: readonly Command[]): { words: string[]; given: Given } {
  const specs: FlagSpecs = Object.assign({}, COMMON, GENERAL, ...commands.map(({ flags }) => flags));
  const isOperation = (word: string) => commands.some(({ name }) => name === word);
  /** Whether a word is the value of the flag before it. */
  const isValue = (flag: string, word: string) => {
    if (/^-\D/.test(word)) return false;
    // An unknown flag is most likely misspelled.
    if (!Object.hasOwn(specs, flag)) return !isOperation(word);
    return specs[flag]?.kind !== 'switch' || word === 'true' || word === 'false';
  };
  const operations: string[] = [];
  const words: string[] = [];
  const given: Given = new Map();
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--')
      throw usage(
        'Arguments after -- are not supported.',
        'Leave out the --; pass a value that begins with a dash as --flag=VALUE.',
      );
    const [, name, inline] = /^--?([^=]+)(?:=(.*))?$/s.exec(word === '-h' ? '--help' : word) ?? [];
    if (name === undefined) words.push(word);
    else if (!isOperation(name)) {
      const follows = inline === undefined && rest[0] !== undefined && isValue(name, rest[0]);
      given.set(name, [...(given.get(name) ?? []), follows ? rest.shift() : inline]);
    } else if (inline === undefined) operations.push(name);
    else throw usage(`--${name} takes no value.`, `Write ${name}, and its flags after it.`);
  }
  return { words: [...operations, ...words], given };
}

function noCommand(named: string | undefined, commands: readonly Command[]): Failure {
  const names = commands.map(({ name }) => name);
  const hint = `Commands: ${names.join(', ')}; each has --help.`;
  if (named === undefined) return usage('No command is named.', hint);
  return usage(`There is no command ${named}.`, `${didYouMean(named.toLowerCase(), names)}${hint}`);
}

/** A value without its flag is mostly the one that the command needs. */
function namedValues({ required }: Command): string {
  const flags = required.flat().map((flag) => `--${flag}`);
  return flags.length > 0 ? `Pass each value with its flag (${flags.join(', ')}). ` : '';
}

function wrong(message: string, command: Command, advice = ''): Failure {
  return usage(message, `${advice}Run \`${command.name} --help\` for its flags and an example.`);
}
