import type { MessageInitShape } from '@bufbuild/protobuf';
import { Code, ConnectError } from '@connectrpc/connect';
import { ErrorInfoSchema } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js';
import type { ErrorDetails, GrpcFault, ProviderFailure } from '../faults.ts';
import { newId } from '../secrets.ts';

/** A refusal of the service: the gRPC code, and an ErrorInfo with the service's error code. */
export function refusal(
  code: Code,
  message: string,
  details: ErrorDetails & { errorCode: string },
  metadata?: Record<string, string>,
): ConnectError {
  const value = { requestInfo: { requestId: newId('req') }, ...details } as MessageInitShape<
    typeof ErrorInfoSchema
  >;
  return new ConnectError(message, code, metadata, [{ desc: ErrorInfoSchema, value }]);
}

export const notFound = (what: string): ConnectError =>
  refusal(Code.NotFound, `${what} not found`, { errorCode: 'RESOURCE_NOT_FOUND' });

export const invalid = (
  message: string,
  violations: { field: string; description: string }[] = [],
): ConnectError =>
  refusal(Code.InvalidArgument, message, {
    errorCode: 'INVALID_ARGUMENT',
    ...(violations.length > 0 ? { validationErrorInfo: { fieldViolations: violations } } : {}),
  });

/** An unknown account id, which the service answers with INTERNAL. */
export const unknownId = (id: string): ConnectError =>
  refusal(Code.Internal, `failed to get connected account ${id}`, { errorCode: 'INTERNAL_ERROR' });

/** The gRPC status and the usual tool_error_code for a provider's HTTP status; others are INVALID_ARGUMENT. */
const PROVIDER_STATUS = new Map<number, [Code, string]>([
  [401, [Code.Unauthenticated, 'UNAUTHORIZED']],
  [403, [Code.PermissionDenied, 'FORBIDDEN']],
  [429, [Code.ResourceExhausted, 'RATE_LIMITED']],
]);

/** A refusal by the provider. */
export function toolError(executionId: string, failure: ProviderFailure): ConnectError {
  const [code, usual] = PROVIDER_STATUS.get(failure.status) ?? [Code.InvalidArgument, 'TOOL_EXEC_FAILED'];
  const { message = `the provider answered ${failure.status}`, metadata } = failure;
  const toolErrorInfo = {
    executionId,
    toolErrorCode: failure.code ?? usual,
    toolErrorMessage: message,
  };
  const details = { errorCode: 'TOOL_ERROR', toolErrorInfo };
  return refusal(code, `tool execution failed: ${message}`, details, metadata);
}

/** The error for a gRPC fault. */
export function faultError({ code, message, details, metadata }: GrpcFault): ConnectError {
  const number = typeof code === 'string' ? codeNamed(code) : code;
  const name = Code[number] ?? 'Unknown';
  const errorCode = name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  return refusal(number, message ?? `injected fault: ${name}`, { errorCode, ...details }, metadata);
}

/** Accepts `unavailable`, `Unavailable`, `RESOURCE_EXHAUSTED` and `resource_exhausted`. */
function codeNamed(text: string): Code {
  const plain = text.replace(/_/g, '').toLowerCase();
  const name = Object.keys(Code).find((key) => key.toLowerCase() === plain);
  if (name === undefined) throw new Error(`no gRPC code is called ${text}`);
  return Code[name as keyof typeof Code];
}

/** `Code.ResourceExhausted` as in the ledger, `resource_exhausted`. */
export function codeName(code: Code): string {
  return (Code[code] ?? 'unknown').replace(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase();
}
