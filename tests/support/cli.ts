import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInWine, WINDOWS_NODE, windowsPath } from './wine.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/scalekit-agent-auth.cjs', import.meta.url));

/** The built file in an otherwise empty folder, with its own HOME, TMPDIR and working directory. */
export interface Box {
  /** The program, the only file in its folder. */
  program: string;
  home: string;
  tmp: string;
  /** The working directory, for the files of tests. */
  cwd: string;
  remove(): void;
}

export function makeBox(): Box {
  const root = mkdtempSync(join(tmpdir(), 'agent-auth-test-'));
  const folder = (name: string) => {
    const path = join(root, name);
    mkdirSync(path);
    return path;
  };
  const program = join(folder('alone'), 'scalekit-agent-auth.cjs');
  copyFileSync(BUNDLE, program);
  return {
    program,
    home: folder('home'),
    tmp: folder('tmp'),
    cwd: folder('cwd'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The document on stdout, untyped. */
// biome-ignore lint/suspicious/noExplicitAny: an answer's members differ by command, and tests name them.
export type Answer = any;

export interface Outcome {
  /** The exit code; null if a signal ended the process. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** The last line of stdout, parsed; undefined if it is not JSON. */
  json: Answer;
  /** Every line of stdout, parsed. */
  lines: Answer[];
  ms: number;
}

export interface RunOptions {
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** The content of stdin; undefined closes it at once. */
  stdin?: string | Buffer;
  /** Whether to run in a new session, which has no terminal. */
  detached?: boolean;
  /** A Node other than the one that runs the tests. */
  node?: string;
  nodeArgs?: string[];
  /** Called with the running process, for example to send it a signal. */
  onStart?: (child: ChildProcess) => void;
  /** Milliseconds after which the process is killed and the test fails. */
  killAfterMs?: number;
}

/** Runs the built file like an agent: no terminal, stdin closed, only the given environment variables. */
export function runCli(box: Box, args: string[], options: RunOptions = {}): Promise<Outcome> {
  if (WINDOWS_NODE !== '') return runCliInWine(box, args, options);
  const started = performance.now();
  const node = options.node ?? process.env.AGENT_AUTH_NODE ?? process.execPath;
  const child = spawn(node, [...(options.nodeArgs ?? []), box.program, ...args], {
    cwd: options.cwd ?? box.cwd,
    env: {
      PATH: process.env.PATH,
      HOME: box.home,
      USERPROFILE: box.home,
      TMPDIR: box.tmp,
      ...options.env,
    },
    detached: options.detached ?? false,
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  options.onStart?.(child);
  const timer = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? 100_000);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => {});
  if (options.stdin !== undefined) child.stdin?.end(options.stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString('utf8')) as [
        string,
        string,
      ];
      resolve(outcomeOf({ code, signal, stdout, stderr }, started));
    });
  });
}

/** The same with Node for Windows. Paths on drive Z: in its output are converted to paths of this machine. */
async function runCliInWine(box: Box, args: string[], options: RunOptions): Promise<Outcome> {
  if (options.onStart) {
    // Scripts use this module too, without vitest.
    const { TestRunner } = await import('vitest');
    TestRunner.getCurrentTest()?.context.skip('Signals and pipes do not work under wine.');
  }
  const temporary = windowsPath(options.env?.TMPDIR ?? box.tmp);
  const started = performance.now();
  const ended = await runInWine([windowsPath(box.program), ...args], {
    ...options,
    cwd: options.cwd ?? box.cwd,
    env: {
      HOME: windowsPath(box.home),
      USERPROFILE: windowsPath(box.home),
      TEMP: temporary,
      TMP: temporary,
      ...options.env,
    },
  });
  const here = (text: string) =>
    text.replace(/Z:(?:\\{1,2}[^\\"'\s]+)+/g, (path) => path.slice(2).replace(/\\{1,2}/g, '/'));
  return outcomeOf({ ...ended, stdout: here(ended.stdout), stderr: here(ended.stderr) }, started);
}

function outcomeOf(ended: Pick<Outcome, 'code' | 'signal' | 'stdout' | 'stderr'>, started: number): Outcome {
  const lines = ended.stdout.split('\n').filter(Boolean).map(parseOrUndefined);
  return { ...ended, lines, json: lines.at(-1), ms: performance.now() - started };
}

/** @returns the JSON in a line, or undefined if it is invalid */
export function parseOrUndefined(line: string): Answer {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
