import { createHash } from 'node:crypto';
import { asFailure } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
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
  /** Inputs under way at once; those of a killed run were as many, if its command was the same. */
  concurrency: number;
  /** Prints a row; called in input order. */
  print: (row: Row, done: number) => Promise<void>;
}

/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
export function hashInput(input: Row): string {
  return createHash('sha256').update(toJsonLine(input)).digest('hex').slice(0, 16);
}

/** What an earlier run leaves to do, as indexes of inputs. */
export interface Rest {
  /** Provably not sent. */
  pending: number[];
  /** May have been under way when the earlier run was killed. */
  doubtful: number[];
}

/**
 * What is left of the inputs after an earlier run. A row counts as a result when the input was sent: success,
 * failure at the provider, and unknown outcome alike; only what was provably not sent goes out again.
 *
 * A run that was killed printed no summary. It had up to `concurrency` inputs under way whose rows are missing:
 * the first ones without a row (see `runBatch`). They are never sent again by themselves.
 *
 * Rows that somebody else wrote, with an `index` and no `input_hash`, count for the input at that index.
 *
 * @param previous the earlier run's rows; undefined where there was none
 * @param doubts how many inputs a killed run leaves in doubt: its concurrency, or 0 where doing it twice is harmless
 * @param hash identifies an input; equal inputs count as many times as they stand in the file
 */
export function selectPending(
  rows: Row[],
  previous: Row[] | undefined,
  doubts: number,
  hash: (row: Row) => string,
): Rest {
  const named = new Set(
    (previous ?? []).filter((row) => isForeign(row) && hasResult(row)).map(({ index }) => index),
  );
  const seen = new Map<string, { sent: boolean }[]>();
  for (const { input_hash, sent } of previous ?? []) {
    if (typeof input_hash !== 'string') continue;
    const known = seen.get(input_hash) ?? [];
    // An input that was not sent in one run may have been in the next.
    const earlier = sent === true ? known.find((row) => !row.sent) : undefined;
    if (earlier) earlier.sent = true;
    else seen.set(input_hash, [...known, { sent: sent === true }]);
  }
  const rest: Rest = { pending: [], doubtful: [] };
  const killed = previous !== undefined && !endedInOrder(previous);
  for (const [index, input] of rows.entries()) {
    const row = seen.get(hash(input))?.shift();
    if (row?.sent || named.has(index)) continue;
    const doubtful = killed && !row && rest.doubtful.length < doubts;
    rest[doubtful ? 'doubtful' : 'pending'].push(index);
  }
  return rest;
}

/** A row that this program did not print. */
function isForeign(row: Row): boolean {
  return typeof row.index === 'number' && !('input_hash' in row);
}

/** Whether a foreign row says that its input was sent. */
function hasResult({ ok, error }: Row): boolean {
  return ok === true || (error as { retryable?: boolean } | undefined)?.retryable === false;
}

/** Whether the file is empty, or its last line a summary, a foreign row, or a failure from before the first input. */
function endedInOrder(previous: Row[]): boolean {
  const last = previous.at(-1);
  if (last === undefined || 'batch' in last || isForeign(last)) return true;
  const code = (last.error as { code?: string } | undefined)?.code ?? '';
  return (
    !previous.some((row) => 'input_hash' in row) && !['', 'INTERRUPTED', 'TIMEOUT', 'INTERNAL'].includes(code)
  );
}

/**
 * Runs the tool for every pending input, several at once, each at most once. Rows come out in input order, and no
 * input is sent before all but `concurrency - 1` of those before it are printed: whoever kills the process finds
 * what may have been under way directly behind the last row.
 */
export async function runBatch(
  client: ScalekitClient,
  prepared: Prepared,
  rows: Row[],
  rest: Rest,
  options: BatchOptions,
): Promise<Tally> {
  const tally: Tally = { succeeded: 0, failed: 0, unknown: rest.doubtful.length, not_sent: 0 };
  let printed = 0;
  const print = async (index: number, row: Row) => {
    await options.print({ index, input_hash: hashInput(rows[index] ?? {}), ...row }, ++printed);
  };
  const doubtful = new Set(rest.doubtful);
  const underWay: { index: number; row: Promise<Row> }[] = [];
  const printFirst = async () => {
    const first = underWay.shift();
    if (first) await print(first.index, await first.row);
  };
  for (const index of [...rest.pending, ...rest.doubtful].sort((a, b) => a - b)) {
    if (underWay.length >= options.concurrency) await printFirst();
    const row = doubtful.has(index)
      ? Promise.resolve(describeFailure(doubt(prepared.tool.name), true))
      : runRow(client, prepared, rows[index] ?? {}, tally);
    underWay.push({ index, row });
  }
  while (underWay.length > 0) await printFirst();
  return tally;
}

function doubt(toolName: string): Failure {
  return new Failure(
    'OUTCOME_UNKNOWN',
    `${toolName} may have been under way for this input when the earlier run was killed.`,
    {
      hint: 'Look at the provider whether it happened; if it did not, run this input by itself.',
      retryable: false,
    },
  );
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
      if (isRefusedForNow(failure) && waits < MAX_WAITS && !client.session.signal.aborted) {
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

/** A rate limit that Scalekit states as such; a bare status could have come after the effect. */
function isRefusedForNow({ code, details }: Failure): boolean {
  return (
    code === 'RATE_LIMITED' && (details.retry_after !== undefined || details.scalekit_code === 'RATE_LIMITED')
  );
}

function describeFailure({ code, message, hint, retryable, details }: Failure, sent: boolean): Row {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
