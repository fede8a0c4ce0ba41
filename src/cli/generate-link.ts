import { Failure } from '../answer/failure.ts';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, IDENTIFIER, number, text } from './flags.ts';

/** Scalekit's limits (facts, RPCs). */
const MAX_STATE_CHARS = 512;
const MAX_URL_CHARS = 2048;

export default defineCommand({
  name: 'generate-link',
  step: 'step 2, authorize',
  summary: 'Whether the person has authorized a connection, and the link where not',
  flags: {
    ...CONNECTION,
    ...IDENTIFIER,
    wait: number('seconds to wait for the person to consent; the link is shown on stderr at once', 0, 86400),
    state: text('opaque text that comes back after consent, at most 512 characters'),
    'user-verify-url': text('where your own app verifies the user, at most 2048 characters'),
  },
  required: [['connection-name', 'provider']],
  example: 'scalekit-agent-auth generate-link --connection-name notion --wait 120',
  answer: 'connection_name, identifier, type, account:{id,status}, authorized:true',
  errors: ACCOUNT_ERRORS,
  async run(flags, call) {
    const options = { state: flags.state, userVerifyUrl: flags['user-verify-url'] };
    assertLength('state', options.state, MAX_STATE_CHARS);
    assertLength('user-verify-url', options.userVerifyUrl, MAX_URL_CHARS);
    const target = {
      connectionName: call.connectionName(flags['connection-name']),
      provider: flags.provider,
    };
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const [{ findAccount }, { isAuthorized, requireAuthorized, waitForConsent }, { needsConsent }] =
      await Promise.all([
        import('../steps/account.ts'),
        import('../steps/authorize.ts'),
        import('../scalekit/connections.ts'),
      ]);
    const door = await findAccount(client, target, identifier, true);
    call.remark(door);
    const { connection } = door;
    let { account } = door;
    const wait = flags.wait ?? 0;
    if (wait > 0 && needsConsent(connection) && !isAuthorized(connection, account)) {
      account = await waitForConsent(client, connection, identifier, {
        ...options,
        seconds: wait,
        show: ({ link }) => {
          call.deadline.extend(wait);
          call.note(`Open this link to authorize ${connection.keyId}: ${link}`);
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
  },
});

function assertLength(flag: string, value: string | undefined, most: number): void {
  if (value === undefined || value.length <= most) return;
  throw new Failure('USAGE', `--${flag} is ${value.length} characters long; ${most} are allowed.`, {
    hint: `Shorten --${flag}.`,
  });
}
