import type { JsonObject } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { builtInTools, tool } from '../sandbox/tools/definitions.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';
import { fill, runShell } from '../support/shell.ts';

const bench = useBench({ inProcess: true });
const find = (...args: string[]) => bench.run(['find-tool', ...args]);
const KEYS = [
  'ok',
  'provider',
  'connection_name',
  'type',
  'identifier',
  'status',
  'total',
  'fit',
  'tools',
  'more',
  'next',
];

describe('find-tool --provider', () => {
  it('answers connection, authorization, best tools and schema in one call', async () => {
    bench.sandbox.account('notion').setStatus('ACTIVE');
    const answer = succeeded(await find('--provider', 'notion', '--query', 'read a page'));
    expect(Object.keys(answer).sort()).toEqual([...KEYS].sort());
    expect(answer).toMatchObject({
      provider: 'NOTION',
      connection_name: 'notion',
      type: 'OAUTH',
      identifier: 'user@example.com',
      status: 'ACTIVE',
      total: 51,
    });
    expect(answer.tools).toHaveLength(5);
    expect(answer.fit).toBe('good');
    for (const [at, tool] of answer.tools.entries()) {
      expect(Object.keys(tool).slice(0, 3)).toEqual(['name', 'effect', 'description']);
      expect('input' in tool).toBe(at < 3);
    }
    expect(answer.tools[0].input.block_id).toMatch(/^string, required: \w/);
    expect(answer.more.length).toBeLessThanOrEqual(13);
    for (const name of answer.more.slice(0, -1)) expect(name).toMatch(/^notion_/);
    expect(answer.more.at(-1)).toBe(`+${51 - 5 - (answer.more.length - 1)} more`);
  });

  it('makes no request twice', async () => {
    succeeded(await find('--provider', 'slack', '--query', 'send a message'));
    expect(bench.count('POST', 'token')).toBe(1);
    expect(bench.count('ListAppConnections')).toBe(2);
    expect(bench.count('ListTools')).toBe(1);
    expect(bench.count('GetConnectedAccountAuth')).toBe(1);
  });

  it('describes as many tools as --limit says, and names the rest', async () => {
    const answer = succeeded(await find('--provider', 'exa', '--query', 'search the web', '--limit', '2'));
    expect(answer.tools).toHaveLength(2);
    expect(answer.more.length).toBeGreaterThan(3);
  });

  it('asks for authorization with exit 4, and still shows the tools', async () => {
    const run = await find('--provider', 'notion', '--query', 'read a page');
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.code).toBe(4);
    expect(error.link).toContain('/magicLink/');
    expect(run.json).toMatchObject({ status: 'NOT_FOUND', connection_name: 'notion', total: 51 });
    expect(run.json.tools).toHaveLength(5);
    expect(run.json.tools[0]).toHaveProperty('input');
    expect(run.json.next[0]).toContain('execute-tool --connection-name notion');
    expect(error.hint).toContain('`next`');
  });

  it('gives the known sentence for a connection without consent, and shows no tools that cannot run', async () => {
    const missing = await find('--provider', 'brave', '--query', 'search the web');
    expect(failed(missing, 'ACCOUNT_NOT_FOUND').message).toContain('the brave connection');
    expect(missing.json).toMatchObject({ connection_name: 'brave', status: 'NOT_FOUND' });
    for (const key of ['tools', 'more', 'next', 'fit']) expect(missing.json).not.toHaveProperty(key);
    const inactive = await find('--provider', 'apollo api key', '--query', 'people');
    expect(failed(inactive, 'ACCOUNT_NOT_ACTIVE').message).toContain('the apollo connection');
    expect(inactive.json.status).toBe('DISCONNECTED');
  });

  it('follows the LinkedIn alias, and says so', async () => {
    const answer = succeeded(await find('--provider', 'LinkedIn', '--query', 'profile of a person'));
    expect(answer).toMatchObject({
      provider: 'HARVESTAPI',
      provider_alias: { from: 'LinkedIn', to: 'HARVESTAPI' },
    });
    expect(answer.tools.map(({ name }: Answer) => name)).toContain('harvestapi_scrape_profile');
  });

  it('several connections and a write → none is chosen, and a warning says so', async () => {
    const answer = succeeded(await find('--provider', 'gmail', '--query', 'send'));
    expect(answer.connection_name).toBeNull();
    expect(answer.warnings[0]).toContain('None was chosen');
    expect(answer.warnings[0]).toContain('gmail-private');
    const chosen = succeeded(await find('--connection-name', 'gmail-private', '--query', 'send'));
    expect(chosen.connection_name).toBe('gmail-private');
    expect(chosen).not.toHaveProperty('warnings');
  });

  it.each([
    [['--provider', 'gmail'], 'list messages in my work mailbox', 'gmail-work'],
    [['--provider', 'gmail'], 'list messages in my private mailbox', 'gmail-private'],
    [['--provider', 'gmail'], 'send an email from gmail private', 'gmail-private'],
    [[], 'list emails in my private inbox', 'gmail-private'],
  ])('uses the connection whose name has a word of the request: %j %s', async (args, query, name) => {
    const answer = succeeded(await find(...args, '--query', query));
    expect(answer).toMatchObject({ provider: 'GMAIL', connection_name: name, status: 'ACTIVE' });
    expect(answer.next[0]).toContain(`--connection-name ${name} `);
    const other = name === 'gmail-work' ? 'gmail-private' : 'gmail-work';
    expect(answer.warnings.join()).toContain(`${name} was chosen`);
    expect(answer.warnings.join()).toContain(`${other} (ACTIVE)`);
  });

  it.each([[['--provider', 'gmail']], [[]]])('prefers an account that works: %j', async (args) => {
    bench.sandbox.account('gmail-work').setStatus('EXPIRED');
    const answer = succeeded(await find(...args, '--query', 'list gmail messages'));
    expect(answer).toMatchObject({ connection_name: 'gmail-private', status: 'ACTIVE' });
    expect(answer.warnings[0]).toContain('gmail-private (ACTIVE), gmail-work (EXPIRED)');
  });

  it('says the same about a write in the header and in the row', async () => {
    const answer = succeeded(await find('--query', 'send an email to the office'));
    const { connection_name, name } = answer.tools[0];
    expect(name).toMatch(/^gmail_send/);
    expect([answer.connection_name, connection_name]).toEqual([null, null]);
  });

  it('finds custom tools of the account', async () => {
    const answer = succeeded(await find('--connection-name', 'apify-docs', '--query', 'read documentation'));
    expect(answer.tools[0].name).toBe('c-apifymcp_fetch-docs');
    expect(answer.total).toBe(2);
  });

  it.each([[['--provider', 'CUSTOMMCP']], [[]]])(
    'finds custom tools with and without their provider: %j',
    async (args) => {
      const answer = succeeded(await find(...args, '--query', 'fetch docs'));
      expect(answer).toMatchObject({
        provider: 'CUSTOMMCP',
        connection_name: 'apify-docs',
        status: 'ACTIVE',
      });
      expect(answer.tools[0].name).toBe('c-apifymcp_fetch-docs');
      expect(answer.next[0]).toContain('--connection-name apify-docs --tool-name c-apifymcp_fetch-docs');
    },
  );

  it('gives the known sentence if no account could list custom tools', async () => {
    bench.sandbox.account('apify-docs').remove();
    const run = await find('--provider', 'custommcp', '--query', 'fetch docs');
    failed(run, 'ACCOUNT_NOT_FOUND');
    expect(run.json.total).toBe(0);
  });

  it('is not confused by an invalid schema', async () => {
    const input_schema = { properties: null, required: 'all' };
    const definition = { name: 'slack_odd', description: 'Odd tool.', input_schema };
    bench.sandbox.fault({ on: 'ListTools', answer: { tools: [{ provider: 'SLACK', definition }] } });
    const answer = succeeded(await find('--provider', 'slack', '--query', 'odd tool'));
    expect(answer.tools[0]).toMatchObject({ name: 'slack_odd', input: {} });
  });

  it('reports a connection that needs no authorization as ACTIVE', async () => {
    const answer = succeeded(await find('--provider', 'open meteo', '--query', 'forecast'));
    expect(answer).toMatchObject({ type: 'NO_AUTH', status: 'ACTIVE' });
  });

  it('points to the proxy if no tool fits', async () => {
    const answer = succeeded(await find('--provider', 'slack', '--query', 'xylophone zeppelin'));
    expect(answer).toMatchObject({ tools: [], fit: 'weak' });
    expect(answer.more.length).toBeGreaterThan(3);
    expect(answer.next).toHaveLength(1);
    expect(answer.next[0]).toContain('proxy-request');
  });

  it.each([
    ['nosuch', 'CONNECTION_NOT_FOUND'],
    ['linear', 'CONNECTION_NOT_COMPLETED'],
  ] as const)('fails for %s with %s', async (provider, code) => {
    failed(await find('--provider', provider, '--query', 'anything'), code);
  });
});

describe('a file that another service stores', () => {
  const sheets = [
    { name: 'sheets', provider: 'GOOGLESHEETS' },
    { name: 'drive', provider: 'GOOGLEDRIVE' },
  ];
  const schema = {
    type: 'object',
    properties: { spreadsheet_id: { type: 'string', description: 'The ID of the Google Sheet' } },
    required: ['spreadsheet_id'],
  };
  const values = tool(
    'GOOGLESHEETS',
    'googlesheets_get_values',
    'Return the cell values of a range.',
    schema,
  );
  const both = useBench({
    inProcess: true,
    tools: [...builtInTools(), values],
    connections: sheets,
    accounts: [{ connection: 'sheets' }, { connection: 'drive' }],
  });
  const read = ['find-tool', '--provider', 'google sheets', '--query', 'read values of a spreadsheet'];

  it('is found by its name in that service', async () => {
    const answer = succeeded(await both.run(read));
    expect(answer.tools[0].needs).toMatchObject({ spreadsheet_id: 'googledrive_search_files' });
    expect(answer.total).toBe(1);
    expect(both.count('ListTools')).toBe(2);
  });

  it('is not looked for there if the settings forbid it', async () => {
    const answer = succeeded(await both.run(read, { env: { TOOL_DENY: 'GOOGLEDRIVE' } }));
    expect(answer.tools[0]).not.toHaveProperty('needs');
    expect(answer).not.toHaveProperty('hidden');
  });
});

describe('LinkedIn', () => {
  const none = { type: 'object', properties: {} };
  const both = useBench({
    inProcess: true,
    tools: [
      ...builtInTools(),
      tool('LINKEDIN', 'linkedin_profile_get', "Retrieve the authenticated user's profile.", none),
      tool('LINKEDIN', 'linkedin_post_create', 'Create a post.', none),
    ],
    connections: [
      { name: 'linkedin', provider: 'LINKEDIN' },
      { name: 'harvest', provider: 'HARVESTAPI', type: 'API_KEY' },
    ],
    accounts: [{ connection: 'linkedin' }, { connection: 'harvest' }],
  });

  it.each([
    ['get the linkedin profile of john', 'harvestapi_scrape_profile'],
    ['get my linkedin profile', 'linkedin_profile_get'],
    ['post on linkedin', 'linkedin_post_create'],
  ])('is used for the user, and HarvestAPI for everybody else: %s', async (query, name) => {
    const answer = succeeded(await both.run(['find-tool', '--query', query]));
    expect(answer.tools[0].name).toBe(name);
  });

  it('is named by --provider → a warning that HarvestAPI searches for everybody else', async () => {
    const warningsOf = async (query: string) =>
      String(succeeded(await both.run(['find-tool', '--provider', 'linkedin', '--query', query])).warnings);
    expect(await warningsOf('search people by title')).toContain('pass --provider HARVESTAPI');
    expect(await warningsOf('get my profile')).not.toContain('HARVESTAPI');
    expect(await warningsOf('create a post')).not.toContain('HARVESTAPI');
  });

  it('is not configured → a warning that HarvestAPI only has public data', async () => {
    for (const query of ['my linkedin posts', 'post on linkedin']) {
      const { warnings } = succeeded(await find('--query', query));
      expect(warnings[0]).toContain('public LinkedIn data');
    }
    expect(succeeded(await find('--query', 'linkedin profile of john'))).not.toHaveProperty('warnings');
  });
});

describe('find-tool across providers', () => {
  it('names provider and connection of every tool, and the status of the best', async () => {
    const answer = succeeded(await find('--query', 'send a message to a channel'));
    for (const tool of answer.tools)
      expect(Object.keys(tool).slice(0, 6)).toEqual([
        'provider',
        'connection_name',
        'status',
        'name',
        'effect',
        'description',
      ]);
    expect(answer.tools[0].name).toMatch(/^slack_/);
    expect(answer).toMatchObject({ provider: 'SLACK', connection_name: 'slack', status: 'ACTIVE' });
    expect(answer.more.length).toBeLessThanOrEqual(13);
  });

  it('asks for authorization if the best tool needs it, and still shows the tools', async () => {
    const run = await find('--query', 'notion read a page');
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(error.link).toContain('/magicLink/');
    expect(run.json.tools[0].name).toMatch(/^notion_/);
    expect(run.json.tools.length).toBeGreaterThan(0);
  });

  it.each([
    ['brave web search', 'ACCOUNT_NOT_FOUND', 'brave'],
    ['apolloapikey search people', 'ACCOUNT_NOT_ACTIVE', 'apollo'],
  ] as const)('gives the known sentence for a connection without consent: %s', async (query, code, name) => {
    const run = await find('--query', query);
    expect(failed(run, code).message).toContain(`the ${name} connection`);
    expect(run.json).toMatchObject({ connection_name: name, type: 'API_KEY' });
    expect(run.json).not.toHaveProperty('tools');
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it('names the other matching connections', async () => {
    const answer = succeeded(await find('--query', 'gmail send message'));
    expect(answer.warnings[0]).toMatch(/gmail-work.*gmail-private/);
  });

  it('passes on a failure to create a link that is not about authorization', async () => {
    bench.sandbox.fault({ on: 'GetMagicLinkForConnectedAccount', grpc: { code: 'permission_denied' } });
    failed(await find('--provider', 'notion', '--query', 'read a page'), 'FORBIDDEN');
  });

  it('renews an account that only looks expired', async () => {
    bench.sandbox.account('slack').expireToken({ refreshes: true });
    succeeded(await find('--query', 'send a message to a slack channel'));
  });

  it('finds nothing for words that no tool has, and picks no provider', async () => {
    const answer = succeeded(await find('--query', 'xylophone zeppelin'));
    expect(answer).toMatchObject({ provider: null, connection_name: null, fit: 'weak', tools: [], more: [] });
    expect(answer.next).toHaveLength(1);
    expect(succeeded(await runShell(bench, answer.next[0])).accounts.length).toBeGreaterThan(1);
  });

  it('lists only matching tools in more, best first', async () => {
    const few = succeeded(await find('--query', 'unfurl', '--limit', '1'));
    expect(few.tools[0].name).toBe('slack_unfurl_message');
    expect(few.more.length).toBeLessThan(10);
    for (const name of few.more) expect(name).toMatch(/^slack_/);
    const many = succeeded(await find('--query', 'send a message to a channel', '--limit', '3'));
    const all = succeeded(await find('--query', 'send a message to a channel', '--limit', '8'));
    expect(many.more.slice(0, 5)).toEqual(all.tools.slice(3).map(({ name }: Answer) => name));
  });

  it('searches the provider that is named, by its other names too', async () => {
    bench.sandbox.account('github').setStatus('ACTIVE');
    const issue = succeeded(await find('--query', 'create a github issue'));
    expect(issue.tools[0].name).toBe('github_issue_create');
    const profile = succeeded(await find('--query', 'linkedin profile of john'));
    expect(profile).toMatchObject({ provider: 'HARVESTAPI', connection_name: 'harvestapi' });
  });
});

describe('the commands of next', () => {
  const values = {
    page_id: NOTION_PAGES.roadmap,
    channel: '#general',
    text: "it's done; $(date)",
    PATH: '/api/auth.test',
    query: 'otters',
  };

  it('run in a shell unchanged once the placeholders are filled', async () => {
    bench.sandbox.account('notion').setStatus('ACTIVE');
    const { next } = succeeded(await find('--provider', 'notion', '--query', 'get page by id'));
    const command = next.find((line: string) => line.includes('execute-tool'));
    expect(command).toContain('notion_page_get');
    const answer = succeeded(await runShell(bench, fill(command, values)));
    expect(answer.data.id).toBe(NOTION_PAGES.roadmap);
  });

  it('show a write to the user first', async () => {
    const { next } = succeeded(await find('--provider', 'slack', '--query', 'send a message to a channel'));
    expect(next[0]).toContain('slack_send_message');
    expect(next[0]).toContain('--dry-run');
    const shown = succeeded(await runShell(bench, fill(next[0], { ...values, text: 'done' })));
    expect(shown).toMatchObject({ dry_run: true, request: { tool_input: { text: 'done' } } });
    expect(bench.count('ExecuteTool')).toBe(0);
    expect(next).toHaveLength(1);
  });

  it('contain numbers where the tool takes numbers', async () => {
    const { next } = succeeded(await find('--provider', 'open meteo', '--query', 'forecast'));
    const command = fill(next[0], { latitude: 52.5, longitude: 13.4 });
    succeeded(await runShell(bench, command));
  });

  it('contain the identifier and the settings file they were found with', async () => {
    const args = ['--provider', 'slack', '--query', 'list channels', '--identifier', '用户'];
    const { next } = succeeded(await find(...args));
    succeeded(await runShell(bench, fill(next[0], values)));
    const calls = bench.sandbox.ledger.filter(({ method }) => method === 'ExecuteTool');
    expect(calls.at(-1)?.message).toMatchObject({ identifier: '用户' });
  });

  it('survive a connection with a space and a colon in its name', async () => {
    bench.sandbox.account('My Calendar: team').setStatus('ACTIVE');
    const { next } = succeeded(await find('--provider', 'google calendar', '--query', 'list events'));
    succeeded(await runShell(bench, fill(next[0], values)));
  });
});

describe('the commands of next for a board', () => {
  const text = (description: string) => ({ type: 'string', description });
  const schema = (properties: JsonObject, ...required: string[]): JsonObject => ({
    type: 'object',
    properties,
    required,
  });
  const board = useBench({
    inProcess: true,
    tools: [
      tool(
        'TRELLO',
        'trello_create_card',
        'Create a new card on a list.',
        schema(
          { idList: text('The ID of the list to create the card in'), name: text('Title of the card') },
          'idList',
        ),
      ),
      tool(
        'TRELLO',
        'trello_get_board_lists',
        'Get all lists on a board.',
        schema({ id: text('The ID of the board') }, 'id'),
      ),
      tool(
        'TRELLO',
        'trello_list_my_boards',
        'List my boards. Use this to find board IDs.',
        schema({ filter: text('Which boards to return') }),
      ),
      tool(
        'TRELLO',
        'trello_create_page',
        'Create a page.',
        schema({
          _parent: { type: 'object', description: 'Computed by the executor.' },
          children: { type: 'array', description: 'What the page contains' },
        }),
      ),
    ],
    connections: [{ name: 'trello', provider: 'TRELLO' }],
    accounts: [{ connection: 'trello' }],
  });
  const nextOf = async (...queries: string[]) => {
    const args = queries.flatMap((query) => ['--query', query]);
    const { next } = succeeded(await board.run(['find-tool', '--provider', 'trello', ...args]));
    return next.map((line: string) => line.replace(/.* --tool-name (\S+) --tool-input (\S+)/, '$1 $2'));
  };

  it('of several queries: what finds ids first, what changes something last', async () => {
    expect(await nextOf('create a card', 'get the lists of a board')).toEqual([
      "trello_list_my_boards '{}'",
      `trello_get_board_lists '{"id":"<id>"}'`,
      `trello_create_card '{"idList":"<idList>","name":"<name>"}' --dry-run`,
    ]);
  });

  it('include the name of what is created, although the schema does not require it', async () => {
    expect(await nextOf('create a card')).toEqual([
      `trello_create_card '{"idList":"<idList>","name":"<name>"}' --dry-run`,
    ]);
  });

  it('never change something with an empty input, and never set what is computed', async () => {
    expect((await nextOf('create a page'))[0]).toBe(`trello_create_page '{"children":<children>}' --dry-run`);
  });
});

describe('two custom MCP servers', () => {
  const query = { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] };
  const wiki = tool('CUSTOMMCP', 'c-wikimcp_search-wiki', 'Find pages of the wiki.', query);
  const connection = { name: 'wiki', provider: 'CUSTOMMCP', type: 'BEARER' as const, customTools: [wiki] };
  const two = useBench({
    inProcess: true,
    connections: [...CONNECTIONS, connection],
    accounts: [...ACCOUNTS, { connection: 'wiki' }],
  });

  it.each([[['--provider', 'custommcp']], [[]]])('are distinguished by their tools: %j', async (args) => {
    const answer = succeeded(await two.run(['find-tool', ...args, '--query', 'search the wiki']));
    expect(answer.connection_name).toBe('wiki');
    expect(answer.tools[0].name).toBe('c-wikimcp_search-wiki');
    expect(answer).not.toHaveProperty('warnings');
  });

  it('run a tool on the connection that has it', async () => {
    const run = ['execute-tool', '--provider', 'custommcp', '--tool-name', 'c-wikimcp_search-wiki'];
    succeeded(await two.run([...run, '--tool-input', '{"q":"otters"}']));
    const effects = two.sandbox.ledger.flatMap(({ effect }) => effect?.connection ?? []);
    expect(effects).toEqual(['wiki']);
  });
});
