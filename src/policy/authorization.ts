import { randomUUID } from 'node:crypto';
import { asFailure } from '../answer/document.ts';
import { messageOf } from '../answer/failure.ts';
import type { Redactor } from '../answer/redact.ts';
import { grantPermit, type Send } from '../scalekit/permit.ts';
import { type Call, changesSomething } from './call.ts';
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
 * one line in the audit log before and one after it; if the first cannot be written, nothing is sent. A failure to
 * write the second is only a warning, because the call has been sent.
 */
export function senderFor(policy: Policy, call: Call, context: SendingContext): Send {
  const permit = grantPermit((path) => coversRedirect(call, path));
  return async (work, { input, executionId } = {}) => {
    if (!changesSomething(call)) return await work(permit);
    const content = { ...call.content, ...(input !== undefined && { input }) };
    const line = auditLine(call, policy.hashOf({ ...call, content }));
    const write = (more: Record<string, unknown>) => {
      const whole = context.redactor.value({ time: new Date().toISOString(), ...more, ...line });
      policy.auditLog?.write(whole as Record<string, unknown>);
    };
    const answered = (outcome: string, id: unknown) => {
      try {
        const execution = typeof id === 'string' && id !== '' ? { execution_id: id } : {};
        write({ phase: 'answered', outcome, ...execution });
      } catch (error) {
        const warning = `The call was sent, but the audit log could not be written: ${messageOf(error)}`;
        context.remark({ warnings: [warning] });
      }
    };
    write({ phase: 'sending' });
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

/** What the log records about a call. @param request the keyed hash of its content */
function auditLine(call: Call, request: string): Record<string, unknown> {
  const { command, effect, tool, method, connection, identifier } = call;
  // Queries may contain contents.
  const path = call.path?.split('?')[0];
  const called = { call: randomUUID(), command, effect, tool, method, path };
  return { ...called, connection_name: connection.keyId, identifier, request };
}

/** A redirect must not lead a read to a path that names an action. */
function coversRedirect(call: Call, path: string): boolean {
  return call.kind !== 'proxy' || changesSomething(call) || effectOfRequest('GET', path) === 'read';
}
