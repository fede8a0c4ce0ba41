import type { IncomingHttpHeaders } from 'node:http';
import { configInvalid, Failure } from '../../answer/failure.ts';
import { parseJsonOr } from '../../answer/json.ts';
import { textOf } from '../../http/body.ts';
import type { HttpResponse } from '../../http/response.ts';
import { retryAfterSeconds, timeOfAnswer } from '../../http/retry.ts';
import { rateLimited, unavailable } from './by-status.ts';

/** A token response is always shorter. */
const MAX_BYTES = 1024 * 1024;

/** The token endpoint's answer. */
export interface TokenAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Undefined if the answer is an error or contains no token. */
  token: string | undefined;
  /** The error's code (RFC 6749, section 5.2). */
  oauthError: string | undefined;
  isWebPage: boolean;
}

/** Reads the answer to a token request. @throws Node's error if it breaks off */
export async function readTokenAnswer({ status, headers, body }: HttpResponse): Promise<TokenAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_BYTES) break;
  }
  const text = (await textOf(Buffer.concat(chunks), { headers }, 'bytes')) ?? '';
  const members = Object(parseJsonOr(text, {})) as Record<string, unknown>;
  const named = (name: string) => {
    const value = members[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    status,
    headers,
    token: status >= 200 && status < 300 ? named('access_token') : undefined,
    oauthError: named('error'),
    isWebPage: /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html)\b/i.test(text),
  };
}

/**
 * What an answer without a token means.
 *
 * @param isPlaceholder whether a proxy should have filled in the client secret
 */
export function fromTokenAnswer(answer: TokenAnswer, envUrl: string, isPlaceholder: boolean): Failure {
  const { status, headers, oauthError } = answer;
  const seconds = retryAfterSeconds(headers['retry-after'], timeOfAnswer(headers.date));
  if (status === 401 || (status === 400 && oauthError !== undefined))
    return new Failure(
      'INVALID_CREDENTIALS',
      `Scalekit does not accept the client id and secret (${oauthError ?? status}).`,
      {
        hint: isPlaceholder
          ? "TOOL_CLIENT_SECRET holds the placeholder of OpenClaw's secret proxy, and the proxy did not fill in the secret: check that it does so for the host of TOOL_ENV_URL."
          : 'Ask the user to check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to.',
      },
    );
  if (status === 403)
    return new Failure('FORBIDDEN', 'Scalekit refuses to issue a token for these credentials (403).', {
      hint: 'Ask the user to check in the Scalekit Dashboard that the API client is active and allowed to call this environment.',
    });
  if (status === 429) return rateLimited('Scalekit', seconds);
  if (status >= 500 && status !== 511)
    return unavailable(`Scalekit answered the token request with ${status}.`, seconds);
  const isPortal =
    status === 511 || isElsewhere(headers.location, envUrl) || (status < 300 && answer.isWebPage);
  if (isPortal) return notScalekit(answer, envUrl);
  if (status < 300)
    return new Failure('SCALEKIT_ERROR', `${envUrl} answered the token request without a token.`, {
      hint: 'Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.',
    });
  return configInvalid(
    `${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
    'Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev.',
  );
}

function isElsewhere(location: string | undefined, envUrl: string): boolean {
  if (location === undefined || !URL.canParse(location, envUrl)) return false;
  return new URL(location, envUrl).origin !== new URL(envUrl).origin;
}

/** The login page of a hotel or company network, which answers for every host. */
function notScalekit({ status, headers: { location } }: TokenAnswer, envUrl: string): Failure {
  const what = isElsewhere(location, envUrl)
    ? `a redirect that leads to ${new URL(String(location), envUrl).host}`
    : 'a web page';
  const code = status < 300 ? 'SCALEKIT_ERROR' : 'CONFIG_INVALID';
  return new Failure(code, `${envUrl} answered the token request with ${what} (HTTP ${status}).`, {
    hint: 'Something other than Scalekit answered: ask the user to sign in to the network if it has a login page, and to check TOOL_ENV_URL.',
  });
}
