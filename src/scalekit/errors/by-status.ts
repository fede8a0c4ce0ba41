import { configInvalid, Failure, type FailureParts } from '../../answer/failure.ts';
import { inWords } from '../../http/retry.ts';

/** Scalekit's refusals by their HTTP status. */
const REFUSALS = {
  401: {
    code: 'INVALID_CREDENTIALS',
    message: 'Scalekit does not accept the access token',
    hint: 'Ask the user to check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to.',
  },
  403: {
    code: 'FORBIDDEN',
    message: 'Scalekit does not allow this',
    hint: 'Ask the user to check in the Scalekit Dashboard that the connection is enabled and the API client may use it.',
  },
  404: {
    code: 'NOT_FOUND',
    message: 'Scalekit did not find it',
    hint: 'Check the connection name and the identifier; `list-connections` shows the connections.',
  },
} as const;

/** Whether Scalekit refuses a call with this status before it does anything. */
export function isRefusal(status: number | undefined): status is keyof typeof REFUSALS {
  return status !== undefined && status in REFUSALS;
}

/** Scalekit refused a call that it did not make. @param reason in its own words */
export function refusedByScalekit(
  status: keyof typeof REFUSALS,
  reason: string,
  details: Record<string, unknown> = {},
): Failure {
  const { code, message, hint } = REFUSALS[status];
  return new Failure(code, `${message}: ${reason}`, { hint, details });
}

/** A 429, whoever sent it. @param retryAfter seconds, if the answer names them */
export function rateLimited(
  who: string,
  retryAfter: number | undefined,
  details: Record<string, unknown> = {},
): Failure {
  const wait = retryAfter === undefined ? 'a minute' : inWords(retryAfter);
  return new Failure('RATE_LIMITED', `${who} says: too many requests.`, {
    hint: `Wait ${wait}, then run the command again.`,
    details: { ...(retryAfter !== undefined && { retry_after: retryAfter }), ...details },
  });
}

/** A transient fault that changed nothing. @param retryAfter seconds, if the answer names them */
export function unavailable(
  message: string,
  retryAfter?: number,
  { details, cause }: Pick<FailureParts, 'cause' | 'details'> = {},
): Failure {
  const when = retryAfter === undefined ? 'in a moment' : `in ${inWords(retryAfter)}`;
  return new Failure('UNAVAILABLE', message, {
    hint: `Nothing happened; run the command again ${when}.`,
    details: { ...details, ...(retryAfter !== undefined && { retry_after: retryAfter }) },
    cause,
  });
}

/**
 * What an HTTP status from 300 on means if it is not an answer of Scalekit's API: a gateway's, or another program's.
 *
 * @param what the rest of the sentence: `HTTP 503`
 */
export function fromGateway(
  status: number,
  what: string,
  envUrl: string,
  retryAfter: number | undefined,
  cause?: unknown,
): Failure {
  if (status === 429) return rateLimited('Scalekit', retryAfter);
  if (status >= 500) return unavailable(`Scalekit answered ${what}.`, retryAfter, { cause });
  return configInvalid(
    `${envUrl} answered ${what}: no Scalekit environment there.`,
    'Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev.',
  );
}
