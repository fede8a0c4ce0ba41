import { Failure } from '../answer/failure.ts';
import { defineCommand } from './command.ts';
import { IDENTIFIER, text, toggle } from './flags.ts';

export default defineCommand({
  name: 'get-authorization',
  step: 'inspect',
  summary: "The state of a person's account, without its tokens",
  flags: {
    'connection-name': text('name of the connection (`key_id` of list-connections)'),
    ...IDENTIFIER,
    'show-tokens': toggle('add the tokens; refused where an agent is reading'),
  },
  required: [['connection-name']],
  example: 'scalekit-agent-auth get-authorization --connection-name notion',
  answer:
    'connection_name, identifier, account:{id,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
  errors: [
    'IDENTIFIER_REQUIRED',
    'CONNECTION_NOT_FOUND',
    'CONNECTION_NOT_COMPLETED',
    'ACCOUNT_NOT_FOUND',
    'FORBIDDEN',
  ],
  async run(flags, call) {
    if (flags['show-tokens'] && call.host.env.OPENCLAW_SHELL) {
      throw new Failure('FORBIDDEN', '--show-tokens is refused where an agent is reading.', {
        hint: 'A transcript is no place for tokens; the user can run this in a terminal of their own.',
      });
    }
    const connectionName = call.connectionName(flags['connection-name']);
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const [{ readAccount }, { listConnections, needsConsent }, { chooseConnection }] = await Promise.all([
      import('../scalekit/accounts.ts'),
      import('../scalekit/connections.ts'),
      import('../steps/discover.ts'),
    ]);
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
    if (flags['show-tokens']) for (const token of Object.values(tokens)) call.redactor.reveal(token);
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
  },
});
