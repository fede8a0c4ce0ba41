import { setFlagsFromString } from 'node:v8';
import type { Payload } from '../../answer/document.ts';
import { Failure, usage } from '../../answer/failure.ts';
import { checkTarget, outputPath } from '../../files/download/save.ts';
import { previewInputs } from '../../policy/preview.ts';
import { Journal, type Progress } from '../../steps/batch/journal.ts';
import { type Header, hashInput, type Row } from '../../steps/batch/journal-lines.ts';
import { runBatch } from '../../steps/batch/run.ts';
import { checkInput, describeCall, execute, type Prepared } from '../../steps/execute.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import { rerun } from '../shared/command-line.ts';
import type { CommandContext } from '../shared/context.ts';
import { checkRows, readRows } from './batch-inputs.ts';
import { batchProgress } from './batch-progress.ts';
import { BatchReport } from './batch-report.ts';
import { DEFAULT_CONCURRENCY, type Flags } from './spec.ts';
import { prepareCall } from './tool-call.ts';

/**
 * `execute-tool --batch`: one tool over many inputs (docs/contract.md, Batches). Every input is checked before any is
 * sent; with `--results` a run resumes where an earlier one ended.
 *
 * @throws Failure unless every input has succeeded, with the summary next to `error`
 */
export async function runBatchCommand(context: CommandContext, flags: Flags): Promise<Payload> {
  const given = await readRows(context, flags['tool-input'] ?? '');
  const { prepared, call } = await prepareCall(context, flags, given);
  context.policy.assertAllowed(call);
  const { rows, warnings } = await checkRows(given, (row) =>
    checkInput(prepared.tool, row, !flags['no-validate']),
  );
  context.remark({ warnings });
  const file = await resultsFile(context, flags, call.effect);
  const header = headerOf(context, prepared, rows);
  const before: Progress = file === undefined ? new Map() : await Journal.read(file, header);
  const pending = [...rows.keys()].filter((index) => !before.has(index));
  // A confirmation covers only what is still to be sent.
  const left = pending.map((index) => rows[index]);
  const batchCall = {
    ...call,
    count: left.length,
    content: describeCall(prepared, call.effect, left),
    preview: { ...describeCall(prepared, call.effect, undefined), ...previewInputs(left) },
  };
  const report = new BatchReport(rows, before, context.redactor);
  const authorized = await authorizeCall(context, prepared, batchCall, flags);
  if (authorized.dryRun)
    return { ...authorized.dryRun, batch: { ...report.counts(), would_send: left.length } };
  const { send } = authorized;
  const journal = file === undefined ? undefined : await openJournal(file, header, pending);
  const tick = batchProgress(context.host, left.length);
  const keepsRows = call.effect === 'read' && journal === undefined;
  const unrecorded = new Set<number>();
  // Almost nothing of ten thousand answers is kept, so their garbage is collected before the heap grows.
  setFlagsFromString('--heap-growing-percent=30');
  const stopped = await runBatch(prepared, rows, pending, {
    concurrency: flags.concurrency ?? DEFAULT_CONCURRENCY,
    send: (input, explained) =>
      send((permit) => execute(prepared, input, permit, explained), {
        input,
        executionId: (execution) => execution.executionId,
      }),
    announce: async (index, input) => {
      const at = new Date().toISOString();
      unrecorded.add(index);
      await journal?.append({ event: 'sending', index, input_sha256: hashInput(input), at });
      unrecorded.delete(index);
    },
    answered: async (answer) => {
      const row = report.add(answer, keepsRows);
      tick();
      unrecorded.add(answer.index);
      await journal?.append({ event: 'answered', index: answer.index, at: new Date().toISOString(), ...row });
      unrecorded.delete(answer.index);
    },
  });
  await journal?.close();
  context.remark({ warnings: report.unrecorded(unrecorded) });
  return report.end(stopped, file, rerun('execute-tool', { ...flags, confirm: undefined }));
}

/** @throws Failure USAGE if a batch that changes something has no results file; FILE_REFUSED, FILE_NOT_FOUND */
async function resultsFile(
  context: CommandContext,
  flags: Flags,
  effect: string,
): Promise<string | undefined> {
  if (flags.results !== undefined) {
    const { cwd, homeDir } = context.host;
    return await checkTarget(outputPath(cwd, flags.results, 'results'), true, homeDir);
  }
  if (effect === 'read' || flags['dry-run']) return undefined;
  throw usage(
    'A batch of a tool that is not a read needs --results FILE.',
    'Name a new file: it records what is sent, so that the same command can continue after an interruption without sending anything twice.',
  );
}

function headerOf(
  context: CommandContext,
  { tool, connection, identifier }: Prepared,
  rows: readonly Row[],
): Header {
  return {
    event: 'batch',
    version: 1,
    environment: context.settings.credentials().envUrl,
    connection_name: connection.keyId,
    identifier,
    tool_name: tool.name,
    inputs: rows.length,
    inputs_sha256: hashInput(rows),
  };
}

/** @throws Failure FILE_REFUSED if another process has used the file since it was read for the confirmation */
async function openJournal(file: string, header: Header, pending: readonly number[]): Promise<Journal> {
  const { journal, progress } = await Journal.open(file, header);
  if (!pending.some((index) => progress.has(index))) return journal;
  await journal.close();
  throw new Failure('FILE_REFUSED', `${file} is in use by another run of the batch.`, {
    hint: 'Wait until it has ended, then run the command again.',
  });
}
