import type { Call } from '../../policy/call.ts';
import { type Prepared, prepareTool } from '../../steps/execute.ts';
import { effectOfCall } from '../../tools/input-effect.ts';
import type { CommandContext } from '../shared/context.ts';
import { accountQuery } from '../shared/open-account.ts';
import type { Flags } from './spec.ts';

/** What a call of a tool needs, and the call as the policy checks it, without its content. */
export interface ToolCall {
  prepared: Prepared;
  call: Omit<Call, 'content'>;
}

/**
 * Looks up connection, account and tool, and adds to the answer how they were chosen.
 *
 * @param inputs one input, or those of a batch
 */
export async function prepareCall(
  context: CommandContext,
  flags: Flags,
  inputs: readonly unknown[],
): Promise<ToolCall> {
  const prepared = await prepareTool(await accountQuery(context, flags), flags['tool-name'] ?? '');
  context.remark(prepared);
  const { tool, connection, identifier } = prepared;
  const unchecked = flags['no-validate'];
  const named = { command: 'execute-tool', kind: 'tool', tool: tool.name } as const;
  return { prepared, call: { ...named, ...effectOfCall(tool, inputs), connection, identifier, unchecked } };
}
