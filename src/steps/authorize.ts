import { Failure } from '../answer/failure.ts';
import { type Account, type MagicLink, magicLink, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, needsConsent } from '../scalekit/connections.ts';

/** Pauses between two looks at an account whose link has been shown: 1 s, then growing to 5 s. */
const FIRST_POLL_MS = 1000;
const LAST_POLL_MS = 5000;

/** How long one look may take, as long as there is time; and the last one, when time is up. */
const LOOK_MS = 5000;
const LAST_LOOK_MS = 1000;

/** Options of the magic link; Scalekit's limits are 512 and 2,048 characters. */
export interface LinkOptions {
  state?: string | undefined;
  userVerifyUrl?: string | undefined;
}

/**
 * Step 2: makes sure that the person's account can be used.
 *
 * @param account what `readAccount` found, so that the look-up can run beside others
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
  if (!needsConsent(connection)) throw withoutConsent(connection, account);
  const link = await magicLink(client, connection.keyId, identifier, options);
  throw authorizationRequired(connection, identifier, link, account?.status);
}

/** Whether the account may be used as it is. */
export function isAuthorized(connection: Connection, account: Account | undefined): boolean {
  return connection.type === 'NO_AUTH' || account?.status === 'ACTIVE';
}

/** The failure that hands the person a magic link. */
export function authorizationRequired(
  connection: Connection,
  identifier: string,
  link: MagicLink,
  status?: string,
): Failure {
  const waiting =
    status === 'PENDING_VERIFICATION'
      ? ' The account waits for the user verification that this environment demands.'
      : '';
  return new Failure(
    'AUTHORIZATION_REQUIRED',
    `${identifier} has not authorized ${connection.keyId}${status ? ` (${status})` : ''}.${waiting}`,
    {
      hint: 'Show the user `link` and ask them to open it and consent, then run the command again.',
      details: {
        link: link.link,
        expires_at: link.expires_at ?? null,
        connection_name: connection.keyId,
        ...(status && { status }),
      },
    },
  );
}

/** A provider's refusal of a grant that Scalekit calls active. */
export interface GrantRefusal {
  /** AUTHORIZATION_REQUIRED after a tool call, PROVIDER_UNAUTHORIZED after a proxied request. */
  code: 'AUTHORIZATION_REQUIRED' | 'PROVIDER_UNAUTHORIZED' | 'SCOPE_MISSING';
  /** The provider's words. */
  reason: string;
  /** Members of `error` to hand on; of a missing scope, its `scopes`. */
  details: Record<string, unknown>;
}

/**
 * What to do about a grant that the provider refuses although Scalekit calls the account active. The refusal stands,
 * whether or not a link can be had now.
 *
 * @throws Failure INTERRUPTED where the person stops it
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
      ? `Tell the user that the credentials of ${identifier} for ${keyId} lack ${scopes}: they are given it at ${provider}, or replaced in the Scalekit Dashboard; no link does that.`
      : `Tell the user to renew the credentials of ${identifier} for ${keyId} in the Scalekit Dashboard; no link does that.`;
    return new Failure(code, `${provider} refuses the credentials of ${keyId}: ${reason}`, { hint, details });
  }
  const message = scopes
    ? `${identifier} has not consented to ${scopes} on ${keyId}: ${reason}`
    : `${provider} refuses the grant of ${identifier} for ${keyId}: ${reason}`;
  const consent = scopes
    ? `ask them to consent again, then run the command again; where the page does not ask for ${scopes}, the connection has to request it first (Scalekit Dashboard, ${keyId})`
    : 'ask them to consent again, then run the command again';
  try {
    const link = await magicLink(client, keyId, identifier);
    return new Failure(refusal.code, message, {
      hint: `Show the user \`link\` and ${consent}.`,
      details: { ...details, link: link.link, expires_at: link.expires_at ?? null },
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'INTERRUPTED') throw error;
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

/**
 * Shows the link at once and waits until the person has consented. A look at the account that meets a passing fault,
 * or hangs, tells nothing; the next one may.
 *
 * @param seconds how long to wait at most, counted from the link on; the last look may take a second more
 * @param show prints the link for the person who reads along
 * @throws Failure AUTHORIZATION_REQUIRED with the link when time is up
 */
export async function waitForConsent(
  client: ScalekitClient,
  connection: Connection,
  identifier: string,
  options: LinkOptions & { seconds: number; show: (link: MagicLink) => void },
): Promise<Account> {
  const link = await magicLink(client, connection.keyId, identifier, options);
  options.show(link);
  const until = performance.now() + options.seconds * 1000;
  let status: string | undefined;
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
    const left = until - performance.now();
    if (left <= 0) throw authorizationRequired(connection, identifier, link, status);
    await client.pause(Math.min(pause, left));
    const time = Math.min(LOOK_MS, Math.max(LAST_LOOK_MS, until - performance.now()));
    const account = await look(client, connection, identifier, time);
    if (account?.status === 'ACTIVE') return account;
    status = account?.status ?? status;
  }
}

/** @returns undefined where nothing was seen within this time, in milliseconds */
async function look(
  client: ScalekitClient,
  { keyId }: Connection,
  identifier: string,
  ms: number,
): Promise<Account | undefined> {
  try {
    return await Promise.race([
      readAccount(client, keyId, identifier),
      client.pause(ms).then(() => undefined),
    ]);
  } catch (error) {
    if (client.session.signal.aborted || !(error instanceof Failure && error.retryable)) throw error;
    return undefined;
  }
}

/** The two sentences that users know from the Python skill. */
function withoutConsent(connection: Connection, account: Account | undefined): Failure {
  const name = connection.keyId;
  if (!account) {
    return new Failure(
      'ACCOUNT_NOT_FOUND',
      `Please create and configure the ${name} connection in the Scalekit Dashboard.`,
      {
        hint: `Tell the user exactly this sentence; ${connection.type} connections have no link to open.`,
        details: { connection_name: name },
      },
    );
  }
  return new Failure(
    'ACCOUNT_NOT_ACTIVE',
    `Please activate the ${name} connection in the Scalekit Dashboard.`,
    {
      hint: `Tell the user exactly this sentence; the account is ${account.status}.`,
      details: { status: account.status, connection_name: name },
    },
  );
}
