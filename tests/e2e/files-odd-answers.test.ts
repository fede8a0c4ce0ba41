import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { type FileProvider, MIB, useFilesBench } from './files-bench.ts';

/** Answers that providers may give although their documentation does not mention them. */
const bench = useFilesBench();
const BYTES = 6 * MIB;
const FOREVER = Number.POSITIVE_INFINITY;

/** Carries out the call, then gives this answer. */
const answered = (on: Fault['on'], method: string, body: unknown, more: Partial<Fault> = {}) =>
  bench.sandbox.fault({
    on,
    method,
    when: 'after',
    http: { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    ...more,
  });

const AT_ONCE: [FileProvider, RegExp, string][] = [
  ['GOOGLEDRIVE', /uploadType=multipart/, 'POST'],
  ['ONEDRIVE', /:\/content/, 'PUT'],
  ['SHAREPOINT', /:\/content/, 'PUT'],
  ['NOTION', /\/children/, 'PATCH'],
];

describe('an upload answered without an id', () => {
  it.each(AT_ONCE)('has an unknown outcome, and is not repeated: %s', async (provider, on, method) => {
    const { path } = bench.make(1024);
    answered(on, method, { name: 'made.zip', results: [{}] });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(new RegExp(`^${provider} answered without`));
    expect(error).toMatchObject({ retryable: false, hint: expect.stringMatching(/Check with the provider/) });
    if (provider === 'NOTION') expect(error.message).toMatch(/not known whether it was attached/);
    expect(bench.sandbox.files(provider)).toHaveLength(1);
    expect(bench.sandbox.ledger.filter((entry) => entry.fault)).toHaveLength(1);
  });

  it('is looked up if possible: a OneDrive session', async () => {
    const { path, sha256 } = bench.make(BYTES);
    answered('filehost', 'PUT', {});
    const made = succeeded(await bench.upload('ONEDRIVE', path));
    expect(bench.sandbox.files('ONEDRIVE')).toMatchObject([{ id: made.id, sha256 }]);
  });
});

describe('an upload answered with only an id', () => {
  it.each(AT_ONCE.slice(0, 3))('is still a success: %s', async (provider, on, method) => {
    const { path, sha256 } = bench.make(1024);
    answered(on, method, { id: 'made' });
    const made = succeeded(await bench.upload(provider, path));
    expect(made).toMatchObject({ id: 'made', name: 'made.zip', mime_type: 'application/zip', sha256 });
    expect(made).not.toHaveProperty('web_url');
  });
});

describe('an upload with another hash in Drive', () => {
  it.each([
    [1024, /uploadType=multipart/, 'POST'],
    [BYTES, /upload_id=/, 'PUT'],
  ])('fails: %i bytes', async (bytes, on, method) => {
    const { path } = bench.make(bytes);
    answered(on, method, { id: 'made', sha256Checksum: 'f'.repeat(64) });
    const error = failed(await bench.upload('GOOGLEDRIVE', path), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ id: 'made', retryable: false });
    expect(error.message).toMatch(/does not hold the bytes that were sent/);
    // The file was new, so it is deleted again.
    expect(error.hint).toMatch(/removed again/);
  });
});

describe('an upload session opened without required data', () => {
  const located = (location?: string) => ({
    http: { status: 200, headers: { ...(location !== undefined && { location }) }, body: '' },
  });

  it.each([
    ['GOOGLEDRIVE', /uploadType=resumable/, located()],
    ['GOOGLEDRIVE', /uploadType=resumable/, located('https://upload.example/files')],
    ['GOOGLEDRIVE', /uploadType=resumable/, located('https://[upload/?upload_id=')],
    ['ONEDRIVE', /createUploadSession/, {}],
    ['NOTION', /\/file_uploads$/, {}],
  ] as const)('sends nothing: %s %s %j', async (provider, on, more) => {
    const { path } = bench.make(BYTES);
    answered(on, 'POST', { object: 'something' }, more);
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(new RegExp(`^${provider} answered without (an upload|the id of)`));
    expect(error.retryable).toBe(false);
    expect([bench.count('POST', 'proxy'), bench.count('PUT')]).toEqual([1, 0]);
  });
});

describe('an impossible range from a provider', () => {
  const beyond = (bytes: number) => ({ range: `bytes=0-${bytes}` });
  const CASES = [
    ['GOOGLEDRIVE', /upload_id=/, 20 * MIB, (bytes: number) => ({ status: 308, headers: beyond(bytes) })],
    ['ONEDRIVE', 'filehost', 128 * 327_680, (bytes: number) => expecting(bytes + 1)],
    ['ONEDRIVE', 'filehost', 128 * 327_680, () => expecting(-1)],
  ] as const;
  const expecting = (next: number) => ({ status: 202, body: `{"nextExpectedRanges":["${next}-"]}` });

  it.each(CASES)('is not resumed from: %s %s of %i bytes', async (provider, on, range, http) => {
    const { path } = bench.make(range + 1000);
    bench.sandbox.fault({ on, method: 'PUT', when: 'after', http: http(range) });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/answered without a possible range\. The upload was cancelled/);
    expect(bench.count('PUT')).toBe(1);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });

  it.each(CASES)('leaves the last range in doubt: %s %s', async (provider, on, _range, http) => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault({ on, method: 'PUT', when: 'after', http: http(BYTES) });
    succeeded(await bench.upload(provider, path));
    expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }]);
  });
});

describe('a place that cannot be identified', () => {
  it.each([
    ['sharepoint', /\/v1\.0\/sites\//, ['--site', 'https://contoso.sharepoint.example/sites/team']],
    ['onedrive', /\/shares\//, ['--to', 'https://onedrive.example/s/x']],
  ] as const)('gets no file: %s', async (provider, on, flags) => {
    const { path } = bench.make(1024);
    const args = ['upload-file', '--provider', provider, '--input-file', path, ...flags];
    for (const body of [{}, { id: 7 }, null]) {
      answered(on, 'GET', body);
      const error = failed(await bench.run(args), 'PROVIDER_ERROR');
      expect(error.message).toMatch(/answered without the (site's id|folder)/);
    }
    expect(bench.count('PUT')).toBe(0);
  });
});

describe('a place that may not be read', () => {
  it.each([
    ['before a name is chosen', 1024, ['--to', '/Reports/a.zip']],
    ['before a session is opened', BYTES, ['--on-conflict', 'replace']],
  ] as const)('gets no file: OneDrive, %s', async (_name, bytes, flags) => {
    const { path } = bench.make(bytes);
    const http = { status: 403, body: '{"error":{"code":"accessDenied","message":"x"}}' };
    bench.sandbox.fault({ on: /root:/, method: 'GET', http });
    expect(failed(await bench.upload('ONEDRIVE', path, [...flags]), 'PROVIDER_ERROR').status).toBe(403);
    expect([bench.count('PUT'), bench.count('POST', 'proxy')]).toEqual([0, 0]);
  });
});

describe('a Drive list that may be incomplete', () => {
  const LIST = /\/drive\/v3\/files\?/;
  const lists = () => bench.sandbox.ledger.filter(({ target }) => LIST.test(target));
  const taken = (more: object = {}) =>
    bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'made.zip', content: 'precious', ...more });

  it.each([{ kind: 'drive#fileList' }, { files: {} }, null])(
    'never creates a second file with that name: %j',
    async (body) => {
      await taken();
      const { path } = bench.make(10);
      answered(LIST, 'GET', body, { times: FOREVER });
      const error = failed(await bench.upload('GOOGLEDRIVE', path), 'PROVIDER_ERROR');
      expect(error.message).toMatch(/without all the files of that name/);
      expect(bench.sandbox.files('GOOGLEDRIVE')).toHaveLength(1);
    },
  );

  it('is read to the last page', async () => {
    await taken();
    const { path } = bench.make(10);
    answered(LIST, 'GET', { files: [null, { id: 'x', name: 'MADE.zip' }], nextPageToken: '0' });
    failed(await bench.upload('GOOGLEDRIVE', path), 'FILE_EXISTS');
    expect(lists().at(-1)?.target).toMatch(/pageToken=0/);
    expect(bench.sandbox.files('GOOGLEDRIVE')).toHaveLength(1);
  });

  it.each([
    ['', 'corpora=user'],
    ['team', 'corpora=drive&driveId=team'],
  ])(
    "because not all drives were searched, is requested again for the folder's drive: %j",
    async (drive, query) => {
      const mimeType = 'application/vnd.google-apps.folder';
      const folder = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'f', mimeType, drive });
      await taken({ parent: folder.id, drive });
      const { path } = bench.make(10);
      answered(LIST, 'GET', { incompleteSearch: true, files: [] });
      failed(await bench.upload('GOOGLEDRIVE', path, ['--to', folder.id]), 'FILE_EXISTS');
      expect(lists().at(-1)?.target).toContain(query);
      answered(LIST, 'GET', { incompleteSearch: true, files: [] }, { times: FOREVER });
      failed(await bench.upload('GOOGLEDRIVE', path, ['--to', folder.id]), 'PROVIDER_ERROR');
      expect(bench.sandbox.files('GOOGLEDRIVE')).toHaveLength(2);
    },
  );
});

describe('a download with malformed metadata', () => {
  it.each([
    ['ONEDRIVE', /\/items\//, { id: 'x', file: {} }],
    ['ONEDRIVE', /\/items\//, {}],
    ['ONEDRIVE', /\/items\//, null],
    ['GOOGLEDRIVE', /fields=/, {}],
  ] as const)('is not a file: %s %s %j', async (provider, on, body) => {
    const { from } = await bench.place(provider, 10);
    answered(on, 'GET', body);
    const error = failed(await bench.download(provider, from), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/answered without (a download URL|the file's type)/);
    expect(error).toMatchObject({ retryable: false, hint: expect.stringMatching(/^Nothing was changed/) });
  });

  it("succeeds without its type or hash, using the host's type", async () => {
    const { from, file } = await bench.place('ONEDRIVE', 10);
    const url = `${bench.sandbox.fileHostUrl}/somewhere`;
    answered(/\/items\//, 'GET', { id: from, file: {}, '@microsoft.graph.downloadUrl': url });
    const http = { status: 200, headers: { 'content-type': 'text/x-mine' }, body: 'hello' };
    bench.sandbox.fault({ on: 'filehost', http });
    expect(succeeded(await bench.download('ONEDRIVE', from))).toMatchObject({ mime_type: 'text/x-mine' });
    expect(readFileSync(bench.target, 'utf8')).toBe('hello');
    const drive = await bench.place('GOOGLEDRIVE', 10);
    answered(/fields=/, 'GET', { mimeType: 'application/zip' });
    const got = succeeded(await bench.download('GOOGLEDRIVE', drive.from, ['--overwrite']));
    expect(got.sha256).toBe(drive.file.sha256);
    expect(file.bytes).toBe(10);
  });
});

describe('a Notion page whose blocks cannot all be read', () => {
  it.each([
    ['no list', { object: 'list' }],
    ['another page without a cursor', { results: [], has_more: true, next_cursor: null }],
    ['children of a block without an id', { results: [{ type: 'toggle', has_children: true }] }],
    ['children of an unknown kind', { results: [{ type: 'toggle', has_children: true, id: '../users' }] }],
  ])('is an error, not a partial search: %s', async (_name, body) => {
    await bench.place('NOTION', 10);
    answered(/\/children\?/, 'GET', body);
    const error = failed(await bench.download('NOTION', NOTION_PAGES.notes), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/^NOTION answered without/);
    expect(error.retryable).toBe(false);
  });
});
