import sdkCore from '@scalekit-sdk/node/lib/core.js';
import { Failure, messageOf } from '../answer/failure.ts';
import type { Credentials } from '../config/settings.ts';
import { LONGEST_TIMER_MS } from '../http/pause.ts';
import type { Session } from '../http/session.ts';
import { fromTokenEndpoint } from './errors/token.ts';

/** A deadline of our own ends every call; the SDK's must merely never come first. */
const NO_SDK_DEADLINE_MS = LONGEST_TIMER_MS;

/**
 * The SDK's core client (its HTTP client, headers and user agent) with a token that is fetched before the first
 * call (facts 1 and 2), shared by calls that start together, and renewed at most once.
 */
export class AgentCore extends sdkCore.default {
  readonly #session: Session;
  #pending: Promise<string> | undefined;
  /** When the token endpoint says that it answered, in milliseconds; NaN where it does not. */
  serverTime = Number.NaN;

  constructor(credentials: Credentials, session: Session) {
    super(
      credentials.envUrl,
      credentials.clientId,
      credentials.clientSecret,
      NO_SDK_DEADLINE_MS,
      NO_SDK_DEADLINE_MS,
    );
    session.redactor.add(credentials.clientSecret);
    this.#session = session;
    // A redirect would carry the client secret, or a provider's request, to another host (fact 4). And the
    // environment's proxy variables are not for us: gRPC does not honour them (fact 12).
    Object.assign(this.axios.defaults, { maxRedirects: 0, proxy: false, timeout: 0 });
  }

  /**
   * Sends the token request ahead, so that the answer comes while modules are still being loaded. Whoever asks for
   * the token hears how it went.
   */
  async prefetch(): Promise<void> {
    this.#pending = this.#fetchToken();
    this.#pending.catch(() => {});
    // Loading holds the event loop; in two turns of it the socket opens and the request leaves.
    for (const _turn of [1, 2]) await new Promise((resolve) => setImmediate(resolve));
  }

  /**
   * The access token, fetched on first use.
   *
   * @throws Failure INVALID_CREDENTIALS, CONFIG_INVALID, SCALEKIT_ERROR, RATE_LIMITED, UNAVAILABLE, NETWORK
   */
  token(): Promise<string> {
    this.#pending ??= this.#fetchToken();
    return this.#pending.catch((error: unknown) => {
      this.#pending = undefined;
      throw error;
    });
  }

  /** Drops a token that Scalekit stopped accepting; the next call fetches another. */
  forget(token: string | null): void {
    if (this.accessToken !== token) return;
    this.accessToken = null;
    this.#pending = undefined;
  }

  async #fetchToken(): Promise<string> {
    const { signal, redactor, trace } = this.#session;
    const started = performance.now();
    const report = (status: string | number, length?: unknown) =>
      trace?.({
        method: 'POST',
        target: '/oauth/token',
        status,
        ms: performance.now() - started,
        ...(length !== undefined && { bytes: Number(length) }),
      });
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.clientId,
      client_secret: this.clientSecret,
    });
    let body: unknown;
    try {
      const answer = await this.axios.post('oauth/token', form.toString(), {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        skipAuth: true,
        signal,
      });
      report(answer.status, answer.headers['content-length']);
      this.serverTime = Date.parse(String(answer.headers.date));
      body = answer.data;
    } catch (error) {
      report(messageOf(error));
      throw fromTokenEndpoint(error, this.envUrl, signal);
    }
    const token = typeof body === 'object' && body !== null ? Reflect.get(body, 'access_token') : undefined;
    if (typeof token !== 'string' || token === '') {
      throw new Failure('SCALEKIT_ERROR', `${this.envUrl} answered the token request without a token.`, {
        hint: 'Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.',
        retryable: false,
      });
    }
    redactor.add(token);
    this.accessToken = token;
    return token;
  }
}
