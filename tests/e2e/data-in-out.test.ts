import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signInPage } from '../sandbox/faults.ts';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';

const LIST = tool('CUSTOMMCP', 'c-data_list-items', 'List the items.', {
  type: 'object',
  properties: { cursor: { type: 'string' }, limit: { type: 'integer' } },
});
const PUT = tool('CUSTOMMCP', 'c-data_put-file', 'Store a file.', {
  type: 'object',
  properties: {
    name: { type: 'string' },
    content_base64: { type: 'string', description: 'The file, in base64.' },
    note: { type: 'string', description: 'A text.' },
  },
});
const bench = useBench({
  inProcess: true,
  connections: [
    ...CONNECTIONS,
    { name: 'data', provider: 'CUSTOMMCP', type: 'BEARER', customTools: [LIST, PUT] },
  ],
  accounts: [...ACCOUNTS, { connection: 'data' }],
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const put = (name: string, bytes: Buffer | string) => writeFileSync(join(bench.box.cwd, name), bytes);
const get = (name: string) => readFileSync(join(bench.box.cwd, name));
const proxy = (args: string[]) => bench.run(['proxy-request', '--connection-name', 'exa', ...args]);
const store = (args: string[]) =>
  bench.run([
    'execute-tool',
    '--connection-name',
    'data',
    '--tool-name',
    'c-data_put-file',
    '--tool-input',
    '{}',
    ...args,
  ]);

/** Sets the proxy's answers to the next requests, in order. */
function answers(pages: { body: unknown; headers?: Record<string, string>; status?: number }[]): void {
  for (const { body, headers = {}, status = 200 } of pages)
    bench.sandbox.fault({
      on: 'proxy',
      http: {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      },
    });
}

describe('proxy-request', () => {
  it('shows the headers that a caller acts on; --include-headers shows all except credentials', async () => {
    const headers = {
      link: '<https://api.example/x?page=2>; rel="next"',
      'x-total': '37',
      etag: '"v1"',
      'x-other': 'o',
      'set-cookie': 'a=b',
    };
    answers([
      { body: [1], headers },
      { body: [1], headers },
    ]);
    expect(succeeded(await proxy(['--path', '/x'])).headers).toEqual({
      link: headers.link,
      'x-total': '37',
      etag: '"v1"',
      'content-length': '3',
    });
    const all = succeeded(await proxy(['--path', '/x', '--include-headers'])).headers;
    expect(all).toMatchObject({ 'x-other': 'o', etag: '"v1"' });
    expect(all).not.toHaveProperty('set-cookie');
  });

  it('POST answered 201 without a body → the id in Location is shown', async () => {
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 201, headers: { location: '/v1/things/4711' }, body: '' },
    });
    expect(succeeded(await proxy(['--path', '/x', '--body', '{}'])).headers.location).toBe('/v1/things/4711');
  });

  it('--all-pages follows Link headers into one list', async () => {
    const link = (page: number) => ({ link: `<https://api.example/items?page=${page}>; rel="next"` });
    answers([{ body: [1, 2], headers: link(2) }, { body: [3], headers: link(3) }, { body: [4] }]);
    const answer = succeeded(await proxy(['--path', '/items', '--all-pages']));
    expect(answer.data).toEqual([1, 2, 3, 4]);
    expect(answer.pages).toEqual({ count: 3, items: 4, complete: true });
    expect(bench.proxied().map(({ target }) => target)).toEqual([
      expect.stringContaining('/items'),
      expect.stringContaining('/items?page=2'),
      expect.stringContaining('/items?page=3'),
    ]);
  });

  it('--all-pages waits for a rate limit, and keeps earlier pages if one fails', async () => {
    answers([
      { body: { files: ['a'], nextPageToken: 'T' } },
      { status: 429, body: {}, headers: { 'retry-after': '0' } },
      { body: { files: ['b'], nextPageToken: 'U' } },
      { status: 400, body: { error: 'bad token' } },
    ]);
    const answer = succeeded(
      await proxy(['--path', '/drive/v3/files', '--query-params', '{"q":"x y"}', '--all-pages']),
    );
    expect(answer.data.files).toEqual(['a', 'b']);
    expect(answer.pages).toMatchObject({ count: 2, items: 2, complete: false });
    expect(answer.warnings).toEqual([expect.stringContaining('page 3')]);
    expect(bench.proxied()[2]?.target).toContain('q=x+y&pageToken=T');
  });

  it.each([
    [['--method', 'DELETE'], 'GET'],
    [['--output-file', 'out.json'], '--output-file'],
  ])('--all-pages with %j → USAGE, nothing sent', async (args, said) => {
    expect(failed(await proxy(['--path', '/x', '--all-pages', ...args]), 'USAGE').message).toContain(said);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('only --form → a urlencoded body', async () => {
    const run = await proxy(['--path', '/test/echo', '--form', 'a=1', '--form', 'b=x y&z']);
    const { headers, body } = succeeded(run).data;
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(body.text).toBe('a=1&b=x+y%26z');
  });

  it('--form with --input-file → fields of the multipart form', async () => {
    put('a.png', 'x');
    const { body } = succeeded(
      await proxy(['--path', '/test/echo', '--input-file', 'a.png', '--form', 'channels=C1']),
    ).data;
    expect(body.text).toMatch(/name="channels"\r\n\r\nC1\r\n[\s\S]*filename="a\.png"/);
  });

  it("JSON with a form's content type → encoded as a form", async () => {
    const type = ['--headers', '{"Content-Type":"application/x-www-form-urlencoded"}'];
    const run = await proxy([
      '--path',
      '/test/echo',
      ...type,
      '--body',
      '{"amount":100,"items":[{"id":"a"}]}',
    ]);
    expect(succeeded(run).data.body.text).toBe('amount=100&items%5B%5D%5Bid%5D=a');
  });

  it.each([
    ['application/vnd.github.v3.diff', 'diff --git a b'],
    ['application/x-ndjson', '{"a":1}\n{"a":2}\n'],
    ['application/toml', 'a = 1'],
    ['text/plain; charset=utf8mb4', 'ü'],
  ])('%s → shown as text', async (type, text) => {
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: { 'content-type': type }, body: text },
    });
    expect(succeeded(await proxy(['--path', '/x'])).text).toBe(text);
  });
});

describe('--save', () => {
  const bytes = randomBytes(300);

  it('base64, a data URL, text and JSON → decoded or written, with their hashes', async () => {
    answers([
      {
        body: {
          data: bytes.toString('base64url'),
          image: `data:image/png;base64,${bytes.toString('base64')}`,
          name: 'plain',
          more: { a: 1 },
        },
      },
    ]);
    const saves = ['data=a.bin', 'image=b.png', 'name=c.txt', 'more=d.json'].flatMap((save) => [
      '--save',
      save,
    ]);
    const answer = succeeded(await proxy(['--path', '/x', ...saves]));
    expect(
      answer.saved
        .map(({ path, sha256: hash, bytes: count }: Record<string, unknown>) => [path, hash, count])
        .slice(0, 2),
    ).toEqual([
      ['data', sha256(bytes), 300],
      ['image', sha256(bytes), 300],
    ]);
    expect(get('a.bin').equals(bytes)).toBe(true);
    expect(get('c.txt').toString()).toBe('plain');
    expect(JSON.parse(get('d.json').toString())).toEqual({ a: 1 });
  });

  it('a URL → fetched without our headers, byte for byte', async () => {
    const file = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'x.bin', bytes: 4096 });
    const args = [
      '--path',
      `/v1.0/me/drive/items/${file.id}`,
      '--save',
      '@microsoft.graph.downloadUrl=x.bin',
    ];
    const answer = succeeded(await bench.run(['proxy-request', '--connection-name', 'onedrive', ...args]));
    expect(answer.saved).toMatchObject([
      { path: '@microsoft.graph.downloadUrl', bytes: 4096, sha256: file.sha256 },
    ]);
    expect(sha256(get('x.bin'))).toBe(file.sha256);
  });

  it('a URL that answers with a sign-in page → a warning, no file', async () => {
    const file = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'x.bin', bytes: 64 });
    bench.sandbox.fault(signInPage());
    const args = [
      '--path',
      `/v1.0/me/drive/items/${file.id}`,
      '--save',
      '@microsoft.graph.downloadUrl=x.bin',
    ];
    const answer = succeeded(await bench.run(['proxy-request', '--connection-name', 'onedrive', ...args]));
    expect(answer.saved).toEqual([]);
    expect(answer.warnings).toEqual([expect.stringContaining('HTML')]);
    expect(() => get('x.bin')).toThrow('ENOENT');
  });

  it('a missing path → a warning with the answer', async () => {
    answers([{ body: { a: { b: 1 } } }]);
    const answer = succeeded(await proxy(['--path', '/x', '--save', 'a.c=x.bin']));
    expect(answer.saved).toEqual([]);
    expect(answer.warnings).toEqual([expect.stringMatching(/no "a\.c".*available instead of "c": b/)]);
  });

  it('a target that exists → FILE_EXISTS before anything is sent; --overwrite replaces it', async () => {
    put('x.json', 'old');
    failed(await proxy(['--path', '/x', '--save', 'a=x.json']), 'FILE_EXISTS');
    expect(bench.sandbox.ledger).toEqual([]);
    answers([{ body: { a: 'new' } }]);
    succeeded(await proxy(['--path', '/x', '--save', 'a=x.json', '--overwrite']));
    expect(get('x.json').toString()).toBe('new');
  });

  it.each(['a', '=x', 'a='])('--save %s → USAGE, nothing sent', async (flag) => {
    failed(await proxy(['--path', '/x', '--save', flag]), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('--attach', () => {
  it('a file → base64 where the schema says so, text elsewhere; back with --save, byte for byte', async () => {
    const bytes = randomBytes(20 * 2 ** 20);
    put('big.bin', bytes);
    put('note.txt', 'grüße');
    const args = [
      '--attach',
      'content_base64=big.bin',
      '--attach',
      'note=note.txt',
      '--save',
      'content_base64=back.bin',
      '--fields',
      'name',
    ];
    await store(args);
    const [sent] = bench.sandbox.effects();
    const params = sent?.effect?.params as Record<string, string>;
    expect(sha256(Buffer.from(params.content_base64 ?? '', 'base64'))).toBe(sha256(bytes));
    expect(params.note).toBe('grüße');
  }, 60_000);

  it('--dry-run → name, bytes and hash, not the content', async () => {
    put('a.bin', 'hello');
    const { request, confirm } = succeeded(await store(['--attach', 'content_base64=a.bin', '--dry-run']));
    expect(request.tool_input.content_base64).toMatchObject({
      bytes: 5,
      sha256: sha256(Buffer.from('hello')),
      encoding: 'base64',
    });
    expect(JSON.stringify(request)).not.toContain('aGVsbG8');
    expect(confirm === undefined || typeof confirm === 'string').toBe(true);
  });

  it('bytes that are not text, for a text parameter → FILE_REFUSED, nothing sent', async () => {
    put('a.bin', Buffer.from([0xff, 0xfe, 0x00]));
    expect(failed(await store(['--attach', 'note=a.bin']), 'FILE_REFUSED').message).toContain('note');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('a secret → FILE_REFUSED, nothing sent', async () => {
    put('.env', 'A=1');
    failed(await store(['--attach', 'note=.env']), 'FILE_REFUSED');
    expect(bench.count('ExecuteTool')).toBe(0);
  });
});

describe('execute-tool --all-pages', () => {
  const list = (args: string[] = []) =>
    bench.run([
      'execute-tool',
      '--connection-name',
      'data',
      '--tool-name',
      'c-data_list-items',
      '--tool-input',
      '{"limit":2}',
      ...args,
    ]);

  it('a tool that may change something → USAGE', async () => {
    expect(failed(await store(['--all-pages']), 'USAGE').message).toContain('only read');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('--max-items without --all-pages → USAGE', async () => {
    failed(await list(['--max-items', '5']), 'USAGE');
  });
});
