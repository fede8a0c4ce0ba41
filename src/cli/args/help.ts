import yargs from 'yargs';
import { ERROR_CODES } from '../../answer/failure.ts';
import { COMMON_ERRORS, type Command } from '../../commands/shared/command.ts';
import { COMMON, type FlagSpecs } from '../../commands/shared/flags.ts';

type Parser = ReturnType<typeof yargs>;

const COLUMNS = 110;

/** The text of `--help`: of one command, or of all in short. */
export function helpText(commands: readonly Command[], command: Command | undefined): string {
  // Without an explicit value yargs reads the working directory, which may have been deleted.
  const parser = yargs([], '/')
    .scriptName('scalekit-agent-auth')
    .usage(
      "$0 <command> [flags]\n\nUses a person's services through Scalekit AgentKit. Answers with one line of JSON.",
    )
    .locale('en')
    .exitProcess(false)
    .help('help', 'show this help')
    .version(false)
    .option('version', { type: 'boolean', describe: 'show the version' })
    .wrap(COLUMNS)
    .epilogue('Every command explains itself: scalekit-agent-auth <command> --help');
  for (const each of command ? [command] : commands) describe(parser, each);
  let text = '';
  const words = command ? [command.name, '--help'] : ['--help'];
  parser.parse(words, (_error: Error | undefined, _values: unknown, output: string) => {
    text = output;
  });
  return text.trimEnd();
}

function describe(parser: Parser, command: Command): void {
  parser.command(command.name, `${command.summary} (${command.step})`, (own) => {
    addFlags(own, command.flags, 'Flags:');
    addFlags(own, COMMON, 'Common flags:');
    const needed = command.required.map((group) => group.map((flag) => `--${flag}`).join(' or '));
    const parts = [
      needed.length > 0 && `Required: ${needed.join(', ')}`,
      `Example:\n  ${command.example}`,
      `Answer: ${command.answer}`,
      `Errors (exit code, error.code):\n${errorLines(command).join('\n')}`,
    ];
    return own.epilogue(parts.filter(Boolean).join('\n\n'));
  });
}

function addFlags(parser: Parser, specs: FlagSpecs, group: string): void {
  for (const [name, spec] of Object.entries(specs)) {
    const type = spec.kind === 'switch' ? 'boolean' : 'string';
    const choices = spec.kind === 'text' && spec.choices ? { choices: [...spec.choices] } : {};
    parser.option(name, { describe: spec.describe, group, type, ...choices });
  }
}

/** Every error of a command, by exit code. */
function errorLines({ errors }: Command): string[] {
  const codes = [...new Set([...errors, ...COMMON_ERRORS])].sort(
    (a, b) => ERROR_CODES[a].exit - ERROR_CODES[b].exit,
  );
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => {
    const { exit, meaning } = ERROR_CODES[code];
    return `  ${String(exit).padStart(3)}  ${code.padEnd(width)}  ${meaning}`;
  });
}
