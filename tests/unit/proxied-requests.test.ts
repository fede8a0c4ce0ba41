import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { openHttp2Connection, openTunnel } from '../../src/http/connection.ts';
import { exchange } from '../../src/http/exchange.ts';
import { networkFailure } from '../../src/http/network-errors.ts';
import { OutboundProxies } from '../../src/http/outbound-proxy.ts';
import { probeProxy } from '../../src/scalekit/probe.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { sessionOf } from '../support/client.ts';
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from '../support/connect-proxy.ts';

const proxies: ConnectProxy[] = [];
afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});
async function startProxy(options: Partial<ConnectProxyOptions> = {}): Promise<ConnectProxy> {
  const proxy = await startConnectProxy({ routes: {}, ...options });
  proxies.push(proxy);
  return proxy;
}
/** The session of a command with these variables set. */
const sessionBehind = (url: string, signal = new AbortController().signal) => {
  const outbound = new OutboundProxies({ HTTP_PROXY: url, HTTPS_PROXY: url });
  return { ...sessionOf(signal), proxyFor: (target: URL) => outbound.for(target) };
};
const get = (proxy: string, url = 'http://files.test:8080/a?b=c') => {
  const session = sessionBehind(proxy);
  const request = {
    url: new URL(url),
    target: url,
    method: 'GET',
    headers: { accept: '*/*' },
  };
  return exchange(session, request);
};
const failure = (thrown: unknown) => networkFailure(thrown, 'files.test');

describe('a request over plain http', () => {
  it('goes to the proxy with its whole URL, without a tunnel', async () => {
    const proxy = await startProxy();
    const answer = await get(proxy.url);
    expect(await text(answer.body)).toBe('accept,accept-encoding,connection,host');
    expect(proxy.asked).toEqual(['GET http://files.test:8080/a?b=c']);
  });

  it('sends the password in the variable only to the proxy', async () => {
    const proxy = await startProxy({ credentials: 'me:right-one' });
    const answer = await get(proxy.url.replace('//', '//me:right-one@'));
    expect(answer.status).toBe(200);
    const refused = failure(await get(proxy.url).catch((error: unknown) => error));
    expect(refused).toMatchObject({ code: 'NETWORK', retryable: false });
    expect(refused.message).toContain('requires a user name and password (407)');
  });

  it('names the proxy if it cannot be reached', async () => {
    const proxy = await startProxy();
    proxy.close();
    const refused = failure(await get(proxy.url).catch((error: unknown) => error));
    expect(refused.message).toBe(`The proxy ${proxy.address} (HTTP_PROXY) could not be used: ECONNREFUSED.`);
  });

  it("treats any other answer of the proxy as the host's", async () => {
    const proxy = await startProxy({ status: 503 });
    expect((await get(proxy.url)).status).toBe(503);
  });

  it('reaches a proxy that speaks TLS with TLS', async () => {
    const proxy = await startProxy();
    const untrusted = failure(
      await get(proxy.url.replace('http:', 'https:')).catch((error: unknown) => error),
    );
    expect(untrusted.message).toMatch(/^The proxy .* could not be used: (?:EPROTO|ERR_SSL)/);
  });
});

describe('a tunnel', () => {
  const target = new URL('https://env.test');
  const open = async (options: Partial<ConnectProxyOptions>, signal?: AbortSignal) => {
    const { url } = await startProxy(options);
    const session = sessionBehind(url, signal);
    const proxy = session.proxyFor(target);
    if (!proxy) throw new Error('no proxy');
    return openTunnel(session, proxy, target, session.signal);
  };

  it("passes on bytes that arrived with the proxy's answer", async () => {
    const tunnel = await open({
      routes: { 'env.test:443': (socket) => void socket.end('first words') },
    });
    expect(await text(tunnel)).toBe('first words');
  });

  it('uses the default port of the scheme', async () => {
    const proxy = await startProxy();
    const session = sessionBehind(proxy.url);
    const plain = new URL('http://env.test');
    const way = session.proxyFor(plain);
    const refused = way && (await openTunnel(session, way, plain, session.signal).catch(failure));
    expect(refused).toMatchObject({
      message: expect.stringContaining('did not connect to env.test:80 (403'),
    });
  });

  it("ends with the signal's reason", async () => {
    const ending = new AbortController();
    const reason = new Failure('INTERRUPTED', 'Stopped.');
    const opening = open({ isSilent: true }, ending.signal);
    await sleep(20);
    ending.abort(reason);
    await expect(opening).rejects.toBe(reason);
    await expect(probeProxy(sessionBehind('http://127.0.0.1:9', ending.signal), target.href)).rejects.toBe(
      reason,
    );
  });

  it('that a gateway refuses is retryable', async () => {
    const proxy = await startConnectProxy({ routes: {}, status: 502 });
    proxies.push(proxy);
    const session = sessionBehind(proxy.url);
    await expect(probeProxy(session, target.href)).rejects.toMatchObject({ retryable: true });
  });

  it('to a proxy with an untrusted certificate fails, and names the fix', async () => {
    const sandbox = await startSandbox({ tls: true });
    const proxy = await startProxy({ certificate: sandbox.certificate });
    await sandbox.close();
    await expect(probeProxy(sessionBehind(proxy.url), target.href)).rejects.toMatchObject({
      code: 'NETWORK',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});

describe('a proxy that blocks HTTP/2', () => {
  const TRUST = 'NODE_TLS_REJECT_UNAUTHORIZED';
  const servers: tls.Server[] = [];
  const serve = async (protocol: string, certificate: tls.TlsOptions) => {
    const server = tls.createServer({ ...certificate, ALPNProtocols: [protocol] });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const before = process.env[TRUST];
  afterEach(() => {
    if (before === undefined) delete process.env[TRUST];
    else process.env[TRUST] = before;
    for (const server of servers.splice(0)) server.close();
  });

  /** Opens a connection to an environment whose proxy intercepts TLS. */
  const connect = async (protocol: string) => {
    const sandbox = await startSandbox({ tls: true });
    await sandbox.close();
    const certificate = sandbox.certificate ?? {};
    const environment = await serve(protocol, certificate);
    const proxy = await startProxy({ routes: { [environment]: await serve('http/1.1', certificate) } });
    process.env[TRUST] = '0';
    const [hostname, port] = proxy.address.split(':');
    const way = { variable: 'HTTPS_PROXY', hostname: `${hostname}`, port: Number(port), isSecure: false };
    const session = {
      ...sessionOf(AbortSignal.timeout(5000)),
      proxyFor: () => ({ ...way, authorization: undefined }),
    };
    return await openHttp2Connection(session, new URL(`https://${environment}`));
  };

  it('is bypassed if the environment can be reached with HTTP/2 directly', async () => {
    const socket = (await connect('h2')) as tls.TLSSocket;
    expect(socket.alpnProtocol).toBe('h2');
    socket.destroy();
  });

  it('is reported if neither speaks it', async () => {
    await expect(connect('http/1.1')).rejects.toMatchObject({ code: 'ERR_HTTP2_MISSING' });
  });
});
