import { type Account, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import type { Permit } from '../scalekit/permit.ts';
import { listStatuses } from './accounts.ts';
import { ambiguityWarning, ambiguousConnection, chooseConnection, type Target } from './discover.ts';
import type { ProviderAlias } from './providers.ts';

/** Whose account a call uses, on which connection. */
export interface AccountContext {
  client: ScalekitClient;
  connection: Connection;
  identifier: string;
  /** As last read, authorized or not; undefined if the person has none. */
  account?: Account | undefined;
}

/** An account, and how its connection was chosen. */
export interface OpenedAccount extends AccountContext {
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

/** What a request to a provider needs: the account, and the permit to send. */
export interface RequestContext extends AccountContext {
  permit: Permit;
}

/** The account as it is now; reading it refreshes its grant. */
export async function reread<Context extends AccountContext>(context: Context): Promise<Context> {
  const { client, connection, identifier } = context;
  return { ...context, account: await readAccount(client, connection.keyId, identifier) };
}

/** Whose account a command is asked to use, and on which connection or provider. */
export interface AccountQuery extends Target {
  client: ScalekitClient;
  identifier: string;
}

/** Connections to choose from, and the account on the named one, which is read at the same time. */
export interface Listed {
  connections: Connection[];
  prefetched: Account | undefined;
}

/** Lists the connections, and reads the account if its connection is named. Reading an account refreshes its grant. */
export async function listForAccount({ client, connectionName, identifier }: AccountQuery): Promise<Listed> {
  const [connections, prefetched] = await Promise.all([
    listConnections(client, connectionName),
    connectionName === undefined ? undefined : readAccount(client, connectionName, identifier),
  ]);
  return { connections, prefetched };
}

/**
 * Chooses the connection and reads the account on it, unless that was done already.
 *
 * @param mayGuess whether the first of several connections may be used: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
export async function chooseAccount(
  asked: AccountQuery,
  { connections, prefetched }: Listed,
  mayGuess: boolean,
): Promise<OpenedAccount> {
  const { client, identifier } = asked;
  const { candidates, connection, alias } = chooseConnection(connections, asked);
  const [account, statusOf] = await Promise.all([
    asked.connectionName === connection.keyId
      ? prefetched
      : readAccount(client, connection.keyId, identifier),
    candidates.length > 1 ? listStatuses(client, identifier) : undefined,
  ]);
  const opened = { client, connection, identifier, account, alias };
  if (!statusOf) return { ...opened, warnings: [] };
  if (!mayGuess) throw ambiguousConnection(candidates, asked.provider, statusOf);
  return { ...opened, warnings: [ambiguityWarning(candidates, statusOf)] };
}
