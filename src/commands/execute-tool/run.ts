import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { assertConfirmed, assertNotReadOnly } from '../../policy/confirmation.ts';
import { isAuthorized, requireAuthorized } from '../../steps/authorize.ts';
import { checkInput, describeCall, execute, prepareTool } from '../../steps/execute.ts';
import { effectOf } from '../../tools/effect.ts';
import type { CommandContext } from '../shared/context.ts';
import { targetOf } from '../shared/open-account.ts';
import { DEFAULT_CONCURRENCY, type Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  for (const flag of ['concurrency', 'resume'] as const) {
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
  const { tool, connection, account } = prepared;
  const changes = effectOf(tool) !== 'read';
  if (changes) assertNotReadOnly(context.settings, tool.name);
  const { input, warnings } = await checkInput(tool, given, !flags['no-validate']);
  context.remark({ warnings });
  if (flags['dry-run']) {
    const request = describeCall(prepared, input);
    const status = isAuthorized(connection, account) ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND');
    return { dry_run: true, request, account_status: status };
  }
  await requireAuthorized(client, connection, identifier, account);
  if (changes && context.settings.confirmWrites)
    await assertConfirmed(context.settings, describeCall(prepared, input), flags.confirm);
  if (changes) context.act();
  const { data, executionId } = await execute(client, prepared, input);
  return { data, execution_id: executionId };
}
