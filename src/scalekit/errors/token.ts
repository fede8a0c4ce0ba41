import { Failure, type FailureParts } from '../../answer/failure.ts';
import { networkFailure } from '../../http/network-errors.ts';
import { inWords, retryAfterSeconds, timeOfAnswer } from '../../http/retry.ts';

/**
 * Translates what goes wrong at `POST /oauth/token` (fact 9: the SDK throws a raw AxiosError there).
 *
 * @param error an AxiosError, or whatever the abort signal gave as its reason
 */
export function fromTokenEndpoint(error: unknown, envUrl: string, signal: AbortSignal): Failure {
  if (signal.aborted) return signal.reason as Failure;
  const response = responseOf(error);
  // A status of success here means that the answer broke off after its head.
  if (!response || response.status < 300) return networkFailure(error, envUrl);
  const { status, oauthError } = response;
  if (status === 401 || (status === 400 && oauthError !== undefined)) {
    return new Failure(
      'INVALID_CREDENTIALS',
      `Scalekit does not accept the client id and secret (${oauthError ?? status}).`,
      {
        hint: 'Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to.',
      },
    );
  }
  if (status === 403) {
    return new Failure('FORBIDDEN', 'Scalekit refuses a token to these credentials (403).', {
      hint: 'Check in the Scalekit Dashboard that the API client is active and allowed to call this environment.',
    });
  }
  if (status === 429) return rateLimited('Scalekit', response.retryAfter);
  if (status >= 500) {
    const details = response.retryAfter === undefined ? {} : { retry_after: response.retryAfter };
    return unavailable(`Scalekit answered the token request with ${status}.`, { details });
  }
  return new Failure(
    'CONFIG_INVALID',
    `${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
    {
      hint: 'Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev.',
    },
  );
}

/** A 429, whoever sent it. @param retryAfter seconds, where the answer named them */
export function rateLimited(
  who: string,
  retryAfter: number | undefined,
  details: Record<string, unknown> = {},
): Failure {
  return new Failure('RATE_LIMITED', `${who} says: too many requests.`, {
    hint:
      retryAfter === undefined
        ? 'Wait a minute, then run the command again.'
        : `Wait ${inWords(retryAfter)}, then run the command again.`,
    details: { ...(retryAfter !== undefined && { retry_after: retryAfter }), ...details },
  });
}

/** A passing fault that changed nothing. `details.retry_after` holds the seconds to wait, where they are known. */
export function unavailable(message: string, parts: Pick<FailureParts, 'cause' | 'details'> = {}): Failure {
  const seconds = parts.details?.retry_after;
  const when = typeof seconds === 'number' ? `in ${inWords(seconds)}` : 'in a moment';
  return new Failure('UNAVAILABLE', message, {
    hint: `Nothing happened; run the command again ${when}.`,
    ...parts,
  });
}

interface TokenRefusal {
  status: number;
  oauthError: string | undefined;
  retryAfter: number | undefined;
}

function responseOf(error: unknown): TokenRefusal | undefined {
  const { response } = Object(error) as { response?: Record<string, unknown> };
  if (typeof response?.status !== 'number') return undefined;
  const data = response.data as { error?: unknown } | undefined;
  const headers = response.headers as Record<string, string | undefined> | undefined;
  return {
    status: response.status,
    oauthError: typeof data?.error === 'string' ? data.error : undefined,
    retryAfter: retryAfterSeconds(headers?.['retry-after'], timeOfAnswer(headers?.date)),
  };
}
