import { describe, expect, it } from 'vitest';
import { parseArgv } from '../../src/cli/args/parse.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { VERSION } from '../../src/version.ts';

const parse = (line: string) => parseArgv(line.split(' ').filter(Boolean), COMMANDS);
/** The error for a command line. */
const refusal = (line: string) => parse(line).catch((error: unknown) => error);

describe('a command line', () => {
  it.each([
    'list-connections --provider exa',
    '--list-connections --provider exa',
    '--provider exa list-connections',
    '--provider exa --list-connections',
    '--provider=exa list-connections --pretty',
  ])('may have its operation in either spelling, anywhere: %s', async (line) => {
    const parsed = await parse(line);
    if (parsed.kind === 'text') throw new Error(parsed.text);
    expect([parsed.command.name, parsed.flags.provider]).toEqual(['list-connections', 'exa']);
  });

  it.each([
    ['--version', VERSION],
    ['list-connections --version', VERSION],
    ['--help', 'Name a command'],
    ['help', 'list-connections'],
    ['help find-tool', '--query'],
    ['find-tool help', '--query'],
    ['find-tool --help', 'Required: --query'],
    ['list-connections --help', 'Example:'],
    ['list-connections extra --nope --help', 'Example:'],
    ['frobnicate --help', 'Name a command'],
    ['--find-tool --help', 'Answer:'],
  ])('may ask for version or help: %s', async (line, words) => {
    const parsed = await parse(line);
    if (parsed.kind !== 'text') throw new Error('no text');
    if (words !== 'Name a command') expect(parsed.text).toContain(words);
    else expect(parsed.text).toContain('Commands:');
  });

  it.each([
    ['', 'No command is named.', 'Commands: '],
    ['--pretty', 'No command is named.', 'Commands: '],
    ['list-conections', 'There is no command list-conections.', 'Did you mean list-connections? '],
    ['frobnicate', 'There is no command frobnicate.', 'Commands: '],
    ['list-connections --list-accounts', 'are two operations', 'one operation at a time'],
    ['--list-connections --list-accounts', 'are two operations', 'one operation at a time'],
    ['list-connections find-tool', '', ''],
    ['--list-connections=1', '--list-connections takes no value.', 'Write list-connections'],
    ['list-connections --provder exa', 'Unknown argument: provder', 'Did you mean --provider?'],
    ['--prety list-connections', 'Unknown argument: prety.', 'Did you mean --pretty?'],
    ['--frobnicate list-connections', 'Unknown argument: frobnicate.', 'Commands: '],
    ['list-connections --frobnicate', 'Unknown argument: frobnicate', 'Run `list-connections --help`'],
    ['list-connections --provider', 'Not enough arguments following: provider', '--provider=VALUE'],
    ['list-connections --pretty=maybe', '--pretty=maybe is neither on nor off', 'without a value'],
    ['list-connections --pretty --pretty', '--pretty is given 2 times', 'once'],
    ['list-connections --provider a --provider b', '--provider is given 2 times', 'once'],
    ['list-connections -- x', 'Arguments after --', 'Leave out the --'],
    ['list-connections --constructor', 'Unknown argument: constructor', 'Leave it out'],
    ['list-connections --_', 'Unknown argument: _', 'Leave it out'],
    ['list-connections --timeout soon', '--timeout', ''],
    ['list-connections --timeout 0', '--timeout', ''],
    ['list-connections --provider=', '--provider', ''],
    ['execute-tool --tool-name x', '--connection-name or --provider', ''],
    ['find-tool --query x --limit 1.5', '--limit', ''],
    ['find-tool --nope --nay', 'Unknown arguments: nope, nay.', ''],
    ['find-tool message --nope', 'Unknown argument: nope.', ''],
    ['find-tool message', 'find-tool takes no other arguments: message.', '(--query)'],
    ['find-tool --query -x', 'Not enough arguments following: query.', '--query=VALUE'],
    [
      'upload-file --provider x --input-file a --on-conflict no',
      '--on-conflict "no" is not one of',
      'one of',
    ],
  ])('that is wrong gets a specific error: %s', async (line, message, hint) => {
    expect(await refusal(line)).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});
