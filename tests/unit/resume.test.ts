import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashInput, type Line, type Row, selectRest } from '../../src/steps/resume.ts';

const inputs = Array.from({ length: 6 }, (_, n) => ({ n }));
const row = (n: number, more: Row) => ({ index: n, input_hash: hashInput({ n }), ...more });
const done = (n: number, more: Row = {}) => row(n, { ok: true, sent: true, ...more });
const unsent = (n: number) => row(n, { ok: false, sent: false });
const ended = (n: number, code: string) => row(n, { ok: false, sent: true, error: { code } });
const failure = (code: string) => ({ ok: false, error: { code } });
const summary = { ok: true, batch: { total: 6 } };
/** A line that was printed whole, or with spaces before it because a run began there. */
const line = (document: Row, begun = 0): Line => ({ begun, row: document });
const begun = (spaces: number): Line => ({ begun: spaces, row: undefined });
const cutOff: Line = { begun: 0, row: undefined };

const select = (lines: (Row | Line)[], concurrency = 2) =>
  selectRest(
    inputs,
    lines.map((one) => ('begun' in one ? (one as Line) : line(one))),
    concurrency,
  );
const rest = (pending: number[], doubtful: number[] = []) => ({ pending, doubtful, failed: [], unknown: [] });

describe('what earlier runs leave', () => {
  it('is everything where there was none', () => {
    expect(select([])).toEqual(rest([0, 1, 2, 3, 4, 5]));
  });

  it('is what a run that ended in order did not send', () => {
    expect(select([done(0), unsent(1), done(2), summary])).toEqual(rest([1, 3, 4, 5]));
  });

  it('is in doubt as far as a killed run may have had it under way', () => {
    expect(select([done(0), unsent(1)])).toEqual(rest([1, 4, 5], [2, 3]));
    expect(select([done(0), cutOff])).toEqual(rest([3, 4, 5], [1, 2]));
    expect(select([done(0)], 0)).toEqual(rest([1, 2, 3, 4, 5]));
  });

  it('is in doubt where a run was killed before its first row', () => {
    expect(select([begun(3)])).toEqual(rest([3, 4, 5], [0, 1, 2]));
    expect(select([done(0), unsent(1), summary, begun(3)])).toEqual(rest([4, 5], [1, 2, 3]));
    expect(select([done(0), unsent(1), line(unsent(2), 2)])).toEqual(rest([2, 4, 5], [1, 3]));
  });

  it('is in doubt as widely as the largest run was, whatever this one is', () => {
    expect(select([done(0, { concurrency: 4 })], 1)).toEqual(rest([5], [1, 2, 3, 4]));
    expect(select([line(done(0), 4)], 1)).toEqual(rest([5], [1, 2, 3, 4]));
    expect(select([done(0, { concurrency: 1 })], 4)).toEqual(rest([2, 3, 4, 5], [1]));
  });

  it('is not in doubt for a failure from before the first input, unless the run had begun', () => {
    expect(select([failure('TIMEOUT')])).toEqual(rest([0, 1, 2, 3, 4, 5]));
    expect(select([done(0), summary, failure('CONFIG_MISSING')])).toEqual(rest([1, 2, 3, 4, 5]));
    expect(select([done(0), failure('CONFIG_MISSING')])).toEqual(rest([3, 4, 5], [1, 2]));
    expect(select([line(failure('TIMEOUT'), 2)])).toEqual(rest([2, 3, 4, 5], [0, 1]));
  });

  it('stays in doubt after a dry run', () => {
    const shown = { ok: true, dry_run: true, batch: { total: 6 } };
    expect(select([done(0), shown])).toEqual(rest([3, 4, 5], [1, 2]));
  });

  it('does not hold what was sent in a later run', () => {
    expect(select([unsent(0), summary, done(0), done(1), summary])).toEqual(rest([2, 3, 4, 5]));
  });

  it('names what failed and what may have happened', () => {
    const lines = [ended(0, 'TOOL_ERROR'), ended(1, 'OUTCOME_UNKNOWN'), ended(2, 'INTERRUPTED'), summary];
    expect(select(lines)).toEqual({ pending: [3, 4, 5], doubtful: [], failed: [0], unknown: [1, 2] });
  });

  it('is not read from what is no row of ours', () => {
    const odd = [done(0, { concurrency: 'many' }), row(1, { ok: false, sent: true, error: 'text' }), summary];
    expect(select(odd)).toEqual({ ...rest([2, 3, 4, 5]), failed: [1] });
    expect(select([{ index: 0, ok: false, error: null }, {}, summary])).toEqual(rest([0, 1, 2, 3, 4, 5]));
  });

  it('follows rows that somebody else wrote by their index, unless they say that nothing was sent', () => {
    const failed = (index: number, retryable: boolean) => ({
      index,
      ok: false,
      error: { code: 'X', retryable },
    });
    const lines = [{ index: 0, ok: true }, failed(1, true), failed(3, false)];
    expect(select(lines)).toEqual({ ...rest([1, 2, 4, 5]), failed: [3] });
  });
});

describe('the hash of an input', () => {
  it('does not depend on the order of its keys', () => {
    expect(hashInput({ a: 1, b: { c: 2, d: [3] } })).toBe(hashInput({ b: { d: [3], c: 2 }, a: 1 }));
    expect(hashInput({ a: [1, 2] })).not.toBe(hashInput({ a: [2, 1] }));
  });

  it('is known as it was when the order mattered', () => {
    const input = { text: 'x', channel: 'y' };
    const former = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
    expect(former).not.toBe(hashInput(input));
    const lines = [line({ index: 0, input_hash: former, ok: true, sent: true }), line(summary)];
    expect(selectRest([input], lines, 2).pending).toEqual([]);
  });
});
