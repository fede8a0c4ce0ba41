import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import type { Host } from '../../src/config/host.ts';
import { Deadline } from '../../src/http/deadline.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { runInProcess } from '../support/in-process.ts';

// Terminal and stdin behaviour that is hard to produce in a spawned process.
const bench = useBench({ inProcess: true });
const run = (args: string[], own: Partial<Host>, env: Record<string, string | undefined> = {}) =>
  runInProcess(bench.box, args, { env: { ...bench.sandbox.env, ...env } }, own);
const typed = (text: string) => Object.assign(Readable.from([text]), { isTTY: true });
const SEARCH = ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search'];

it('asks a person at a terminal for the identifier', async () => {
  const own = { stdin: typed('user@example.com\n'), stderrIsTTY: true, stdoutIsTTY: true };
  const outcome = await run(['list-accounts'], own, { TOOL_IDENTIFIER: undefined });
  expect(outcome.stderr).toContain('whose account');
  expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: true, identifier: 'user@example.com' });
});

it('refuses an empty answer', async () => {
  const own = { stdin: typed(''), stderrIsTTY: true };
  failed(await run(['list-accounts'], own, { TOOL_IDENTIFIER: undefined }), 'USAGE');
});

it('stdin that does not end → TIMEOUT that says so, nothing sent', async () => {
  const deadline = new Deadline();
  const late = new Failure('TIMEOUT', 'No answer within 60 s.', { hint: 'Run it again.' });
  const stdin = new Readable({ read: () => void setImmediate(() => deadline.stop(late)) });
  const args = [...SEARCH, '--tool-input', '-'];
  const options = { env: bench.sandbox.env };
  const error = failed(await runInProcess(bench.box, args, options, { stdin }, deadline), 'TIMEOUT');
  expect(error.message).toContain('had not ended');
  expect(bench.count('ExecuteTool')).toBe(0);
});

it('stdin that cannot be read → FILE_REFUSED', async () => {
  const stdin = new Readable({
    read() {
      this.destroy(Object.assign(new Error('bad file descriptor'), { errno: -9, code: 'EBADF' }));
    },
  });
  const error = failed(await run([...SEARCH, '--tool-input', '-'], { stdin }), 'FILE_REFUSED');
  expect(error.message).toContain('EBADF');
});

it('shows tokens only on the terminal, and never to an agent', async () => {
  const args = ['get-authorization', '--connection-name', 'slack', '--show-tokens'];
  const shown: string[] = [];
  const openTerminal = () => (text: string) => void shown.push(text);
  const outcome = await run(args, { openTerminal });
  expect(succeeded(outcome).tokens_shown).toBe(true);
  expect(shown.join('')).toMatch(/^access_token: \S/m);
  expect(bench.sandbox.leaksIn(outcome.stdout + outcome.stderr)).toEqual([]);
  failed(await run(args, { openTerminal }, { OPENCLAW_SHELL: 'exec' }), 'FORBIDDEN');
  failed(await run(args, {}), 'FORBIDDEN');
});
