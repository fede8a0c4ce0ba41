import { openSync, writeSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { Failure, unexpected } from './answer/failure.ts';
import type { Host } from './config/host.ts';
import { Deadline } from './http/deadline.ts';
import { VERSION } from './version.ts';

/** After a second signal, or this many milliseconds after the first, the process ends regardless. */
const LAST_RESORT_MS = 3000;

/** The exit code where the answer cannot be printed: 1, or 9 once something was sent that may have had an effect. */
let unprintable = 1;
let stderr: NodeJS.WriteStream | undefined;

/** Prints text and waits until it is flushed: exiting earlier would lose what a slow pipe still holds. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Writes to stderr for the person; ignores errors, because nobody may be reading. */
function writeError(text: string): void {
  stderr ??= process.stderr.on('error', () => {});
  stderr.write(text);
}

/** A closed reader is not an error, since nobody is left to tell; a full disk is. */
function leave(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0);
  const what = unprintable === 9 ? 'The request was sent, but the' : 'The';
  writeError(`${what} answer could not be written to stdout (${error.code ?? error.message}).\n`);
  process.exit(unprintable);
}

async function main(): Promise<void> {
  process.stdout.on('error', leave);
  const argv = process.argv.slice(2);
  // Installers ask for the version: load nothing else for it.
  if (argv.length === 1 && argv[0] === '--version') {
    await write(`${VERSION}\n`);
    return;
  }
  const deadline = new Deadline();
  onSignals((signal, exit) => {
    deadline.stop(
      new Failure('INTERRUPTED', `Stopped by ${signal}.`, {
        hint: 'Run the command again if it is still wanted.',
        retryable: false,
        exit,
      }),
    );
  });
  const { run } = await import('./cli/run.ts');
  process.exitCode = await run(hostOf(argv), deadline);
  // Open handles such as idle sockets must not keep the process alive.
  process.exit();
}

function onSignals(stop: (signal: string, exit: number) => void): void {
  let asked = false;
  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (asked) process.exit(exit);
      asked = true;
      stop(signal, exit);
      setTimeout(() => process.exit(exit), LAST_RESORT_MS).unref();
    });
  }
}

function hostOf(argv: string[]): Host {
  return {
    argv,
    // Each variable is read by name: the program has no need for the rest of the environment.
    env: {
      TOOL_CLIENT_ID: process.env.TOOL_CLIENT_ID,
      TOOL_CLIENT_SECRET: process.env.TOOL_CLIENT_SECRET,
      TOOL_ENV_URL: process.env.TOOL_ENV_URL,
      TOOL_IDENTIFIER: process.env.TOOL_IDENTIFIER,
      TOOL_DEBUG: process.env.TOOL_DEBUG,
      TOOL_READ_ONLY: process.env.TOOL_READ_ONLY,
      TOOL_CONFIRM: process.env.TOOL_CONFIRM,
      TOOL_CONFIRM_WRITES: process.env.TOOL_CONFIRM_WRITES,
      TOOL_IDENTIFIERS: process.env.TOOL_IDENTIFIERS,
      TOOL_ALLOW: process.env.TOOL_ALLOW,
      TOOL_DENY: process.env.TOOL_DENY,
      TOOL_AUDIT_LOG: process.env.TOOL_AUDIT_LOG,
      SCALEKIT_CLIENT_ID: process.env.SCALEKIT_CLIENT_ID,
      SCALEKIT_CLIENT_SECRET: process.env.SCALEKIT_CLIENT_SECRET,
      SCALEKIT_ENVIRONMENT_URL: process.env.SCALEKIT_ENVIRONMENT_URL,
      SCALEKIT_ENV_URL: process.env.SCALEKIT_ENV_URL,
      SCALEKIT_IDENTIFIER: process.env.SCALEKIT_IDENTIFIER,
      OPENCLAW_SHELL: process.env.OPENCLAW_SHELL,
      HTTPS_PROXY: process.env.HTTPS_PROXY,
      https_proxy: process.env.https_proxy,
      HTTP_PROXY: process.env.HTTP_PROXY,
      http_proxy: process.env.http_proxy,
      NO_PROXY: process.env.NO_PROXY,
      no_proxy: process.env.no_proxy,
    },
    cwd: workingDirectory(),
    tmpDir: tmpdir(),
    uid: process.getuid?.(),
    homeDir: homeFolder(),
    nodeVersion: process.versions.node,
    // Opened on first use; most commands do not read it.
    get stdin() {
      return process.stdin;
    },
    // Opened only when there is something to write.
    get stderrIsTTY() {
      return process.stderr.isTTY === true;
    },
    get stderrHasColors() {
      return process.stderr.isTTY === true && process.stderr.hasColors();
    },
    get stdoutIsTTY() {
      return process.stdout.isTTY === true;
    },
    writeError,
    openTerminal,
    write,
    onSent: () => {
      unprintable = 9;
    },
  };
}

function openTerminal(): ((text: string) => void) | undefined {
  try {
    const terminal = openSync(process.platform === 'win32' ? '\\\\.\\CONOUT$' : '/dev/tty', 'r+');
    return (text) => void writeSync(terminal, text);
  } catch {
    return undefined;
  }
}

/** Empty for a user without HOME and without a passwd entry, as in containers. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/** If it has been deleted, a path below which no file exists: most commands need none. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return '/dev/null/deleted working directory';
  }
}

let crashed = false;

/** Uncaught errors also produce one line of JSON, without their message, which may contain anything. */
async function crash(error: unknown): Promise<void> {
  // What broke one of several calls in flight may break the others as well.
  if (crashed) return;
  crashed = true;
  const name = error instanceof Error ? error.name : typeof error;
  const { isOn } = await import('./config/environment.ts');
  if (isOn(process.env.TOOL_DEBUG)) writeError(`[debug] ${name}\n${framesOf(error)}\n`);
  const failure = unexpected(`An unexpected error occurred (${name}).`, unprintable === 9, error);
  const { code, message, hint, retryable } = failure;
  const line = JSON.stringify({ ok: false, error: { code, message, hint, retryable } });
  await write(`${line}\n`);
  process.exit(failure.exitCode);
}

/** Where an error came from, without its message. */
function framesOf(error: unknown): string {
  return [...String(Object(error).stack).matchAll(/^ +at .*$/gm)].join('\n');
}

process.on('uncaughtException', crash);
void main();
