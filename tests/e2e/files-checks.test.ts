import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { failed, succeeded } from '../support/bench.ts';
import { IS_WINDOWS } from '../support/wine.ts';
import { useFilesBench } from './files-bench.ts';

const bench = useFilesBench();
const CSV = 'id,name\n1,a\n'.repeat(50);
const PAGE = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!DOCTYPE html><title>Sign in</title>',
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const google = (reason: string) =>
  json(403, {
    error: { code: 403, message: reason, errors: [{ domain: 'global', reason, message: reason }] },
  });
const graph = (status: number, code: string, message: string) => json(status, { error: { code, message } });

function write(name: string, content: string | Buffer = 'hello'): string {
  writeFileSync(join(bench.box.cwd, name), content);
  return name;
}

/** Serves a Graph item with the given download URL. */
function item(id: string, url: string, more: object = {}): void {
  const body = { id, name: 'a.pdf', size: 1000, '@microsoft.graph.downloadUrl': url, ...more };
  const file = { mimeType: 'application/pdf', hashes: { sha256Hash: 'AB'.repeat(32) } };
  bench.sandbox.fault({
    on: new RegExp(`items/${id}$`),
    times: Number.POSITIVE_INFINITY,
    http: json(200, { file, ...body }),
  });
}

describe('an answer that is not the file', () => {
  it('a page of HTML instead → PROVIDER_ERROR, nothing saved', async () => {
    item('G1', `${bench.sandbox.fileHostUrl}/page`);
    bench.sandbox.fault({ on: /^\/page/, http: PAGE });
    expect(failed(await bench.download('ONEDRIVE', 'G1'), 'PROVIDER_ERROR').message).toContain('HTML page');
    expect(existsSync(bench.target)).toBe(false);
  });

  it('a page of HTML that is the file → saved', async () => {
    const file = { provider: 'ONEDRIVE', name: 'page.html', mimeType: 'text/html', content: PAGE.body };
    const { id } = await bench.sandbox.addFile(file);
    expect(succeeded(await bench.download('ONEDRIVE', id)).name).toBe('page.html');
  });

  it('half of a file without a length → NETWORK, nothing saved', async () => {
    const host = createServer((socket) =>
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${'x'.repeat(400)}`)),
    ).listen(0, '127.0.0.1');
    await new Promise((ready) => host.once('listening', ready));
    item('G2', `http://127.0.0.1:${(host.address() as AddressInfo).port}/f`);
    expect(failed(await bench.download('ONEDRIVE', 'G2'), 'NETWORK').message).toContain('1000 bytes');
    expect(existsSync(bench.target)).toBe(false);
    host.close();
  });

  it('bytes that do not match the hash → NETWORK, nothing saved', async () => {
    const { id } = await bench.sandbox.addFile({
      provider: 'ONEDRIVE',
      name: 'a.pdf',
      content: 'x'.repeat(1000),
    });
    const file = { mimeType: 'application/pdf', hashes: { quickXorHash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } };
    const asked = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'a', content: 'x' });
    expect(asked.id).not.toBe(id);
    const real = bench.sandbox.fileHostUrl;
    bench.sandbox.fault({
      on: /^\/bytes/,
      times: Number.POSITIVE_INFINITY,
      http: { status: 200, body: 'x'.repeat(1000) },
    });
    item('G3', `${real}/bytes`, { file });
    expect(failed(await bench.download('ONEDRIVE', 'G3'), 'NETWORK').message).toContain('quickXor');
    expect(existsSync(bench.target)).toBe(false);
  });

  it('an Office file that SharePoint rewrote → saved, with a warning', async () => {
    bench.sandbox.fault({ on: /^\/bytes/, http: { status: 200, body: 'rewritten' } });
    item('G4', `${bench.sandbox.fileHostUrl}/bytes`, {
      name: 'a.docx',
      file: { hashes: {} },
      parentReference: { driveType: 'documentLibrary' },
    });
    const answer = succeeded(await bench.download('ONEDRIVE', 'G4'));
    expect(answer).toMatchObject({ bytes: 9, name: 'a.docx' });
    expect(answer.warnings).toEqual([expect.stringContaining('rewrites files of this kind')]);
  });
});

describe('an upload that arrived changed', () => {
  it('fails and names the file', async () => {
    const made = { id: 'I1', name: 'a.pdf', size: 400, file: { hashes: { sha256Hash: 'AB'.repeat(32) } } };
    bench.sandbox.fault({ on: /a\.pdf:\/content/, http: json(201, made) });
    const error = failed(await bench.upload('ONEDRIVE', write('a.pdf', 'x'.repeat(1000))), 'PROVIDER_ERROR');
    expect(error).toMatchObject({
      id: 'I1',
      retryable: false,
      message: expect.stringContaining('400 bytes'),
    });
  });

  it('is removed again if it is new', async () => {
    const made = { id: 'I2', name: 'a.pdf', size: 400, parentReference: { driveId: 'b!own' } };
    bench.sandbox.fault({ on: /a\.pdf:\/content/, http: json(201, made) });
    const error = failed(await bench.upload('ONEDRIVE', write('a.pdf', 'x'.repeat(1000))), 'PROVIDER_ERROR');
    expect(error.removed).toBe(true);
    expect(bench.proxied().at(-1)).toMatchObject({ method: 'DELETE', target: expect.stringContaining('I2') });
  });

  it('succeeds with a warning for an Office file on SharePoint', async () => {
    const made = { id: 'I3', name: 'a.xlsx', size: 400, parentReference: { driveId: 'd' } };
    bench.sandbox.fault({ on: /a\.xlsx:\/content/, http: json(201, made) });
    const answer = succeeded(await bench.upload('SHAREPOINT', write('a.xlsx', 'x'.repeat(1000))));
    expect(answer.warnings).toEqual([expect.stringContaining('changed the file after the upload')]);
  });
});

describe('Content-Encoding', () => {
  const encoded = { gzip: gzipSync(CSV), deflate: deflateSync(CSV), br: brotliCompressSync(CSV) };
  it.each(Object.keys(encoded) as (keyof typeof encoded)[])('%s is decoded', async (coding) => {
    await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', id: '1Csv', name: 'd.csv', content: CSV });
    const headers = { 'content-type': 'text/csv', 'content-encoding': coding };
    bench.sandbox.fault({ on: /1Csv\?alt=media/, http: { status: 200, headers, body: encoded[coding] } });
    expect(succeeded(await bench.download('GOOGLEDRIVE', '1Csv')).bytes).toBe(CSV.length);
    expect(readFileSync(bench.target, 'utf8')).toBe(CSV);
  });

  it('of a look-up is decoded', async () => {
    const { file } = await bench.place('ONEDRIVE', 10);
    const url = `${bench.sandbox.fileHostUrl}/bytes`;
    bench.sandbox.fault({ on: /^\/bytes/, http: { status: 200, body: 'x' } });
    const body = gzipSync(JSON.stringify({ id: 'R1', name: 'r.txt', '@microsoft.graph.downloadUrl': url }));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    bench.sandbox.fault({ on: new RegExp(`items/${file.id}$`), http: { status: 200, headers, body } });
    expect(succeeded(await bench.download('ONEDRIVE', file.id)).bytes).toBe(1);
  });

  it('that is cut short → NETWORK, nothing saved', async () => {
    await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', id: '1Csv', name: 'd.csv', content: CSV });
    const headers = { 'content-type': 'text/csv', 'content-encoding': 'gzip' };
    const http = { status: 200, headers, body: gzipSync(CSV).subarray(0, 30) };
    bench.sandbox.fault({ on: /1Csv\?alt=media/, times: Number.POSITIVE_INFINITY, http });
    failed(await bench.download('GOOGLEDRIVE', '1Csv'), 'NETWORK');
    expect(existsSync(bench.target)).toBe(false);
  });

  it('that is unknown → PROVIDER_ERROR', async () => {
    await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', id: '1Csv', name: 'd.csv', content: CSV });
    const headers = { 'content-type': 'text/csv', 'content-encoding': 'exi' };
    bench.sandbox.fault({ on: /1Csv\?alt=media/, http: { status: 200, headers, body: 'x' } });
    expect(failed(await bench.download('GOOGLEDRIVE', '1Csv'), 'PROVIDER_ERROR').message).toContain('exi');
  });
});

describe("a file's name", () => {
  it('must match --name in any case and normalization', async () => {
    const { id } = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'Büro.txt', content: 'x' });
    expect(succeeded(await bench.download('GOOGLEDRIVE', id)).name).toBe('Büro.txt');
    const flags = ['--overwrite', '--name'];
    succeeded(await bench.download('GOOGLEDRIVE', id, [...flags, 'BÜRO.TXT'.normalize('NFD')]));
    expect(failed(await bench.download('GOOGLEDRIVE', id, [...flags, 'b.txt']), 'NOT_FOUND').files).toEqual([
      { name: 'Büro.txt' },
    ]);
  });

  it('chooses one of several on a page of Notion', async () => {
    const pdf = (text: string) => Buffer.from(`%PDF-1.7 ${text}\0`, 'latin1');
    for (const name of ['a.pdf', 'b.pdf']) succeeded(await bench.upload('NOTION', write(name, pdf(name))));
    const from = NOTION_PAGES.roadmap;
    expect(failed(await bench.download('NOTION', from), 'USAGE').hint).toContain('--name');
    expect(succeeded(await bench.download('NOTION', from, ['--name', 'b.pdf'])).name).toBe('b.pdf');
    expect(readFileSync(bench.target).equals(pdf('b.pdf'))).toBe(true);
    failed(await bench.download('NOTION', from, ['--overwrite', '--name', 'c.pdf']), 'NOT_FOUND');
  });

  it('is found in the properties of a page of Notion', async () => {
    const url = `${bench.sandbox.fileHostUrl}/bytes`;
    const properties = { Files: { type: 'files', files: [{ name: 'c.pdf', type: 'file', file: { url } }] } };
    bench.sandbox.fault({ on: /\/v1\/pages\//, http: json(200, { object: 'page', properties }) });
    bench.sandbox.fault({ on: /^\/bytes/, http: { status: 200, body: 'x' } });
    const answer = succeeded(await bench.download('NOTION', NOTION_PAGES.notes));
    expect(answer).toMatchObject({ name: 'c.pdf', bytes: 1 });
  });
});

describe('specific hints', () => {
  it.each([
    ['cannotDownloadAbusiveFile', /acknowledgeAbuse=true/],
    ['downloadQuotaExceeded', /wait a day/],
  ])('Drive: %s', async (reason, hint) => {
    await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', id: '1Q', name: 'q.bin', content: 'x' });
    bench.sandbox.fault({ on: /alt=media/, http: google(reason) });
    expect(failed(await bench.download('GOOGLEDRIVE', '1Q'), 'PROVIDER_ERROR').hint).toMatch(hint);
  });

  it.each([
    [graph(423, 'resourceLocked', 'The resource is locked'), 'PROVIDER_ERROR', /close it/],
    [graph(400, 'invalidRequest', 'The provided name cannot contain x'), 'PROVIDER_ERROR', /--name/],
    [graph(403, 'malwareDetected', 'Malware'), 'PROVIDER_ERROR', /harmful/],
    [graph(507, 'quotaLimitReached', 'Full'), 'PROVIDER_ERROR', /free some space/],
  ] as const)('OneDrive: %j', async (http, code, hint) => {
    bench.sandbox.fault({ on: /a\.txt/, http });
    expect(failed(await bench.upload('ONEDRIVE', write('a.txt')), code).hint).toMatch(hint);
  });

  it('an upload with that name is in progress → waits, then continues', async () => {
    const { path, sha256 } = bench.make(5 * 1024 * 1024, 'big.xlsx');
    const message = 'A file with the same name is currently being uploaded.';
    bench.sandbox.fault({ on: /createUploadSession/, http: graph(409, 'nameAlreadyExists', message) });
    expect(succeeded(await bench.upload('ONEDRIVE', path)).sha256).toBe(sha256);
  });

  it('an upload with that name stays in progress → UNAVAILABLE, not FILE_EXISTS', async () => {
    const message = 'A file with the same name is currently being uploaded.';
    const http = graph(409, 'nameAlreadyExists', message);
    bench.sandbox.fault({ on: /a\.txt/, times: Number.POSITIVE_INFINITY, http });
    const error = failed(await bench.upload('ONEDRIVE', write('a.txt')), 'UNAVAILABLE');
    expect(error).toMatchObject({ retryable: true, hint: expect.stringContaining('in progress') });
  });

  it('OneDrive: an item blocked as malware', async () => {
    bench.sandbox.fault({ on: /items\/M1$/, http: json(200, { id: 'M1', malware: {}, file: {} }) });
    expect(failed(await bench.download('ONEDRIVE', 'M1'), 'PROVIDER_ERROR').message).toContain('malware');
  });

  // Windows has no files with the first two names either.
  const refused: [string, string[]][] = [
    ['q?.pdf', []],
    ['CON', []],
    ['~$a.docx', []],
    ['a.txt', ['--name', 'a ']],
    ['a.txt', ['--to', '/Q1: Reports/']],
  ];
  it.each(refused.slice(IS_WINDOWS ? 2 : 0))(
    'OneDrive does not accept %s %j → refused before anything is sent',
    async (name, flags) => {
      failed(await bench.upload('ONEDRIVE', write(name), flags), 'USAGE');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it('Notion: an unsupported file type, a conflict while attaching', async () => {
    const refusal = { object: 'error', code: 'validation_error', message: 'Unsupported file extension.' };
    bench.sandbox.fault({ on: /file_uploads$/, http: json(400, refusal) });
    const apk = write('a.apk', Buffer.from([80, 75, 0, 255]));
    expect(failed(await bench.upload('NOTION', apk), 'PROVIDER_ERROR').hint).toContain('.zip');
    const conflict = { object: 'error', status: 409, code: 'conflict_error', message: 'Please try again.' };
    bench.sandbox.fault({ on: /children/, method: 'PATCH', http: json(409, conflict) });
    succeeded(await bench.upload('NOTION', write('r.pdf', Buffer.from([37, 80, 68, 70, 255, 0]))));
  });

  // Windows counts UTF-16 units, of which a name may have 255.
  const tooLong = 'é'.repeat(IS_WINDOWS ? 260 : 130);
  it('--output-file - and a name that is too long', async () => {
    const { from } = await bench.place('ONEDRIVE', 10);
    const args = ['download-file', '--provider', 'onedrive', '--from', from, '--output-file'];
    failed(await bench.run([...args, '-']), 'USAGE');
    expect(failed(await bench.run([...args, tooLong]), 'FILE_REFUSED').hint).toContain('shorter');
  });
});

describe('a Google document', () => {
  it.each(['fail', 'replace'])('is never overwritten: --on-conflict %s', async (conflict) => {
    const mimeType = 'application/vnd.google-apps.document';
    const doc = {
      provider: 'GOOGLEDRIVE',
      id: '1Doc',
      name: 'notes',
      mimeType,
      parent: 'root',
      content: 'native',
    };
    await bench.sandbox.addFile(doc);
    const error = failed(
      await bench.upload('GOOGLEDRIVE', write('notes'), ['--on-conflict', conflict]),
      'FILE_EXISTS',
    );
    expect(error.message).toContain('as a Google document');
    expect(bench.sandbox.files('GOOGLEDRIVE')).toMatchObject([{ mimeType, version: 1 }]);
    succeeded(await bench.upload('GOOGLEDRIVE', 'notes', ['--on-conflict', 'rename']));
  });
});

describe('folders of Drive by path', () => {
  const folder = (name: string, parent = 'root') =>
    bench.sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name,
      parent,
      mimeType: 'application/vnd.google-apps.folder',
      content: '',
    });

  it('are found, and the answer says which', async () => {
    const reports = await folder('Reports');
    const year = await folder('2026', reports.id);
    const made = succeeded(await bench.upload('GOOGLEDRIVE', write('a.txt'), ['--to', 'Reports/2026']));
    expect(made.folder).toBe('Reports/2026');
    expect(bench.sandbox.files('GOOGLEDRIVE').find(({ name }) => name === 'a.txt')?.parent).toBe(year.id);
    const got = succeeded(await bench.download('GOOGLEDRIVE', '/Reports/2026/a.txt'));
    expect(got).toMatchObject({ name: 'a.txt', sha256: made.sha256 });
    expect(succeeded(await bench.upload('GOOGLEDRIVE', write('b.txt'), ['--to', year.id])).folder).toBe(
      '2026',
    );
  });

  it('are created only with --create-folders', async () => {
    const to = ['--to', 'Reports/2026'];
    const error = failed(await bench.upload('GOOGLEDRIVE', write('a.txt'), to), 'NOT_FOUND');
    expect(error).toMatchObject({
      message: expect.stringContaining('no folder Reports'),
      hint: expect.stringContaining('--create-folders'),
    });
    expect(bench.sandbox.effects()).toEqual([]);
    succeeded(await bench.upload('GOOGLEDRIVE', 'a.txt', [...to, '--create-folders']));
    succeeded(await bench.upload('GOOGLEDRIVE', write('b.txt'), [...to, '--create-folders']));
    const names = bench.sandbox.files('GOOGLEDRIVE').map(({ name }) => name);
    expect(names.sort()).toEqual(['2026', 'Reports', 'a.txt', 'b.txt']);
  });

  it('with the same name are ambiguous', async () => {
    await folder('Reports');
    await folder('Reports');
    const error = failed(await bench.upload('GOOGLEDRIVE', write('a.txt'), ['--to', 'Reports/']), 'USAGE');
    expect(error.files).toHaveLength(2);
  });

  it('are reported if they are files, or if the file is missing', async () => {
    const { id } = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'a.txt', content: 'x' });
    failed(await bench.upload('GOOGLEDRIVE', write('b.txt'), ['--to', id]), 'USAGE');
    failed(await bench.download('GOOGLEDRIVE', 'nothing/here.txt'), 'NOT_FOUND');
    failed(await bench.download('GOOGLEDRIVE', '1DoesNotExistAtAll'), 'NOT_FOUND');
  });
});

describe('a site of SharePoint and a file on it', () => {
  it('have different errors if they are missing', async () => {
    const args = [
      'download-file',
      '--provider',
      'sharepoint',
      '--output-file',
      'x',
      '--from',
      '/a.txt',
      '--site',
    ];
    const site = failed(
      await bench.run([...args, 'https://contoso.sharepoint.example/sites/none']),
      'NOT_FOUND',
    );
    expect(site.message).toContain('no SharePoint site');
    const file = failed(await bench.run([...args, 'root']), 'NOT_FOUND');
    expect(file.message).toContain('no file "/a.txt" on the site root');
  });
});

describe('an item shared by someone else on OneDrive', () => {
  it('is fetched from their drive', async () => {
    const spec = { provider: 'ONEDRIVE', name: 'theirs.pdf', drive: 'b!theirs', content: 'shared' };
    const target = await bench.sandbox.addFile(spec);
    const mine = { provider: 'ONEDRIVE', name: 'theirs.pdf', content: '', target: target.id };
    const { id } = await bench.sandbox.addFile(mine);
    const answer = succeeded(await bench.download('ONEDRIVE', id));
    expect(answer).toMatchObject({ name: 'theirs.pdf', sha256: target.sha256 });
  });
});

describe('a library of SharePoint', () => {
  it('at the start of a path is a drive, not a folder', async () => {
    const answer = succeeded(
      await bench.run([
        ...['upload-file', '--provider', 'sharepoint', '--input-file', write('a.txt')],
        ...['--site', 'https://contoso.sharepoint.example/sites/team', '--to', '/Shared Documents/General/'],
      ]),
    );
    expect(answer.folder).toBe('/General');
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([{ parent: '/General', name: 'a.txt' }]);
  });

  it.each(['Team', 'team'])('is found through the name of its site: %s', async (site) => {
    const args = ['--provider', 'sharepoint', '--input-file', write('a.txt'), '--site', site];
    const outcome = await bench.run(['upload-file', ...args]);
    if (outcome.json.ok) expect(bench.sandbox.files('SHAREPOINT')).toHaveLength(1);
    else expect(outcome.json.error.sites.length).toBeGreaterThan(1);
  });

  it('on a site with an unknown name → NOT_FOUND', async () => {
    const args = ['--provider', 'sharepoint', '--input-file', write('a.txt'), '--site', 'Nowhere at all'];
    failed(await bench.run(['upload-file', ...args]), 'NOT_FOUND');
    expect(bench.sandbox.effects()).toEqual([]);
  });
});
