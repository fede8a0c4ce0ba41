import { createHash } from 'node:crypto';
import { asFailure } from '../answer/document.ts';
import type { Failure } from '../answer/failure.ts';
import { toJsonLine } from '../answer/json.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { execute, type Prepared } from './execute.ts';

type Row = Record<string, unknown>;

/** How often an input waits out a rate limit before it is given up, and how long a wait without a stated time is. */
const MAX_WAITS = 5;
const DEFAULT_WAIT_SECONDS = 2;

/** How a batch ended. */
export interface Tally {
  succeeded: number;
  failed: number;
  /** Sent, no answer: may have happened. */
  unknown: number;
  /** Not sent, because the batch was stopped. */
  not_sent: number;
}

export interface BatchOptions {
  /** Inputs under way at once. */
  concurrency: number;
  /** Prints a row; called in input order. */
  print: (row: Row, done: number) => Promise<void>;
}

/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
export function hashInput(input: Row): string {
  return createHash('sha256').update(toJsonLine(input)).digest('hex').slice(0, 16);
}

/**
 * The inputs that still have to be sent. An earlier row counts as a result when the input was sent: success,
 * failure at the provider, and unknown outcome alike; only what was provably not sent goes out again.
 *
 * @param hash identifies an input; equal inputs count as many times as they stand in the file
 * @returns their indexes
 */
export function selectPending(rows: Row[], previous: Row[], hash: (row: Row) => string): number[] {
  const done = new Map<string, number>();
  for (const row of previous) {
    if (typeof row.input_hash !== 'string' || row.sent !== true) continue;
    done.set(row.input_hash, (done.get(row.input_hash) ?? 0) + 1);
  }
  return [...rows.keys()].filter((index) => {
    const key = hash(rows[index] ?? {});
    const left = done.get(key) ?? 0;
    if (left === 0) return true;
    done.set(key, left - 1);
    return false;
  });
}

/**
 * Runs the tool for every pending input, several at once, each at most once. Rows come out in input order.
 *
 * @param pending indexes into `rows`
 */
export async function runBatch(
  client: ScalekitClient,
  prepared: Prepared,
  rows: Row[],
  pending: number[],
  options: BatchOptions,
): Promise<Tally> {
  const tally: Tally = { succeeded: 0, failed: 0, unknown: 0, not_sent: 0 };
  const results = new Map<number, Row>();
  let next = 0;
  let printed = 0;
  let printing = Promise.resolve();
  const flush = () => {
    printing = printing.then(async () => {
      for (let row = results.get(printed); row !== undefined; row = results.get(printed)) {
        results.delete(printed++);
        await options.print(row, printed);
      }
    });
    return printing;
  };
  const work = async () => {
    while (next < pending.length) {
      const at = next++;
      const index = pending[at] ?? 0;
      const input = rows[index] ?? {};
      const row = await runRow(client, prepared, input, tally);
      results.set(at, { index, input_hash: hashInput(input), ...row });
      await flush();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.concurrency, pending.length) }, work));
  await flush();
  return tally;
}

async function runRow(client: ScalekitClient, prepared: Prepared, input: Row, tally: Tally): Promise<Row> {
  for (let waits = 0; ; waits++) {
    if (client.session.signal.aborted) {
      tally.not_sent++;
      return describeFailure(asFailure(client.session.signal.reason), false);
    }
    try {
      const { data, executionId } = await execute(client, prepared, input);
      client.session.progress();
      tally.succeeded++;
      return { ok: true, sent: true, data, execution_id: executionId };
    } catch (error) {
      const failure = asFailure(error);
      // A rate limit is a refusal: the tool did not run, so the input may wait and go out for the first time.
      if (failure.code === 'RATE_LIMITED' && waits < MAX_WAITS && !client.session.signal.aborted) {
        const seconds = Number(failure.details.retry_after ?? DEFAULT_WAIT_SECONDS);
        await client.pause(seconds * 1000).catch(() => {});
        continue;
      }
      const unsent = failure.exitCode === 7 || failure.exitCode === 8 || failure.exitCode === 2;
      const unknown = failure.code === 'OUTCOME_UNKNOWN' || failure.code === 'INTERRUPTED';
      tally[unknown ? 'unknown' : unsent ? 'not_sent' : 'failed']++;
      return describeFailure(failure, !unsent);
    }
  }
}

function describeFailure({ code, message, hint, retryable, details }: Failure, sent: boolean): Row {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
