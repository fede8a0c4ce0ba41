import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, win32 } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdsPrivateKey, secretAt } from '../../src/files/guards/secret-stores.ts';
import { guardPath } from '../../src/scalekit/proxy-guards.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';

const HOME = 'C:\\Users\\Ann';

describe('a Windows path', () => {
  it.each([
    ['.ssh\\id_ed25519', true],
    ['.SSH\\config', true],
    ['.aws\\credentials', true],
    ['.env', true],
    ['.env::$DATA', true],
    ['.env. . ', true],
    ['AppData\\Roaming\\gcloud\\credentials.db', true],
    ['AppData\\Local\\Google\\Chrome\\User Data\\Default\\Login Data', true],
    ['AppData\\Roaming\\Microsoft\\Credentials\\x', true],
    ['.openclaw\\openclaw.json', true],
    ['Documents\\report.pdf', false],
    ['Documents\\environment.txt', false],
  ])('that leads to a secret is recognized: %s', (path, secret) => {
    for (const spelled of [
      win32.join(HOME, path),
      win32.join(HOME, path).replaceAll('\\', '/'),
      `\\\\?\\${HOME}\\${path}`,
    ])
      expect(secretAt(spelled, HOME) !== undefined, spelled).toBe(secret);
  });

  it('is not a path at the provider, and is explained if Git Bash rewrote it', () => {
    for (const path of ['C:/Program Files/Git/v1/pages', 'C:\\Windows', '\\\\server\\share', 'c:/v1'])
      expect(() => guardPath(path)).toThrow(expect.objectContaining({ code: 'INVALID_PATH' }));
  });

  it('does not hide a key that was saved as UTF-16', () => {
    const label = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    expect(holdsPrivateKey(Buffer.from(`\ufeff${label}`, 'utf16le'))).toBe(true);
  });
});

describe('the source', () => {
  it('uses nothing that Windows lacks', () => {
    const root = resolve(import.meta.dirname, '../../src');
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const text = readFileSync(join(root, name), 'utf8');
      expect(text, name).not.toMatch(/\b(getuid(?!\?\.)|geteuid|chown|fchown|mkfifo|SIGUSR[12]|SIGKILL)\b/);
      // Flags that Windows does not have must not end up as NaN.
      for (const [, flag] of text.matchAll(/constants\.(O_NONBLOCK|O_NOFOLLOW)(?! \?\? 0)/g))
        expect(flag, name).toBeUndefined();
    }
  });
});

describe('Windows line endings', () => {
  let sandbox: Sandbox;
  let box: Box;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    box = makeBox();
  });
  afterEach(() => box.remove());
  afterAll(() => sandbox.close());

  it('in .env are not part of a value', async () => {
    const { TOOL_IDENTIFIER, ...rest } = sandbox.env;
    writeFileSync(
      join(box.cwd, '.env'),
      Object.entries(rest)
        .map(([name, value]) => `${name}=${value}\r\n`)
        .join(''),
    );
    const done = await runCli(box, [
      'get-authorization',
      '--connection-name',
      'exa',
      '--identifier',
      TOOL_IDENTIFIER,
    ]);
    expect([done.code, done.json.account.status]).toEqual([0, 'ACTIVE']);
  });

  it('in @FILE and a batch are not part of a value', async () => {
    writeFileSync(join(box.cwd, 'in.json'), '\ufeff{\r\n"text":"tea",\r\n"time":"noon"}\r\n');
    writeFileSync(
      join(box.cwd, 'in.jsonl'),
      '{"text":"a","time":"noon"}\r\n{"text":"b","time":"noon"}\r\n\r\n',
    );
    const tool = [
      'execute-tool',
      '--connection-name',
      'slack',
      '--tool-name',
      'slack_add_reminder',
      '--tool-input',
    ];
    expect((await runCli(box, [...tool, '@in.json'], { env: sandbox.env })).code).toBe(0);
    const batch = await runCli(box, [...tool, '@in.jsonl', '--batch', '--results', 'results.jsonl'], {
      env: sandbox.env,
    });
    expect([batch.code, batch.json.batch.succeeded]).toEqual([0, 2]);
    const texts = sandbox.effects().map(({ effect }) => Reflect.get(effect?.params ?? {}, 'text'));
    expect(texts.toSorted()).toEqual(['a', 'b', 'tea']);
  });
});
