import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { type Outcome, parseOrUndefined } from './cli.ts';

/** Runs a command from `next` in a real shell like an agent, with the program in front of it. */
export function runShell(bench: Bench, line: string): Promise<Outcome> {
  return runLine(bench, `node '${bench.box.program}' ${line}`);
}

/** Runs a line in a real shell. */
export function runLine(bench: Bench, line: string): Promise<Outcome> {
  const { box, sandbox } = bench;
  const started = performance.now();
  const env = { PATH: process.env.PATH, HOME: box.home, TMPDIR: box.tmp, ...sandbox.env };
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', line], { cwd: box.cwd, env }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter(Boolean).map(parseOrUndefined);
      const code = error ? Number(error.code) : 0;
      const ms = performance.now() - started;
      resolve({ code, signal: null, stdout, stderr, lines, json: lines.at(-1), ms });
    });
  });
}

/** Fills the placeholders in a command from `next`: `<page_id>` with the value of that name. */
export function fill(command: string, values: Record<string, string | number>): string {
  return command.replace(/<(\w+)>/g, (placeholder, name) => String(values[name] ?? placeholder));
}

/** A Python script that runs a program on a new terminal with this input; stdout is separate from the terminal. */
const TERMINAL = `
import fcntl, json, os, pty, subprocess, sys, termios
master, slave = pty.openpty()
child = subprocess.Popen(json.loads(sys.argv[1]), stdin=slave, stderr=slave, stdout=subprocess.PIPE,
    start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
os.close(slave)
seen = b''
while sys.argv[2].encode() not in seen:
    seen += os.read(master, 1024)
os.write(master, json.loads(sys.argv[3]).encode())
out = child.stdout.read()
try:
    while True:
        more = os.read(master, 1024)
        if not more: break
        seen += more
except OSError:
    pass
print(json.dumps({'code': child.wait(), 'stdout': out.decode(), 'screen': seen.decode()}))
`;

/** @param type what the person types once `prompt` is on the screen */
export function runOnTerminal(
  bench: Bench,
  args: string[],
  prompt: string,
  type: string,
  variables: Record<string, string | undefined> = {},
): Promise<{ code: number; stdout: string; screen: string }> {
  const { box, sandbox } = bench;
  const command = [process.execPath, box.program, ...args];
  const env = {
    PATH: process.env.PATH,
    HOME: box.home,
    TMPDIR: box.tmp,
    ...sandbox.env,
    ...variables,
  };
  return new Promise((resolve, reject) => {
    execFile(
      'python3',
      ['-c', TERMINAL, JSON.stringify(command), prompt, JSON.stringify(type)],
      { cwd: box.cwd, env, timeout: 100_000 },
      (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(JSON.parse(stdout))),
    );
  });
}

/** Writes a `.env` file. */
export function writeEnv(folder: string, values: Record<string, string>, name = '.env'): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    Object.entries(values)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  return path;
}
