import { Parser } from 'yargs/helpers';
import { didYouMean } from '../../answer/did-you-mean.ts';
import { type Failure, usage } from '../../answer/failure.ts';
import type { Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs, type FlagValues, toggle } from '../../commands/shared/flags.ts';
import { VERSION } from '../../version.ts';
import { checkSwitches, readFlags } from './read-flags.ts';

/** What the command line says: a text to print, or a command with its flags. */
export type Parsed =
  | { kind: 'text'; text: string }
  | { kind: 'command'; command: Command; flags: FlagValues<FlagSpecs>; common: FlagValues<typeof COMMON> };

/** Values stay text, so that error messages can quote them exactly. */
const SETTINGS = {
  'camel-case-expansion': false,
  'boolean-negation': false,
  'dot-notation': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'greedy-arrays': false,
  'short-option-groups': false,
};

/** These also work without a command. */
const GENERAL = { help: toggle('show this help'), version: toggle('show the version') };

/**
 * Parses the command line. An operation may be given in its old spelling, `--list-connections`, anywhere among the
 * flags. The rest of yargs, which is slower than its parser, is loaded only for help.
 *
 * @throws Failure USAGE
 */
export async function parseArgv(argv: readonly string[], commands: readonly Command[]): Promise<Parsed> {
  const { specs: all, words, values, error } = readWords(argv, commands);
  if (values.version === true) return { kind: 'text', text: VERSION };
  const isHelpFirst = words[0] === 'help';
  const [named, extra] = isHelpFirst ? words.slice(1) : words;
  const command = commands.find(({ name }) => name === named);
  if (values.help === true || isHelpFirst || (command && extra === 'help')) {
    const { helpText } = await import('./help.ts');
    return { kind: 'text', text: helpText(commands, command) };
  }
  const unknownIn = (specs: FlagSpecs) => Object.keys(values).filter((name) => !Object.hasOwn(specs, name));
  if (!command) throw noCommand(named, commands, unknownIn(all)[0], Object.keys(all));
  if (error) throw wrong(`${error.message}.`, command, valueAdvice(error.message));
  if (commands.some(({ name }) => name === extra))
    throw usage(`${named} and ${extra} are two operations.`, 'Give one operation at a time.');
  const specs: FlagSpecs = { ...command.flags, ...COMMON, ...GENERAL };
  const [unknown, ...others] = unknownIn(specs);
  if (unknown !== undefined) {
    const message = `Unknown argument${others.length > 0 ? 's' : ''}: ${[unknown, ...others].join(', ')}.`;
    throw wrong(message, command, didYouMean(unknown, Object.keys(specs), '--'));
  }
  if (extra !== undefined)
    throw wrong(`${command.name} takes no other arguments: ${extra}.`, command, namedValues(command));
  const flags = readFlags(command.flags, values);
  const missing = command.required.find((group) =>
    group.every((flag) => [flags[flag] ?? []].flat().length === 0),
  );
  if (missing)
    throw wrong(`${command.name} needs ${missing.map((flag) => `--${flag}`).join(' or ')}.`, command);
  return { kind: 'command', command, flags, common: readFlags(COMMON, values) };
}

/**
 * Reads the flags of all commands at once, so that the command may stand anywhere among them.
 *
 * @returns all flags, the values by flag, and the other words: the command first, in either spelling
 */
function readWords(argv: readonly string[], commands: readonly Command[]) {
  const specs: FlagSpecs = Object.assign({}, COMMON, GENERAL, ...commands.map(({ flags }) => flags));
  const operations = commands.map(({ name }) => name);
  const given = argv.map((word) => (word === '-h' ? '--help' : word));
  checkWords(given, specs, operations);
  const isSwitch = (name: string) => specs[name]?.kind === 'switch';
  const string = Object.keys(specs).filter((name) => !isSwitch(name));
  const parsed = Parser.detailed(given, {
    boolean: [...operations, ...Object.keys(specs).filter(isSwitch)],
    string,
    narg: Object.fromEntries(string.map((name) => [name, 1])),
    configuration: SETTINGS,
  });
  const { _: positional, ...all } = parsed.argv;
  const spelled = operations.filter((name) => all[name] === true);
  const flags = Object.entries(all).filter(([name]) => !operations.includes(name));
  const values: Record<string, unknown> = Object.fromEntries(flags);
  return { specs, words: [...spelled, ...positional.map(String)], values, error: parsed.error };
}

/**
 * Refuses what the parser would silently ignore: words after `--`, an operation with a value, switches with invalid
 * values, and flags with names that it uses itself or that every object has (`constructor`).
 */
function checkWords(words: readonly string[], specs: FlagSpecs, operations: readonly string[]): void {
  if (words.includes('--'))
    throw usage(
      'Arguments after -- are not supported.',
      'Leave out the --; pass a value that begins with a dash as --flag=VALUE.',
    );
  for (const word of words) {
    const [, name, value] = /^--?([^=]+)(=?)/.exec(word) ?? [];
    if (name !== undefined && (name in Object.prototype || name === '_' || name === '$0'))
      throw usage(`Unknown argument: ${name}.`, 'Leave it out; --help lists the flags.');
    if (value && operations.includes(String(name)))
      throw usage(`--${name} takes no value.`, `Write ${name}, and its flags after it.`);
  }
  checkSwitches(specs, words);
}

/** @param unknown a flag that no command has: it was given the command as its value, if none is named */
function noCommand(
  named: string | undefined,
  commands: readonly Command[],
  unknown: string | undefined,
  flags: string[],
): Failure {
  const names = commands.map(({ name }) => name);
  const hint = `Commands: ${names.join(', ')}; each has --help.`;
  if (named === undefined && unknown !== undefined)
    return usage(`Unknown argument: ${unknown}.`, `${didYouMean(unknown, flags, '--')}${hint}`);
  if (named === undefined) return usage('No command is named.', hint);
  return usage(`There is no command ${named}.`, `${didYouMean(named.toLowerCase(), names)}${hint}`);
}

/** The parser takes no value that begins with a dash, as most flags do not have one. */
function valueAdvice(message: string): string {
  const flag = /^Not enough arguments following: (.+)/.exec(message)?.[1];
  return flag === undefined ? '' : `Pass a value that begins with a dash as --${flag}=VALUE. `;
}

/** A value without its flag is mostly the one that the command needs. */
function namedValues({ required }: Command): string {
  const flags = required.flat().map((flag) => `--${flag}`);
  return flags.length > 0 ? `Pass each value with its flag (${flags.join(', ')}). ` : '';
}

function wrong(message: string, command: Command, advice = ''): Failure {
  return usage(message, `${advice}Run \`${command.name} --help\` for its flags and an example.`);
}
