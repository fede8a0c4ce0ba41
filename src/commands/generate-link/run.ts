import type { Payload } from '../../answer/document.ts';
import { Failure, usage } from '../../answer/failure.ts';
import { type Account, listIdentifiers, type MagicLink } from '../../scalekit/accounts.ts';
import { needsConsent } from '../../scalekit/connections.ts';
import type { OpenedAccount } from '../../steps/account.ts';
import { isAuthorized } from '../../steps/accounts.ts';
import { dashboardNeeded, requireAuthorized } from '../../steps/authorize.ts';
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
  context.mayCreateAccounts = true;
  const opened = await openAccount(context, flags, true);
  const { connection, identifier } = opened;
  let { account } = opened;
  if (needsConsent(connection) && (pasted !== undefined || flags.renew || !isAuthorized(opened)))
    account = await obtainConsent(context, opened, flags, pasted).catch((error: unknown) => {
      throw withNextStep(error, connection.keyId, flags);
    });
  else await requireAuthorized(opened);
  return {
    connection_name: connection.keyId,
    identifier,
    type: connection.type,
    account: account ? { id: account.id, status: account.status } : null,
    authorized: true,
  };
}

async function obtainConsent(
  context: CommandContext,
  opened: OpenedAccount,
  flags: Flags,
  pasted: Callback | undefined,
): Promise<Account> {
  const { keyId: connectionName } = opened.connection;
  const { renew, state, 'user-verify-url': userVerifyUrl } = flags;
  const subject = { ...context.settings.credentials(), connectionName, identifier: opened.identifier };
  const { verify, verifiedConsent, waitForConsent } = await import('../../steps/consent.ts');
  if (pasted !== undefined) {
    assertState(subject, pasted);
    return await verify(opened, pasted.authRequestId);
  }
  if (!opened.account && !renew) await assertNoOtherSpelling(opened);
  const seconds = flags.wait ?? (flags.verify ? VERIFY_SECONDS : 0);
  const wait = { renew, seconds, show: showLink(context, connectionName, seconds) };
  return flags.verify
    ? await verifiedConsent(opened, subject, wait)
    : await waitForConsent(opened, { ...wait, state, userVerifyUrl });
}

/**
 * @throws Failure ACCOUNT_NOT_FOUND before an account is created for another spelling of a known identifier: different
 *   case, or spaces in it
 */
async function assertNoOtherSpelling({ client, connection, identifier }: OpenedAccount): Promise<void> {
  const spelling = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
      .toLowerCase();
  const known = await listIdentifiers(client, connection.keyId);
  const other = known.find((name) => name !== identifier && spelling(name) === spelling(identifier));
  if (other === undefined) return;
  const more = ` ${identifier} has no account on it, but ${other} has: they differ only in spelling.`;
  throw dashboardNeeded({ connection }, more, {
    hint: `Pass --identifier ${other}; only if ${identifier} really is someone else, add --renew to create an account for them.`,
    details: { nearest_identifier: other },
  });
}

/** How long the command after a consent waits for Scalekit to register it. */
const SETTLE_SECONDS = 60;

/** Adds to a failure with a link the command to run after the consent; with --renew there may be nothing to wait for. */
function withNextStep(error: unknown, connectionName: string, flags: Flags): unknown {
  if (!(error instanceof Failure) || error.details.link === undefined || error.next.length > 0) return error;
  const again = ['generate-link', '--connection-name', connectionName];
  if (flags.verify)
    return error.with({
      hint: 'Show the user `link`; after the consent their browser ends up at an address that begins with http://127.0.0.1 and cannot be reached: ask for that full address, and pass it within the hour to the command in `next`, on its stdin.',
      next: [[...again, '--complete', '-']],
    });
  const optional = (['state', 'user-verify-url'] as const).flatMap((flag) =>
    flags[flag] === undefined ? [] : [`--${flag}`, flags[flag]],
  );
  const wait = flags.renew ? [] : ['--wait', `${SETTLE_SECONDS}`];
  const then = flags.renew
    ? 'repeat the call that needed the new consent; the command in `next` shows the account'
    : 'run the command in `next`: it says `authorized` once Scalekit has registered the consent';
  return error.with({
    hint: `Show the user \`link\` and ask them to open it and consent. When they say it is done, ${then}.`,
    next: [[...again, ...wait, ...optional]],
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
