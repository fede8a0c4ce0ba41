import { distance } from 'fastest-levenshtein';
import { Failure, type FailureParts } from '../answer/failure.ts';
import { listAccounts, listIdentifiers, type MagicLink, magicLink } from '../scalekit/accounts.ts';
import { needsConsent } from '../scalekit/connections.ts';
import type { GrantCause } from '../scalekit/errors/execute.ts';
import type { AccountContext } from './account.ts';
import { isAuthorized } from './accounts.ts';

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
 * @throws Failure AUTHORIZATION_REQUIRED with a link, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
export async function requireAuthorized(context: AccountContext): Promise<void> {
  const { connection, account } = context;
  if (isAuthorized(context)) return;
  if (needsConsent(connection)) throw authorizationRequired(context, await consentLink(context));
  if (!account) await requireKnownIdentifier(context);
  const why = account
    ? `the account is ${account.status}`
    : `${connection.type} connections have no link to open`;
  throw dashboardNeeded(context, '', {
    hint: `Tell the user exactly this sentence; ${why}.`,
    ...(account && { details: { status: account.status } }),
  });
}

/**
 * The two sentences that users know from the Python skill: the account does not exist, or is not active.
 *
 * @param more sentences that say what exactly is missing
 */
export function dashboardNeeded(
  { connection: { keyId }, account }: Pick<AccountContext, 'connection' | 'account'>,
  more: string,
  { details, ...parts }: FailureParts,
): Failure {
  const [code, act] = account
    ? (['ACCOUNT_NOT_ACTIVE', 'activate'] as const)
    : (['ACCOUNT_NOT_FOUND', 'create and configure'] as const);
  const message = `Please ${act} the ${keyId} connection in the Scalekit Dashboard.${more}`;
  return new Failure(code, message, { ...parts, details: { ...details, connection_name: keyId } });
}

/**
 * Creates a link for the person.
 *
 * @throws Failure ACCOUNT_NOT_FOUND for an identifier that may be a guess; AUTHORIZATION_REQUIRED without a link if the
 *   environment verifies its users, and there is no address for the browser to return to
 */
export async function consentLink(context: AccountContext, options: LinkOptions = {}): Promise<MagicLink> {
  const { client, identifier, connection, account } = context;
  const { keyId } = connection;
  await requireKnownIdentifier(context);
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
        details: { connection_name: keyId, ...(account && { status: account.status }) },
        next: [
          [...command, '--verify'],
          [...command, '--verify', '--wait', '0'],
        ],
        cause: error,
      },
    );
  }
}

/**
 * Makes sure that Scalekit already knows an identifier that was passed as a flag: it may be a guess, and requesting
 * a link for it would create an account (docs/contract.md, Authorize).
 *
 * @throws Failure ACCOUNT_NOT_FOUND without a link, with the nearest known identifier
 */
async function requireKnownIdentifier({ client, connection, identifier }: AccountContext): Promise<void> {
  if (!client.session.isUnconfirmed?.(identifier)) return;
  if ((await listAccounts(client, identifier)).length > 0) return;
  const nearest = nearestIdentifier(identifier, await listIdentifiers(client));
  const known = nearest === undefined ? '' : ` The nearest one it knows is ${nearest}.`;
  const { keyId } = connection;
  const byLink = needsConsent(connection);
  const make = byLink
    ? `run generate-link for ${keyId}, which creates the account and its link`
    : 'tell them to create the account in the Scalekit Dashboard';
  const more = ` Scalekit has never seen the identifier ${identifier}.${known}`;
  throw dashboardNeeded({ connection }, more, {
    hint: `Ask the user whose account they mean${nearest === undefined ? '' : `, ${nearest} perhaps`}; only if ${identifier} is right and new, ${make}.`,
    details: nearest === undefined ? {} : { nearest_identifier: nearest },
    next: [byLink ? ['generate-link', '--connection-name', keyId] : ['list-accounts']],
  });
}

/** `work` is nearer to `work@example.com` than their edit distance suggests. */
function nearestIdentifier(wanted: string, known: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const far = (name: string) => {
    const other = name.toLowerCase();
    if (other.split('@')[0] === lower.split('@')[0]) return 0;
    return distance(lower, other) / Math.max(lower.length, other.length, 1);
  };
  const ranked = known.map((name) => ({ name, far: far(name) }));
  return ranked.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** The failure that gives the person a magic link. */
export function authorizationRequired(
  { connection: { keyId }, identifier, account }: AccountContext,
  { link, expires_at = null }: Omit<MagicLink, 'expires_at'> & { expires_at?: string | null },
  options: LinkOptions = {},
): Failure {
  const status = account?.status;
  const state = status && status !== 'ACTIVE' ? ` (${status})` : '';
  const message = options.renew
    ? `${identifier} has not renewed the consent to ${keyId}${state}.`
    : `${identifier} has not authorized ${keyId}${state}.`;
  const waiting =
    status === 'PENDING_VERIFICATION'
      ? ' Someone consented, but their identity was not verified: a new link is needed.'
      : '';
  return new Failure('AUTHORIZATION_REQUIRED', `${message}${waiting}`, {
    hint: 'Show the user `link` and ask them to open it and consent, then run the command again.',
    details: { link, expires_at, connection_name: keyId, ...(status && { status }) },
  });
}

/** A provider's refusal of a grant that Scalekit calls active. */
export interface GrantRefusal {
  cause: GrantCause;
  /** The provider's message. */
  reason: string;
  /** Members of `error` to pass on; for a missing scope, its `scopes`. */
  details: Record<string, unknown>;
}

/**
 * The failure for a grant that the provider refuses although Scalekit reports the account as active. It is the same
 * whether or not a link can be created now.
 *
 * @param deadCode the code for a grant that is no longer valid, as opposed to one that lacks a scope
 * @throws Failure INTERRUPTED if the person stops the command
 */
export async function grantRefused(
  context: AccountContext,
  deadCode: 'AUTHORIZATION_REQUIRED' | 'PROVIDER_UNAUTHORIZED',
  { cause, reason, details }: GrantRefusal,
): Promise<Failure> {
  const { connection, identifier } = context;
  const { keyId, provider } = connection;
  const scopes = cause === 'missing scope' ? describeScopes(details.scopes) : undefined;
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
  const consent = `ask them to consent again, then run the command again${scopes ? `; if the page does not ask for ${scopes}, the connection has to request it first (Scalekit Dashboard, ${keyId})` : ''}`;
  const failed = (parts: FailureParts) => new Failure(scopes ? 'SCOPE_MISSING' : deadCode, message, parts);
  try {
    const { link, expires_at = null } = await consentLink(context, { renew: true });
    return failed({
      hint: `Show the user \`link\` and ${consent}.`,
      details: { ...details, link, expires_at },
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'INTERRUPTED') throw error;
    if (error.code === 'AUTHORIZATION_REQUIRED')
      return failed({ hint: error.hint, next: error.next, details });
    const hint = `Run generate-link (see \`next\`), show the user its link and ${consent}.`;
    return failed({ hint, details, next: [['generate-link', '--connection-name', keyId, '--renew']] });
  }
}

function describeScopes(scopes: unknown): string {
  if (!Array.isArray(scopes) || scopes.length === 0) return 'a permission that this call needs';
  return `the scope${scopes.length > 1 ? 's' : ''} ${scopes.join(', ')}`;
}
