import {
  asFailure,
  failureDocument,
  type Payload,
  type Rendering,
  renderDocument,
  successDocument,
} from '../answer/document.ts';
import { unexpected } from '../answer/failure.ts';
import { selectFields } from '../answer/fields.ts';
import { Redactor } from '../answer/redact.ts';
import { removeOldAnswers } from '../answer/saved-answers.ts';
import { COMMANDS } from '../commands/index.ts';
import { commandLine, flagWords } from '../commands/shared/command-line.ts';
import type { CommandContext } from '../commands/shared/context.ts';
import type { Host } from '../config/host.ts';
import type { Deadline } from '../http/deadline.ts';
import { parseArgv } from './args/parse.ts';
import { untilStopped } from './until-stopped.ts';

const DEFAULT_TIMEOUT_SECONDS = 60;
const DEFAULT_MAX_CHARS = 12_000;

/**
 * Runs one command line and prints its answer.
 *
 * @param deadline stopped from outside by signals
 * @returns the exit code
 */
export async function run(host: Host, deadline: Deadline): Promise<number> {
  const redactor = new Redactor();
  // Registered before anything else: no failure, however early, may print it.
  redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());
  redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());
  const isForPerson = host.stdoutIsTTY && !host.env.OPENCLAW_SHELL;
  const rendering: Rendering = {
    maxChars: DEFAULT_MAX_CHARS,
    pretty: host.argv.includes('--pretty') || isForPerson,
    spillDir: host.tmpDir,
    repeatable: true,
  };
  let call: CommandContext | undefined;
  let rowFields: string | undefined;
  const print = (document: Record<string, unknown>) =>
    host.write(`${renderDocument(document, redactor, { ...rendering, repeatable: !call?.acted })}\n`);
  // Flags that the commands in `next` also need, so that they can be run unchanged.
  const shared: string[] = [];
  /** An answer's members, with the notes of its call and its next commands as complete lines. */
  const complete = ({ next = [], ...members }: Payload): Record<string, unknown> => ({
    ...withRemarks(withRowFields(members, rowFields), call?.remarks),
    ...(next.length > 0 && { next: next.map((words) => commandLine([...words, ...shared])) }),
  });
  try {
    const parsed = await parseArgv(host.argv, COMMANDS);
    if (parsed.kind === 'text') {
      await host.write(`${parsed.text}\n`);
      return 0;
    }
    const { command, flags, common } = parsed;
    rendering.maxChars = common['max-chars'] ?? DEFAULT_MAX_CHARS;
    rendering.pretty = common.pretty || isForPerson;
    // For a batch, --fields applies to the data of each row.
    rendering.fields = flags.batch === true ? undefined : common.fields;
    rowFields = flags.batch === true ? common.fields : undefined;
    if (typeof flags.identifier === 'string') shared.push(...flagWords('identifier', flags.identifier));
    if (common['env-from'] !== undefined) shared.push(...flagWords('env-from', common['env-from']));
    deadline.start(common.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const { loadSettings } = await import('../config/settings.ts');
    const settings = await loadSettings(host.env, host.cwd, common['env-from']);
    redactor.add(settings.secret);
    const { CommandContext } = await import('../commands/shared/context.ts');
    call = new CommandContext(host, settings, deadline, redactor);
    const running = call;
    const work = command.load().then(({ run }) => run(flags, running));
    const payload = await untilStopped(deadline.signal, work, () => running.acted);
    await print(successDocument(complete(payload), rendering.fields));
    return 0;
  } catch (error) {
    const thrown = asFailure(error);
    const known =
      thrown.code === 'INTERNAL' ? unexpected(thrown.message, call?.acted ?? false, thrown.cause) : thrown;
    const failure = known.with({ document: complete({ ...known.document, next: known.next }) });
    if (call?.debug && failure.cause instanceof Error)
      call.note(`[debug] ${failure.cause.stack ?? failure.cause.message}`);
    await print(failureDocument(failure, redactor));
    return failure.exitCode;
  } finally {
    call?.close();
    deadline.clear();
    removeOldAnswers(host.tmpDir, host.uid);
  }
}

/** An answer's members, with the notes of its call. */
function withRemarks(members: Payload, remarks: CommandContext['remarks'] = { warnings: [] }): Payload {
  const warnings = [...remarks.warnings, ...(members.warnings ?? [])];
  return { ...members, ...remarks, warnings };
}

/** The rows of a batch with `--fields` applied to their `data`; a path that matches nothing is reported once. */
function withRowFields(members: Payload, fields: string | undefined): Payload {
  const rows = members.results;
  if (fields === undefined || !Array.isArray(rows)) return members;
  const data = rows.map((row: { data?: unknown }) => row.data);
  const { value, warnings } = selectFields(data, fields, 'data');
  const selected = value as unknown[];
  return {
    ...members,
    results: rows.map((row, at) => ('data' in row ? { ...row, data: selected[at] } : row)),
    warnings: [...(members.warnings ?? []), ...warnings],
  };
}
