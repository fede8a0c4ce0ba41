import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node for Windows, which runs under wine; scripts/test-windows.mjs sets both. */
export const { AGENT_AUTH_WINDOWS_NODE: WINDOWS_NODE = '', WINEPREFIX = '' } = process.env;

/** Whether the built file runs on Windows or under wine. */
export const IS_WINDOWS = process.platform === 'win32' || WINDOWS_NODE !== '';

/** wine replaces or uses these itself, so they are set in the program after it has started. */
const SET_LATER = ['HOME', 'USERPROFILE', 'TEMP', 'TMP', 'TMPDIR'];

/** The Windows path of a file of this machine. */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

export interface WineOptions {
  cwd: string;
  env: Record<string, string | undefined>;
  stdin?: string | Buffer | undefined;
  /** Options of Node itself. */
  nodeArgs?: string[] | undefined;
  /** Milliseconds after which the process is killed. */
  killAfterMs?: number | undefined;
}

export interface WineOutcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** How often a process is started if wine ends it before Node runs, which happens about once in 4,000 starts. */
const MOST_STARTS = 3;

/**
 * Runs a script with Node for Windows. Its streams are files, because pipes do not work under wine.
 *
 * @param args the script and its arguments
 */
export async function runInWine(args: string[], options: WineOptions): Promise<WineOutcome> {
  for (let start = 1; ; start++) {
    const { hasRun, ...outcome } = await startInWine(args, options);
    if (hasRun || outcome.signal !== null || start === MOST_STARTS) return outcome;
  }
}

/** @returns also whether Node began to run, so that the script may have done something */
async function startInWine(args: string[], options: WineOptions): Promise<WineOutcome & { hasRun: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'agent-auth-wine-'));
  const [out, err, input, preload, running] = ['out', 'err', 'in', 'environment.cjs', 'running'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string, string];
  writeFileSync(input, options.stdin ?? '');
  const isLater = ([name, value]: [string, unknown]) => value !== undefined && SET_LATER.includes(name);
  const variables = Object.entries(options.env);
  const later = Object.fromEntries(variables.filter(isLater));
  writeFileSync(
    preload,
    `require('node:fs').writeFileSync(${JSON.stringify(windowsPath(running))}, '');
    for (const [name, value] of Object.entries(${JSON.stringify(later)})) process.env[name] = value;`,
  );
  const files = [openSync(input, 'r'), openSync(out, 'w'), openSync(err, 'w')] as const;
  const { PATH, HOME } = process.env;
  const child = spawn(
    'wine',
    [WINDOWS_NODE, '--require', windowsPath(preload), ...(options.nodeArgs ?? []), ...args],
    {
      cwd: options.cwd,
      env: {
        ...Object.fromEntries(variables.filter((variable) => !isLater(variable))),
        PATH,
        HOME,
        WINEPREFIX,
        WINEDEBUG: '-all',
        NODE_SKIP_PLATFORM_CHECK: '1',
        // In other locales, wine treats arguments as ASCII.
        LC_ALL: 'C.UTF-8',
      },
      stdio: [...files],
    },
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? 100_000);
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.on('error', reject).on('close', (...ended) => resolve(ended));
    });
    const [stdout, stderr] = [out, err].map((file) => readFileSync(file, 'utf8')) as [string, string];
    return { code, signal, stdout, stderr, hasRun: existsSync(running) };
  } finally {
    clearTimeout(timer);
    for (const file of files) closeSync(file);
    rmSync(folder, { recursive: true, force: true });
  }
}
