import type { Payload } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import type { Target } from '../steps/discover.ts';
import type { Call } from './call.ts';
import { assertConfirmed, assertNotReadOnly } from './guard.ts';
import { parseFlag } from './input.ts';
import { asObject, exactInput } from './tool-input.ts';

/** The flags of execute-tool that a batch reads. */
export interface BatchFlags {
  'tool-input'?: string | undefined;
  identifier?: string | undefined;
  'dry-run': boolean;
  'no-validate': boolean;
  confirm?: string | undefined;
  concurrency: number;
  resume?: string | undefined;
}

/**
 * `execute-tool --batch`: one tool over many inputs. Every input is checked before any is sent; rows are printed in
 * input order as they become known; inputs with a result in `--resume` are not sent again.
 */
export async function runBatchCommand(
  call: Call,
  toolName: string,
  target: Target,
  flags: BatchFlags,
): Promise<Payload> {
  const rows = (await readRows(call, flags['tool-input'] ?? '')).map((row) =>
    asObject(exactInput(row, flags['no-validate'])),
  );
  const previous = await readResults(call, flags.resume);
  const identifier = await call.identifier(flags.identifier);
  const client = await call.client();
  const [
    { checkInput, describeCall, prepareTool },
    { requireAuthorized },
    { effectOf },
    { hashInput, runBatch, selectPending },
  ] = await Promise.all([
    import('../steps/execute.ts'),
    import('../steps/authorize.ts'),
    import('../tools/effect.ts'),
    import('../steps/batch.ts'),
  ]);
  const prepared = await prepareTool(client, toolName, target, identifier);
  const { tool, connection, account, warnings } = prepared;
  const changes = effectOf(tool) !== 'read';
  if (changes) assertNotReadOnly(call.settings, tool.name);
  if (!flags['no-validate']) await checkRows(rows, (row) => checkInput(tool, row));
  const request = describeCall(prepared, rows);
  const rest = selectPending(rows, previous, changes ? flags.concurrency : 0, hashInput);
  const inDoubt = rest.doubtful.length;
  const toPrint = rest.pending.length + inDoubt;
  const skipped = rows.length - toPrint;
  if (flags['dry-run'])
    return {
      dry_run: true,
      request,
      batch: {
        total: rows.length,
        skipped,
        would_send: rest.pending.length,
        ...(inDoubt > 0 && { unknown: inDoubt }),
      },
      warnings,
    };
  await requireAuthorized(client, connection, identifier, account);
  if (changes && call.settings.confirmWrites) await assertConfirmed(request, flags.confirm);
  const progress = progressLine(call, toPrint);
  if (changes) call.act();
  const tally = await runBatch(client, prepared, rows, rest, {
    concurrency: flags.concurrency,
    print: async (row, done) => {
      await call.printRow(row);
      progress(done);
    },
  });
  const summary = { total: rows.length, skipped, ...tally };
  if (tally.failed + tally.unknown + tally.not_sent === 0) return { batch: summary, warnings };
  const stopped = call.deadline.interruption;
  throw new Failure(
    stopped?.code ?? (tally.unknown > 0 ? 'OUTCOME_UNKNOWN' : 'TOOL_ERROR'),
    `${tally.succeeded} of ${toPrint} inputs succeeded.`,
    {
      hint: 'Keep the rows of every run in one file; the same command with --resume FILE goes on with the inputs that have no result yet.',
      retryable: false,
      document: { batch: summary, warnings },
      ...(stopped && { exit: stopped.exitCode }),
    },
  );
}

async function readRows(call: Call, value: string): Promise<Record<string, unknown>[]> {
  const text = await call.input.text('tool-input', value);
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  if (filled.length === 0) {
    throw new Failure('INVALID_JSON', '--tool-input holds no inputs.', {
      hint: 'Put one JSON object on each line.',
    });
  }
  return filled.map(({ line, at }) => {
    const row = parseFlag(`tool-input line ${at + 1}`, line, '');
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Record<string, unknown>;
    throw new Failure('INVALID_JSON', `--tool-input line ${at + 1} is not a JSON object.`, {
      hint: 'Put one JSON object on each line.',
    });
  });
}

/** Rows that an earlier run printed; its last line may be cut off where it was interrupted. */
async function readResults(
  call: Call,
  file: string | undefined,
): Promise<Record<string, unknown>[] | undefined> {
  if (file === undefined) return undefined;
  const text = await call.input.text('resume', file.startsWith('@') ? file : `@${file}`);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) => {
    try {
      const row = parseFlag('resume', line, file);
      return typeof row === 'object' && row !== null ? [row as Record<string, unknown>] : [];
    } catch (error) {
      if (at === lines.length - 1) return [];
      throw error;
    }
  });
}

/** All violations of all rows in one answer; nothing has been sent. */
async function checkRows(
  rows: Record<string, unknown>[],
  check: (row: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  const invalid: unknown[] = [];
  let schema: unknown;
  for (const [index, row] of rows.entries()) {
    try {
      await check(row);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...(error.details.violations as object[]).map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) return;
  throw new Failure(
    'INVALID_TOOL_INPUT',
    `${invalid.length} problems in ${rows.length} inputs; none was sent.`,
    {
      hint: 'Correct the inputs that `violations` names by index and run the command again.',
      details: { violations: invalid, input_schema: schema },
    },
  );
}

function progressLine(call: Call, total: number): (done: number) => void {
  if (!call.host.stderrIsTTY) return () => {};
  return (done) => call.host.writeError(`\r${done} of ${total} done${done === total ? '\n' : ''}`);
}
