import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failed, filesBelow, succeeded, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });
const proxy = (args: string[] = []) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', '/start', ...args]);
const redirect = (location: string) =>
  bench.sandbox.fault({ on: /start/, http: { status: 302, headers: { location }, body: '' } });
/** A header value from a server that writes UTF-8 instead of Latin-1. */
const rawUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

const elsewhere = createServer((request, response) => {
  if (request.url === '/304') return void response.writeHead(304, { etag: '"x"' }).end();
  if (request.url === '/300') return void response.writeHead(300).end('choose');
  const status = /^\/status\/(\d+)$/.exec(request.url ?? '')?.[1];
  if (status) return void response.writeHead(Number(status)).end('no');
  if (request.url === '/moved') return void response.writeHead(302, { location: rawUtf8('/ü') }).end();
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`at ${request.url}`);
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => {
  elsewhere.close();
});

describe('a redirect', () => {
  it.each(['http://[::bad', 'https://exa mple.com/x', 'http://127.0.0.1:99999/', '//[::bad/x'])(
    'to something that is not a URL is a provider error: %s',
    async (location) => {
      redirect(location);
      const error = failed(await proxy(), 'PROVIDER_ERROR');
      expect(error).toMatchObject({ retryable: false, location });
      expect(error.message).toContain('redirects to something that is not a URL');
      expect(bench.proxied()).toHaveLength(1);
    },
  );

  it.each(['/test/%252e%252e/x', '/test/%u002e%u002e/x', '/a/%00'])(
    'to a path out of the API is a provider error, and not followed: %s',
    async (location) => {
      redirect(location);
      const error = failed(await proxy(), 'PROVIDER_ERROR');
      expect(error.message).toContain('redirects to a path that is not followed');
      expect(bench.proxied()).toHaveLength(1);
    },
  );

  it('of a write is shown unchanged, wherever it leads', async () => {
    for (const location of ['http://[::bad', '/test/%252e%252e/x', '/test/echo']) {
      redirect(location);
      expect(succeeded(await proxy(['--body', '{}']))).toMatchObject({ status: 302, headers: { location } });
    }
    redirect(rawUtf8('/test/echo/ü'));
    expect(succeeded(await proxy(['--body', '{}'])).headers.location).toBe('/test/echo/ü');
    expect(bench.proxied()).toHaveLength(4);
  });

  it('in raw UTF-8 is followed to the intended path, here and on another host', async () => {
    redirect(rawUtf8('/test/echo/ü'));
    expect(succeeded(await proxy()).data.target).toContain('/test/echo/%C3%BC');
    redirect(`${host}/moved`);
    expect(succeeded(await proxy()).text).toBe('at /%C3%BC');
  });

  it('in raw Latin-1 is followed as Latin-1', async () => {
    redirect('/test/echo/\xfc');
    expect(succeeded(await proxy()).data.target).toContain('/test/echo/%C3%BC');
  });

  it('to another host is recognized in every spelling', async () => {
    for (const spelled of [
      host,
      host.replace('http:', ''),
      host.toUpperCase(),
      host.replace('http://', 'http:\\\\'),
    ]) {
      redirect(`${spelled}/x`);
      expect(succeeded(await proxy()).text, spelled).toBe('at /x');
    }
  });
});

describe('another host without the file', () => {
  it.each(['/304', '/300'])('is a failure, and leaves no file: %s', async (path) => {
    const json = { 'content-type': 'application/json' };
    const answer = { status: 200, headers: json, body: JSON.stringify({ u: `${host}${path}` }) };
    bench.sandbox.fault({ on: /start/, http: answer });
    const answered = succeeded(await proxy(['--save', 'u=f']));
    expect(answered.warnings).toEqual([expect.stringContaining('PROVIDER_ERROR')]);
    redirect(`${host}${path}`);
    const error = failed(await proxy(['--output-file', 'f']), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: Number(path.slice(1)), retryable: false });
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it.each([
    [429, 'RATE_LIMITED', true],
    [403, 'PROVIDER_ERROR', false],
  ] as const)('reports the outcome: %s', async (status, code, retryable) => {
    redirect(`${host}/status/${status}`);
    const error = failed(await proxy(['--output-file', 'f']), code);
    expect(error).toMatchObject({ status, retryable });
    expect(error.message).toContain(new URL(host).host);
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });
});
