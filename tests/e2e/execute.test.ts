import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });

/** Runs a tool, by default on the connection that its name begins with. */
function execute(tool: string, input: unknown, args: string[] = [], options: BenchRun = {}) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const at = args.includes('--connection-name') || args.includes('--provider');
  const where = at ? [] : ['--connection-name', tool.split('_')[0] ?? ''];
  return bench.run(['execute-tool', '--tool-name', tool, ...where, '--tool-input', text, ...args], options);
}

const params = () => bench.sandbox.ledger.filter(({ effect }) => effect).map(({ effect }) => effect?.params);
const MESSAGE = { channel: '#general', text: 'Hello' };
const violated = (error: Answer) => error.violations.map(({ path }: Answer) => path);

describe('execute-tool', () => {
  it("answers with the provider's data and the execution's id", async () => {
    const answer = succeeded(await execute('slack_send_message', MESSAGE));
    expect(Object.keys(answer)).toEqual(['ok', 'data', 'execution_id']);
    expect(answer.data.message.text).toBe('Hello');
    expect(answer.execution_id).toMatch(/^exec_/);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('warns of numbers that differ from what the provider sent, by path', async () => {
    const data = { campaign: { id: 2 ** 60 }, score: Number.NaN };
    bench.sandbox.fault({ on: 'ExecuteTool', answer: { data, executionId: 'exec_1' } });
    const { warnings } = succeeded(await execute('slack_list_channels', {}));
    expect(warnings).toEqual([
      expect.stringContaining('data.campaign.id'),
      expect.stringContaining('data.score (NaN)'),
    ]);
  });

  it("applies --fields to a tool's list, and lists the available paths once", async () => {
    const data = {
      array: [
        { id: 1, name: 'a' },
        { id: 2, name: 'b' },
      ],
    };
    for (const fields of ['name', 'data.name', 'array.name']) {
      bench.sandbox.fault({ on: 'ExecuteTool', answer: { data, executionId: 'exec_1' } });
      const answer = succeeded(await execute('slack_list_channels', {}, ['--fields', fields]));
      expect(answer.data).toEqual({ array: [{ name: 'a' }, { name: 'b' }] });
    }
    bench.sandbox.fault({ on: 'ExecuteTool', answer: { data, executionId: 'exec_1' } });
    const wrong = succeeded(await execute('slack_list_channels', {}, ['--fields', 'nme,titel']));
    expect(wrong.warnings).toEqual([
      '--fields: there is no "nme", "titel"; available: array.id, array.name.',
    ]);
  });

  it('needs only one RPC of each kind, and one token', async () => {
    succeeded(await execute('slack_send_message', MESSAGE));
    expect(bench.count('POST', 'token')).toBe(1);
    expect(bench.count('GetConnectedAccountAuth')).toBe(1);
    expect(bench.count('ExecuteTool')).toBe(1);
  });

  it('accepts a provider for a read and warns about the others; refuses to guess for anything else', async () => {
    const read = succeeded(await execute('gmail_get_profile', {}, ['--provider', 'G-Mail']));
    expect(read.warnings[0]).toContain('gmail-work (ACTIVE), gmail-private (ACTIVE)');
    const mail = { to: 'a@example.com', subject: 's', body: 'b' };
    bench.sandbox.account('gmail-work').setStatus('EXPIRED');
    const run = await execute('gmail_send_message', mail, ['--provider', 'gmail']);
    const error = failed(run, 'AMBIGUOUS_CONNECTION');
    expect(error.message).toContain('gmail-work (EXPIRED), gmail-private (ACTIVE)');
    expect(error.connections.map(({ key_id }: Answer) => key_id)).toEqual(['gmail-work', 'gmail-private']);
    expect(bench.sandbox.effects()).toEqual([]);
    succeeded(await execute('gmail_send_message', mail, ['--connection-name', 'gmail-private']));
    expect(bench.sandbox.effects()[0]?.effect?.connection).toBe('gmail-private');
  });

  it('writes through a provider with only one connection', async () => {
    succeeded(await execute('slack_send_message', MESSAGE, ['--provider', 'slack']));
  });

  it('names the alias that was followed', async () => {
    const input = { public_identifier: 'ada' };
    const answer = succeeded(await execute('harvestapi_scrape_profile', input, ['--provider', 'linkedin']));
    expect(answer.provider_alias).toEqual({ from: 'linkedin', to: 'HARVESTAPI' });
  });

  it("runs an account's custom tools", async () => {
    const args = ['--connection-name', 'apify-docs'];
    succeeded(await execute('c-apifymcp_fetch-docs', { url: 'https://example.com' }, args));
    failed(await execute('c-apifymcp_fetch-docs', {}, args), 'INVALID_TOOL_INPUT');
  });

  const DOCS = 'c-apifymcp_fetch-docs';
  const URL = { url: 'https://example.com' };

  it.each([
    ['the provider is named', ['--provider', 'custom mcp']],
    ['the connection is written in another case', ['--connection-name', 'APIFY-docs']],
  ])('runs custom tools if %s', async (_, args) => {
    succeeded(await execute(DOCS, URL, args));
    expect(bench.sandbox.ledger.find(({ effect }) => effect)?.effect?.connection).toBe('apify-docs');
  });

  it.each([
    ['no account', () => bench.sandbox.account('apify-docs').remove(), 'apify-docs', 'ACCOUNT_NOT_FOUND'],
    ['an unknown connection', () => {}, 'nosuch', 'CONNECTION_NOT_FOUND'],
    ['an unfinished connection', () => {}, 'linear', 'CONNECTION_NOT_COMPLETED'],
  ] as const)('reports that a custom tool has %s', async (_, before, name, code) => {
    before();
    failed(await execute(DOCS, URL, ['--connection-name', name]), code);
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('reports for a custom tool that its provider has none by this name, or no account', async () => {
    failed(await execute('c-apifymcp_no-such', URL, ['--provider', 'custommcp']), 'TOOL_NOT_FOUND');
    bench.sandbox.account('apify-docs').remove();
    failed(await execute(DOCS, URL, ['--provider', 'custommcp']), 'ACCOUNT_NOT_FOUND');
  });

  it('runs a tool that needs no account', async () => {
    succeeded(
      await execute('openmeteo_get_forecast', { latitude: 1, longitude: 2.5 }, ['--provider', 'openmeteo']),
    );
  });

  it("refuses a tool of a provider that is not the connection's", async () => {
    failed(await execute('slack_send_message', MESSAGE, ['--connection-name', 'exa']), 'USAGE');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('suggests the nearest names for a tool that does not exist', async () => {
    const error = failed(await execute('slack_send_mesage', MESSAGE), 'TOOL_NOT_FOUND');
    expect(error.suggestions[0]).toBe('slack_send_message');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it.each([
    ['notion', 'notion_page_get', { page_id: NOTION_PAGES.notes }, 'AUTHORIZATION_REQUIRED'],
    ['github', 'github_user_get_authenticated', {}, 'AUTHORIZATION_REQUIRED'],
    ['brave', 'brave_web_search', { q: 'x' }, 'ACCOUNT_NOT_FOUND'],
    ['apollo', 'apolloapikey_search_people', {}, 'ACCOUNT_NOT_ACTIVE'],
    ['linear', 'linear_issues_list', {}, 'CONNECTION_NOT_COMPLETED'],
    ['hubspot', 'hubspot_contact_get', { contact_id: '1' }, 'CONNECTION_NOT_COMPLETED'],
    ['nosuch', 'slack_auth_test', {}, 'CONNECTION_NOT_FOUND'],
  ] as const)('on %s, %s %j fails with %s before anything is sent', async (name, tool, input, code) => {
    failed(await execute(tool, input, ['--connection-name', name]), code);
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('recognizes a revoked grant although the account says ACTIVE', async () => {
    bench.sandbox.account('slack').revokeGrant();
    const error = failed(await execute('slack_send_message', MESSAGE), 'AUTHORIZATION_REQUIRED');
    expect(error.link).toContain('/magicLink/');
    bench.sandbox.fault({
      on: 'ExecuteTool',
      grpc: {
        code: 'invalid_argument',
        details: { errorCode: 'TOOL_ERROR', toolErrorInfo: { toolErrorMessage: 'token_revoked' } },
      },
    });
    const key = failed(await execute('exa_search', { query: 'x' }), 'PROVIDER_UNAUTHORIZED');
    expect(key).not.toHaveProperty('link');
  });

  it.each([
    ['Scalekit is unavailable', { grpc: { code: 'unavailable' } }],
    ['nothing is answered', { hang: 'accept' }],
  ] as const)('recognizes it even if no link can be created: %s', async (_, fault) => {
    bench.sandbox.account('slack').revokeGrant();
    bench.sandbox.fault({ on: 'GetMagicLinkForConnectedAccount', times: Infinity, ...fault });
    const run = await execute('slack_send_message', MESSAGE, ['--timeout', '5']);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(error).toMatchObject({ retryable: false, tool_error_code: 'invalid_grant' });
    expect(error.execution_id).toMatch(/^exec_/);
    expect(error).not.toHaveProperty('link');
    expect(error.hint).toContain('generate-link');
    expect(run.json.next[0]).toMatch(/generate-link --connection-name slack --renew$/);
  });

  const refusal = (toolErrorCode: string, toolErrorMessage: string) =>
    bench.sandbox.fault({
      on: 'ExecuteTool',
      grpc: {
        code: 'invalid_argument',
        details: { errorCode: 'TOOL_ERROR', toolErrorInfo: { toolErrorCode, toolErrorMessage } },
      },
    });

  it.each([
    ['403', 'user is unauthorized to post in this channel'],
    ['forbidden', 'The request is unauthenticated for this resource'],
    ['bad_request', 'invalid_token: the page token is not known'],
    ['bad_request', 'The sync token has expired'],
    ['unauthorized_scope', 'scope is required'],
    ['', 'The invitation has expired or was revoked'],
  ])('leaves other refusals unchanged: %s, %s', async (code, message) => {
    refusal(code, message);
    const error = failed(await execute('slack_send_message', MESSAGE), 'TOOL_ERROR');
    expect(error.message).toContain(message);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it.each([
    ['TOKEN_EXPIRED', 'no'],
    ['unauthorized', 'API token is invalid.'],
    ['', 'invalid_grant: Bad Request'],
    ['400', 'Token has been expired or revoked.'],
    ['', 'An error occurred: token_revoked'],
  ])('recognizes an invalid grant by its code or an unambiguous message: %s, %s', async (code, message) => {
    refusal(code, message);
    failed(await execute('slack_send_message', MESSAGE), 'AUTHORIZATION_REQUIRED');
  });

  it('keeps the warnings and the alias on a failure', async () => {
    bench.sandbox.account('gmail-work').setStatus('EXPIRED');
    const mail = await execute('gmail_get_profile', {}, ['--provider', 'gmail']);
    failed(mail, 'AUTHORIZATION_REQUIRED');
    expect(mail.json.warnings[0]).toMatch(/gmail-work.*gmail-private/);
    const profile = await execute('harvestapi_scrape_profile', { nonsense: 1 }, ['--provider', 'linkedin']);
    failed(profile, 'INVALID_TOOL_INPUT');
    expect(profile.json.provider_alias).toEqual({ from: 'linkedin', to: 'HARVESTAPI' });
  });

  it("passes on the provider's own failure", async () => {
    const input = { ...MESSAGE, channel: '#nowhere' };
    const error = failed(await execute('slack_send_message', input), 'NOT_FOUND');
    expect(error).toMatchObject({ tool_error_code: 'channel_not_found', retryable: false });
    expect(error.execution_id).toMatch(/^exec_/);
  });

  it('a user that the tool takes as a channel → a direct message', async () => {
    const { data } = succeeded(await execute('slack_send_message', { ...MESSAGE, channel: 'U0000000002' }));
    expect(data.channel).toBe('D0000000002');
    const opened = succeeded(await execute('slack_open_conversation', { users: 'U0000000002' }));
    expect(opened.data.channel.id).toBe('D0000000002');
  });

  it('a user instead of a channel → suggests the tool that opens a channel with them', async () => {
    const run = await execute('slack_send_message', { ...MESSAGE, channel: 'U0987654321' });
    const error = failed(run, 'NOT_FOUND');
    expect(error.hint).toContain('slack_open_conversation');
    expect(run.json.next[0]).toContain('slack_open_conversation');
    expect(run.json.next[0]).toContain('{"users":"U0987654321"}');
  });

  it.each([
    ['the answer is lost by a reset', { reset: true }],
    ['Scalekit says unavailable after the tool ran', { grpc: { code: 'unavailable' } }],
    ['Scalekit says cancelled after the tool ran', { grpc: { code: 'canceled' } }],
    ['the server goes away after the tool ran', { goaway: true }],
    ['only half of the answer arrives', { halfBody: true }],
    ['a gateway says 503 after the tool ran', { http: { status: 503, body: 'no' } }],
    ['no answer arrives in time', { hang: 'accept' }],
  ] as const)('runs once and reports OUTCOME_UNKNOWN if %s', async (_, fault) => {
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', times: Infinity, ...fault });
    const run = await execute('slack_send_message', MESSAGE, ['--timeout', '4']);
    const error = failed(run, 'OUTCOME_UNKNOWN');
    expect(run.code).toBe(9);
    expect(error.retryable).toBe(false);
    expect(bench.count('ExecuteTool')).toBe(1);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });
});

describe('the input of execute-tool', () => {
  it.each([
    ['a file', ['@input.json'], undefined],
    ['stdin', ['-'], JSON.stringify(MESSAGE)],
    ['stdin with a byte order mark and CRLF', ['-'], `\uFEFF{"channel":"#general",\r\n"text":"Hello"}\r\n`],
  ])('comes from %s', async (_, [value = ''], stdin) => {
    writeFileSync(join(bench.box.cwd, 'input.json'), `\uFEFF${JSON.stringify(MESSAGE, null, 2)}\r\n`);
    succeeded(await execute('slack_send_message', value, [], { ...(stdin !== undefined && { stdin }) }));
    expect(params()).toEqual([MESSAGE]);
  });

  it('survives quotes, line breaks and emoji untouched', async () => {
    // Windows allows command lines of at most 32,767 characters.
    const length = IS_WINDOWS ? 7_000 : 70_000;
    const text = `it's "quoted"\n\\ backslash \u2028 \u{1F469}\u200D\u{1F680} ${'x'.repeat(length)}`;
    succeeded(
      await execute('slack_send_message', JSON.stringify({ ...MESSAGE, text }), ['--max-chars', '0']),
    );
    expect(params()).toEqual([{ ...MESSAGE, text }]);
  });

  it.each([["{'channel':'#general'}"], ['{"channel":'], [''], ['nonsense'], ['{"a":1}{"b":2}']])(
    'is refused as INVALID_JSON: %j',
    async (input) => {
      failed(await execute('slack_send_message', input), 'INVALID_JSON');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it('is refused if its file is missing or not a file', async () => {
    failed(await execute('slack_send_message', '@nowhere.json'), 'FILE_NOT_FOUND');
    failed(await execute('slack_send_message', '@.'), 'FILE_REFUSED');
  });

  it('is checked: all violations at once, with suggestions', async () => {
    const input = { chanel: '#general', text: 5, thread_ts: null, nonsense: true };
    const error = failed(await execute('slack_send_message', input), 'INVALID_TOOL_INPUT');
    expect(violated(error)).toEqual(expect.arrayContaining(['chanel', 'nonsense']));
    expect(JSON.stringify(error.violations)).toMatch(/channel/);
    for (const violation of error.violations) expect(violation.message).toBeTruthy();
    expect(error.input_schema.properties).toHaveProperty('channel');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it.each([['[]'], ['"text"'], ['5'], ['null']])('must be an object: %s', async (input) => {
    failed(await execute('slack_send_message', input), 'INVALID_TOOL_INPUT');
    failed(await execute('slack_send_message', input, ['--no-validate']), 'INVALID_TOOL_INPUT');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it.each(['none', null, []])(
    'runs with a warning if the schema is %j, which is invalid',
    async (input_schema) => {
      const definition = { name: 'slack_list_channels', input_schema };
      bench.sandbox.fault({ on: 'ListTools', answer: { tools: [{ provider: 'SLACK', definition }] } });
      const { warnings } = succeeded(await execute('slack_list_channels', { limit: 1 }));
      expect(warnings).toEqual(['the schema cannot be understood and was not checked']);
    },
  );

  it('is checked before the person is sent to a consent page', async () => {
    const error = failed(await execute('notion_page_get', { page: 1 }), 'INVALID_TOOL_INPUT');
    expect(error).not.toHaveProperty('link');
  });

  it('refuses a value outside an enum and names the nearest', async () => {
    const input = { to: 'a@b.c', subject: 's', body: 'b', content_type: 'text/htm' };
    const error = failed(
      await execute('gmail_send_message', input, ['--connection-name', 'gmail-work']),
      'INVALID_TOOL_INPUT',
    );
    expect(JSON.stringify(error.violations)).toContain('text/html');
  });

  it('is sent unchecked with --no-validate, and the server validates it', async () => {
    const extra = { ...MESSAGE, something_new: [1, { deep: true }] };
    succeeded(await execute('slack_send_message', extra, ['--no-validate']));
    expect(params()).toEqual([extra]);
    const run = await execute('slack_send_message', { text: 'x' }, ['--no-validate']);
    expect(failed(run, 'INVALID_TOOL_INPUT').violations[0].path).toBe('channel');
  });

  it('never loses digits of a big integer', async () => {
    const big = '{"channel":"#general","text":"x","thread_ts":9007199254740993}';
    const checked = failed(await execute('slack_send_message', big), 'INVALID_TOOL_INPUT');
    expect(JSON.stringify(checked.violations)).toContain('thread_ts');
    const unchecked = failed(
      await execute('slack_send_message', big, ['--no-validate']),
      'INVALID_TOOL_INPUT',
    );
    expect(JSON.stringify(unchecked.violations)).toContain('9007199254740993');
    expect(bench.count('ExecuteTool')).toBe(0);
    succeeded(await execute('slack_send_message', { ...MESSAGE, thread_ts: '9007199254740993' }));
    expect(params()).toEqual([{ ...MESSAGE, thread_ts: '9007199254740993' }]);
  });

  it.each([{ text: 'a\ud800' }, { blocks: [{ '\udc00': 1 }] }])(
    'never splits a surrogate pair: %j',
    async (odd) => {
      const run = await execute('slack_send_message', { ...MESSAGE, ...odd }, ['--no-validate']);
      failed(run, 'INVALID_TOOL_INPUT');
      expect(bench.count('ExecuteTool')).toBe(0);
    },
  );

  it('keeps a member called __proto__ an ordinary member', async () => {
    const input = '{"channel":"#general","text":"x","__proto__":{"polluted":true}}';
    failed(await execute('slack_send_message', input), 'INVALID_TOOL_INPUT');
  });
});

describe('execute-tool --dry-run', () => {
  it('checks everything, shows the request, and sends nothing', async () => {
    const answer = succeeded(await execute('slack_send_message', MESSAGE, ['--dry-run']));
    expect(answer).toMatchObject({
      dry_run: true,
      account_status: 'ACTIVE',
      request: {
        tool_name: 'slack_send_message',
        effect: 'write',
        connection_name: 'slack',
        provider: 'SLACK',
        identifier: 'user@example.com',
        tool_input: MESSAGE,
      },
    });
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('still refuses invalid input, and reports a missing account without creating one', async () => {
    failed(await execute('slack_send_message', { text: 'x' }, ['--dry-run']), 'INVALID_TOOL_INPUT');
    const page = { page_id: NOTION_PAGES.notes };
    const answer = succeeded(await execute('notion_page_get', page, ['--dry-run']));
    expect(answer.account_status).toBe('NOT_FOUND');
    expect(answer.warnings).toEqual([
      'The user has to authorize notion before this can be sent: generate-link --connection-name notion.',
    ]);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });
});

describe('TOOL_READ_ONLY', () => {
  const env = { TOOL_READ_ONLY: '1' };

  it('lets only reads through', async () => {
    succeeded(await execute('slack_auth_test', {}, [], { env }));
    failed(await execute('slack_send_message', MESSAGE, [], { env }), 'READ_ONLY');
    failed(await execute('slack_delete_message', { channel: 'C', ts: '1' }, [], { env }), 'READ_ONLY');
    expect(bench.sandbox.effects()).toEqual([]);
  });
});

describe('TOOL_CONFIRM_WRITES', () => {
  const env = { TOOL_CONFIRM_WRITES: 'yes' };

  it('lets reads through, and stops a write until exactly that request is confirmed', async () => {
    succeeded(await execute('slack_auth_test', {}, [], { env }));
    const asked = failed(await execute('slack_send_message', MESSAGE, [], { env }), 'CONFIRMATION_REQUIRED');
    expect(asked.preview).toEqual({
      environment: bench.sandbox.url,
      tool_name: 'slack_send_message',
      effect: 'write',
      connection_name: 'slack',
      provider: 'SLACK',
      identifier: 'user@example.com',
      tool_input: MESSAGE,
    });
    const confirm = ['--confirm', asked.confirm];
    const elsewhere = bench.sandbox.url.replace('127.0.0.1', 'localhost');
    const changes = [
      execute('slack_send_message', { ...MESSAGE, text: 'Hello!' }, confirm, { env }),
      execute('slack_send_message', MESSAGE, [...confirm, '--identifier', '用户'], { env }),
      execute('slack_send_message', MESSAGE, ['--confirm', '0000'], { env }),
      execute('slack_send_me_message', MESSAGE, [...confirm, '--no-validate'], { env }),
      execute('slack_send_message', MESSAGE, confirm, { env: { ...env, TOOL_ENV_URL: elsewhere } }),
    ];
    for (const run of await Promise.all(changes)) failed(run, 'CONFIRMATION_REQUIRED');
    expect(bench.sandbox.effects()).toEqual([]);
    succeeded(await execute('slack_send_message', { text: 'Hello', channel: '#general' }, confirm, { env }));
    expect(bench.sandbox.effects()).toHaveLength(1);
  });
});
