import { listAccounts } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections, needsConsent } from '../scalekit/connections.ts';
import { matchProvider, type ProviderAlias, providerNotFound } from './providers.ts';

/** What has to happen before a connection can be used for a person. */
export type AccountState = 'usable' | 'needs_consent' | 'needs_dashboard' | 'not_ready';

/** A connection, the person's account on it, and what to do if it cannot be used. */
export interface AccountOverview {
  connection: Connection;
  state: AccountState;
  /** The account's status; for a connection that is not ready, the connection's: DRAFT, IN_PROGRESS, DISABLED. */
  status: string;
  /** In a few words: `generate-link`, or what the user has to do in the Dashboard. */
  fix?: string;
}

export interface Accounts {
  overviews: AccountOverview[];
  alias?: ProviderAlias | undefined;
}

/**
 * What a person can use in an environment. This only reads: no account or link is created, and no grant is refreshed.
 *
 * @param provider only its connections
 * @throws Failure CONNECTION_NOT_FOUND, AMBIGUOUS_CONNECTION for a provider that is not configured
 */
export async function listAccountOverviews(
  client: ScalekitClient,
  identifier: string,
  provider?: string,
): Promise<Accounts> {
  const [all, accounts] = await Promise.all([listConnections(client), listAccounts(client, identifier)]);
  const match = provider === undefined ? { connections: all } : matchProvider(all, provider);
  if (provider !== undefined && match.connections.length === 0) throw providerNotFound(all, provider);
  return { ...match, overviews: overviewsOf(match.connections, accounts) };
}

/**
 * Tells for each connection what `list-accounts`, `list-connections` and `doctor` say about it.
 *
 * @param accounts the person's accounts, on these connections or others
 */
export function overviewsOf(
  connections: readonly Connection[],
  accounts: readonly { connectionName: string; status: string }[],
): AccountOverview[] {
  const statuses = new Map(accounts.map(({ connectionName, status }) => [connectionName, status]));
  return connections.map((connection) => overviewOf(connection, statuses.get(connection.keyId)));
}

function overviewOf(connection: Connection, account: string | undefined): AccountOverview {
  const { type, status, enabled } = connection;
  if (!isUsable(connection)) {
    const isFinished = status === 'COMPLETED';
    return {
      connection,
      state: 'not_ready',
      status: isFinished && !enabled ? 'DISABLED' : status,
      fix: isFinished ? 'enable connection in Dashboard' : 'finish connection in Dashboard',
    };
  }
  if (type === 'NO_AUTH' || account === 'ACTIVE') return { connection, state: 'usable', status: 'ACTIVE' };
  const base = { connection, status: account ?? 'NOT_FOUND' };
  if (needsConsent(connection)) return { ...base, state: 'needs_consent', fix: 'generate-link' };
  const fix = account === undefined ? 'create account in Dashboard' : 'activate account in Dashboard';
  return { ...base, state: 'needs_dashboard', fix };
}

/** The number of connections in each state. */
export function countStates(overviews: readonly AccountOverview[]): Record<AccountState, number> {
  const counts = { usable: 0, needs_consent: 0, needs_dashboard: 0, not_ready: 0 };
  for (const { state } of overviews) counts[state]++;
  return counts;
}
