import { describe, expect, it } from 'vitest';
import { failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';

/** The server returns at most seven tools per page, even if more are requested. */
const bench = useBench({ pageSize: 7, inProcess: true });
const get = async (...args: string[]) => succeeded(await bench.run(['get-tool', ...args]));
const namesOf = ({ tools }: Answer): string[] => tools.map(({ name }: Answer) => name);

describe('get-tool --provider', () => {
  it('lists every tool of a provider, however small the pages of the server', async () => {
    const answer = await get('--provider', 'notion', '--max-chars', '0');
    expect(Object.keys(answer)).toEqual(['ok', 'provider', 'total', 'tools']);
    expect(answer).toMatchObject({ provider: 'NOTION', total: 51 });
    expect(new Set(namesOf(answer)).size).toBe(51);
    for (const tool of answer.tools) expect(Object.keys(tool)).toEqual(['name', 'description']);
    expect(bench.count('ListTools')).toBe(Math.ceil(51 / 7));
  });

  it('also lists the tools of a provider that is not configured', async () => {
    expect(await get('--provider', 'hub spot')).toMatchObject({ provider: 'HUBSPOT', total: 2 });
  });

  it('follows the LinkedIn alias', async () => {
    const answer = await get('--provider', 'linkedin');
    expect(answer).toMatchObject({
      provider: 'HARVESTAPI',
      total: 25,
      provider_alias: { from: 'linkedin', to: 'HARVESTAPI' },
    });
  });

  it('keeps the underscore of GOOGLE_ADS on the wire', async () => {
    expect(await get('--provider', 'google ads')).toMatchObject({ provider: 'GOOGLE_ADS', total: 0 });
  });

  it('is empty for a provider nobody knows', async () => {
    const answer = await get('--provider', 'MYSPACE');
    expect(answer).toMatchObject({ provider: 'MYSPACE', total: 0, tools: [] });
    expect(answer.warnings).toEqual([expect.stringContaining('No connection for MYSPACE is configured.')]);
  });

  it('warns of a misspelling, but not if there are tools', async () => {
    const { warnings } = await get('--provider', 'slak');
    expect(warnings).toEqual([expect.stringContaining('slak looks like a misspelling of SLACK')]);
    expect(await get('--provider', 'hub spot')).not.toHaveProperty('warnings');
  });

  it('starts at --page-token, and requests --page-size tools at a time', async () => {
    const token = Buffer.from(JSON.stringify({ offset: 45 })).toString('base64url');
    const answer = await get('--provider', 'notion', '--page-size', '5', '--page-token', token);
    expect(answer.total).toBe(6);
    const asked = bench.sandbox.ledger.filter(({ method }) => method === 'ListTools');
    for (const { message } of asked) expect(message).toMatchObject({ pageSize: 5 });
  });

  it('adds details with --full', async () => {
    const [tool] = (await get('--provider', 'openmeteo', '--full')).tools;
    expect(tool).toHaveProperty('input_schema');
    expect(tool).toHaveProperty('id');
    expect(tool.tags).toEqual(['openmeteo']);
  });
});

describe('get-tool --tool-name', () => {
  it('shows the schema as Scalekit gives it, and what the tool does', async () => {
    const answer = await get('--tool-name', 'notion_data_fetch');
    expect(Object.keys(answer)).toEqual(['ok', 'tool']);
    const { tool } = answer;
    expect(Object.keys(tool)).toEqual(['name', 'provider', 'description', 'effect', 'input_schema']);
    expect(tool).toMatchObject({ name: 'notion_data_fetch', provider: 'NOTION', effect: 'read' });
    expect(tool.input_schema.required).toEqual([]);
    expect(tool.input_schema.properties.page_size).toMatchObject({ type: 'integer', default: 10 });
    expect(tool.input_schema.properties.query.type).toEqual(['string', 'null']);
  });

  it('omits only what forms need; --full keeps it', async () => {
    const draw = { order: 1 };
    const shown = { a: { type: 'string', description: 'kept' }, b: true };
    const properties = { a: { ...shown.a, display_properties: draw }, b: true };
    const definition = { name: 'exa_odd', input_schema: { display_properties: draw, properties } };
    bench.sandbox.fault({ on: 'ListTools', times: 2, answer: { tools: [{ provider: 'EXA', definition }] } });
    const { tool } = await get('--tool-name', 'exa_odd');
    expect(tool.input_schema).toEqual({ properties: shown, required: [] });
    const full = await get('--tool-name', 'exa_odd', '--full');
    expect(full.tool.input_schema).toEqual({ display_properties: draw, properties });
  });

  it('is not confused by a schema whose properties are not an object', async () => {
    const definition = { name: 'exa_odd', input_schema: { properties: 'none' } };
    bench.sandbox.fault({ on: 'ListTools', answer: { tools: [{ provider: 'EXA', definition }] } });
    expect((await get('--tool-name', 'exa_odd')).tool.input_schema).toEqual({
      properties: 'none',
      required: [],
    });
  });

  it.each([
    ['notion_page_get', 'read'],
    ['slack_send_message', 'write'],
    ['slack_delete_message', 'destructive'],
  ])('gives %s the effect %s', async (name, effect) => {
    expect((await get('--tool-name', name)).tool.effect).toBe(effect);
  });

  it('keeps enums', async () => {
    const { tool } = await get('--tool-name', 'gmail_send_message');
    expect(tool.input_schema.properties.content_type).toMatchObject({
      enum: ['text/plain', 'text/html'],
      default: 'text/plain',
    });
    expect(tool.input_schema.required).toEqual(['body', 'subject', 'to']);
  });

  it('adds everything else that Scalekit knows with --full', async () => {
    const { tool } = await get('--tool-name', 'gmail_send_message', '--full');
    expect(tool.rest_api_info.method).toBe('POST');
    expect(tool.display_properties).toContain('body');
    expect(tool.id).toMatch(/^tol_/);
    expect(tool.metadata).toMatchObject({ schema_version: '1.0.0' });
  });

  it('shows several in the order they were asked for, each once', async () => {
    const args = ['slack_auth_test', 'notion_page_get', 'slack_auth_test'].flatMap((name) => [
      '--tool-name',
      name,
    ]);
    expect(namesOf(await get(...args))).toEqual(['slack_auth_test', 'notion_page_get']);
    expect(bench.count('ListTools')).toBe(1);
  });

  it.each([[['--provider', 'notion']], [['--provider', 'Notion']], [['--connection-name', 'notion']]])(
    'accepts a name without its prefix if the provider is known: %j',
    async (scope) => {
      const { tool } = await get('--tool-name', 'page_content_get', ...scope);
      expect(tool.name).toBe('notion_page_content_get');
      const both = ['--tool-name', 'page_get', '--tool-name', 'notion_page_get'];
      expect((await get(...both, ...scope)).tool.name).toBe('notion_page_get');
    },
  );

  it('suggests the full name if no provider is given', async () => {
    const run = await bench.run(['get-tool', '--tool-name', 'page_content_get']);
    expect(failed(run, 'TOOL_NOT_FOUND').suggestions[0]).toBe('notion_page_content_get');
    const several = await bench.run(['get-tool', '--tool-name', 'send_message']);
    expect(failed(several, 'TOOL_NOT_FOUND').suggestions).toEqual(
      expect.arrayContaining(['slack_send_message', 'gmail_send_message']),
    );
  });

  it('suggests the nearest names for an unknown one', async () => {
    const run = await bench.run(['get-tool', '--tool-name', 'notion_page_gett']);
    expect(failed(run, 'TOOL_NOT_FOUND').suggestions[0]).toBe('notion_page_get');
    const other = await bench.run(['get-tool', '--tool-name', 'send_mesage', '--provider', 'slack']);
    expect(failed(other, 'TOOL_NOT_FOUND').suggestions).toContain('slack_send_message');
    const nothing = await bench.run(['get-tool', '--tool-name', 'zzz_qqq']);
    expect(failed(nothing, 'TOOL_NOT_FOUND').suggestions).toEqual([]);
    const one = ['get-tool', '--tool-name', 'notion_page_get', '--tool-name', 'notion_page_gett'];
    failed(await bench.run(one), 'TOOL_NOT_FOUND');
  });

  it('finds custom tools of an account through its connection', async () => {
    const args = ['--tool-name', 'c-apifymcp_fetch-docs', '--connection-name', 'apify-docs'];
    const { tool } = await get(...args);
    expect(tool).toMatchObject({ name: 'c-apifymcp_fetch-docs', provider: 'CUSTOMMCP' });
    expect(tool.input_schema.required).toEqual(['url']);
    failed(await bench.run(['get-tool', '--tool-name', 'c-apifymcp_fetch-docs']), 'TOOL_NOT_FOUND');
  });

  it.each([
    ['--connection-name', 'Apify-Docs'],
    ['--provider', 'custommcp'],
  ])('also finds custom tools by %s %s', async (...where) => {
    const { tool } = await get('--tool-name', 'c-apifymcp_fetch-docs', ...where);
    expect(tool.name).toBe('c-apifymcp_fetch-docs');
  });

  it('says why custom tools cannot be shown', async () => {
    const args = ['get-tool', '--tool-name', 'c-apifymcp_fetch-docs', '--connection-name'];
    failed(await bench.run([...args, 'nosuch']), 'CONNECTION_NOT_FOUND');
    const misspelt = args.with(2, 'c-apifymcp_fetch-doc');
    failed(await bench.run([...misspelt, 'apify-docs']), 'TOOL_NOT_FOUND');
    bench.sandbox.account('apify-docs').remove();
    failed(await bench.run([...args, 'apify-docs']), 'ACCOUNT_NOT_FOUND');
  });
});

describe('get-tool --query', () => {
  it('ranks the tools of a provider and shows the input of the best', async () => {
    const answer = await get('--provider', 'notion', '--query', 'read a page', '--limit', '3');
    expect(Object.keys(answer)).toEqual(['ok', 'provider', 'total', 'tools']);
    expect(answer).toMatchObject({ provider: 'NOTION', total: 51 });
    expect(answer.tools).toHaveLength(3);
    for (const tool of answer.tools)
      expect(Object.keys(tool).slice(0, 4)).toEqual(['name', 'effect', 'description', 'input']);
    const best = answer.tools.find(({ name }: Answer) => name === 'notion_page_get');
    expect(best.input.page_id).toMatch(/^string, required/);
  });

  it('searches every COMPLETED connection if no provider is named', async () => {
    const answer = await get('--query', 'send a text message', '--limit', '8');
    expect(answer.provider).toBeNull();
    expect(new Set(answer.tools.map(({ provider }: Answer) => provider)).size).toBeGreaterThan(1);
    expect(namesOf(answer)).toContain('slack_send_message');
    expect(namesOf(answer).join()).not.toContain('hubspot');
  });

  it('finds nothing for words that no tool has', async () => {
    expect((await get('--provider', 'slack', '--query', 'xylophone zeppelin')).tools).toEqual([]);
  });

  it('includes the custom tools of a connection', async () => {
    const answer = await get('--connection-name', 'apify-docs', '--query', 'read documentation page');
    expect(namesOf(answer)[0]).toBe('c-apifymcp_fetch-docs');
  });
});

describe('get-tool', () => {
  it('lists the tools of every usable connection if nothing is named', async () => {
    const all = succeeded(await bench.run(['get-tool', '--max-chars', '0']));
    expect(all.provider).toBeNull();
    expect(all.tools).toHaveLength(all.total);
    const prefixes = new Set(all.tools.map(({ name }: { name: string }) => name.split('_')[0]));
    expect([...prefixes]).toEqual(expect.arrayContaining(['notion', 'gmail', 'slack', 'exa']));
    expect(prefixes).not.toContain('hubspot');
  });

  it('lists custom tools by their provider', async () => {
    const all = await get('--provider', 'custommcp');
    expect(namesOf(all)).toEqual(['c-apifymcp_fetch-docs', 'c-apifymcp_search-docs']);
    expect(namesOf(await get('--query', 'fetch docs'))[0]).toBe('c-apifymcp_fetch-docs');
  });

  it.each([
    ['nobody has an account on it', () => {}],
    [
      'Scalekit does not show it through the account',
      () => {
        const grpc = { code: 'invalid_argument' };
        bench.sandbox.fault({ on: 'ListTools', grpc });
      },
    ],
  ])("lists the provider's own tools of a connection if %s", async (_, before) => {
    before();
    expect(await get('--connection-name', 'notion')).toMatchObject({ provider: 'NOTION', total: 51 });
  });

  it.each([
    ['permission_denied', 'FORBIDDEN', 1],
    // After the first refusal, the program gets a new token.
    ['unauthenticated', 'INVALID_CREDENTIALS', 2],
  ] as const)('never mistakes %s for an account without tools', async (code, expected, times) => {
    bench.sandbox.fault({ on: 'ListTools', grpc: { code }, times });
    failed(await bench.run(['get-tool', '--connection-name', 'notion']), expected);
  });

  it("requires an identifier for an account's tools", async () => {
    const nobody = { env: { TOOL_IDENTIFIER: undefined } };
    const run = await bench.run(['get-tool', '--connection-name', 'apify-docs'], nobody);
    failed(run, 'IDENTIFIER_REQUIRED');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('refuses an empty name', async () => {
    failed(await bench.run(['get-tool', '--tool-name', '']), 'USAGE');
    const one = ['get-tool', '--tool-name', 'slack_auth_test', '--tool-name', ' '];
    failed(await bench.run(one), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('refuses a limit that is not a positive integer', async () => {
    failed(await bench.run(['get-tool', '--limit', '0', '--provider', 'notion']), 'USAGE');
    failed(await bench.run(['get-tool', '--limit', '1.5', '--provider', 'notion', '--query', 'x']), 'USAGE');
  });

  it('refuses a connection that cannot be used, or belongs to another provider', async () => {
    failed(await bench.run(['get-tool', '--connection-name', 'nosuch']), 'CONNECTION_NOT_FOUND');
    failed(await bench.run(['get-tool', '--connection-name', 'linear']), 'CONNECTION_NOT_COMPLETED');
    const mixed = ['get-tool', '--connection-name', 'slack', '--provider', 'notion'];
    failed(await bench.run(mixed), 'USAGE');
  });

  it('refuses a page token that the server does not know', async () => {
    const args = ['get-tool', '--provider', 'notion', '--page-token', 'bogus'];
    failed(await bench.run(args), 'SCALEKIT_ERROR');
  });
});
