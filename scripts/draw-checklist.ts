/**
 * Draws assets/checklist-light.svg and assets/checklist-dark.svg: what `doctor` and `list-accounts` show on a terminal.
 * Needs Python for the terminal.
 *
 *   npx tsx scripts/draw-checklist.ts            runs both against the sandbox and draws what they show
 *   npx tsx scripts/draw-checklist.ts --check    exits with 1 if the pictures are out of date
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ACCOUNTS, CONNECTIONS } from '../tests/sandbox/fixtures.ts';
import { type Sandbox, startSandbox } from '../tests/sandbox/sandbox.ts';
import { COLUMNS, draw, publish } from './terminal-picture.ts';

const PROGRAM = fileURLToPath(new URL('../dist/scalekit-agent-auth.cjs', import.meta.url));
const SHOWN = ['slack', 'gmail-work', 'exa', 'notion', 'github', 'apollo', 'linear', 'hubspot'];

/** Runs a command with only stderr as a terminal, and prints what it received. */
const TERMINAL = `
import os, pty, subprocess, sys
master, slave = pty.openpty()
child = subprocess.Popen(sys.argv[1:], stdin=slave, stderr=slave, stdout=subprocess.DEVNULL)
os.close(slave)
seen = b''
try:
    while True:
        more = os.read(master, 4096)
        if not more: break
        seen += more
except OSError:
    pass
child.wait()
sys.stdout.buffer.write(seen)
`;

/** Replaces what differs between machines. */
const MASKS: [RegExp, string][] = [
  [/http:\/\/(?:127\.0\.0\.1|localhost):\d+/g, 'https://acme.scalekit.dev'],
  [/Node\.js [\d.]+/g, 'Node.js 24.0.0'],
  [/connected without TLS, which is allowed on loopback/g, 'connected with TLSv1.3'],
  [/\d+ s (?:ahead of|behind) the server/g, 'in sync with the server'],
  [/: 127\.0\.0\.1$/gm, ': 203.0.113.7'],
];

/** Wraps a line at the terminal's width, between words. */
function wrap(line: string, columns: number): string[] {
  const lines: string[] = [];
  const indent = ' '.repeat(line.search(/\S|$/) + 2);
  let rest = line;
  while (rest.length > columns) {
    const at = rest.lastIndexOf(' ', columns);
    lines.push(rest.slice(0, at));
    rest = indent + rest.slice(at + 1);
  }
  return [...lines, rest];
}

async function linesOf(sandbox: Sandbox, command: string): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'checklist-'));
  try {
    const env = { PATH: process.env.PATH, HOME: home, TERM: 'dumb', ...sandbox.env };
    const args = ['-c', TERMINAL, process.execPath, PROGRAM, command];
    const { stdout } = await promisify(execFile)('python3', args, { cwd: home, env });
    const text = MASKS.reduce(
      (shown, [pattern, mask]) => shown.replace(pattern, mask),
      stdout.replaceAll('\r', ''),
    );
    return [
      `  $ scalekit-agent-auth ${command}`,
      ...text
        .trimEnd()
        .split('\n')
        .flatMap((line) => wrap(`  ${line}`, COLUMNS)),
    ];
  } finally {
    rmSync(home, { recursive: true });
  }
}

const sandbox = await startSandbox({
  connections: CONNECTIONS.filter(({ name }) => SHOWN.includes(name)),
  accounts: ACCOUNTS.filter(({ connection }) => SHOWN.includes(connection)),
});
const lines = [...(await linesOf(sandbox, 'doctor')), '', ...(await linesOf(sandbox, 'list-accounts'))];
await sandbox.close();
const label = 'What doctor and list-accounts show on a terminal';
publish('checklist', (theme) => draw(lines, 'Terminal', label, theme));
