import { canonicalJson } from '../answer/canonical.ts';
import { Failure } from '../answer/failure.ts';
import type { Settings } from '../config/settings.ts';

/**
 * With TOOL_CONFIRM_WRITES, stops a call that could change something until the exact request comes back with its
 * hash, so that what the person saw is what gets sent and nothing else.
 *
 * @param settings say where it would be sent: the same names mean other accounts in another environment
 * @param request as it would be sent, whole; the hash covers every member
 * @param confirm what the caller passed as `--confirm`
 * @throws Failure CONFIRMATION_REQUIRED
 */
export async function assertConfirmed(
  settings: Pick<Settings, 'credentials'>,
  request: Record<string, unknown>,
  confirm: string | undefined,
): Promise<void> {
  const preview = { environment: settings.credentials().envUrl, ...request };
  const { createHash } = await import('node:crypto');
  const token = createHash('sha256').update(canonicalJson(preview)).digest('hex').slice(0, 16);
  if (confirm === token) return;
  const message =
    confirm === undefined
      ? 'This call needs a confirmation.'
      : 'The request is not the one that was confirmed.';
  throw new Failure('CONFIRMATION_REQUIRED', message, {
    hint: `Show the user the preview; when they agree, run the same command again with --confirm ${token}.`,
    details: { preview, confirm: token },
  });
}

/**
 * With TOOL_READ_ONLY, stops a call that could change something.
 *
 * @param what the call, for the message
 * @throws Failure READ_ONLY
 */
export function assertNotReadOnly(settings: Settings, what: string): void {
  if (!settings.readOnly) return;
  throw new Failure('READ_ONLY', `TOOL_READ_ONLY is set, and ${what} could change something.`, {
    hint: 'Tell the user that this installation only reads; they can unset TOOL_READ_ONLY.',
  });
}
