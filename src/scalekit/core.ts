import sdkCore from '@scalekit-sdk/node/lib/core.js';
import { configInvalid, type Failure } from '../answer/failure.ts';
import type { Credentials } from '../config/settings.ts';
import { exchange } from '../http/exchange.ts';
import { LONGEST_TIMER_MS } from '../http/pause.ts';
import type { Session } from '../http/session.ts';
import { readToken } from './errors/token.ts';

/** The placeholder that OpenClaw's egress proxy replaces with the secret (docs/openclaw.md). */
const SECRET_PLACEHOLDER = /^oc-sent-v\d/;

/**
 * The SDK's core client with a token that is fetched before the first call (docs/scalekit.md, SDK tokens), shared by calls
 * that start together, and renewed at most once. Its requests use our own transport.
 */
export class AgentCore extends sdkCore.default {
  readonly #session: Session;
  #pending: Promise<string> | undefined;
  /** The `Date` of the token endpoint's answer, in milliseconds; NaN without one. */
  serverTime = Number.NaN;

  constructor(credentials: Credentials, session: Session) {
    const { envUrl, clientId, clientSecret } = credentials;
    // Our own deadline ends every call; the SDK's must never fire first.
    super(envUrl, clientId, clientSecret, LONGEST_TIMER_MS, LONGEST_TIMER_MS);
    session.redactor.add(clientSecret);
    this.#session = session;
  }

  /** The headers that identify the SDK to Scalekit. */
  get headers(): Record<string, string> {
    return {
      'user-agent': this.userAgent,
      'x-sdk-version': this.sdkVersion,
      'x-api-version': this.apiVersion,
    };
  }

  /**
   * Sends the token request early, so that the answer arrives while modules are still being loaded. The first use of
   * the token gets the result or the error.
   */
  async prefetch(): Promise<void> {
    this.#pending = this.#fetchToken();
    this.#pending.catch(() => {});
    // Loading modules blocks the event loop; the socket opens and the request leaves within two turns of it.
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

  /** Drops a token that Scalekit no longer accepts; the next call fetches a new one. */
  forget(token: string | null): void {
    if (token !== this.accessToken) return;
    this.accessToken = null;
    this.#pending = undefined;
  }

  async #fetchToken(): Promise<string> {
    const url = new URL('/oauth/token', this.envUrl);
    const isPlaceholder = SECRET_PLACEHOLDER.test(this.clientSecret);
    if (isPlaceholder && !this.#session.proxyFor(url)) throw noSecretProxy();
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.clientId,
      client_secret: this.clientSecret,
    });
    const answer = await exchange(this.#session, {
      url,
      target: url.pathname,
      method: 'POST',
      headers: {
        accept: 'application/json, text/plain, */*',
        'content-type': 'application/x-www-form-urlencoded',
        ...this.headers,
      },
      body: Buffer.from(form.toString()),
    });
    this.serverTime = Date.parse(String(answer.headers.date));
    const token = await readToken(answer, this.envUrl, isPlaceholder).catch((error: unknown) => {
      throw this.#session.signal.aborted ? this.#session.signal.reason : error;
    });
    this.#session.redactor.add(token);
    this.accessToken = token;
    return token;
  }
}

function noSecretProxy(): Failure {
  return configInvalid(
    "TOOL_CLIENT_SECRET holds the placeholder of OpenClaw's secret proxy, and no proxy is set for TOOL_ENV_URL.",
    "Ask the user to set HTTPS_PROXY (and NODE_EXTRA_CA_CERTS) to OpenClaw's egress proxy, which fills in the secret, or to set TOOL_CLIENT_SECRET itself.",
  );
}
