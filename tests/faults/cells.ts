import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES, type ErrorCode } from '../../src/answer/failure.ts';
import { COMMANDS, effectsOf, type MatrixCommand, mostRepeated } from './commands.ts';
import { orderOf, RULES, type Rule } from './rules.ts';
import { type Lane, leftovers, type Performance } from './stage.ts';

/** One command hit by one fault in one kind of request. */
export interface Cell {
  name: string;
  command: MatrixCommand;
  rule: Rule;
  on: MatrixCommand['targets'][number]['on'];
  expected: Expected;
}

export interface Expected {
  exit: number;
  /** Only SAFE is checked, and the members below are ignored. */
  safe?: true;
  /** undefined for a success; several if a broken connection may look like either. */
  codes: readonly (string | undefined)[];
  retryable: boolean | undefined;
  /** How many tool runs and writes the sandbox counts; undefined if rows of a batch share a broken connection. */
  effects: number | undefined;
  /** The most milliseconds that the command may take. */
  within: number;
}

export interface Result {
  cell: Cell;
  /** Descriptions of broken rules; empty if there are none. */
  wrong: string[];
  effects: number;
  doubled: boolean;
  isJson: boolean;
  ms: number;
}

/** Exit codes of failures that affect every input of a batch: set-up, authorization, permission. */
const AFFECTS_ALL = [3, 4, 5, 6, 10];

const SILENT = /silence/;
/** The time that a busy machine may add to a command's. The default deadline would add far more. */
const BUSY_MACHINE_MS = 20_000;
/** Seconds. Silence lasts until the timeout; any other fault leaves time for three retries. */
const timeoutOf = (fault: string) => (SILENT.test(fault) ? 4 : 8);

/** The whole matrix. */
export function allCells(): Cell[] {
  const environment = COMMANDS.filter(({ targets }) => targets.some(({ kind }) => kind === 'token')).flatMap(
    (command) => RULES.filter(({ kind }) => kind === 'environment').map((rule) => cellOf(command, rule, '')),
  );
  const struck = COMMANDS.flatMap((command) =>
    command.targets.flatMap(({ kind, on }) =>
      RULES.filter((rule) => rule.kind === kind && !command.except?.test(rule.fault)).map((rule) =>
        cellOf(command, rule, on),
      ),
    ),
  );
  return spread([...environment, ...struck]);
}

/** Separates similar cells, so that those that wait for the same thing, such as DNS, do not all run at once. */
function spread(cells: Cell[]): Cell[] {
  const step = 37;
  return Array.from({ length: step }, (_, first) => cells.filter((_cell, at) => at % step === first)).flat();
}

function cellOf(command: MatrixCommand, rule: Rule, on: Cell['on']): Cell {
  const expected = expect(command, rule);
  return { name: `${command.label} × ${rule.kind} × ${rule.fault}`, command, rule, on, expected };
}

/** The outcome that the rule requires of this command. */
function expect(command: MatrixCommand, rule: Rule): Expected {
  // A transfer waits as long as requested, a second five or six times; its deadline does not count these waits.
  const asked = rule.fault === '429 with Retry-After' && /load$/.test(rule.kind) ? 6000 : 0;
  const within = timeoutOf(rule.fault) * 1000 + BUSY_MACHINE_MS + asked;
  const { word, retryable } = sentOnce(command, rule);
  const ok: Expected = {
    exit: 0,
    codes: [undefined],
    retryable: undefined,
    effects: command.effects,
    within,
  };
  if (word === 'SAFE') return { ...ok, safe: true };
  if (command.reports && rule.fault === 'clock skew')
    return { ...ok, exit: exitOf('CONFIG_INVALID'), codes: ['CONFIG_INVALID'], retryable: false, effects: 0 };
  if (word === 'success') {
    const { healthy } = command;
    return healthy ? { ...ok, exit: healthy.exit, codes: [healthy.code], retryable: false } : ok;
  }
  const happened = / after/.test(rule.fault) ? command.effects : 0;
  const codes = word.split('/');
  const failed: Expected = { exit: exitOf(codes[0]), codes, retryable, effects: happened, within };
  if (command.rows === undefined || rule.kind !== 'execute') return failed;
  // The rows share one connection, so a fault of one may affect others. A batch has the code of its first failure, and
  // exit code 1 unless the whole batch was stopped or an outcome is unknown.
  const exit = exitOf(word);
  const ownExit = word === 'OUTCOME_UNKNOWN' || word === 'RATE_LIMITED' || AFFECTS_ALL.includes(exit);
  return { ...failed, exit: ownExit ? exit : 1, effects: undefined };
}

/** A streamed body cannot be sent again, so after Scalekit's own 401 the caller has to repeat the request. */
function sentOnce({ streams }: MatrixCommand, rule: Rule): Pick<Rule, 'word' | 'retryable'> {
  return streams && rule.kind === 'write' && /^Scalekit's 401/.test(rule.fault)
    ? { word: 'UNAVAILABLE', retryable: true }
    : rule;
}

const exitOf = (code = ''): number => ERROR_CODES[code as ErrorCode].exit;

/** The entry in `wrong` for a leaked secret. */
export const LEAK = 'a secret leaked';

/** Sets the fault, runs the command, and compares the outcome with the rule. */
export async function runCell(cell: Cell, lane: Lane, nowhere: Record<string, string>): Promise<Result> {
  const { sandbox } = lane;
  const { command, rule } = cell;
  sandbox.reset();
  const { cwd, tmp, remove } = lane.folders();
  try {
    await command.prepare?.(sandbox, cwd);
    const env = { ...sandbox.env, TOOL_DEBUG: '1', TOOL_ENV_URL: nowhere[rule.fault] ?? sandbox.url };
    if (rule.kind !== 'environment') {
      const order = orderOf(rule.fault, rule.kind, () => sandbox.issueToken());
      sandbox.fault({ ...order, on: cell.on });
    }
    const args = [...command.args, '--timeout', String(timeoutOf(rule.fault))];
    const done = await lane.perform(args, { env, cwd, tmp });
    return judge(cell, done, lane, { cwd, tmp });
  } finally {
    remove();
  }
}

function judge(cell: Cell, done: Performance, lane: Lane, at: { cwd: string; tmp: string }): Result {
  const { expected, command, rule } = cell;
  const wrong: string[] = [];
  const hold = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) wrong.push(`${what} is ${String(found)}, not ${String(wanted)}`);
  };
  const documents = done.lines.map(parse);
  const isJson = documents.length >= 1 && documents.every((document) => document !== undefined);
  if (!isJson) wrong.push(`stdout is not JSON: ${done.lines.join('\\n').slice(0, 200)}`);
  if (command.rows === undefined) hold('the number of lines', done.lines.length, 1);
  // biome-ignore lint/suspicious/noExplicitAny: answers differ by command
  const answer: any = documents.at(-1) ?? {};
  const effects = effectsOf(lane.sandbox).length;
  const doubled = mostRepeated(lane.sandbox) > 1;
  if (doubled) wrong.push('an effect happened twice');
  if (expected.safe) wrong.push(...unsafe(answer, done.exit, effects, command));
  else {
    hold('the exit code', done.exit, expected.exit);
    hold('ok', answer.ok, expected.exit === 0);
    if (!expected.codes.includes(answer.error?.code))
      wrong.push(`error.code is ${answer.error?.code}, not ${expected.codes.join(' or ')}`);
    hold('retryable', answer.error?.retryable, expected.retryable);
    if (expected.effects !== undefined) hold('the number of effects', effects, expected.effects);
  }
  if (rule.fault === '429 with Retry-After' && expected.codes.includes('RATE_LIMITED'))
    hold('retry_after', answer.error?.retry_after, 7);
  if (done.ms > expected.within) wrong.push(`it took ${Math.round(done.ms)} ms`);
  const said = `${done.lines.join()}${done.stderr}`;
  if (lane.sandbox.leaksIn(said).length > 0) wrong.push(LEAK);
  if (command.output) hold('the output file', existsSync(join(at.cwd, command.output)), done.exit === 0);
  const rest = leftovers(at.cwd, (name) => [command.output, 'in.txt', 'results.jsonl'].includes(name));
  if (rest.length > 0) wrong.push(`left behind: ${rest.join()}`);
  const spilled = leftovers(at.tmp);
  if (spilled.length > 0 && !answer.truncated && !answer.output_file)
    wrong.push(`left behind: ${spilled.join()}`);
  return { cell, wrong, effects, doubled, isJson, ms: done.ms };
}

/** The violations of SAFE. */
// biome-ignore lint/suspicious/noExplicitAny: answers differ by command
function unsafe(answer: any, exit: number | null, effects: number, command: MatrixCommand): string[] {
  const wrong: string[] = [];
  const code = answer.error?.code as ErrorCode | undefined;
  if (exit !== (code === undefined ? 0 : exitOf(code))) wrong.push(`exit ${exit} with ${code}`);
  if (answer.ok !== (exit === 0)) wrong.push(`ok is ${answer.ok} with exit ${exit}`);
  if (exit === 0 && effects !== command.effects) wrong.push(`a success with ${effects} effects`);
  if (answer.error?.retryable === true && effects > 0) wrong.push(`retryable after ${effects} effects`);
  return wrong;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Runs the cells on all lanes in parallel, one at a time per lane. */
export async function runCells(
  cells: Cell[],
  lanes: Lane[],
  nowhere: Record<string, string>,
  onResult: (result: Result) => void = () => {},
): Promise<Result[]> {
  const queue = [...cells];
  const results: Result[] = [];
  const work = async (lane: Lane) => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const result = await runCell(cell, lane, nowhere);
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(lanes.map(work));
  return results;
}
