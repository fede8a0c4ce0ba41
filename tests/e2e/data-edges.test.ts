import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { progressText } from '../../src/commands/execute-tool/batch-progress.ts';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { failed, filesBelow, succeeded, useBench } from '../support/bench.ts';
import { lines, messages, RESULTS, SEND, textsSent } from '../support/messages.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const custom = (name: string, properties: unknown) =>
  tool('CUSTOMMCP', `c-edges_${name}`, 'A tool.', { type: 'object', properties } as JsonObject);
const TOOLS = [
  custom('put-file', {
    page: { type: 'string', description: 'The page as a data URL.' },
    mime: { type: 'string', description: 'The message, base64url encoded.' },
    content_bytes: { type: 'string' },
    anything: true,
    raw: { type: 'string', format: 'binary' },
  }),
  custom('list-all', { query: { type: 'string' } }),
  custom('list-linked', { page: { type: 'integer' } }),
  custom('get-file', { id: { type: 'string' } }),
];
const bench = useBench({
  inProcess: true,
  connections: [...CONNECTIONS, { name: 'edges', provider: 'CUSTOMMCP', type: 'BEARER', customTools: TOOLS }],
  accounts: [...ACCOUNTS, { connection: 'edges' }],
});

const put = (name: string, bytes: Buffer | string) => writeFileSync(join(bench.box.cwd, name), bytes);
const get = (name: string) => readFileSync(join(bench.box.cwd, name));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const run = (name: string, args: string[] = [], input = '{}') =>
  bench.run([
    ...['execute-tool', '--connection-name', 'edges', '--tool-name', `c-edges_${name}`],
    ...['--tool-input', input, ...args],
  ]);
const proxy = (args: string[]) => bench.run(['proxy-request', '--connection-name', 'exa', ...args]);
const sent = () => bench.sandbox.effects()[0]?.effect?.params as Record<string, string>;
const answers = (body: unknown, headers: Record<string, string> = {}) =>
  bench.sandbox.fault({
    on: 'proxy',
    http: {
      status: 200,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  });

describe('--attach', () => {
  it('is encoded as the parameter requires', async () => {
    put('a.png', 'x');
    put('b', Buffer.from([0xfb, 0xff]));
    put('c.txt', 'text');
    const args = ['page=a.png', 'mime=b', 'content_bytes=b', 'anything=c.txt', 'raw=b'];
    succeeded(
      await run(
        'put-file',
        args.flatMap((one) => ['--attach', one]),
      ),
    );
    expect(sent()).toEqual({
      page: 'data:image/png;base64,eA==',
      mime: '-_8',
      content_bytes: '+/8=',
      anything: 'text',
      raw: '+/8=',
    });
  });

  it('a data URL of a file of unknown type → octet-stream', async () => {
    put('b', 'x');
    succeeded(await run('put-file', ['--attach', 'page=b']));
    expect(sent().page).toBe('data:application/octet-stream;base64,eA==');
  });

  it.each([
    [['page'], 'is not FIELD=FILE'],
    [['=a'], 'is not FIELD=FILE'],
    [['page='], 'is not FIELD=FILE'],
    [['page=a', 'page=a'], 'twice'],
  ])('%j → USAGE, nothing sent', async (flags, said) => {
    put('a', 'x');
    const args = flags.flatMap((flag) => ['--attach', flag]);
    expect(failed(await run('put-file', args), 'USAGE').message).toContain(said);
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('over 32 MiB → FILE_REFUSED before it is read, with a hint at the command that streams it', async () => {
    put('big', '');
    truncateSync(join(bench.box.cwd, 'big'), 32 * 2 ** 20 + 1);
    expect(failed(await run('put-file', ['--attach', 'raw=big']), 'FILE_REFUSED').hint).toContain(
      'upload-file',
    );
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('20 MB are uploaded through a tool and downloaded again byte for byte', async () => {
    const bytes = randomBytes(20_000_000);
    put('big', bytes);
    let stored = '';
    bench.sandbox.toolResult('c-edges_put-file', ({ raw }) => {
      stored = String(raw);
      return { ok: true, bytes: stored.length };
    });
    bench.sandbox.toolResult('c-edges_get-file', () => ({ file: { content_bytes: stored } }));
    succeeded(await run('put-file', ['--attach', 'raw=big']));
    const answer = succeeded(
      await run('get-file', ['--save', 'file.content_bytes=back', '--fields', 'file']),
    );
    expect(answer.saved).toMatchObject([{ bytes: bytes.length, sha256: sha256(bytes) }]);
    expect(get('back').equals(bytes)).toBe(true);
  });
});

describe('--save', () => {
  it('two paths to one file → USAGE, nothing sent', async () => {
    const args = ['--path', '/x', '--save', 'a=x', '--save', 'b=./x'];
    expect(failed(await proxy(args), 'USAGE').message).toContain('twice');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.each([
    ['data.a', { a: 'text' }, 'text'],
    ['data.a', { data: { a: 'own' }, a: 'text' }, 'own'],
    ['data', 'null', 'null\n'],
    ['1.a', [{ a: 1 }, { a: 2 }], '2\n'],
    ['data.0', ['first'], 'first'],
    ['page', { page: 'data:,a%20b' }, 'a b'],
    ['page', { page: 'data:text/plain;base64,aGkh' }, 'hi!'],
    ['content_bytes', { content_bytes: 'aGkh' }, 'hi!'],
    ['content_bytes', { content_bytes: 'aGkhx' }, 'aGkhx'],
    ['content_bytes', { content_bytes: 'not base64!' }, 'not base64!'],
    ['content_bytes', { content_bytes: ' ' }, ' '],
    ['name', { name: 'aGkh' }, 'aGkh'],
    ['id', '{"id":12345678901234567890}', '12345678901234567890\n'],
  ])('%s of %j → %j', async (path, body, saved) => {
    answers(body);
    expect(succeeded(await proxy(['--path', '/x', '--save', `${path}=x`])).saved).toHaveLength(1);
    expect(get('x').toString()).toBe(saved);
  });

  it.each([
    ['url', { url: '/v1/files/7' }, '"/v1/files/7" is a path of the provider'],
    ['page', { page: 'data:,%zz' }, 'its data URL is not valid'],
    ['page', { page: 'data:image/png;base64,@@' }, 'its data URL is not valid'],
    ['a.b', { a: 1 }, 'the answer has no "a.b".'],
    ['url', { url: 'http://127.0.0.1:1/x' }, 'nothing was saved to '],
  ])('%s of %j → a warning, no file', async (path, body, said) => {
    answers(body);
    const answer = succeeded(await proxy(['--path', '/x', '--save', `${path}=x`]));
    expect(answer.warnings).toEqual([expect.stringContaining(`--save ${path}: ${said}`)]);
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it('a requested page of HTML → saved', async () => {
    const file = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'x.html', content: '<p>' });
    bench.sandbox.fault({
      on: 'filehost',
      http: {
        status: 200,
        headers: { 'content-type': 'text/html', 'transfer-encoding': 'chunked' },
        body: '<p>',
      },
    });
    const path = ['--path', `/v1.0/me/drive/items/${file.id}`];
    const save = ['--save', '@microsoft.graph.downloadUrl=x.html'];
    succeeded(await bench.run(['proxy-request', '--connection-name', 'onedrive', ...path, ...save]));
    expect(get('x.html').toString()).toBe('<p>');
  });

  it('interrupted while a file is fetched → INTERRUPTED with the answer, no partial file', async () => {
    const { fileHostUrl } = bench.sandbox;
    bench.sandbox.toolResult('c-edges_get-file', () => ({ id: 'f1', url: `${fileHostUrl}/slow` }));
    bench.sandbox.fault({ on: 'filehost', hang: 'headers' });
    const stopped = await bench.run(
      [
        ...['execute-tool', '--connection-name', 'edges', '--tool-name', 'c-edges_get-file'],
        ...['--tool-input', '{}', '--save', 'url=file.bin'],
      ],
      {
        onStart: async (child) => {
          while (!bench.sandbox.ledger.some(({ endpoint }) => endpoint === 'filehost')) await sleep(5);
          child.kill('SIGTERM');
        },
      },
    );
    expect(failed(stopped, 'INTERRUPTED').message).toContain('was answered');
    expect(stopped.json.data).toMatchObject({ id: 'f1' });
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });
});

describe('--all-pages', () => {
  it('with a tool that takes no cursor → USAGE, nothing sent', async () => {
    expect(failed(await run('list-all', ['--all-pages']), 'USAGE').message).toContain(
      'no parameter for a next page',
    );
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it("a next page's URL that the tool cannot take → only the first page, not complete", async () => {
    bench.sandbox.toolResult('c-edges_list-linked', {
      items: [1],
      next: 'https://api.example/items?after=x',
    });
    const answer = succeeded(await run('list-linked', ['--all-pages']));
    expect(answer).toMatchObject({ data: { items: [1] }, pages: { count: 1, items: 1, complete: false } });
    expect(answer.warnings).toEqual([expect.stringContaining('cannot be requested')]);
  });

  it('a proxied answer that is not a list → unchanged, with a warning', async () => {
    answers('"text"');
    const answer = succeeded(await proxy(['--path', '/x', '--all-pages']));
    expect(answer).toMatchObject({ data: 'text', pages: { items: 0 } });
    expect(answer.warnings).toEqual([expect.stringContaining('contains no list')]);
  });
});

describe('the body of a proxied request', () => {
  it.each([
    [['--body', '{}', '--form', 'a=1'], '--body and --form exclude each other'],
    [['--body', '{}', '--input-file', 'a'], '--body and --input-file exclude each other'],
    [['--form-field', 'x'], '--form-field names the field'],
    [['--form', 'novalue'], 'is not K=V'],
    [['--form', '=x'], 'is not K=V'],
    [['--input-file', 'a', '--form-field', '', '--form', 'a=1'], 'sends only the bytes'],
  ])('%j → USAGE, nothing sent', async (args, said) => {
    put('a', 'x');
    expect(failed(await proxy(['--path', '/x', ...args]), 'USAGE').message).toContain(said);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('a dry run shows the fields of a form and its file', async () => {
    put('a.png', 'x');
    const { request } = succeeded(
      await proxy(['--path', '/x', '--input-file', 'a.png', '--form', 'to=C1', '--dry-run']),
    );
    expect(request.body).toMatchObject({ bytes: 1, form: { to: 'C1' } });
  });

  it.each([
    ['{"a":null,"b":true,"c":{"d":1}}', 'b=true&c%5Bd%5D=1'],
    ['[1]', '[1]'],
    ['a=1&b=2', 'a=1&b=2'],
  ])('%s under the content type of a form → %s', async (body, text) => {
    const headers = ['--headers', '{"Content-Type":"application/x-www-form-urlencoded"}'];
    const answer = succeeded(await proxy(['--path', '/test/echo', '--body', body, ...headers]));
    expect(answer.data.body.text).toBe(text);
  });

  it('NDJSON with its own content type → byte for byte', async () => {
    const body = '{"index":{}}\n{"a":1}\n';
    const args = ['--headers', '{"Content-Type":"application/x-ndjson"}', '--body', body];
    const { data } = succeeded(await proxy(['--path', '/test/echo', ...args]));
    expect(data.body.text).toBe(body);
    expect(data.headers['content-type']).toBe('application/x-ndjson');
  });

  it('nested too deeply → INVALID_JSON, nothing sent', async () => {
    const deep = '['.repeat(2000) + ']'.repeat(2000);
    expect(failed(await run('list-all', [], deep), 'INVALID_JSON').message).toContain('nested deeper');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('too long → replaced by a placeholder in the command that repeats it', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(3000) });
    const { next } = succeeded(await proxy(['--path', '/x', '--body', body, '--dry-run']));
    expect(next[0]).toContain("'<the same --body>'");
  });
});

describe('the answer of a proxied request', () => {
  it('Range → 206 with the range and its bytes', async () => {
    bench.sandbox.fault({
      on: 'proxy',
      http: {
        status: 206,
        headers: { 'content-range': 'bytes 0-3/10', 'content-type': 'text/plain' },
        body: 'abcd',
      },
    });
    const answer = succeeded(await proxy(['--path', '/x', '--headers', '{"Range":"bytes=0-3"}']));
    expect(answer).toMatchObject({ status: 206, text: 'abcd', headers: { 'content-range': 'bytes 0-3/10' } });
    expect(bench.proxied()[0]?.headers.range).toBe('bytes=0-3');
  });

  it.each([
    ['iso-8859-1', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['utf-16le', Buffer.from('café', 'utf16le'), 'café'],
    ['shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
  ])('in %s → decoded', async (charset, body, text) => {
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: { 'content-type': `text/plain; charset=${charset}` }, body },
    });
    expect(succeeded(await proxy(['--path', '/x'])).text).toBe(text);
  });

  it.each([
    ['GET', []],
    ['POST', ['--body', '{}']],
  ])('%s answered with an endless event stream → what has arrived, with a warning', async (_, args) => {
    const answer = succeeded(await proxy(['--path', '/test/events?n=2', '--timeout', '1.5', ...args]));
    expect(answer).toMatchObject({ status: 200, text: 'data: {"event":1}\n\ndata: {"event":2}\n\n' });
    expect(answer.warnings).toEqual([expect.stringContaining('had not ended')]);
  });

  it('events that never arrive → TIMEOUT', async () => {
    failed(await proxy(['--path', '/test/events?n=0', '--timeout', '1.5']), 'TIMEOUT');
  });

  it('HEAD → status and headers, no body', async () => {
    const answer = succeeded(await proxy(['--path', '/test/bytes?n=7', '--method', 'HEAD']));
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '7' } });
    expect(answer).not.toHaveProperty('output_file');
  });
});

describe('a batch', () => {
  // On Windows, no other process can change a file that is open.
  it.skipIf(IS_WINDOWS)(
    'whose results file is changed while it runs → stops, and names the unrecorded input',
    async () => {
      let calls = 0;
      bench.sandbox.toolResult('slack_send_message', () => {
        if (++calls === 5) put(RESULTS, '');
        return { ok: true };
      });
      const args = [
        ...[...SEND, '--concurrency', '1'],
        ...['--tool-input', lines(messages(30)), '--results', RESULTS],
      ];
      const stopped = await bench.run(args);
      expect(failed(stopped, 'FILE_REFUSED').message).toContain('was changed');
      expect(stopped.code).toBe(1);
      // The next input may have been announced before the file was changed: then it is still sent.
      const { succeeded, not_sent } = stopped.json.batch;
      expect([5, 6]).toContain(succeeded);
      expect(not_sent).toBe(30 - succeeded);
      expect(stopped.json.warnings[0]).toMatch(/may not record that these inputs succeeded: (3, )?4(, 5)?\./);
      expect(textsSent(bench)).toHaveLength(succeeded);
      failed(await bench.run(args), 'FILE_REFUSED');
    },
  );

  it('of a read tool, one input fails → its row says why', async () => {
    bench.sandbox.toolResult('c-edges_list-all', ({ query = null }) => ({ query }));
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 1, tool: { status: 400, message: 'no such thing' } });
    const rows = await run('list-all', ['--batch', '--concurrency', '1'], '{"query":"a"}\n{"query":"x"}');
    failed(rows, 'TOOL_ERROR');
    expect(rows.json.results).toMatchObject([
      { index: 0, ok: true, data: { query: 'a' } },
      { index: 1, ok: false, error: { code: 'TOOL_ERROR' } },
    ]);
  });

  it.each(['attach', 'save'])('with --%s → USAGE, nothing sent', async (flag) => {
    expect(failed(await run('list-all', ['--batch', `--${flag}`, 'a=b']), 'USAGE').message).toContain(flag);
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('the progress of a batch', () => {
  it.each([
    [1, 2, 1, '1 of 2 done, 1.0 a second, 1 s left'],
    [100, 10_000, 4, '100 of 10000 done, 25 a second, 6 min 36 s left'],
    [2, 2, 0, '2 of 2 done, 2000 a second'],
  ])('%i of %i done after %i s', (done, total, seconds, text) => {
    expect(progressText(done, total, seconds)).toBe(text);
  });
});
