import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failed, filesBelow, succeeded, useBench } from '../support/bench.ts';
import { hooked } from '../support/hooks.ts';

const bench = useBench({ inProcess: true });
const proxy = (args: string[] = [], env = {}) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', '/start', ...args], { env });
const redirect = (location: string) =>
  bench.sandbox.fault({ on: /start/, http: { status: 302, headers: { location }, body: '' } });
/** A header value from a server that writes UTF-8 instead of Latin-1. */
const rawUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

const elsewhere = createServer((request, response) => {
  if (request.url === '/304') return void response.writeHead(304, { etag: '"x"' }).end();
  if (request.url === '/300') return void response.writeHead(300).end('choose');
  const status = /^\/status\/(\d+)|missing/.exec(request.url ?? '');
  if (status) return void response.writeHead(Number(status[1] ?? 404)).end('no');
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

  it.each(['/api/chat.postMessage?channel=C1&text=x', '/admin/users.delete', '/x?_method=DELETE'])(
    'of a read to a path that names an action → refused under every setting, not requested: %s',
    async (location) => {
      for (const settings of [
        { TOOL_CONFIRM: undefined },
        { TOOL_CONFIRM: 'off' },
        { TOOL_READ_ONLY: '1' },
      ]) {
        redirect(location);
        const error = failed(await proxy([], settings), 'PROVIDER_ERROR');
        expect(error).toMatchObject({ location, retryable: false });
        expect(error.message).toContain('redirects to a path that may change something');
      }
      expect(bench.proxied()).toHaveLength(3);
      expect(bench.sandbox.effects()).toEqual([]);
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

describe('a redirect to the full address of an API', () => {
  const port = () => new URL(host).port;
  const onOwnHost = (path: string, env = {}) => {
    redirect(`http://api.slack.localhost:${port()}${path}`);
    return bench.run(['proxy-request', '--connection-name', 'slack', '--path', '/start'], {
      nodeArgs: hooked(bench.box.tmp, 'localNames'),
      env,
    });
  };

  it.each([401, 403, 404])(
    '%i there, host named after the provider → followed through the proxy',
    async (status) => {
      bench.sandbox.fault({ on: new RegExp(`/status/${status}`), http: { status: 200, body: 'moved here' } });
      expect(succeeded(await onOwnHost(`/status/${status}`)).text).toBe('moved here');
      expect(bench.proxied().map(({ target }) => target)).toEqual([
        expect.stringContaining('/start'),
        expect.stringContaining(`/status/${status}`),
      ]);
    },
  );

  it('404 there and through the proxy → the provider has no such thing', async () => {
    bench.sandbox.fault({ on: /status/, http: { status: 404, body: '{"message":"Not Found"}' } });
    expect(failed(await onOwnHost('/status/404'), 'PROVIDER_ERROR')).toMatchObject({ status: 404 });
    expect(bench.proxied()).toHaveLength(2);
  });

  it('404 there, path that names an action → refused, not requested', async () => {
    const error = failed(
      await onOwnHost('/api/chat.postMessage?missing=1', { TOOL_READ_ONLY: '1' }),
      'PROVIDER_ERROR',
    );
    expect(error.message).toContain('redirects to a path that may change something');
    expect(bench.proxied()).toHaveLength(1);
  });

  it.each([
    [401, false],
    [403, true],
    [404, true],
  ])('%i on a host of another name → names the path to request', async (status, mayHaveExpired) => {
    redirect(`${host}/status/${status}?token=abc&x=1`);
    const error = failed(await proxy(), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status, location: `${host}/status/${status}?token=…&x=1` });
    expect(error.message).toContain('without credentials');
    expect(error.hint).toContain(`--path "/status/${status}`);
    expect(error.hint.includes('expired')).toBe(mayHaveExpired);
    expect(bench.proxied()).toHaveLength(1);
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
