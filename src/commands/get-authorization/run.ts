import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { type Account, readAccount, readAccountDetails } from '../../scalekit/accounts.ts';
import { type Connection, listConnections, needsConsent } from '../../scalekit/connections.ts';
import { dashboardNeeded } from '../../steps/authorize.ts';
import { chooseConnection } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import { accountQuery } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const show = flags['show-tokens'] ? openTerminal(context) : undefined;
  const { client, connectionName = '', identifier } = await accountQuery(context, flags);
  const tokens: Record<string, unknown> = {};
  const reveal = (held: Record<string, unknown>) => void Object.assign(tokens, held);
  const read = () => readAccount(client, connectionName, identifier, reveal);
  const [connections, seen] = await Promise.all([
    listConnections(client, connectionName),
    show ? read() : readAccountDetails(client, connectionName, identifier),
  ]);
  const { connection } = chooseConnection(connections, { connectionName });
  const account = !show && seen && mayHoldGrant(connection, seen) ? await read() : withoutGrant(seen);
  if (!account) {
    const byLink = needsConsent(connection);
    throw dashboardNeeded({ connection }, '', {
      hint: `${identifier} has no account on ${connection.keyId}; ${byLink ? 'generate-link creates one when the person consents.' : 'it is created in the Scalekit Dashboard.'}`,
      next: byLink ? [['generate-link', '--connection-name', connection.keyId]] : [],
    });
  }
  if (show) for (const [name, token] of Object.entries(tokens)) show(`${name}: ${printable(token)}\n`);
  return {
    connection_name: connection.keyId,
    identifier,
    account: { id: account.id, status: account.status },
    authorization_type: account.authorizationType,
    token_expires_at: account.tokenExpiresAt ?? null,
    scopes: account.scopes,
    access_token: account.hasAccessToken ? 'present' : 'absent',
    refresh_token: account.hasRefreshToken ? 'present' : 'absent',
    ...(show && { tokens_shown: true }),
  };
}

/**
 * Whether the account may hold a grant, which has to be read to refresh it and to see which tokens exist. An ACTIVE key
 * or password exists for certain and need not be fetched.
 */
function mayHoldGrant({ type }: Connection, { status }: Account): boolean {
  if (status === 'PENDING_AUTH') return false;
  return status !== 'ACTIVE' || !['API_KEY', 'BASIC', 'BEARER', 'NO_AUTH'].includes(type);
}

function withoutGrant(account: Account | undefined): Account | undefined {
  return account && { ...account, hasAccessToken: account.hasAccessToken || account.status === 'ACTIVE' };
}

/**
 * The terminal, for tokens: they never go to stdout, which others may be reading.
 *
 * @throws Failure FORBIDDEN if there is none, or if an agent runs the command
 */
function openTerminal({ host }: CommandContext): (text: string) => void {
  const hint = 'The user can run this in a terminal of their own; a transcript is no place for tokens.';
  if (host.env.OPENCLAW_SHELL)
    throw new Failure('FORBIDDEN', '--show-tokens is refused if an agent runs the command.', { hint });
  const show = host.openTerminal();
  if (!show) throw new Failure('FORBIDDEN', '--show-tokens needs a terminal, and there is none.', { hint });
  return show;
}

/** A token that could move the cursor is shown escaped. */
function printable(token: unknown): string {
  const text = typeof token === 'string' ? token : JSON.stringify(token);
  return text.replace(/\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
