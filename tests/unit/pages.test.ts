import { describe, expect, it } from 'vitest';
import { nextLink, pathOfNext } from '../../src/commands/proxy-request/all-pages.ts';
import { collectPages } from '../../src/steps/pages/collect.ts';
import { findList, listAt, withList } from '../../src/steps/pages/find-list.ts';
import { nextPage } from '../../src/steps/pages/next-page.ts';

const ITEMS = [{ id: 'a' }, { id: 'b' }];

interface Case {
  style: string;
  data: unknown;
  parameters?: Record<string, unknown>;
  /** The parameters that the request takes; without it, any. */
  takes?: string[];
  next: unknown;
}

const CASES: Case[] = [
  {
    style: 'Google',
    data: { files: ITEMS, nextPageToken: 'T' },
    next: { parameters: { pageToken: 'T' } },
    takes: ['pageToken'],
  },
  {
    style: 'Google through a tool',
    data: { files: ITEMS, nextPageToken: 'T' },
    takes: ['page_token', 'page_size'],
    next: { parameters: { page_token: 'T' } },
  },
  {
    style: 'Graph',
    data: { value: ITEMS, '@odata.nextLink': 'https://graph.example/v1.0/me/messages?$skip=10' },
    next: { url: 'https://graph.example/v1.0/me/messages?$skip=10' },
  },
  {
    style: 'Notion',
    data: { object: 'list', results: ITEMS, has_more: true, next_cursor: 'C' },
    takes: ['start_cursor', 'page_size'],
    next: { parameters: { start_cursor: 'C' } },
  },
  {
    style: 'Notion, last page',
    data: { object: 'list', results: ITEMS, has_more: false, next_cursor: null },
    takes: ['start_cursor'],
    next: undefined,
  },
  {
    style: 'Slack',
    data: { ok: true, channels: ITEMS, response_metadata: { next_cursor: 'dGVhbTpD' } },
    takes: ['cursor', 'limit'],
    next: { parameters: { cursor: 'dGVhbTpD' } },
  },
  {
    style: 'Slack, last page',
    data: { ok: true, channels: ITEMS, response_metadata: { next_cursor: '' } },
    takes: ['cursor', 'limit'],
    next: undefined,
  },
  {
    style: 'by offset with an empty cursor, last page',
    data: { results: ITEMS, next_cursor: null },
    takes: ['offset', 'limit'],
    next: undefined,
  },
  {
    style: 'PagerDuty',
    data: { incidents: ITEMS, offset: 0, more: true },
    takes: ['offset', 'limit'],
    next: { parameters: { offset: ITEMS.length } },
  },
  {
    style: 'PagerDuty, last page',
    data: { incidents: ITEMS, offset: 0, more: false },
    takes: ['offset', 'limit'],
    next: undefined,
  },
  {
    style: 'HubSpot',
    data: { results: ITEMS, paging: { next: { after: '20', link: '?after=20' } } },
    parameters: { limit: 2 },
    takes: ['limit', 'after'],
    next: { parameters: { limit: 2, after: '20' } },
  },
  {
    style: 'Stripe',
    data: { object: 'list', data: ITEMS, has_more: true },
    takes: ['limit', 'starting_after', 'ending_before'],
    next: { parameters: { starting_after: 'b' } },
  },
  {
    style: 'Stripe, last page',
    data: { object: 'list', data: ITEMS, has_more: false },
    takes: ['starting_after'],
    next: undefined,
  },
  {
    style: 'Jira, startAt',
    data: { startAt: 50, maxResults: 2, total: 60, values: ITEMS },
    parameters: { startAt: 50 },
    takes: ['startAt', 'maxResults'],
    next: { parameters: { startAt: 52 } },
  },
  {
    style: 'Jira, startAt, last page',
    data: { startAt: 58, maxResults: 2, total: 60, values: ITEMS },
    parameters: { startAt: 58 },
    takes: ['startAt'],
    next: undefined,
  },
  {
    style: 'Jira, isLast',
    data: { startAt: 0, maxResults: 2, isLast: true, values: ITEMS },
    takes: ['startAt'],
    next: undefined,
  },
  {
    style: 'Jira, nextPageToken',
    data: { issues: ITEMS, nextPageToken: 'N', isLast: false },
    takes: ['jql', 'nextPageToken'],
    next: { parameters: { nextPageToken: 'N' } },
  },
  {
    style: 'Jira, nextPageToken, where a cursor might be taken too',
    data: { issues: ITEMS, nextPageToken: 'N', isLast: false },
    takes: ['cursor', 'nextPageToken'],
    next: { parameters: { nextPageToken: 'N' } },
  },
  {
    style: 'page numbers',
    data: { array: ITEMS },
    parameters: { per_page: 2, page: 3 },
    takes: ['page', 'per_page'],
    next: { parameters: { per_page: 2, page: 4 } },
  },
  {
    style: 'page numbers, first page',
    data: { array: ITEMS },
    takes: ['page', 'per_page'],
    next: { parameters: { page: 2 } },
  },
  {
    style: 'page numbers, a short page',
    data: { array: ITEMS },
    parameters: { per_page: 30 },
    takes: ['page', 'per_page'],
    next: undefined,
  },
  {
    style: 'page numbers, total_pages',
    data: { items: ITEMS, page: 4, total_pages: 4 },
    parameters: { page: 4 },
    takes: ['page'],
    next: undefined,
  },
  {
    style: 'offset and limit',
    data: { records: ITEMS, total: 9 },
    parameters: { offset: 4, limit: 2 },
    takes: ['offset', 'limit'],
    next: { parameters: { offset: 6, limit: 2 } },
  },
  {
    style: 'QuickBooks',
    data: { items: ITEMS },
    parameters: { max_results: 2 },
    takes: ['start_position', 'max_results'],
    next: { parameters: { max_results: 2, start_position: 3 } },
  },
  {
    style: 'Airtable',
    data: { records: ITEMS, offset: 'itr1/rec2' },
    takes: ['offset', 'pageSize'],
    next: { parameters: { offset: 'itr1/rec2' } },
  },
  {
    style: 'Airtable, last page',
    data: { records: ITEMS },
    parameters: { pageSize: 100 },
    takes: ['offset', 'pageSize'],
    next: undefined,
  },
  {
    style: 'Asana',
    data: {
      data: ITEMS,
      next_page: {
        offset: 'eyJ0',
        path: '/tasks?offset=eyJ0',
        uri: 'https://app.example/api/1.0/tasks?offset=eyJ0',
      },
    },
    takes: ['offset', 'limit'],
    next: { url: 'https://app.example/api/1.0/tasks?offset=eyJ0' },
  },
  {
    style: 'Dropbox',
    data: { entries: ITEMS, cursor: 'AAF', has_more: true },
    takes: ['cursor'],
    next: { parameters: { cursor: 'AAF' } },
  },
  {
    style: 'GraphQL',
    data: { data: { issues: { nodes: ITEMS, pageInfo: { hasNextPage: true, endCursor: 'E' } } } },
    takes: ['first', 'after'],
    next: { parameters: { after: 'E' } },
  },
  {
    style: 'GraphQL, last page',
    data: { data: { issues: { nodes: ITEMS, pageInfo: { hasNextPage: false, endCursor: 'E' } } } },
    takes: ['first', 'after'],
    next: undefined,
  },
  {
    style: 'Intercom',
    data: { data: ITEMS, pages: { next: { starting_after: 'S' } } },
    takes: ['starting_after'],
    next: { parameters: { starting_after: 'S' } },
  },
  {
    style: 'a link in the body',
    data: { results: ITEMS, next: 'https://api.example/v2/items?page=2' },
    next: { url: 'https://api.example/v2/items?page=2' },
  },
  {
    style: 'a path in the body',
    data: { results: ITEMS, links: { next: '/v2/items?page=2' } },
    next: { url: '/v2/items?page=2' },
  },
  {
    style: 'offset and limit in a query',
    data: ITEMS,
    parameters: { offset: '4', limit: '2' },
    takes: ['offset', 'limit'],
    next: { parameters: { offset: 6, limit: '2' } },
  },
  {
    style: 'an offset that is no number',
    data: { records: ITEMS, total: '9' },
    parameters: { skip: 'abc', limit: 2 },
    takes: ['skip'],
    next: { parameters: { skip: 2, limit: 2 } },
  },
  {
    style: 'a page asked for, of a request that also takes an offset',
    data: { records: ITEMS },
    parameters: { page: 2 },
    takes: ['offset', 'page'],
    next: { parameters: { page: 3 } },
  },
  {
    style: 'a page where only an offset is taken, which the answer gives',
    data: { records: ITEMS, start: 20 },
    takes: ['start'],
    next: { parameters: { start: 22 } },
  },
  { style: 'nothing that tells', data: { results: ITEMS }, takes: ['query'], next: undefined },
  {
    style: 'a cursor that the request does not take',
    data: { results: ITEMS, next_cursor: 'C' },
    takes: ['query'],
    next: undefined,
  },
  { style: 'an empty page', data: { array: [] }, parameters: { page: 3 }, takes: ['page'], next: undefined },
  {
    style: 'a cursor of where this page began',
    data: { results: ITEMS, cursor: 'HERE' },
    takes: ['cursor'],
    next: undefined,
  },
];

describe('the page after this one', () => {
  it.each(CASES)('$style', ({ data, parameters = {}, takes, next }) => {
    const found = nextPage({ data, parameters, takes: (name) => takes?.includes(name) ?? true });
    expect(found).toEqual(next);
  });
});

describe('the list of an answer', () => {
  it.each([
    [[1, 2], []],
    ['text', undefined],
    [null, undefined],
    [{ ok: true }, undefined],
    [{ errors: [], data: { nodes: [1] } }, ['data', 'nodes']],
    [{ errors: [], items: [1] }, ['items']],
    [{ few: [1], many: [1, 2], more: { most: [1, 2, 3] } }, ['many']],
    [{ many: [1, 2], few: [1] }, ['many']],
    [{ a: { b: { c: { list: [1] } } } }, ['a', 'b', 'c', 'list']],
    [{ a: { b: { c: { d: { list: [1] } } } } }, undefined],
  ])('%j → %j', (data, path) => expect(findList(data)).toEqual(path));

  it('is empty if a page omits it', () => {
    expect(listAt({ data: null }, ['data', 'nodes'])).toEqual([]);
    expect(listAt({ data: { nodes: 5 } }, ['data', 'nodes'])).toEqual([]);
    expect(listAt([1], [])).toEqual([1]);
  });

  it('replaces the first list', () => {
    expect(withList({ ok: true, data: { nodes: [1] } }, ['data', 'nodes'], [1, 2])).toEqual({
      ok: true,
      data: { nodes: [1, 2] },
    });
    expect(withList([1], [], [1, 2])).toEqual([1, 2]);
  });
});

describe('the Link header', () => {
  it.each([
    [
      '<https://api.example/items?page=2>; rel="next", <https://api.example/items?page=9>; rel="last"',
      'https://api.example/items?page=2',
    ],
    [
      '<https://api.example/items?page=1>; rel="prev", </items?page=3>; title="a, b"; rel=next',
      '/items?page=3',
    ],
    ['<https://api.example/items?page=1>; rel="first prev"', undefined],
    [undefined, undefined],
    ['nonsense', undefined],
    ['<https://api.example/items?page=1>; title="next", <https://api.example/items?page=3>; rel', undefined],
  ])('%s', (header, target) => expect(nextLink(header)).toBe(target));

  it('is followed without the base path that the proxy adds', () => {
    expect(pathOfNext('https://api.example/rest/v1/items?page=2', '/v1/items?page=1')).toBe(
      '/v1/items?page=2',
    );
    expect(pathOfNext('https://api.example/repositories/7/issues?page=2', '/repos/o/r/issues')).toBe(
      '/repositories/7/issues?page=2',
    );
  });
});

describe('pages of a list', () => {
  const page = (from: number, count: number, next: number | undefined) => ({
    data: { ok: true, values: Array.from({ length: count }, (_, at) => ({ id: from + at })), next },
    next,
  });
  const collect = (
    first: ReturnType<typeof page>,
    fetch: (at: number) => Promise<ReturnType<typeof page>>,
    maxItems = 1000,
  ) => collectPages(first, { maxItems, load: fetch, cursorOf: (at) => at });

  it('all pages → one list in the place of the first', async () => {
    const answer = await collect(
      page(0, 100, 100),
      async (at) => page(at, 100, at < 2400 ? at + 100 : undefined),
      5000,
    );
    expect(answer.pages).toEqual({ count: 25, items: 2500, complete: true });
    expect((answer.data as { values: { id: number }[] }).values.map(({ id }) => id)).toEqual([
      ...Array(2500).keys(),
    ]);
    expect(answer.data).toMatchObject({ ok: true });
  });

  it('more than --max-items → cut there, without a cursor that would skip items', async () => {
    const answer = await collect(page(0, 100, 100), async (at) => page(at, 100, at + 100), 250);
    expect(answer.pages).toEqual({ count: 3, items: 250, complete: false });
    expect(answer.warnings).toEqual(['--all-pages: stopped at 250 items (--max-items); there are more.']);
  });

  it('--max-items at the end of a page → the cursor of the next one', async () => {
    const answer = await collect(page(0, 100, 100), async (at) => page(at, 100, at + 100), 200);
    expect(answer.pages).toEqual({ count: 2, items: 200, complete: false, next_cursor: 200 });
    expect(answer.warnings).toEqual([expect.stringContaining('stopped at 200 items')]);
  });

  it('a page that fails → the pages before it, and a warning', async () => {
    const answer = await collect(page(0, 100, 100), async (at) => {
      if (at === 200) throw new Error('no');
      return page(at, 100, at + 100);
    });
    expect(answer.pages).toEqual({ count: 2, items: 200, complete: false, next_cursor: 200 });
    expect(answer.warnings).toEqual([expect.stringContaining('page 3 could not be fetched')]);
  });

  it.each([
    ['a cursor that repeats', (at: number) => page(at, 100, at === 300 ? 200 : at + 100), 'already fetched'],
    ['an empty page with a cursor', (at: number) => page(at, at === 200 ? 0 : 100, at + 100), 'is empty'],
    ['a parameter that is ignored', (at: number) => page(0, 100, at + 100), 'same as the one before'],
  ])('%s → stops and says so', async (_, fetch, said) => {
    const answer = await collect(page(0, 100, 100), async (at) => fetch(at), 100_000);
    expect(answer.pages).toMatchObject({ complete: false });
    expect(answer.warnings).toEqual([expect.stringContaining(said)]);
  });
});
