import type { MessageInitShape } from '@bufbuild/protobuf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ME, serviceOf } from './caller.ts';
import { READINESS, SearchService } from './grpc/search-schema.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ searchTools: true });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const search = async (asked: MessageInitShape<typeof SearchService.method.searchTools.input>) =>
  (await serviceOf(sandbox, SearchService).searchTools(asked)).tools;

describe('SearchTools', () => {
  it('ranks the tools of enabled connections, best first, ten by default', async () => {
    const tools = await search({ query: 'send a message in Slack' });
    expect(tools[0]).toMatchObject({ name: 'slack_send_message', provider: 'SLACK' });
    expect(tools).toHaveLength(10);
    const scores = tools.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(await search({ query: 'message list get', topK: 50 })).toHaveLength(50);
    sandbox.connection('slack').enabled = false;
    expect(
      (await search({ query: 'send a message in Slack', topK: 50 })).map(({ provider }) => provider),
    ).not.toContain('SLACK');
  });

  it('says which connection the user can use now', async () => {
    const of = async (query: string, identifier?: string) =>
      (await search({ query, ...(identifier && { identifier }) }))[0]?.connections.map(
        ({ connectionName, readinessState }) => [connectionName, readinessState],
      );
    const mail = 'gmail send message';
    expect(await of(mail)).toEqual([
      ['gmail-work', READINESS.UNSPECIFIED],
      ['gmail-private', READINESS.UNSPECIFIED],
    ]);
    expect(await of(mail, 'second@example.com')).toEqual([['gmail-work', READINESS.NEEDS_REAUTH]]);
    expect(await of('get a notion page', ME)).toEqual([]);
    sandbox.account('gmail-private').setStatus('DISCONNECTED');
    expect(await of(mail, ME)).toEqual([
      ['gmail-work', READINESS.READY],
      ['gmail-private', READINESS.NEEDS_CONNECTION],
    ]);
    sandbox.account('gmail-work').expireToken({ refreshes: false });
    expect((await of(mail, ME))?.[0]).toEqual(['gmail-work', READINESS.NEEDS_REAUTH]);
  });

  it("finds the user's custom tools", async () => {
    const names = async (identifier?: string) =>
      (await search({ query: 'fetch documentation page', ...(identifier && { identifier }) })).map(
        ({ name }) => name,
      );
    expect(await names(ME)).toContain('c-apifymcp_fetch-docs');
    expect(await names()).not.toContain('c-apifymcp_fetch-docs');
  });

  it('refuses an empty or too long query, and too many results', async () => {
    for (const asked of [{ query: '' }, { query: 'é'.repeat(257) }, { query: 'a', topK: 51 }])
      await expect(search(asked)).rejects.toThrow(/invalid_argument/);
    expect(await search({ query: 'é'.repeat(256) })).toEqual([]);
    expect(sandbox.ledger.at(0)).toMatchObject({ method: 'SearchTools', status: 'invalid_argument' });
  });

  it('is UNIMPLEMENTED if switched off', async () => {
    sandbox.setSearchTools(false);
    await expect(search({ query: 'a' })).rejects.toThrow(/unimplemented/);
    sandbox.reset();
    expect(await search({ query: 'slack' })).not.toEqual([]);
  });
});
