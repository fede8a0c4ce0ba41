import { asFailure } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { neverSent } from '../../http/network-errors.ts';
import {
  inWords,
  isRetryableOrRateLimited,
  isTransientStatus,
  RetryBudget,
  requestedWait,
} from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { isProviderFault, type ProviderApi, statusOf } from '../api.ts';
import { unexpectedResponse, withMore } from '../failures.ts';
import type { Upload } from '../provider.ts';
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

/** An upload of one file in one or several requests, as one provider does it. Its calls throw Failures. */
export interface UploadSession<Item> {
  /** Sends a range of the file. */
  send(range: Range): Promise<Step<Item>>;
  /** Ends an upload whose ranges have all arrived; without it, the provider ends it by itself. */
  finish?(): Promise<Step<Item>>;
  /**
   * Asks the provider how far it got.
   *
   * @param api to ask with
   * @param inDoubt whether the upload may be complete
   */
  ask(api: ProviderApi, inDoubt: boolean): Promise<Step<Item>>;
  /**
   * Cancels the upload; left out if nothing can be cancelled.
   *
   * @returns a sentence on what was undone; undefined without proof
   */
  cancel?(api: ProviderApi, inDoubt: boolean): Promise<string | undefined>;
}

/**
 * Uploads a file range by range. After a transient fault it resumes where the provider says; an upload that cannot
 * be finished is cancelled.
 *
 * @param open opens a session, which has no effect until the last range has arrived
 * @param rangeBytes bytes per range; by default the whole file is one
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
export async function uploadInRanges<Item>(
  { api, source }: Upload,
  open: () => Promise<UploadSession<Item>>,
  rangeBytes = Number.POSITIVE_INFINITY,
): Promise<Item> {
  const { client } = api;
  // A grant lasts an hour, and a long upload may outlive several.
  let grantRenewed = false;
  const budget = new RetryBudget(client.session, (failure) => {
    if (failure.code !== 'PROVIDER_UNAUTHORIZED') return mayRetry(failure);
    // Reading the account has already renewed the grant; one more try shows whether that helped.
    const isFirst = !grantRenewed;
    grantRenewed = true;
    return isFirst;
  });
  const begin = () =>
    budget.run(open).catch((error: unknown) => {
      throw withoutEffect(reasonFor(client, error));
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
      const ask = () => {
        asked = true;
        return session.ask(api, inDoubt);
      };
      const hasAll = at > 0 && at === source.bytes;
      const step = hasAll
        ? await budget.run(() => session.finish?.() ?? session.ask(api, true), ask)
        : await budget.run(() => send(range), ask);
      if ('done' in step) return step.done;
      if ('lost' in step) throw lostAtTheEnd(api);
      // This answer settles nothing: any doubt remains.
      if ('next' in step && !(step.next >= 0 && step.next <= reached))
        throw unexpectedResponse(api.provider, 'a possible range');
      inDoubt = 'next' in step && step.next >= source.bytes;
      if ('gone' in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(api);
        session = await begin();
        at = 0;
        continue;
      }
      if (step.next > at) {
        budget.renew();
        grantRenewed = false;
      }
      // The fault that led here has already been counted and waited for.
      else if (!asked) await budget.waitBeforeRetry(lostAgain(api));
      at = step.next;
    }
  } catch (error) {
    return await giveUp(api, session, reasonFor(client, error), inDoubt);
  }
}

/** The outcome of a lost request is checked before anything is sent again, so writes may be retried as well. */
function mayRetry(failure: Failure): boolean {
  return failure.code === 'OUTCOME_UNKNOWN' || isProviderFault(failure) || isRetryableOrRateLimited(failure);
}

/** Whether the failure of a range proves that it was not taken: refused, not sent, or not sent to its end. */
function wasNotTaken(error: unknown): boolean {
  const failure = asFailure(error);
  const status = statusOf(failure) ?? 0;
  const isRefusal = status >= 400 && !isTransientStatus(status) && ![401, 429].includes(status);
  return isRefusal || ['FILE_REFUSED', 'FORBIDDEN'].includes(failure.code) || neverSent(failure.cause);
}

/** If a signal or the deadline ended the work, that is what is reported. */
function reasonFor({ session: { signal } }: ScalekitClient, error: unknown): Failure {
  return asFailure(signal.aborted ? signal.reason : error);
}

/**
 * Cancels what cannot be finished.
 *
 * @returns the file, if it turns out that the upload was finished
 * @throws Failure that says in which state it was left
 */
async function giveUp<Item>(
  api: ProviderApi,
  session: UploadSession<Item>,
  failure: Failure,
  inDoubt: boolean,
): Promise<Item> {
  const patience = AbortSignal.timeout(failure.code === 'TIMEOUT' ? CANCEL_LATE_MS : CANCEL_MS);
  const patient = api.withSignal(patience);
  const cancelled = await session.cancel?.(patient, inDoubt).catch(() => undefined);
  if (cancelled !== undefined) throw withMore(withoutEffect(failure), cancelled);
  const end = inDoubt ? await session.ask(patient, true).catch(() => undefined) : undefined;
  if (end && 'done' in end && failure.code !== 'INTERRUPTED') return end.done;
  if (end && 'done' in end) throw tooLate(failure, 'The whole file had arrived: it was created.');
  // Without a session to cancel, the file itself was looked for.
  const isMissing = !session.cancel && end !== undefined && 'gone' in end;
  if (inDoubt && isMissing) throw failure;
  if (inDoubt) throw tooLate(failure, 'The whole file had been sent: it may have been created.');
  throw session.cancel
    ? withMore(withoutEffect(failure), 'Nothing was created; the uploaded part expires on its own.')
    : withoutEffect(failure);
}

/** A failure that came too late: the file may exist. */
function tooLate(failure: Failure, sentence: string): Failure {
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
  return new Failure('UNAVAILABLE', `The upload was interrupted: ${withoutGuess(failure)}`, {
    hint: `Nothing was created; run the command again ${when}.`,
    details: failure.details,
    cause: failure,
  });
}

/** What happened; more is known of an upload than of a single request that was lost. */
function withoutGuess({ message }: Failure): string {
  return message.replace(/: it may have happened\.$/, '.');
}

function lostAtTheEnd({ provider }: ProviderApi): Failure {
  return new Failure('OUTCOME_UNKNOWN', `${provider} did not confirm the last part.`, {
    hint: 'Look in the folder before uploading it again.',
    retryable: false,
  });
}

function lostAgain({ provider }: ProviderApi): Failure {
  return new Failure('UNAVAILABLE', `${provider} lost the upload session too often.`, {
    hint: 'Run the command again later.',
  });
}
