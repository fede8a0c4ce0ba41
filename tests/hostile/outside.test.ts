import type { lookup } from 'node:dns';
import { createServer } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { publicLookup, sendExternal } from '../../src/http/external-request.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';
import { clientOf } from '../support/client.ts';

const REFUSED = [
  ...[
    'http://example.com/',
    'ftp://example.com/x',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:1',
    'gopher://example.com',
    'no url',
  ],
  ...['https://user:pass@example.com/', 'https://user@example.com/'],
  ...['https://localhost/', 'https://LOCALHOST:8443/', 'https://a.localhost/', 'https://localhost./'],
  ...[
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://127.9.9.9/',
  ],
  ...[
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:0:0:1]/',
  ],
  ...[
    'https://169.254.169.254/latest/meta-data/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://metadata.google.internal/',
  ],
  ...[
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://[fc00::1]/',
  ],
  ...[
    'https://0.0.0.0/',
    'https://0/',
    'https://255.255.255.255/',
    'https://224.0.0.1/',
    'https://198.18.0.1/',
    'https://[ff02::1]/',
  ],
  ...[
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[::127.0.0.1]/',
    'https://printer.local/',
    'https://intranet.internal./',
  ],
];

describe('a URL in an answer', () => {
  it.each(REFUSED)('is refused before anything is sent: %s', async (url) => {
    const client = clientOf('https://environment.invalid');
    await expect(sendExternal(client, url, { method: 'GET' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      retryable: false,
    });
    client.close();
  });

  it('may be on loopback if the environment is, and gets none of our headers', async () => {
    let seen: unknown;
    const server = createServer((incoming, answer) => {
      seen = incoming.headers;
      answer.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = clientOf('http://127.0.0.1:9');
    const answer = await sendExternal(client, `http://127.0.0.1:${port}/`, { method: 'GET' });
    expect(answer.status).toBe(200);
    expect(Object.keys(seen as object).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
    ]);
    client.close();
    server.close();
  });

  it.each(['ftp://127.0.0.1/x', 'file:///etc/passwd', 'data:,x', 'http://user:pw@127.0.0.1/'])(
    'is also refused on loopback: %s',
    async (url) => {
      const client = clientOf('http://127.0.0.1:9');
      await expect(sendExternal(client, url, { method: 'GET' })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      client.close();
    },
  );

  it('may redirect, but not to another scheme, an invalid URL or endlessly', async () => {
    const server = createServer((incoming, answer) => {
      const to: Record<string, string> = { '/file': 'file:///etc/passwd', '/nonsense': 'http://[' };
      answer.writeHead(302, { location: to[incoming.url ?? ''] ?? '/round' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = clientOf('http://127.0.0.1:9');
    for (const path of ['/file', '/nonsense', '/round'])
      await expect(
        sendExternal(client, `http://127.0.0.1:${port}${path}`, { method: 'GET' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    client.close();
    server.close();
  });
});

describe('a request to another host', () => {
  it("ends with the signal's reason", async () => {
    const silent = createServer(() => ending.abort(reason));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const ending = new AbortController();
    const reason = new Failure('TIMEOUT', 'Nothing moves.', { hint: 'Wait.' });
    const client = clientOf('http://127.0.0.1:9');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const { signal } = ending;
    await expect(sendExternal(client, url, { method: 'GET', signal })).rejects.toBe(reason);
    client.close();
    silent.closeAllConnections();
    silent.close();
  });

  it.each([
    ['our own failure', new Failure('FILE_REFUSED', 'The file changed.', { hint: 'x' }), 'FILE_REFUSED'],
    ['any other error', new Error('it broke'), 'NETWORK'],
  ])('ends with the error of its body: %s', async (_, error, code) => {
    const taking = createServer((incoming) => incoming.resume());
    await new Promise<void>((resolve) => taking.listen(0, '127.0.0.1', resolve));
    const client = clientOf('http://127.0.0.1:9');
    const body = Readable.from(
      (async function* () {
        yield 'some';
        throw error;
      })(),
    );
    const url = `http://127.0.0.1:${(taking.address() as AddressInfo).port}/`;
    await expect(sendExternal(client, url, { method: 'PUT', body })).rejects.toMatchObject({ code });
    client.close();
    taking.closeAllConnections();
    taking.close();
  });
});

describe('a host name in an answer', () => {
  /** The addresses that are connected to if the name resolves to the given ones. */
  const resolved = (addresses: string[], all: boolean) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const resolve = ((_name, _options, done) => done(null, found)) as LookupAll;
    return new Promise((resolved, rejected) =>
      publicLookup(resolve as typeof lookup)('files.example', { all }, (error, address) =>
        error ? rejected(error) : resolved(address),
      ),
    );
  };
  type LookupAll = (name: string, options: object, done: (error: null, found: object[]) => void) => void;

  it.each([
    ['127.0.0.1'],
    ['10.1.2.3', '192.168.0.7'],
    ['169.254.169.254'],
    ['::1'],
    ['fe80::1%eth0'],
    ['::ffff:10.0.0.1'],
    ['::ffff:7f00:1'],
    ['fd00:ec2::254'],
  ])('is refused if it resolves to this machine or its network: %s', async (...addresses) => {
    for (const all of [true, false])
      await expect(resolved(addresses, all)).rejects.toMatchObject({ code: 'FORBIDDEN', retryable: false });
  });

  it('is connected to only at its public addresses', async () => {
    const addresses = ['127.0.0.1', '8.8.8.8', '::1', '2606:4700::1111', '::ffff:10.0.0.1'];
    const open = [
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ];
    expect(await resolved(addresses, true)).toEqual(open);
    expect(await resolved(addresses, false)).toBe('8.8.8.8');
  });

  it('is a NETWORK fault without a hint at settings if it does not resolve', async () => {
    const client = clientOf('https://environment.invalid');
    const failure = await sendExternal(client, 'https://files.invalid/', { method: 'GET' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'NETWORK', retryable: true });
    expect(failure).toHaveProperty('hint', expect.not.stringContaining('TOOL_ENV_URL'));
    client.close();
  });
});

describe('a redirect to another host', () => {
  let sandbox: Sandbox;
  let box: Box;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    box = makeBox();
  });
  afterEach(() => box.remove());
  afterAll(() => sandbox.close());

  const redirected = (method: string, to: string, status = 302) =>
    runCli(
      box,
      [
        'proxy-request',
        '--connection-name',
        'exa',
        '--method',
        method,
        '--path',
        `/test/redirect?code=${status}&to=${encodeURIComponent(to)}`,
        '--headers',
        '{"X-Mine":"1"}',
      ],
      {
        env: sandbox.env,
      },
    );
  const outside = () => sandbox.ledger.filter(({ endpoint }) => endpoint === 'filehost');

  it("is followed for GET, without Authorization, connection, identifier and the call's headers", async () => {
    const { id } = await sandbox.addFile({
      provider: 'ONEDRIVE',
      name: 'a.txt',
      mimeType: 'text/plain',
      content: 'the bytes',
    });
    const args = [
      'proxy-request',
      '--connection-name',
      'onedrive',
      '--path',
      `/v1.0/me/drive/items/${id}/content`,
      '--headers',
      '{"X-Mine":"1"}',
    ];
    const done = await runCli(box, args, { env: sandbox.env });
    expect([done.code, done.json.text]).toEqual([0, 'the bytes']);
    expect(outside()).toHaveLength(1);
    expect(Object.keys(outside()[0]?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
    ]);
    expect(sandbox.ledger.some(({ escaped }) => escaped)).toBe(false);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])('is never followed for %s', async (method) => {
    for (const status of [302, 307, 308]) {
      const done = await redirected(method, `${sandbox.fileHostUrl}/x`, status);
      expect([done.code, done.json.status]).toEqual([0, status]);
    }
    expect(outside()).toEqual([]);
  });

  it.each(['ftp://127.0.0.1/x', 'file:///etc/passwd', 'http://user:pw@127.0.0.1/', 'javascript:1'])(
    'is refused if it leads to %s',
    async (to) => {
      const done = await redirected('GET', to);
      expect([done.code, done.json.error.code]).toEqual([6, 'FORBIDDEN']);
    },
  );

  it('cannot lead out of /proxy within the environment', async () => {
    for (const to of ['/../oauth/token', '/%2e%2e/oauth/token', '../../oauth/token', '/v1/..%2f..%2foauth'])
      await redirected('GET', to);
    expect(sandbox.ledger.filter(({ escaped }) => escaped)).toEqual([]);
    expect(
      sandbox.ledger.filter(({ method, endpoint }) => endpoint === 'token' && method !== 'POST'),
    ).toEqual([]);
  });
});
