import { Parser } from 'yargs/helpers';
import { didYouMean } from '../../answer/did-you-mean.ts';
import { type Failure, usage } from '../../answer/failure.ts';
import type { Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs, type FlagValues } from '../../commands/shared/flags.ts';
import { VERSION } from '../../version.ts';
import { HELP, readWords } from './old-spelling.ts';
import { readFlags } from './read-flags.ts';

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

/**
 * Parses the command line. An operation may be given in its old spelling, `--list-connections`, anywhere among the
 * flags. The rest of yargs, which is slower than its parser, is loaded only for help.
 *
 * @throws Failure USAGE
 */
export async function parseArgv(argv: string[], commands: readonly Command[]): Promise<Parsed> {
  const { words, named, command } = readWords(argv, commands);
  if (words.includes('--version')) return { kind: 'text', text: VERSION };
  const specs: FlagSpecs = { ...command?.flags, ...COMMON, help: HELP };
  const { values, extra, error } = parseWords(words, specs);
  if (values.help === true) {
    const { helpText } = await import('./help.ts');
    return { kind: 'text', text: helpText(commands, command) };
  }
  if (!command) throw noCommand(named, commands);
  if (error) throw wrong(`${error.message}.`, command, valueAdvice(error.message));
  const [unknown, ...others] = Object.keys(values).filter((name) => !Object.hasOwn(specs, name));
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

/** @returns the values by flag, and the first word after the command that is neither a flag nor a value of one */
function parseWords(words: readonly string[], specs: FlagSpecs) {
  const isSwitch = (name: string) => specs[name]?.kind === 'switch';
  const string = Object.keys(specs).filter((name) => !isSwitch(name));
  const { argv, error } = Parser.detailed([...words], {
    boolean: Object.keys(specs).filter(isSwitch),
    string,
    narg: Object.fromEntries(string.map((name) => [name, 1])),
    configuration: SETTINGS,
  });
  const { _: positional, ...values } = argv;
  return { values: values as Record<string, unknown>, extra: positional[1], error };
}

function noCommand(named: string | undefined, commands: readonly Command[]): Failure {
  const names = commands.map(({ name }) => name);
  const hint = `Commands: ${names.join(', ')}; each has --help.`;
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
