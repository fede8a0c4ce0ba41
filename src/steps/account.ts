import { type Account, listAccounts, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import type { Permit } from '../scalekit/permit.ts';
import { overviewsOf } from './accounts.ts';
import {
  ambiguousConnection,
  chooseConnection,
  type ProviderAlias,
  severalCouldServe,
  type Target,
} from './discover.ts';

/** The connection, and the person's account on it, authorized or not. */
export interface AccountContext {
  connection: Connection;
  identifier: string;
  account: Account | undefined;
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

/** What a request to a provider needs: the client, the connection, whose account it is, and the permit to send. */
export interface RequestContext extends Pick<AccountContext, 'connection' | 'identifier'> {
  client: ScalekitClient;
  permit: Permit;
}

/**
 * Looks up connection and account: in parallel if the connection is named, one after the other if it has to be
 * chosen. Reading the account refreshes its grant.
 *
 * @param mayGuess whether the first of several connections may be used: true for calls that change nothing
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
  return await chooseAccount(client, connections, target, identifier, mayGuess, early);
}

/**
 * Like `findAccount`, if the connections are known.
 *
 * @param early the account on the named connection, if it was read in parallel with the connections
 */
export async function chooseAccount(
  client: ScalekitClient,
  connections: Connection[],
  target: Target,
  identifier: string,
  mayGuess: boolean,
  early: Account | undefined,
): Promise<AccountContext> {
  const choice = chooseConnection(connections, target);
  const { candidates, connection } = choice;
  const isOnly = candidates.length === 1;
  const [account, accounts] = await Promise.all([
    target.connectionName === connection.keyId ? early : readAccount(client, connection.keyId, identifier),
    isOnly ? [] : listAccounts(client, identifier),
  ]);
  if (isOnly) return { ...choice, identifier, account, warnings: [] };
  const overviews = new Map(overviewsOf(candidates, accounts).map((one) => [one.connection, one.status]));
  const statusOf = (one: Connection) => overviews.get(one) ?? 'NOT_FOUND';
  if (!mayGuess) throw ambiguousConnection(candidates, target.provider, statusOf);
  return { ...choice, identifier, account, warnings: [severalCouldServe(candidates, statusOf)] };
}
