import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { numberWarnings } from '../../answer/numbers.ts';
import { checkInput, describeCall, execute, prepareTool } from '../../steps/execute.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { targetOf } from '../shared/open-account.ts';
import { DEFAULT_CONCURRENCY, type Flags } from './spec.ts';
import { toolCall } from './tool-call.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  for (const flag of ['concurrency', 'results'] as const) {
    if (flags.batch || flags[flag] === undefined) continue;
    throw new Failure('USAGE', `--${flag} is for a batch.`, {
      hint: `Add --batch, or leave --${flag} out: without it the one input would simply be sent.`,
    });
  }
  const name = flags['tool-name'] ?? '';
  const target = targetOf(context, flags);
  if (flags.batch) {
    const { runBatchCommand } = await import('./batch.ts');
    return await runBatchCommand(context, name, target, {
      ...flags,
      concurrency: flags.concurrency ?? DEFAULT_CONCURRENCY,
    });
  }
  const given = await context.input.json('tool-input', flags['tool-input'] ?? '');
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  const prepared = await prepareTool(client, name, target, identifier);
  context.remark(prepared);
  const { tool } = prepared;
  const call = toolCall(prepared, flags);
  // A tool that is not allowed needs no correct input.
  context.policy.assertAllowed(call);
  const { input, warnings } = await checkInput(tool, given, !flags['no-validate']);
  context.remark({ warnings });
  const content = describeCall(prepared, input);
  const authorized = await authorizeCall(context, { ...prepared, client }, { ...call, content }, flags);
  if (authorized.dryRun) return authorized.dryRun;
  const { data, executionId } = await authorized.send((permit) => execute(client, prepared, input, permit), {
    executionId: (execution) => execution.executionId,
  });
  return { data, execution_id: executionId, warnings: numberWarnings(data, 'data') };
}
