import { writeSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { Failure } from './answer/failure.ts';
import type { Host } from './cli/host.ts';
import { VERSION } from './version.ts';

/** After a second signal, or this long after the first, the process ends whatever it is doing. */
const LAST_RESORT_MS = 3000;

/** What an empty pipe takes at once on any system, in bytes (POSIX, PIPE_BUF and above). */
const EMPTY_PIPE_BYTES = 4096;

/** Of these, what is left. */
let room = EMPTY_PIPE_BYTES;
let stdout: NodeJS.WriteStream | undefined;
let stderr: NodeJS.WriteStream | undefined;

/** Prints a line and waits until the reader has taken it: exiting earlier would cut what a slow pipe still holds. */
function writeLine(line: string): Promise<void> {
  const bytes = Buffer.from(`${line}\n`);
  const rest = bytes.subarray(writeAtOnce(bytes));
  if (rest.length === 0) return Promise.resolve();
  room = 0;
  stdout ??= process.stdout.on('error', leaveQuietly);
  const stream = stdout;
  return new Promise((resolve) => {
    stream.write(rest, () => resolve());
  });
}

/**
 * Writes a text past `process.stdout` where it certainly need not wait for a reader: to open that takes 3 ms, a
 * sixth of what a bare `node` takes. While one waits in the kernel, no signal is heard.
 *
 * @returns how many bytes went out
 */
function writeAtOnce(bytes: Buffer): number {
  room -= bytes.length;
  if (room < 0) return 0;
  try {
    return writeSync(1, bytes);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    // A pipe that others filled, and that does not wait.
    return failure.code === 'EAGAIN' ? 0 : leaveQuietly(failure);
  }
}

/** Says something to the person; nobody may be there to read it. */
function writeError(text: string): void {
  stderr ??= process.stderr.on('error', () => {});
  stderr.write(text);
}

/** A reader that went away is no error: there is nobody left to tell. */
function leaveQuietly(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0);
  process.exit(1);
}

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  // Nothing is loaded for the answer that installers ask for.
  if (argv.length === 1 && argv[0] === '--version') {
    await writeLine(VERSION);
    return;
  }
  const [{ run }, { Deadline }] = await Promise.all([import('./cli/run.ts'), import('./cli/deadline.ts')]);
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
  process.exitCode = await run(hostOf(argv), deadline);
  // Whatever still lingers, a socket say, has nothing more to give.
  process.exit();
}

function onSignals(stop: (signal: string, exit: number) => void): void {
  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    let asked = false;
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
    program: ['node', process.argv[1] ?? 'scalekit-agent-auth'],
    // Each name is read by itself: the program has no business with the rest of the environment.
    env: {
      TOOL_CLIENT_ID: process.env.TOOL_CLIENT_ID,
      TOOL_CLIENT_SECRET: process.env.TOOL_CLIENT_SECRET,
      TOOL_ENV_URL: process.env.TOOL_ENV_URL,
      TOOL_IDENTIFIER: process.env.TOOL_IDENTIFIER,
      TOOL_DEBUG: process.env.TOOL_DEBUG,
      TOOL_READ_ONLY: process.env.TOOL_READ_ONLY,
      TOOL_CONFIRM_WRITES: process.env.TOOL_CONFIRM_WRITES,
      SCALEKIT_CLIENT_ID: process.env.SCALEKIT_CLIENT_ID,
      SCALEKIT_CLIENT_SECRET: process.env.SCALEKIT_CLIENT_SECRET,
      SCALEKIT_ENVIRONMENT_URL: process.env.SCALEKIT_ENVIRONMENT_URL,
      SCALEKIT_IDENTIFIER: process.env.SCALEKIT_IDENTIFIER,
      OPENCLAW_SHELL: process.env.OPENCLAW_SHELL,
    },
    cwd: process.cwd(),
    tmpDir: tmpdir(),
    homeDir: homedir(),
    nodeVersion: process.versions.node,
    // Opened by whoever reads it; most commands do not.
    get stdin() {
      return process.stdin;
    },
    // Opened only for what has to be said.
    get stderrIsTTY() {
      return process.stderr.isTTY === true;
    },
    writeError,
    writeLine,
  };
}

void main();
