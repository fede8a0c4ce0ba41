import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { readAccount } from '../../scalekit/accounts.ts';
import { listConnections, needsConsent } from '../../scalekit/connections.ts';
import { chooseConnection } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  if (flags['show-tokens'] && context.host.env.OPENCLAW_SHELL) {
    throw new Failure('FORBIDDEN', '--show-tokens is refused where an agent is reading.', {
      hint: 'A transcript is no place for tokens; the user can run this in a terminal of their own.',
    });
  }
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
  if (flags['show-tokens']) for (const token of Object.values(tokens)) context.redactor.reveal(token);
  return {
    connection_name: connection.keyId,
    identifier,
    account: { id: account.id, status: account.status },
    authorization_type: account.authorizationType,
    token_expires_at: account.tokenExpiresAt ?? null,
    scopes: account.scopes,
    access_token: account.hasAccessToken ? 'present' : 'absent',
    refresh_token: account.hasRefreshToken ? 'present' : 'absent',
    ...(flags['show-tokens'] && { tokens }),
  };
}
