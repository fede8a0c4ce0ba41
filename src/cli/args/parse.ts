import yargs from 'yargs';
import { didYouMean } from '../../answer/did-you-mean.ts';
import { ERROR_CODES, type Failure, usage } from '../../answer/failure.ts';
import { COMMON_ERRORS, type Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs, type FlagValues } from '../../commands/shared/flags.ts';
import { VERSION } from '../../version.ts';
import { readWords } from './old-spelling.ts';
import { readFlags, yargsOption } from './read-flags.ts';

/** What the command line says: a text to print, or a command with its flags. */
export type Parsed =
  | { kind: 'text'; text: string }
  | { kind: 'command'; command: Command; flags: FlagValues<FlagSpecs>; common: FlagValues<typeof COMMON> };

const HELP_COLUMNS = 110;

/**
 * Parses the command line. An operation may be given in its old spelling, `--list-connections`, anywhere among the
 * flags.
 *
 * @throws Failure USAGE
 */
export function parseArgv(argv: string[], commands: readonly Command[]): Parsed {
  const { words, named, command } = readWords(argv, commands);
  if (words.includes('--version')) return { kind: 'text', text: VERSION };
  // Without an explicit value yargs reads the working directory, which may have been deleted.
  const parser = yargs([], '/')
    .scriptName('scalekit-agent-auth')
    .usage(
      "$0 <command> [flags]\n\nUses a person's services through Scalekit AgentKit. Answers with one line of JSON.",
    )
    .parserConfiguration({
      'camel-case-expansion': false,
      'boolean-negation': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'greedy-arrays': false,
      'short-option-groups': false,
    })
    .locale('en')
    .exitProcess(false)
    .showHelpOnFail(false)
    .help('help', 'show this help')
    .version(false)
    .wrap(HELP_COLUMNS)
    .strict()
    .demandCommand(1, 1, 'Name a command.', 'One command at a time.')
    .epilogue('Every command explains itself: scalekit-agent-auth <command> --help');
  // The parser would format the help for every call; describe flags only if help was requested.
  const asksForHelp = words.some((word) => word.startsWith('--help'));
  if (asksForHelp) parser.option('version', { type: 'boolean', describe: 'show the version' });
  for (const candidate of command ? [command] : commands) describe(parser, candidate, asksForHelp);
  let result: { error: Error | undefined; values: Record<string, unknown>; output: string } | undefined;
  parser.parse(words, (error: Error | undefined, values: Record<string, unknown>, output: string) => {
    result = { error, values, output };
  });
  if (!result) throw new Error('yargs did not answer');
  if (result.error) {
    const { message } = result.error;
    // The parser has one message for arguments, flags and extra words.
    const extra = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
    if (command && extra !== undefined && words.includes(extra))
      throw wrong(`${command.name} takes no other arguments: ${extra}.`, command, namedValues(command));
    throw unreadable(message, command, named, commands);
  }
  if (result.output !== '') return { kind: 'text', text: result.output.trimEnd() };
  if (!command) throw unreadable('Name a command.', command, named, commands);
  const flags = readFlags(command.flags, result.values);
  for (const group of command.required) {
    if (
      group.some(
        (flag) => flags[flag] !== undefined && !(Array.isArray(flags[flag]) && flags[flag].length === 0),
      )
    )
      continue;
    const needed = group.map((flag) => `--${flag}`).join(' or ');
    throw unreadable(`${command.name} needs ${needed}`, command, named, commands);
  }
  return { kind: 'command', command, flags, common: readFlags(COMMON, result.values) };
}

type Parser = ReturnType<typeof yargs>;

function describe(parser: Parser, command: Command, withHelp: boolean): void {
  const options = (own: Parser, specs: FlagSpecs, group: string) => {
    for (const [name, spec] of Object.entries(specs)) {
      const { describe, ...option } = yargsOption(spec);
      own.option(name, withHelp ? { ...option, describe, group } : option);
    }
  };
  parser.command(
    command.name,
    `${command.summary} (${command.step})`,
    (own) => {
      options(own, command.flags, 'Flags:');
      options(own, COMMON, 'Common flags:');
      if (!withHelp) return own;
      const needed = command.required.map((group) => group.map((flag) => `--${flag}`).join(' or '));
      const codes = [...new Set([...command.errors, ...COMMON_ERRORS])].sort(
        (a, b) => ERROR_CODES[a].exit - ERROR_CODES[b].exit,
      );
      const width = Math.max(...codes.map((code) => code.length));
      return own.epilogue(
        [
          needed.length > 0 && `Required: ${needed.join(', ')}`,
          `Example:\n  ${command.example}`,
          `Answer: ${command.answer}`,
          `Errors (exit code, error.code):\n${codes.map((code) => `  ${String(ERROR_CODES[code].exit).padStart(3)}  ${code.padEnd(width)}  ${ERROR_CODES[code].meaning}`).join('\n')}`,
        ]
          .filter(Boolean)
          .join('\n\n'),
      );
    },
    () => {},
  );
}

/**
 * What is wrong with the flags, or with the word that should be a command.
 *
 * @param message the parser's
 * @param named the word that should be a command
 */
function unreadable(
  message: string,
  command: Command | undefined,
  named: string | undefined,
  commands: readonly Command[],
): Failure {
  const names = commands.map(({ name }) => name);
  if (!command) {
    const hint = `Commands: ${names.join(', ')}; each has --help.`;
    if (named === undefined) return usage('No command is named.', hint);
    return usage(`There is no command ${named}.`, `${didYouMean(named.toLowerCase(), names)}${hint}`);
  }
  const text = message.replace(/\s+/g, ' ').trim();
  const unknown = /^Unknown arguments?: ([^,]+)/.exec(text)?.[1];
  const valueless = /^Not enough arguments following: (.+)/.exec(text)?.[1];
  const flags = [...Object.keys(command.flags), ...Object.keys(COMMON)];
  const suggestion =
    unknown !== undefined
      ? didYouMean(unknown, flags, '--')
      : valueless !== undefined
        ? `Pass a value that begins with a dash as --${valueless}=VALUE. `
        : '';
  return wrong(text.endsWith('.') ? text : `${text}.`, command, suggestion);
}

/** A value without its flag is mostly the one that the command needs. */
function namedValues({ required }: Command): string {
  const flags = required.flat().map((flag) => `--${flag}`);
  return flags.length > 0 ? `Pass each value with its flag (${flags.join(', ')}). ` : '';
}

function wrong(message: string, command: Command, suggestion = ''): Failure {
  return usage(message, `${suggestion}Run \`${command.name} --help\` for its flags and an example.`);
}
