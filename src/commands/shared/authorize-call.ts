import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { senderFor } from '../../policy/authorization.ts';
import { type Call, changesSomething } from '../../policy/call.ts';
import { needsConsent } from '../../scalekit/connections.ts';
import type { Send } from '../../scalekit/permit.ts';
import type { OpenedAccount } from '../../steps/account.ts';
import { isAuthorized, statusOn } from '../../steps/accounts.ts';
import { requireAuthorized } from '../../steps/authorize.ts';
import { rerun } from './command-line.ts';
import type { CommandContext } from './context.ts';

/** The flags that let the user see a call before it is sent. */
export interface SendingFlags {
  'dry-run'?: boolean | undefined;
  confirm?: string | undefined;
}

/** The function that sends the call, or, for a dry run, the answer instead. */
export interface Authorized {
  dryRun?: Payload;
  send: Send;
}

/**
 * The only way to send anything to a provider: only `send` has the permit that `execute` and `requestProvider`
 * require. In this order:
 *
 * 1. what the settings do not allow ends with READ_ONLY or NOT_ALLOWED, before any link or account is created;
 * 2. a dry run ends with the request, the confirmation it needs and the command that sends it;
 * 3. an account that cannot be used ends with a failure of class 4;
 * 4. what needs a confirmation ends with CONFIRMATION_REQUIRED until the same call is made with one;
 * 5. `send` writes the audit log before and after each call. A batch calls it once per input, and passes the input.
 *
 * @param flags all flags of the command, for the command that sends what a dry run showed
 */
export async function authorizeCall(
  context: CommandContext,
  opened: OpenedAccount,
  call: Call,
  flags: SendingFlags & Record<string, unknown>,
): Promise<Authorized> {
  const { policy, settings } = context;
  const whole = { ...call, localFiles: [...(call.localFiles ?? []), ...context.input.files] };
  policy.assertAllowed(whole);
  const preview = { environment: settings.credentials().envUrl, ...(call.preview ?? call.content) };
  if (flags['dry-run']) {
    const { confirm, reason } = policy.confirmationOf(whole) ?? {};
    const dryRun = {
      dry_run: true,
      request: preview,
      account_status: statusOn(opened.connection, opened.account),
      ...(confirm !== undefined && { confirm, confirm_reason: reason }),
      next: [rerun(call.command, { ...flags, 'dry-run': false, confirm })],
      ...(!isAuthorized(opened) && { warnings: [unauthorized(opened)] }),
    };
    return { dryRun, send: () => Promise.reject(new Error('A dry run sends nothing.')) };
  }
  const rethrow = (error: unknown): never => {
    throw withCommand(error, call, flags);
  };
  await requireAuthorized(opened).catch(rethrow);
  policy.assertConfirmed(whole, flags.confirm, preview);
  if (changesSomething(whole)) policy.auditLog?.check();
  const send = senderFor(policy, whole, context);
  return { send: (work, options) => send(work, options).catch(rethrow) };
}

/** What the user has to do before a call can be sent. */
const unauthorized = ({ connection }: OpenedAccount): string =>
  needsConsent(connection)
    ? `The user has to authorize ${connection.keyId} before this can be sent: generate-link --connection-name ${connection.keyId}.`
    : `The account on ${connection.keyId} cannot be used yet: list-accounts says what to do in the Scalekit Dashboard.`;

/** Adds the command to run after the consent to a refusal with a link; if it may change something, its dry run. */
function withCommand(error: unknown, call: Call, flags: Readonly<Record<string, unknown>>): unknown {
  if (!(error instanceof Failure) || error.details.link === undefined || error.next.length > 0) return error;
  const changes = changesSomething(call);
  return error.with({
    next: [rerun(call.command, changes ? { ...flags, 'dry-run': true, confirm: undefined } : flags)],
  });
}
