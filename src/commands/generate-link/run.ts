import type { Payload } from '../../answer/document.ts';
import { Failure, usage } from '../../answer/failure.ts';
import type { MagicLink } from '../../scalekit/accounts.ts';
import { needsConsent } from '../../scalekit/connections.ts';
import {
  authorizationRequired,
  consentLink,
  isAuthorized,
  requireAuthorized,
} from '../../steps/authorize.ts';
import { assertNoOtherSpelling } from '../../steps/identifiers.ts';
import { assertState, type Callback, readCallback } from '../../steps/verification.ts';
import type { CommandContext } from '../shared/context.ts';
import { openAccount } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

/** Scalekit's limits (docs/scalekit.md, Connected accounts). */
const MAX_STATE_CHARS = 512;
const MAX_URL_CHARS = 2048;

/** How long --verify waits without --wait, in seconds. */
const VERIFY_SECONDS = 300;

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  assertFlags(flags);
  const pasted = flags.complete === undefined ? undefined : await readPasted(context, flags.complete);
  context.mayCreateAccounts();
  const opened = await openAccount(context, flags, true);
  const { client, connection, identifier } = opened;
  let { account } = opened;
  if (needsConsent(connection) && (pasted !== undefined || flags.renew || !isAuthorized(connection, account)))
    account = await obtainConsent().catch((error: unknown) => {
      throw withNextStep(error, connection.keyId, flags);
    });
  else await requireAuthorized(client, connection, identifier, account);
  return {
    connection_name: connection.keyId,
    identifier,
    type: connection.type,
    account: account ? { id: account.id, status: account.status } : null,
    authorized: true,
  };

  async function obtainConsent() {
    const subject = { ...context.settings.credentials(), connectionName: connection.keyId, identifier };
    if (pasted !== undefined) {
      const { verify } = await import('../../steps/consent.ts');
      assertState(subject, pasted);
      return await verify(client, connection, identifier, pasted.authRequestId);
    }
    if (!account && !flags.renew) await assertNoOtherSpelling(client, connection, identifier);
    const seconds = flags.wait ?? (flags.verify ? VERIFY_SECONDS : 0);
    const { renew } = flags;
    const wait = { renew, seconds, show: showLink(context, connection.keyId, seconds) };
    if (flags.verify) {
      const { verifiedConsent } = await import('../../steps/verified-consent.ts');
      return await verifiedConsent(opened, subject, wait);
    }
    const link = { state: flags.state, userVerifyUrl: flags['user-verify-url'] };
    if (seconds > 0) {
      const { waitForConsent } = await import('../../steps/consent.ts');
      return await waitForConsent(client, connection, identifier, { ...wait, ...link });
    }
    const made = await consentLink(client, connection, identifier, { ...link, renew }, account?.status);
    throw authorizationRequired(connection, identifier, made, account?.status, { renew });
  }
}

/** How long the command after a consent waits for Scalekit to register it. */
const SETTLE_SECONDS = 60;

/** Adds to a failure with a link the command to run after the consent; with --renew there may be nothing to wait for. */
function withNextStep(error: unknown, connectionName: string, flags: Flags): unknown {
  if (!(error instanceof Failure) || error.details.link === undefined || error.next.length > 0) return error;
  const optional = (['state', 'user-verify-url'] as const).flatMap((flag) =>
    flags[flag] === undefined ? [] : [`--${flag}`, flags[flag]],
  );
  const wait = flags.renew ? [] : ['--wait', `${SETTLE_SECONDS}`];
  const then = flags.renew
    ? 'repeat the call that needed the new consent; the command in `next` shows the account'
    : 'run the command in `next`: it says `authorized` once Scalekit has registered the consent';
  return error.with({
    hint: `Show the user \`link\` and ask them to open it and consent. When they say it is done, ${then}.`,
    next: [['generate-link', '--connection-name', connectionName, ...wait, ...optional]],
  });
}

/** Prints a link on stderr; from the first one on, the wait has its own deadline. */
function showLink(context: CommandContext, connectionName: string, seconds: number) {
  let shown = 0;
  return ({ link }: MagicLink) => {
    if (shown++ === 0) context.deadline.extend(seconds);
    context.note(`Open this link to authorize ${connectionName}: ${link}`);
  };
}

/** The URL that the browser ended up at: from a file, from stdin, or the value itself. */
async function readPasted(context: CommandContext, value: string): Promise<Callback> {
  if (/^https?:\/\//i.test(value)) return readCallback(value);
  const source = value === '-' || value.startsWith('@') ? value : `@${value}`;
  return readCallback(await context.input.text('complete', source));
}

function assertFlags(flags: Flags): void {
  const { state, complete, verify, 'user-verify-url': url } = flags;
  assertLength('state', state, MAX_STATE_CHARS);
  assertLength('user-verify-url', url, MAX_URL_CHARS);
  if (verify && complete !== undefined)
    throw usage(
      '--verify and --complete exclude each other.',
      'Pass only --complete: it finishes what --verify started.',
    );
  if ((verify || complete !== undefined) && (state !== undefined || url !== undefined))
    throw usage(
      '--state and --user-verify-url are for an app of your own that verifies its users.',
      'Leave them out: --verify sets its own.',
    );
}

function assertLength(flag: string, value: string | undefined, most: number): void {
  if (value === undefined || value.length <= most) return;
  throw usage(`--${flag} is ${value.length} characters long; ${most} are allowed.`, `Shorten --${flag}.`);
}
