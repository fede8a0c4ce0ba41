import { asFailure } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import { withRetries } from '../http/retry.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import type { ExecuteFailure } from '../scalekit/errors/execute.ts';
import type { Send } from '../scalekit/permit.ts';
import { execute, explain, type Prepared } from './execute.ts';
import { hashInput, type Rest, type Row } from './resume.ts';

/** Exit classes of failures that had no effect: refused before the tool ran, by Scalekit or for want of a grant. */
const WITHOUT_EFFECT: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10]);

/** Those of them that would meet every input that follows as well. */
const MEETS_ALL: ReadonlySet<number> = new Set([3, 4, 5, 6, 10]);

/** How the inputs of a batch ended. */
export interface Tally {
  succeeded: number;
  failed: number;
  /** Sent, no answer: may have happened. */
  unknown: number;
  /** Had no effect: refused, or not sent because the batch was stopped. */
  not_sent: number;
}

export interface BatchEnd {
  tally: Tally;
  /** What stopped the batch, because it would have met every further input too. */
  halted: Failure | undefined;
}

export interface BatchOptions {
  /** From the policy; called for each input. */
  send: Send;
  /** Inputs under way at once. */
  concurrency: number;
  /** Begins a line, before anything is sent: see `Line`. */
  begin: () => Promise<void>;
  /** Prints a row; called in input order. */
  print: (row: Row, done: number) => Promise<void>;
}

/**
 * Runs the tool for every pending input, several at once, each at most once, until one fails in a way that would meet
 * all that follow. Rows come out in input order, and no input is sent before all but `concurrency - 1` of those before
 * it are printed: whoever kills the process finds what may have been under way directly behind the last row.
 *
 * The inputs in doubt come first, before anything is sent: should this run be killed too, they have their rows, and
 * those in doubt are its own.
 */
export async function runBatch(
  client: ScalekitClient,
  prepared: Prepared,
  inputs: Row[],
  rest: Rest,
  options: BatchOptions,
): Promise<BatchEnd> {
  const { concurrency } = options;
  const tally: Tally = { succeeded: 0, failed: 0, unknown: rest.doubtful.length, not_sent: 0 };
  const halt = new BatchStop(client, prepared);
  let printed = 0;
  const print = async (index: number, input: Row, row: Row) => {
    await options.print({ index, input_hash: hashInput(input), concurrency, ...row }, ++printed);
  };
  const underWay: (() => Promise<void>)[] = [];
  const printUntil = async (most: number) => {
    for (const printRow of underWay.splice(0, underWay.length - most)) await printRow();
  };
  const inputsOf = (indexes: number[]) => {
    const wanted = new Set(indexes);
    return [...inputs.entries()].filter(([index]) => wanted.has(index));
  };
  for (const [index, input] of inputsOf(rest.doubtful))
    await print(index, input, describeFailure(doubt(prepared.tool.name), true));
  if (rest.pending.length > 0) await options.begin();
  for (const [index, input] of inputsOf(rest.pending)) {
    await printUntil(concurrency - 1);
    await halt.settled();
    // A batch may take any time, as long as its inputs are answered.
    const row = runRow(client, prepared, input, options.send, tally, halt).finally(() =>
      client.session.progress(),
    );
    underWay.push(async () => print(index, input, await row));
  }
  await printUntil(0);
  return { tally, halted: halt.failure };
}

/** Finds out what refusals mean, and remembers the one that ends the batch. */
class BatchStop {
  failure: Failure | undefined;
  readonly #client: ScalekitClient;
  readonly #prepared: Prepared;
  #looking: Promise<unknown> = Promise.resolve();

  constructor(client: ScalekitClient, prepared: Prepared) {
    this.#client = client;
    this.#prepared = prepared;
  }

  /** As `explain`, one after the other: what met several inputs at once is looked up once, and costs one link. */
  explain(ended: ExecuteFailure): Promise<Failure> {
    const known = this.#looking.then(async () => {
      if (this.failure && ended.kind !== 'other') {
        const own = ended.kind === 'grant' ? ended.details : {};
        return this.failure.with({ details: { ...this.failure.details, ...own } });
      }
      const failure = await explain(this.#client, this.#prepared, ended).catch(asFailure);
      if (MEETS_ALL.has(failure.exitCode)) this.failure ??= failure;
      return failure;
    });
    this.#looking = known;
    return known;
  }

  /** Waits until nothing is being looked up: what comes of it may end the batch. */
  async settled(): Promise<void> {
    await this.#looking;
  }
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

async function runRow(
  client: ScalekitClient,
  prepared: Prepared,
  input: Row,
  send: Send,
  tally: Tally,
  halt: BatchStop,
): Promise<Row> {
  const { signal } = client.session;
  let isSending = false;
  const attempt = () => {
    isSending = false;
    signal.throwIfAborted();
    if (halt.failure) throw halt.failure;
    isSending = true;
    return send((permit) => execute(client, prepared, input, permit, (ended) => halt.explain(ended)), {
      input,
      executionId: (execution) => execution.executionId,
    });
  };
  try {
    // A rate limit is a refusal: the tool did not run, so the input may wait and go out for the first time.
    const isRateLimit = ({ code }: Failure) => code === 'RATE_LIMITED';
    const { data, executionId } = await withRetries(client.session, attempt, isRateLimit);
    tally.succeeded++;
    return { ok: true, sent: true, data, execution_id: executionId };
  } catch (error) {
    const failure = asFailure(error);
    if (!isSending || error === signal.reason) {
      tally.not_sent++;
      return describeFailure(failure.with({ details: {} }), false);
    }
    const unsent = WITHOUT_EFFECT.has(failure.exitCode);
    const unknown = failure.code === 'OUTCOME_UNKNOWN' || failure.code === 'INTERRUPTED';
    tally[unknown ? 'unknown' : unsent ? 'not_sent' : 'failed']++;
    return describeFailure(failure, !unsent);
  }
}

function describeFailure({ code, message, hint, retryable, details }: Failure, sent: boolean): Row {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
