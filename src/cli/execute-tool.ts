import { Failure } from '../answer/failure.ts';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, content, count, IDENTIFIER, text, toggle } from './flags.ts';
import { assertConfirmed, assertNotReadOnly } from './guard.ts';
import { asObject, exactInput } from './tool-input.ts';

const DEFAULT_CONCURRENCY = 4;

export default defineCommand({
  name: 'execute-tool',
  step: 'step 4, execute',
  summary: 'Runs a tool for a person, at most once',
  flags: {
    'tool-name': text('the tool to run'),
    ...CONNECTION,
    ...IDENTIFIER,
    'tool-input': content('its input: JSON, @FILE, or - for stdin'),
    'dry-run': toggle('check everything and show the request, send nothing'),
    'no-validate': toggle('send the input without checking it against the schema'),
    confirm: text('the `confirm` of a CONFIRMATION_REQUIRED answer'),
    batch: toggle(
      '--tool-input holds one input a line (JSON Lines); prints one result a line, then a summary',
    ),
    concurrency: count(`inputs of a batch under way at once (default ${DEFAULT_CONCURRENCY})`, 1, 32),
    resume: text('what earlier runs of a batch printed: inputs that have a result there are not sent again'),
  },
  required: [['tool-name'], ['connection-name', 'provider'], ['tool-input']],
  example: `scalekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"}'`,
  answer:
    'data, execution_id; with --dry-run: dry_run:true, request, account_status; with --batch: a line {index,ok,…} each, then {ok,batch:{…}}',
  errors: [
    'INVALID_JSON',
    'INVALID_TOOL_INPUT',
    ...ACCOUNT_ERRORS,
    'AMBIGUOUS_CONNECTION',
    'PROVIDER_UNAUTHORIZED',
    'SCOPE_MISSING',
    'TOOL_NOT_FOUND',
    'NOT_FOUND',
    'READ_ONLY',
    'CONFIRMATION_REQUIRED',
    'TOOL_ERROR',
    'OUTCOME_UNKNOWN',
  ],
  async run(flags, call) {
    for (const flag of ['concurrency', 'resume'] as const) {
      if (flags.batch || flags[flag] === undefined) continue;
      throw new Failure('USAGE', `--${flag} is for a batch.`, {
        hint: `Add --batch, or leave --${flag} out: without it the one input would simply be sent.`,
      });
    }
    const name = flags['tool-name'] ?? '';
    const target = {
      connectionName: call.connectionName(flags['connection-name']),
      provider: flags.provider,
    };
    if (flags.batch) {
      const { runBatchCommand } = await import('./execute-batch.ts');
      return await runBatchCommand(call, name, target, {
        ...flags,
        concurrency: flags.concurrency ?? DEFAULT_CONCURRENCY,
      });
    }
    const input = exactInput(
      await call.input.json('tool-input', flags['tool-input'] ?? ''),
      flags['no-validate'],
    );
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const [
      { checkInput, describeCall, execute, prepareTool },
      { isAuthorized, requireAuthorized },
      { effectOf },
    ] = await Promise.all([
      import('../steps/execute.ts'),
      import('../steps/authorize.ts'),
      import('../tools/effect.ts'),
    ]);
    const prepared = await prepareTool(client, name, target, identifier);
    call.remark(prepared);
    const { tool, connection, account } = prepared;
    const changes = effectOf(tool) !== 'read';
    if (changes) assertNotReadOnly(call.settings, tool.name);
    if (!flags['no-validate']) call.remark({ warnings: await checkInput(tool, input) });
    if (flags['dry-run']) {
      const request = describeCall(prepared, input);
      const status = isAuthorized(connection, account) ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND');
      return { dry_run: true, request, account_status: status };
    }
    await requireAuthorized(client, connection, identifier, account);
    if (changes && call.settings.confirmWrites)
      await assertConfirmed(call.settings, describeCall(prepared, input), flags.confirm);
    if (changes) call.act();
    const { data, executionId } = await execute(client, prepared, asObject(input));
    return { data, execution_id: executionId };
  },
});
