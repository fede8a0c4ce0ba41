import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, filesBelow, succeeded, useBench } from '../support/bench.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });

/** A request through the connection `exa`. */
const proxy = (path: string, args: string[] = [], options: BenchRun = {}) =>
  bench.run(['proxy-request', '--connection-name', 'exa', '--path', path, ...args], options);
const echo = async (args: string[], options: BenchRun = {}) =>
  succeeded(await proxy('/test/echo', args, options)).data;
const inCwd = (name: string) => join(bench.box.cwd, name);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const cycle = (length: number) => Buffer.from(Array.from({ length }, (_, at) => at % 256));

describe('proxy-request', () => {
  it("answers with the provider's status, content type and data", async () => {
    const answer = succeeded(await proxy('/search', ['--body', '{"query":"otters","numResults":2}']));
    expect(Object.keys(answer)).toEqual(['ok', 'status', 'content_type', 'headers', 'data']);
    expect(answer).toMatchObject({ status: 200, content_type: 'application/json; charset=utf-8' });
    expect(answer.data.results).toHaveLength(2);
  });

  it('is a GET without a body, and a POST with one', async () => {
    expect((await echo([])).method).toBe('GET');
    expect((await echo(['--body', '{}'])).method).toBe('POST');
    expect((await echo(['--body', '{}', '--method', 'patch'])).method).toBe('PATCH');
    expect((await echo(['--method', 'DELETE'])).method).toBe('DELETE');
  });

  it.each([
    ['--method', 'OPTIONS'],
    ['--method', 'TRACE'],
    ['--method', 'CONNECT'],
    ['--method', 'GET', '--body', '{}'],
    ['--method', 'HEAD', '--body', 'x'],
    ['--body', '{}', '--input-file', 'x'],
    ['--form-field', 'x'],
    ['--save', 'a.b'],
    ['--save', '.=f'],
    ['--save', 'a.b=f', '--output-file', 'g'],
  ])('refuses %s %s %s %s before anything is sent', async (...args) => {
    failed(
      await proxy(
        '/test/echo',
        args.filter((word) => word !== undefined),
      ),
      'USAGE',
    );
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('sends the identifier as UTF-8', async () => {
    const args = [
      'proxy-request',
      '--connection-name',
      'slack',
      '--path',
      '/test/echo',
      '--identifier',
      '用户',
    ];
    succeeded(await bench.run(args));
    expect(bench.proxied()[0]?.headers).toMatchObject({ identifier: '用户', connection_name: 'slack' });
  });

  it('accepts a path without a leading slash', async () => {
    expect(succeeded(await proxy('test/echo')).data.path).toBe('/test/echo');
  });

  it('works for a connection that needs no account', async () => {
    const args = ['proxy-request', '--provider', 'openmeteo', '--path', '/test/echo'];
    succeeded(await bench.run(args));
  });

  it('uses the first of several connections for a read, and none for a write', async () => {
    const args = ['proxy-request', '--provider', 'gmail', '--path', '/test/echo'];
    expect(succeeded(await bench.run(args)).warnings[0]).toContain('gmail-private');
    failed(await bench.run([...args, '--method', 'POST']), 'AMBIGUOUS_CONNECTION');
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it.each([
    ['notion', 'AUTHORIZATION_REQUIRED'],
    ['github', 'AUTHORIZATION_REQUIRED'],
    ['brave', 'ACCOUNT_NOT_FOUND'],
    ['apollo', 'ACCOUNT_NOT_ACTIVE'],
    ['linear', 'CONNECTION_NOT_COMPLETED'],
    ['nosuch', 'CONNECTION_NOT_FOUND'],
  ] as const)('on %s → %s before anything is sent', async (name, code) => {
    failed(await bench.run(['proxy-request', '--connection-name', name, '--path', '/v1/x']), code);
    expect(bench.proxied()).toEqual([]);
  });
});

describe('the query', () => {
  it('repeats arrays, writes booleans and numbers, encodes any script, and leaves null out', async () => {
    const params = {
      tag: ['a', 'b c'],
      archived: false,
      n: 10,
      big: '@',
      q: '用户 & =?#',
      none: null,
      '"': "it's",
      nested: { a: 1 },
    };
    const { query } = await echo([
      '--query-params',
      JSON.stringify(params).replace('"@"', '9007199254740993'),
    ]);
    expect(query).toEqual([
      ['tag', 'a'],
      ['tag', 'b c'],
      ['archived', 'false'],
      ['n', '10'],
      ['big', '9007199254740993'],
      ['q', '用户 & =?#'],
      ['"', "it's"],
      ['nested', '{"a":1}'],
    ]);
  });

  it('is added to the query in the path', async () => {
    const answer = succeeded(await proxy('/test/echo?a=1&a=2', ['--query-params', '{"b":"3"}']));
    expect(answer.data.query).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('is refused if it is not an object', async () => {
    for (const text of ['[1]', '"a=1"', 'a=1', '']) {
      failed(await proxy('/test/echo', ['--query-params', text]), 'INVALID_JSON');
    }
  });
});

describe('the body', () => {
  it.each([
    ['JSON, unchanged to the last space', '{ "a" : 9007199254740993 }', 'application/json'],
    ['text', 'plain words', 'text/plain; charset=utf-8'],
    ['a number', '42', 'application/json'],
  ])('is %s', async (_, text, type) => {
    const { body, headers } = await echo(['--body', text]);
    expect(body).toMatchObject({ bytes: text.length, sha256: sha256(Buffer.from(text)) });
    expect(headers['content-type']).toBe(type);
    expect(headers['content-length']).toBe(String(text.length));
  });

  it('is read from a file or stdin byte for byte', async () => {
    writeFileSync(inCwd('body.bin'), cycle(1000));
    const fromFile = await echo(['--body', '@body.bin']);
    expect(fromFile.body.sha256).toBe(sha256(cycle(1000)));
    expect(fromFile.headers['content-type']).toBe('application/octet-stream');
    const fromStdin = await echo(['--body', '-'], { stdin: cycle(300) });
    expect(fromStdin.body.sha256).toBe(sha256(cycle(300)));
  });

  it('may be empty', async () => {
    expect((await echo(['--body', ''])).body.bytes).toBe(0);
  });

  it('has the content type that the caller sets', async () => {
    const headers = '{"Content-Type":"application/xml"}';
    expect((await echo(['--body', '[not json', '--headers', headers])).headers['content-type']).toBe(
      'application/xml',
    );
  });

  it('is refused if it looks like JSON but is invalid', async () => {
    failed(await proxy('/test/echo', ['--body', '{"a":']), 'INVALID_JSON');
    failed(await proxy('/test/echo', ['--body', '@nowhere']), 'FILE_NOT_FOUND');
    const both = ['--body', '-', '--headers', '-'];
    failed(await proxy('/test/echo', both, { stdin: '{}' }), 'USAGE');
    expect(bench.proxied()).toEqual([]);
  });
});

describe('the answer', () => {
  it('keeps big integers', async () => {
    const run = await proxy('/test/bigint');
    expect(run.stdout).toContain('"id":9007199254740993');
    expect(run.stdout).toContain('"amount":12345678901234567890');
  });

  it('keeps a text that looks like a number', async () => {
    expect(succeeded(await proxy('/test/text?is=0042')).text).toBe('0042');
  });

  it('is saved byte for byte if it is binary', async () => {
    const answer = succeeded(await proxy('/test/bytes?n=1024'));
    expect(answer).toMatchObject({ status: 200, bytes: 1024, sha256: sha256(cycle(1024)) });
    expect(readFileSync(answer.output_file)).toEqual(cycle(1024));
    if (!IS_WINDOWS) expect(statSync(answer.output_file).mode & 0o777).toBe(0o600);
  });

  it('is recognized as binary despite a text type', async () => {
    const answer = succeeded(await proxy('/test/bytes?n=256&type=text/plain'));
    expect(answer).not.toHaveProperty('text');
    expect(answer.sha256).toBe(sha256(cycle(256)));
  });

  it('goes to --output-file, and never replaces an existing file', async () => {
    const args = ['--output-file', 'out.bin'];
    const answer = succeeded(await proxy('/test/bytes?n=70000', args));
    expect(answer).toMatchObject({ bytes: 70_000, output_file: inCwd('out.bin') });
    expect(readFileSync(inCwd('out.bin'))).toEqual(cycle(70_000));
    bench.sandbox.ledger.length = 0;
    failed(await proxy('/test/bytes?n=5', args), 'FILE_EXISTS');
    expect(bench.sandbox.ledger).toEqual([]);
    expect(statSync(inCwd('out.bin')).size).toBe(70_000);
    succeeded(await proxy('/test/bytes?n=5', [...args, '--overwrite']));
    expect(statSync(inCwd('out.bin')).size).toBe(5);
    failed(await proxy('/test/bytes', ['--output-file', 'no/such/folder']), 'FILE_NOT_FOUND');
    failed(await proxy('/test/bytes', ['--output-file', '.']), 'FILE_REFUSED');
  });

  it('leaves nothing behind if it is cut off', async () => {
    bench.sandbox.fault({ on: 'proxy', breakAfterBytes: 1000, times: Infinity });
    const run = await proxy('/test/bytes?n=70000', ['--output-file', 'out.bin']);
    failed(run, 'NETWORK');
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it('has no body for HEAD and 204', async () => {
    const head = succeeded(await proxy('/test/bytes?n=1000', ['--method', 'HEAD']));
    expect(head.status).toBe(200);
    const none = succeeded(await proxy('/test/status/204'));
    expect(none.status).toBe(204);
  });

  it('that is JSON only by its type is text, with a warning', async () => {
    const body = '{"cut":';
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: { 'content-type': 'application/json' }, body },
    });
    const answer = succeeded(await proxy('/test/echo'));
    expect(answer.text).toBe(body);
    expect(answer.warnings).toHaveLength(1);
  });

  it('saves with --save the file that a URL points to, without any of our headers', async () => {
    const file = await bench.sandbox.addFile({
      provider: 'ONEDRIVE',
      name: 'a.bin',
      content: Buffer.from(cycle(500)),
    });
    const args = [
      'proxy-request',
      '--connection-name',
      'onedrive',
      '--path',
      `/v1.0/me/drive/items/${file.id}`,
    ];
    const path = '@microsoft.graph.downloadUrl';
    const direct = succeeded(await bench.run([...args, '--save', `${path}=a.bin`]));
    expect(direct.saved).toEqual([
      { path, bytes: 500, sha256: sha256(cycle(500)), output_file: inCwd('a.bin') },
    ]);
    const redirected = succeeded(
      await bench.run([
        ...args.slice(0, 4),
        `/v1.0/me/drive/items/${file.id}/content`,
        '--output-file',
        'b.bin',
      ]),
    );
    expect(redirected).toMatchObject({ bytes: 500, sha256: sha256(cycle(500)) });
    for (const { headers } of bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'filehost')) {
      for (const name of ['authorization', 'connection_name', 'identifier'])
        expect(headers).not.toHaveProperty(name);
    }
  });

  it('warns with the existing names if the path of --save is missing', async () => {
    const saving = async (path: string, save: string) => {
      const answer = succeeded(await proxy(path, ['--save', `${save}=x`]));
      expect(answer.saved).toEqual([]);
      return answer.warnings.join();
    };
    expect(await saving('/test/echo', 'headers.nothing')).toMatch(/has no "headers\.nothing".*host/);
    expect(await saving('/test/text?is=words', 'a')).toContain('has no "a"');
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });
});

describe('redirects', () => {
  const to = (url: string, code = 302) => `/test/redirect?code=${code}&to=${encodeURIComponent(url)}`;

  /** Runs with another host that records the headers it gets. */
  async function withStranger(act: (url: string, seen: Record<string, unknown>[]) => Promise<void>) {
    const seen: Record<string, unknown>[] = [];
    const server = createServer((request, response) => {
      seen.push({ ...request.headers, method: request.method });
      response.setHeader('content-type', 'text/plain');
      response.end('from elsewhere');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    try {
      await act(`http://localhost:${(server.address() as AddressInfo).port}/file?x=1`, seen);
    } finally {
      server.close();
    }
  }

  it('lead a GET to another host without any of our headers', async () => {
    await withStranger(async (url, seen) => {
      const answer = succeeded(await proxy(to(url), ['--headers', '{"X-Api-Version":"7"}']));
      expect(answer).toMatchObject({ status: 200, text: 'from elsewhere' });
      expect(seen).toHaveLength(1);
      const names = Object.keys(seen[0] ?? {});
      expect(names.sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'method']);
    });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('are shown to a %s, and not followed', async (method) => {
    await withStranger(async (url, seen) => {
      const answer = succeeded(await proxy(to(url, 307), ['--method', method, '--body', '{"a":1}']));
      expect(answer).toMatchObject({ status: 307, headers: { location: url } });
      expect(seen).toEqual([]);
      expect(bench.proxied()).toHaveLength(1);
    });
  });

  it('within the API are followed through the proxy', async () => {
    expect(succeeded(await proxy(to('/test/echo?b=2'))).data.query).toEqual([['b', '2']]);
    expect(succeeded(await proxy(to('echo'))).data.path).toBe('/test/echo');
    for (const { headers } of bench.proxied()) expect(headers.connection_name).toBe('exa');
  });

  it('without a Location are an answer like any other', async () => {
    expect(succeeded(await proxy('/test/redirect?code=308')).status).toBe(308);
    expect(succeeded(await proxy('/test/redirect?code=308', ['--method', 'PUT', '--body', 'x'])).status).toBe(
      308,
    );
  });

  it('never lead out of the proxy or in circles', async () => {
    failed(await proxy(to('/../%2e%2e/oauth/token')), 'PROVIDER_ERROR');
    expect(bench.count('GET', 'other') + bench.count('GET', 'token')).toBe(0);
    const circle = { status: 302, headers: { location: '/test/echo' } };
    bench.sandbox.fault({ on: /echo/, http: circle, times: Infinity });
    failed(await proxy('/test/echo'), 'PROVIDER_ERROR');
    expect(bench.count('GET', 'proxy')).toBeLessThan(12);
    failed(await proxy(to('file:///etc/passwd')), 'FORBIDDEN');
  });
});
