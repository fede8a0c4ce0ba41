import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inProcess, type Performer, spawned } from '../faults/stage.ts';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { LIST_ITEMS, LIST_STYLES } from '../sandbox/providers/lists.ts';
import { type Sandbox, startSandbox, ToolFailure } from '../sandbox/sandbox.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { type Answer, type Box, makeBox } from '../support/cli.ts';

const STYLES = Object.keys(LIST_STYLES);
const nameOf = (style: string) => `c-pages_list-${style.toLowerCase()}`;
const TOOLS = STYLES.map((style) =>
  tool('CUSTOMMCP', nameOf(style), 'List the items.', {
    type: 'object',
    properties: Object.fromEntries((LIST_STYLES[style]?.takes ?? []).map((name) => [name, {}])),
  }),
);
const IDS = Array.from({ length: LIST_ITEMS }, (_, at) => `item-${at}`);

let sandbox: Sandbox;
let box: Box;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'all-pages-'));
  box = makeBox();
  sandbox = await startSandbox({
    connections: [
      ...CONNECTIONS,
      { name: 'pages', provider: 'CUSTOMMCP', type: 'BEARER', customTools: TOOLS },
    ],
    accounts: [...ACCOUNTS, { connection: 'pages' }],
  });
});
afterEach(() => sandbox.reset());
afterAll(async () => {
  await sandbox.close();
  box.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Lists a style's items through its tool, or through the proxy. */
async function list(
  via: 'tool' | 'proxy',
  style: string,
  args: string[] = ['--max-items', '5000', '--max-chars', '0'],
  perform: Performer = inProcess,
): Promise<Answer> {
  const call =
    via === 'proxy'
      ? ['proxy-request', '--connection-name', 'exa', '--path', `/test/list/${style}`]
      : ['execute-tool', '--connection-name', 'pages', '--tool-name', nameOf(style), '--tool-input', '{}'];
  const where = { env: sandbox.env, cwd: folder, tmp: folder };
  const { lines } = await perform([...call, '--all-pages', ...args], where);
  return JSON.parse(lines[0] ?? '');
}

/** The tools answer like the provider and refuse an unknown page. */
function serve(style: string, change: (page: object, call: number) => object = (page) => page): void {
  let calls = 0;
  sandbox.toolResult(nameOf(style), (params) => {
    const page = LIST_STYLES[style]?.page(params);
    if (!page) throw new ToolFailure('bad_cursor', 'there is no such page');
    const answer = Array.isArray(page.body) ? { array: page.body } : page.body;
    return change(answer, ++calls) as ReturnType<typeof Object>;
  });
}

/** The ids in the longest list of the answer. */
function idsOf({ data }: Answer): string[] {
  const lists = [data, ...Object.values(Object(data))].filter(Array.isArray) as { id: string }[][];
  return (lists.sort((a, b) => b.length - a.length)[0] ?? []).map(({ id }) => id);
}

const calls = (via: 'tool' | 'proxy') =>
  sandbox.ledger.filter((entry) =>
    via === 'proxy' ? entry.endpoint === 'proxy' : entry.method === 'ExecuteTool',
  ).length;

/** A list without a total or a Link ends with an empty page. */
const pagesOf = (via: 'tool' | 'proxy', style: string) => (via === 'tool' && style === 'github' ? 26 : 25);

const limit = (via: 'tool' | 'proxy', skip: number) =>
  via === 'proxy'
    ? { on: 'proxy' as const, skip, http: { status: 429, headers: { 'retry-after': '0' }, body: '{}' } }
    : {
        on: 'ExecuteTool',
        skip,
        tool: { status: 429, code: 'rate_limited', metadata: { 'retry-after': '0' } },
      };

describe.each(['tool', 'proxy'] as const)('--all-pages through the %s', (via) => {
  it.each(STYLES)('%s: 2,500 items, one rate limit → one list, each item once', async (style) => {
    serve(style);
    sandbox.fault(limit(via, 7));
    const answer = await list(via, style);
    expect(answer.warnings).toBeUndefined();
    const count = pagesOf(via, style);
    expect(answer.pages).toEqual({ count, items: LIST_ITEMS, complete: true });
    expect(idsOf(answer)).toEqual(IDS);
    expect(calls(via)).toBe(count + 1);
  });

  it.each([
    ['Link', { link: '</api/chat.postMessage?channel=C1&text=x>; rel="next"' }, {}],
    ['a URL in the body', {}, { next: '/api/chat.postMessage?channel=C1&text=x' }],
  ])(
    'a next page at a path that names an action (%s) → not requested, a warning',
    async (_, headers, more) => {
      sandbox.fault({
        on: 'proxy',
        http: {
          status: 200,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ items: [{ id: 'a' }], ...more }),
        },
      });
      const answer = await list('proxy', 'Link');
      expect(answer.pages).toMatchObject({ count: 1, items: 1, complete: false });
      expect(answer.warnings).toEqual([expect.stringContaining('may change something')]);
      expect(calls('proxy')).toBe(1);
      expect(sandbox.effects()).toEqual([]);
    },
  );

  it.each(STYLES)('%s: a page is refused midway → the pages before it are kept', async (style) => {
    serve(style);
    sandbox.fault(
      via === 'proxy'
        ? { on: 'proxy', skip: 3, http: { status: 400, body: '{"error":"no"}' } }
        : { on: 'ExecuteTool', skip: 3, tool: { status: 400, code: 'bad' } },
    );
    const answer = await list(via, style);
    expect(answer.pages).toMatchObject({ count: 3, items: 300, complete: false });
    expect(answer.pages.next_cursor).toBeDefined();
    expect(idsOf(answer)).toEqual(IDS.slice(0, 300));
    expect(answer.warnings).toEqual([expect.stringContaining('page 4 could not be fetched')]);
  });

  it('--max-items within a page → exactly that many', async () => {
    serve('notion');
    const answer = await list(via, 'notion', ['--max-items', '250', '--max-chars', '0']);
    expect(answer.pages).toEqual({ count: 3, items: 250, complete: false });
    expect(idsOf(answer)).toEqual(IDS.slice(0, 250));
  });
});

describe('--all-pages', () => {
  it('a cursor that repeats → stops, and says so', async () => {
    serve('slack', (page, call) =>
      call < 3 ? page : { ...page, response_metadata: { next_cursor: 'c100' } },
    );
    const answer = await list('tool', 'slack');
    expect(answer.pages).toEqual({
      count: 3,
      items: 300,
      complete: false,
      next_cursor: { cursor: 'c100' },
    });
    expect(answer.warnings).toEqual([expect.stringContaining('already fetched')]);
  });

  it('an empty page with a cursor → stops, and says so', async () => {
    serve('notion', (page, call) => (call < 3 ? page : { ...page, results: [] }));
    const answer = await list('tool', 'notion');
    expect(answer.pages).toMatchObject({ count: 3, items: 200, complete: false });
    expect(answer.warnings).toEqual([expect.stringContaining('page 3 is empty')]);
  });

  it('the next page is not JSON → the pages before it are kept', async () => {
    sandbox.fault({
      on: 'proxy',
      skip: 1,
      http: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
    });
    const answer = await list('proxy', 'google');
    expect(idsOf(answer)).toEqual(IDS.slice(0, 100));
    expect(answer.warnings).toEqual([expect.stringContaining('is not JSON')]);
  });

  it('an answer without a list → unchanged, with a warning', async () => {
    sandbox.toolResult(nameOf('google'), { name: 'one' });
    const answer = await list('tool', 'google');
    expect(answer).toMatchObject({ data: { name: 'one' }, pages: { count: 1, items: 0, complete: true } });
    expect(answer.warnings).toEqual([expect.stringContaining('contains no list')]);
  });
});

describe('--all-pages of the built file', () => {
  it.each([
    ['tool', 'jira-nextPageToken'],
    ['proxy', 'graph'],
    ['proxy', 'github'],
  ] as const)('through the %s, %s → the whole list, reduced by --fields', async (via, style) => {
    serve(style);
    sandbox.fault(limit(via, 2));
    const args = ['--max-items', '5000', '--max-chars', '0', '--fields', 'issues.id,value.id,id'];
    const answer = await list(via, style, args, spawned(box));
    expect(answer.pages).toEqual({ count: 25, items: LIST_ITEMS, complete: true });
    expect(idsOf(answer)).toEqual(IDS);
    expect(JSON.stringify(answer.data)).not.toContain('lorem');
  });

  it('longer than --max-chars → the whole list in a file, counts and paths in the answer', async () => {
    serve('hubspot');
    const answer = await list('tool', 'hubspot', ['--max-items', '5000'], spawned(box));
    expect(JSON.stringify(answer).length).toBeLessThan(12_000);
    expect(answer.pages).toEqual({ count: 25, items: LIST_ITEMS, complete: true });
    const { saved_to, fields, preview } = answer.truncated;
    expect(fields).toContain('results.id');
    expect(JSON.stringify(preview).length).toBeLessThanOrEqual(1500);
    expect(idsOf({ data: JSON.parse(readFileSync(saved_to, 'utf8')) })).toEqual(IDS);
  });
});
