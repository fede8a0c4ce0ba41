import { type AccountQuery, chooseAccount, listForAccount, type OpenedAccount } from '../../steps/account.ts';
import type { CommandContext } from './context.ts';

/** The flags that select the account and the connection. */
export interface AccountFlags {
  'connection-name': string | undefined;
  provider?: string | undefined;
  identifier: string | undefined;
}

/** @throws Failure IDENTIFIER_REQUIRED, USAGE, NOT_ALLOWED, CONFIG_MISSING, CONFIG_INVALID */
export async function accountQuery(context: CommandContext, flags: AccountFlags): Promise<AccountQuery> {
  const connectionName = context.connectionName(flags['connection-name']);
  const identifier = await context.identifier(flags.identifier);
  return { client: await context.client(), connectionName, provider: flags.provider, identifier };
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
  const asked = await accountQuery(context, flags);
  const opened = await chooseAccount(asked, await listForAccount(asked), mayGuess);
  context.remark(opened);
  return opened;
}
