import type { ErrorCode } from '../answer/error-codes.ts';
import { Failure } from '../answer/failure.ts';
import { rateLimited } from '../scalekit/errors/token.ts';

/** Refusals that need other advice than their status alone would give. */
type FaultKind = keyof typeof ADVICE;

/** How each kind of refusal reads at a provider: a pattern over its status and body, `403 {"error":…}`. */
export type Faults = { [Kind in FaultKind]?: RegExp };

const ADVICE = {
  rateLimited: { hint: '' },
  full: { hint: 'The storage there is full: ask the user to free some space.' },
  locked: {
    hint: 'Somebody has the file open or checked out: ask the user to close it, or pass --name with another name.',
  },
  underWay: {
    code: 'UNAVAILABLE',
    hint: 'An upload of that name is still under way there: wait a few minutes, then run the command again.',
  },
  blocked: { hint: 'The provider holds the file back as harmful: tell the user; there is no way around it.' },
  badName: { hint: 'The provider does not allow this name: pass --name with a plainer one.' },
  tooManyDownloads: { hint: 'Too many people downloaded this file: wait a day, then run the command again.' },
} as const satisfies Record<string, { hint: string; code?: ErrorCode }>;

/**
 * What a provider's refusal means, where the provider has a word of its own for it.
 *
 * @returns the error as it was where it is none of those
 */
export function explainRefusal(error: unknown, faults: Faults, provider: string): unknown {
  if (!(error instanceof Failure) || error.code !== 'PROVIDER_ERROR') return error;
  const { status, body, retry_after: seconds } = error.details;
  const said = `${status} ${JSON.stringify(body ?? '')}`;
  const kind = (Object.keys(faults) as FaultKind[]).find((one) => faults[one]?.test(said));
  if (kind === undefined) return error;
  if (kind === 'rateLimited')
    return rateLimited(provider, typeof seconds === 'number' ? seconds : undefined, { status, body });
  const { hint, code = 'PROVIDER_ERROR' }: { hint: string; code?: ErrorCode } = ADVICE[kind];
  return new Failure(code, error.message, {
    hint,
    retryable: code !== 'PROVIDER_ERROR',
    details: error.details,
    cause: error,
  });
}
