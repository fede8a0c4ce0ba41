import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { readEnvFile } from '../../src/config/env-file.ts';
import { isOn } from '../../src/config/environment.ts';
import { isLoopbackHost, loadSettings } from '../../src/config/settings.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'settings-test-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const secret = () => randomBytes(12).toString('hex');
const THREE = (where: string) => ({
  TOOL_CLIENT_ID: `skc_${where}`,
  TOOL_CLIENT_SECRET: secret(),
  TOOL_ENV_URL: `https://${where}.example`,
});
const write = (name: string, values: Record<string, string>) =>
  writeFileSync(
    join(cwd, name),
    Object.entries(values)
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
  );

describe('loadSettings', () => {
  it('uses only the first source that has any of the three credentials', async () => {
    write('.env', THREE('local'));
    write('named', THREE('named'));
    const url = async (...args: Parameters<typeof loadSettings>) =>
      (await loadSettings(...args)).credentials().envUrl;
    expect(await url({}, cwd)).toBe('https://local.example');
    expect(await url({}, cwd, 'named')).toBe('https://named.example');
    expect(await url(THREE('own'), cwd, 'named')).toBe('https://own.example');
    const partly = await loadSettings({ TOOL_CLIENT_ID: 'skc_own' }, cwd, 'named');
    expect(() => partly.credentials()).toThrow(/TOOL_CLIENT_SECRET, TOOL_ENV_URL/);
    expect(partly.missing?.details.missing).toEqual(['TOOL_CLIENT_SECRET', 'TOOL_ENV_URL']);
    expect(partly.secret).toBeUndefined();
  });

  it('prefers the newer name within a source, else the older', async () => {
    const three = THREE('own');
    const { TOOL_CLIENT_ID: _, ...rest } = three;
    const settings = await loadSettings({ ...rest, SCALEKIT_CLIENT_ID: 'skc_older' }, cwd);
    expect(settings.credentials().clientId).toBe('skc_older');
    const both = await loadSettings({ ...three, SCALEKIT_CLIENT_ID: 'skc_older' }, cwd);
    expect(both.credentials().clientId).toBe('skc_own');
  });

  it('collects identifier and guards from all sources', async () => {
    write('.env', { TOOL_IDENTIFIER: 'local', TOOL_READ_ONLY: '1' });
    const settings = await loadSettings({ ...THREE('own'), TOOL_READ_ONLY: '0' }, cwd);
    expect(settings.identifier).toBe('local');
    expect(settings.sources.map(({ values }) => values)).toMatchObject([
      { TOOL_READ_ONLY: '0' },
      { TOOL_IDENTIFIER: 'local', TOOL_READ_ONLY: '1' },
    ]);
    const own = await loadSettings({ TOOL_IDENTIFIER: ' mine ', SCALEKIT_IDENTIFIER: 'older' }, cwd);
    expect(own.identifier).toBe('mine');
    const older = await loadSettings({ SCALEKIT_IDENTIFIER: 'older' }, cwd);
    expect([older.identifier, older.sources[0]?.values.TOOL_IDENTIFIER]).toEqual(['older', 'older']);
  });

  it('does not throw before the credentials are needed', async () => {
    const settings = await loadSettings({}, cwd);
    expect(settings.source).toBeUndefined();
    expect(() => settings.credentials()).toThrow(Failure);
  });

  it.each([
    ['https://a.example', 'https://a.example'],
    ['https://a.example/', 'https://a.example'],
    ['HTTPS://A.Example:443', 'https://a.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('reads %s as %s', async (TOOL_ENV_URL, expected) => {
    const settings = await loadSettings({ ...THREE('x'), TOOL_ENV_URL }, cwd);
    expect(settings.credentials().envUrl).toBe(expected);
  });
});

describe('readEnvFile', () => {
  it('reads only declared names', async () => {
    writeFileSync(join(cwd, 'f'), 'TOOL_CLIENT_ID=a\nTOOL_DEBUG=1\nPATH=/x\n__proto__=1\nTOOL_ENV_URL=\n');
    expect(await readEnvFile(join(cwd, 'f'), true)).toEqual({ values: { TOOL_CLIENT_ID: 'a' } });
  });

  it('ignores an unreadable .env, and refuses an unreadable file that was named', async () => {
    mkdirSync(join(cwd, 'folder'));
    const { values, ignored } = await readEnvFile(join(cwd, 'folder'), false);
    expect(values).toEqual({});
    expect(ignored).toContain('not a regular file');
    await expect(readEnvFile(join(cwd, 'folder'), true)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await expect(readEnvFile(join(cwd, 'gone'), true)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await readEnvFile(join(cwd, 'gone'), false)).toEqual({ values: {} });
    // A path below a file counts as missing.
    writeFileSync(join(cwd, 'plain'), '');
    expect(await readEnvFile(join(cwd, 'plain', '.env'), false)).toEqual({ values: {} });
    symlinkSync('loop', join(cwd, 'loop'));
    const loop = await readEnvFile(join(cwd, 'loop'), false);
    expect(loop).toEqual({ values: {}, ignored: `${join(cwd, 'loop')} was not read: ELOOP.` });
    await expect(readEnvFile(join(cwd, 'loop'), true)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('isOn', () => {
  it.each(['1', 'true', 'YES', ' True '])('%j is on', (value) => expect(isOn(value)).toBe(true));
  it.each(['0', 'no', '', 'on ', '2', undefined])('%j is off', (value) => expect(isOn(value)).toBe(false));
});

describe('isLoopbackHost', () => {
  it.each(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]'])('%s is', (host) =>
    expect(isLoopbackHost(host)).toBe(true),
  );
  it.each(['localhost.example', '127.0.0.1.example', '128.0.0.1', '0.0.0.0', '[::2]', ''])(
    '%s is not',
    (host) => expect(isLoopbackHost(host)).toBe(false),
  );
});
