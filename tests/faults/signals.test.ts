import type { ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, type Outcome, runCli } from '../support/cli.ts';
import { effectsOf } from './commands.ts';
import { leftovers } from './stage.ts';

/** The delay of each answer, so that a signal can arrive between any two requests. */
const DELAY_MS = 40;
/** The most moments that are tested per command, each when a request arrives. */
const MOMENTS = 4;
/** After this time, a command that waits for a person is waiting. */
const WAITED_FOR_MS = 3000;
/** After this time, Node has only just started. */
const EARLY_MS = 40;
const MEGABYTES = 40;

const REMINDER = ['--connection-name', 'slack', '--tool-name', 'slack_add_reminder'];
const rows = Array.from({ length: 30 }, (_, at) => JSON.stringify({ text: `row ${at}`, time: 'noon' }));
const COMMANDS: [string, string[]][] = [
  ['list-connections', []],
  ['find-tool', ['--provider', 'exa', '--query', 'search']],
  ['generate-link', ['--connection-name', 'notion', '--wait', '30']],
  ['execute-tool', [...REMINDER, '--tool-input', '{"text":"tea","time":"noon"}']],
  [
    'execute-tool',
    [
      ...REMINDER,
      '--batch',
      '--results',
      'results.jsonl',
      '--concurrency',
      '2',
      '--tool-input',
      rows.join('\n'),
    ],
  ],
  [
    'proxy-request',
    [
      '--connection-name',
      'exa',
      '--path',
      `/test/bytes?n=${MEGABYTES * 2 ** 20}`,
      '--output-file',
      'out.bin',
    ],
  ],
  ['proxy-request', ['--connection-name', 'slack', '--path', '/test/echo', '--body', '{"a":1}']],
  ['upload-file', ['--provider', 'GOOGLEDRIVE', '--input-file', 'in.bin']],
  ['download-file', ['--provider', 'GOOGLEDRIVE', '--from', 'big', '--output-file', 'out.bin']],
  ['doctor', []],
];

let sandbox: Sandbox;
let box: Box;
beforeAll(async () => {
  sandbox = await startSandbox({ delayMs: DELAY_MS });
  box = makeBox();
  writeFileSync(join(box.cwd, 'in.bin'), Buffer.alloc(12 * 2 ** 20, 'x'));
});
afterAll(async () => {
  await sandbox.close();
  box.remove();
});

/** Runs a command and sends it a signal at the given moment. */
async function interrupt(
  args: string[],
  signal: NodeJS.Signals,
  moment: (child: ChildProcess) => Promise<unknown>,
): Promise<Outcome> {
  sandbox.reset();
  rmSync(join(box.cwd, 'results.jsonl'), { force: true });
  await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'big', id: 'big', bytes: MEGABYTES * 2 ** 20 });
  return await runCli(box, args, {
    env: sandbox.env,
    killAfterMs: 60_000,
    onStart: (child) => void moment(child).then(() => child.kill(signal)),
  });
}

/** Waits until the request with this number arrives, or the command ends without it. */
async function requestArrived(number: number, child: ChildProcess): Promise<void> {
  while (sandbox.ledger.length < number && child.exitCode === null) await sleep(3);
}

const SIGNALS: [NodeJS.Signals, number][] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

describe('SIGINT and SIGTERM, in turn, at any moment', () => {
  it.each(COMMANDS)(
    'end %s with one line and leave nothing behind: %j',
    { timeout: 180_000 },
    async (command, flags) => {
      await interrupt([command, ...flags], 'SIGTERM', () => sleep(WAITED_FOR_MS));
      rmSync(join(box.cwd, 'out.bin'), { force: true });
      const requests = sandbox.ledger.length;
      const numbers = Array.from({ length: requests }, (_, at) => at + 1).filter(
        (number) => number === requests || number % Math.ceil(requests / MOMENTS) === 0,
      );
      const seen = new Set<unknown>();
      for (const [at, number] of [0, ...numbers].entries()) {
        const [signal, exit] = SIGNALS[at % 2] ?? (['SIGINT', 130] as const);
        const moment = number === 0 ? 'at the start' : `at request ${number}`;
        const done = await interrupt([command, ...flags], signal, (child) =>
          number === 0 ? sleep(EARLY_MS) : requestArrived(number, child),
        );
        seen.add(done.code);
        const rest = leftovers(
          box.cwd,
          (name) => name === 'in.bin' || name === 'results.jsonl' || (name === 'out.bin' && done.code === 0),
        );
        expect([...rest, ...leftovers(box.tmp)], moment).toEqual([]);
        if (done.code === 0) {
          rmSync(join(box.cwd, 'out.bin'), { force: true });
          expect(done.json.ok).toBe(true);
          continue;
        }
        if (done.signal !== null) {
          // Node had not reached our first line yet.
          expect([done.stdout, sandbox.ledger.length], moment).toEqual(['', 0]);
          continue;
        }
        expect(done.code, done.stdout).toBe(exit);
        expect(
          done.lines.every((line) => line !== undefined),
          done.stdout,
        ).toBe(true);
        expect(done.json, moment).toMatchObject({
          ok: false,
          error: { code: 'INTERRUPTED', retryable: false },
        });
        expect(done.lines).toHaveLength(1);
      }
      expect(
        [...seen].some((code) => code === 130 || code === 143),
        'a signal arrived while the command was running',
      ).toBe(true);
    },
  );
});

describe('an interrupted write', () => {
  it('says that it may have happened if it was sent', async () => {
    sandbox.reset();
    sandbox.fault({ on: 'ExecuteTool', when: 'after', hang: 'accept' });
    const done = await runCli(
      box,
      ['execute-tool', ...REMINDER, '--tool-input', '{"text":"tea","time":"noon"}'],
      {
        env: sandbox.env,
        onStart: (child) =>
          void (async () => {
            while (effectsOf(sandbox).length === 0) await sleep(10);
            child.kill('SIGTERM');
          })(),
      },
    );
    expect(done.code).toBe(143);
    expect(done.json.error).toMatchObject({ code: 'INTERRUPTED', retryable: false });
    expect(done.json.error.message).toMatch(/may have happened/);
    expect(effectsOf(sandbox)).toHaveLength(1);
  });

  it('as a batch, records which inputs were sent, and resumes without sending any twice', async () => {
    sandbox.reset();
    const batch = ['--batch', '--results', 'results.jsonl', '--concurrency', '2'];
    const args = ['execute-tool', ...REMINDER, ...batch, '--tool-input', rows.join('\n')];
    rmSync(join(box.cwd, 'results.jsonl'), { force: true });
    const first = await runCli(box, args, {
      env: sandbox.env,
      onStart: (child) =>
        void (async () => {
          while (effectsOf(sandbox).length < 6) await sleep(5);
          child.kill('SIGINT');
        })(),
    });
    expect(first.code).toBe(130);
    const { unknown } = first.json.batch;
    const second = await runCli(box, args, { env: sandbox.env });
    rmSync(join(box.cwd, 'results.jsonl'));
    const texts = effectsOf(sandbox).map(({ effect }) => Reflect.get(effect?.params ?? {}, 'text'));
    expect(new Set(texts).size).toBe(texts.length);
    // Inputs in flight at the signal may or may not have happened; all others have.
    expect(second.code, second.stdout.slice(-500)).toBe(unknown > 0 ? 9 : 0);
    expect(second.json.batch).toMatchObject({ unknown, not_sent: 0 });
    expect(texts.length).toBeGreaterThanOrEqual(rows.length - unknown);
  });
});

describe('a second signal', () => {
  it.each([
    ['SIGINT', 'SIGINT', 130],
    ['SIGINT', 'SIGTERM', 143],
  ] as const)(
    'ends the command at once although the first is still being handled: %s, %s',
    async (first, second, exit) => {
      sandbox.reset();
      // After the first signal, the program tries to cancel the upload and gets no answer.
      sandbox.fault({ on: /upload_id=/, hang: 'accept', times: Number.POSITIVE_INFINITY });
      const done = await runCli(box, ['upload-file', '--provider', 'GOOGLEDRIVE', '--input-file', 'in.bin'], {
        env: sandbox.env,
        onStart: (child) =>
          void (async () => {
            while (!sandbox.ledger.some(({ target }) => target.includes('upload_id='))) await sleep(5);
            child.kill(first);
            await sleep(100);
            child.kill(second);
          })(),
      });
      // With only the first signal, there would be an answer.
      expect([done.code, done.stdout]).toEqual([exit, '']);
    },
  );
});

describe('an uncaught error', () => {
  /** Runs the program, and throws in it as soon as a request has arrived. @returns the outcome */
  const thrown = async (what: string, on: 'token' | 'ExecuteTool', debug?: string) => {
    sandbox.reset();
    sandbox.fault({ on, when: 'after', hang: 'accept' });
    const bomb = join(box.home, 'bomb.cjs');
    writeFileSync(bomb, `process.on('SIGUSR2', () => { ${what} });`);
    const hasArrived = () =>
      on === 'token' ? sandbox.ledger.some(({ endpoint }) => endpoint === on) : effectsOf(sandbox).length > 0;
    const args = ['execute-tool', ...REMINDER, '--tool-input', '{"text":"tea","time":"noon"}'];
    const done = await runCli(box, args, {
      env: { ...sandbox.env, TOOL_DEBUG: debug },
      nodeArgs: ['--require', bomb],
      onStart: (child) =>
        void (async () => {
          while (!hasArrived()) await sleep(5);
          child.kill('SIGUSR2');
        })(),
    });
    expect(done.lines, done.stdout).toHaveLength(1);
    expect(done.stdout + done.stderr).not.toContain('hunter2');
    return done;
  };

  it.each([
    ["throw new TypeError('hunter2')", 'TypeError'],
    ["throw 'hunter2'", 'string'],
    ["for (const _ of 'ab') Promise.reject(new RangeError('hunter2'))", 'RangeError'],
  ])('is one line of JSON without its message if nothing was sent: %s', async (what, name) => {
    const done = await thrown(what, 'token');
    expect(done.code).toBe(1);
    expect(done.json.error).toMatchObject({
      code: 'INTERNAL',
      message: `An unexpected error occurred (${name}).`,
      retryable: false,
    });
  });

  it('is OUTCOME_UNKNOWN once a request with a possible effect was sent', async () => {
    const done = await thrown("throw new Error('hunter2')", 'ExecuteTool');
    expect(done.code).toBe(9);
    expect(done.json.error).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: false });
    expect(done.json.error.message).toContain('it may have happened');
    expect(done.json.error.hint).not.toMatch(/run the command again/i);
    expect(effectsOf(sandbox)).toHaveLength(1);
  });

  it('shows its origin with TOOL_DEBUG=1', async () => {
    const done = await thrown("throw new TypeError('hunter2')", 'token', '1');
    expect(done.json.error.hint).toContain('TOOL_DEBUG=1');
    expect(done.stderr).toMatch(/^\[debug\] TypeError\n +at .*bomb\.cjs:1:/m);
  });
});
