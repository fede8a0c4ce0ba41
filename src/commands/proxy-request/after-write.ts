import { asFailure, type Payload } from '../../answer/document.ts';
import { Failure, LOOK_FIRST } from '../../answer/failure.ts';
import type { Deadline } from '../../http/deadline.ts';

/**
 * What to say where something failed after a write was answered: its effect has happened, whatever happened to the body
 * or of what it led to. No class may claim that nothing has, and nothing may invite to send it again.
 *
 * @param told what the answer said; it is in the document beside `error`, so that a new id is not lost
 */
export function afterWrite(
  request: { method: string; path: string },
  deadline: Deadline,
  error: unknown,
  told: Payload & { status: number },
): Failure {
  const failure = asFailure(error);
  const { interruption } = deadline;
  const claimsNothing = failure.exitCode === 2 || failure.retryable || interruption !== undefined;
  const call = `${request.method} ${request.path.split('?')[0]}`;
  const what = claimsNothing
    ? `The answer to ${call} was not taken to its end (${failure.message.replace(/\.$/, '')}): it may have happened.`
    : failure.message;
  const code = interruption ? 'INTERRUPTED' : claimsNothing ? 'OUTCOME_UNKNOWN' : failure.code;
  const said = Boolean(told.data ?? told.text);
  return new Failure(code, `${what} The request itself was answered ${told.status}; do not send it again.`, {
    hint: said
      ? 'Go on from what it answered, which is in this document beside `error`; do not repeat it.'
      : LOOK_FIRST,
    retryable: false,
    details: failure.details,
    document: told,
    ...(interruption && { exit: interruption.exitCode }),
    cause: error,
  });
}
