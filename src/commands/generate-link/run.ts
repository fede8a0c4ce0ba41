import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { magicLink } from '../../scalekit/accounts.ts';
import { needsConsent } from '../../scalekit/connections.ts';
import {
  authorizationRequired,
  isAuthorized,
  requireAuthorized,
  waitForConsent,
} from '../../steps/authorize.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

/** Scalekit's limits (facts, RPCs). */
const MAX_STATE_CHARS = 512;
const MAX_URL_CHARS = 2048;

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const options = { state: flags.state, userVerifyUrl: flags['user-verify-url'] };
  assertLength('state', options.state, MAX_STATE_CHARS);
  assertLength('user-verify-url', options.userVerifyUrl, MAX_URL_CHARS);
  const opened = await openAccount(context, flags, true);
  const { client, connection, identifier } = opened;
  let { account } = opened;
  const wait = flags.wait ?? 0;
  if (flags.renew && needsConsent(connection)) {
    const link = await magicLink(client, connection.keyId, identifier, options);
    throw authorizationRequired(connection, identifier, link, account?.status);
  }
  if (wait > 0 && needsConsent(connection) && !isAuthorized(connection, account)) {
    account = await waitForConsent(client, connection, identifier, {
      ...options,
      seconds: wait,
      show: ({ link }) => {
        context.deadline.extend(wait);
        context.note(`Open this link to authorize ${connection.keyId}: ${link}`);
      },
    });
  } else await requireAuthorized(client, connection, identifier, account, options);
  return {
    connection_name: connection.keyId,
    identifier,
    type: connection.type,
    account: account ? { id: account.id, status: account.status } : null,
    authorized: true,
  };
}

function assertLength(flag: string, value: string | undefined, most: number): void {
  if (value === undefined || value.length <= most) return;
  throw new Failure('USAGE', `--${flag} is ${value.length} characters long; ${most} are allowed.`, {
    hint: `Shorten --${flag}.`,
  });
}
