import { Failure } from '../answer/failure.ts';
import { type Account, type MagicLink, magicLink } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, needsConsent } from '../scalekit/connections.ts';
import { requireKnownIdentifier } from './identifiers.ts';

/** Options of the magic link; Scalekit's limits are 512 and 2,048 characters. */
export interface LinkOptions {
  state?: string | undefined;
  userVerifyUrl?: string | undefined;
  /** The account is ACTIVE, and the person is asked again. */
  renew?: boolean | undefined;
}

/**
 * Step 2: makes sure that the person's account can be used.
 *
 * @param account what `readAccount` found, so that the look-up can run in parallel with others
 * @returns the account, or undefined for a NO_AUTH connection, which is always authorized
 * @throws Failure AUTHORIZATION_REQUIRED with a link, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
export async function requireAuthorized(
  client: ScalekitClient,
  connection: Connection,
  identifier: string,
  account: Account | undefined,
  options: LinkOptions = {},
): Promise<Account | undefined> {
  if (isAuthorized(connection, account)) return account;
  if (!needsConsent(connection)) {
    if (!account) await requireKnownIdentifier(client, connection, identifier);
    throw withoutConsent(connection, account);
  }
  const link = await consentLink(client, connection, identifier, options, account?.status);
  throw authorizationRequired(connection, identifier, link, account?.status);
}

/**
 * Creates a link for the person.
 *
 * @throws Failure ACCOUNT_NOT_FOUND for an identifier that may be a guess; AUTHORIZATION_REQUIRED without a link if the environment verifies its users, and there is
 *   no address for the browser to return to
 */
export async function consentLink(
  client: ScalekitClient,
  connection: Connection,
  identifier: string,
  options: LinkOptions = {},
  status?: string,
): Promise<MagicLink> {
  const { keyId } = connection;
  await requireKnownIdentifier(client, connection, identifier);
  try {
    return await magicLink(client, keyId, identifier, options);
  } catch (error) {
    const refused = error instanceof Failure && error.code === 'SCALEKIT_ERROR' ? error : undefined;
    const about = `${refused?.message} ${JSON.stringify(refused?.details.violations ?? '')}`;
    if (options.userVerifyUrl !== undefined || !/user_?verify_?url/i.test(about)) throw error;
    const command = ['generate-link', '--connection-name', keyId, ...(options.renew ? ['--renew'] : [])];
    throw new Failure(
      'AUTHORIZATION_REQUIRED',
      `${identifier} has to authorize ${keyId}, and this environment verifies its users.`,
      {
        hint: 'If the user has a browser on this machine, run the first command of `next`: it shows a link, waits, and completes the authorization. Elsewhere run the second: it gives a link at once, and --complete takes the URL that the browser ends up at.',
        details: { connection_name: keyId, ...(status && { status }) },
        next: [
          [...command, '--verify'],
          [...command, '--verify', '--wait', '0'],
        ],
        cause: error,
      },
    );
  }
}

/** Whether the account may be used as it is. */
export function isAuthorized(connection: Connection, account: Account | undefined): boolean {
  return connection.type === 'NO_AUTH' || account?.status === 'ACTIVE';
}

/** The failure that gives the person a magic link. */
export function authorizationRequired(
  connection: Connection,
  identifier: string,
  link: MagicLink,
  status?: string,
  options: LinkOptions = {},
): Failure {
  const { keyId } = connection;
  const state = status && status !== 'ACTIVE' ? ` (${status})` : '';
  const message = options.renew
    ? `${identifier} has not renewed the consent to ${keyId}${state}.`
    : `${identifier} has not authorized ${keyId}${state}.`;
  const waiting =
    status === 'PENDING_VERIFICATION'
      ? ' Somebody has consented, but it was not verified who: a new link is needed.'
      : '';
  return new Failure('AUTHORIZATION_REQUIRED', `${message}${waiting}`, {
    hint: 'Show the user `link` and ask them to open it and consent, then run the command again.',
    details: {
      link: link.link,
      expires_at: link.expires_at ?? null,
      connection_name: keyId,
      ...(status && { status }),
    },
  });
}

/** A provider's refusal of a grant that Scalekit calls active. */
export interface GrantRefusal {
  /** AUTHORIZATION_REQUIRED after a tool call, PROVIDER_UNAUTHORIZED after a proxied request. */
  code: 'AUTHORIZATION_REQUIRED' | 'PROVIDER_UNAUTHORIZED' | 'SCOPE_MISSING';
  /** The provider's message. */
  reason: string;
  /** Members of `error` to pass on; for a missing scope, its `scopes`. */
  details: Record<string, unknown>;
}

/**
 * The failure for a grant that the provider refuses although Scalekit reports the account as active. It is the same
 * whether or not a link can be created now.
 *
 * @throws Failure INTERRUPTED if the person stops the command
 */
export async function grantRefused(
  client: ScalekitClient,
  connection: Connection,
  identifier: string,
  refusal: GrantRefusal,
): Promise<Failure> {
  const { keyId, provider } = connection;
  const { reason, details } = refusal;
  const scopes = refusal.code === 'SCOPE_MISSING' ? describeScopes(details.scopes) : undefined;
  if (!needsConsent(connection)) {
    const code = scopes ? 'SCOPE_MISSING' : 'PROVIDER_UNAUTHORIZED';
    const hint = scopes
      ? `Tell the user that the credentials of ${identifier} for ${keyId} lack ${scopes}: grant it at ${provider}, or replace the credentials in the Scalekit Dashboard; a link cannot do that.`
      : `Tell the user to renew the credentials of ${identifier} for ${keyId} in the Scalekit Dashboard; a link cannot do that.`;
    return new Failure(code, `${provider} refuses the credentials of ${keyId}: ${reason}`, { hint, details });
  }
  const message = scopes
    ? `${identifier} has not consented to ${scopes} on ${keyId}: ${reason}`
    : `${provider} refuses the grant of ${identifier} for ${keyId}: ${reason}`;
  const consent = scopes
    ? `ask them to consent again, then run the command again; if the page does not ask for ${scopes}, the connection has to request it first (Scalekit Dashboard, ${keyId})`
    : 'ask them to consent again, then run the command again';
  try {
    const link = await consentLink(client, connection, identifier, { renew: true });
    return new Failure(refusal.code, message, {
      hint: `Show the user \`link\` and ${consent}.`,
      details: { ...details, link: link.link, expires_at: link.expires_at ?? null },
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'INTERRUPTED') throw error;
    if (error.code === 'AUTHORIZATION_REQUIRED')
      return new Failure(refusal.code, message, { hint: error.hint, next: error.next, details });
    return new Failure(refusal.code, message, {
      hint: `Run generate-link (see \`next\`), show the user its link and ${consent}.`,
      details,
      next: [['generate-link', '--connection-name', keyId, '--renew']],
    });
  }
}

function describeScopes(scopes: unknown): string {
  if (!Array.isArray(scopes) || scopes.length === 0) return 'a permission that this call needs';
  return `the scope${scopes.length > 1 ? 's' : ''} ${scopes.join(', ')}`;
}

/** The two sentences that users know from the Python skill. */
function withoutConsent({ keyId, type }: Connection, account: Account | undefined): Failure {
  const act = account ? 'activate' : 'create and configure';
  const why = account ? `the account is ${account.status}` : `${type} connections have no link to open`;
  return new Failure(
    account ? 'ACCOUNT_NOT_ACTIVE' : 'ACCOUNT_NOT_FOUND',
    `Please ${act} the ${keyId} connection in the Scalekit Dashboard.`,
    {
      hint: `Tell the user exactly this sentence; ${why}.`,
      details: { ...(account && { status: account.status }), connection_name: keyId },
    },
  );
}
