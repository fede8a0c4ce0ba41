import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, type RunOptions, runCli } from '../support/cli.ts';

let sandbox: Sandbox;
let other: Sandbox;
let box: Box;
beforeAll(async () => {
  [sandbox, other] = await Promise.all([startSandbox(), startSandbox()]);
});
beforeEach(() => {
  sandbox.reset();
  other.reset();
  box = makeBox();
});
afterEach(() => box.remove());
afterAll(async () => {
  await Promise.all([sandbox.close(), other.close()]);
});

const run = async (args: string[], options: RunOptions = {}) => {
  const done = await runCli(box, args, { ...options, env: { ...sandbox.env, ...options.env } });
  expect(done.lines, done.stdout).toHaveLength(1);
  return done;
};
const FETCH = ['proxy-request', '--connection-name', 'exa', '--path', '/test/bytes?n=1000', '--output-file'];
const write = (name: string, text: string) => writeFileSync(join(box.cwd, name), text);

describe('an output path', () => {
  it.each([true, false])(
    'that is a link is refused, and its target unchanged (exists: %s)',
    async (there) => {
      const target = join(box.home, 'precious');
      if (there) writeFileSync(target, 'precious');
      symlinkSync(target, join(box.cwd, 'out.bin'));
      for (const more of [[], ['--overwrite']]) {
        const done = await run([...FETCH, 'out.bin', ...more]);
        expect([done.code, done.json.error.code]).toEqual([2, 'FILE_REFUSED']);
      }
      expect(existsSync(target) && readFileSync(target, 'utf8')).toBe(there && 'precious');
      expect(lstatSync(join(box.cwd, 'out.bin')).isSymbolicLink()).toBe(true);
      expect(sandbox.ledger, 'nothing was sent').toEqual([]);
    },
  );

  it.each(['/dev/null', '/dev/full', '/proc/self/mem', '.'])(
    'that is not a file is refused: %s',
    async (path) => {
      const done = await run([...FETCH, path, '--overwrite']);
      expect([done.code, done.json.error.code]).toEqual([2, 'FILE_REFUSED']);
      expect(sandbox.ledger).toEqual([]);
    },
  );

  it.each(['a\nb', 'a\u2028b', '\u001b[2J', ' ', '-rf', '$(touch x)', 'a;b', 'é'])(
    'may have any name: %j',
    async (name) => {
      const done = await run([...FETCH, `./${name}`]);
      expect([done.code, done.json.bytes]).toEqual([0, 1000]);
      for (const char of '\n\u2028\u001b') expect(done.stdout.trimEnd()).not.toContain(char);
      expect(readdirSync(box.cwd)).toEqual([name]);
    },
  );

  it('must not exist, unless --overwrite', async () => {
    write('out.bin', 'old');
    expect((await run([...FETCH, 'out.bin'])).json.error.code).toBe('FILE_EXISTS');
    expect(readFileSync(join(box.cwd, 'out.bin'), 'utf8')).toBe('old');
  });

  it('keeps the old file until the new one is complete', async () => {
    write('out.bin', 'old');
    const path = '/test/bytes?n=3000000';
    sandbox.fault({ on: 'proxy', breakAfterBytes: 1_000_000, times: 9 });
    const seen = new Set<string>();
    const watch = setInterval(() => seen.add(readFileSync(join(box.cwd, 'out.bin'), 'utf8')), 2);
    const done = await run([
      'proxy-request',
      '--connection-name',
      'exa',
      '--path',
      path,
      '--output-file',
      'out.bin',
      '--overwrite',
    ]);
    clearInterval(watch);
    expect([done.code, done.json.error.code]).toEqual([8, 'NETWORK']);
    expect([...seen]).toEqual(['old']);
    expect(readdirSync(box.cwd)).toEqual(['out.bin']);
  });
});

describe('a .env in the working directory', () => {
  const none = {
    TOOL_CLIENT_ID: undefined,
    TOOL_CLIENT_SECRET: undefined,
    TOOL_ENV_URL: undefined,
  };
  const lines = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}`)
      .join('\r\n');

  it('that sets only the URL does not receive the id and secret from the environment', async () => {
    write('.env', lines({ TOOL_ENV_URL: other.url }));
    const partly = await run(['list-connections'], { env: { TOOL_ENV_URL: undefined } });
    expect([partly.code, partly.json.error.code]).toEqual([10, 'CONFIG_MISSING']);
    expect(partly.json.error.missing).toEqual(['TOOL_ENV_URL']);
    const whole = await run(['list-connections']);
    expect(whole.code).toBe(0);
    expect(other.ledger, 'nothing was sent to the other environment').toEqual([]);
  });

  it('that sets the URL under its older name does not receive them either', async () => {
    write('.env', lines({ SCALEKIT_ENVIRONMENT_URL: other.url }));
    const done = await run(['list-connections'], { env: { TOOL_ENV_URL: undefined } });
    expect(done.json.error.code).toBe('CONFIG_MISSING');
    expect(other.ledger).toEqual([]);
  });

  it('sets only declared variables: no NODE_OPTIONS, proxy, debug or certificates', async () => {
    write('bomb.cjs', "require('node:fs').writeFileSync('exploded', '')");
    const { TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_ENV_URL } = sandbox.env;
    const stray = {
      NODE_OPTIONS: '--require ./bomb.cjs',
      HTTP_PROXY: other.url,
      HTTPS_PROXY: other.url,
      NODE_EXTRA_CA_CERTS: 'bomb.cjs',
      TOOL_DEBUG: '1',
      TMPDIR: box.cwd,
    };
    write('.env', lines({ ...stray, TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_ENV_URL }));
    const done = await run(['get-authorization', '--connection-name', 'exa'], { env: none });
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(other.ledger).toEqual([]);
    expect(readdirSync(box.cwd).toSorted()).toEqual(['.env', 'bomb.cjs']);
  });

  it('cannot switch a protection off, but can switch it on', async () => {
    write('.env', lines({ TOOL_READ_ONLY: '0', TOOL_CONFIRM_WRITES: '0' }));
    const post = ['proxy-request', '--connection-name', 'exa', '--path', '/test/echo', '--body', '{}'];
    expect((await run(post, { env: { TOOL_READ_ONLY: '1' } })).json.error.code).toBe('READ_ONLY');
    write('.env', lines({ TOOL_READ_ONLY: '1' }));
    expect((await run(post)).json.error.code).toBe('READ_ONLY');
    expect(sandbox.effects()).toEqual([]);
  });

  it('of 100 MB is not read', async () => {
    write('.env', '');
    truncateSync(join(box.cwd, '.env'), 100 * 2 ** 20);
    const done = await run(['list-connections']);
    expect([done.code, done.json.warnings.join()]).toEqual([0, expect.stringMatching(/1 MiB/)]);
    expect((await run(['list-connections'], { env: none })).json.error.code).toBe('CONFIG_MISSING');
  });

  it.skipIf(process.platform === 'win32')('that is a FIFO does not block', async () => {
    execFileSync('mkfifo', [join(box.cwd, '.env')]);
    const done = await run(['list-connections', '--timeout', '30']);
    expect([done.code, done.json.warnings.join()]).toEqual([0, expect.stringMatching(/regular file/)]);
    expect((await run(['list-connections', '--env-from', '.env'])).json.error.code).toBe('CONFIG_INVALID');
  });

  it('that is a folder is ignored', async () => {
    mkdirSync(join(box.cwd, '.env'));
    expect((await run(['list-connections'])).code).toBe(0);
  });
});

describe('an input file', () => {
  it.skipIf(process.platform === 'win32')('that is a FIFO does not block beyond --timeout', async () => {
    execFileSync('mkfifo', [join(box.cwd, 'pipe')]);
    const args = ['proxy-request', '--connection-name', 'exa', '--path', '/test/echo', '--timeout', '2'];
    for (const flags of [
      ['--body', '@pipe'],
      ['--input-file', 'pipe'],
      ['--headers', '@pipe'],
    ]) {
      const done = await run([...args, ...flags], { killAfterMs: 8000 });
      expect([done.code, done.json?.error?.code], flags.join(' ')).toEqual([2, 'FILE_REFUSED']);
    }
    expect(sandbox.ledger).toEqual([]);
  });

  it.each(['/dev/zero', '/dev/stdin', '/proc/self/environ'])(
    'that is a device or below /proc is not sent: %s',
    async (path) => {
      const args = [
        'proxy-request',
        '--connection-name',
        'exa',
        '--path',
        '/test/echo',
        '--timeout',
        '3',
        '--input-file',
        path,
      ];
      const done = await run(args, { killAfterMs: 8000 });
      expect([done.code, done.json?.error?.code]).toEqual([2, 'FILE_REFUSED']);
      expect(sandbox.effects()).toEqual([]);
    },
  );
});
