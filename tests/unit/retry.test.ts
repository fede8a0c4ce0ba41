import { describe, expect, it } from 'vitest';
import { Failure, type FailureParts } from '../../src/answer/failure.ts';
import {
  isRetryableOrRateLimited,
  isTransientStatus,
  RetryBudget,
  retryAfterSeconds,
  timeOfAnswer,
  withRetries,
} from '../../src/http/retry.ts';

const sessionOf = (ms = 60_000, signal = new AbortController().signal) => ({ signal, remainingMs: () => ms });
const unavailable = (details: FailureParts['details'] = {}) =>
  new Failure('UNAVAILABLE', 'Busy.', { details });

/** A request that fails with each of these failures, and then succeeds. */
function request(failures: Failure[]) {
  const tries: number[] = [];
  const attempt = async () => {
    tries.push(performance.now());
    const failure = failures[tries.length - 1];
    if (failure) throw failure;
    return tries.length;
  };
  return { attempt, tries };
}

describe('withRetries', () => {
  it('tries four times and throws the last failure', async () => {
    const failures = [1, 2, 3, 4, 5].map((number) => unavailable({ number }));
    const { attempt, tries } = request(failures);
    await expect(withRetries(sessionOf(), attempt)).rejects.toBe(failures[3]);
    expect(tries).toHaveLength(4);
  });

  it('does not multiply if the caller also retries', async () => {
    const { attempt, tries } = request(Array.from({ length: 20 }, () => unavailable()));
    const session = sessionOf();
    await expect(withRetries(session, () => withRetries(session, attempt))).rejects.toThrow('Busy.');
    expect(tries).toHaveLength(4);
  });

  it('never retries before the requested time', async () => {
    const { attempt, tries } = request([unavailable({ retry_after: 1 }), unavailable({ retry_after: 1 })]);
    expect(await withRetries(sessionOf(), attempt)).toBe(3);
    for (const [at, time] of tries.slice(1).entries())
      expect(time - (tries[at] ?? 0)).toBeGreaterThanOrEqual(999);
  });

  it('gives up at once if the wait would outlast the deadline', async () => {
    const { attempt, tries } = request([unavailable({ retry_after: 3 })]);
    await expect(withRetries(sessionOf(2900), attempt)).rejects.toMatchObject({
      details: { retry_after: 3 },
    });
    expect(tries).toHaveLength(1);
  });

  it.each([
    ['a write whose answer was lost', new Failure('OUTCOME_UNKNOWN', 'x', { retryable: false })],
    ['a rate limit, unless the caller waits for it', new Failure('RATE_LIMITED', 'x')],
    ['a permanent failure', new Failure('UNAVAILABLE', 'x', { retryable: false })],
    ['a timeout', new Failure('TIMEOUT', 'x')],
    ['a bug', new Failure('INTERNAL', 'x')],
  ])('does not repeat %s', async (_, failure) => {
    const { attempt, tries } = request([failure]);
    await expect(withRetries(sessionOf(), attempt)).rejects.toBe(failure);
    expect(tries).toHaveLength(1);
  });

  it('waits for a rate limit if the caller wants it', async () => {
    const { attempt } = request([new Failure('RATE_LIMITED', 'x', { details: { retry_after: 0 } })]);
    expect(await withRetries(sessionOf(), attempt, isRetryableOrRateLimited)).toBe(2);
  });

  it("ends a wait with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Failure('INTERRUPTED', 'Stopped.');
    const { attempt, tries } = request([unavailable({ retry_after: 30 })]);
    const waiting = withRetries(sessionOf(60_000, controller.signal), attempt);
    setImmediate(() => controller.abort(reason));
    await expect(waiting).rejects.toBe(reason);
    expect(tries).toHaveLength(1);
  });
});

describe('RetryBudget', () => {
  it('is renewed by progress', async () => {
    const budget = new RetryBudget(sessionOf());
    await budget.waitBeforeRetry(unavailable());
    budget.renew();
    for (const _try of [1, 2, 3]) await budget.waitBeforeRetry(unavailable());
    const last = unavailable();
    await expect(budget.waitBeforeRetry(last)).rejects.toBe(last);
  });
});

describe('isTransientStatus', () => {
  it.each([408, 425, 500, 502, 503, 504, 520, 522, 524, 529, 599])('%s is transient', (status) => {
    expect(isTransientStatus(status)).toBe(true);
  });

  it.each([200, 304, 400, 401, 403, 404, 409, 429, 501, 505, 507, 511])('%s is permanent', (status) => {
    expect(isTransientStatus(status)).toBe(false);
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.parse('2025-01-01T00:00:00Z');
  it.each([
    ['7', 7],
    ['0.2', 1],
    [' 3 ', 3],
    ['Wed, 01 Jan 2025 00:00:30 GMT', 30],
    ['Wed, 01 Jan 2020 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %s', (value, expected) => {
    expect(retryAfterSeconds(value, now)).toBe(expected);
  });

  it("counts a date from the answer's Date", () => {
    const until = 'Wed, 01 Jan 2020 01:00:10 GMT';
    expect(retryAfterSeconds(until, timeOfAnswer('Wed, 01 Jan 2020 01:00:00 GMT'))).toBe(10);
    expect(retryAfterSeconds(until, timeOfAnswer('no date'))).toBe(0);
  });
});
