import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ScalekitClient } from '@scalekit-sdk/node';
import { ConnectorStatus } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js';
import { ToolService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bodyOf,
  callerOf,
  clientOf,
  failure,
  ME,
  serviceOf,
  sha256,
  withSandbox,
} from '../sandbox/caller.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';

let sandbox: Sandbox;
let client: ScalekitClient;
let proxied: ReturnType<typeof callerOf>;

const execute = (toolName: string, connector: string, toolInput: Record<string, unknown> = {}) =>
  client.actions.executeTool({ toolName, connector, identifier: ME, toolInput });
const say = () => execute('slack_send_message', 'slack', { channel: 'C0000000001', text: 'hi' });

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  proxied = callerOf(sandbox);
});
beforeEach(async () => {
  sandbox.reset();
  // The reset revoked the client's token: get a new one before the test starts.
  await client.actions.listConnections({ pageSize: 1 });
  sandbox.ledger.length = 0;
});
afterAll(() => sandbox.close());

describe('gRPC, as the SDK sees it', () => {
  it('lists connections in pages of at most 30', async () => {
    const first = await client.actions.listConnections({ pageSize: 30 });
    const second = await client.actions.listConnections({ pageSize: 30, pageToken: first.nextPageToken });
    expect([first.connections.length, second.nextPageToken]).toEqual([30, '']);
    expect(first.connections.length + second.connections.length).toBe(first.totalSize);
    expect((await client.actions.listConnections({})).connections).toHaveLength(10);
    expect(first.connections[0]).toMatchObject({
      type: 'OAUTH',
      status: 'COMPLETED',
      connectionName: 'notion',
    });
  });

  it.each([{ pageSize: 31 }, { provider: '' }, { pageToken: 'nonsense' }])(
    'refuses %j with violations',
    async (bad) => {
      const { code, info } = await failure(client.actions.listConnections(bad));
      expect(code).toBe('3');
      expect(info.validationErrorInfo).toMatchObject({ fieldViolations: [{ field: expect.any(String) }] });
    },
  );

  it('lists tools by provider, name, words and custom MCP account', async () => {
    const names = async (filter: object, pageSize = 100) =>
      (await client.tools.listTools({ filter: filter as never, pageSize })).tools.map(
        (tool) => tool.definition?.name,
      );
    expect(await names({ provider: 'NOTION' })).toHaveLength(51);
    expect(await names({ provider: 'GITHUB' }, 500)).toHaveLength(100);
    expect(await names({ toolName: ['exa_search', 'nobody_knows'] })).toEqual(['exa_search']);
    expect(await names({ provider: 'GMAIL', query: 'out-of-office' })).toContain(
      'gmail_get_vacation_settings',
    );
    expect(await names({ toolName: ['c-apifymcp_fetch-docs'] })).toEqual([]);
    const custom = { connector: 'apify-docs', identifier: ME, toolName: ['c-apifymcp_fetch-docs'] };
    expect(await names(custom)).toEqual(['c-apifymcp_fetch-docs']);
    const brief = await client.tools.listTools({ filter: { provider: 'EXA', summary: true } as never });
    expect([brief.tools.length, brief.toolNames.length, brief.totalSize]).toEqual([10, 10, 21]);
    expect(brief.tools[0]?.id).toMatch(/^tol_\d+$/);
  });

  it('limits tools to what the user can use now', async () => {
    const scoped = (asked: object, identifier = ME) =>
      client.tools.listScopedTools(identifier, {
        filter: { providers: [], toolNames: [], connectionNames: [], ...asked },
        pageSize: 100,
      });
    const { tools } = await scoped({
      providers: ['GMAIL', 'GITHUB'],
      toolNames: ['gmail_send_message', 'github_repo_get'],
      connectionNames: ['gmail-work', 'github'],
    });
    expect(tools.map(({ tool }) => tool?.definition?.name)).toEqual(['gmail_send_message']);
    expect((await failure(scoped({ providers: ['GMAIL'] }))).code).toBe('3');
    expect((await failure(scoped({}, 'nobody@example.com'))).code).toBe('5');
    expect((await failure(scoped({ connectionNames: ['notion'] }))).code).toBe('5');
    const bare = serviceOf(sandbox, ToolService);
    await expect(bare.listScopedTools({ identifier: ME })).rejects.toThrow(/invalid_argument.*filter/);
  });

  it('executes tools and records what they changed', async () => {
    const { executionId, data } = await say();
    expect(executionId).toMatch(/^exec_/);
    expect(data).toMatchObject({ ok: true, channel: 'C0000000001' });
    await execute('exa_search', 'exa', { query: 'tea' });
    expect(sandbox.ledger.filter(({ effect }) => effect)).toHaveLength(2);
    expect(sandbox.effects().map(({ effect }) => effect)).toMatchObject([
      {
        name: 'slack_send_message',
        connection: 'slack',
        identifier: ME,
        params: { text: 'hi' },
        executionId,
      },
    ]);
  });

  it.each([
    ['unknown tool', () => execute('exa_nothing', 'exa'), '3', 'RESOURCE_NOT_FOUND'],
    ['missing input', () => execute('exa_search', 'exa'), '3', 'INVALID_ARGUMENT'],
    ['not active', () => execute('github_repo_get', 'github'), '3', 'INVALID_ARGUMENT'],
    ['no account', () => execute('notion_page_get', 'notion'), '5', 'RESOURCE_NOT_FOUND'],
    ['no connection', () => execute('notion_page_get', 'nowhere'), '5', 'RESOURCE_NOT_FOUND'],
    [
      'unknown account id',
      () =>
        client.tools.executeTool({
          toolName: 'exa_search',
          connectedAccountId: 'ca_1',
          params: { query: 'a' },
        }),
      '13',
      'INTERNAL_ERROR',
    ],
    ['disabled', () => execute('hubspot_contact_get', 'hubspot'), '7', 'FORBIDDEN'],
    [
      'provider says no',
      () => execute('slack_send_message', 'slack', { channel: 'nope', text: '' }),
      '3',
      'TOOL_ERROR',
    ],
  ])('refuses: %s', async (_what, call, code, errorCode) => {
    expect(await failure(call())).toMatchObject({ code, info: { errorCode } });
    expect(sandbox.effects()).toEqual([]);
  });

  it('refuses a revoked grant although the account says ACTIVE', async () => {
    sandbox.account('slack').revokeGrant();
    const { code, info } = await failure(say());
    expect(code).toBe('16');
    expect(info).toMatchObject({
      errorCode: 'TOOL_ERROR',
      toolErrorInfo: { toolErrorCode: 'invalid_grant' },
    });
    const { connectedAccount } = await client.actions.getConnectedAccount({
      connectionName: 'slack',
      identifier: ME,
    });
    expect(connectedAccount?.status).toBe(ConnectorStatus.ACTIVE);
  });

  it('accepts a new token after the old ones were revoked', async () => {
    sandbox.revokeTokens();
    const stale = await proxied('exa', '/test/echo', { headers: { authorization: 'Bearer stale' } });
    expect(await stale.json()).toMatchObject({ code: 'UNAUTHORIZED' });
    await say();
    expect(sandbox.ledger.map(({ status }) => status)).toEqual([401, 'unauthenticated', 200, 'ok']);
  });
});

describe('accounts and magic links', () => {
  const link = () => client.actions.getAuthorizationLink({ connectionName: 'notion', identifier: ME });
  const read = (connectionName: string) =>
    client.actions.getConnectedAccount({ connectionName, identifier: ME });

  it('creates the account, shows a page, and activates on approval', async () => {
    const { link: url = '', expiry } = await link();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/magicLink\/[0-9a-f-]{36}_o$/);
    expect(Number(expiry?.seconds)).toBeGreaterThan(Date.now() / 1000);
    expect(sandbox.account('notion').status).toBe('PENDING_AUTH');
    expect(await (await fetch(url)).text()).toContain('Approve');
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    expect((await fetch(url)).status).toBe(410);
    const { connectedAccount } = await read('notion');
    const { details } = connectedAccount?.authorizationDetails ?? {};
    expect(connectedAccount?.status).toBe(ConnectorStatus.ACTIVE);
    expect(sandbox.secrets).toContain(details?.case === 'oauthToken' && details.value.accessToken);
  });

  it('renews an expired token when the account is read, or turns it EXPIRED', async () => {
    const before = sandbox.account('gmail-work').expireToken().token;
    expect((await proxied('gmail-work', '/gmail/v1/users/me/profile')).status).toBe(401);
    expect((await read('gmail-work')).connectedAccount?.status).toBe(ConnectorStatus.ACTIVE);
    expect(sandbox.account('gmail-work').token).not.toBe(before);
    expect((await proxied('gmail-work', '/gmail/v1/users/me/profile')).status).toBe(200);
    sandbox.account('gmail-work').expireToken({ refreshes: false });
    expect((await read('gmail-work')).connectedAccount?.status).toBe(ConnectorStatus.EXPIRED);
  });

  it('lists accounts without secrets', async () => {
    const { connectedAccounts, totalSize } = await client.actions.listConnectedAccounts({
      identifier: ME,
      pageSize: 99,
    });
    expect(connectedAccounts).toHaveLength(totalSize);
    expect(
      sandbox.secrets.some((secret) => JSON.stringify(connectedAccounts, writable).includes(secret)),
    ).toBe(false);
    expect((await failure(client.actions.listConnectedAccounts({ pageSize: 100 }))).code).toBe('3');
  });
});

const writable = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

describe('the proxy', () => {
  it('passes method, path, query, headers and bytes', async () => {
    const body = randomBytes(100_000);
    const headers = {
      identifier: Buffer.from('用户').toString('latin1'),
      connection_name: 'slack',
      'x-own': '1',
    };
    const answer = await proxied('slack', '/test/echo/a%2Fb?q=1&q=2', { method: 'PUT', body, headers });
    expect(await answer.json()).toMatchObject({
      method: 'PUT',
      target: '/proxy/test/echo/a%2Fb?q=1&q=2',
      headers: { identifier: '用户', 'x-own': '1' },
      body: { bytes: 100_000, sha256: sha256(body) },
    });
    expect(sandbox.effects()).toHaveLength(1);
    const bytes = Buffer.from(await (await proxied('slack', '/test/bytes?n=70000')).arrayBuffer());
    expect([bytes.length, bytes[255], bytes[65_536 + 7]]).toEqual([70_000, 255, 7]);
  });

  it('refuses with its own answers, and with the provider’s', async () => {
    sandbox.setProxyDisabled('EXA', true);
    expect(await bodyOf(await proxied('exa', '/search'))).toMatchObject({ code: 'TOOL_PROXY_DISABLED' });
    expect((await proxied('nowhere', '/x')).status).toBe(404);
    expect(await bodyOf(await proxied('gmail-work', '/nowhere'))).toMatchObject({ error: { code: 404 } });
    sandbox.account('notion').setStatus('ACTIVE');
    expect(await bodyOf(await proxied('notion', '/v1/users/me'))).toMatchObject({ code: 'missing_version' });
    const moved = await proxied('notion', '/test/redirect?to=https://x.example/&code=307');
    expect([moved.status, moved.headers.get('location')]).toEqual([307, 'https://x.example/']);
  });

  it('flags paths out of the API', async () => {
    const paths = ['/test/..%2f..%2foauth', '/%252e%252e/keys', '/test/echo?next=../x', '/v1/a..b'];
    for (const path of paths) await proxied('exa', path);
    await fetch(`${sandbox.url}/keys`, { headers: { connection_name: 'exa' } });
    expect(sandbox.ledger.map(({ escaped }) => escaped)).toEqual([true, true, false, false, true]);
  });
});

describe('a reset', () => {
  it('restores secrets, tokens, links, files and ledger, so that nothing grows', async () => {
    await withSandbox({}, async (own, its) => {
      const sizes: number[][] = [];
      for (let round = 0; round < 4; round += 1) {
        own.reset();
        sizes.push([own.secrets.length, own.ledger.length, own.files().length, own.effects().length]);
        await its.actions.getAuthorizationLink({ connectionName: 'notion', identifier: ME });
        own.account('gmail-work').expireToken();
        await its.actions.getConnectedAccount({ connectionName: 'gmail-work', identifier: ME });
        await callerOf(own)('slack', '/test/echo', { method: 'POST' });
        await own.addFile({ provider: 'ONEDRIVE', name: 'a', content: 'a' });
      }
      expect(own.secrets.length).toBeGreaterThan(sizes[0]?.[0] ?? Infinity);
      expect(sizes).toEqual(Array(4).fill(sizes[0]));
      expect(own.secrets).toContain(own.env.TOOL_CLIENT_SECRET);
    });
  });

  it('revokes all access tokens issued so far', async () => {
    const token = sandbox.issueToken();
    const echo = () => proxied('exa', '/test/echo', { headers: { authorization: `Bearer ${token}` } });
    expect((await echo()).status).toBe(200);
    sandbox.reset();
    expect((await echo()).status).toBe(401);
  });
});

describe('secrets', () => {
  it('are found as a whole or in part, except allowed ones', () => {
    const { token } = sandbox.account('exa');
    expect(sandbox.leaksIn('nothing of that kind')).toEqual([]);
    expect(sandbox.leaksIn(`a ${token} b`)).toEqual([token]);
    expect(sandbox.leaksIn(Buffer.from(`a ${token} b`))).toEqual([token]);
    expect(sandbox.leaksIn(`a ${token} b`, [token])).toEqual([]);
    expect(sandbox.leaksIn(`a ${token.slice(0, -4)} b`, [token])).toHaveLength(1);
  });
});

describe('faults', () => {
  it.each([
    [{ reset: true }, 'before', 0],
    [{ reset: true }, 'after', 1],
    [{ goaway: true }, 'after', 1],
    [{ halfBody: true }, 'after', 1],
    [{ grpc: { code: 'permission_denied' } }, 'before', 0],
    [{ grpc: { code: 'resource_exhausted' } }, 'after', 1],
    [{ http: { status: 200, body: '<html>' } }, 'after', 1],
  ] as const)('%j %s the effect', async (kind, when, effects) => {
    sandbox.fault({ on: 'ExecuteTool', when, ...kind });
    await expect(say()).rejects.toThrow();
    expect(sandbox.effects()).toHaveLength(effects);
    await say();
    expect(sandbox.effects()).toHaveLength(effects + 1);
  });

  it('have details and metadata, skip and times', async () => {
    const details = {
      errorCode: 'TOOL_ERROR',
      toolErrorInfo: { toolErrorCode: 'teapot', executionId: 'exec_1' },
    };
    sandbox.fault({ on: 'grpc', skip: 1, times: 2, grpc: { code: 'invalid_argument', details } });
    await say();
    expect((await failure(say())).info).toMatchObject(details);
    expect((await failure(say())).info).toMatchObject(details);
    await say();
  });

  it('cut answers and requests in the middle', async () => {
    sandbox.fault({ on: /\/bytes/, breakAfterBytes: 5000 });
    await expect(
      proxied('exa', '/test/bytes?n=100000').then((answer) => answer.arrayBuffer()),
    ).rejects.toThrow();
    expect(sandbox.ledger.at(-1)?.bytes.sent).toBe(5000);
    sandbox.fault({ on: 'proxy', breakAfterBytes: 5000, of: 'request' });
    await expect(proxied('exa', '/test/echo', { method: 'POST', body: randomBytes(1e6) })).rejects.toThrow();
    expect(sandbox.ledger.at(-1)).toMatchObject({ executed: false, bytes: { received: 5000 } });
    sandbox.fault({ on: 'proxy', hang: 'headers', delayMs: 10 });
    const hung = await proxied('exa', '/test/echo', { signal: AbortSignal.timeout(300) });
    await expect(hung.text()).rejects.toThrow();
  });
});

describe('the sandbox as a program', () => {
  it('serves gRPC and HTTP over TLS to clients that trust its certificate', async () => {
    await withSandbox({ tls: true }, async (own) => {
      const script = `
        const { ScalekitClient } = require('@scalekit-sdk/node');
        const { TOOL_ENV_URL: url, TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: key } = process.env;
        const { actions } = new ScalekitClient(url, id, key);
        actions.listConnections({ pageSize: 30 })
          .then(() => actions.request({ connectionName: 'exa', identifier: '${ME}', path: '/test/echo' }))
          .then(({ status }) => console.log(status), (error) => console.log(error.message));`;
      const run = (env: object) =>
        promisify(execFile)(process.execPath, ['-e', script], {
          env: { ...own.env, ...env },
          cwd: folder,
          timeout: 20_000,
        });
      const folder = fileURLToPath(new URL('../..', import.meta.url));
      expect((await run({ NODE_EXTRA_CA_CERTS: own.caFile })).stdout.trim()).toBe('200');
      expect((await run({})).stdout).toContain('self-signed');
    });
  });

  it('counts rounds, measures time, and closes at once', async () => {
    await withSandbox({ delayMs: 40 }, async (own, its) => {
      await its.actions.listConnections({});
      await Promise.all([its.actions.listConnections({}), its.actions.listConnections({})]);
      expect(own.ledger.map(({ round }) => round)).toEqual([1, 2, 3, 4, 4]);
      expect(own.ledger.every(({ ms }) => ms >= 39)).toBe(true);
      own.fault({ on: 'grpc', hang: 'accept' });
      const hung = its.actions.listConnections({}).catch(() => 'cut off');
      // close() cuts off the hanging request, so neither waits for the other.
      await own.close();
      expect(await hung).toBe('cut off');
    });
  });
});
