import http from 'node:http';
import { Readable } from 'node:stream';
import { Failure } from '../../src/answer/failure.ts';
import { run } from '../../src/cli/run.ts';
import type { Host } from '../../src/config/host.ts';
import { Deadline } from '../../src/http/deadline.ts';
import { type Box, type Outcome, parseOrUndefined, type RunOptions } from './cli.ts';

/**
 * Runs the program in the test's process: the same code from `run` on, ten times as fast. Tests about the process itself
 * or the bundle use `runCli`.
 *
 * @param own members that replace the host's
 */
export async function runInProcess(
  { home, tmp, ...box }: Pick<Box, 'home' | 'tmp' | 'cwd'>,
  argv: string[],
  { env = {}, cwd = box.cwd, stdin }: RunOptions = {},
  own: Partial<Host> = {},
  deadline = new Deadline(),
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const host: Host = {
    argv,
    env,
    cwd,
    tmpDir: env.TMPDIR ?? tmp,
    uid: process.getuid?.(),
    homeDir: env.HOME ?? home,
    nodeVersion: process.versions.node,
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stderrIsTTY: false,
    stderrHasColors: false,
    stdoutIsTTY: false,
    writeError: (text) => {
      stderr += text;
    },
    write: async (text) => {
      stdout += text;
    },
    openTerminal: () => undefined,
    onSent: () => {},
    ...own,
  };
  const started = performance.now();
  const code = await run(host, deadline);
  const ms = performance.now() - started;
  // As the end of a process would, stop what is still running and close its connections.
  deadline.stop(new Failure('INTERRUPTED', 'The command has ended.', { hint: 'None.' }));
  forgetConnections();
  const lines = stdout.split('\n').filter(Boolean).map(parseOrUndefined);
  return { code, signal: null, stdout, stderr, lines, json: lines.at(-1), ms };
}

/** Closes idle connections, so that none is reused by the next command. */
function forgetConnections(): void {
  for (const sockets of Object.values(http.globalAgent.freeSockets)) {
    for (const socket of sockets ?? []) socket.destroy();
  }
}
