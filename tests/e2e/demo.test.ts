import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Like a build machine: no terminal, stdin closed. */
function demo(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

test('the demo plays its four tasks, in plain text without a terminal', async () => {
  const { code, stdout, stderr } = await demo();
  expect(stderr).toBe('');
  expect(stdout).not.toContain('\u001b');
  expect(stdout.match(/^● /gm)).toHaveLength(4);
  expect(stdout).not.toContain('✗');
  for (const word of ['provider_alias', 'Open this link to authorize notion', 'TOOL_PROXY_DISABLED'])
    expect(stdout).toContain(word);
  expect(code).toBe(0);
});

test('the transcript as JSON holds every command with its answer and its time', async () => {
  const { code, stdout } = await demo('--json');
  const transcript = JSON.parse(stdout) as {
    ok: boolean;
    steps: number;
    tasks: {
      request: string;
      lines: { command?: string[]; ms?: number; answer?: unknown; ok?: boolean }[];
    }[];
  };
  expect(transcript).toMatchObject({ ok: true, steps: 10 });
  const commands = transcript.tasks.flatMap(({ lines }) => lines).filter(({ command }) => command);
  expect(commands).toHaveLength(10);
  for (const step of commands) expect(step).toMatchObject({ ok: true, ms: expect.any(Number) });
  expect(code).toBe(0);
});
