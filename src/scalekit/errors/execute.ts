import { Code, ConnectError } from '@connectrpc/connect';
import type { ErrorInfo } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js';
import { Failure, noAnswer } from '../../answer/failure.ts';
import { networkFailure, neverSent } from '../../http/network-errors.ts';
import { rateLimited } from './by-status.ts';
import { type Cause, causeOf } from './causes.ts';
import { readEvidence, scopesOf, waitOf } from './evidence.ts';
import {
  errorInfoOf,
  fromRead,
  httpStatusOf,
  retryAfterOf,
  STATUSES,
  scalekitError,
  textOf,
  violationsOf,
} from './grpc.ts';

/** Scalekit's own codes for a grant that is no longer valid while the account is still reported as active. */
const DEAD_GRANT: ReadonlySet<string> = new Set(['REAUTHENTICATION_NEEDED', 'REFRESH_TOKEN_MISSING']);

/** Codes that Scalekit answers when it did not run the tool. */
const REFUSALS = new Set([
  Code.InvalidArgument,
  Code.NotFound,
  Code.AlreadyExists,
  Code.PermissionDenied,
  Code.FailedPrecondition,
  Code.OutOfRange,
  Code.Unimplemented,
  Code.Unauthenticated,
]);

/** Causes that a new consent resolves. */
export type GrantCause = Exclude<Cause, 'rate limit'>;

/** How a failed ExecuteTool ended, for the step to act on. */
export type ExecuteFailure =
  | Failure
  /** The grant is dead, or lacks a scope: the person must authorize again. */
  | { kind: 'grant'; cause: GrantCause; reason: string; details: Record<string, unknown> }
  /** Scalekit says the account or connection is missing or not active: look again. */
  | { kind: 'account'; failure: Failure }
  /** Scalekit does not know the tool. */
  | { kind: 'tool'; text: string };

/**
 * Interprets an error of ExecuteTool. Only an answer that shows that Scalekit refused or ran the call counts as
 * an answer. Everything else may have had an effect, and is OUTCOME_UNKNOWN (docs/scalekit.md, SDK
 * retries: a side effect was followed by `Unavailable`).
 *
 * @param thrown what the call threw, or a Failure if it was not started
 * @param signal the call's; if aborted, its reason says whether time ran out or the person stopped it
 */
export function fromExecute(
  thrown: unknown,
  toolName: string,
  envUrl: string,
  signal: AbortSignal,
): ExecuteFailure {
  if (thrown instanceof Failure) return thrown;
  const error = ConnectError.from(thrown);
  const info = errorInfoOf(error);
  if (info?.toolErrorInfo || info?.errorCode === 'TOOL_ERROR') return fromProvider(error, info, toolName);
  if (info && DEAD_GRANT.has(info.errorCode)) {
    const details = { tool_error_code: info.errorCode };
    return { kind: 'grant', cause: 'dead token', reason: textOf(error), details };
  }
  if (!signal.aborted && neverSent(error)) return networkFailure(error, envUrl);
  if (isRateLimit(error, info)) return rateLimited('Scalekit', retryAfterOf(error), scalekitCode(info));
  if (REFUSALS.has(error.code) && !signal.aborted) return fromRefusal(error, info, envUrl);
  // An error with Scalekit's details is an answer; one without is a broken exchange.
  if (info?.errorCode && error.code === Code.Internal) return scalekitError(error, false);
  return noAnswer(toolName, signal, `${Code[error.code]}: ${error.rawMessage}`, { cause: error });
}

function fromProvider(error: ConnectError, info: ErrorInfo, toolName: string): ExecuteFailure {
  const { toolErrorCode = '', toolErrorMessage, executionId } = info.toolErrorInfo ?? {};
  const message = toolErrorMessage || textOf(error);
  const details = { tool_error_code: toolErrorCode, ...(executionId && { execution_id: executionId }) };
  const named = /^[1-5]\d\d$/.test(toolErrorCode) ? Number(toolErrorCode) : undefined;
  const evidence = readEvidence(message, {
    status: STATUSES.get(error.code) ?? named,
    codes: [toolErrorCode],
    header: (name) => error.metadata.get(name) ?? undefined,
  });
  const cause = causeOf(evidence);
  if (cause === 'rate limit')
    return rateLimited('The provider', waitOf(evidence), { ...details, reason: message });
  const scopes = cause === 'missing scope' && { scopes: scopesOf(evidence) };
  if (cause) return { kind: 'grant', cause, reason: message, details: { ...details, ...scopes } };
  const code = isNotFound(evidence.status, toolErrorCode, message) ? 'NOT_FOUND' : 'TOOL_ERROR';
  const hint = PROVIDER_HINTS[code];
  return new Failure(code, `${toolName} failed at the provider: ${message}`, { hint, details });
}

const PROVIDER_HINTS = {
  NOT_FOUND:
    'An id in the input is wrong, or this account may not access what it names: look the id up with a read tool, and do not guess another.',
  TOOL_ERROR:
    'Read the message and correct the input; check with the provider before repeating anything that may have partly happened.',
};

/**
 * Whether a provider's answer is clearly a 404: by status, by an unambiguous code, or by a message that is just "Not found". A message
 * that merely contains the words may be about a parameter.
 */
function isNotFound(status: number | undefined, code: string, message: string): boolean {
  if (status !== undefined) return status === 404;
  return (
    /^(?:[a-z]+[_ ]?)?not[_ ]?found$/i.test(code) ||
    /^(?:HTTP )?(?:404[ :.-]*)?not found\.?$/i.test(message.trim())
  );
}

function fromRefusal(error: ConnectError, info: ErrorInfo | undefined, envUrl: string): ExecuteFailure {
  const text = textOf(error);
  if (error.code === Code.InvalidArgument && info?.errorCode === 'RESOURCE_NOT_FOUND')
    return { kind: 'tool', text };
  const violations = violationsOf(info);
  if (error.code === Code.InvalidArgument && violations.length > 0)
    return new Failure('INVALID_TOOL_INPUT', `Scalekit refuses the input: ${text}.`, {
      hint: 'Correct what the violations name; get-tool shows the schema.',
      details: { violations },
    });
  const failure = fromRead(error, envUrl);
  const aboutAccount =
    error.code === Code.NotFound ||
    (error.code === Code.InvalidArgument && /\b(account|active)\b/i.test(text));
  return aboutAccount ? { kind: 'account', failure } : failure;
}

function isRateLimit(error: ConnectError, info: ErrorInfo | undefined): boolean {
  if (info?.errorCode === 'RATE_LIMITED' || httpStatusOf(error) === 429) return true;
  // An answer too large for an intermediate server also has this code, and so does a stream reset with
  // ENHANCE_YOUR_CALM. Both calls may have been acted upon, and neither error has details.
  const described = Boolean(info?.errorCode) || retryAfterOf(error) !== undefined;
  return error.code === Code.ResourceExhausted && described;
}

function scalekitCode(info: ErrorInfo | undefined): Record<string, string> {
  return info?.errorCode ? { scalekit_code: info.errorCode } : {};
}
