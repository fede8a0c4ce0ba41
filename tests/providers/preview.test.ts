import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useFilesBench } from '../e2e/files-bench.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { failed, succeeded } from '../support/bench.ts';

const bench = useFilesBench();

/** Uploads a small file with these flags. */
function upload(provider: string, flags: string[], env: Record<string, string> = {}) {
  writeFileSync(join(bench.box.cwd, 'a.txt'), 'hello');
  return bench.run(['upload-file', '--provider', provider, '--input-file', 'a.txt', ...flags], { env });
}

/** Creates a folder called Reports. */
async function reports(provider: string, mimeType = 'folder', drive = '') {
  return await bench.sandbox.addFile({ provider, name: 'Reports', mimeType, drive, content: '' });
}

const TEAM = 'https://contoso.sharepoint.example/sites/team';

describe('a dry run of an upload resolves ids to names', () => {
  it.each([
    ['notion', async () => ['--to', NOTION_PAGES.roadmap], { to_name: 'The roadmap' }],
    [
      'googledrive',
      async () => ['--to', (await reports('GOOGLEDRIVE', 'application/vnd.google-apps.folder')).id],
      { to_name: 'Reports' },
    ],
    ['googledrive', async () => [], { to_name: 'My Drive' }],
    ['onedrive', async () => ['--to', (await reports('ONEDRIVE')).id], { to_name: 'Reports' }],
    ['onedrive', async () => ['--to', (await reports('ONEDRIVE')).webUrl], { to_name: 'Reports' }],
    [
      'sharepoint',
      async () => ['--site', TEAM, '--to', '/Shared Documents/General/'],
      { to: '/Shared Documents/General/', site_name: 'Team' },
    ],
    ['box', async () => ['--to', (await reports('BOX')).id], { to_name: 'Reports' }],
    ['slack', async () => ['--to', 'C0000000001'], { to_name: '#general' }],
  ] as const)('%s', async (provider, flags, shown) => {
    const { request } = succeeded(await upload(provider, [...(await flags()), '--dry-run']));
    expect(request).toMatchObject(shown);
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it.each(['onedrive', 'dropbox'])('and shows the name that --to gives the file: %s', async (provider) => {
    const named = async (...flags: string[]) =>
      succeeded(await upload(provider, [...flags, '--dry-run'])).request.name;
    expect(await named('--to', '/Reports/b.txt', '--on-conflict', 'replace')).toBe('b.txt');
    expect(await named('--to', '/Reports/')).toBe('a.txt');
    expect(await named('--to', '/Reports/b.txt', '--name', 'c.txt')).toBe('c.txt');
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it.each([
    ['onedrive', ['--to', '/Reports/']],
    ['dropbox', ['--to', '/Reports/']],
    ['slack', ['--to', '#general']],
    ['googledrive', ['--to', 'Reports/2026']],
  ] as const)('and looks nothing up if %s is given a name: %j', async (provider, flags) => {
    const { request } = succeeded(await upload(provider, [...flags, '--dry-run']));
    expect(request).not.toHaveProperty('to_name');
  });

  it.each([
    ['slack', 'C0000000009'],
    ['box', '999'],
    ['notion', 'ffffffff-0001-4000-8000-000000000001'],
  ])('and omits names that cannot be found: %s', async (provider, to) => {
    const { request } = succeeded(await upload(provider, ['--to', to, '--dry-run']));
    expect(request).toMatchObject({ to });
    expect(request).not.toHaveProperty('to_name');
  });

  it('and looks nothing up if the account cannot be used', async () => {
    bench.sandbox.account('box').expireToken({ refreshes: false });
    const dry = succeeded(await upload('box', ['--to', '999', '--dry-run']));
    expect(dry.account_status).not.toBe('ACTIVE');
    expect(bench.proxied()).toEqual([]);
  });
});

describe('a confirmation of an upload', () => {
  it('shows the name, and confirms the upload without another look-up', async () => {
    const env = { TOOL_CONFIRM: 'writes' };
    const flags = ['--to', (await reports('BOX')).id];
    const asked = failed(await upload('box', flags, env), 'CONFIRMATION_REQUIRED');
    expect(asked.preview).toMatchObject({ to: flags[1], to_name: 'Reports' });
    const looks = bench.count('GET', 'proxy');
    succeeded(await upload('box', [...flags, '--confirm', asked.confirm], env));
    expect(bench.count('GET', 'proxy')).toBe(looks);
    expect(bench.sandbox.files('BOX').map(({ name }) => name)).toContain('a.txt');
  });
});

describe('a write that is only redirected → OUTCOME_UNKNOWN, sent once', () => {
  const elsewhere = { status: 302, headers: { location: 'https://elsewhere.example/' }, body: '<html>' };

  it.each([
    ['googledrive', /\/upload\//, 'POST', []],
    ['onedrive', /content/, 'PUT', []],
    ['gmail-work', /upload\/gmail/, 'POST', ['--to', 'ada@example.com', '--send']],
    ['outlook', /\/send$/, 'POST', ['--to', 'ada@example.com', '--send']],
  ] as const)('%s', async (connection, on, method, flags) => {
    bench.sandbox.account(connection).setStatus('ACTIVE');
    bench.sandbox.fault({ on, method, http: elsewhere });
    writeFileSync(join(bench.box.cwd, 'a.txt'), 'hello');
    const args = ['--connection-name', connection, '--input-file', 'a.txt', ...flags];
    const error = failed(await bench.run(['upload-file', ...args]), 'OUTCOME_UNKNOWN');
    expect(error.message).toContain('redirect (302)');
    expect(bench.sandbox.ledger.filter(({ target }) => on.test(target))).toHaveLength(1);
  });
});
