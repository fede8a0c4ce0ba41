import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, filesBelow, succeeded, useBench } from '../support/bench.ts';
import { startFront } from '../support/front.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });
const proxy = (path: string, args: string[] = [], options: BenchRun = {}) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', path, ...args], options);
const inCwd = (name: string) => join(bench.box.cwd, name);
const JSON_TYPE = { 'content-type': 'application/json' };
const answer = (body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE, status = 200) =>
  bench.sandbox.fault({ on: 'proxy', http: { status, headers, body } });

describe('--save', () => {
  it('finds a name with dots, also below an array', async () => {
    await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'a.txt', content: 'hi' });
    const args = ['proxy-request', '--connection-name', 'onedrive', '--path', '/v1.0/me/drive/root/children'];
    const path = 'value.0.@microsoft.graph.downloadUrl';
    succeeded(await bench.run([...args, '--save', `${path}=a.txt`]));
    expect(readFileSync(inCwd('a.txt'), 'utf8')).toBe('hi');
  });

  it.each(['rows.0.a.b.c', 'rows.0.a.b.0', 'list.1', '0'])(
    'follows names, dotted names and indices: %s',
    async (path) => {
      const url = `${bench.sandbox.fileHostUrl}/none`;
      const data = path === '0' ? [url] : { rows: [{ 'a.b': { c: url, 0: url } }], list: [1, url] };
      answer(JSON.stringify(data));
      await proxy('/x', ['--save', `${path}=a`]);
      expect(bench.count('GET', 'filehost')).toBe(1);
    },
  );

  it.each([
    ['rows.1.u', '; available instead of "1": 0.'],
    ['rows.u', '; available instead of "u": 0.'],
    ['rows.length', '; available instead of "length": 0.'],
    ['rows.0.u.length', '.'],
  ])('warns with the available names if there is no %s', async (path, available) => {
    answer('{"rows":[{"u":"x"}]}');
    const saved = succeeded(await proxy('/x', ['--save', `${path}=a`]));
    expect(saved.warnings).toEqual([`--save ${path}: the answer has no "${path}"${available}`]);
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });
});

describe('--output-file', () => {
  it.each([[['--output-file', 'h']], [['--save', 'u=h']]])(
    'with HEAD is refused before anything is sent, and so is --save: %j',
    async (target) => {
      failed(await proxy('/test/bytes?n=1000', ['--method', 'HEAD', ...target]), 'USAGE');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it('is an empty file after a 204', async () => {
    answer('', {}, 204);
    expect(succeeded(await proxy('/x', ['--output-file', 'none']))).toMatchObject({ status: 204, bytes: 0 });
    expect(readFileSync(inCwd('none'))).toHaveLength(0);
  });

  it('keeps the existing file after a 304', async () => {
    writeFileSync(inCwd('old'), 'old');
    answer('', { 'content-length': '10' }, 304);
    const saved = succeeded(await proxy('/x', ['--output-file', 'old', '--overwrite']));
    expect(saved).toMatchObject({ status: 304, warnings: [expect.stringContaining('304')] });
    expect(readFileSync(inCwd('old'), 'utf8')).toBe('old');
  });

  it("cannot be a credential store in the user's home", async () => {
    const home = join(bench.box.home, '.config', 'gh');
    mkdirSync(home, { recursive: true });
    failed(await proxy('/test/text', ['--output-file', join(home, 'hosts.yml')]), 'FILE_REFUSED');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('a body without a length', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n';
  const cut = (socket: Socket) => {
    socket.write(`${HEAD}{"a":`);
    setTimeout(() => socket.resetAndDestroy(), 50);
  };

  it.each([
    ['into a file', ['--output-file', 'cut.json'], 'NETWORK'],
    ['into the answer', [], 'NETWORK'],
    ['of a write', ['--body', '{}', '--output-file', 'cut.json'], 'OUTCOME_UNKNOWN'],
  ] as const)('is incomplete if the connection breaks: %s', async (_, args, code) => {
    const front = await startFront(bench.sandbox, cut);
    try {
      failed(await proxy('/x', [...args], { env: front.env }), code);
      expect(front.hits).toBe(1);
      expect(filesBelow(bench.box.cwd)).toEqual([]);
    } finally {
      front.close();
    }
  });

  it('leaves no file if it comes from another host whose connection breaks', async () => {
    const outside = await startFront(bench.sandbox, cut);
    try {
      answer(JSON.stringify({ u: `${outside.env.TOOL_ENV_URL}/proxy/file` }));
      const { saved, warnings } = succeeded(await proxy('/x', ['--save', 'u=cut']));
      expect([saved, warnings.join()]).toEqual([[], expect.stringContaining('NETWORK')]);
      expect(outside.hits).toBe(1);
      expect(filesBelow(bench.box.cwd)).toEqual([]);
    } finally {
      outside.close();
    }
  });

  it('is incomplete if a length was announced, even with a 204', async () => {
    const none = 'HTTP/1.1 204 No Content\r\nContent-Length: 10\r\nConnection: close\r\n\r\n';
    const front = await startFront(bench.sandbox, (socket) => socket.end(none));
    try {
      const run = await proxy('/x', ['--output-file', 'none'], { env: front.env });
      expect(failed(run, 'NETWORK').message).toContain('0 of 10 bytes arrived');
      expect(filesBelow(bench.box.cwd)).toEqual([]);
    } finally {
      front.close();
    }
  });

  it('ends when the connection is closed', async () => {
    const front = await startFront(bench.sandbox, (socket) => socket.end(`${HEAD}{"a":1}`));
    try {
      expect(succeeded(await proxy('/x', [], { env: front.env })).data).toEqual({ a: 1 });
    } finally {
      front.close();
    }
  });
});

describe('--input-file', () => {
  const sent = async (type: string | undefined, field: string[] = []) => {
    writeFileSync(inCwd('n.txt'), 'hello');
    const headers = type === undefined ? [] : ['--headers', JSON.stringify({ 'content-Type': type })];
    return await proxy('/test/echo', ['--input-file', 'n.txt', ...headers, ...field]);
  };

  it.each([undefined, 'multipart/form-data', 'Multipart/Form-Data; boundary=mine'])(
    'is sent as a form whose header has the right boundary, whatever the caller sets: %s',
    async (type) => {
      const { headers, body } = succeeded(await sent(type)).data;
      const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'])?.[1];
      expect(body.text.startsWith(`--${boundary}\r\n`)).toBe(true);
    },
  );

  it('as a form allows no other content type', async () => {
    const error = failed(await sent('image/png'), 'INVALID_HEADER');
    expect(error.hint).toContain("--form-field ''");
    expect(bench.sandbox.ledger).toEqual([]);
    const { headers, body } = succeeded(await sent('image/png', ['--form-field', ''])).data;
    expect([headers['content-type'], body.text]).toEqual(['image/png', 'hello']);
  });
});

describe('a body that is compressed, binary or in another charset', () => {
  const message = { message: 'no such row, Zoë' };
  const text = JSON.stringify(message);
  const PNG = Buffer.from(Array.from({ length: 256 }, (_, at) => at));

  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
  ])('is decoded, in an error too: %s', async (encoding, body) => {
    const headers = { ...JSON_TYPE, 'content-encoding': encoding };
    answer(body, headers);
    expect(succeeded(await proxy('/x')).data).toEqual(message);
    answer(body, headers, 404);
    expect(failed(await proxy('/x'), 'PROVIDER_ERROR').body).toEqual(message);
  });

  it('is read in its charset, and as JSON whatever its type', async () => {
    const latin1 = { 'content-type': 'text/plain; charset=iso-8859-1' };
    answer(Buffer.from('Zoë', 'latin1'), latin1, 400);
    expect(failed(await proxy('/x'), 'PROVIDER_ERROR').body).toBe('Zoë');
    answer(text, { 'content-type': 'application/octet-stream' }, 400);
    expect(failed(await proxy('/x'), 'PROVIDER_ERROR').body).toEqual(message);
  });

  it.each(['identity', 'zstd', 'gzip'])('is read unchanged if it is not really %s', async (encoding) => {
    answer(text, { ...JSON_TYPE, 'content-encoding': encoding });
    expect(succeeded(await proxy('/x')).data).toEqual(message);
  });

  it('is binary if it has no type and a zero byte', async () => {
    answer('a\0b', {});
    expect(succeeded(await proxy('/x', ['--output-file', 'x']))).toMatchObject({ bytes: 3 });
    answer('a\0b', {});
    expect(succeeded(await proxy('/x'))).not.toHaveProperty('text');
    answer('ab', {});
    expect(succeeded(await proxy('/x')).text).toBe('ab');
  });

  it.each(['image/png', 'text/plain', 'application/json'])(
    'is replaced by its length and hash if an error is binary: %s',
    async (type) => {
      answer(PNG, { 'content-type': type }, 404);
      const sha256 = createHash('sha256').update(PNG).digest('hex');
      expect(failed(await proxy('/x'), 'PROVIDER_ERROR').body).toEqual({ bytes: 256, sha256 });
    },
  );

  it('is cut between characters if it is a long error', async () => {
    answer(`x${'é'.repeat(2 ** 20)}`, { 'content-type': 'text/plain' }, 400);
    const error = await proxy('/x', ['--max-chars', '0']);
    expect(failed(error, 'PROVIDER_ERROR').body).toMatch(/^xé+$/);
  });

  it("is recognized as Scalekit's refusal or a provider's", async () => {
    const refusal = gzipSync('{"detail":"Proxy is off","code":"TOOL_PROXY_DISABLED"}');
    answer(refusal, { ...JSON_TYPE, 'content-encoding': 'gzip' }, 403);
    failed(await proxy('/x'), 'TOOL_PROXY_DISABLED');
    expect(bench.proxied()).toHaveLength(1);
    expect(existsSync(inCwd('x'))).toBe(false);
  });
});

describe('an answer that has to be saved without a named file', () => {
  const BYTES = '/test/bytes?n=100';
  const nowhere = () => ({ env: { TMPDIR: inCwd('gone') } });

  it('asks for another place if there is no temporary folder', async () => {
    const error = failed(await proxy(BYTES, [], nowhere()), 'FILE_REFUSED');
    expect(error.message).toContain('ENOENT');
    expect(error.hint).toMatch(/--output-file.*TMPDIR/);
  });

  it('must not be requested again if it is the answer to a write', async () => {
    const run = await proxy(BYTES, ['--body', '{}'], nowhere());
    const error = failed(run, 'OUTCOME_UNKNOWN');
    expect(error.message).toContain('The request itself was answered 200; do not send it again.');
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('leaves no folder if it contains a credential, or is cut off', async () => {
    const { token } = bench.sandbox.account('slack');
    answer(Buffer.from(`\0\xff${token}`, 'latin1'), { 'content-type': 'image/png' });
    failed(await proxy('/x'), 'FORBIDDEN');
    bench.sandbox.fault({ on: 'proxy', breakAfterBytes: 70 * 2 ** 20, of: 'answer' });
    failed(await proxy(`/test/bytes?n=${80 * 2 ** 20}`), 'NETWORK');
    expect(readdirSync(bench.box.tmp)).toEqual([]);
  });

  it('is saved byte for byte if it is too long for memory', async () => {
    const n = 64 * 2 ** 20 + 1;
    const saved = succeeded(await proxy(`/test/bytes?n=${n}&type=text/plain`));
    expect(saved).toMatchObject({ bytes: n, warnings: [expect.stringContaining('over 64 MiB')] });
    const kept = readFileSync(saved.output_file);
    expect(kept.every((byte, at) => byte === at % 256)).toBe(true);
    if (!IS_WINDOWS) expect(statSync(saved.output_file).mode & 0o777).toBe(0o600);
  });
});

describe('a file that echoes a credential', () => {
  it.each([
    ['unencoded', (text: string) => text],
    ['in base64', (text: string) => Buffer.from(`id0:${text}`).toString('base64')],
    ['in base64 after other bytes', (text: string) => Buffer.from(`{"id":"x${text}"}`).toString('base64url')],
  ])('is not written, %s', async (_, form) => {
    const is = form(bench.sandbox.env.TOOL_CLIENT_SECRET);
    const query = ['--query-params', JSON.stringify({ is })];
    failed(await proxy('/test/text', [...query, '--output-file', 'echo.txt']), 'FORBIDDEN');
    expect(readdirSync(bench.box.cwd)).toEqual([]);
  });
});
