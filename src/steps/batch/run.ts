import { asFailure } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { RetryBudget } from '../../http/retry.ts';
import type { Session } from '../../http/session.ts';
import type { ExecuteFailure } from '../../scalekit/errors/execute.ts';
import { type Execution, explain, type Prepared } from '../execute.ts';
import type { Outcome, Row } from './journal-lines.ts';

/** Exit classes of failures that had no effect: Scalekit refused before the tool ran, or the grant was missing. */
const WITHOUT_EFFECT: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10]);

/** Those that would also affect every later input. */
const AFFECTS_ALL: ReadonlySet<number> = new Set([3, 4, 5, 6, 10]);

/** The tool ran and did not find what this input names; other inputs are not affected. */
function isOfOneInput({ code, details }: Failure): boolean {
  return code === 'NOT_FOUND' && details.tool_error_code !== undefined;
}

function affectsAll(failure: Failure): boolean {
  return AFFECTS_ALL.has(failure.exitCode) && !isOfOneInput(failure);
}

/** The outcome of an input that was due in this run. */
export interface Answer {
  index: number;
  outcome: Outcome;
  execution?: Execution;
  failure?: Failure;
}

export interface BatchOptions {
  /** Inputs in flight at the same time. */
  concurrency: number;
  /** Sends one input, at most once; refusals are explained by the given function. */
  send: (input: Row, explained: (ended: ExecuteFailure) => Promise<Failure>) => Promise<Execution>;
  /** Records that an input is about to be sent. It is sent only after this returns; if it throws, the batch ends. */
  announce: (index: number, input: Row) => Promise<void>;
  /** Records the outcome of an input, as soon as it is known. */
  answered: (answer: Answer) => Promise<void>;
}

/**
 * Sends the inputs of a batch, several in parallel, each at most once, until one is refused for a reason that affects
 * all others too.
 *
 * @param pending indexes of the inputs to send
 * @returns what stopped the batch; undefined if every pending input was answered
 */
export async function runBatch(
  prepared: Prepared,
  inputs: readonly Row[],
  pending: readonly number[],
  options: BatchOptions,
): Promise<Failure | undefined> {
  const stop = new BatchStop(prepared);
  const places = new Places(options.concurrency);
  const queue = pending[Symbol.iterator]();
  // An input is announced while others are in flight, so that disk writes do not delay sending.
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const index = next.value;
      const input = inputs[index] as Row;
      if (await stop.isStopped()) return;
      if (!(await stop.unlessBroken(options.announce(index, input)))) return;
      const answer = await places.use(() => sendOne(index, input, stop, options));
      if (answer.outcome !== 'not_sent') stop.progress();
      await stop.unlessBroken(options.answered(answer));
    }
  };
  await Promise.all(Array.from({ length: 2 * options.concurrency }, lane));
  return stop.failure;
}

async function sendOne(index: number, input: Row, stop: BatchStop, options: BatchOptions): Promise<Answer> {
  for (;;) {
    if (await stop.isStopped())
      return { index, outcome: 'not_sent', ...(stop.failure && { failure: stop.failure }) };
    try {
      const execution = await options.send(input, (ended) => stop.explain(ended));
      return { index, outcome: 'succeeded', execution };
    } catch (error) {
      const failure = asFailure(error);
      // A rate limit is a refusal: the tool did not run, so the input may be sent again after the wait.
      if (failure.code === 'RATE_LIMITED' && !stop.session.signal.aborted) {
        await stop.waitFor(failure);
        continue;
      }
      if (affectsAll(failure)) stop.failure ??= failure;
      // There may be no other input left to notice a signal.
      if (failure.code === 'INTERRUPTED') await stop.isStopped();
      const unknown = failure.code === 'OUTCOME_UNKNOWN' || failure.code === 'INTERRUPTED';
      const outcome = unknown
        ? 'unknown'
        : WITHOUT_EFFECT.has(failure.exitCode) && !isOfOneInput(failure)
          ? 'not_sent'
          : 'failed';
      return { index, outcome, failure };
    }
  }
}

/** Decides when a batch ends early, and holds all inputs back while a rate limit is waited for. */
class BatchStop {
  failure: Failure | undefined;
  readonly session: Session;
  readonly #prepared: Prepared;
  /** One for the whole batch: a limit affects every input, and any answer shows that it has passed. */
  readonly #budget: RetryBudget;
  #explaining: Promise<unknown> = Promise.resolve();
  #hold: Promise<void> | undefined;

  constructor(prepared: Prepared) {
    this.session = prepared.client.session;
    this.#prepared = prepared;
    this.#budget = new RetryBudget(this.session);
  }

  /** Waits for pending refusals and rate limits. @returns whether the batch has ended, so that no further input may be sent */
  async isStopped(): Promise<boolean> {
    await this.#explaining;
    await this.#hold;
    const { signal } = this.session;
    if (signal.aborted) this.failure ??= asFailure(signal.reason);
    return this.failure !== undefined;
  }

  /** An input was answered: the deadline restarts. */
  progress(): void {
    this.session.progress();
    this.#budget.renew();
  }

  /** Delays every input for as long as a rate limit asks, or ends the batch if that is too long. */
  waitFor(failure: Failure): Promise<void> {
    this.#hold ??= this.#budget
      .waitBeforeRetry(failure)
      .catch((error: unknown) => {
        this.failure ??= asFailure(error);
      })
      .finally(() => {
        this.#hold = undefined;
      });
    return this.#hold;
  }

  /** Ends the batch if a result cannot be recorded. @returns whether it was */
  async unlessBroken(noted: Promise<void>): Promise<boolean> {
    try {
      await noted;
      return true;
    } catch (error) {
      this.failure ??= asFailure(error);
      return false;
    }
  }

  /** Like `explain`, but sequential: a refusal of several inputs is looked up once and creates one link. */
  explain(ended: ExecuteFailure): Promise<Failure> {
    const explained = this.#explaining.then(async () => {
      if (this.failure && !(ended instanceof Failure)) {
        const own = ended.kind === 'grant' ? ended.details : {};
        return this.failure.with({ details: { ...this.failure.details, ...own } });
      }
      const failure = await explain(this.#prepared, ended).catch(asFailure);
      if (affectsAll(failure)) this.failure ??= failure;
      return failure;
    });
    this.#explaining = explained;
    return explained;
  }
}

/** Limits how many tasks run at once. */
class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
