import { asFailure } from '../answer/document.ts';
import type { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { isProviderFault, isPutOff, waitAfter } from './requests.ts';

/** RetryBudget in a row, without a byte of progress, after which an upload is given up. */
const MAX_FAULTS = 6;

/** Counts faults in a row and waits between them. */
export class RetryBudget {
  readonly #client: ScalekitClient;
  #inARow = 0;
  #renewed = false;

  constructor(client: ScalekitClient) {
    this.#client = client;
  }

  /** Something moved: the next fault is a first one. A grant lasts an hour, and a long upload outlives several. */
  forget(): void {
    this.#inARow = 0;
    this.#renewed = false;
  }

  /** @throws Failure the one given, when there have been too many */
  count(failure: Failure): void {
    if (++this.#inARow > MAX_FAULTS) throw failure;
  }

  /** Counts a fault and waits before the next request. @throws Failure as `count` */
  async waitBeforeRetry(failure: Failure): Promise<void> {
    this.count(failure);
    await waitAfter(this.#client, failure, this.#inARow - 1);
  }

  /** Calls `first`; after each passing fault calls `then` instead, until one of them answers. */
  async withRetries<Result>(first: () => Promise<Result>, then = first): Promise<Result> {
    for (let call = first; ; call = then) {
      try {
        return await call();
      } catch (error) {
        const failure = asFailure(error);
        if (this.#client.session.signal.aborted || !this.#isPassing(failure)) throw failure;
        await this.waitBeforeRetry(failure);
      }
    }
  }

  #isPassing(failure: Failure): boolean {
    const { code } = failure;
    // Reading the account on the way here renewed the grant; once is enough to know whether that helped.
    if (code === 'PROVIDER_UNAUTHORIZED') {
      const first = !this.#renewed;
      this.#renewed = true;
      return first;
    }
    if (code === 'RATE_LIMITED') return isPutOff(failure);
    if (code === 'OUTCOME_UNKNOWN' || code === 'NETWORK' || code === 'UNAVAILABLE') return true;
    return isProviderFault(failure);
  }
}
