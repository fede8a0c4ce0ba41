import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../../src/answer/failure.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { COMMON_ERRORS } from '../../src/commands/shared/command.ts';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });

interface Trigger {
  args: string[];
  /** Puts the sandbox or the working directory into the state that causes the error. */
  before?: () => void;
  options?: BenchRun;
  /** Members of `error` that docs/contract.md promises. */
  members?: string[];
}

const SEND = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
const MESSAGE = ['--tool-input', '{"channel":"#general","text":"x"}'];
const GET = ['proxy-request', '--connection-name', 'exa', '--path'];
const LIST = ['list-connections'];
const link = (name: string) => ['generate-link', '--connection-name', name];
/** How to cause each code in a real run. */
const TRIGGERS: Partial<Record<ErrorCode, Trigger>> = {
  PROVIDER_ERROR: { args: [...GET, '/test/status/404'], members: ['status', 'body'] },
  TOOL_ERROR: {
    args: [...SEND, '--tool-input', '{"channel":"#general","text":"x"}'],
    before: () =>
      bench.sandbox.fault({
        on: 'ExecuteTool',
        tool: { status: 400, code: 'msg_too_long', message: 'msg_too_long' },
      }),
    members: ['tool_error_code', 'execution_id'],
  },
  SCALEKIT_ERROR: { args: ['get-tool', '--provider', 'exa', '--page-token', 'bogus'] },
  USAGE: { args: ['list-connections', '--nonsense'] },
  INVALID_JSON: { args: [...SEND, '--tool-input', '{'] },
  INVALID_TOOL_INPUT: {
    args: [...SEND, '--tool-input', '{"txt":1}'],
    members: ['violations', 'input_schema'],
  },
  IDENTIFIER_REQUIRED: { args: link('slack'), options: { env: { TOOL_IDENTIFIER: undefined } } },
  INVALID_PATH: { args: [...GET, '/../x'] },
  INVALID_HEADER: { args: [...GET, '/x', '--headers', '{"Host":"x"}'] },
  FILE_NOT_FOUND: { args: [...SEND, '--tool-input', '@nowhere.json'] },
  FILE_EXISTS: {
    args: [...GET, '/test/bytes', '--output-file', 'there'],
    before: () => writeFileSync(join(bench.box.cwd, 'there'), 'mine'),
  },
  FILE_REFUSED: {
    args: [...GET, '/test/echo', '--method', 'POST', '--input-file', 'id_rsa'],
    before: () => writeFileSync(join(bench.box.cwd, 'id_rsa'), `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY\n`),
  },
  CONNECTION_NOT_FOUND: { args: link('nosuch'), members: ['configured_providers'] },
  CONNECTION_NOT_COMPLETED: { args: link('linear'), members: ['connections'] },
  AMBIGUOUS_CONNECTION: {
    args: ['proxy-request', '--provider', 'gmail', '--path', '/x', '--method', 'POST'],
  },
  AUTHORIZATION_REQUIRED: { args: link('notion'), members: ['link', 'expires_at'] },
  ACCOUNT_NOT_FOUND: { args: link('brave') },
  ACCOUNT_NOT_ACTIVE: { args: link('apollo'), members: ['status'] },
  PROVIDER_UNAUTHORIZED: {
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'],
    before: () => bench.sandbox.fault({ on: 'proxy', http: { status: 401, body: '{}' }, times: 9 }),
  },
  SCOPE_MISSING: {
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/x'],
    before: () =>
      bench.sandbox.fault({ on: 'proxy', http: { status: 403, body: '{"error":"missing_scope"}' } }),
    members: ['link', 'scopes'],
  },
  TOOL_NOT_FOUND: { args: ['get-tool', '--tool-name', 'slack_snd'], members: ['suggestions'] },
  NOT_FOUND: {
    args: ['download-file', '--provider', 'ONEDRIVE', '--from', '/none.txt', '--output-file', 'x'],
  },
  TOOL_PROXY_DISABLED: {
    args: [...GET, '/search'],
    before: () => bench.sandbox.setProxyDisabled('EXA', true),
  },
  FORBIDDEN: {
    args: ['get-authorization', '--connection-name', 'exa', '--show-tokens'],
    options: { env: { OPENCLAW_SHELL: 'exec' } },
  },
  READ_ONLY: { args: [...SEND, ...MESSAGE], options: { env: { TOOL_READ_ONLY: '1' } } },
  NOT_ALLOWED: {
    args: [...SEND, ...MESSAGE],
    options: { env: { TOOL_DENY: 'slack' } },
    members: ['rule'],
  },
  CONFIRMATION_REQUIRED: {
    args: [...SEND, ...MESSAGE],
    options: { env: { TOOL_CONFIRM_WRITES: '1' } },
    members: ['preview', 'confirm'],
  },
  RATE_LIMITED: { args: [...GET, '/test/status/429?retry-after=2'], members: ['retry_after'] },
  UNAVAILABLE: {
    args: LIST,
    before: () => bench.sandbox.fault({ on: 'grpc', grpc: { code: 'unavailable' }, times: 9 }),
  },
  NETWORK: { args: LIST, options: { env: { TOOL_ENV_URL: 'http://127.0.0.1:9' } } },
  TIMEOUT: {
    args: [...LIST, '--timeout', '3'],
    before: () => bench.sandbox.fault({ on: 'grpc', hang: 'accept', times: 9 }),
  },
  OUTCOME_UNKNOWN: {
    args: [...SEND, ...MESSAGE],
    before: () => bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', reset: true }),
  },
  CONFIG_MISSING: {
    args: LIST,
    options: { env: { TOOL_CLIENT_SECRET: undefined } },
    members: ['missing'],
  },
  CONFIG_INVALID: { args: LIST, options: { env: { TOOL_ENV_URL: 'http://example.com' } } },
  INVALID_CREDENTIALS: { args: LIST, options: { env: { TOOL_CLIENT_ID: 'skc_wrong' } } },
  INTERRUPTED: {
    args: LIST,
    before: () => bench.sandbox.fault({ on: 'grpc', hang: 'accept', times: 9 }),
    options: {
      onStart: async (child) => {
        while (!bench.sandbox.ledger.some(({ endpoint }) => endpoint === 'grpc')) await sleep(10);
        child.kill('SIGINT');
      },
    },
  },
};

/** Codes that cannot be caused from outside, and why. */
const UNREACHABLE: Partial<Record<ErrorCode, string>> = {
  INTERNAL: 'a bug in this program: a known way to cause it would be fixed',
};

/** Exit codes of the retryable classes in docs/contract.md, Failure. */
const PASSING = [7, 8];

describe('every error code', () => {
  it('is triggered here, or cannot be triggered', () => {
    const known = [...Object.keys(TRIGGERS), ...Object.keys(UNREACHABLE)].sort();
    expect(known).toEqual(Object.keys(ERROR_CODES).sort());
  });

  it('is named in the help of a command', () => {
    const named = new Set([...COMMON_ERRORS, ...COMMANDS.flatMap(({ errors }) => errors)]);
    expect([...named].sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });

  it.each(Object.entries(TRIGGERS) as [ErrorCode, Trigger][])('%s', async (code, trigger) => {
    trigger.before?.();
    const run = await bench.run(trigger.args, trigger.options);
    const error = failed(run, code);
    expect(Object.keys(error).slice(0, 4)).toEqual(['code', 'message', 'hint', 'retryable']);
    for (const member of trigger.members ?? []) expect(error).toHaveProperty(member);
    expect(error.retryable).toBe(PASSING.includes(ERROR_CODES[code].exit));
    // Exit code 2 promises that nothing was sent.
    if (ERROR_CODES[code].exit === 2) expect(bench.sandbox.effects()).toEqual([]);
    const command = COMMANDS.find(({ name }) => name === trigger.args[0]);
    expect([...COMMON_ERRORS, ...(command?.errors ?? [])], 'the codes in its help').toContain(code);
  });
});

describe('nonsense answers from Scalekit', () => {
  it.each([
    ['a page of HTML instead of a token', { status: 200, body: '<html>hello</html>' }, 'SCALEKIT_ERROR'],
    ['a token that is not a string', { status: 200, body: '{"access_token":5}' }, 'SCALEKIT_ERROR'],
    ['404 to the token request', { status: 404, body: '' }, 'CONFIG_INVALID'],
    ['403 to the token request', { status: 403, body: '' }, 'FORBIDDEN'],
    ['400 that names OAuth', { status: 400, body: '{"error":"invalid_client"}' }, 'INVALID_CREDENTIALS'],
    ['401 without a body', { status: 401, body: '' }, 'INVALID_CREDENTIALS'],
    [
      '400 from a server that does not speak OAuth',
      { status: 400, body: '{"error":{"code":1}}' },
      'CONFIG_INVALID',
    ],
    [
      'a redirect of the token request',
      { status: 302, headers: { location: 'http://localhost:9' } },
      'CONFIG_INVALID',
    ],
  ] as const)('%s', async (_, http, code) => {
    const headers = { 'content-type': 'application/json' };
    bench.sandbox.fault({ on: 'token', http: { headers, ...http }, times: Infinity });
    failed(await bench.run(LIST), code);
  });

  it('500 and 429 to the token request', async () => {
    bench.sandbox.fault({ on: 'token', http: { status: 500 }, times: Infinity });
    failed(await bench.run(LIST), 'UNAVAILABLE');
    bench.sandbox.reset();
    bench.sandbox.fault({
      on: 'token',
      http: { status: 429, headers: { 'retry-after': '3' } },
      times: Infinity,
    });
    expect(failed(await bench.run(LIST), 'RATE_LIMITED').retry_after).toBe(3);
    expect(bench.count('POST', 'token')).toBe(1);
  });

  it.each([
    [204, 'SCALEKIT_ERROR', true],
    [302, 'CONFIG_INVALID', false],
    [401, 'FORBIDDEN', false],
    [403, 'FORBIDDEN', false],
    [404, 'CONFIG_INVALID', false],
    [429, 'RATE_LIMITED', true],
  ] as const)('HTTP %s to a gRPC call', async (status, code, retryable) => {
    bench.sandbox.fault({ on: 'ListAppConnections', http: { status }, times: Infinity });
    expect(failed(await bench.run(LIST), code).retryable).toBe(retryable);
    // A refused token is renewed once.
    expect(bench.count('ListAppConnections')).toBe(status === 401 ? 2 : 1);
  });

  it.each([
    ['a gateway has no server', { http: { status: 503 } }],
    ['the connection is torn down', { reset: true }],
  ] as const)('retries a read if %s', async (_, fault) => {
    bench.sandbox.fault({ on: 'ListAppConnections', ...fault });
    succeeded(await bench.run([...LIST, '--provider', 'exa']));
    expect(bench.count('ListAppConnections')).toBe(1 + 2);
  });

  it('gets one new token for all calls that are refused at the same time', async () => {
    bench.sandbox.fault({ on: 'grpc', grpc: { code: 'unauthenticated' }, times: 3 });
    succeeded(await bench.run([...SEND, ...MESSAGE]));
    expect(bench.count('POST', 'token')).toBe(2);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('retries a read during a transient fault, and gets a new token if one is refused', async () => {
    bench.sandbox.fault({ on: 'ListAppConnections', grpc: { code: 'unavailable' }, times: 2 });
    expect((await bench.run(LIST)).code).toBe(0);
    bench.sandbox.fault({ on: 'ListAppConnections', grpc: { code: 'unauthenticated' } });
    expect((await bench.run(LIST)).code).toBe(0);
    bench.sandbox.fault({ on: 'ListAppConnections', grpc: { code: 'unauthenticated' }, times: Infinity });
    failed(await bench.run(LIST), 'INVALID_CREDENTIALS');
  });

  it('needs only its own folder', async () => {
    mkdirSync(join(bench.box.cwd, 'elsewhere'));
    expect((await bench.run(LIST, { cwd: join(bench.box.cwd, 'elsewhere') })).code).toBe(0);
  });
});

describe('an unexpected message from Scalekit', () => {
  /** Scalekit gives this answer to every call of the RPC. */
  const answers = (on: string, answer: Record<string, unknown>) =>
    bench.sandbox.fault({ on, answer, times: Infinity });
  const inspect = () => bench.run(['get-authorization', '--connection-name', 'slack']);

  it('is shown as far as it is understood: new kinds, a page that leads back to itself', async () => {
    const odd = { keyId: 'odd', providerKey: 'ODD', type: 77, status: 7, enabled: true };
    answers('ListAppConnections', { connections: [odd], nextPageToken: 'again' });
    const { connections } = succeeded(await bench.run(LIST));
    expect(connections[0]).toMatchObject({ key_id: 'odd', type: '77', status: '7' });
    expect(bench.count('ListAppConnections')).toBe(2);
  });

  it('with unknown state and type is still an account', async () => {
    const beyond = { seconds: 10n ** 15n, nanos: 0 };
    answers('GetConnectedAccountAuth', {
      connectedAccount: { id: 'ca_1', status: 66, authorizationType: 77, tokenExpiresAt: beyond },
    });
    expect(succeeded(await inspect())).toMatchObject({
      account: { id: 'ca_1', status: '66' },
      authorization_type: '77',
      token_expires_at: null,
      access_token: 'absent',
    });
  });

  it('without an account is not an account', async () => {
    answers('GetConnectedAccountAuth', {});
    failed(await inspect(), 'ACCOUNT_NOT_FOUND');
    failed(await bench.run([...SEND, ...MESSAGE]), 'AUTHORIZATION_REQUIRED');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it.each([
    ['no time', undefined],
    ['a time beyond the range of dates', { seconds: 10n ** 15n, nanos: 0 }],
  ])('is still a link with %s', async (_, expiry) => {
    answers('GetMagicLinkForConnectedAccount', { link: 'https://env.example/magicLink/1_o', expiry });
    const error = failed(await bench.run(link('notion')), 'AUTHORIZATION_REQUIRED');
    expect(error).toMatchObject({ link: 'https://env.example/magicLink/1_o', expires_at: null });
  });

  it('ends if pages of accounts refer to each other', async () => {
    const account = { connector: 'slack', status: 66 };
    answers('ListConnectedAccounts', { connectedAccounts: [account], nextPageToken: 'again' });
    const { checks } = succeeded(await bench.run(['doctor']));
    expect(checks.at(-1)).toMatchObject({ name: 'accounts', ok: false });
    expect(checks.at(-1).detail).toContain('slack 66');
    expect(bench.count('ListConnectedAccounts')).toBe(2);
  });

  it('is ignored if it is a tool without a name or a definition', async () => {
    const named = { provider: 'EXA', definition: { name: 'exa_search', input_schema: 'none' } };
    const tools = [{}, { definition: { name: 5 } }, { definition: { description: 'no name' } }, named];
    answers('ListTools', { tools, nextPageToken: 'again' });
    const { total, tools: shown } = succeeded(await bench.run(['get-tool', '--provider', 'exa', '--full']));
    expect([total, shown[0].name, shown[0].description]).toEqual([1, 'exa_search', '']);
    expect(bench.count('ListTools')).toBe(2);
  });

  it.each([
    ['deep within other objects', { outer: { inner: [{ client_key: '' }] } }],
    ['under a meaningless name', { x: '' }],
    ['under a name that could mean either', { user_token: '' }],
  ])('never shows a static credential: %s', async (_, shape) => {
    const { token } = bench.sandbox.account('slack');
    const held = JSON.parse(JSON.stringify(shape).replace('""', JSON.stringify(token)));
    answers('GetConnectedAccountAuth', {
      connectedAccount: {
        status: 1,
        authorizationDetails: { details: { case: 'staticAuth', value: { details: held } } },
      },
    });
    const details = { errorCode: 'TOOL_ERROR', toolErrorInfo: { toolErrorMessage: `${token} is no key` } };
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: 'invalid_argument', details } });
    const error = failed(await bench.run([...SEND, ...MESSAGE]), 'TOOL_ERROR');
    expect(error.message).toContain('[redacted] is no key');
  });
});
