/**
 * Measures the quality and speed of the tool ranking:
 * `CATALOG=tools.json.gz npm run bench:search -- INTENTS.json …`.
 *
 * Recall@k is the share of requests with an accepted tool among the first k, MRR the mean of 1/rank, as in the catalog's
 * own scorer (which accepts `scripts/search-ranker.ts` as its ranker). Compared with MiniSearch and its defaults. Times
 * are of the first call in a new process, including the index.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { assessFit } from '../src/tools/search/fit.ts';
import { providerNames } from '../src/tools/search/providers.ts';
import { readQuery } from '../src/tools/search/query.ts';
import { readCatalog } from './bench/catalog.ts';
import { type CatalogTool, definitions, rank, rankByText } from './search-ranker.ts';

interface Connector {
  provider: string;
  tools: CatalogTool[];
}
/** A request and its accepted tools, of one provider or of all. */
interface Intent {
  provider?: string;
  query: string;
  accept?: string[];
  accept_tools?: string[];
}
type Ranker = (query: string, tools: readonly CatalogTool[]) => string[];

const QUERY = 'look up a contact by email';

const plainIndexes = new WeakMap<readonly CatalogTool[], MiniSearch>();
const plain: Ranker = (query, tools) => {
  let index = plainIndexes.get(tools);
  if (!index) {
    index = new MiniSearch({ idField: 'name', fields: ['name', 'description', 'parameters'] });
    for (const { name, description, input_schema } of tools) {
      const parameters = Object.keys(input_schema?.properties ?? {}).join(' ');
      index.add({ name, description, parameters });
    }
    plainIndexes.set(tools, index);
  }
  return index.search(query).map(({ id }) => id as string);
};

function score(label: string, intents: readonly Intent[], ranker: Ranker, all: readonly Connector[]): void {
  const everything = all.flatMap(({ tools }) => tools);
  const byProvider = new Map(all.map(({ provider, tools }) => [provider, tools]));
  const ranks = intents.map(({ provider, query, accept, accept_tools }) => {
    const tools = provider === undefined ? everything : (byProvider.get(provider) ?? []);
    const accepted = new Set(accept ?? accept_tools);
    return 1 + ranker(query, tools).findIndex((name) => accepted.has(name)) || Infinity;
  });
  const mean = (value: (rank: number) => number): string =>
    (ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length).toFixed(3);
  const recall = [1, 3, 5].map((k) => `recall@${k} ${mean((rank) => Number(rank <= k))}`);
  console.log(`  ${label.padEnd(20)} ${recall.join('  ')}  MRR ${mean((rank) => 1 / rank)}`);
}

const OWN_DATA = new URL('../tests/data/', import.meta.url);

/** The rows of one of our tables: cells between bars, `#` for a comment. */
function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, OWN_DATA), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Our own requests at other providers: whether a right or a harmful tool comes first. */
function scoreOwnRequests(all: readonly Connector[]): void {
  const counts = { first: 0, amongThree: 0, harmful: 0 };
  const rows = rowsOf('search-requests.txt');
  for (const [provider = '', query = '', right = '', wrong = ''] of rows) {
    const tools = all.find((connector) => connector.provider === provider)?.tools ?? [];
    const full = (short: string) => `${provider.toLowerCase()}_${short}`;
    const ranked = rank(query, tools);
    const at = ranked.findIndex((name) => right.split(' ').map(full).includes(name));
    if (at === 0) counts.first++;
    if (at >= 0 && at < 3) counts.amongThree++;
    if (
      wrong
        .split(' ')
        .map(full)
        .includes(ranked[0] ?? '')
    )
      counts.harmful++;
  }
  const share = (count: number) => (count / rows.length).toFixed(3);
  console.log(
    `search-requests.txt, ${rows.length} requests\n  right@1 ${share(counts.first)}  right@3 ${share(counts.amongThree)}  harmful@1 ${share(counts.harmful)}`,
  );
}

/** Whether a fit is good if a connected service can do what was requested, and weak if none can. */
function scoreFit(all: readonly Connector[]): void {
  const rows = rowsOf('fit-requests.txt');
  const right = rows.filter(([providers = '', query = '', expected]) => {
    const keys = providers.split(' ');
    const tools = definitions(
      all.filter(({ provider }) => keys.includes(provider)).flatMap((one) => one.tools),
    );
    const request = readQuery(query, providerNames(keys));
    return assessFit(request, rankByText(query, tools)[0]?.tool).fit === expected;
  });
  console.log(
    `fit-requests.txt, ${rows.length} requests\n  correct  ${(right.length / rows.length).toFixed(3)}`,
  );
}

/** Milliseconds of the first call in a new process. */
function coldMilliseconds(which: string): number {
  const script = fileURLToPath(import.meta.url);
  const times = Array.from({ length: 5 }, () =>
    Number(
      execFileSync(process.execPath, [...process.execArgv, script, '--time', which], { encoding: 'utf8' }),
    ),
  );
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

function main(args: readonly string[]): void {
  const all = readCatalog<Connector>();
  if (!all) return;
  if (args[0] === '--time') {
    const chosen = all.filter(({ provider }) => args[1] === 'all' || provider === args[1]);
    const tools = definitions(chosen.flatMap((connector) => connector.tools));
    const start = performance.now();
    rankByText(QUERY, tools);
    console.log(performance.now() - start);
    return;
  }
  for (const file of args) {
    const intents: Intent[] = JSON.parse(readFileSync(file, 'utf8'));
    console.log(`${file.split(/[\\/]/).at(-1)}, ${intents.length} requests`);
    score('this ranking', intents, rank, all);
    score('MiniSearch defaults', intents, plain, all);
  }
  scoreOwnRequests(all);
  scoreFit(all);
  console.log('first call in a new process, median of 5');
  for (const which of ['HUBSPOT', 'all']) {
    const count = all.reduce((n, c) => (which === 'all' || c.provider === which ? n + c.tools.length : n), 0);
    console.log(`  ${String(count).padStart(6)} tools  ${coldMilliseconds(which).toFixed(0)} ms`);
  }
}

main(process.argv.slice(2));
