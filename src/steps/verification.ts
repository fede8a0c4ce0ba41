import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Failure, usage } from '../answer/failure.ts';

/** How long a `state` is valid, in milliseconds: as long as a person may take to consent. */
const STATE_MS = 60 * 60 * 1000;

/** Dynamic ports (RFC 6335, section 6). */
const DYNAMIC_PORTS = [49152, 65536] as const;

/** What a `state` is bound to. */
export interface VerificationSubject {
  envUrl: string;
  clientSecret: string;
  connectionName: string;
  identifier: string;
}

/**
 * The `state` of a link. The browser brings it back, and any process with the client secret can check it:
 * it is keyed with the secret, bound to the account, and expires after an hour.
 */
export function makeState(subject: VerificationSubject, now = Date.now()): string {
  const head = `${(now + STATE_MS).toString(36)}.${randomBytes(12).toString('base64url')}`;
  return `${head}.${macOf(subject, head)}`;
}

/** Why a `state` is not accepted; undefined if it is. */
export function stateFault(
  subject: VerificationSubject,
  state: string,
  now = Date.now(),
): string | undefined {
  const at = state.lastIndexOf('.');
  const head = state.slice(0, Math.max(at, 0));
  const [given, wanted] = [state.slice(at + 1), macOf(subject, head)].map((mac) => Buffer.from(mac));
  if (!given || !wanted || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return 'it does not belong to this account, environment and secret';
  return Number.parseInt(head, 36) > now ? undefined : 'it is over an hour old';
}

function macOf(
  { envUrl, clientSecret, connectionName, identifier }: VerificationSubject,
  head: string,
): string {
  const bound = JSON.stringify(['generate-link', envUrl, connectionName, identifier, head]);
  return createHmac('sha256', clientSecret).update(bound).digest('base64url');
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
