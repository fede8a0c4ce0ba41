import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { hooked } from '../support/hooks.ts';

const bench = useBench();
const folder = mkdtempSync(join(tmpdir(), 'machines-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const LIST = ['list-connections', '--provider', 'exa'];
const GET = ['proxy-request', '--connection-name', 'exa', '--path'];
const LONG = '/test/bytes?n=50000&type=text/plain';

describe('an older Node', () => {
  it.each([LIST, ['doctor'], ['--version']])('is refused, with the required version: %s', async (...args) => {
    const outcome = await bench.run(args, { nodeArgs: hooked(folder, 'oldNode') });
    const error = failed(outcome, 'CONFIG_INVALID');
    expect(error.message).toBe('This program needs Node.js 20 or newer and was run by Node.js 18.20.8.');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('a user without a home', () => {
  it.each([LIST, ['find-tool', '--query', 'send a slack message'], [...GET, '/test/echo']])(
    'can run commands: %s',
    async (...args) => {
      const env = { HOME: undefined, USERPROFILE: undefined };
      succeeded(await bench.run(args, { env, nodeArgs: hooked(folder, 'noHome') }));
    },
  );

  it('is still protected against uploading a private key', async () => {
    const nodeArgs = hooked(folder, 'noHome');
    expect((await bench.run(['--help'], { nodeArgs, text: true })).code).toBe(0);
    mkdirSync(join(bench.box.cwd, '.ssh'));
    writeFileSync(join(bench.box.cwd, '.ssh/id_rsa'), 'a key');
    const upload = ['upload-file', '--provider', 'GOOGLEDRIVE', '--input-file', '.ssh/id_rsa'];
    failed(await bench.run(upload, { nodeArgs }), 'FILE_REFUSED');
  });

  it.each(['/nonexistent', '/dev/null'])('whose home does not exist can run commands: %s', async (HOME) => {
    succeeded(await bench.run(LIST, { env: { HOME } }));
  });
});

describe('a container', () => {
  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'whose user has no passwd entry and no HOME runs commands',
    async () => {
      chmodSync(dirname(dirname(bench.box.program)), 0o755);
      const anybody = 'exec env -u HOME setpriv --reuid=12345 --regid=12345 --clear-groups "$@"';
      for (const args of [LIST, ['doctor'], [...GET, LONG]])
        expect((await shell(anybody, args)).json).toMatchObject({ ok: true });
    },
  );

  it.runIf(process.platform === 'linux')(
    'with a read-only file system reports that only if a file is needed',
    async () => {
      const nowhere = { cwd: '/proc', env: { HOME: '/proc', TMPDIR: '/proc' } };
      succeeded(await bench.run(LIST, nowhere));
      expect(failed(await bench.run([...GET, LONG], nowhere), 'FILE_REFUSED').message).toContain('/proc');
      const save = [...GET, '/test/echo', '--output-file', 'x'];
      failed(await bench.run(save, nowhere), 'FILE_REFUSED');
    },
  );
});

describe('folders that cannot be used', () => {
  it('TMPDIR → FILE_REFUSED that names it for a long answer; short answers need none', async () => {
    const env = { TMPDIR: '/nonexistent' };
    succeeded(await bench.run([...GET, '/test/echo'], { env }));
    const error = failed(await bench.run([...GET, LONG], { env }), 'FILE_REFUSED');
    expect(error.message).toContain('/nonexistent');
    expect(error.hint).toContain('TMPDIR');
    succeeded(await bench.run([...GET, LONG, '--output-file', 'long.txt'], { env }));
  });

  it('a deleted working directory → reported if a file is named', async () => {
    const cwd = join(folder, 'gone');
    mkdirSync(cwd);
    const script = `rmdir '${cwd}'; exec "$@"`;
    const run = (args: string[]) => shell(script, args, cwd);
    expect((await run(LIST)).json).toMatchObject({ ok: true });
    mkdirSync(cwd);
    const { json } = await run([...GET, '/test/echo', '--output-file', 'x']);
    expect(json.error).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(json.error.message).toContain('deleted working directory');
  });

  it.skipIf(process.getuid?.() === 0)('a folder without permission → FILE_REFUSED', async () => {
    const locked = join(bench.box.cwd, 'locked');
    mkdirSync(locked, { mode: 0o555 });
    failed(await bench.run([...GET, LONG, '--output-file', join(locked, 'x')]), 'FILE_REFUSED');
    rmdirSync(locked);
  });
});

describe('a shell', () => {
  it.each(['<&-', '2>&-', '<&- 2>&-'])('that closed %s gets the answer', async (closed) => {
    expect((await shell(`exec "$@" ${closed}`, LIST)).json).toMatchObject({ ok: true });
  });

  it.each(['>&-', '<&- >&-', '>&- 2>&-', '<&- >&- 2>&-'])(
    'with %s closed writes nothing there',
    async (closed) => {
      const { stdout, code } = await shell(`exec "$@" ${closed}`, LIST);
      expect([stdout, code]).toEqual(['', 0]);
    },
  );

  it('that allows 64 open files gets the answer', async () => {
    expect((await shell('ulimit -n 64; exec "$@"', LIST)).json).toMatchObject({ ok: true });
  });

  it('that allows too few open files gets an error that says so', async () => {
    // Which limits are too low depends on the version of Node, which does not start at all below some of them.
    const outcomes = await Promise.all(
      [20, 21, 22, 23, 24].map((limit) => shell(`ulimit -n ${limit}; exec "$@"`, LIST)),
    );
    for (const { json, code } of outcomes) {
      if (json?.ok === false) expect(json.error.hint).toContain('ulimit -n');
      else expect(json === undefined).toBe(code !== 0);
    }
  });

  it.each(['C', 'tr_TR.UTF-8', 'ja_JP.SJIS'])('in any language gets the same answer: %s', async (LC_ALL) => {
    const { stdout } = await bench.run(LIST, { env: { LC_ALL, LANG: LC_ALL } });
    expect(stdout).toBe((await bench.run(LIST)).stdout);
  });
});

describe('fifty commands at once', () => {
  it('all get an answer', { timeout: 180_000 }, async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => bench.run(LIST)));
    for (const outcome of outcomes) succeeded(outcome);
  });
});

/** Runs the program from a shell script, in which `"$@"` is its command line. */
async function shell(script: string, args: string[], cwd = bench.box.cwd) {
  const words = ['-c', script, 'sh', process.execPath, bench.box.program, ...args];
  const env = { PATH: process.env.PATH, HOME: bench.box.home, ...bench.sandbox.env };
  const child = spawn('sh', words, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { stdout, code, json: stdout === '' ? undefined : JSON.parse(stdout) };
}
