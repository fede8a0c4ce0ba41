import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { selfSigned } from '../sandbox/certificate.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { hooked } from '../support/hooks.ts';

const bench = useBench();
const folder = mkdtempSync(join(tmpdir(), 'networks-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const LIST = ['list-connections', '--provider', 'exa'];

const servers: Server[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) server.close();
});
async function listen<Kind extends http.Server>(server: Kind): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Runs a command against a host whose certificate the program is told to trust. */
async function runTrusting(port: number, cert: string, args = LIST) {
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, cert);
  const env = { TOOL_ENV_URL: `https://localhost:${port}`, NODE_EXTRA_CA_CERTS: caFile };
  return await bench.run(args, { env });
}

describe('a slow network', () => {
  const slow = () => ({ TOOL_ENV_URL: bench.sandbox.url.replace('127.0.0.1', 'slow.localhost') });

  it('may take seconds to connect', async () => {
    succeeded(await bench.run(LIST, { env: slow(), nodeArgs: hooked(folder, 'farAway') }));
  });

  it('with broken IPv6 and working IPv4 is reached within --timeout', async () => {
    const nodeArgs = hooked(folder, 'deadIPv6');
    succeeded(await bench.run([...LIST, '--timeout', '10'], { env: slow(), nodeArgs }));
  });

  it('without working DNS → ends after --timeout, and doctor says what hangs', async () => {
    const env = { TOOL_ENV_URL: 'https://env.test' };
    const nodeArgs = hooked(folder, 'silentDns');
    const outcome = await bench.run([...LIST, '--timeout', '1.5'], { env, nodeArgs });
    expect(failed(outcome, 'TIMEOUT').retryable).toBe(true);
    const { checks } = (await bench.run(['doctor', '--timeout', '2'], { env, nodeArgs })).json;
    expect(checks.at(-1)).toMatchObject({
      name: 'dns',
      ok: false,
      detail: expect.stringMatching(/not resolved within/),
    });
  });

  it('with only IPv6 reaches an environment on [::1]', async () => {
    const sandbox = await startSandbox({ host: '::1' });
    try {
      const env = { ...sandbox.env, TOOL_ENV_URL: sandbox.url };
      expect(new URL(sandbox.url).hostname).toBe('[::1]');
      succeeded(await bench.run(LIST, { env }));
      succeeded(
        await bench.run(['proxy-request', '--connection-name', 'exa', '--path', '/test/echo'], { env }),
      );
      const { checks } = succeeded(await bench.run(['doctor'], { env }));
      expect(checks.every(({ name, ok }: { name: string; ok: boolean }) => ok || name === 'accounts')).toBe(
        true,
      );
    } finally {
      await sandbox.close();
    }
  });
});

/** Grants a token like Scalekit, and answers 404 to everything else. */
const tokenOnly: http.RequestListener = (request, response) => {
  const isToken = request.url === '/oauth/token';
  response.writeHead(isToken ? 200 : 404, { 'content-type': 'application/json' });
  response.end(isToken ? '{"access_token":"tok_of_this_test","expires_in":60}' : '{}');
};

describe('a middlebox', () => {
  it.each([[['http/1.1']], [undefined]])(
    'that speaks only TLS and HTTP/1.1 (%s) → NETWORK that names HTTP/2',
    async (ALPNProtocols) => {
      const certificate = selfSigned();
      const protocols = ALPNProtocols && { ALPNProtocols };
      const port = await listen(https.createServer({ ...certificate, ...protocols }, tokenOnly));
      const error = failed(await runTrusting(port, certificate.cert), 'NETWORK');
      expect(error.message).toContain('does not speak HTTP/2');
      expect(error.retryable).toBe(false);
      const outcome = await runTrusting(port, certificate.cert, ['doctor']);
      expect(outcome.json.checks.at(-1)).toMatchObject({ name: 'tls', ok: false });
      expect(outcome.json.checks.at(-1).detail).toContain('HTTP/2');
    },
  );

  it('that speaks only plain HTTP/1.1 → NETWORK that names HTTP/2', async () => {
    const port = await listen(http.createServer(tokenOnly));
    const env = { TOOL_ENV_URL: `http://127.0.0.1:${port}` };
    const error = failed(await bench.run(LIST, { env }), 'NETWORK');
    expect(error.message).toContain('does not speak HTTP/2');
  });

  it('that presents a certificate for another name → NETWORK that says so', async () => {
    const certificate = selfSigned();
    const port = await listen(https.createServer(certificate, tokenOnly));
    writeFileSync(join(folder, 'ca.pem'), certificate.cert);
    const env = {
      TOOL_ENV_URL: `https://portal.localhost:${port}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    };
    const error = failed(await bench.run(LIST, { env, nodeArgs: hooked(folder, 'localNames') }), 'NETWORK');
    expect(error.message).toContain('has the certificate of another host');
    expect(error).toMatchObject({ retryable: false, hint: expect.stringContaining('login page') });
  });

  it.each([
    ['a page', 200, { 'content-type': 'text/html' }, 'SCALEKIT_ERROR', /a web page/],
    [
      'a redirect',
      302,
      { location: 'http://portal.example/login' },
      'CONFIG_INVALID',
      /a redirect that leads to portal\.example/,
    ],
    ['511', 511, { 'content-type': 'text/html' }, 'CONFIG_INVALID', /HTTP 511/],
  ] as const)('that demands a login by %s is reported as such', async (_, status, headers, code, message) => {
    bench.sandbox.fault({
      on: 'token',
      times: Infinity,
      http: { status, headers, body: '<html>Sign in</html>' },
    });
    const error = failed(await bench.run(LIST), code);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ retryable: false, hint: expect.stringContaining('login page') });
  });
});

describe('a wrong clock', () => {
  it.each([
    ['is behind', 30, 'CERT_NOT_YET_VALID', /^This machine's clock says/, /^Set this machine's clock/],
    ['is ahead', -30, 'CERT_HAS_EXPIRED', /^By this machine's clock/, /^Check this machine's clock first/],
  ])('is blamed instead of the certificate if it %s', async (_, days, code, message, hint) => {
    vi.useFakeTimers({ now: Date.now() + days * 86_400_000, toFake: ['Date'] });
    const certificate = selfSigned();
    vi.useRealTimers();
    const port = await listen(https.createServer(certificate, tokenOnly));
    const error = failed(await runTrusting(port, certificate.cert), 'NETWORK');
    expect(error.message).toMatch(message);
    expect(error.message).toContain(code);
    expect(error).toMatchObject({ retryable: false, hint: expect.stringMatching(hint) });
  });
});
