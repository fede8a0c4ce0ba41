import { listAccounts } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, needsConsent } from '../scalekit/connections.ts';

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

/** The status of a person's account on a connection that can be used, as answers show it. */
export function statusOn({ type }: Connection, account: { status: string } | undefined): string {
  return type === 'NO_AUTH' ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND');
}

/** Whether the account may be used as it is. */
export function isAuthorized(context: {
  connection: Connection;
  account?: { status: string } | undefined;
}): boolean {
  return statusOn(context.connection, context.account) === 'ACTIVE';
}

/** The status of the person's account on any connection, as listed: no grant is refreshed. */
export async function listStatuses(
  client: ScalekitClient,
  identifier: string,
): Promise<(connection: Connection) => string> {
  const accounts = await listAccounts(client, identifier);
  return (one) => statusOn(one, accountOn(one, accounts));
}

type ListedAccount = Awaited<ReturnType<typeof listAccounts>>[number];

function accountOn({ keyId }: Connection, accounts: readonly ListedAccount[]): ListedAccount | undefined {
  return accounts.findLast(({ connectionName }) => connectionName === keyId);
}

/**
 * Tells for a connection what `list-accounts` and `doctor` say about it.
 *
 * @param accounts the person's accounts, on this connection or others
 */
export function overviewOf(connection: Connection, accounts: readonly ListedAccount[]): AccountOverview {
  if (!isUsable(connection)) {
    const isFinished = connection.status === 'COMPLETED';
    const fix = isFinished ? 'enable connection in Dashboard' : 'finish connection in Dashboard';
    return { connection, state: 'not_ready', status: isFinished ? 'DISABLED' : connection.status, fix };
  }
  const account = accountOn(connection, accounts);
  const status = statusOn(connection, account);
  if (status === 'ACTIVE') return { connection, state: 'usable', status };
  if (needsConsent(connection)) return { connection, status, state: 'needs_consent', fix: 'generate-link' };
  const fix = account === undefined ? 'create account in Dashboard' : 'activate account in Dashboard';
  return { connection, status, state: 'needs_dashboard', fix };
}

/** The number of connections in each state. */
export function countStates(overviews: readonly AccountOverview[]): Record<AccountState, number> {
  const counts = { usable: 0, needs_consent: 0, needs_dashboard: 0, not_ready: 0 };
  for (const { state } of overviews) counts[state]++;
  return counts;
}
