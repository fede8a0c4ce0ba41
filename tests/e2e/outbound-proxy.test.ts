import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from '../support/connect-proxy.ts';

const bench = useBench({ tls: true, hostNames: ['env.test', 'files.test'] });
const folder = mkdtempSync(join(tmpdir(), 'proxy-test-'));
/** A file host that echoes the request. */
const files = https.createServer((request, response) => {
  response.end(`${request.method} ${request.url} ${Object.keys(request.headers).sort()}`);
});
const addressOf = (server: net.Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const sandboxAt = () => new URL(bench.sandbox.url).host.replace('localhost', '127.0.0.1');

beforeAll(async () => {
  files.setSecureContext(bench.sandbox.certificate ?? {});
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  files.close();
  rmSync(folder, { recursive: true, force: true });
});

const proxies: ConnectProxy[] = [];
afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});
async function startProxy(options: Partial<ConnectProxyOptions> = {}): Promise<ConnectProxy> {
  const routes = { 'env.test:443': sandboxAt(), 'files.test:443': addressOf(files) };
  const proxy = await startConnectProxy({ routes, ...options });
  proxies.push(proxy);
  return proxy;
}

/** Runs a command in a network where host names resolve only at the proxy. */
const run = (args: string[], env: Record<string, string | undefined>, options: BenchRun = {}) =>
  bench.run(args, {
    ...options,
    env: { TOOL_ENV_URL: 'https://env.test', NODE_EXTRA_CA_CERTS: bench.sandbox.caFile, ...env },
  });
const LIST = ['list-connections', '--provider', 'exa'];
const GET = ['proxy-request', '--connection-name', 'exa', '--path', '/test/echo'];
const SEND = [
  ...['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'],
  ...['--tool-input', '{"channel":"general","text":"hi"}'],
];

describe('behind a proxy', () => {
  it('token, gRPC and proxied requests go through the proxy, and no name is resolved locally', async () => {
    const proxy = await startProxy();
    succeeded(await run(LIST, { HTTPS_PROXY: proxy.url }));
    expect(new Set(proxy.asked)).toEqual(new Set(['env.test:443']));
    succeeded(await run(SEND, { https_proxy: proxy.url }));
    expect(bench.sandbox.effects()).toHaveLength(1);
    const { data } = succeeded(await run([...GET, '--body', '{"a":1}'], { https_proxy: proxy.url }));
    expect(data).toMatchObject({ method: 'POST', headers: { host: 'env.test' }, body: { text: '{"a":1}' } });
    expect(bench.proxied()).toHaveLength(1);
  });

  it('files of other hosts go through the proxy, without our headers', async () => {
    const proxy = await startProxy();
    const headers = { location: 'https://files.test/a?sig=1' };
    bench.sandbox.fault({ on: 'proxy', http: { status: 302, headers, body: '' } });
    const { text } = succeeded(await run(GET, { HTTPS_PROXY: proxy.url }));
    expect(text).toBe('GET /a?sig=1 accept,accept-encoding,connection,host');
    expect(proxy.asked).toContain('files.test:443');
  });

  it('files of a host that NO_PROXY names are fetched directly', async () => {
    const proxy = await startProxy();
    const headers = { location: 'https://files.test/a' };
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: { status: 302, headers, body: '' } });
    failed(await run(GET, { HTTPS_PROXY: proxy.url, NO_PROXY: 'files.test' }), 'NETWORK');
    expect(proxy.asked).not.toContain('files.test:443');
  });

  it('a proxy that itself speaks TLS is used', async () => {
    const proxy = await startProxy({ certificate: bench.sandbox.certificate });
    succeeded(await run(LIST, { HTTPS_PROXY: proxy.url }));
    expect(proxy.asked).not.toEqual([]);
  });

  it('loopback is reached directly', async () => {
    const proxy = await startProxy();
    succeeded(
      await run(LIST, { TOOL_ENV_URL: bench.sandbox.url, HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url }),
    );
    expect(proxy.asked).toEqual([]);
  });

  it('a connection that breaks midway → the write is OUTCOME_UNKNOWN, sent once', async () => {
    const proxy = await startProxy();
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', reset: true });
    failed(await run(SEND, { HTTPS_PROXY: proxy.url }), 'OUTCOME_UNKNOWN');
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('an untrusted certificate is reported, with NODE_EXTRA_CA_CERTS as the fix', async () => {
    const proxy = await startProxy();
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: undefined };
    const error = failed(await run(LIST, env), 'NETWORK');
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(error.retryable).toBe(false);
  });
});

describe('a proxy', () => {
  it('that requires a password gets the one in the variable, which no output shows', async () => {
    const proxy = await startProxy({ credentials: 'me:pa ss/word-1' });
    const url = proxy.url.replace('//', '//me:pa%20ss%2Fword-1@');
    const outcome = await run(LIST, { HTTPS_PROXY: url, TOOL_DEBUG: '1' });
    succeeded(outcome);
    for (const form of ['pa ss/word-1', 'pa%20ss', Buffer.from('me:pa ss/word-1').toString('base64')])
      expect(outcome.stdout + outcome.stderr).not.toContain(form);
  });

  it.each([
    ['', /requires a user name and password \(407\)/],
    ['me:wrong-password@', /does not accept the user name and password of HTTPS_PROXY \(407\)/],
  ])('that gets no password or a wrong one (%j) → NETWORK that names it', async (userinfo, message) => {
    const proxy = await startProxy({ credentials: 'me:right-password' });
    const outcome = await run(LIST, { HTTPS_PROXY: proxy.url.replace('//', `//${userinfo}`) });
    const error = failed(outcome, 'NETWORK');
    expect(error.message).toMatch(message);
    expect(error.message).toContain(proxy.address);
    expect(error.retryable).toBe(false);
    expect(outcome.stdout).not.toContain('wrong-password');
    // The token and the HTTP/2 connection, once each.
    expect(proxy.asked.length).toBeLessThanOrEqual(2);
  });

  it('that does not allow the host → NETWORK that names both', async () => {
    const proxy = await startProxy({ routes: {} });
    const error = failed(await run(LIST, { HTTPS_PROXY: proxy.url }), 'NETWORK');
    expect(error.message).toBe(
      `The proxy ${proxy.address} (HTTPS_PROXY) did not connect to env.test:443 (403 Forbidden).`,
    );
    expect(error.retryable).toBe(false);
  });

  it('that cannot reach the host for a moment → retried', async () => {
    const proxy = await startProxy({ status: 503 });
    expect(failed(await run(LIST, { HTTPS_PROXY: proxy.url }), 'NETWORK').retryable).toBe(true);
    expect(proxy.asked.length).toBeGreaterThanOrEqual(4);
  });

  it('that cannot be reached → NETWORK that names it, and a write is not sent', async () => {
    const error = failed(await run(SEND, { HTTPS_PROXY: 'http://127.0.0.1:9' }), 'NETWORK');
    expect(error.message).toBe('The proxy 127.0.0.1:9 (HTTPS_PROXY) could not be used: ECONNREFUSED.');
    expect(error.hint).toMatch(/HTTPS_PROXY.*NO_PROXY/);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('that hangs → TIMEOUT that names it, before --timeout is over', async () => {
    const proxy = await startProxy({ isSilent: true });
    const error = failed(await run([...LIST, '--timeout', '3'], { HTTPS_PROXY: proxy.url }), 'TIMEOUT');
    expect(error.message).toMatch(/^The proxy .* \(HTTPS_PROXY\) opened no connection within/);
  });

  it.each(['socks5://me:secret-word@a:1', 'http://me:secret-word@'])(
    'that is invalid (%s) → CONFIG_INVALID, without its value',
    async (value) => {
      const outcome = await run(LIST, { HTTPS_PROXY: value });
      expect(failed(outcome, 'CONFIG_INVALID').message).toMatch(/^HTTPS_PROXY /);
      expect(outcome.stdout).not.toContain('secret-word');
    },
  );
});

describe('doctor behind a proxy', () => {
  const checks = async (env: Record<string, string>): Promise<Answer[]> =>
    (await run(['doctor', '--timeout', '10'], env)).json.checks;
  const named = (all: Answer[], name: string) => all.find((check) => check.name === name);

  it('names the proxy, and does not look up names that only the proxy knows', async () => {
    const proxy = await startProxy();
    const all = await checks({ HTTPS_PROXY: proxy.url });
    expect(named(all, 'proxy')).toEqual({
      name: 'proxy',
      ok: true,
      detail: `the proxy ${proxy.address} (HTTPS_PROXY) opens connections to env.test`,
    });
    expect(named(all, 'dns')).toBeUndefined();
    expect(named(all, 'token')).toMatchObject({ ok: true });
  });

  it.each([
    ['requires a password', { credentials: 'a:b' }, /requires a user name/],
    ['refuses', { routes: {} }, /403 Forbidden/],
    ['hangs', { isSilent: true }, /opened no connection within/],
  ])('reports it if it %s', async (_, options, detail) => {
    const proxy = await startProxy(options);
    const all = await checks({ HTTPS_PROXY: proxy.url });
    expect(all.at(-1)).toMatchObject({ name: 'proxy', ok: false, detail: expect.stringMatching(detail) });
    expect(all.at(-1).detail).toContain(proxy.address);
  });
});

describe("OpenClaw's placeholder for a secret", () => {
  const placeholder = 'oc-sent-v2.b3BlbmNsYXc.end';

  /** An egress proxy that terminates TLS, speaks only HTTP/1.1, and puts the secret into requests to the host. */
  async function startSecretProxy() {
    const inside = https.createServer(
      { ...bench.sandbox.certificate, ALPNProtocols: ['http/1.1'] },
      async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const secret = bench.sandbox.env.TOOL_CLIENT_SECRET ?? '';
        const body = Buffer.concat(chunks).toString().replace(placeholder, encodeURIComponent(secret));
        const { host: _, 'content-length': __, ...headers } = request.headers;
        const [hostname, port] = sandboxAt().split(':');
        const ca = bench.sandbox.certificate?.cert;
        const options = { hostname, port, path: request.url, method: request.method, headers, ca };
        https
          .request(options, (answer) => {
            response.writeHead(answer.statusCode ?? 0, answer.headers);
            answer.pipe(response);
          })
          .end(body);
      },
    );
    const open = (tunnel: Duplex) => inside.emit('connection', tunnel);
    return await startProxy({ routes: { 'env.test:443': open } });
  }

  it('is replaced by the proxy; the error says that this proxy does not speak gRPC if there is no other way out', async () => {
    const proxy = await startSecretProxy();
    const outcome = await run([...LIST, '--timeout', '10'], {
      TOOL_CLIENT_SECRET: placeholder,
      HTTPS_PROXY: proxy.url,
    });
    expect(failed(outcome, 'NETWORK').message).toMatch(/does not speak HTTP\/2/);
    expect(bench.count('POST', 'token')).toBe(1);
  });

  it('without a proxy → CONFIG_INVALID that says what is missing, and nothing is sent', async () => {
    const env = { TOOL_CLIENT_SECRET: placeholder, TOOL_ENV_URL: bench.sandbox.url };
    const error = failed(await run(LIST, env), 'CONFIG_INVALID');
    expect(error.hint).toContain('HTTPS_PROXY');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('that the proxy does not replace → INVALID_CREDENTIALS that says so', async () => {
    const proxy = await startProxy();
    const env = { TOOL_CLIENT_SECRET: placeholder, HTTPS_PROXY: proxy.url };
    expect(failed(await run(LIST, env), 'INVALID_CREDENTIALS').hint).toContain('did not fill in the secret');
  });
});

const TINYPROXY = (() => {
  try {
    return execFileSync('which', ['tinyproxy'], { encoding: 'utf8' }).trim();
  } catch {
    console.warn('tinyproxy is not installed (apt-get install tinyproxy-bin): its tests are skipped.');
    return undefined;
  }
})();

describe.skipIf(TINYPROXY === undefined)('behind tinyproxy', () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill();
  });

  /** It requires a password, and forwards to a second proxy the names that only that one knows. */
  async function startTinyproxy(): Promise<string> {
    const behind = await startProxy();
    const port = await freePort();
    const config = join(folder, 'tinyproxy.conf');
    const lines = [
      `Port ${port}`,
      'Listen 127.0.0.1',
      'Timeout 60',
      'MaxClients 20',
      'BasicAuth me real-password',
      `Upstream http ${behind.address} "env.test"`,
    ];
    writeFileSync(config, `${lines.join('\n')}\n`);
    child = spawn(TINYPROXY ?? '', ['-d', '-c', config], { stdio: 'ignore' });
    for (let tries = 0; tries < 200 && !(await accepts(port)); tries++) await sleep(25);
    return `127.0.0.1:${port}`;
  }

  it('every command works with the right password', async () => {
    const address = await startTinyproxy();
    const env = { HTTPS_PROXY: `http://me:real-password@${address}` };
    succeeded(await run(LIST, env));
    succeeded(await run(GET, env));
    succeeded(await run(SEND, env));
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('a wrong password is reported as such', async () => {
    const address = await startTinyproxy();
    const error = failed(await run(LIST, { HTTPS_PROXY: `http://me:other-password@${address}` }), 'NETWORK');
    expect(error.message).toMatch(/does not accept the user name and password|requires a user name/);
  });
});

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
