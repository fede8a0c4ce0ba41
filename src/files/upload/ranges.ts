import { asFailure } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { neverSent } from '../../http/network-errors.ts';
import { inWords, isPassingStatus, requestedWait } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { unexpectedResponse, withMore } from '../failures.ts';
import type { Upload } from '../provider.ts';
import { isProviderFault, statusOf } from '../requests.ts';
import { UploadBudget } from '../retry-budget.ts';
import type { Range } from './source.ts';

/** Number of lost sessions after which we give up. */
const MAX_RESTARTS = 2;
/** Time to check and cancel after the person stopped the command or a fault persisted, in milliseconds. */
export const CANCEL_MS = 2000;
/** The same after a deadline: shorter than the command's grace period. */
const CANCEL_LATE_MS = 600;

/**
 * The provider's state: at a byte, done, the session is gone and nothing was created, or it is gone but may have been
 * finished.
 */
export type Step<Item> = { next: number } | { done: Item } | { gone: true } | { lost: true };

/** The outcome of an abandoned upload: it was complete after all, or one sentence about how it was undone. */
export type End<Item> = { done: Item } | { cancelled: string };

/** An upload in several requests, as one provider does it. Its calls throw Failures. */
export interface RangeSession<Item> {
  /** Sends a range of the file; an empty one at the file's end only asks for the upload to be finished. */
  send(range: Range): Promise<Step<Item>>;
  /** Asks the provider how far it got. */
  ask(): Promise<Step<Item>>;
  /**
   * Abandons the upload.
   *
   * @param client with its own deadline
   * @param inDoubt whether the upload may be complete: then only proof counts that it is, or that it was undone
   * @returns undefined if it cannot be known
   */
  abandon(client: ScalekitClient, inDoubt: boolean): Promise<End<Item> | undefined>;
}

/**
 * Uploads a file range by range. After a transient fault it resumes where the provider says; an upload that cannot
 * be finished is cancelled.
 *
 * @param open opens a session, which has no effect until the last range has arrived
 * @param rangeBytes bytes per range
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
export async function uploadInRanges<Item>(
  upload: Upload,
  open: () => Promise<RangeSession<Item>>,
  rangeBytes: number,
): Promise<Item> {
  const { client, source } = upload;
  const budget = new UploadBudget(client.session);
  const begin = () =>
    budget.run(open).catch((error: unknown) => {
      throw withoutEffect(asFailure(client.session.signal.aborted ? client.session.signal.reason : error));
    });
  let session = await begin();
  let at = 0;
  let reached = 0;
  // Whether the last range may have arrived without an answer.
  let inDoubt = false;
  const send = async (range: Range) => {
    const before = inDoubt;
    inDoubt ||= range.end === source.bytes;
    try {
      return await session.send(range);
    } catch (error) {
      if (wasNotTaken(error)) inDoubt = before;
      throw error;
    }
  };
  try {
    for (let restarts = 0; ; ) {
      const range = { start: at, end: Math.min(at + rangeBytes, source.bytes) };
      reached = Math.max(reached, range.end);
      let asked = false;
      const step = await budget.run(
        () => send(range),
        () => {
          asked = true;
          return session.ask();
        },
      );
      if ('done' in step) return step.done;
      if ('lost' in step) throw lostAtTheEnd(upload);
      // This answer settles nothing: any doubt remains.
      if ('next' in step && !(step.next >= 0 && step.next <= reached))
        throw unexpectedResponse(upload.connection.provider, 'a possible range');
      inDoubt = 'next' in step && step.next >= source.bytes;
      if ('gone' in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(upload);
        session = await begin();
        at = 0;
        continue;
      }
      if (step.next > at) budget.renew();
      // The fault that led here has already been counted and waited for.
      else if (!asked) await budget.waitBeforeRetry(lostAgain(upload));
      at = step.next;
    }
  } catch (error) {
    return await giveUp(upload, session, error, inDoubt);
  }
}

/** Whether the failure of a range proves that it was not taken: refused, not sent, or not sent to its end. */
export function wasNotTaken(error: unknown): boolean {
  const failure = asFailure(error);
  const status = statusOf(failure) ?? 0;
  const isRefusal = status >= 400 && !isPassingStatus(status) && ![401, 429].includes(status);
  return isRefusal || ['FILE_REFUSED', 'FORBIDDEN'].includes(failure.code) || neverSent(failure.cause);
}

/**
 * Cancels what cannot be finished.
 *
 * @returns the file, if it turns out that the upload was finished
 * @throws Failure that says in which state it was left
 */
async function giveUp<Item>(
  { client }: Upload,
  session: RangeSession<Item>,
  error: unknown,
  inDoubt: boolean,
): Promise<Item> {
  const { signal } = client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const patience = AbortSignal.timeout(failure.code === 'TIMEOUT' ? CANCEL_LATE_MS : CANCEL_MS);
  const end = await session.abandon(client.withSignal(patience), inDoubt).catch(() => undefined);
  if (end && 'done' in end && failure.code !== 'INTERRUPTED') return end.done;
  if (end && 'done' in end) throw tooLate(failure, 'The whole file had arrived: it was created.');
  if (!end && inDoubt)
    throw tooLate(
      failure,
      'The whole file had been sent and could not be cancelled: it may have been created.',
    );
  throw withMore(
    withoutEffect(failure),
    end?.cancelled ?? 'Nothing was created; the uploaded part expires by itself.',
  );
}

/** A failure that came too late: the file may exist. */
export function tooLate(failure: Failure, sentence: string): Failure {
  const interrupted = failure.code === 'INTERRUPTED';
  return new Failure(
    interrupted ? 'INTERRUPTED' : 'OUTCOME_UNKNOWN',
    `${withoutGuess(failure)} ${sentence}`,
    {
      hint: 'Check with the provider whether the file is there before uploading it again.',
      retryable: false,
      details: failure.details,
      ...(interrupted && { exit: failure.exitCode }),
      cause: failure,
    },
  );
}

/** The failure if certainly nothing was created: then lost answers and 5xx are transient. */
function withoutEffect(failure: Failure): Failure {
  if (failure.code !== 'OUTCOME_UNKNOWN' && !isProviderFault(failure)) return failure;
  const seconds = requestedWait(failure);
  const when = seconds === undefined ? 'in a moment' : `in ${inWords(seconds)}`;
  return new Failure('UNAVAILABLE', `The upload broke off: ${withoutGuess(failure)}`, {
    hint: `Nothing was created; run the command again ${when}.`,
    details: failure.details,
    cause: failure,
  });
}

/** What happened; more is known of an upload than of a single request that was lost. */
function withoutGuess({ message }: Failure): string {
  return message.replace(/: it may have happened\.$/, '.');
}

function lostAtTheEnd({ connection }: Upload): Failure {
  return new Failure('OUTCOME_UNKNOWN', `${connection.provider} lost the answer to the last piece.`, {
    hint: 'Look in the folder before uploading it again.',
    retryable: false,
  });
}

function lostAgain({ connection }: Upload): Failure {
  return new Failure('UNAVAILABLE', `${connection.provider} keeps losing the upload.`, {
    hint: 'Run the command again later.',
  });
}
