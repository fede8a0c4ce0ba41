import { Failure } from '../answer/failure.ts';
import type { CallbackListener } from '../http/callback-listener.ts';
import { pause } from '../http/pause.ts';
import { type Account, type MagicLink, readAccountDetails, verifyUser } from '../scalekit/accounts.ts';
import type { AccountContext } from './account.ts';
import { authorizationRequired, consentLink, type LinkOptions } from './authorize.ts';
import { makeState, stateFault, unattendedCallback, type VerificationSubject } from './verification.ts';

/** Pauses between two checks of an account whose link has been shown: 1 s, growing to 5 s. */
const FIRST_POLL_MS = 1000;
const LAST_POLL_MS = 5000;

/** How long a check may take, and how long the last one when time is up. */
const POLL_TIMEOUT_MS = 5000;
const LAST_POLL_TIMEOUT_MS = 1000;

/** How long Scalekit may take to report an account as ACTIVE after the verification, if there is time. */
const SETTLE_SECONDS = 10;

export interface WaitOptions extends LinkOptions {
  /** Maximum wait, counted from when the link is shown; the last check may take a second more. With 0, none is shown. */
  seconds: number;
  /** Prints a link for the person. */
  show: (link: MagicLink) => void;
  /** The URL that the browser returns to in an environment that verifies its users. */
  callback?: CallbackListener | undefined;
}

/**
 * Shows a link at once and waits until the person has consented. A check that fails with a transient fault, or
 * hangs, is ignored; the next one may succeed. A link that expires is replaced.
 *
 * @throws Failure AUTHORIZATION_REQUIRED with a working link when time is up; otherwise as `verify`
 */
export async function waitForConsent(context: AccountContext, options: WaitOptions): Promise<Account> {
  const { client, connection, identifier } = context;
  const { callback, seconds } = options;
  let { account } = context;
  let link = await consentLink(context, options);
  if (seconds === 0) throw authorizationRequired(context, link, options);
  options.show(link);
  const until = performance.now() + seconds * 1000;
  // If the account is already ACTIVE, a change to it means consent.
  const before = options.renew ? await readAccountDetails(client, connection.keyId, identifier) : undefined;
  for (let ms = FIRST_POLL_MS; ; ms = Math.min(ms * 1.5, LAST_POLL_MS)) {
    const left = until - performance.now();
    if (hasEnded(link)) {
      link = await consentLink(context, options);
      if (left > 0) options.show(link);
    }
    if (left <= 0) throw authorizationRequired({ ...context, account }, link, options);
    const waited = pause(client.session.signal, Math.min(ms, left));
    const query = await Promise.race([callback?.received ?? never(), waited]);
    if (query) return await verify(context, String(query.get('auth_request_id')));
    const seen = await pollAccount(
      context,
      Math.min(POLL_TIMEOUT_MS, Math.max(LAST_POLL_TIMEOUT_MS, until - performance.now())),
    );
    const isNew = before?.status !== 'ACTIVE' || seen?.updatedAt !== before.updatedAt;
    if (seen?.status === 'ACTIVE' && isNew) return seen;
    account = seen ?? account;
  }
}

/**
 * Authorizes in an environment that verifies its users: listens on loopback for the browser, verifies who consented, and
 * waits until the account is ACTIVE. With no time to wait there is no listener, and `--complete` finishes the authorization.
 *
 * @throws Failure as `waitForConsent`
 */
export async function verifiedConsent(
  context: AccountContext,
  subject: VerificationSubject,
  options: Omit<WaitOptions, 'callback' | 'state' | 'userVerifyUrl'>,
): Promise<Account> {
  const state = makeState(subject);
  if (options.seconds === 0)
    return await waitForConsent(context, { ...options, state, userVerifyUrl: unattendedCallback() });
  const { listenForCallback } = await import('../http/callback-listener.ts');
  const callback = await listenForCallback(
    (query) => query.has('auth_request_id') && stateFault(subject, query.get('state') ?? '') === undefined,
  );
  try {
    return await waitForConsent(context, { ...options, state, userVerifyUrl: callback.url, callback });
  } finally {
    callback.close();
  }
}

/**
 * Verifies that it was this person who consented, and waits until Scalekit reports the account as ACTIVE.
 *
 * @throws Failure FORBIDDEN, NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
export async function verify(context: AccountContext, authRequestId: string): Promise<Account> {
  const { client, connection, identifier } = context;
  const { keyId } = connection;
  const newLink = [['generate-link', '--connection-name', keyId, '--verify']];
  const refusal = await verifyUser(client, authRequestId, identifier).catch((error: unknown) => error);
  if (refusal instanceof Failure && refusal.code === 'FORBIDDEN') {
    throw refusal.with(
      {
        hint: `Someone other than ${identifier} consented, or --identifier is wrong: create a new link for the right person.`,
        next: newLink,
      },
      `Scalekit does not accept that it was ${identifier} who consented: ${refusal.message}`,
    );
  }
  // The answer may have been lost, or the request used before: only the account's status counts.
  const settled = refusal === undefined || (refusal instanceof Failure && refusal.retryable);
  const settleMs = Math.min(SETTLE_SECONDS * 1000, client.session.remainingMs() / 2);
  const until = performance.now() + (settled ? settleMs : 0);
  for (;;) {
    const account = await pollAccount(context, POLL_TIMEOUT_MS);
    if (account?.status === 'ACTIVE') return account;
    if (performance.now() < until) {
      await pause(client.session.signal, FIRST_POLL_MS / 2);
      continue;
    }
    if (refusal instanceof Failure && refusal.code === 'NOT_FOUND') {
      throw refusal.with(
        { hint: 'The callback was used before, or is too old: create a new link.', next: newLink },
        'Scalekit does not know this authorization, or it was verified before.',
      );
    }
    if (refusal !== undefined) throw refusal;
    const more = ` ${identifier} was verified, and the account is still ${account?.status ?? 'unknown'}.`;
    throw new Failure(
      'ACCOUNT_NOT_ACTIVE',
      `Please activate the ${keyId} connection in the Scalekit Dashboard.${more}`,
      {
        hint: 'Run `generate-link` without --verify in a moment to see whether it is authorized.',
        details: { status: account?.status ?? null, connection_name: keyId },
        next: [['generate-link', '--connection-name', keyId]],
      },
    );
  }
}

/** @returns undefined if there is no result within this time, in milliseconds */
async function pollAccount(
  { client, connection: { keyId }, identifier }: AccountContext,
  ms: number,
): Promise<Account | undefined> {
  try {
    return await Promise.race([
      readAccountDetails(client, keyId, identifier),
      pause(client.session.signal, ms).then(() => undefined),
    ]);
  } catch (error) {
    if (client.session.signal.aborted || !(error instanceof Failure && error.retryable)) throw error;
    return undefined;
  }
}

function hasEnded({ expires_at: at }: MagicLink): boolean {
  return at !== undefined && Date.parse(at) <= Date.now();
}

const never = () => new Promise<undefined>(() => {});
