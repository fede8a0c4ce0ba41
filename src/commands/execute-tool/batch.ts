import type { Payload } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import { previewInputs } from '../../policy/preview.ts';
import type { Tally } from '../../steps/batch.ts';
import type { Target } from '../../steps/discover.ts';
import type { Line, Rest, Row } from '../../steps/resume.ts';
import { authorizeCall } from '../shared/authorize-call.ts';
import type { CommandContext } from '../shared/context.ts';
import { parseFlag } from '../shared/input.ts';
import { toolCall } from './tool-call.ts';

/** How a batch goes on; without --resume, what went out would go out again. */
const RESUME =
  'Keep the rows of every run in one file, and run the command again only with --resume FILE: it goes on with the inputs that have no result yet.';

/** Inputs that a warning names, and warnings about inputs. */
const MAX_NAMED = 50;
const MAX_WARNINGS = 20;

/** The flags of execute-tool that a batch reads. */
export interface BatchFlags extends Record<string, unknown> {
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
  context: CommandContext,
  toolName: string,
  target: Target,
  flags: BatchFlags,
): Promise<Payload> {
  const given = await readRows(context, flags['tool-input'] ?? '');
  const lines = await readResults(context, flags.resume);
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  const [{ checkInput, describeCall, prepareTool }, { runBatch }, { selectRest }] = await Promise.all([
    import('../../steps/execute.ts'),
    import('../../steps/batch.ts'),
    import('../../steps/resume.ts'),
  ]);
  const prepared = await prepareTool(client, toolName, target, identifier);
  context.remark(prepared);
  const { tool } = prepared;
  const call = toolCall(prepared, flags);
  context.policy.assertAllowed(call);
  const changes = call.effect !== 'read';
  const { rows, warnings } = await checkRows(given, (row) => checkInput(tool, row, !flags['no-validate']));
  context.remark({ warnings });
  const rest = selectRest(rows, lines, changes ? flags.concurrency : 0);
  context.remark({ warnings: earlierEnds(rest) });
  const total = rows.length;
  const toPrint = rest.pending.length + rest.doubtful.length;
  const skipped = total - toPrint;
  // What is left, not what was asked for: without --resume it is another request, which sends everything again.
  const left = rest.pending.map((index) => rows[index]);
  const batchCall = {
    ...call,
    count: left.length,
    content: describeCall(prepared, left),
    preview: { ...describeCall(prepared, undefined), ...previewInputs(left) },
  };
  const authorized = await authorizeCall(context, { ...prepared, client }, batchCall, flags);
  if (authorized.dryRun) {
    const unknown = rest.unknown.length + rest.doubtful.length;
    const counts = { total, skipped, would_send: left.length };
    return { ...authorized.dryRun, batch: { ...counts, ...(unknown > 0 && { unknown }) } };
  }
  const { send } = authorized;
  const progress = progressLine(context, toPrint);
  const { tally, halted } = await runBatch(client, prepared, rows, rest, {
    concurrency: flags.concurrency,
    send,
    begin: () => context.beginRow(flags.concurrency),
    print: async (row, done) => {
      await context.printRow(row);
      progress(done);
    },
  });
  const batch = {
    total,
    skipped,
    succeeded: tally.succeeded,
    failed: tally.failed + rest.failed.length,
    unknown: tally.unknown + rest.unknown.length,
    not_sent: tally.not_sent,
  };
  const failure = endOf(batch, context.deadline.interruption ?? halted);
  if (failure) throw failure.with({ document: { batch } });
  return { batch };
}

/** How the whole ends; undefined where all inputs have succeeded. @param stopped what kept inputs from being sent */
function endOf(
  { total, failed, unknown, not_sent }: Tally & { total: number },
  stopped: Failure | undefined,
): Failure | undefined {
  const left = failed + unknown + not_sent;
  if (left === 0) return undefined;
  const counted = `${total - left} of ${total} inputs have succeeded.`;
  if (stopped) {
    const hint = stopped.code === 'INTERRUPTED' ? RESUME : `${stopped.hint} ${RESUME}`;
    return stopped.with({ hint }, `${stopped.message} ${counted}`);
  }
  const hint =
    not_sent > 0
      ? RESUME
      : unknown > 0
        ? 'Look at the provider whether the inputs of unknown outcome happened; they are never sent again by themselves.'
        : 'Read in the rows why; send what has been corrected as a batch of its own.';
  return new Failure(unknown > 0 ? 'OUTCOME_UNKNOWN' : 'TOOL_ERROR', counted, { hint, retryable: false });
}

/** What has to be said of inputs that are not sent again, and have not succeeded either. */
function earlierEnds({ failed, unknown }: Rest): string[] {
  const named = (indexes: number[]) =>
    `${indexes.slice(0, MAX_NAMED).join(', ')}${indexes.length > MAX_NAMED ? ', …' : ''}`;
  return [
    ...(failed.length > 0 ? [`Failed in an earlier run, not sent again: inputs ${named(failed)}.`] : []),
    ...(unknown.length > 0
      ? [`May have happened in an earlier run, not sent again: inputs ${named(unknown)}.`]
      : []),
  ];
}

async function readRows(context: CommandContext, value: string): Promise<Row[]> {
  const text = await context.input.text('tool-input', value);
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  if (filled.length === 0) {
    throw new Failure('INVALID_JSON', '--tool-input holds no inputs.', {
      hint: 'Put one JSON object on each line.',
    });
  }
  return filled.map(({ line, at }) => {
    const row = parseFlag('tool-input', line, value, at + 1);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row;
    throw new Failure('INVALID_JSON', `--tool-input line ${at + 1} is not a JSON object.`, {
      hint: 'Put one JSON object on each line.',
    });
  });
}

/** What earlier runs printed; the last line may be cut off where a run was killed, within a character too. */
async function readResults(context: CommandContext, file: string | undefined): Promise<Line[]> {
  if (file === undefined) return [];
  const shown = file.startsWith('@') ? file : `@${file}`;
  const text = (await context.input.bytes('resume', shown)).toString('utf8').replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith(' ') || line.trim() !== '');
  return lines.flatMap((line, at): Line[] => {
    const begun = line.length - line.replace(/^ +/, '').length;
    if (line.trim() === '') return [{ begun, row: undefined }];
    try {
      const row = parseFlag('resume', line, shown, at + 1);
      return typeof row === 'object' && row !== null ? [{ begun, row: row as Row }] : [];
    } catch (error) {
      if (at < lines.length - 1) throw error;
      return [{ begun, row: undefined }];
    }
  });
}

/** All violations of all rows in one answer; nothing has been sent. @returns warnings, each once, the first of many */
async function checkRows(
  given: readonly Row[],
  check: (row: Row) => Promise<{ input: Row; warnings: string[] }>,
): Promise<{ rows: Row[]; warnings: string[] }> {
  const invalid: unknown[] = [];
  const warnings = new Set<string>();
  const rows: Row[] = [];
  let schema: unknown;
  for (const [index, row] of given.entries()) {
    try {
      const checked = await check(row);
      rows.push(checked.input);
      for (const warning of checked.warnings) warnings.add(warning);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...(error.details.violations as object[]).map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) {
    const more = warnings.size - MAX_WARNINGS;
    const shown = [...warnings].slice(0, MAX_WARNINGS);
    return { rows, warnings: more > 0 ? [...shown, `${more} more warnings.`] : shown };
  }
  throw new Failure(
    'INVALID_TOOL_INPUT',
    `${invalid.length} problems in ${given.length} inputs; none was sent.`,
    {
      hint: 'Correct the inputs that `violations` names by index and run the command again.',
      details: { violations: invalid, input_schema: schema },
    },
  );
}

function progressLine(context: CommandContext, total: number): (done: number) => void {
  if (!context.host.stderrIsTTY) return () => {};
  return (done) => context.host.writeError(`\r${done} of ${total} done${done === total ? '\n' : ''}`);
}
