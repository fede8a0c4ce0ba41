import { asFailure } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import type { Range } from './source.ts';
import { askedWait, oddAnswer, statusOf, type Upload, waitAsAsked, withMore } from './transfer.ts';

/** Faults in a row, without a byte of progress, after which an upload is given up. */
const MAX_FAULTS = 6;
/** Sessions that a provider may lose before we believe that it does not want the file. */
const MAX_RESTARTS = 2;
const FIRST_PAUSE_MS = 250;
/** Time for cancelling, when the command's own is over already. */
const CANCEL_MS = 2000;

/** Where the provider is: at a byte, done, or without memory of the upload. */
export type Step<Item> = { next: number } | { done: Item } | { gone: true };

/** An upload in several requests, as one provider does it. Its calls throw Failures. */
export interface RangeSession<Item> {
  /** Sends a range of the file; an empty one at the file's end only asks for the upload to be finished. */
  send(range: Range): Promise<Step<Item>>;
  /** Asks where the provider is. */
  ask(): Promise<Step<Item>>;
  /**
   * Gives the upload up.
   *
   * @param client with a deadline of its own
   * @returns what has become of it, in one sentence; undefined where it may have been completed after all
   */
  abandon(client: ScalekitClient): Promise<string | undefined>;
}

/**
 * Uploads a file range by range. After a passing fault it goes on from where the provider says it is; what cannot
 * be finished is cancelled.
 *
 * @param open opens a session, without effect until the last range has arrived
 * @param options `rangeBytes`: bytes of a range; `openAgain`: whether opening may be repeated when its answer is lost
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
export async function uploadInRanges<Item>(
  upload: Upload,
  open: () => Promise<RangeSession<Item>>,
  options: { rangeBytes: number; openAgain: boolean },
): Promise<Item> {
  const { client, source } = upload;
  const faults = new Faults(client);
  const openSession = () => (options.openAgain ? faults.overcome(open) : open());
  let session = await openSession();
  let at = 0;
  let reached = 0;
  try {
    for (let restarts = 0; ; ) {
      const range = { start: at, end: Math.min(at + options.rangeBytes, source.bytes) };
      reached = Math.max(reached, range.end);
      const step = await faults.overcome(
        () => session.send(range),
        () => session.ask(),
      );
      if ('done' in step) return step.done;
      if ('gone' in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(upload);
        session = await openSession();
        at = 0;
        continue;
      }
      if (!(step.next >= 0 && step.next <= reached))
        throw oddAnswer(upload.door.connection.provider, 'a possible range');
      if (step.next > at) faults.forget();
      else faults.count(lostAgain(upload));
      at = step.next;
    }
  } catch (error) {
    throw await givenUp(upload, session, error, reached === source.bytes);
  }
}

/** Counts faults in a row and waits between them. */
class Faults {
  readonly #client: ScalekitClient;
  #inARow = 0;
  #renewed = false;

  constructor(client: ScalekitClient) {
    this.#client = client;
  }

  forget(): void {
    this.#inARow = 0;
  }

  /** @throws Failure the one given, when there have been too many */
  count(failure: Failure): void {
    if (++this.#inARow > MAX_FAULTS) throw failure;
  }

  /** Calls `first`; after each passing fault calls `then` instead, until one of them answers. */
  async overcome<Result>(first: () => Promise<Result>, then = first): Promise<Result> {
    for (let call = first; ; call = then) {
      try {
        return await call();
      } catch (error) {
        const failure = asFailure(error);
        if (this.#client.session.signal.aborted || !this.#isPassing(failure)) throw failure;
        this.count(failure);
        const seconds = askedWait(failure);
        if (seconds !== undefined) await waitAsAsked(this.#client, seconds);
        else await this.#client.pause(FIRST_PAUSE_MS * 2 ** (this.#inARow - 1) * (0.5 + Math.random() / 2));
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
    if (code === 'RATE_LIMITED')
      return failure.details.retry_after === undefined || askedWait(failure) !== undefined;
    if (code === 'OUTCOME_UNKNOWN' || code === 'NETWORK' || code === 'UNAVAILABLE') return true;
    const status = statusOf(failure);
    return code === 'PROVIDER_ERROR' && status !== undefined && (status === 408 || status >= 500);
  }
}

/**
 * Cancels what cannot be finished, and says how it was left.
 *
 * @param maybeComplete whether the last byte had been sent
 */
async function givenUp(
  { client }: Upload,
  session: RangeSession<unknown>,
  error: unknown,
  maybeComplete: boolean,
): Promise<Failure> {
  const { signal } = client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const left = await session
    .abandon(client.withSignal(AbortSignal.timeout(CANCEL_MS)))
    .catch(() => undefined);
  if (left !== undefined || !maybeComplete) {
    const sentence = left ?? 'Nothing was created; what had been sent expires by itself.';
    return withMore(failure.code === 'OUTCOME_UNKNOWN' ? brokenOff(failure) : failure, sentence);
  }
  return new Failure(
    failure.code === 'INTERRUPTED' ? 'INTERRUPTED' : 'OUTCOME_UNKNOWN',
    `${failure.message} The whole file had been sent and could not be cancelled: it may have been created.`,
    {
      hint: 'Look at the provider whether the file is there before uploading it again.',
      retryable: false,
      exit: failure.code === 'INTERRUPTED' ? failure.exitCode : 9,
      cause: failure,
    },
  );
}

/** A lost answer that turned out to have done nothing. */
function brokenOff(failure: Failure): Failure {
  return new Failure('UNAVAILABLE', `The upload broke off: ${failure.message}`, {
    hint: 'Nothing was created; run the command again in a moment.',
    details: failure.details,
    cause: failure,
  });
}

function lostAgain({ door }: Upload): Failure {
  return new Failure('UNAVAILABLE', `${door.connection.provider} keeps losing what was uploaded.`, {
    hint: 'Run the command again later.',
  });
}
