import { Code, type ConnectError } from '@connectrpc/connect';
import {
  type ErrorInfo,
  ErrorInfoSchema,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js';
import { Failure } from '../../answer/failure.ts';
import { networkFailure, systemCode } from '../../http/network-errors.ts';
import { retryAfterSeconds, timeOfAnswer } from '../../http/retry.ts';
import { fromGateway, isRefusal, rateLimited, refusedByScalekit, unavailable } from './by-status.ts';

/** The HTTP status that a gRPC status stands for (docs/scalekit.md, Who refused); other failures share the remaining ones. */
export const STATUSES: ReadonlyMap<Code, number> = new Map([
  [Code.Unauthenticated, 401],
  [Code.PermissionDenied, 403],
  [Code.NotFound, 404],
  [Code.AlreadyExists, 409],
  [Code.ResourceExhausted, 429],
]);

/** After these, the same call may succeed. */
const TRANSIENT = new Set([Code.Unavailable, Code.DeadlineExceeded, Code.Canceled, Code.Aborted]);

/** What Scalekit attached to a gRPC status, if anything. */
export function errorInfoOf(error: ConnectError): ErrorInfo | undefined {
  return error.findDetails(ErrorInfoSchema)[0];
}

/** The members of a request that Scalekit does not accept. */
export function violationsOf(info: ErrorInfo | undefined): { path: string; message: string }[] {
  const violations = info?.validationErrorInfo?.fieldViolations ?? [];
  return violations.map(({ field, description }) => ({ path: field, message: description }));
}

/** A human-readable message: Scalekit's localized one, else the status text. */
export function textOf(error: ConnectError): string {
  const info = errorInfoOf(error);
  return info?.localizedMessageInfo?.message || info?.debugInfo?.detail || error.rawMessage;
}

/** HTTP status of an answer that was not gRPC, such as a load balancer's 503. */
export function httpStatusOf(error: ConnectError): number | undefined {
  const match = /^HTTP (\d{3})$/.exec(error.rawMessage);
  return match ? Number(match[1]) : undefined;
}

/** Seconds that a refusal asks to wait. */
export function retryAfterOf(error: ConnectError): number | undefined {
  return retryAfterSeconds(error.metadata.get('retry-after'), timeOfAnswer(error.metadata.get('date')));
}

/** Whether Scalekit rejected our access token, as opposed to a provider rejecting the person's. */
export function isTokenRefused(error: ConnectError): boolean {
  return error.code === Code.Unauthenticated && errorInfoOf(error)?.errorCode !== 'TOOL_ERROR';
}

/** The same, in Scalekit's own error: it checks the token before it does anything. */
export function isOwnTokenRefused(error: ConnectError): boolean {
  const info = errorInfoOf(error);
  return isTokenRefused(error) && info?.errorCode === 'UNAUTHENTICATED' && !info.toolErrorInfo;
}

/**
 * Translates the failure of a call that reads (docs/scalekit.md, SDK retries and SDK network failures). Nothing happened
 * on the other side, so transient faults are retryable.
 */
export function fromRead(error: ConnectError, envUrl: string): Failure {
  if (systemCode(error.cause) !== undefined) return networkFailure(error.cause, envUrl);
  const status = httpStatusOf(error);
  const retryAfter = retryAfterOf(error);
  if (status === 401 || status === 403)
    return new Failure('FORBIDDEN', `${envUrl} refuses the call (HTTP ${status}).`, {
      hint: 'Check that the network lets gRPC through to TOOL_ENV_URL and that the credentials belong to it.',
    });
  if (status !== undefined && status >= 300)
    return fromGateway(status, `HTTP ${status}`, envUrl, retryAfter, error);
  const refusal = STATUSES.get(error.code);
  if (refusal === 429) return rateLimited('Scalekit', retryAfter);
  if (isRefusal(refusal)) return refusedByScalekit(refusal, `${textOf(error)}.`);
  if (TRANSIENT.has(error.code)) {
    const message = `Scalekit did not answer properly (${Code[error.code]}: ${textOf(error)}).`;
    return unavailable(message, retryAfter, { cause: error });
  }
  return scalekitError(error, [Code.Internal, Code.Unknown, Code.DataLoss].includes(error.code));
}

/** A gRPC error that is neither a refusal nor a transient fault. */
export function scalekitError(error: ConnectError, retryable: boolean): Failure {
  const info = errorInfoOf(error);
  const violations = violationsOf(info);
  return new Failure('SCALEKIT_ERROR', `Scalekit answered ${Code[error.code]}: ${textOf(error)}.`, {
    hint: retryable
      ? 'Run the command again in a moment; if it persists, report it to Scalekit.'
      : 'Check the values of the flags against the message.',
    retryable,
    details: {
      grpc_code: Code[error.code],
      ...(info?.errorCode && { scalekit_code: info.errorCode }),
      ...(violations.length > 0 && { violations }),
    },
    cause: error,
  });
}
