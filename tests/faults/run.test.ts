import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import type { Environment } from '../../src/config/environment.ts';
import type { Host } from '../../src/config/host.ts';
import { Deadline } from '../../src/http/deadline.ts';
import { effectsOf } from './commands.ts';
import { type Lane, openLane, runInProcess } from './stage.ts';

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
const SEARCH = ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search'];
const TEA = ['--tool-input', '{"text":"tea","time":"noon"}'];
const NEWS = ['--tool-input', '{"query":"news"}'];
const stopped = () => new Failure('INTERRUPTED', 'Stopped by SIGTERM.', { hint: 'Wait.', exit: 143 });
const late = () => new Failure('TIMEOUT', 'No answer within 60 s.', { hint: 'Run it again.' });

/** Runs a command in a process that is its own in this, and hands out its one document. */
async function run(argv: string[], own: Partial<Host>, deadline = new Deadline(), more: Environment = {}) {
  const { cwd, tmp, remove } = lane.folders();
  const env = { ...lane.sandbox.env, ...more };
  const { exit, lines, stderr } = await runInProcess(argv, { env, cwd, tmp }, own, deadline);
  remove();
  return { exit, lines, stderr, answer: JSON.parse(lines.at(-1) ?? '') };
}

describe('what nobody foresaw within a command', () => {
  /** Breaks where a request is about to go out that may have an effect: nothing after that is known to be harmless. */
  const broken = {
    onSent: () => {
      throw new TypeError('out of order');
    },
  };

  it('is a bug, as long as nothing was sent', async () => {
    const stdin = Object.defineProperty(Readable.from([]), 'isTTY', { get: broken.onSent });
    const unnamed = { TOOL_IDENTIFIER: undefined };
    const { exit, answer } = await run([...REMIND, ...TEA], { stdin }, new Deadline(), unnamed);
    expect([exit, answer.error.code, answer.error.retryable]).toEqual([1, 'INTERNAL', false]);
    expect(answer.error.message).toContain('TypeError: out of order');
    expect(answer.error.hint).toContain('TOOL_DEBUG=1');
  });

  it('is an unknown outcome from then on', async () => {
    const { exit, answer } = await run([...REMIND, ...TEA], broken);
    expect([exit, answer.error.code, answer.error.retryable]).toEqual([9, 'OUTCOME_UNKNOWN', false]);
    expect(answer.error.message).toMatch(/out of order .*may have happened/);
    expect(answer.error.hint).not.toMatch(/run the command again/i);
  });

  it('says on stderr with TOOL_DEBUG=1 where it broke', async () => {
    const { stderr } = await run([...REMIND, ...TEA], broken, new Deadline(), { TOOL_DEBUG: '1' });
    expect(stderr).toMatch(/\[debug\] TypeError: out of order\n +at .*run\.test\.ts/);
    expect((await run([...REMIND, ...TEA], broken)).stderr).toBe('');
  });
});

describe('a command whose work does not answer when it is to stop', () => {
  it.each([
    ['TIMEOUT', [...REMIND, ...TEA], late, 800, 9, 'OUTCOME_UNKNOWN', /may have happened/],
    ['INTERRUPTED', [...REMIND, ...TEA], stopped, 2500, 143, 'INTERRUPTED', /may have happened/],
    ['TIMEOUT', [...SEARCH, ...NEWS], late, 800, 8, 'TIMEOUT', /^No answer within 60 s\.$/],
    ['INTERRUPTED', [...SEARCH, ...NEWS], stopped, 2500, 143, 'INTERRUPTED', /^Stopped by SIGTERM\.$/],
  ] as const)('ends by itself, %s: %j', async (_, argv, reason, graceMs, exit, code, message) => {
    const deadline = new Deadline();
    let began = () => {};
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const printed: string[] = [];
    // A reader that does not read: what a batch begins its lines with never gets out.
    const write = async (text: string) => {
      if (printed.push(text) > 1) return;
      began();
      await new Promise(() => {});
    };
    const { cwd, tmp, remove } = lane.folders();
    const where = { env: lane.sandbox.env, cwd, tmp };
    const running = runInProcess([...argv, '--batch'], where, { write }, deadline);
    await begun;
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    deadline.stop(reason());
    vi.advanceTimersByTime(graceMs - 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(printed).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect((await running).exit).toBe(exit);
    remove();
    const { error } = JSON.parse(printed.at(-1) ?? '');
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.retryable).toBe(code === 'TIMEOUT');
  });

  it('does not begin at all where it was stopped before', async () => {
    const deadline = new Deadline();
    deadline.stop(stopped());
    const { exit, answer } = await run([...REMIND, ...TEA], {}, deadline);
    expect([exit, answer.error.code]).toEqual([143, 'INTERRUPTED']);
    expect(effectsOf(lane.sandbox)).toEqual([]);
  });
});
