import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/answer/failure.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { COMMON } from '../../src/commands/shared/flags.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';
import { makeStage, type Stage } from './stage.ts';

const EXITS = new Set<number>([0, ...Object.values(ERROR_CODES).map(({ exit }) => exit)]);
/** Line endings of every kind: some readers also accept U+2028, U+2029 and U+0085. */
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/;

const names = COMMANDS.map(({ name }) => name);
const flags = [
  ...new Set([...COMMANDS.flatMap((command) => Object.keys(command.flags)), ...Object.keys(COMMON)]),
];

/** Words that people, agents and shells write, and words that nobody would. */
const word = fc.oneof(
  fc.constantFrom(...names, ...names.map((name) => `--${name}`)),
  fc.constantFrom(
    ...flags.map((flag) => `--${flag}`),
    '--',
    '-',
    '--help=x',
    '--no-pretty',
    '-x',
    '--=',
    '---',
  ),
  fc
    .constantFrom(...flags)
    .chain((flag) => fc.string({ unit: 'binary' }).map((value) => `--${flag}=${value}`)),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '--__proto__.x=1',
    '--constructor',
    '\u2028',
    '\ud800',
    '@',
    '@missing',
    '{}',
    'NaN',
    '-1',
  ),
);
const argv = fc.array(word, { maxLength: 8 });
/** `--help` and `--version` print text instead of a document. */
const asksForText = (words: string[]) => words.some((one) => /^--(help|version)/.test(one));
const isDocument = (line: string) => {
  const { ok, error } = JSON.parse(line);
  return ok === true || (ok === false && typeof error.code === 'string' && typeof error.hint === 'string');
};

let stage: Stage;
beforeAll(() => {
  stage = makeStage();
});
afterAll(() => stage.close());

describe('for any command line', () => {
  it('the answer is one document on one line, and the exit code is in the table', async () => {
    await fc.assert(
      fc.asyncProperty(argv, async (words) => {
        fc.pre(!asksForText(words) && !words.includes('--pretty'));
        const { exit, lines } = await stage.play(words);
        expect(EXITS).toContain(exit);
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toMatch(LINE_ENDS);
        expect(isDocument(lines[0] ?? '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  }, 240_000);

  it('without credentials there is only a usage or set-up error', async () => {
    await fc.assert(
      fc.asyncProperty(argv, async (words) => {
        fc.pre(!asksForText(words) && !words.includes('--pretty'));
        const { exit, lines } = await stage.play(words);
        const { ok, checks, error } = JSON.parse(lines[0] ?? '');
        // Doctor reports that they are missing.
        if (ok) expect(checks.some((check: { ok: boolean }) => !check.ok)).toBe(true);
        else expect([2, 6, 10], error.message).toContain(exit);
      }),
      { numRuns: 300 },
    );
  }, 240_000);

  it('the error code of a failure is in the table, with its exit code', async () => {
    await fc.assert(
      fc.asyncProperty(argv, fc.string({ unit: 'binary' }), async (words, stdin) => {
        fc.pre(!asksForText(words) && !words.includes('--pretty'));
        const { exit, lines } = await stage.play(words, {}, stdin);
        const { ok, error } = JSON.parse(lines[0] ?? '');
        if (!ok) expect(ERROR_CODES).toHaveProperty(error.code);
        if (!ok) expect(ERROR_CODES[error.code as keyof typeof ERROR_CODES].exit).toBe(exit);
        expect(error?.code).not.toBe('INTERNAL');
      }),
      { numRuns: 300 },
    );
  }, 240_000);
});

describe('the built file', () => {
  let box: Box;
  beforeAll(() => {
    box = makeBox();
  });
  afterAll(() => box.remove());

  it('keeps the one-line rule for a sample of the same command lines', async () => {
    const sample = fc
      .sample(argv, { numRuns: 24, seed: 7 })
      .map((words) => words.map((one) => one.replaceAll('\0', '').toWellFormed()))
      .filter((words) => !asksForText(words) && !words.includes('--pretty'));
    expect(sample.length).toBeGreaterThan(10);
    for (const words of sample) {
      const { code, stdout, lines } = await runCli(box, words);
      expect(EXITS, words.join(' ')).toContain(code);
      expect(stdout.split('\n'), words.join(' ')).toHaveLength(2);
      expect(lines[0]).toBeDefined();
    }
  }, 240_000);
});
