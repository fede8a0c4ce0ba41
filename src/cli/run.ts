import {
  asFailure,
  failureDocument,
  type Payload,
  type Rendering,
  renderDocument,
  successDocument,
} from '../answer/document.ts';
import { Failure, LOOK_FIRST, unexpected } from '../answer/failure.ts';
import { selectFields } from '../answer/fields.ts';
import { Redactor } from '../answer/redact.ts';
import { removeOldAnswers } from '../answer/saved-answers.ts';
import { COMMANDS } from '../commands/index.ts';
import { commandLine, flagWords } from '../commands/shared/command-line.ts';
import { CommandContext } from '../commands/shared/context.ts';
import { isOn } from '../config/environment.ts';
import type { Host } from '../config/host.ts';
import type { Deadline } from '../http/deadline.ts';
import { parseArgv } from './args/parse.ts';

const DEFAULT_TIMEOUT_SECONDS = 60;
const DEFAULT_MAX_CHARS = 12_000;

/**
 * Runs one command line and prints its one answer.
 *
 * @param deadline stopped from outside by signals
 * @returns the exit code
 */
export async function run(host: Host, deadline: Deadline): Promise<number> {
  const redactor = new Redactor();
  // Known before anything else is: no failure, however early, may repeat it.
  redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());
  redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());
  const isForPerson = host.stdoutIsTTY && !host.env.OPENCLAW_SHELL;
  const rendering: Rendering = {
    maxChars: DEFAULT_MAX_CHARS,
    // A batch is lines: --resume reads them again.
    pretty: (host.argv.includes('--pretty') || isForPerson) && !host.argv.includes('--batch'),
    spillDir: host.tmpDir,
    repeatable: true,
  };
  let call: CommandContext | undefined;
  const print = (document: Record<string, unknown>) =>
    host.write(`${renderDocument(document, redactor, { ...rendering, repeatable: !call?.acted })}\n`);
  // Words that the commands of `next` need as well, to be run as they stand.
  const shared: string[] = [];
  const withNext = (next: string[][] | undefined) =>
    next && next.length > 0 ? { next: next.map((words) => commandLine([...words, ...shared])) } : {};
  try {
    const parsed = parseArgv(host.argv, COMMANDS);
    if (parsed.kind === 'text') {
      await host.write(`${parsed.text}\n`);
      return 0;
    }
    const { command, flags, common } = parsed;
    rendering.maxChars = common['max-chars'] ?? DEFAULT_MAX_CHARS;
    // A batch is lines: --resume reads them again.
    rendering.pretty = (common.pretty || isForPerson) && flags.batch !== true;
    // A batch's rows are what --fields is about, not its summary.
    rendering.fields = flags.batch === true ? undefined : common.fields;
    if (typeof flags.identifier === 'string') shared.push(...flagWords('identifier', flags.identifier));
    if (common['env-from'] !== undefined) shared.push(...flagWords('env-from', common['env-from']));
    deadline.start(common.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const { loadSettings } = await import('../config/settings.ts');
    const settings = await loadSettings(host.env, host.cwd, common['env-from']);
    redactor.add(settings.secret);
    const keepFields = rowFields(common.fields);
    call = new CommandContext({
      host,
      settings,
      deadline,
      redactor,
      debug: isOn(host.env.TOOL_DEBUG),
      printRow: (row) => print(keepFields(row)),
      beginRow: (spaces) => host.write(' '.repeat(spaces)),
    });
    const running = call;
    const work = command.load().then(({ run }) => run(flags, running));
    const { next, ...payload } = await stopping(deadline.signal, work, () => running.acted);
    await print(
      successDocument({ ...withRemarks(payload, running.remarks), ...withNext(next) }, rendering.fields),
    );
    return 0;
  } catch (error) {
    const thrown = asFailure(error);
    const foreseen =
      thrown.code === 'INTERNAL' ? unexpected(thrown.message, call?.acted ?? false, thrown.cause) : thrown;
    const failure = foreseen.with({ document: withRemarks(foreseen.document, call?.remarks) });
    if (call?.debug && failure.cause instanceof Error)
      call.note(`[debug] ${failure.cause.stack ?? failure.cause.message}`);
    await print({ ...failureDocument(failure, redactor), ...withNext(failure.next) });
    return failure.exitCode;
  } finally {
    call?.close();
    deadline.clear();
    removeOldAnswers(host.tmpDir, host.uid);
  }
}

/** An answer's members with the remarks of its call. */
function withRemarks(members: Payload, remarks: CommandContext['remarks'] = { warnings: [] }): Payload {
  const warnings = [...remarks.warnings, ...(members.warnings ?? [])];
  return { ...members, ...remarks, warnings };
}

/** Applies `--fields` to the `data` of a batch's rows; a path that is not there is said once. */
function rowFields(fields: string | undefined): (row: Record<string, unknown>) => Record<string, unknown> {
  let hasWarned = false;
  return (row) => {
    if (fields === undefined || !('data' in row)) return row;
    const { value, warnings } = selectFields(row.data, fields, 'data');
    const isNew = warnings.length > 0 && !hasWarned;
    hasWarned ||= isNew;
    return { ...row, data: value, ...(isNew && { warnings }) };
  };
}

/**
 * Ends with the signal's reason, after giving the work a moment to say how it was left (a write under way, say).
 *
 * @param hasActed whether something may have been changed: then nobody may claim the contrary for a work that is silent
 */
async function stopping<Result>(
  signal: AbortSignal,
  work: Promise<Result>,
  hasActed: () => boolean,
): Promise<Result> {
  // A stopped upload may still have a session to cancel; a deadline that passed should be felt as one.
  const graceMs = (reason: Failure) => (reason.code === 'INTERRUPTED' ? 2500 : 800);
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const onAbort = () => {
      const reason = asFailure(signal.reason);
      timer = setTimeout(() => reject(hasActed() ? inDoubt(reason) : reason), graceMs(reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
  }
}

function inDoubt(reason: Failure): Failure {
  const interrupted = reason.code === 'INTERRUPTED';
  return new Failure(
    interrupted ? 'INTERRUPTED' : 'OUTCOME_UNKNOWN',
    `${reason.message} What was under way may have happened.`,
    {
      hint: LOOK_FIRST,
      retryable: false,
      ...(interrupted && { exit: reason.exitCode }),
      cause: reason,
    },
  );
}
