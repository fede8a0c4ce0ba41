import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { startFront } from '../support/front.ts';

const bench = useBench({ inProcess: true });
const proxy = (path: string, args: string[] = [], options: BenchRun = {}) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', path, ...args], options);

describe('the path guard', () => {
  it.each([
    '/../oauth/token',
    '/v1/%252e%252e/x',
    '/v1/..%2fx',
    '/v1/.%09./x',
    '/v1/%c0%ae%c0%ae/x',
    '/v1/．．/x',
  ])('refuses a path out of the API: %s', async (path) => {
    failed(await proxy(path), 'INVALID_PATH');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.each([
    'https://slack.com/api/auth.test',
    '//evil.example/api',
    '/v1/x#fragment',
    '/v1/a\nb',
    '/v1/x?a=b\r\nX-Injected: 1',
  ])('refuses %j', async (path) => {
    failed(await proxy(path), 'INVALID_PATH');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.each([
    'C:/Program Files/Git/v1/pages',
    'C:\\Program Files\\Git\\v1\\pages',
    'c:/msys64/v1/pages',
    'C:/Users/me/AppData/Local/Programs/Git/v1/pages',
    'D:/PortableGit/v1/pages',
    'C:/Users/me/scoop/apps/git/current/v1/pages',
    'C:/git-sdk-64/v1/pages',
  ])('mentions Git-Bash if it rewrote the path: %s', async (path) => {
    const error = failed(await proxy(path), 'INVALID_PATH');
    expect(error.message).toContain('Git-Bash');
    expect(error.hint).toMatch(/--path v1\/pages.*MSYS_NO_PATHCONV/);
  });

  it.each(['C:/Program Files/Git/', 'D:/Tools/v1/pages'])(
    'mentions Git-Bash if the intended path is unclear: %s',
    async (path) => {
      const error = failed(await proxy(path), 'INVALID_PATH');
      expect(error.hint).toBe('Leave the slash out, or set MSYS_NO_PATHCONV=1.');
    },
  );

  it.each([
    ['/test/echo/a..b/...', '/proxy/test/echo/a..b/...'],
    ['/test/echo/用户', '/proxy/test/echo/%E7%94%A8%E6%88%B7'],
    ['/test/echo/a%2Fb', '/proxy/test/echo/a%2Fb'],
    ['/test/echo/100%', '/proxy/test/echo/100%25'],
    ['/test/echo/root:/a b.txt:/content', '/proxy/test/echo/root:/a%20b.txt:/content'],
    ['/test/echo?q=\'a\' or "b"&x[]=1', '/proxy/test/echo?q=%27a%27%20or%20%22b%22&x[]=1'],
    ['/test/echo?url=https://a.example/../b', '/proxy/test/echo?url=https://a.example/../b'],
  ])('allows what only looks suspicious: %s', async (path, target) => {
    succeeded(await proxy(path));
    expect(bench.proxied()[0]?.target).toBe(target);
  });
});

describe('the header guard', () => {
  it.each([
    'Authorization',
    'connection_name',
    'Identifier',
    'bad name',
    'X-HTTP-Method-Override',
    'X-Http-Method',
    'x-method-override',
  ])('refuses to set %j', async (name) => {
    failed(await proxy('/test/echo', ['--headers', JSON.stringify({ [name]: 'x' })]), 'INVALID_HEADER');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.each([['a\r\nX: y'], ['a\nb'], ['a\0b'], [{ a: 1 }], [null], [['a']]])(
    'refuses %j as a value',
    async (value) => {
      failed(await proxy('/test/echo', ['--headers', JSON.stringify({ 'X-Test': value })]), 'INVALID_HEADER');
    },
  );

  it('sends everything else, in any script', async () => {
    writeFileSync(
      join(bench.box.cwd, 'headers.json'),
      '{"X-Test":" 用户 ","Notion-Version":"2022-06-28","X-N":5}',
    );
    const { headers } = succeeded(await proxy('/test/echo', ['--headers', '@headers.json'])).data;
    expect(headers).toMatchObject({ 'x-test': '用户', 'notion-version': '2022-06-28', 'x-n': '5' });
  });
});

describe('refusals', () => {
  it.each([400, 403, 404, 409, 422, 501])(
    'a provider that answers %s is PROVIDER_ERROR with its status and body',
    async (status) => {
      const error = failed(await proxy(`/test/status/${status}`), 'PROVIDER_ERROR');
      expect(error.status).toBe(status);
      expect(error.body.error.message).toBe(`status ${status} as asked`);
      expect(error.retryable).toBe(false);
      expect(bench.proxied()).toHaveLength(1);
    },
  );

  it('a 502 is retried for a GET, and never for a POST', async () => {
    bench.sandbox.fault({ on: 'proxy', http: { status: 502, body: 'upstream request failed' } });
    succeeded(await proxy('/api/auth.test'));
    expect(bench.proxied()).toHaveLength(2);
    bench.sandbox.fault({ on: 'proxy', http: { status: 502, body: 'upstream request failed' } });
    failed(await proxy('/test/echo', ['--method', 'POST', '--body', '{}']), 'OUTCOME_UNKNOWN');
    expect(bench.proxied()).toHaveLength(3);
  });

  it('a 429 is RATE_LIMITED with the seconds to wait, and not retried', async () => {
    const error = failed(await proxy('/test/status/429?retry-after=7'), 'RATE_LIMITED');
    expect(error).toMatchObject({ retry_after: 7, retryable: true });
    expect(bench.proxied()).toHaveLength(1);
    const soon = new Date(Date.now() + 30_000).toUTCString();
    const dated = await proxy(`/test/status/429?retry-after=${encodeURIComponent(soon)}`);
    expect(failed(dated, 'RATE_LIMITED').retry_after).toBeGreaterThan(20);
    expect(failed(await proxy('/test/status/429'), 'RATE_LIMITED')).not.toHaveProperty('retry_after');
  });

  it("distinguishes whose limit caused a 429, and says how long a provider's fault lasts", async () => {
    const body = '{"detail":"slow down","code":"RATE_LIMITED"}';
    bench.sandbox.fault({ on: 'proxy', http: { status: 429, body } });
    expect(failed(await proxy('/x'), 'RATE_LIMITED').message).toMatch(/^Scalekit says/);
    expect(failed(await proxy('/test/status/429'), 'RATE_LIMITED').message).toMatch(/^SLACK says/);
    const busy = await proxy('/test/status/503?retry-after=5', ['--body', '{}']);
    const error = failed(busy, 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: 503, retry_after: 5, retryable: false });
    expect(error.hint).toContain('check there whether it happened');
  });

  it('a proxy that is switched off is TOOL_PROXY_DISABLED, whatever the status', async () => {
    bench.sandbox.setProxyDisabled('SLACK', true);
    failed(await proxy('/api/auth.test'), 'TOOL_PROXY_DISABLED');
    bench.sandbox.setProxyDisabled('SLACK', false);
    for (const body of ['{"detail":"Proxy Disabled for this environment","code":"FORBIDDEN"}']) {
      bench.sandbox.fault({ on: 'proxy', http: { status: 400, body } });
      failed(await proxy('/api/auth.test'), 'TOOL_PROXY_DISABLED');
    }
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 403, body: '{"message":"proxy disabled, says a provider"}' },
    });
    failed(await proxy('/api/auth.test'), 'PROVIDER_ERROR');
  });

  it.each([
    [403, '{"detail":"no","code":"FORBIDDEN"}', 'FORBIDDEN'],
    [404, '{"detail":"no connection","code":"NOT_FOUND"}', 'NOT_FOUND'],
    [400, '{"detail":"wrong","code":"INVALID_ARGUMENT"}', 'SCALEKIT_ERROR'],
  ] as const)("Scalekit's own %s is distinguished from a provider's", async (status, body, code) => {
    bench.sandbox.fault({ on: 'proxy', http: { status, body } });
    failed(await proxy('/api/auth.test'), code);
  });
});

describe("a provider's refusal that looks like one of Scalekit's", () => {
  const drf = { detail: 'Given token not valid', code: 'token_not_valid', messages: [] };

  it.each([
    [404, { detail: 'Page missing', code: 'page_missing' }],
    [403, { detail: 'No', code: 'FORBIDDEN', errors: [{ field: 'name' }] }],
    [422, { detail: 'name missing', code: 'VALIDATION', errors: [] }],
    [500, { detail: 'boom', code: 'boom' }],
  ])('is PROVIDER_ERROR with all of its body: %s %j', async (status, body) => {
    for (const args of [[], ['--body', '{}']]) {
      bench.sandbox.fault({ on: 'proxy', times: 4, http: { status, body: JSON.stringify(body) } });
      expect(failed(await proxy('/x', args), 'PROVIDER_ERROR')).toMatchObject({ status, body });
    }
  });

  it('renews the grant after a 401, and then asks for a new one', async () => {
    const http = { status: 401, body: JSON.stringify(drf) };
    bench.sandbox.fault({ on: 'proxy', http });
    succeeded(await proxy('/test/echo'));
    expect([bench.proxied().length, bench.count('GetConnectedAccountAuth')]).toEqual([2, 2]);
    bench.sandbox.fault({ on: 'proxy', http, times: Infinity });
    const error = failed(await proxy('/test/echo'), 'PROVIDER_UNAUTHORIZED');
    expect(error.body).toEqual(drf);
    expect(error.link).toContain('/magicLink/');
  });

  it("does not affect Scalekit's own, which keep their body", async () => {
    for (const [status, code] of [
      [400, 'SCALEKIT_ERROR'],
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
      [500, 'UNAVAILABLE'],
    ] as const) {
      const body = { code: 'SOME_CODE', detail: 'words' };
      bench.sandbox.fault({ on: 'proxy', times: 9, http: { status, body: JSON.stringify(body) } });
      expect(failed(await proxy('/x'), code)).toMatchObject({ scalekit_code: 'SOME_CODE', body });
      bench.sandbox.reset();
    }
  });
});

describe('a 401', () => {
  it('of a provider renews the grant, and repeats a GET once', async () => {
    // The token is revoked between reading the account and the request.
    const refused = { status: 401, body: '{"ok":false,"error":"token_expired"}' };
    bench.sandbox.fault({ on: 'proxy', http: refused });
    succeeded(await proxy('/api/auth.test'));
    expect(bench.proxied()).toHaveLength(2);
    expect(bench.count('GetConnectedAccountAuth')).toBe(2);
    bench.sandbox.fault({ on: 'proxy', http: refused, times: Infinity });
    const error = failed(await proxy('/api/auth.test'), 'PROVIDER_UNAUTHORIZED');
    expect(error.link).toContain('/magicLink/');
    expect(error.body.error).toBe('token_expired');
    expect(bench.proxied()).toHaveLength(4);
  });

  it('of a provider never repeats a POST, and gives a link', async () => {
    bench.sandbox.fault({ on: 'proxy', http: { status: 401, body: '{}' } });
    const run = await proxy('/api/chat.postMessage', ['--body', '{"channel":"#general","text":"x"}']);
    expect(failed(run, 'PROVIDER_UNAUTHORIZED').link).toContain('/magicLink/');
    expect(bench.proxied()).toHaveLength(1);
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it('of a provider with an API key gives no link', async () => {
    bench.sandbox.account('exa').revokeGrant();
    const args = ['proxy-request', '--connection-name', 'exa', '--path', '/test/echo'];
    expect(failed(await bench.run(args), 'PROVIDER_UNAUTHORIZED')).not.toHaveProperty('link');
  });

  it('of an account that has become inactive reports its status', async () => {
    bench.sandbox.fault({ on: 'proxy', delayMs: 1, http: { status: 401, body: '{}' }, times: Infinity });
    bench.sandbox.fault({ on: 'GetConnectedAccountAuth', delayMs: 0 });
    bench.sandbox.account('slack').revokeGrant();
    failed(await proxy('/api/auth.test'), 'PROVIDER_UNAUTHORIZED');
  });

  it('of Scalekit itself gets a new access token, once, for any method', async () => {
    const body = '{"detail":"invalid access token","code":"UNAUTHORIZED"}';
    bench.sandbox.fault({ on: 'proxy', http: { status: 401, body } });
    succeeded(await proxy('/api/auth.test'));
    expect(bench.count('POST', 'token')).toBe(2);
    bench.sandbox.fault({ on: 'proxy', http: { status: 401, body }, times: Infinity });
    failed(await proxy('/api/auth.test'), 'INVALID_CREDENTIALS');
    const before = bench.proxied().length;
    failed(await proxy('/test/echo', ['--body', '{}']), 'INVALID_CREDENTIALS');
    expect(bench.proxied()).toHaveLength(before + 2);
    bench.sandbox.reset();
    bench.sandbox.fault({ on: 'proxy', http: { status: 401, body } });
    succeeded(await proxy('/test/echo', ['--body', '{}']));
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('of Scalekit itself is reported if the body cannot be sent again', async () => {
    writeFileSync(join(bench.box.cwd, 'a.txt'), 'x');
    const body = '{"detail":"invalid access token","code":"UNAUTHORIZED"}';
    bench.sandbox.fault({ on: 'proxy', http: { status: 401, body } });
    const error = failed(await proxy('/test/echo', ['--input-file', 'a.txt']), 'UNAVAILABLE');
    expect(error.retryable).toBe(true);
    expect(bench.sandbox.effects()).toEqual([]);
  });
});

describe('a write whose answer is lost', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is OUTCOME_UNKNOWN for %s, sent once', async (method) => {
    bench.sandbox.fault({ on: 'proxy', when: 'after', reset: true, times: Infinity });
    const run = await proxy('/test/echo', ['--method', method]);
    expect(failed(run, 'OUTCOME_UNKNOWN').retryable).toBe(false);
    expect(bench.proxied()).toHaveLength(1);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('is a NETWORK fault for a GET, after retries', async () => {
    bench.sandbox.fault({ on: 'proxy', when: 'after', reset: true });
    succeeded(await proxy('/test/echo'));
    bench.sandbox.fault({ on: 'proxy', when: 'after', reset: true, times: Infinity });
    expect(failed(await proxy('/test/echo'), 'NETWORK').retryable).toBe(true);
  });

  it('is also OUTCOME_UNKNOWN after a timeout', async () => {
    bench.sandbox.fault({ on: 'proxy', when: 'after', hang: 'accept', times: Infinity });
    failed(await proxy('/test/echo', ['--body', '{}', '--timeout', '4']), 'OUTCOME_UNKNOWN');
    failed(await proxy('/test/echo', ['--timeout', '4']), 'TIMEOUT');
  });

  it('is not OUTCOME_UNKNOWN if the request was never sent', async () => {
    const env = { TOOL_ENV_URL: 'http://127.0.0.1:9' };
    failed(await proxy('/test/echo', ['--body', '{}'], { env }), 'NETWORK');
  });
});

describe('a request over TLS', () => {
  const secure = useBench({ tls: true });
  const send = (args: string[]) =>
    secure.run(['proxy-request', '--connection-name', 'slack', '--path', '/test/echo', ...args], {
      env: { NODE_EXTRA_CA_CERTS: secure.sandbox.caFile },
    });

  it('is sent once, and OUTCOME_UNKNOWN if its answer is lost', async () => {
    succeeded(await send(['--body', '{}']));
    expect(secure.sandbox.effects()).toHaveLength(1);
    secure.sandbox.fault({ on: 'proxy', when: 'after', reset: true, times: Infinity });
    expect(failed(await send(['--body', '{}']), 'OUTCOME_UNKNOWN').retryable).toBe(false);
    expect(secure.sandbox.effects()).toHaveLength(2);
  });

  it('is not sent to a host that the certificate does not cover', async () => {
    const env = { NODE_EXTRA_CA_CERTS: undefined };
    const args = ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo', '--body', '{}'];
    const error = failed(await secure.run(args, { env }), 'NETWORK');
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(secure.sandbox.ledger).toEqual([]);
  });
});

describe('guards of the installation', () => {
  it('TOOL_READ_ONLY allows only GET and HEAD', async () => {
    const env = { TOOL_READ_ONLY: 'true' };
    succeeded(await proxy('/test/echo', [], { env }));
    succeeded(await proxy('/test/echo', ['--method', 'HEAD'], { env }));
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      failed(await proxy('/test/echo', ['--method', method], { env }), 'READ_ONLY');
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it('TOOL_CONFIRM_WRITES stops a write until exactly that request is confirmed', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const args = ['--body', '{"a":1}', '--headers', '{"X-A":"1"}', '--query-params', '{"q":"1"}'];
    succeeded(await proxy('/test/echo', [], { env }));
    const { preview, confirm } = failed(await proxy('/test/echo', args, { env }), 'CONFIRMATION_REQUIRED');
    expect(preview).toEqual({
      environment: bench.sandbox.url,
      effect: 'write',
      method: 'POST',
      path: '/test/echo?q=1',
      headers: { 'X-A': '1' },
      connection_name: 'slack',
      provider: 'SLACK',
      identifier: 'user@example.com',
      content_type: 'application/json',
      body: '{"a":1}',
    });
    const sure = ['--confirm', confirm];
    const changed = [
      proxy('/test/echo', [...args.with(1, '{"a":2}'), ...sure], { env }),
      proxy('/test/echo', [...args.with(3, '{"X-A":"2"}'), ...sure], { env }),
      proxy('/test/echo', [...args.with(5, '{"q":"2"}'), ...sure], { env }),
      proxy('/test/echo', [...args, '--method', 'PUT', ...sure], { env }),
      proxy('/test/echo', [...args, '--identifier', '用户', ...sure], { env }),
    ];
    for (const run of await Promise.all(changed)) failed(run, 'CONFIRMATION_REQUIRED');
    expect(bench.sandbox.effects()).toEqual([]);
    succeeded(await proxy('/test/echo', [...args, ...sure], { env }));
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('a confirmation covers the bytes of a file', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const path = join(bench.box.cwd, 'note.txt');
    writeFileSync(path, 'one');
    const args = ['--input-file', 'note.txt'];
    const { preview, confirm } = failed(await proxy('/test/echo', args, { env }), 'CONFIRMATION_REQUIRED');
    expect(preview.body).toMatchObject({ file: path, bytes: 3, form_field: 'file' });
    writeFileSync(path, 'two');
    const sure = [...args, '--confirm', confirm];
    failed(await proxy('/test/echo', sure, { env }), 'CONFIRMATION_REQUIRED');
    writeFileSync(path, 'one');
    succeeded(await proxy('/test/echo', sure, { env }));
  });

  it('--dry-run shows the request and sends nothing', async () => {
    const answer = succeeded(await proxy('/test/echo', ['--body', '{"a":1}', '--dry-run']));
    expect(answer).toMatchObject({
      dry_run: true,
      account_status: 'ACTIVE',
      request: { method: 'POST', path: '/test/echo', body: '{"a":1}' },
    });
    expect(bench.proxied()).toEqual([]);
  });

  it.each([
    ['github', 'EXPIRED'],
    ['notion', 'NOT_FOUND'],
    ['weather', 'ACTIVE'],
  ])(
    '--dry-run shows whether it could be sent, and creates no account: %s %s',
    async (connection, status) => {
      const args = ['proxy-request', '--connection-name', connection, '--path', '/x', '--dry-run'];
      expect(succeeded(await bench.run(args)).account_status).toBe(status);
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    },
  );

  it('--dry-run measures a binary body', async () => {
    writeFileSync(join(bench.box.cwd, 'a.bin'), Buffer.from([0, 255]));
    const answer = succeeded(await proxy('/x', ['--body', '@a.bin', '--dry-run']));
    const sha256 = createHash('sha256')
      .update(Buffer.from([0, 255]))
      .digest('hex');
    expect(answer.request).toMatchObject({
      content_type: 'application/octet-stream',
      body: { bytes: 2, sha256 },
    });
  });
});

describe('an invalid HTTP answer', () => {
  const answered = async (bytes: string, args: string[]) => {
    const front = await startFront(bench.sandbox, (socket) => socket.end(bytes));
    try {
      return { run: await proxy('/x', [...args, '--timeout', '50'], { env: front.env }), hits: front.hits };
    } finally {
      front.close();
    }
  };
  const BODY = 'content-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

  it.each([
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['a status of 0', `HTTP/1.1 000 None\r\n${BODY}`],
    ['two lengths', `HTTP/1.1 200 OK\r\ncontent-length: 3\r\n${BODY}`],
    ['a greeting', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ])('is reported at once; a write may have happened: %s', async (_, bytes) => {
    const read = await answered(bytes, []);
    expect(failed(read.run, 'NETWORK')).toMatchObject({
      retryable: true,
      message: expect.stringMatching(/did not answer with valid HTTP/),
    });
    expect(read.hits).toBe(4);
    const write = await answered(bytes, ['--body', '{}']);
    expect(failed(write.run, 'OUTCOME_UNKNOWN').retryable).toBe(false);
    expect(write.hits).toBe(1);
    expect(Math.max(read.run.ms, write.run.ms)).toBeLessThan(20_000);
  });

  it.each(['HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n', 'HTTP/1.1 100 Continue\r\n\r\n'])(
    'does not include interim answers: %j',
    async (before) => {
      const { run } = await answered(`${before}HTTP/1.1 200 OK\r\n${BODY}`, ['--body', '{}']);
      expect(succeeded(run).data).toEqual({});
    },
  );

  it('does not include answers with long headers, up to 256 KiB', async () => {
    const long = (bytes: number) => `HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(bytes)}\r\n${BODY}`;
    expect(succeeded((await answered(long(200_000), ['--body', '{}'])).run).data).toEqual({});
    failed((await answered(long(300_000), ['--body', '{}'])).run, 'OUTCOME_UNKNOWN');
  });
});
