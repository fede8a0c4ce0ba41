import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../../answer/failure.ts';
import { parseJsonOr } from '../../answer/json.ts';
import { readAhead, textOf } from '../../http/body.ts';
import { networkFailure } from '../../http/network-errors.ts';
import type { HttpResponse } from '../../http/response.ts';
import { retryAfterSeconds, timeOfAnswer } from '../../http/retry.ts';
import { fromGateway } from './by-status.ts';

/** A token response is always shorter. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the access token in the answer to a token request.
 *
 * @param isPlaceholder whether a proxy should have filled in the client secret
 * @throws Failure that says what an answer without a token means; NETWORK if it is cut off
 */
export async function readToken(
  answer: HttpResponse,
  envUrl: string,
  isPlaceholder: boolean,
): Promise<string> {
  const { status, headers } = answer;
  const { head, error } = await readAhead(answer.body, (bytes) => bytes <= MAX_BYTES);
  answer.body.destroy();
  if (error) throw networkFailure(error, envUrl);
  const text = (await textOf(head, answer, 'bytes')) ?? '';
  // RFC 6749, section 5.
  const { access_token: token, error: oauthError } = Object(parseJsonOr(text, {})) as Record<string, unknown>;
  if (status >= 200 && status < 300 && token && typeof token === 'string') return token;
  if (status === 401 || (status === 400 && oauthError && typeof oauthError === 'string'))
    throw new Failure(
      'INVALID_CREDENTIALS',
      `Scalekit does not accept the client id and secret (${oauthError || status}).`,
      {
        hint: isPlaceholder
          ? "TOOL_CLIENT_SECRET holds the placeholder of OpenClaw's secret proxy, and the proxy did not fill in the secret: check that it does so for the host of TOOL_ENV_URL."
          : 'Ask the user to check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to.',
      },
    );
  if (status === 403)
    throw new Failure('FORBIDDEN', 'Scalekit refuses to issue a token for these credentials (403).', {
      hint: 'Ask the user to check in the Scalekit Dashboard that the API client is active and allowed to call this environment.',
    });
  const portal = portalIn(status, headers, text, envUrl);
  if (portal)
    throw new Failure(
      status < 300 ? 'SCALEKIT_ERROR' : 'CONFIG_INVALID',
      `${envUrl} answered the token request with ${portal} (HTTP ${status}).`,
      {
        hint: 'Something other than Scalekit answered: ask the user to sign in to the network if it has a login page, and to check TOOL_ENV_URL.',
      },
    );
  if (status < 300)
    throw new Failure('SCALEKIT_ERROR', `${envUrl} answered the token request without a token.`, {
      hint: 'Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.',
    });
  const seconds = retryAfterSeconds(headers['retry-after'], timeOfAnswer(headers.date));
  throw fromGateway(status, `the token request with ${status}`, envUrl, seconds);
}

/** What the login page of a hotel or company network answers, which does so for every host. */
function portalIn(
  status: number,
  { location, 'content-type': type = '' }: IncomingHttpHeaders,
  text: string,
  envUrl: string,
): string | undefined {
  const target = location !== undefined && URL.canParse(location, envUrl) && new URL(location, envUrl);
  if (target && (status < 400 || status === 511) && target.origin !== new URL(envUrl).origin)
    return `a redirect that leads to ${target.host}`;
  const isPage = /\bhtml\b/i.test(type) || /^\s*<(?:!doctype|html)\b/i.test(text);
  return status === 511 || (status < 300 && isPage) ? 'a web page' : undefined;
}
