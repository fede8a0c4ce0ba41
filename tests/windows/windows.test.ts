import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { Folder, runWindows, type WindowsOutcome } from './run.ts';

const MIB = 1024 * 1024;
let sandbox: Sandbox;
let folder: Folder;
beforeAll(async () => {
  sandbox = await startSandbox();
  folder = new Folder('test');
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const run = (args: string[], env: Record<string, string> = sandbox.env, stdin?: string) =>
  runWindows(folder, args, env, stdin);

function succeeded({ json, code, stdout, stderr }: WindowsOutcome) {
  expect(json?.ok, stdout + stderr).toBe(true);
  expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 1]);
  return json;
}

function failed({ json, stdout, stderr }: WindowsOutcome, code: string) {
  expect(json?.error?.code, stdout + stderr).toBe(code);
  return json.error;
}

const SEND = [
  'execute-tool',
  '--connection-name',
  'slack',
  '--tool-name',
  'slack_send_message',
  '--tool-input',
];
const GET = ['proxy-request', '--connection-name', 'exa', '--path', '/test/text?is=hello', '--output-file'];
const UPLOAD = ['upload-file', '--provider', 'GOOGLEDRIVE', '--input-file'];

describe('a command', () => {
  it.each([
    ['--help'],
    ['list-connections', '--provider', 'exa'],
    ['find-tool', '--query', 'send a slack message'],
    ['proxy-request', '--connection-name', 'exa', '--path', '/test/echo'],
  ])('answers: %s %s %s', async (...args) => {
    if (args[0] !== '--help') return void succeeded(await run(args));
    await expect(run(args)).rejects.toThrow(SyntaxError);
  });

  it('doctor finds no problem with the machine', async () => {
    const { checks } = (await run(['doctor'])).json;
    const failing = checks.filter(
      ({ ok, name }: { ok: boolean; name: string }) => !ok && name !== 'accounts',
    );
    expect(failing).toEqual([]);
  });

  it.each(['{"channel":"general",\r\n"text":"hi"}\r\n', '\ufeff{"channel":"general","text":"hi"}'])(
    'reads JSON from a file that Windows wrote: %j',
    async (text) => {
      const path = folder.write('in.json', text);
      succeeded(await run([...SEND, `@${path}`]));
      succeeded(await run([...SEND, '@in.json']));
      succeeded(await run([...SEND, '-'], sandbox.env, text));
      expect(sandbox.effects()).toHaveLength(3);
    },
  );

  it('accepts arguments as PowerShell and cmd pass them: quotes, backslashes, spaces, other scripts', async () => {
    const text = 'a "quoted" \\ back\\\\slash % ^ & | 用户';
    succeeded(await run([...SEND, JSON.stringify({ channel: 'general', text })]));
    expect(JSON.stringify(sandbox.effects())).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('reads settings from a .env with \\r\\n', async () => {
    const lines = Object.entries(sandbox.env).map(([name, value]) => `${name}=${value}\r\n`);
    const path = folder.write('settings.env', lines.join(''));
    succeeded(await run(['list-connections', '--provider', 'exa', '--env-from', path], {}));
  });
});

describe('a file to write', () => {
  it('of 30 MB arrives on C:\\ complete', async () => {
    const file = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'big.bin', bytes: 30 * MIB });
    const target = `${folder.there}\\big.bin`;
    const args = ['download-file', '--provider', 'GOOGLEDRIVE', '--from', file.id, '--output-file', target];
    expect(succeeded(await run(args))).toMatchObject({ bytes: 30 * MIB, output_file: target });
    expect(createHash('sha256').update(folder.read('big.bin')).digest('hex')).toBe(file.sha256);
  });

  it.each([
    ['C:\\test\\sub\\a.txt', 'sub\\a.txt'],
    ['C:/test/sub/b.txt', 'sub\\b.txt'],
    ['sub\\c.txt', 'sub\\c.txt'],
    ['.\\sub\\..\\sub\\d.txt', 'sub\\d.txt'],
    ['\\\\?\\C:\\test\\sub\\e.txt', 'sub\\e.txt'],
    ['sub\\名前 é.txt', 'sub\\名前 é.txt'],
  ])('is written to its path: %s', async (path, name) => {
    folder.write('sub\\there', '');
    succeeded(await run([...GET, path]));
    expect(folder.read(name).toString()).toBe('hello');
  });

  it('may have a path of more than 260 characters', async () => {
    const deep = Array.from({ length: 6 }, (_, at) => `${at}`.repeat(50)).join('\\');
    folder.write(`${deep}\\there`, '');
    succeeded(await run([...GET, `${folder.there}\\${deep}\\a.txt`]));
    expect(folder.read(`${deep}\\a.txt`).toString()).toBe('hello');
  });

  it('replaces another only with --overwrite', async () => {
    const path = folder.write('taken.txt', 'old');
    failed(await run([...GET, path]), 'FILE_EXISTS');
    succeeded(await run([...GET, path, '--overwrite']));
    expect(folder.read('taken.txt').toString()).toBe('hello');
  });

  it.each(['CON', 'nul.txt', 'C:\\test\\aux.json', 'com1', 'a.txt.', 'a.txt:hidden', '\\\\.\\NUL', 'a?.txt'])(
    'cannot have a name that Windows reserves: %s',
    async (name) => {
      failed(await run([...GET, name]), 'FILE_REFUSED');
      expect(sandbox.ledger.filter(({ endpoint }) => endpoint === 'proxy')).toEqual([]);
    },
  );
});

describe('a file to upload', () => {
  it.each(['C:\\test\\up.txt', 'up.txt', 'C:/test/up.txt'])('is found: %s', async (path) => {
    folder.write('up.txt', 'to be sent');
    succeeded(await run([...UPLOAD, path, '--on-conflict', 'rename']));
    expect(sandbox.files('GOOGLEDRIVE')).toHaveLength(1);
  });

  it.each(['CON', 'C:\\test', '\\\\.\\NUL'])('cannot be a device or a folder: %s', async (path) => {
    const { json } = await run([...UPLOAD, path]);
    expect(['FILE_REFUSED', 'FILE_NOT_FOUND']).toContain(json.error.code);
    expect(sandbox.files('GOOGLEDRIVE')).toEqual([]);
  });

  it.each([
    '.ssh\\id_ed25519',
    '.aws\\credentials',
    'AppData\\Local\\Google\\Chrome\\User Data\\Default\\Login Data',
    'AppData\\Roaming\\Microsoft\\Credentials\\x',
    '.openclaw\\openclaw.json',
  ])('cannot be a secret in the home folder: %s', async (path) => {
    const home = new Folder('users\\tester');
    const env = { ...sandbox.env, USERPROFILE: home.there };
    failed(await run([...UPLOAD, home.write(path, 'a secret')], env), 'FILE_REFUSED');
    expect(sandbox.files('GOOGLEDRIVE')).toEqual([]);
  });
});
