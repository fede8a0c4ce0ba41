import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ERROR_CODES } from '../../src/answer/failure.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, type Outcome, type RunOptions, runCli } from './cli.ts';
import { runInProcess } from './in-process.ts';

export interface BenchRun extends RunOptions {
  /** Whether stdout may have several lines. */
  rows?: boolean;
  /** Whether stdout is text or indented JSON instead of one line: --help, --version, --pretty. */
  text?: boolean;
}

/** A sandbox and the built program. Each run is checked against the promises that apply to every command. */
export interface Bench {
  sandbox: Sandbox;
  box: Box;
  /** Runs the program with the sandbox's credentials; a variable set to undefined is not passed. */
  run(args: string[], options?: BenchRun): Promise<Outcome>;
  /** The number of requests with this RPC, or this HTTP method at this endpoint. */
  count(method: string, endpoint?: string): number;
  /** The requests to the proxy. */
  proxied(): Sandbox['ledger'];
}

export interface BenchOptions extends SandboxOptions {
  /**
   * Runs the same code in the test's process unless a run needs its own, ten times as fast. `npm run test:e2e` always
   * spawns the built file.
   */
  inProcess?: boolean;
}

/** Variables that only affect a new process. */
const ABOUT_THE_PROCESS = /^(?:NODE_|TZ$|LANG$|LC_)/;

const needsProcess = ({ env = {}, cwd: _cwd, stdin: _stdin, rows: _rows, ...others }: BenchRun) =>
  process.env.AGENT_AUTH_SPAWN !== undefined ||
  Object.keys(others).length > 0 ||
  Object.keys(env).some((name) => ABOUT_THE_PROCESS.test(name));

/** One sandbox and one box for a test file, reset between its tests. */
export function useBench({ inProcess = false, ...options }: BenchOptions = {}): Bench {
  const bench = {
    async run(args: string[], run: BenchRun = {}) {
      const before = new Set(filesBelow(rootOf(bench.box)).map(stampOf));
      const runIt = inProcess && !needsProcess(run) ? runInProcess : runCli;
      const outcome = await runIt(bench.box, args, { ...run, env: { ...bench.sandbox.env, ...run.env } });
      assertSound(bench, outcome, run, before);
      return outcome;
    },
    count: (method: string, endpoint?: string) =>
      bench.sandbox.ledger.filter(
        (entry) => entry.method === method && (!endpoint || entry.endpoint === endpoint),
      ).length,
    proxied: () => bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'proxy'),
  } as Bench;
  beforeAll(async () => {
    bench.sandbox = await startSandbox(options);
    bench.box = makeBox();
  });
  afterEach(() => {
    const escaped = bench.sandbox.ledger.filter((entry) => entry.escaped);
    bench.sandbox.reset();
    bench.box.remove();
    bench.box = makeBox();
    expect(escaped).toEqual([]);
  });
  afterAll(async () => {
    bench.box.remove();
    await bench.sandbox.close();
  });
  return bench;
}

/** Checks that apply to every run: one line of JSON, the exit code of its error, no secret anywhere, no new file in the program's folder. */
function assertSound(bench: Bench, outcome: Outcome, run: BenchRun, before: Set<string>): void {
  const { stdout, stderr, json } = outcome;
  if (outcome.signal === null && !run.text) {
    expect(stdout.endsWith('\n'), `stdout ends with a line end: ${stdout}${stderr}`).toBe(true);
    for (const line of stdout.slice(0, -1).split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    if (!run.rows) expect(stdout.split('\n')).toHaveLength(2);
    expect(json.ok).toBe(outcome.code === 0);
    if (!json.ok) assertFailure(json.error, outcome.code, json.batch !== undefined);
    if (json.warnings) expect(json.warnings).not.toEqual([]);
  }
  const written = filesBelow(rootOf(bench.box)).filter((path) => !before.has(stampOf(path)));
  const places: [string, string | Buffer][] = [
    ['stdout', stdout],
    ['stderr', stderr],
    ...written.map((path): [string, Buffer] => [path, readFileSync(path)]),
  ];
  for (const [place, text] of places)
    for (const secret of bench.sandbox.leaksIn(text))
      throw new Error(`${place} holds the secret ${secret.slice(0, 8)}…`);
  expect(readdirSync(dirname(bench.box.program))).toEqual(['scalekit-agent-auth.cjs']);
}

function assertFailure(error: Record<string, unknown>, code: number | null, isBatch: boolean): void {
  expect(Object.keys(ERROR_CODES)).toContain(error.code);
  const { exit } = ERROR_CODES[error.code as keyof typeof ERROR_CODES];
  // A batch whose inputs failed ends with 1 and the code of the first (docs/contract.md, Batches).
  expect(error.code === 'INTERRUPTED' ? [130, 143] : isBatch ? [exit, 1] : [exit]).toContain(code);
  expect(String(error.message).length).toBeGreaterThan(0);
  expect(String(error.hint).length).toBeGreaterThan(0);
  expect(typeof error.retryable).toBe('boolean');
  // No failure may suggest repeating what may have happened.
  if (exit === 9) expect(error.retryable).toBe(false);
}

const rootOf = (box: Box): string => dirname(box.cwd);

/** Identifies a file version, to see whether a file is unchanged. */
function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
}

/** Every file in the box except the program. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('scalekit-agent-auth.cjs'));
}

/** Expects this failure. @returns its `error` */
export function failed(outcome: Outcome, code: keyof typeof ERROR_CODES) {
  expect(outcome.json?.error?.code, outcome.stdout + outcome.stderr).toBe(code);
  return outcome.json.error;
}

/** Expects a success. @returns the document */
export function succeeded(outcome: Outcome) {
  expect(outcome.json?.ok, outcome.stdout + outcome.stderr).toBe(true);
  expect(outcome.code).toBe(0);
  return outcome.json;
}
