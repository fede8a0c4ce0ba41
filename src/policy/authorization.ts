import { randomUUID } from 'node:crypto';
import { asFailure } from '../answer/document.ts';
import { messageOf } from '../answer/failure.ts';
import type { Redactor } from '../answer/redact.ts';
import { grantPermit, type Send } from '../scalekit/permit.ts';
import { type Call, changesSomething } from './call.ts';
import { keyedHash } from './confirmation.ts';
import type { Policy } from './policy.ts';
import { effectOfRequest } from './request-effect.ts';

/** What sending needs from the command. */
export interface SendingContext {
  redactor: Redactor;
  /** Called right before something that may have an effect is sent. */
  act(): void;
  remark(remarks: { warnings: string[] }): void;
}

/**
 * The only way to get a permit, for a call that is allowed and confirmed. Each call that may change something gets
 * one line in the audit log before and one after it; if the first cannot be written, nothing is sent.
 */
export function senderFor(policy: Policy, call: Call, secret: string, context: SendingContext): Send {
  const permit = grantPermit((path) => coversRedirect(call, path));
  return async (work, { input, executionId } = {}) => {
    if (!changesSomething(call)) return await work(permit);
    const content = policy.bound({
      ...call,
      content: { ...call.content, ...(input !== undefined && { input }) },
    });
    const answered = writeSending(policy, call, keyedHash(secret, 'audit', content), context);
    context.act();
    try {
      const result = await work(permit);
      answered('ok', executionId?.(result));
      return result;
    } catch (error) {
      const { code, details } = asFailure(error);
      answered(code, details.execution_id);
      throw error;
    }
  };
}

/**
 * Logs that the call is about to be sent.
 *
 * @returns a function that logs the outcome; a failure to log it is only a warning, because the call has been sent
 * @throws Failure CONFIG_INVALID if the log cannot be written
 */
function writeSending(
  { auditLog }: Policy,
  call: Call,
  hash: string,
  { redactor, remark }: SendingContext,
): (outcome: string, executionId?: unknown) => void {
  if (!auditLog) return () => {};
  const { command, effect, tool, method, connection, identifier } = call;
  const line = {
    call: randomUUID(),
    command,
    effect,
    tool,
    method,
    // Queries may contain contents.
    path: call.path?.split('?')[0],
    connection_name: connection.keyId,
    identifier,
    request: hash,
  };
  const write = (more: Record<string, unknown>) => {
    const safe = redactor.value({ time: new Date().toISOString(), ...more, ...line });
    auditLog.write(safe as Record<string, unknown>);
  };
  write({ phase: 'sending' });
  return (outcome, executionId) => {
    const id = typeof executionId === 'string' && executionId !== '' ? { execution_id: executionId } : {};
    try {
      write({ phase: 'answered', outcome, ...id });
    } catch (error) {
      const warning = `The call was sent, but the audit log could not be written: ${messageOf(error)}`;
      remark({ warnings: [warning] });
    }
  };
}

/** A redirect must not lead a read to a path that names an action. */
function coversRedirect(call: Call, path: string): boolean {
  return call.kind !== 'proxy' || changesSomething(call) || effectOfRequest('GET', path) === 'read';
}
