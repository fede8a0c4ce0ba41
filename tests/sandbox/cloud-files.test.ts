import { createHash, randomBytes } from 'node:crypto';
import type { ScalekitClient } from '@scalekit-sdk/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, callerOf, clientOf, failure, ME, sha256 } from './caller.ts';
import { Hashes } from './files/hashes.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let client: ScalekitClient;
let proxied: ReturnType<typeof callerOf>;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  proxied = callerOf(sandbox);
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const OCTETS = { 'content-type': 'application/octet-stream' };
// biome-ignore lint/suspicious/noExplicitAny: results of tools have every shape
const run = async (toolName: string, connector: string, toolInput: Record<string, unknown>): Promise<any> =>
  (await client.actions.executeTool({ toolName, connector, identifier: ME, toolInput })).data;
const effects = () => sandbox.effects().map(({ effect }) => effect?.name);
const contentHash = (bytes: Uint8Array) => {
  const hashes = new Hashes('DROPBOX');
  hashes.update(bytes);
  return hashes.digest().dropbox;
};

describe('Slack', () => {
  const api = async (method: string, body: object) =>
    bodyOf(
      await proxied('slack', `/api/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const open = (length: number) => api('files.getUploadURLExternal', { filename: 'a.txt', length });
  const complete = (id: string, more: object = {}) =>
    api('files.completeUploadExternal', { files: [{ id, title: 'A' }], channel_id: 'C0000000001', ...more });

  it('accepts bytes on another host and shares the file in a thread', async () => {
    const { upload_url: url, file_id: id } = await open(2);
    expect(await complete(id)).toMatchObject({ ok: false, error: 'file_not_found' });
    expect((await fetch(url, { method: 'POST', body: 'hi', headers: { authorization: 'x' } })).status).toBe(
      401,
    );
    expect((await fetch(url, { method: 'POST', body: 'too long' })).status).toBe(400);
    expect(await (await fetch(url, { method: 'POST', body: 'hi' })).text()).toBe('OK - 2');
    expect(await complete(id, { channel_id: 'C0000000003' })).toMatchObject({ error: 'is_archived' });
    expect(sandbox.effects()).toEqual([]);
    const done = await complete(id, { thread_ts: '1750000000.000100', initial_comment: 'Look' });
    expect(done).toMatchObject({ ok: true, files: [{ id, title: 'A', name: 'a.txt' }] });
    expect(effects()).toEqual(['POST /api/files.completeUploadExternal']);
    expect(sandbox.files('SLACK')).toMatchObject([
      { id, parent: 'C0000000001', sha256: sha256(Buffer.from('hi')) },
    ]);
    const { messages } = await api('conversations.history', { channel: 'C0000000001' });
    expect(messages[0]).toMatchObject({ text: 'Look', thread_ts: '1750000000.000100', files: [{ id }] });
    expect(await complete(id)).toMatchObject({ ok: false });
  });

  it('offers the same as tools, and upload URLs expire', async () => {
    const { upload_url: url, file_id: id } = await run('slack_get_upload_url_external', 'slack', {
      filename: 'a.txt',
      length: 2,
    });
    sandbox.expireUploads();
    expect((await fetch(url, { method: 'POST', body: 'hi' })).status).toBe(404);
    const asked = run('slack_complete_upload_external', 'slack', { files: [{ id }] });
    expect((await failure(asked)).info.toolErrorInfo).toMatchObject({ toolErrorCode: 'file_not_found' });
    const page = await fetch(`${sandbox.fileHostUrl}/files-pri/T1-F1/a.txt`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

describe('Dropbox', () => {
  const linkFor = async (path: string, more: object = {}) =>
    (await run('dropbox_files_get_temporary_upload_link', 'dropbox', { path, ...more })).link;
  const post = (url: string, body: string | Uint8Array<ArrayBuffer>, headers: object = OCTETS) =>
    fetch(url, { method: 'POST', body, headers: { ...headers } });

  it('accepts a file once at a temporary link, and serves it at another', async () => {
    const bytes = randomBytes(5 * 1024 * 1024);
    const url = await linkFor('/Reports/big.bin');
    expect(sandbox.effects()).toEqual([]);
    expect((await post(url, bytes, {})).status).toBe(400);
    expect(await bodyOf(await post(url, bytes))).toEqual({ 'content-hash': contentHash(bytes) });
    expect((await post(url, bytes)).status).toBe(410);
    expect(effects()).toEqual(['POST /Reports/big.bin']);
    const { metadata, link } = await run('dropbox_files_get_temporary_link', 'dropbox', {
      path: '/reports/BIG.bin',
    });
    expect(metadata).toMatchObject({ name: 'big.bin', size: bytes.length, content_hash: contentHash(bytes) });
    expect((await fetch(link)).status).toBe(410); // Over 1 MiB, only the hashes are kept.
  });

  it('refuses more than 150 MiB, and the URL can be used again', async () => {
    const url = await linkFor('/big.bin');
    expect((await post(url, Buffer.alloc(150 * 1024 * 1024 + 1))).status).toBe(413);
    expect(sandbox.files('DROPBOX')).toEqual([]);
    expect((await post(url, 'small')).status).toBe(200);
  });

  it('refuses a taken name, unless it may rename or overwrite', async () => {
    await sandbox.addFile({ provider: 'DROPBOX', parent: '/Reports', name: 'a.txt', content: 'old' });
    expect((await post(await linkFor('/Reports/A.txt'), 'new')).status).toBe(409);
    await post(await linkFor('/Reports/a.txt', { autorename: true }), 'new');
    expect(sandbox.files('DROPBOX').map(({ name }) => name)).toEqual(['a.txt', 'a (1).txt']);
    const body = JSON.stringify({ commit_info: { path: '/Reports/a.txt', mode: 'overwrite' } });
    const asked = await proxied('dropbox', '/2/files/get_temporary_upload_link', { method: 'POST', body });
    await post((await bodyOf(asked)).link, 'newer');
    expect(sandbox.files('DROPBOX')[0]).toMatchObject({ bytes: 5, version: 2 });
    const link = await linkFor('/b.txt');
    sandbox.expireUploads();
    expect((await post(link, 'b')).status).toBe(410);
  });

  it('supports paths, folders and shared links, and refuses with tags', async () => {
    const file = await sandbox.addFile({
      provider: 'DROPBOX',
      parent: '/Reports',
      name: 'a.txt',
      content: 'hi',
    });
    const foreign = await sandbox.addFile({
      provider: 'DROPBOX',
      name: 'b.txt',
      content: 'b',
      drive: 'other',
    });
    const metadata = await run('dropbox_files_get_metadata', 'dropbox', { path: `id:${file.id}` });
    expect(metadata).toMatchObject({ '.tag': 'file', path_display: '/Reports/a.txt' });
    const { url } = await run('dropbox_sharing_create_shared_link_with_settings', 'dropbox', {
      path: '/Reports/a.txt',
    });
    expect(await run('dropbox_sharing_get_shared_link_metadata', 'dropbox', { url })).toMatchObject({
      id: `id:${file.id}`,
      path_lower: '/reports/a.txt',
    });
    const theirs = { url: `https://www.dropbox.com/scl/fi/${foreign.id}/b.txt` };
    const shown = await run('dropbox_sharing_get_shared_link_metadata', 'dropbox', theirs);
    expect(shown).not.toHaveProperty('path_lower');
    const none = await proxied('dropbox', '/2/files/get_temporary_link', {
      method: 'POST',
      body: '{"path":"/no"}',
    });
    expect([none.status, await bodyOf(none)]).toEqual([
      409,
      { error_summary: 'path/not_found/..', error: { '.tag': 'path', path: { '.tag': 'not_found' } } },
    ]);
    await run('dropbox_files_create_folder', 'dropbox', { path: '/New' });
    const { entries } = await run('dropbox_files_list_folder', 'dropbox', { path: '' });
    expect(entries).toMatchObject([{ '.tag': 'folder', name: 'New' }]);
  });
});

describe('Box', () => {
  it('accepts base64 through its tool, shows SHA-1, and redirects to another host', async () => {
    const folder = await run('box_folder_create', 'box', { name: 'Reports', parent_id: '0' });
    const input = {
      file_content_base64: Buffer.from('hi').toString('base64'),
      filename: 'a.txt',
      parent_id: folder.id,
    };
    const { entries } = await run('box_file_upload', 'box', input);
    const sha1 = createHash('sha1').update('hi').digest('hex');
    expect(entries).toMatchObject([{ name: 'a.txt', size: 2, sha1, parent: { name: 'Reports' } }]);
    const { info } = await failure(run('box_file_upload', 'box', input));
    expect(info.toolErrorInfo).toMatchObject({ toolErrorCode: 'item_name_in_use' });
    const moved = await proxied('box', `/2.0/files/${entries[0].id}/content`);
    expect([moved.status, await (await fetch(moved.headers.get('location') ?? '')).text()]).toEqual([
      302,
      'hi',
    ]);
    const listed = await bodyOf(await proxied('box', `/2.0/folders/${folder.id}/items?limit=1`));
    expect(listed).toMatchObject({ total_count: 1, entries: [{ name: 'a.txt' }] });
    const none = await proxied('box', '/2.0/files/1');
    expect([none.status, await bodyOf(none)]).toMatchObject([404, { code: 'not_found' }]);
  });

  it('finds a file by its shared link', async () => {
    const { id, webUrl } = await sandbox.addFile({ provider: 'BOX', name: 'a.txt', content: 'hi' });
    expect(id).toMatch(/^\d+$/);
    const headers = { boxapi: `shared_link=${webUrl}` };
    expect(await bodyOf(await proxied('box', '/2.0/shared_items', { headers }))).toMatchObject({ id });
  });
});
