import { type Account, listAccounts, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import type { Permit } from '../scalekit/permit.ts';
import { overviewsOf } from './accounts.ts';
import { chooseConnection, type ProviderAlias, severalCouldServe, type Target } from './discover.ts';

/** The connection, and the person's account on it, authorized or not. */
export interface AccountContext {
  connection: Connection;
  identifier: string;
  account: Account | undefined;
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

/** What a request to a provider needs: the client, the connection, whose account it is, and leave to send. */
export interface RequestContext extends Pick<AccountContext, 'connection' | 'identifier'> {
  client: ScalekitClient;
  permit: Permit;
}

/**
 * Looks up connection and account: together where the connection is named, one after the other where it has to be
 * chosen. Reading the account refreshes its grant.
 *
 * @param mayGuess whether the first of several connections may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
export async function findAccount(
  client: ScalekitClient,
  target: Target,
  identifier: string,
  mayGuess: boolean,
): Promise<AccountContext> {
  const { connectionName } = target;
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    connectionName === undefined ? undefined : readAccount(client, connectionName, identifier),
  ]);
  const choice = chooseConnection(connections, target, mayGuess);
  const { keyId } = choice.connection;
  const { candidates } = choice;
  const [account, accounts] = await Promise.all([
    connectionName === keyId ? early : readAccount(client, keyId, identifier),
    candidates.length > 1 ? listAccounts(client, identifier) : [],
  ]);
  const warnings = candidates.length > 1 ? [warningOf(candidates, accounts)] : [];
  return { ...choice, identifier, account, warnings };
}

/** Names every connection that could serve, with the status of the person's account on it. */
function warningOf(candidates: Connection[], accounts: Parameters<typeof overviewsOf>[1]): string {
  const overviews = new Map(overviewsOf(candidates, accounts).map((one) => [one.connection, one.status]));
  return severalCouldServe(candidates, (connection) => overviews.get(connection) ?? 'NOT_FOUND');
}
