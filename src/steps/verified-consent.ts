import { Failure } from '../answer/failure.ts';
import { listenForCallback } from '../http/callback-listener.ts';
import type { Account } from '../scalekit/accounts.ts';
import type { RequestContext } from './account.ts';
import { authorizationRequired, consentLink } from './authorize.ts';
import { type WaitOptions, waitForConsent } from './consent.ts';
import { makeState, stateFault, unattendedCallback, type VerificationSubject } from './verification.ts';

/**
 * Authorizes in an environment that verifies its users: listens on loopback for the browser, verifies who consented, and
 * waits until the account is ACTIVE. With no time to wait there is no listener, and `--complete` finishes the authorization.
 *
 * @throws Failure as `waitForConsent`
 */
export async function verifiedConsent(
  { client, connection, identifier }: Omit<RequestContext, 'permit'>,
  subject: VerificationSubject,
  options: Omit<WaitOptions, 'callback' | 'state' | 'userVerifyUrl'>,
): Promise<Account> {
  const state = makeState(subject);
  if (options.seconds === 0) {
    const link = await consentLink(client, connection, identifier, {
      state,
      userVerifyUrl: unattendedCallback(),
    });
    throw toBeCompleted(authorizationRequired(connection, identifier, link, undefined, options));
  }
  const callback = await listenForCallback(
    (query) => query.has('auth_request_id') && stateFault(subject, query.get('state') ?? '') === undefined,
  );
  try {
    const target = { state, userVerifyUrl: callback.url, callback };
    return await waitForConsent(client, connection, identifier, { ...options, ...target });
  } catch (error) {
    throw error instanceof Failure && error.code === 'AUTHORIZATION_REQUIRED' ? toBeCompleted(error) : error;
  } finally {
    callback.close();
  }
}

function toBeCompleted(failure: Failure): Failure {
  return failure.with({
    hint: 'Show the user `link`; after the consent their browser ends up at an address that begins with http://127.0.0.1 and cannot be reached: ask for that full address, and pass it within the hour to the command in `next`, on its stdin.',
    next: [
      ['generate-link', '--connection-name', String(failure.details.connection_name), '--complete', '-'],
    ],
  });
}
