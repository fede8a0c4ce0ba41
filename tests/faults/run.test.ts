import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { untilStopped } from '../../src/cli/until-stopped.ts';
import type { Environment } from '../../src/config/environment.ts';
import type { Host } from '../../src/config/host.ts';
import { Deadline } from '../../src/http/deadline.ts';
import { runInProcess } from '../support/in-process.ts';
import { effectsOf } from './commands.ts';
import { type Lane, openLane } from './stage.ts';

let lane: Lane;
beforeAll(async () => {
  lane = await openLane(false);
});
afterEach(() => {
  vi.useRealTimers();
  lane.sandbox.reset();
});
afterAll(() => lane.close());

const REMIND = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_add_reminder'];
const TEA = ['--tool-input', '{"text":"tea","time":"noon"}'];
const stopped = () => new Failure('INTERRUPTED', 'Stopped by SIGTERM.', { hint: 'Wait.', exit: 143 });
const late = () => new Failure('TIMEOUT', 'No answer within 60 s.', { hint: 'Run it again.' });

/** Runs a command in this process, and returns its document. */
async function run(argv: string[], own: Partial<Host>, deadline = new Deadline(), more: Environment = {}) {
  const { cwd, tmp, remove } = lane.folders();
  const env = { ...lane.sandbox.env, ...more };
  const { code, lines, stderr, json } = await runInProcess(
    { home: cwd, cwd, tmp },
    argv,
    { env },
    own,
    deadline,
  );
  remove();
  return { exit: code, lines, stderr, answer: json };
}

describe('an unexpected error in a command', () => {
  /** Throws just before a request with a possible effect is sent: after that, an effect cannot be ruled out. */
  const broken = {
    onSent: () => {
      throw new TypeError('out of order');
    },
  };

  it('is INTERNAL if nothing was sent', async () => {
    const stdin = Object.defineProperty(Readable.from([]), 'isTTY', { get: broken.onSent });
    const unnamed = { TOOL_IDENTIFIER: undefined };
    const { exit, answer } = await run([...REMIND, ...TEA], { stdin }, new Deadline(), unnamed);
    expect([exit, answer.error.code, answer.error.retryable]).toEqual([1, 'INTERNAL', false]);
    expect(answer.error.message).toContain('TypeError: out of order');
    expect(answer.error.hint).toContain('TOOL_DEBUG=1');
  });

  it('is OUTCOME_UNKNOWN afterwards', async () => {
    const { exit, answer } = await run([...REMIND, ...TEA], broken);
    expect([exit, answer.error.code, answer.error.retryable]).toEqual([9, 'OUTCOME_UNKNOWN', false]);
    expect(answer.error.message).toMatch(/out of order .*may have happened/);
    expect(answer.error.hint).not.toMatch(/run the command again/i);
  });

  it('shows its stack on stderr with TOOL_DEBUG=1', async () => {
    const { stderr } = await run([...REMIND, ...TEA], broken, new Deadline(), { TOOL_DEBUG: '1' });
    expect(stderr).toMatch(/\[debug\] TypeError: out of order\n +at .*run\.test\.ts/);
    expect((await run([...REMIND, ...TEA], broken)).stderr).toBe('');
  });
});

describe('a command that ignores the signal', () => {
  it.each([
    ['TIMEOUT', true, late, 800, 9, 'OUTCOME_UNKNOWN', /may have happened/],
    ['INTERRUPTED', true, stopped, 2500, 143, 'INTERRUPTED', /may have happened/],
    ['TIMEOUT', false, late, 800, 8, 'TIMEOUT', /^No answer within 60 s\.$/],
    ['INTERRUPTED', false, stopped, 2500, 143, 'INTERRUPTED', /^Stopped by SIGTERM\.$/],
  ] as const)('%s, sent: %s → ends after a moment', async (_, sent, reason, graceMs, exit, code, message) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const deadline = new Deadline();
    let ended: Failure | undefined;
    const silent = new Promise<never>(() => {});
    const running = untilStopped(deadline.signal, silent, () => sent).catch((error: Failure) => {
      ended = error;
    });
    deadline.stop(reason());
    vi.advanceTimersByTime(graceMs - 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBeUndefined();
    vi.advanceTimersByTime(1);
    await running;
    expect(ended).toMatchObject({ code, exitCode: exit, message: expect.stringMatching(message) });
    expect(ended?.retryable).toBe(code === 'TIMEOUT');
  });

  it('does not start if it was already stopped', async () => {
    const deadline = new Deadline();
    deadline.stop(stopped());
    const { exit, answer } = await run([...REMIND, ...TEA], {}, deadline);
    expect([exit, answer.error.code]).toEqual([143, 'INTERRUPTED']);
    expect(effectsOf(lane.sandbox)).toEqual([]);
  });
});
