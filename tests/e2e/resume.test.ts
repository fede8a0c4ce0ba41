import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';
import { lines, messages, sendBatch, textsSent } from '../support/messages.ts';

const bench = useBench();

const batch = (input: string, args: string[] = [], options: BenchRun = {}) =>
  sendBatch(bench, input, args, options);
const texts = () => textsSent(bench);

const RESUME = ['--resume', 'results.jsonl'];

/** Kills a batch once it has had so many effects, before any of their answers is out. */
const killedAfter = (effects: number): BenchRun => ({
  onStart: async (child) => {
    while (texts().length < effects) await sleep(5);
    child.kill('SIGKILL');
  },
});

/** Every further answer comes this late. */
const answerLate = (delayMs: number) =>
  bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', delayMs, times: Infinity });

const indexesOf = (run: { lines: Answer[] }, code: string) =>
  run.lines
    .filter((row: Answer) => 'index' in row && row.error?.code === code)
    .map((row: Answer) => row.index);

describe('a batch that goes on where another ended', () => {
  const results = () => join(bench.box.cwd, 'results.jsonl');

  it('sends only what has no result yet', async () => {
    const first = await batch(lines(messages(3)));
    writeFileSync(results(), first.stdout);
    const second = await batch(lines(messages(5)), RESUME);
    expect(second.lines.map(({ index }: Answer) => index)).toEqual([3, 4, undefined]);
    expect(second.json.batch).toMatchObject({ total: 5, skipped: 3, succeeded: 2 });
    expect(texts()).toHaveLength(5);
  });

  it('knows an input by what it holds, not by its place', async () => {
    writeFileSync(results(), (await batch(lines(messages(3)))).stdout);
    const shuffled = [...messages(3)].reverse();
    const again = await batch(lines([...messages(1, 9), ...shuffled]), ['--resume', '@results.jsonl']);
    expect(again.json.batch).toMatchObject({ skipped: 3, succeeded: 1 });
    expect(texts()).toHaveLength(4);
  });

  it('counts equal inputs as often as they stand there', async () => {
    const twin = { channel: '#general', text: 'twice' };
    writeFileSync(results(), (await batch(lines([twin]))).stdout);
    const again = await batch(lines([twin, twin]), RESUME);
    expect(again.json.batch).toMatchObject({ skipped: 1, succeeded: 1 });
    expect(texts()).toEqual(['twice', 'twice']);
  });

  it('never sends again what failed at the provider or may have happened', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', grpc: { code: 'unavailable' } });
    const inputs = [messages(1)[0], { channel: '#nowhere', text: 'lost' }];
    writeFileSync(results(), (await batch(lines(inputs), ['--concurrency', '1'])).stdout);
    const before = bench.count('ExecuteTool');
    const again = await batch(lines(inputs), RESUME);
    expect(bench.count('ExecuteTool')).toBe(before);
    // Nothing was left to send, which does not mean that all is well.
    failed(again, 'OUTCOME_UNKNOWN');
    expect(again.json.batch).toMatchObject({ total: 2, skipped: 2, succeeded: 0, failed: 1, unknown: 1 });
    expect(again.json.warnings).toHaveLength(2);
    expect(again.json.warnings[0]).toMatch(/Failed.*inputs 1\./);
    expect(again.json.warnings[1]).toMatch(/May have happened.*inputs 0\./);
  });

  it('names the first of many inputs that may have happened, and counts them all in a dry run', async () => {
    const error = { code: 'OUTCOME_UNKNOWN', retryable: false };
    const unknown = Array.from({ length: 60 }, (_, index) => ({ index, ok: false, error }));
    writeFileSync(results(), lines(unknown));
    const answer = succeeded(await batch(lines(messages(61)), [...RESUME, '--dry-run']));
    expect(answer.batch).toEqual({ total: 61, skipped: 60, would_send: 1, unknown: 60 });
    const [warning] = answer.warnings;
    expect(warning).toMatch(
      /^May have happened in an earlier run, not sent again: inputs 0, 1, .*, 49, …\.$/,
    );
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it('sends what was provably not sent', async () => {
    bench.sandbox.account('slack').remove();
    writeFileSync(results(), (await batch(lines(messages(2)))).stdout);
    bench.sandbox.account('slack').setStatus('ACTIVE');
    succeeded(await batch(lines(messages(2)), RESUME));
    expect(texts()).toHaveLength(2);
  });

  it('never sends an input twice although the process was killed in the middle', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 60, times: Infinity });
    const killed = await batch(lines(messages(40)), [], {
      onStart: async (child) => {
        while (bench.sandbox.effects().length < 9) await sleep(5);
        child.kill('SIGKILL');
      },
    });
    expect(killed.signal).toBe('SIGKILL');
    await sleep(150);
    const sentBefore = texts();
    writeFileSync(results(), killed.stdout);
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 0, times: Infinity });
    const rest = await batch(lines(messages(40)), RESUME);
    expect(new Set(texts()).size).toBe(texts().length);
    // What the killed run had under way is named, and left to the person.
    failed(rest, 'OUTCOME_UNKNOWN');
    const doubtful = rest.lines.filter(
      (row: Answer) => row.error?.code === 'OUTCOME_UNKNOWN' && 'index' in row,
    );
    expect(doubtful).toHaveLength(4);
    expect(texts()).toHaveLength(sentBefore.length + rest.json.batch.succeeded);
    expect(rest.json.batch.skipped + 4 + rest.json.batch.succeeded).toBe(40);
    writeFileSync(results(), killed.stdout + rest.stdout);
    const third = await batch(lines(messages(40)), RESUME);
    expect(third.json.batch).toMatchObject({ skipped: 40, succeeded: 0, unknown: 4 });
    expect(third.code).toBe(9);
  });

  it('passes over a last line that is cut off, and never sends its input again', async () => {
    const { stdout } = await batch(lines(messages(3)), ['--concurrency', '1']);
    const rows = stdout.trimEnd().split('\n');
    writeFileSync(results(), `${rows[0]}\n${rows[1]?.slice(0, 30)}`);
    const again = await batch(lines(messages(4)), ['--concurrency', '1', '--resume', 'results.jsonl']);
    expect(again.lines[0]).toMatchObject({ index: 1, sent: true, error: { code: 'OUTCOME_UNKNOWN' } });
    expect(texts().filter((text) => text === 'message 1')).toHaveLength(1);
  });

  it('refuses results that are cut off anywhere else', async () => {
    writeFileSync(results(), '{"index":0,\n{"index":1}\n');
    failed(await batch(lines(messages(1)), RESUME), 'INVALID_JSON');
    failed(await batch(lines(messages(1)), ['--resume', 'nowhere.jsonl']), 'FILE_NOT_FOUND');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('tells after SIGTERM which inputs were not sent, and sends those next time', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 80, times: Infinity });
    const stopped = await batch(lines(messages(30)), ['--concurrency', '2'], {
      onStart: async (child) => {
        while (bench.sandbox.effects().length < 4) await sleep(5);
        child.kill('SIGTERM');
      },
    });
    await sleep(200);
    expect(stopped.json.ok).toBe(false);
    expect(stopped.lines).toHaveLength(31);
    expect(stopped.json.batch.not_sent).toBeGreaterThan(0);
    writeFileSync(results(), stopped.stdout);
    await batch(lines(messages(30)), RESUME);
    expect(new Set(texts()).size).toBe(texts().length);
    expect(texts().length).toBeGreaterThanOrEqual(28);
  });

  it('sends what a dead grant kept from being sent, once the person has consented', async () => {
    const revoked = bench.sandbox.account('slack');
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 30, times: Infinity });
    const first = await batch(lines(messages(12)), ['--concurrency', '2'], {
      onStart: async () => {
        while (texts().length < 4) await sleep(5);
        revoked.revokeGrant();
      },
    });
    const { link } = failed(first, 'AUTHORIZATION_REQUIRED');
    expect(texts().length).toBeLessThan(12);
    writeFileSync(results(), first.stdout);
    await fetch(link, { method: 'POST', redirect: 'manual' });
    const second = succeeded(await batch(lines(messages(12)), RESUME));
    expect(second.batch).toMatchObject({ not_sent: 0, failed: 0, unknown: 0 });
    expect(texts().sort()).toEqual(
      messages(12)
        .map(({ text }) => text)
        .sort(),
    );
  });

  it('ends like the first run where inputs had failed at the provider', async () => {
    const inputs = [...messages(1), { channel: '#nowhere', text: 'lost' }];
    writeFileSync(results(), (await batch(lines(inputs))).stdout);
    const again = await batch(lines([...inputs, ...messages(1, 5)]), RESUME);
    const error = failed(again, 'TOOL_ERROR');
    expect(error.message).toContain('2 of 3');
    expect(again.json.batch).toMatchObject({ total: 3, skipped: 2, succeeded: 1, failed: 1 });
    expect(texts()).toEqual(['message 0', 'message 5']);
  });

  it('leaves as much in doubt as the killed run had under way, however little this one has', async () => {
    answerLate(400);
    const killed = await batch(lines(messages(20)), ['--concurrency', '8'], {
      onStart: async (child) => {
        let seen = '';
        child.stdout?.on('data', (chunk: Buffer) => {
          seen += chunk;
          // One row is out, and what was sent behind it has had its effect.
          if (seen.includes('\n')) setTimeout(() => child.kill('SIGKILL'), 100);
        });
      },
    });
    writeFileSync(results(), killed.stdout);
    await sleep(500);
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 0, times: Infinity });
    const rest = await batch(lines(messages(20)), ['--concurrency', '1', ...RESUME]);
    failed(rest, 'OUTCOME_UNKNOWN');
    expect(new Set(texts()).size).toBe(texts().length);
    expect(indexesOf(rest, 'OUTCOME_UNKNOWN')).toHaveLength(8);
  });

  it('sends nothing twice where the run was killed before its first row', async () => {
    answerLate(3000);
    const killed = await batch(lines(messages(10)), ['--concurrency', '3'], killedAfter(3));
    expect(killed.stdout.trim()).toBe('');
    writeFileSync(results(), killed.stdout);
    bench.sandbox.reset();
    const rest = await batch(lines(messages(10)), ['--concurrency', '1', ...RESUME]);
    failed(rest, 'OUTCOME_UNKNOWN');
    expect(indexesOf(rest, 'OUTCOME_UNKNOWN')).toEqual([0, 1, 2]);
    expect(texts()).toEqual(messages(7, 3).map(({ text }) => text));
  });

  it('sends nothing twice where a run that went on was killed before its first row, twice', async () => {
    const refused = { code: 'permission_denied' } as const;
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 2, grpc: refused });
    let kept = (await batch(lines(messages(10)), ['--concurrency', '1'])).stdout;
    expect(texts()).toHaveLength(2);
    answerLate(3000);
    for (const sent of [4, 6]) {
      writeFileSync(results(), kept);
      kept += (await batch(lines(messages(10)), ['--concurrency', '2', ...RESUME], killedAfter(sent))).stdout;
    }
    writeFileSync(results(), kept);
    const before = texts();
    bench.sandbox.reset();
    const rest = await batch(lines(messages(10)), RESUME);
    failed(rest, 'OUTCOME_UNKNOWN');
    expect([...before, ...texts()].sort()).toEqual(messages(10).map(({ text }) => text));
    // Two of the first killed run have had their rows in the second.
    expect(rest.json.batch).toMatchObject({ skipped: 4, succeeded: 4, unknown: 4 });
  });

  it('takes an empty file for a first run: a shell makes it before the program starts', async () => {
    writeFileSync(results(), '');
    succeeded(await batch(lines(messages(3)), RESUME));
    expect(texts()).toHaveLength(3);
  });

  it('reads what it printed with --pretty', async () => {
    writeFileSync(results(), (await batch(lines(messages(2)), ['--pretty'])).stdout);
    const again = succeeded(await batch(lines(messages(3)), RESUME));
    expect(again.batch).toMatchObject({ skipped: 2, succeeded: 1 });
  });

  it('knows an input whose keys stand in another order', async () => {
    writeFileSync(results(), (await batch(lines(messages(2)))).stdout);
    const turned = messages(2).map(({ channel, text }) => ({ text, channel }));
    expect(succeeded(await batch(lines(turned), RESUME)).batch).toMatchObject({ skipped: 2 });
    expect(texts()).toHaveLength(2);
  });
});
