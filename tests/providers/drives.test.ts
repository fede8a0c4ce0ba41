import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MIB } from '../e2e/files-bench.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { failed, succeeded } from '../support/bench.ts';
import { ALWAYS, json, useProviderBench } from './support.ts';

const bench = useProviderBench();
const NATIVE = 'application/vnd.google-apps.';
const ROOT = ['--site', 'root'];

const inDrive = (name: string, more: object = {}) =>
  bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name, content: 'old', ...more });
const folderInDrive = (name: string, more: object = {}) =>
  inDrive(name, { mimeType: `${NATIVE}folder`, parent: 'root', content: '', ...more });

describe('a folder of Drive', () => {
  it('may be a bare word, or the root', async () => {
    const { id } = await folderInDrive('Reports');
    for (const [to, parent] of [
      ['Reports', id],
      ['/', ''],
      ['My Drive', ''],
      ['https://drive.google.com/drive/my-drive', ''],
    ] as const) {
      succeeded(await bench.upload('googledrive', ['--to', to, '--on-conflict', 'rename']));
      expect(bench.sandbox.files('GOOGLEDRIVE').at(-1)?.parent).toBe(parent);
    }
  });

  it.each(['Nothing', '1AbCdEfGhIjKlMnOpQrSt', 'Nothing/here'])(
    'that does not exist → NOT_FOUND: %s',
    async (to) => {
      failed(await bench.upload('googledrive', ['--to', to]), 'NOT_FOUND');
      expect(bench.sandbox.files('GOOGLEDRIVE')).toEqual([]);
    },
  );

  it.each(['https://docs.google.com/document/d/e/2PACX/pub', '../x', 'a/../b'])(
    'with an invalid path → USAGE: %s',
    async (to) => {
      failed(await bench.upload('googledrive', ['--to', to]), 'USAGE');
      expect(bench.proxied()).toEqual([]);
    },
  );

  it('that cannot be read → PROVIDER_ERROR', async () => {
    bench.sandbox.fault({ on: /files\/abc/, http: json(400, {}) });
    failed(await bench.upload('googledrive', ['--to', 'abc']), 'PROVIDER_ERROR');
    bench.answer(/files\/abc/, 'GET', {});
    failed(await bench.upload('googledrive', ['--to', 'abc']), 'PROVIDER_ERROR');
  });

  it('may be on a shared drive, by its name', async () => {
    await inDrive('there.txt', { drive: 'team', parent: 'team' });
    bench.answer(/\/drives\?/, 'GET', {
      drives: [
        { id: 'team', name: "The team's" },
        { id: 'x', name: 'x' },
      ],
    });
    const answer = succeeded(await bench.upload('googledrive', ['--to', "The team's/"]));
    expect(answer.folder).toBe("The team's");
    bench.answer(/\/drives\?/, 'GET', {
      drives: [
        { id: 'team', name: 'T' },
        { id: 'x', name: 'T' },
      ],
    });
    expect(failed(await bench.upload('googledrive', ['--to', 'T/']), 'USAGE').files).toHaveLength(2);
  });

  it.each([
    [403, 'NOT_FOUND'],
    [405, 'PROVIDER_ERROR'],
  ] as const)('is looked up without shared drives if the account has none: %i', async (status, code) => {
    bench.sandbox.fault({ on: /\/drives\?/, http: json(status, {}) });
    failed(await bench.upload('googledrive', ['--to', 'Team/']), code);
  });

  it('is not found on shared drives that cannot be read', async () => {
    bench.answer(/\/drives\?/, 'GET', {});
    failed(await bench.upload('googledrive', ['--to', 'Team/']), 'NOT_FOUND');
  });

  it('without a name is shown by its id', async () => {
    bench.answer(/files\/abc/, 'GET', { mimeType: `${NATIVE}folder` });
    const dry = succeeded(await bench.upload('googledrive', ['--to', 'abc', '--dry-run']));
    expect(dry.request.to_name).toBe('abc');
  });

  it('takes one file at a time', async () => {
    const { path } = bench.make(10);
    const files = ['--input-file', path, '--input-file', path];
    expect(failed(await bench.upload('googledrive', files), 'USAGE').message).toContain('one --input-file');
  });

  it('that is created without an id in the answer may exist', async () => {
    bench.answer(/\/drive\/v3\/files\?/, 'POST', {});
    const error = failed(
      await bench.upload('googledrive', ['--to', 'New/', '--create-folders']),
      'PROVIDER_ERROR',
    );
    expect(error.hint).toContain('Check with the provider');
  });
});

it('a bare word that is not an id → the hint has the path to write', async () => {
  expect(failed(await bench.upload('onedrive', ['--to', 'Reports']), 'NOT_FOUND').hint).toMatch(
    /^A bare word is taken as an id; for a path write \/Reports\. /,
  );
  expect(failed(await bench.download('onedrive', 'LICENSE'), 'NOT_FOUND').hint).toContain('write /LICENSE.');
  const word = failed(await bench.download('googledrive', 'LICENSE'), 'NOT_FOUND');
  expect(word.hint).toContain('A bare word is taken as an id; for a path write /LICENSE.');
});

describe('a file of Drive', () => {
  it('by path → an error if it is missing, or not the only one with its name', async () => {
    expect(failed(await bench.download('googledrive', '/none.txt'), 'NOT_FOUND').message).toContain(
      'in My Drive',
    );
    for (let n = 0; n < 2; n++) await inDrive('a.txt', { parent: 'root' });
    expect(failed(await bench.download('googledrive', '/a.txt'), 'USAGE').files).toHaveLength(2);
  });

  it('behind a shortcut is opened with the resource key', async () => {
    const { id, sha256 } = await inDrive('a.txt', { resourceKey: '0-key' });
    const shortcutDetails = { targetId: id, targetResourceKey: '0-key' };
    bench.answer(/files\/short\?/, 'GET', { mimeType: `${NATIVE}shortcut`, shortcutDetails });
    expect(succeeded(await bench.download('googledrive', 'short')).sha256).toBe(sha256);
    const url = `https://drive.google.com/file/d/${id}/view?resourcekey=0-key`;
    expect(succeeded(await bench.download('googledrive', url, ['--overwrite'])).sha256).toBe(sha256);
    failed(await bench.download('googledrive', id, ['--overwrite']), 'NOT_FOUND');
  });
});

describe('a folder of Drive', () => {
  const FOLDER = `${NATIVE}folder`;

  it('is reached by path through a shortcut to it', async () => {
    const { id } = await inDrive('Theirs', { mimeType: FOLDER, drive: 'Shared' });
    await inDrive('Ours', { mimeType: `${NATIVE}shortcut`, target: id });
    const made = succeeded(await bench.upload('googledrive', ['--to', 'Ours/']));
    expect(bench.sandbox.files('GOOGLEDRIVE').find((file) => file.id === made.id)?.parent).toBe(id);
    expect(succeeded(await bench.download('googledrive', 'Ours/a.txt')).name).toBe('a.txt');
  });

  it('is not created where there is a shortcut to a file', async () => {
    const { id } = await inDrive('a.txt');
    await inDrive('Ours', { mimeType: `${NATIVE}shortcut`, target: id });
    failed(await bench.upload('googledrive', ['--to', 'Ours/']), 'NOT_FOUND');
  });

  it('whose name contains quotes and operators is found by that name', async () => {
    const { id } = await inDrive("Ada's salt and pepper", { mimeType: FOLDER });
    const made = succeeded(await bench.upload('googledrive', ['--to', "Ada's salt and pepper/"]));
    expect(bench.sandbox.files('GOOGLEDRIVE').find((file) => file.id === made.id)?.parent).toBe(id);
  });

  it('is no file, and a file is no folder', async () => {
    await inDrive('Reports', { mimeType: FOLDER });
    await inDrive('a.txt');
    const error = failed(await bench.download('googledrive', '/Reports'), 'USAGE');
    expect(error.message).toBe('/Reports is a folder.');
    const other = failed(await bench.upload('googledrive', ['--to', '/a.txt']), 'NOT_FOUND');
    expect(other.hint).toMatch(/--to names a folder; --name gives the file another name/);
  });
});

describe('a site of SharePoint', () => {
  const site = (name: string) => bench.upload('sharepoint', ['--site', name]);

  it('is found by its exact name, or similar ones are named', async () => {
    succeeded(await site('marketing'));
    expect(bench.sandbox.files('SHAREPOINT')).toHaveLength(1);
    const error = failed(await site('market'), 'NOT_FOUND');
    expect(error.sites.map(({ name }: { name: string }) => name)).toEqual(['Marketing', 'Marketing Archive']);
    expect(failed(await site('Nowhere'), 'NOT_FOUND')).not.toHaveProperty('sites');
  });

  it('with the same name as another → USAGE with both', async () => {
    const value = [{ id: '1', displayName: 'HR' }, { id: '2', name: 'hr', webUrl: 'https://x.example' }, {}];
    bench.answer(/sites\?search/, 'GET', { value });
    expect(failed(await site('HR'), 'USAGE').sites).toEqual([
      { id: '1', name: 'HR' },
      { id: '2', name: 'hr', web_url: 'https://x.example' },
    ]);
  });

  it('that cannot be identified → PROVIDER_ERROR', async () => {
    bench.answer(/sites\?search/, 'GET', {});
    failed(await site('HR'), 'PROVIDER_ERROR');
    bench.sandbox.fault({ on: /sites\/contoso/, http: json(400, {}) });
    failed(await site('https://contoso.sharepoint.example/sites/team'), 'PROVIDER_ERROR');
  });

  it('without a name is shown by its id', async () => {
    bench.answer(/sites\?search/, 'GET', { value: [{ id: 'root', name: 'HR' }] });
    succeeded(await site('HR'));
    bench.answer(/sites\/root$/, 'GET', { id: 'root' });
    const dry = succeeded(await bench.upload('sharepoint', [...ROOT, '--to', '/b.txt', '--dry-run']));
    expect(dry.request.site_name).toBe('root');
  });
});

describe('the libraries of a site', () => {
  it.each([
    ['may not be listed', { http: json(403, {}) }],
    ['have an invalid list', { http: json(200, {}) }],
    [
      'have no addresses',
      { http: json(200, { value: [{ id: 7 }, { id: 'x', name: 'Other', webUrl: 'x' }] }) },
    ],
  ])('that %s → the first one is used', async (_, fault) => {
    bench.sandbox.fault({ on: /\/drives\?/, ...fault });
    succeeded(await bench.upload('sharepoint', [...ROOT, '--to', '/Contracts/']));
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([{ parent: '/Contracts' }]);
  });

  it('that are refused for another reason → the upload fails', async () => {
    bench.sandbox.fault({ on: /\/drives\?/, http: json(405, {}) });
    failed(await bench.upload('sharepoint', [...ROOT, '--to', '/Contracts/']), 'PROVIDER_ERROR');
  });
});

describe('an item of OneDrive', () => {
  it('without a download URL → PROVIDER_ERROR', async () => {
    bench.answer(/items\/A1$/, 'GET', { id: 'A1', file: {} });
    failed(await bench.download('onedrive', 'A1'), 'PROVIDER_ERROR');
    bench.answer(/items\/A2$/, 'GET', { malware: {} });
    expect(failed(await bench.download('onedrive', 'A2'), 'PROVIDER_ERROR').message).toContain(
      'blocks the file',
    );
    bench.sandbox.fault({ on: /items\/A3$/, http: json(400, {}) });
    failed(await bench.download('onedrive', 'A3'), 'PROVIDER_ERROR');
  });

  it.each([
    ['/drive/root:/A%20B', '/A B'],
    ['/drive/root:/50%', '/50%'],
    ['/drive/root:', '/'],
  ])('is shown with its folder: %s', async (path, folder) => {
    bench.sandbox.fault({
      on: /:\/content/,
      method: 'PUT',
      http: json(201, { id: '1', parentReference: { path } }),
    });
    expect(succeeded(await bench.upload('onedrive')).folder).toBe(folder);
  });

  it.each([undefined, 'nowhere'])('is shown without an unknown folder: %s', async (path) => {
    bench.sandbox.fault({
      on: /:\/content/,
      method: 'PUT',
      http: json(201, { id: '1', parentReference: { path } }),
    });
    expect(succeeded(await bench.upload('onedrive'))).not.toHaveProperty('folder');
  });

  it.each([
    [204, true],
    [404, true],
    [403, false],
  ])('with the wrong bytes is deleted: %i', async (status, removed) => {
    const made = { id: 'I2', name: 'a.txt', size: 400, parentReference: { driveId: 'b!own' } };
    bench.sandbox.fault({ on: /:\/content/, http: json(201, made) });
    bench.sandbox.fault({ on: /items\/I2/, method: 'DELETE', http: json(status, {}) });
    expect(failed(await bench.upload('onedrive'), 'PROVIDER_ERROR').removed).toBe(removed);
  });
});

describe('a file on a page of Notion', () => {
  const page = (...files: unknown[]) =>
    bench.answer(/\/v1\/pages\//, 'GET', { properties: { Files: { files }, Name: { title: [] } } });

  it('gets its name from its URL if possible', async () => {
    bench.sandbox.fault({ on: /^\/50%/, http: { status: 200, body: 'x' } });
    page({ external: { url: `${bench.sandbox.fileHostUrl}/50%` } }, { name: 'nothing' });
    expect(succeeded(await bench.download('notion', NOTION_PAGES.notes)).name).toBe('50%');
  });

  it('with a name other than --name → NOT_FOUND with the existing names', async () => {
    page({ name: 'a.pdf', file: { url: 'https://x.example/a' } });
    const error = failed(
      await bench.download('notion', NOTION_PAGES.notes, ['--name', 'b.pdf']),
      'NOT_FOUND',
    );
    expect(error.files).toEqual([{ property: 'Files', name: 'a.pdf', type: 'property' }]);
  });

  it('is not chosen if two have the same name', async () => {
    const file = { name: 'a.pdf', file: { url: 'https://x.example/a' } };
    page(file, file);
    const error = failed(await bench.download('notion', NOTION_PAGES.notes, ['--name', 'a.pdf']), 'USAGE');
    expect(error.message).toContain('several files named a.pdf');
  });

  it('is previewed without the title of a page that has none', async () => {
    bench.answer(/\/v1\/pages\//, 'GET', {});
    const dry = succeeded(await bench.upload('notion', ['--to', NOTION_PAGES.notes, '--dry-run']));
    expect(dry.request).not.toHaveProperty('to_name');
  });

  it('is not looked up if --from contains no id', async () => {
    for (const from of ['x', 'https://www.notion.so/', 'https://www.notion.so/Title-1234'])
      failed(await bench.download('notion', from), 'USAGE');
    expect(bench.proxied()).toEqual([]);
  });
});

describe('an upload to Drive', () => {
  it('is compared by MD5 if there is no other hash', async () => {
    const md5Checksum = createHash('md5').update('hello').digest('hex');
    for (const [md5, code] of [
      [md5Checksum, undefined],
      ['ff'.repeat(16), 'PROVIDER_ERROR'],
    ]) {
      bench.answer(/\/upload\//, 'POST', { id: 'made', md5Checksum: md5 });
      expect((await bench.upload('googledrive')).json.error?.code).toBe(code);
    }
  });

  it('sends a range again if Drive did not keep it', async () => {
    const { path, sha256 } = bench.make(6 * MIB);
    bench.sandbox.fault({ on: /upload_id=/, method: 'PUT', http: { status: 308, body: '' } });
    expect(succeeded(await bench.upload('googledrive', ['--input-file', path])).sha256).toBe(sha256);
    expect(bench.count('PUT')).toBe(2);
  });
});

describe('a look-up', () => {
  it.each([
    ['UNAVAILABLE', 'x'.repeat(17 * 1024 * 1024)],
    ['UNAVAILABLE', '<html>'],
  ] as const)('whose answer is not JSON → %s', async (code, body) => {
    bench.sandbox.fault({ on: /files\/abc/, ...ALWAYS, http: { status: 200, body } });
    failed(await bench.download('googledrive', 'abc'), code);
  });

  it('that stalls → TIMEOUT', async () => {
    bench.sandbox.fault({ on: /files\/abc/, hang: 'headers' });
    failed(await bench.download('googledrive', 'abc', ['--timeout', '1']), 'TIMEOUT');
  });
});
