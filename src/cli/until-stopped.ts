import { asFailure } from '../answer/document.ts';
import { Failure, LOOK_FIRST } from '../answer/failure.ts';

/**
 * Ends with the signal's reason, after giving the work a moment to report its state (for example a write in flight).
 *
 * @param hasActed whether something may have been changed: then work that reports nothing may have had an effect
 */
export async function untilStopped<Result>(
  signal: AbortSignal,
  work: Promise<Result>,
  hasActed: () => boolean,
): Promise<Result> {
  // A stopped upload may still have a session to cancel; after a deadline the command should end soon.
  const graceMs = (reason: Failure) => (reason.code === 'INTERRUPTED' ? 2500 : 800);
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const onAbort = () => {
      const reason = asFailure(signal.reason);
      timer = setTimeout(() => reject(hasActed() ? inDoubt(reason) : reason), graceMs(reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
  }
}

function inDoubt(reason: Failure): Failure {
  const message = `${reason.message} What was in flight may have happened.`;
  return reason.code === 'INTERRUPTED'
    ? reason.with({ hint: LOOK_FIRST, cause: reason }, message)
    : new Failure('OUTCOME_UNKNOWN', message, { cause: reason });
}
