import type { ErrorCode } from '../answer/error-codes.ts';
import { Failure } from '../answer/failure.ts';
import { rateLimited } from '../scalekit/errors/by-status.ts';

/** Refusals that need more specific advice than their status suggests. */
type FaultKind = keyof typeof ADVICE;

/** How each kind of refusal reads: a pattern over status and body (`403 {"error":…}`) or a tool's error
 * code and message, and advice of the provider's own. */
export type Faults = { [Kind in FaultKind]?: RegExp | readonly [RegExp, hint: string] };

const ADVICE = {
  rateLimited: { hint: '' },
  missing: {
    code: 'NOT_FOUND',
    hint: 'Check the id or path; the account may also not be allowed to see it.',
  },
  full: { hint: 'The storage there is full: ask the user to free some space.' },
  locked: {
    hint: 'Someone has the file open or checked out: ask the user to close it, or pass --name with another name.',
  },
  underWay: {
    code: 'UNAVAILABLE',
    hint: 'An upload with that name is still in progress there: wait a few minutes, then run the command again.',
  },
  blocked: { hint: 'The provider blocks the file as harmful: tell the user; there is no way around it.' },
  badName: { hint: 'The provider does not allow this name: pass --name with a simpler one.' },
  conflict: { code: 'UNAVAILABLE', hint: 'Nothing was saved there; run the command again in a moment.' },
  tooLarge: { hint: 'The file is larger than the provider takes or gives: tell the user.' },
  tooManyDownloads: { hint: 'Too many people downloaded this file: wait a day, then run the command again.' },
} as const satisfies Record<string, { hint: string; code?: ErrorCode }>;

/** Refusals that every provider has, unless it has a pattern of its own. */
const COMMON: Faults = { missing: /^404 / };

/**
 * Interprets a provider's refusal by the patterns in its declaration.
 *
 * @returns the error unchanged if no pattern matches
 */
export function explainRefusal(error: unknown, faults: Faults, provider: string): unknown {
  if (!(error instanceof Failure) || !['PROVIDER_ERROR', 'TOOL_ERROR', 'NOT_FOUND'].includes(error.code))
    return error;
  const { status, body, tool_error_code: toolCode, retry_after: seconds } = error.details;
  const said = toolCode ? `${toolCode} ${error.message}` : `${status} ${JSON.stringify(body)}`;
  const found = Object.entries({ ...COMMON, ...faults }).find(([, rule]) => patternOf(rule).test(said));
  if (!found) return error;
  const kind = found[0] as FaultKind;
  if (kind === 'rateLimited') return rateLimited(provider, seconds as number | undefined, { status, body });
  const { hint, code = error.code }: { hint: string; code?: ErrorCode } = ADVICE[kind];
  return new Failure(code, error.message, {
    hint: found[1] instanceof RegExp ? hint : found[1][1],
    retryable: code === 'UNAVAILABLE',
    details: error.details,
    cause: error,
  });
}

function patternOf(rule: RegExp | readonly [RegExp, hint: string]): RegExp {
  return rule instanceof RegExp ? rule : rule[0];
}
