import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { readAccount } from '../../scalekit/accounts.ts';
import { listConnections, needsConsent } from '../../scalekit/connections.ts';
import { chooseConnection } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const show = flags['show-tokens'] ? openTerminal(context) : undefined;
  const connectionName = context.connectionName(flags['connection-name']);
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  let tokens: Record<string, unknown> = {};
  const reveal = (held: Record<string, unknown>) => {
    tokens = held;
  };
  const [connections, account] = await Promise.all([
    listConnections(client, connectionName),
    readAccount(client, connectionName ?? '', identifier, reveal),
  ]);
  const { connection } = chooseConnection(connections, { connectionName });
  if (!account) {
    const byLink = needsConsent(connection);
    throw new Failure(
      'ACCOUNT_NOT_FOUND',
      `Please create and configure the ${connection.keyId} connection in the Scalekit Dashboard.`,
      {
        hint: `${identifier} has no account on ${connection.keyId}; ${byLink ? 'generate-link makes one, where the person consents.' : 'it is made in the Scalekit Dashboard.'}`,
        details: { connection_name: connection.keyId },
        next: byLink ? [['generate-link', '--connection-name', connection.keyId]] : [],
      },
    );
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
 * The terminal, for tokens: they never go to stdout, which others may be reading.
 *
 * @throws Failure FORBIDDEN where there is none, or an agent runs the command
 */
function openTerminal({ host }: CommandContext): (text: string) => void {
  const hint = 'The user can run this in a terminal of their own; a transcript is no place for tokens.';
  if (host.env.OPENCLAW_SHELL)
    throw new Failure('FORBIDDEN', '--show-tokens is refused where an agent runs the command.', { hint });
  const show = host.openTerminal();
  if (!show) throw new Failure('FORBIDDEN', '--show-tokens needs a terminal, and there is none.', { hint });
  return show;
}

/** A token that could move the cursor is shown escaped. */
function printable(token: unknown): string {
  const text = typeof token === 'string' ? token : JSON.stringify(token);
  return text.replace(/\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
