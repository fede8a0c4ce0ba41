import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES, type ErrorCode } from '../../src/answer/failure.ts';
import { COMMANDS, effectsOf, type MatrixCommand, mostRepeated } from './commands.ts';
import { orderOf, RULES, type Rule } from './rules.ts';
import { type Lane, leftovers, type Performance } from './stage.ts';

/** One command struck by one fault at one door. */
export interface Cell {
  name: string;
  command: MatrixCommand;
  rule: Rule;
  on: MatrixCommand['doors'][number]['on'];
  expected: Expected;
}

export interface Expected {
  exit: number;
  /** Whether only SAFE is asked for, and what follows is not looked at. */
  safe?: true;
  /** undefined for a success, several where a broken connection may look like either. */
  codes: readonly (string | undefined)[];
  retryable: boolean | undefined;
  /** How many tool runs and writes the sandbox counts; undefined if rows of a batch share a broken connection. */
  effects: number | undefined;
  /** `--timeout` and a second, in milliseconds. */
  within: number;
}

export interface Result {
  cell: Cell;
  /** What does not hold, in words; empty if all does. */
  wrong: string[];
  effects: number;
  doubled: boolean;
  isJson: boolean;
  ms: number;
}

/** Exit classes of what would meet every input of a batch: set-up, authorization, permission. */
const MEETS_ALL = [3, 4, 5, 6, 10];

const SILENT = /silence/;
/** Seconds. Silence has to be sat out; anything else has time for three retries. */
/** What a busy machine may add to a command's own time. The default deadline would add far more. */
const BUSY_MACHINE_MS = 20_000;
const timeoutOf = (fault: string) => (SILENT.test(fault) ? 4 : 8);

/** The whole matrix. */
export function allCells(): Cell[] {
  const environment = COMMANDS.filter(({ doors }) => doors.some(({ door }) => door === 'token')).flatMap(
    (command) => RULES.filter(({ door }) => door === 'environment').map((rule) => cellOf(command, rule, '')),
  );
  const struck = COMMANDS.flatMap((command) =>
    command.doors.flatMap(({ door, on }) =>
      RULES.filter((rule) => rule.door === door && !command.except?.test(rule.fault)).map((rule) =>
        cellOf(command, rule, on),
      ),
    ),
  );
  return spread([...environment, ...struck]);
}

/** Far from its like, so that not all that wait for the same thing, name resolution say, wait at once. */
function spread(cells: Cell[]): Cell[] {
  const step = 37;
  return Array.from({ length: step }, (_, first) => cells.filter((_cell, at) => at % step === first)).flat();
}

function cellOf(command: MatrixCommand, rule: Rule, on: Cell['on']): Cell {
  const expected = expect(command, rule);
  return { name: `${command.label} × ${rule.door} × ${rule.fault}`, command, rule, on, expected };
}

/** From the rule to what this command makes of it. */
function expect(command: MatrixCommand, rule: Rule): Expected {
  // A transfer waits for as long as it is asked to, which its deadline does not count: a second, five or six times.
  const asked = rule.fault === '429 with Retry-After' && /load$/.test(rule.door) ? 6000 : 0;
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
  if (command.rows === undefined || rule.door !== 'execute') return failed;
  // The rows go out together over one connection: a fault that strikes one may strike its neighbours. A batch ends with
  // its first failure's code, and with 1 unless the whole of it was stopped or an outcome is unknown.
  const exit = exitOf(word);
  const ownExit = word === 'OUTCOME_UNKNOWN' || word === 'RATE_LIMITED' || MEETS_ALL.includes(exit);
  return { ...failed, exit: ownExit ? exit : 1, effects: undefined };
}

/** A streamed body cannot go out again: Scalekit's own 401, sent before anything is forwarded, is for the caller to repeat. */
function sentOnce({ streams }: MatrixCommand, rule: Rule): Pick<Rule, 'word' | 'retryable'> {
  return streams && rule.door === 'write' && /^Scalekit's 401/.test(rule.fault)
    ? { word: 'UNAVAILABLE', retryable: true }
    : rule;
}

const exitOf = (code = ''): number => ERROR_CODES[code as ErrorCode].exit;

/** What `wrong` says of a secret that came out. */
export const LEAK = 'a secret leaked';

/** Orders the fault, runs the command, and compares the outcome with the rule. */
export async function runCell(cell: Cell, lane: Lane, nowhere: Record<string, string>): Promise<Result> {
  const { sandbox } = lane;
  const { command, rule } = cell;
  sandbox.reset();
  const { cwd, tmp, remove } = lane.folders();
  try {
    await command.prepare?.(sandbox, cwd);
    const env = { ...sandbox.env, TOOL_DEBUG: '1', TOOL_ENV_URL: nowhere[rule.fault] ?? sandbox.url };
    if (rule.door !== 'environment') {
      const order = orderOf(rule.fault, rule.door, () => sandbox.issueToken());
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

/** What SAFE forbids. */
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

/** Runs cells side by side, each lane one at a time. */
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
