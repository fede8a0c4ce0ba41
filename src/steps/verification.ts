import { randomBytes, randomInt } from 'node:crypto';
import { Failure, usage } from '../answer/failure.ts';
import { checkToken, makeToken } from '../config/timed-token.ts';

/** How long a `state` is valid, in seconds: as long as a person may take to consent. */
const STATE_SECONDS = 60 * 60;

/** Dynamic ports (RFC 6335, section 6). */
const DYNAMIC_PORTS = [49152, 65536] as const;

/** What a `state` is bound to. */
export interface VerificationSubject {
  envUrl: string;
  clientSecret: string;
  connectionName: string;
  identifier: string;
}

/** The `state` of a link, which the browser brings back: bound to the account, and valid for an hour. */
export function makeState({ clientSecret, ...account }: VerificationSubject, now = Date.now()): string {
  return makeToken(clientSecret, 'state', account, now);
}

/** Why a `state` is not accepted; undefined if it is. */
export function stateFault(
  { clientSecret, ...account }: VerificationSubject,
  state: string,
  now = Date.now(),
): string | undefined {
  const fault = checkToken(clientSecret, 'state', account, state, STATE_SECONDS, now);
  if (fault === undefined) return undefined;
  return fault === 'expired'
    ? 'it is over an hour old'
    : 'it does not belong to this account, environment and secret';
}

/** A loopback URL without a listener: the browser ends up there, and its address bar shows the callback's parameters. */
export function unattendedCallback(): string {
  return `http://127.0.0.1:${randomInt(...DYNAMIC_PORTS)}/${randomBytes(16).toString('hex')}`;
}

/** The parameters that a browser brought back. */
export interface Callback {
  authRequestId: string;
  state: string;
}

/** Parses the URL that a browser ended up at. @throws Failure USAGE if it is not a callback URL */
export function readCallback(text: string): Callback {
  const address = text.trim();
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const [authRequestId, state] = [query.get('auth_request_id'), query.get('state')];
  if (authRequestId && state) return { authRequestId, state };
  throw usage(
    '--complete contains no callback URL: auth_request_id and state are missing.',
    'Pass the whole URL that the browser ended up at after the consent, from http:// on.',
  );
}

/** @throws Failure FORBIDDEN for a callback of another account, or one that is too old */
export function assertState(subject: VerificationSubject, { state }: Callback): void {
  const fault = stateFault(subject, state);
  if (fault === undefined) return;
  throw new Failure('FORBIDDEN', `The callback URL is refused: ${fault}.`, {
    hint: 'Pass the same --connection-name and --identifier as for the link, or create a new link with generate-link --verify.',
  });
}
