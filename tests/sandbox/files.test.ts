import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, callerOf, type ProxiedInit, sha256, withSandbox } from './caller.ts';
import { SITES } from './providers/microsoft-graph.ts';
import { NOTION_PAGES } from './providers/notion.ts';
import { type Sandbox, signInPage, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let proxied: ReturnType<typeof callerOf>;

beforeAll(async () => {
  sandbox = await startSandbox();
  proxied = callerOf(sandbox);
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

describe('files at the providers', () => {
  const notionHeaders = { 'notion-version': '2022-06-28' };
  const toNotion = (
    path: string,
    method = 'GET',
    body?: ProxiedInit['body'],
    headers: Record<string, string> = {},
  ) =>
    proxied('notion', path, {
      method,
      headers: { ...notionHeaders, ...headers },
      ...(body === undefined ? {} : { body }),
    });
  const sendPart = (id: string, blob: Blob, number?: number) => {
    const form = new FormData();
    if (number !== undefined) form.set('part_number', String(number));
    form.set('file', blob, 'a.txt');
    return toNotion(`/v1/file_uploads/${id}/send`, 'POST', form);
  };

  it('Notion: accepts text, refuses octet-stream, and signs a URL on another host', async () => {
    sandbox.account('notion').setStatus('ACTIVE');
    const { id } = await bodyOf(await toNotion('/v1/file_uploads', 'POST', '{"mode":"single_part"}'));
    expect((await sendPart(id, new Blob(['x'], { type: 'application/octet-stream' }))).status).toBe(400);
    const sent = await sendPart(id, new Blob(['hello\r\n--'], { type: 'text/plain' }));
    expect(await bodyOf(sent)).toMatchObject({ status: 'uploaded', filename: 'a.txt', content_length: 9 });
    const file = { type: 'file_upload', file_upload: { id }, name: 'b.txt' };
    const children = JSON.stringify({ children: [{ object: 'block', type: 'file', file }] });
    const page = `/v1/blocks/${NOTION_PAGES.notes}/children`;
    expect((await toNotion(page, 'PATCH', children)).status).toBe(200);
    const { results } = await bodyOf(await toNotion(page));
    const { url } = results.at(-1).file.file;
    expect(new URL(url).host).not.toBe(new URL(sandbox.url).host);
    expect(await (await fetch(url)).text()).toBe('hello\r\n--');
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    sandbox.expireSignedUrls();
    expect((await fetch(url)).status).toBe(403);
  });

  it('Notion: joins parts', async () => {
    sandbox.account('notion').setStatus('ACTIVE');
    const parts = [randomBytes(5 * 1024 * 1024), randomBytes(1000)];
    const order = JSON.stringify({ mode: 'multi_part', number_of_parts: 2, filename: 'a.txt' });
    const { id } = await bodyOf(await toNotion('/v1/file_uploads', 'POST', order));
    sandbox.fault({ on: /\/send$/, breakAfterBytes: 100_000, of: 'request' });
    for (const [index, part] of [parts[0], ...parts].entries()) {
      await sendPart(id, new Blob([part ?? ''], { type: 'text/plain' }), Math.max(1, index)).catch(() => {});
    }
    expect((await toNotion(`/v1/file_uploads/${id}/complete`, 'POST')).status).toBe(200);
    expect(sandbox.files('NOTION')[0]).toMatchObject({ name: 'a.txt', sha256: sha256(Buffer.concat(parts)) });
  });

  it('Drive: multipart, resumable with a break, export, ranges', async () => {
    const boundary = 'b0';
    const metadata = JSON.stringify({ name: 'a.txt', parents: ['root'] });
    const body = `--b0\r\nContent-Type: application/json\r\n\r\n${metadata}\r\n--b0\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b0--`;
    const related = { 'content-type': `multipart/related; boundary=${boundary}` };
    const path = '/upload/drive/v3/files?uploadType=multipart';
    const { id } = await bodyOf(
      await proxied('googledrive', path, { method: 'POST', body, headers: related }),
    );
    expect(await (await proxied('googledrive', `/drive/v3/files/${id}?alt=media`)).text()).toBe('hi');

    const bytes = randomBytes(1_000_000);
    const open = await proxied('googledrive', '/upload/drive/v3/files?uploadType=resumable', {
      method: 'POST',
      body: metadata,
    });
    const location = new URL(open.headers.get('location') ?? '');
    const put = (from: number, to: number) =>
      proxied('googledrive', location.pathname + location.search, {
        method: 'PUT',
        body: bytes.subarray(from, to),
        headers: {
          'content-range': from < to ? `bytes ${from}-${to - 1}/${bytes.length}` : `bytes */${bytes.length}`,
        },
      });
    expect((await put(0, 262_144)).headers.get('range')).toBe('bytes=0-262143');
    sandbox.fault({ on: 'proxy', method: 'PUT', breakAfterBytes: 300_000, of: 'request' });
    await expect(put(262_144, 1_000_000)).rejects.toThrow();
    const asked = await put(0, 0);
    expect([asked.status, asked.headers.get('range')]).toEqual([308, 'bytes=0-524287']);
    expect((await put(524_288, 1_000_000)).status).toBe(200);
    expect(sandbox.files('GOOGLEDRIVE').at(-1)).toMatchObject({ bytes: 1_000_000, sha256: sha256(bytes) });

    const native = { provider: 'GOOGLEDRIVE', name: 'Doc', mimeType: 'application/vnd.google-apps.document' };
    const { id: doc } = await sandbox.addFile({ ...native, content: 'text' });
    expect((await proxied('googledrive', `/drive/v3/files/${doc}?alt=media`)).status).toBe(403);
    expect(
      await (await proxied('googledrive', `/drive/v3/files/${doc}/export?mimeType=text/plain`)).text(),
    ).toBe('text');
    const shared = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 's', content: 's', drive: 'team' });
    expect((await proxied('googledrive', `/drive/v3/files/${shared.id}`)).status).toBe(404);
    expect((await proxied('googledrive', `/drive/v3/files/${shared.id}?supportsAllDrives=true`)).status).toBe(
      200,
    );
  });

  it('Graph: small upload, session on another host, 302, sharing URL', async () => {
    const small = { method: 'PUT', body: 'hi' };
    const made = await proxied('onedrive', '/v1.0/me/drive/root:/Reports/a%20b.txt:/content', small);
    const { webUrl, id } = await bodyOf(made);
    expect(made.status).toBe(201);
    const share = `u!${Buffer.from(webUrl).toString('base64url')}`;
    for (const path of [`/v1.0/me/drive/items/${id}/content`, `/v1.0/shares/${share}/driveItem/content`]) {
      const moved = await proxied('onedrive', path);
      expect([moved.status, await (await fetch(moved.headers.get('location') ?? '')).text()]).toEqual([
        302,
        'hi',
      ]);
    }
    const [site = ''] = Object.keys(SITES);
    const order = JSON.stringify({ item: { '@microsoft.graph.conflictBehavior': 'rename' } });
    const path = `/v1.0/sites/${site}/drive/root:/big.bin:/createUploadSession`;
    const { uploadUrl } = await bodyOf(await proxied('sharepoint', path, { method: 'POST', body: order }));
    const bytes = randomBytes(700_000);
    const put = (from: number, to: number, headers = {}) =>
      fetch(uploadUrl, {
        method: 'PUT',
        body: bytes.subarray(from, to),
        headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}`, ...headers },
      });
    expect((await put(0, 327_680, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(0, 300_000)).status).toBe(400);
    expect(await bodyOf(await put(0, 327_680))).toMatchObject({ nextExpectedRanges: ['327680-'] });
    expect((await put(0, 327_680)).status).toBe(416);
    sandbox.fault({ on: 'filehost', breakAfterBytes: 1000, of: 'request' });
    await expect(put(327_680, 700_000)).rejects.toThrow();
    expect(await bodyOf(await fetch(uploadUrl))).toMatchObject({ nextExpectedRanges: ['327680-'] });
    expect(await bodyOf(await put(327_680, 700_000))).toMatchObject({ name: 'big.bin', size: 700_000 });
    expect(sandbox.effects().at(-1)?.effect).toMatchObject({ kind: 'file', body: { sha256: sha256(bytes) } });
    expect((await fetch(uploadUrl, { method: 'DELETE' })).status).toBe(404);
  });

  it('generates large downloads', async () => {
    const { id, sha256: hash } = await sandbox.addFile({
      provider: 'ONEDRIVE',
      name: 'big',
      bytes: 3_000_000,
    });
    const moved = await proxied('onedrive', `/v1.0/me/drive/items/${id}/content`);
    const url = moved.headers.get('location') ?? '';
    const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(sha256(whole)).toBe(hash);
    const part = await fetch(url, { headers: { range: 'bytes=65530-2000000' } });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(65_530, 2_000_001))).toBe(true);
  });
});

describe('SharePoint', () => {
  const get = async (path: string) => bodyOf(await proxied('sharepoint', `/v1.0${path}`));

  it('finds sites by words, id and path, and lists their libraries', async () => {
    const { value } = await get('/sites?search=marketing');
    expect(value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Marketing',
      'Marketing Archive',
    ]);
    const team = await get('/sites/contoso.sharepoint.example:/sites/team');
    expect(team).toMatchObject({
      displayName: 'Team',
      webUrl: 'https://contoso.sharepoint.example/sites/team',
    });
    const names = async (site: string) =>
      (await get(`/sites/${site}/drives`)).value.map(({ name }: { name: string }) => name);
    expect(await names(team.id)).toEqual(['Documents', 'Contracts', 'Site Assets']);
    expect(await names('contoso.sharepoint.example:/sites/team:')).toHaveLength(3);
    expect((await proxied('sharepoint', '/v1.0/sites/nowhere')).status).toBe(404);
  });

  it('keeps the files of each library apart', async () => {
    const [site = ''] = Object.keys(SITES);
    const [first, second] = (await get(`/sites/${site}/drives`)).value;
    const put = async (base: string) =>
      bodyOf(await proxied('sharepoint', `/v1.0${base}/root:/a.txt:/content`, { method: 'PUT', body: base }));
    const one = await put(`/sites/${site}/drive`);
    const two = await put(`/drives/${second.id}`);
    expect([one.parentReference.driveId, two.parentReference.driveId]).toEqual([first.id, second.id]);
    expect((await get(`/drives/${first.id}/root:/a.txt`)).id).toBe(one.id);
    expect((await get(`/sites/${site}/drives/${second.id}/root/children`)).value).toMatchObject([
      { id: two.id },
    ]);
    expect((await get(`/sites/${site}/drive`)).id).toBe(first.id);
    expect((await proxied('sharepoint', '/v1.0/sites/root/drives/b!none/root/children')).status).toBe(404);
  });

  it('changes Office documents as it stores them, if enabled', async () => {
    sandbox.setOfficeRewrites(true);
    const put = async (name: string) =>
      bodyOf(
        await proxied('sharepoint', `/v1.0/sites/root/drive/root:/${name}:/content`, {
          method: 'PUT',
          body: 'hi',
        }),
      );
    expect((await put('a.txt')).size).toBe(2);
    expect((await put('a.docx')).size).toBeGreaterThan(2);
  });
});

describe('OneDrive', () => {
  it('shows an item on another drive as remote, with its content only there', async () => {
    const drive = 'b!other';
    const theirs = await sandbox.addFile({ provider: 'ONEDRIVE', name: 'a.txt', content: 'hi', drive });
    const own = await sandbox.addFile({ provider: 'ONEDRIVE', name: 'a.txt', target: theirs.id });
    const get = (path: string) => proxied('onedrive', `/v1.0${path}`);
    const item = await bodyOf(await get(`/me/drive/items/${own.id}`));
    const remoteItem = { id: theirs.id, size: 2, parentReference: { driveId: drive } };
    expect(item).toMatchObject({ id: own.id, remoteItem });
    expect(item).not.toHaveProperty('file');
    expect((await bodyOf(await get('/me/drive/sharedWithMe'))).value).toMatchObject([{ remoteItem }]);
    expect((await get(`/me/drive/items/${own.id}/content`)).status).toBe(400);
    expect((await get(`/me/drive/items/${theirs.id}/content`)).status).toBe(404);
    expect((await get(`/drives/${drive}/items/${theirs.id}/content`)).status).toBe(302);
  });
});

describe('Drive', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    proxied('googledrive', `/drive/v3${path}`, { headers });

  it('has shared drives, shortcuts and resource keys', async () => {
    const drive = 'team-drive';
    const shared = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 's', content: 's', drive });
    const [target, mimeType] = [shared.id, 'application/vnd.google-apps.shortcut'];
    const link = await sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'l', mimeType, target });
    const locked = await sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name: 'k',
      content: 'k',
      resourceKey: '0-key',
    });
    expect((await bodyOf(await get('/drives'))).drives).toEqual([{ id: drive, name: drive }]);
    const query = `q='${drive}' in parents&includeItemsFromAllDrives=true&supportsAllDrives=true&corpora=drive&driveId=${drive}`;
    expect((await bodyOf(await get(`/files?${query}`))).files).toMatchObject([{ id: shared.id }]);
    expect(await bodyOf(await get(`/files/${link.id}?fields=*`))).toMatchObject({
      shortcutDetails: { targetId: target },
    });
    expect((await get(`/files/${locked.id}`)).status).toBe(404);
    const key = { 'x-goog-drive-resource-keys': `${locked.id}/0-key` };
    expect(await (await get(`/files/${locked.id}?alt=media`, key)).text()).toBe('k');
    const hashes = await bodyOf(
      await get(`/files/${shared.id}?fields=md5Checksum,sha1Checksum&supportsAllDrives=true`),
    );
    const md5 = createHash('md5').update('s').digest('hex');
    expect(hashes).toEqual({ md5Checksum: md5, sha1Checksum: createHash('sha1').update('s').digest('hex') });
  });
});

describe('Notion', () => {
  it('shows the files in the properties of a page with new signatures', async () => {
    sandbox.account('notion').setStatus('ACTIVE');
    const spec = { provider: 'NOTION', parent: NOTION_PAGES.notes, property: 'Files' };
    await sandbox.addFile({ ...spec, name: 'a.txt', content: 'a' });
    await sandbox.addFile({ ...spec, name: 'b.txt', content: 'b' });
    const headers = { 'notion-version': '2022-06-28' };
    const page = await bodyOf(await proxied('notion', `/v1/pages/${NOTION_PAGES.notes}`, { headers }));
    const { files } = page.properties.Files;
    expect(files.map(({ name }: { name: string }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(await (await fetch(files[1].file.url)).text()).toBe('b');
  });
});

describe('the other host', () => {
  it('answers 404 with a page, or a sign-in page if told to', async () => {
    const { id } = await sandbox.addFile({ provider: 'ONEDRIVE', name: 'a.txt', content: 'hi' });
    const fetched = async () => {
      const moved = await proxied('onedrive', `/v1.0/me/drive/items/${id}/content`);
      return fetch(moved.headers.get('location') ?? '');
    };
    sandbox.fault(signInPage());
    const page = await fetched();
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      expect.stringContaining('Sign in'),
    ]);
    expect(await (await fetched()).text()).toBe('hi');
    const none = await fetch(`${sandbox.fileHostUrl}/nothing`);
    expect([none.status, none.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('compresses files that were stored compressed, or every answer if enabled', async () => {
    const text = 'hi '.repeat(1000);
    const stored = { provider: 'GOOGLEDRIVE', name: 'a.csv', mimeType: 'text/csv', content: text };
    const { id } = await sandbox.addFile({ ...stored, encoding: 'gzip' });
    const plain = await sandbox.addFile(stored);
    const media = async (file: string) => {
      const answer = await proxied('googledrive', `/drive/v3/files/${file}?alt=media`);
      return [answer.headers.get('content-encoding'), await answer.text()];
    };
    expect(await media(id)).toEqual(['gzip', text]);
    expect(await media(plain.id)).toEqual([null, text]);
    sandbox.setEncoding('br');
    expect(await media(plain.id)).toEqual(['br', text]);
    const listed = await proxied('googledrive', '/drive/v3/files');
    expect([listed.headers.get('content-encoding'), (await bodyOf(listed)).files.length]).toEqual(['br', 2]);
  });
});

it('upload sessions and URLs expire on request', async () => {
  const open = await proxied('googledrive', '/upload/drive/v3/files?uploadType=resumable', {
    method: 'POST',
    body: '{}',
  });
  const { pathname, search } = new URL(open.headers.get('location') ?? '');
  const order = { method: 'POST', body: '{}' };
  const session = await proxied('onedrive', '/v1.0/me/drive/root:/a.bin:/createUploadSession', order);
  sandbox.expireUploads();
  const put = await proxied('googledrive', pathname + search, { method: 'PUT', body: 'hi' });
  expect([put.status, (await fetch((await bodyOf(session)).uploadUrl)).status]).toEqual([404, 404]);
});

it('signed URLs live as long as requested', async () => {
  await withSandbox({ urlSeconds: 0 }, async (own) => {
    const { id } = await own.addFile({ provider: 'BOX', name: 'a', content: 'a' });
    const moved = await callerOf(own)('box', `/2.0/files/${id}/content`);
    expect((await fetch(moved.headers.get('location') ?? '')).status).toBe(403);
  });
});
