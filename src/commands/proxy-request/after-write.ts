import { asFailure, type Payload } from '../../answer/document.ts';
import { Failure, LOOK_FIRST } from '../../answer/failure.ts';
import type { Deadline } from '../../http/deadline.ts';
import { describeRequest } from '../../http/response.ts';

/**
 * The failure for something that went wrong after a write was answered. The write has happened, so the failure may
 * neither claim that nothing did nor suggest sending it again.
 *
 * @param answered the answer; it is printed next to `error`, so that a new id is not lost
 */
export function afterWrite(
  request: { method: string; path: string },
  deadline: Deadline,
  error: unknown,
  answered: Payload & { status: number },
): Failure {
  const failure = asFailure(error);
  const { interruption } = deadline;
  const claimsNothing = failure.exitCode === 2 || failure.retryable || interruption !== undefined;
  const what = claimsNothing
    ? `The answer to ${describeRequest(request)} could not be processed completely (${failure.message.replace(/\.$/, '')}): it may have happened.`
    : failure.message;
  const code = interruption ? 'INTERRUPTED' : claimsNothing ? 'OUTCOME_UNKNOWN' : failure.code;
  const hasBody = Boolean(answered.data ?? answered.text);
  const answeredWith = `The request itself was answered ${answered.status}; do not send it again.`;
  return new Failure(code, `${what} ${answeredWith}`, {
    hint: hasBody
      ? 'Continue from its answer, which is next to `error`; do not repeat the request.'
      : LOOK_FIRST,
    retryable: false,
    details: failure.details,
    document: answered,
    ...(interruption && { exit: interruption.exitCode }),
    cause: error,
  });
}
