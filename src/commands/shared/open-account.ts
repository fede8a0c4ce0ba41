import { chooseAccount, listForAccount, type OpenedAccount } from '../../steps/account.ts';
import type { Target } from '../../steps/discover.ts';
import type { CommandContext } from './context.ts';

/** The flags that select the account and the connection. */
export interface AccountFlags {
  'connection-name': string | undefined;
  provider: string | undefined;
  identifier: string | undefined;
}

/** The connection that the flags select. @throws Failure USAGE for an invalid connection name */
export function targetOf(context: CommandContext, flags: Omit<AccountFlags, 'identifier'>): Target {
  return { connectionName: context.connectionName(flags['connection-name']), provider: flags.provider };
}

/**
 * Finds the connection and its account, and adds to the answer how the connection was chosen.
 *
 * @param mayGuess whether the first of several connections may be used: true for calls that change nothing
 * @returns the account in any state; `requireAuthorized` checks whether it can be used
 * @throws Failure of classes 2, 3 and 10
 */
export async function openAccount(
  context: CommandContext,
  flags: AccountFlags,
  mayGuess: boolean,
): Promise<OpenedAccount> {
  const target = targetOf(context, flags);
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  const listed = await listForAccount(client, target, identifier);
  const opened = await chooseAccount(client, listed, target, identifier, mayGuess);
  context.remark(opened);
  return opened;
}
