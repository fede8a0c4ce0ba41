import type { JsonObject } from '@bufbuild/protobuf';
import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';

const few = CONNECTIONS.slice(0, 30);
const names = new Set(few.map(({ name }) => name));
const bench = useBench({
  inProcess: true,
  searchTools: true,
  delayMs: 100,
  pageSize: 1000,
  connections: few,
  accounts: ACCOUNTS.filter(({ connection }) => names.has(connection)),
});
const find = (...args: string[]) => bench.run(['find-tool', ...args]);
const received = () => bench.sandbox.ledger.reduce((sum, { bytes }) => sum + bytes.sent, 0);
const rounds = () => Math.max(...bench.sandbox.ledger.map(({ round }) => round));

describe("find-tool with Scalekit's search", () => {
  it('needs the token, two rounds of requests, and the schemas of only a few tools', async () => {
    const answer = succeeded(await find('--query', 'send a message to a channel'));
    expect(answer).toMatchObject({
      provider: 'SLACK',
      connection_name: 'slack',
      status: 'ACTIVE',
      fit: 'good',
    });
    expect(answer.tools[0].name).toBe('slack_send_message');
    expect(answer.tools[0].input.channel).toMatch(/^string, required/);
    expect(bench.count('SearchTools')).toBe(1);
    expect(bench.count('ListTools')).toBe(1);
    expect(bench.count('ListConnectedAccounts')).toBe(0);
    expect(rounds()).toBeLessThanOrEqual(3);
    expect(received()).toBeLessThan(300_000);
  });

  it('sends at most 256 characters', async () => {
    succeeded(await find('--query', `send a message to a channel ${'about this and that '.repeat(20)}`));
    const [search] = bench.sandbox.ledger.filter(({ method }) => method === 'SearchTools');
    expect(search?.status).toBe('ok');
  });

  it('gives a link if the best tool is not authorized', async () => {
    const run = await find('--query', 'get a page of notion');
    expect(failed(run, 'AUTHORIZATION_REQUIRED').link).toContain('/magicLink/');
    expect(run.json.tools.length).toBeGreaterThan(0);
  });

  it('reads an account whose token Scalekit reports as expired', async () => {
    bench.sandbox.account('slack').expireToken({ refreshes: true });
    expect(succeeded(await find('--query', 'send a message to a channel')).status).toBe('ACTIVE');
  });

  it.each([
    ['is not there', () => bench.sandbox.setSearchTools(false)],
    ['fails', () => bench.sandbox.fault({ on: 'SearchTools', times: Infinity, grpc: { code: 'internal' } })],
    [
      'is down',
      () => bench.sandbox.fault({ on: 'SearchTools', times: Infinity, grpc: { code: 'unavailable' } }),
    ],
    [
      'finds nothing',
      () => bench.sandbox.fault({ on: 'SearchTools', times: Infinity, answer: { tools: [] } }),
    ],
  ])('ranks all tools itself if the search %s', async (_, arrange) => {
    arrange();
    const answer = succeeded(await find('--query', 'send a message to a channel'));
    expect(answer.tools[0].name).toBe('slack_send_message');
    expect(bench.count('SearchTools')).toBe(1);
    expect(bench.count('ListTools')).toBeGreaterThan(1);
  });

  it('searches only the provider that the request names', async () => {
    const answer = succeeded(await find('--query', 'send a slack message'));
    expect(answer).toMatchObject({ provider: 'SLACK', total: 82 });
    for (const tool of answer.tools) expect(tool.name).toMatch(/^slack_/);
  });
});

describe('find-tool over two pages of connections', () => {
  const many = useBench({ searchTools: true, pageSize: 1000, delayMs: 100 });

  it('needs no additional round: schemas are fetched with the second page', async () => {
    const answer = succeeded(await many.run(['find-tool', '--query', 'send a message to a channel']));
    expect(answer.tools[0].name).toBe('slack_send_message');
    expect(many.count('ListAppConnections')).toBe(2);
    expect(many.count('ListTools')).toBe(1);
    expect(Math.max(...many.sandbox.ledger.map(({ round }) => round))).toBeLessThanOrEqual(3);
  });
});

describe('a service that the request names', () => {
  it('is not replaced by another if it is unfinished', async () => {
    const error = failed(await find('--query', 'create a Linear issue'), 'CONNECTION_NOT_COMPLETED');
    expect(error.hint).toContain('finish the configuration of linear');
    expect(error.hint).not.toContain('enable');
  });

  it('is not replaced by another if it is disabled', async () => {
    const error = failed(await find('--query', 'hubspot contacts'), 'CONNECTION_NOT_COMPLETED');
    expect(error.hint).toContain('enable hubspot');
  });

  it('is not replaced by another if it is not configured', async () => {
    const error = failed(await find('--query', 'post a photo on instagram'), 'CONNECTION_NOT_FOUND');
    expect(error.message).toContain('INSTAGRAM');
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it('is searched beside a second one', async () => {
    const answer = succeeded(await find('--query', 'send a gmail attachment to a slack channel'));
    const providers = new Set(answer.tools.map(({ provider }: Answer) => provider));
    for (const provider of providers) expect(['GMAIL', 'SLACK']).toContain(provider);
  });
});

describe('how well the best tool fits', () => {
  beforeEach(() => bench.sandbox.setSearchTools(false));

  it.each(['post a tweet', 'order a pizza', 'pay a parking ticket'])(
    'is weak if no connected service can do it, and next does not write: %s',
    async (query) => {
      const answer = succeeded(await find('--query', query));
      expect(answer.fit).toBe('weak');
      expect(answer.warnings.length).toBeGreaterThan(0);
      expect(answer.next.join()).not.toContain('execute-tool');
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    },
  );

  it.each([
    ['twilio', 'list my phone numbers', "proxy-request --connection-name twilio --path '<PATH>'"],
    ['googledrive', 'translate the file', 'get-tool --provider GOOGLEDRIVE'],
  ])('of %s is weak for "%s" → next: %s', async (provider, query, command) => {
    const answer = succeeded(await find('--provider', provider, '--query', query));
    expect(answer).toMatchObject({ fit: 'weak', next: [command] });
  });

  it('says which services could do it, and whether each account works', async () => {
    bench.sandbox.account('onedrive').setStatus('EXPIRED');
    const answer = succeeded(await find('--query', 'create a folder'));
    expect(answer.warnings.join()).toMatch(
      /Several services could do this: .*GOOGLEDRIVE \(googledrive: ACTIVE\)/,
    );
    expect(answer.warnings.join()).toMatch(/ONEDRIVE \(onedrive: EXPIRED\)/);
  });

  it.each(['send a direct message to a user', 'send a DM to Priya', 'ping a colleague'])(
    'is in a chat rather than in a mailbox: %s',
    async (query) => {
      const { tools } = succeeded(await find('--query', query));
      const providers = tools.map(({ provider }: Answer) => provider);
      expect(providers.slice(0, 2)).toContain('SLACK');
      expect(providers[0]).not.toMatch(/GMAIL|OUTLOOK/);
    },
  );

  it.each(['search mails', 'search mail with an attachment', 'read my emails'])(
    'is in a mailbox rather than in a chat, and names every account: %s',
    async (query) => {
      const { tools, warnings } = succeeded(await find('--query', query));
      expect(tools[0].provider).toMatch(/GMAIL|OUTLOOK/);
      expect(String(warnings)).toContain('gmail-private');
    },
  );

  it('among several services is weak → no command that uses one of them', async () => {
    const answer = succeeded(await find('--query', 'read my horoscope'));
    expect(answer).toMatchObject({ fit: 'weak', next: ['list-accounts'] });
  });

  it.each(['copy a file', 'share a file'])(
    'names another service for the same things, if it is used: %s',
    async (query) => {
      const services = async () =>
        String(succeeded(await find('--query', query)).warnings).match(/could do this: .*?\. /)?.[0] ?? '';
      expect(await services()).toContain('GOOGLEDRIVE');
      expect(await services()).toContain('ONEDRIVE');
      bench.sandbox.account('onedrive').setStatus('EXPIRED');
      expect(await services()).not.toContain('ONEDRIVE');
    },
  );
});

describe('several queries', () => {
  it('are answered one by one, with a command each', async () => {
    const answer = succeeded(
      await find(
        '--provider',
        'slack',
        '--query',
        'find a user by email',
        '--query',
        'send a message to a channel',
      ),
    );
    expect(Object.keys(answer).slice(0, 7)).toEqual([
      'ok',
      'provider',
      'connection_name',
      'type',
      'identifier',
      'status',
      'total',
    ]);
    expect(answer.results.map(({ query }: Answer) => query)).toEqual([
      'find a user by email',
      'send a message to a channel',
    ]);
    expect(answer.results[0].tools[0].name).toBe('slack_lookup_user_by_email');
    expect(answer.results[1].tools[0].name).toBe('slack_send_message');
    expect(answer.next).toHaveLength(2);
    expect(bench.count('ListTools')).toBe(1);
  });

  it('describe the same tool once, and warn with the query that it is about', async () => {
    const queries = ['send a message to a channel', 'post a message in a channel', 'delete channel'];
    const answer = succeeded(
      await find('--provider', 'slack', ...queries.flatMap((query) => ['--query', query])),
    );
    const [first, second] = answer.results.map(({ tools }: Answer) => tools[0]);
    expect([first.name, second.name]).toEqual(['slack_send_message', 'slack_send_message']);
    expect(first).toHaveProperty('input');
    expect(second).not.toHaveProperty('input');
    expect(second.description).toBe('Described under "send a message to a channel".');
    expect(answer.warnings[0]).toMatch(/^"delete channel": /);
  });

  it('are at most three', async () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((query) => ['--query', query]);
    failed(await find(...four), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('an unknown identifier', () => {
  it.each([[['--provider', 'notion']], [['--provider', 'slack']]])(
    'gets no account and no link: %j',
    async (args) => {
      const run = await find(...args, '--query', 'list pages', '--identifier', 'nobody-here');
      expect(run.code).toBe(4);
      expect(run.json.error).not.toHaveProperty('link');
      expect(run.json).not.toHaveProperty('tools');
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
      expect(run.json.next.join()).toContain('generate-link');
    },
  );
});

describe('tools that the settings do not allow', () => {
  it('are not offered, and counted', async () => {
    const env = { TOOL_DENY: 'slack_send_*' };
    const run = await bench.run(['find-tool', '--provider', 'slack', '--query', 'send a message'], { env });
    const answer = succeeded(run);
    expect(answer.hidden).toBeGreaterThan(1);
    for (const { name } of answer.tools) expect(name).not.toMatch(/^slack_send_/);
    expect(answer.more.join()).not.toMatch(/slack_send_/);
    const anywhere = await bench.run(['find-tool', '--query', 'send a message'], { env });
    for (const { name } of succeeded(anywhere).tools) expect(name).not.toMatch(/^slack_send_/);
  });

  it('include writes if only reading is allowed', async () => {
    const env = { TOOL_READ_ONLY: '1' };
    const run = await bench.run(['find-tool', '--provider', 'slack', '--query', 'send a message'], { env });
    for (const { effect } of succeeded(run).tools) expect(effect).toBe('read');
  });

  it.each([
    [{ TOOL_READ_ONLY: '1' }, 'upload a file', 'upload-file'],
    [{ TOOL_DENY: 'files' }, 'upload a file', 'upload-file'],
    [{ TOOL_DENY: 'files' }, 'download a file', 'download-file'],
    [{ TOOL_DENY: 'write' }, 'upload a file', 'upload-file'],
  ])('%j: %s does not offer %s', async (env, query, command) => {
    const args = ['find-tool', '--provider', 'googledrive', '--query', query];
    expect(succeeded(await bench.run(args)).next[0]).toContain(command);
    const answer = succeeded(await bench.run(args, { env }));
    expect(answer.next.join()).not.toContain(command);
    expect((answer.warnings ?? []).join()).not.toContain(command);
  });
});

describe('the size of an answer', () => {
  it.each(['send a message', 'list everything', 'update a file', 'search', 'create'])(
    'is at most 4,000 characters: %s',
    async (query) => {
      for (const provider of ['slack', 'googledrive', 'gmail-work', 'harvestapi', 'exa']) {
        const scope = provider.includes('-') ? '--connection-name' : '--provider';
        expect((await find(scope, provider, '--query', query)).stdout.length).toBeLessThanOrEqual(4000);
      }
      expect((await find('--query', query)).stdout.length).toBeLessThanOrEqual(4000);
    },
  );
});

describe.each([true, false])('a service that is not authorized yet (SearchTools: %s)', (searchTools) => {
  const schema: JsonObject = { type: 'object', properties: { summary: { type: 'string' } } };
  const other = useBench({
    inProcess: true,
    searchTools,
    tools: [
      tool('GOOGLECALENDAR', 'googlecalendar_create_event', 'Create an event in a Google Calendar.', schema),
      tool(
        'STRIPE',
        'stripe_create_billing_meter_event',
        'Submits a usage event to a billing meter.',
        schema,
      ),
    ],
    connections: [
      { name: 'calendar', provider: 'GOOGLECALENDAR' },
      { name: 'stripe', provider: 'STRIPE' },
    ],
    accounts: [{ connection: 'stripe' }],
  });

  it.each(['create an event in my calendar', 'create calendar event with attendees', 'schedule a meeting'])(
    '%s → not replaced by an authorized one that knows no calendars',
    async (query) => {
      const { json } = await other.run(['find-tool', '--query', query]);
      expect(json.error?.code).toBe('AUTHORIZATION_REQUIRED');
      expect(json.tools[0].name).toBe('googlecalendar_create_event');
      expect(JSON.stringify(json.next)).not.toContain('stripe');
    },
  );
});
