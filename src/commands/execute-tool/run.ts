import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { numberWarnings } from '../../answer/numbers.ts';
import { checkInput, describeCall, execute } from '../../steps/execute.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { DEFAULT_MAX_ITEMS } from '../shared/flags.ts';
import { prepareSaves, withSaves } from '../shared/saves.ts';
import { allToolPages, assertPageable } from './all-pages.ts';
import { readAttachments } from './attach.ts';
import type { Flags } from './spec.ts';
import { prepareCall } from './tool-call.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  assertFlagsFit(flags);
  if (flags.batch) {
    const { runBatchCommand } = await import('./batch.ts');
    return await runBatchCommand(context, flags);
  }
  const given = await context.input.json('tool-input', flags['tool-input'] ?? '');
  const saves = await prepareSaves(context, flags);
  const { prepared, call: plain } = await prepareCall(context, flags, [given]);
  const { client, tool } = prepared;
  const attachments = await readAttachments(context, tool, flags.attach);
  const call = {
    ...plain,
    usesFiles: attachments.length > 0 || saves.length > 0,
    localFiles: attachments.map(({ path }) => path),
  };
  // If the tool is not allowed, its input does not matter.
  context.policy.assertAllowed(call);
  if (flags['all-pages']) assertPageable(tool, call.effect);
  const attached = Object.fromEntries(attachments.map(({ field, value }) => [field, value]));
  const whole = attachments.length === 0 ? given : { ...Object(given), ...attached };
  const { input, warnings } = await checkInput(tool, whole, !flags['no-validate']);
  context.remark({ warnings });
  // The user sees a file by name, size and hash; the confirmation covers the hash.
  const previews = Object.fromEntries(attachments.map(({ field, preview }) => [field, preview]));
  const content = describeCall(prepared, call.effect, { ...input, ...previews });
  const authorized = await authorizeCall(context, prepared, { ...call, content }, flags);
  if (authorized.dryRun) return authorized.dryRun;
  const { send } = authorized;
  const run = (input: Record<string, unknown>) =>
    send((permit) => execute(prepared, input, permit), {
      executionId: (execution) => execution.executionId,
    });
  const first = await run(input);
  const most = flags['max-items'] ?? DEFAULT_MAX_ITEMS;
  const answer: Payload = flags['all-pages']
    ? await allToolPages(client, tool, input, first, most, run)
    : { data: first.data };
  const warned = [...(answer.warnings ?? []), ...numberWarnings(answer.data, 'data')];
  const saving = { ...answer, execution_id: first.executionId, warnings: warned };
  return await withSaves(context, saving, saves, flags.overwrite);
}

/** @throws Failure USAGE for flags that belong to a batch, or to a single call */
function assertFlagsFit(flags: Flags): void {
  const given = (flag: keyof Flags) => {
    const value = flags[flag];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  const wrong = flags.batch
    ? (['attach', 'save', 'all-pages', 'max-items'] as const).find(given)
    : (['concurrency', 'results'] as const).find(given);
  if (wrong !== undefined)
    throw usage(
      `--${wrong} is for ${flags.batch ? 'a single call, not for a batch' : 'a batch'}.`,
      flags.batch
        ? `Leave --${wrong} out, or run the inputs one by one.`
        : `Add --batch, or leave --${wrong} out: without it the one input would simply be sent.`,
    );
  if (given('max-items') && !flags['all-pages'])
    throw usage('--max-items is for --all-pages.', 'Add --all-pages, or use the limit of the tool.');
}
