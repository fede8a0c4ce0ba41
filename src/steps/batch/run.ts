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

function outcomeOf(failure: Failure): Outcome {
  if (failure.code === 'OUTCOME_UNKNOWN' || failure.code === 'INTERRUPTED') return 'unknown';
  return WITHOUT_EFFECT.has(failure.exitCode) && !isOfOneInput(failure) ? 'not_sent' : 'failed';
}

/** The outcome of an input that was due in this run. */
export interface Answer {
  index: number;
  outcome: Outcome;
  execution?: Execution;
  failure?: Failure | undefined;
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
  const run = new BatchRun(prepared, options);
  const queue = pending.values();
  const semaphore = new Semaphore(options.concurrency);
  // More lanes than places: an input is announced while others are in flight, so that disk writes do not delay sending.
  const lane = async () => {
    for (const index of queue) {
      const input = inputs[index] as Row;
      if (!(await run.announce(index, input))) return;
      await run.record(await semaphore.use(() => run.send(index, input)));
    }
  };
  await Promise.all(Array.from({ length: 2 * options.concurrency }, lane));
  return run.stopped;
}

/** Sends inputs, delays all of them during a rate limit, and decides when a batch ends early. */
class BatchRun {
  /** Why no further input may be sent. */
  stopped: Failure | undefined;
  readonly #session: Session;
  readonly #prepared: Prepared;
  readonly #options: BatchOptions;
  /** One for the whole batch: a limit affects every input, and any answer shows that it has passed. */
  readonly #budget: RetryBudget;
  #explaining: Promise<unknown> = Promise.resolve();
  #hold: Promise<void> | undefined;

  constructor(prepared: Prepared, options: BatchOptions) {
    this.#session = prepared.client.session;
    this.#prepared = prepared;
    this.#options = options;
    this.#budget = new RetryBudget(this.#session);
  }

  /** @returns whether the input may be sent */
  async announce(index: number, input: Row): Promise<boolean> {
    if (await this.#isStopped()) return false;
    return await this.#unlessBroken(this.#options.announce(index, input));
  }

  /** Records the outcome of an input. */
  async record(answer: Answer): Promise<void> {
    if (answer.outcome !== 'not_sent') {
      // The deadline restarts.
      this.#session.progress();
      this.#budget.renew();
    }
    await this.#unlessBroken(this.#options.answered(answer));
  }

  /** Ends the batch if something cannot be recorded. @returns whether it was */
  async #unlessBroken(recorded: Promise<void>): Promise<boolean> {
    try {
      await recorded;
      return true;
    } catch (error) {
      this.stopped ??= asFailure(error);
      return false;
    }
  }

  /** Sends an announced input, unless the batch has ended. */
  async send(index: number, input: Row): Promise<Answer> {
    while (!(await this.#isStopped())) {
      try {
        const execution = await this.#options.send(input, (ended) => this.#explain(ended));
        return { index, outcome: 'succeeded', execution };
      } catch (error) {
        const failure = asFailure(error);
        // A rate limit is a refusal: the tool did not run, so the input may be sent again after the wait.
        if (failure.code === 'RATE_LIMITED' && !this.#session.signal.aborted) {
          await this.#waitFor(failure);
          continue;
        }
        if (affectsAll(failure)) this.stopped ??= failure;
        // There may be no other input left to notice a signal.
        if (failure.code === 'INTERRUPTED') await this.#isStopped();
        return { index, outcome: outcomeOf(failure), failure };
      }
    }
    return { index, outcome: 'not_sent', failure: this.stopped };
  }

  /** Waits for pending refusals and rate limits. @returns whether the batch has ended, so that no further input may be sent */
  async #isStopped(): Promise<boolean> {
    await this.#explaining;
    await this.#hold;
    const { signal } = this.#session;
    if (signal.aborted) this.stopped ??= asFailure(signal.reason);
    return this.stopped !== undefined;
  }

  /** Delays every input for as long as a rate limit asks, or ends the batch if that is too long. */
  #waitFor(failure: Failure): Promise<void> {
    this.#hold ??= this.#budget
      .waitBeforeRetry(failure)
      .catch((error: unknown) => {
        this.stopped ??= asFailure(error);
      })
      .finally(() => {
        this.#hold = undefined;
      });
    return this.#hold;
  }

  /** Like `explain`, but sequential: a refusal of several inputs is looked up once and creates one link. */
  #explain(ended: ExecuteFailure): Promise<Failure> {
    const explained = this.#explaining.then(async () => {
      if (this.stopped && !(ended instanceof Failure)) {
        const own = ended.kind === 'grant' ? ended.details : {};
        return this.stopped.with({ details: { ...this.stopped.details, ...own } });
      }
      const failure = await explain(this.#prepared, ended).catch(asFailure);
      if (affectsAll(failure)) this.stopped ??= failure;
      return failure;
    });
    this.#explaining = explained;
    return explained;
  }
}

/** Limits how many tasks run at once. */
class Semaphore {
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
