import type { Call } from '../../policy/call.ts';
import type { Prepared } from '../../steps/execute.ts';
import { effectOf } from '../../tools/effect.ts';

/** A tool call as the policy checks it, without its content. */
export function toolCall(prepared: Prepared, flags: { 'no-validate': boolean }): Omit<Call, 'content'> {
  const { tool, connection, identifier } = prepared;
  return {
    command: 'execute-tool',
    kind: 'tool',
    effect: effectOf(tool),
    tool: tool.name,
    connection,
    identifier,
    unchecked: flags['no-validate'],
  };
}
