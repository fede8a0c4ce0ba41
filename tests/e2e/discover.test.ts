import { describe, expect, it } from 'vitest';
import { CONNECTIONS } from '../sandbox/fixtures.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });
const list = async (...args: string[]) => succeeded(await bench.run(['list-connections', ...args]));

describe('list-connections', () => {
  it('lists every connection of every page, in the order of the environment', async () => {
    const answer = await list();
    expect(Object.keys(answer)).toEqual(['ok', 'connections', 'selected', 'total']);
    expect(answer.total).toBe(CONNECTIONS.length);
    expect(answer.connections).toHaveLength(CONNECTIONS.length);
    expect(answer.selected).toBeNull();
    expect(answer.connections[0]).toEqual({
      key_id: 'notion',
      provider: 'NOTION',
      type: 'OAUTH',
      status: 'COMPLETED',
      enabled: true,
    });
    expect(answer.connections.at(-1).key_id).toBe('youtube');
    expect(bench.count('ListAppConnections')).toBe(2);
    for (const { message } of bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'grpc'))
      expect(message).toMatchObject({ pageSize: 30 });
  });

  it('finds a provider that is only on the last page', async () => {
    const answer = await list('--provider', 'youtube');
    expect(answer.selected.key_id).toBe('youtube');
    expect(answer.total).toBe(1);
  });

  it.each(['GOOGLEDRIVE', 'google drive', 'Google-Drive', 'google_drive', 'GOOGLE_DRIVE', ' google  drive '])(
    'takes %j to mean GOOGLEDRIVE',
    async (spelling) => {
      const answer = await list('--provider', spelling);
      expect(answer.selected).toMatchObject({ key_id: 'googledrive', provider: 'GOOGLEDRIVE' });
      expect(answer).not.toHaveProperty('warnings');
      expect(answer).not.toHaveProperty('provider_alias');
    },
  );

  it.each(['GOOGLE_ADS', 'googleads', 'google ads'])(
    'takes %j to mean GOOGLE_ADS, which keeps its underscore',
    async (spelling) => {
      expect((await list('--provider', spelling)).selected.key_id).toBe('google-ads');
    },
  );

  it('selects the first that is COMPLETED and enabled, not the draft before it', async () => {
    const answer = await list('--provider', 'SLACK');
    expect(answer.connections.map((one: { key_id: string }) => one.key_id)).toEqual(['slack-draft', 'slack']);
    expect(answer.selected.key_id).toBe('slack');
    expect(answer).not.toHaveProperty('warnings');
  });

  it('never sends a filter to the server', async () => {
    await list('--provider', 'NOTION');
    const messages = bench.sandbox.ledger.filter(({ method }) => method === 'ListAppConnections');
    for (const { message } of messages) expect(message).not.toHaveProperty('provider');
  });

  it('names every candidate, and the flag that chooses, if several match', async () => {
    const answer = await list('--provider', 'gmail');
    expect(answer.selected.key_id).toBe('gmail-work');
    expect(answer.warnings).toHaveLength(1);
    expect(answer.warnings[0]).toMatch(/gmail-work.*gmail-private/);
    expect(answer.warnings[0]).toContain('--connection-name');
  });

  it.each([
    ['linear', 'IN_PROGRESS'],
    ['figma', 'DRAFT'],
    ['hubspot', 'disabled'],
  ])('selects nothing for %s and says that it is %s', async (provider, reason) => {
    const answer = await list('--provider', provider);
    expect(answer.selected).toBeNull();
    expect(answer.connections).toHaveLength(1);
    expect(answer.warnings.join()).toContain(reason);
  });

  it('answers an unknown provider with an empty list and what to do about it', async () => {
    const answer = await list('--provider', 'MYSPACE');
    expect(answer).toMatchObject({ connections: [], selected: null, total: 0 });
    expect(answer.warnings.join()).toContain('Dashboard');
  });

  it('resolves LinkedIn to HarvestAPI, and says so', async () => {
    for (const spelling of ['LINKEDIN', 'LinkedIn', 'linked in']) {
      const answer = await list('--provider', spelling);
      expect(answer.selected.key_id).toBe('harvestapi');
      expect(answer.provider_alias).toEqual({ from: spelling, to: 'HARVESTAPI' });
    }
  });

  it('refuses an empty provider', async () => {
    failed(await bench.run(['list-connections', '--provider', '']), 'USAGE');
    failed(await bench.run(['list-connections', '--provider', '  ']), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('a LinkedIn connection', () => {
  const linkedIn = useBench({
    inProcess: true,
    connections: [
      { name: 'linkedin', provider: 'LINKEDIN' },
      { name: 'harvestapi', provider: 'HARVESTAPI', type: 'API_KEY' },
    ],
    accounts: [],
  });

  it('keeps LinkedIn if it has its own COMPLETED connection', async () => {
    const answer = succeeded(await linkedIn.run(['list-connections', '--provider', 'linkedin']));
    expect(answer.selected.key_id).toBe('linkedin');
    expect(answer).not.toHaveProperty('provider_alias');
  });

  it("then searches LinkedIn's tools, not HarvestAPI's", async () => {
    const own = { name: 'linkedin_post_create', description: 'Write a post.' };
    const answer = { tools: [{ provider: 'LINKEDIN', definition: own }] };
    // The first ListTools call is for HarvestAPI, which LinkedIn usually means.
    const { fault } = linkedIn.sandbox;
    fault({ on: 'ListTools', skip: 1, times: Infinity, answer });
    const listed = succeeded(await linkedIn.run(['get-tool', '--provider', 'linkedin']));
    expect(listed).toMatchObject({ provider: 'LINKEDIN', tools: [own] });
    expect(listed).not.toHaveProperty('provider_alias');
    linkedIn.sandbox.reset();
    fault({ on: 'ListTools', skip: 1, times: Infinity, answer });
    const found = await linkedIn.run(['find-tool', '--provider', 'linkedin', '--query', 'write a post']);
    failed(found, 'AUTHORIZATION_REQUIRED');
    expect(found.json.connection_name).toBe('linkedin');
    expect(found.json.tools[0].name).toBe(own.name);
  });

  it('follows the alias if the LinkedIn connection is only a draft', async () => {
    linkedIn.sandbox.connection('linkedin').status = 'DRAFT';
    const answer = succeeded(await linkedIn.run(['list-connections', '--provider', 'linkedin']));
    expect(answer.selected.key_id).toBe('harvestapi');
    expect(answer.provider_alias).toEqual({ from: 'linkedin', to: 'HARVESTAPI' });
  });
});

describe('an environment without connections', () => {
  const empty = useBench({ connections: [], accounts: [], inProcess: true });

  it('gives an empty list, and CONNECTION_NOT_FOUND if one is needed', async () => {
    expect(succeeded(await empty.run(['list-connections']))).toEqual({
      ok: true,
      connections: [],
      selected: null,
      total: 0,
    });
    const error = failed(await empty.run(['find-tool', '--query', 'send']), 'CONNECTION_NOT_FOUND');
    expect(error.configured_providers).toEqual([]);
    failed(await empty.run(['generate-link', '--provider', 'NOTION']), 'CONNECTION_NOT_FOUND');
  });

  it('shows the tools that LinkedIn resolves to', async () => {
    const answer = succeeded(await empty.run(['get-tool', '--provider', 'LinkedIn']));
    expect(answer).toMatchObject({
      provider: 'HARVESTAPI',
      total: 25,
      provider_alias: { from: 'LinkedIn', to: 'HARVESTAPI' },
    });
  });
});

describe('the names people use for providers', () => {
  const named = async (name: string) => {
    const run = await bench.run(['list-connections', '--provider', name]);
    return run.json;
  };

  it.each([
    ['apollo', 'apollo', 'APOLLOAPIKEY'],
    ['gmail-private', 'gmail-private', 'GMAIL'],
    ['My Calendar: team', 'My Calendar: team', 'GOOGLECALENDAR'],
    ['gcal', 'My Calendar: team', 'GOOGLECALENDAR'],
    ['Harvest', 'harvestapi', 'HARVESTAPI'],
    ['gdrive', 'googledrive', 'GOOGLEDRIVE'],
  ])('%s means %s', async (name, connection, provider) => {
    const answer = await named(name);
    expect(answer.selected.key_id).toBe(connection);
    expect(answer.provider_alias).toEqual({ from: name, to: provider });
  });

  it('are ambiguous if several providers begin with them', async () => {
    const run = await bench.run(['find-tool', '--provider', 'google', '--query', 'list files']);
    const error = failed(run, 'AMBIGUOUS_CONNECTION');
    expect(run.code).toBe(3);
    expect(error.message).toContain('GOOGLEDRIVE');
    expect(error.connections.length).toBeGreaterThan(1);
  });

  it.each([
    ['slak', 'SLACK', /misspelling of SLACK/],
    ['notoin', 'NOTION', /misspelling of NOTION/],
    ['harvest api x', 'HARVESTAPI', /misspelling/],
    ['intercomm', 'INTERCOM', /misspelling of INTERCOM, which is not configured/],
  ])('a misspelling is recognized: %s', async (name, suggestion, hint) => {
    const error = failed(
      await bench.run(['find-tool', '--provider', name, '--query', 'send']),
      'CONNECTION_NOT_FOUND',
    );
    expect(error.suggestions).toContain(suggestion);
    expect(error.hint).toMatch(hint);
    expect(error.configured_providers).toContain('SLACK');
  });

  it('a misspelled connection name gets the nearest ones', async () => {
    const run = await bench.run(['get-authorization', '--connection-name', 'slck']);
    const error = failed(run, 'CONNECTION_NOT_FOUND');
    expect(error.hint).toMatch(/^Did you mean --connection-name slack\? /);
    expect(error.suggestions).toEqual(['slack']);
    expect(error.connections).toHaveLength(30);
    expect(error.total).toBe(CONNECTIONS.length);
  });

  it('a service that is not configured is recognized', async () => {
    const error = failed(await bench.run(['generate-link', '--provider', 'Zendesk']), 'CONNECTION_NOT_FOUND');
    expect(error.hint).toMatch(/no connection for Zendesk is configured/);
    expect(error.hint).not.toMatch(/misspelling/);
    const unknown = failed(
      await bench.run(['generate-link', '--provider', 'foobarxyz']),
      'CONNECTION_NOT_FOUND',
    );
    expect(unknown.suggestions).toEqual([]);
    expect(unknown.hint).toMatch(/No known provider has this name/);
  });
});
