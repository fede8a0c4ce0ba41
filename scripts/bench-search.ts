/**
 * How good and how fast the ranking of tools is:
 * `CATALOG=tools.json.gz npm run bench:search -- INTENTS.json …`.
 *
 * Recall@k is the share of requests with an accepted tool among the first k, MRR the mean of 1/rank, as the catalog's
 * own scorer computes them (which takes `scripts/search-ranker.ts` as its ranker). MiniSearch with its defaults stands
 * beside it. Times are of the first call in a fresh process, index included.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { readCatalog } from './bench/catalog.ts';
import { type CatalogTool, definitions, rank, rankByText } from './search-ranker.ts';

interface Connector {
  provider: string;
  tools: CatalogTool[];
}
/** A request and its accepted tools: within one provider, or over the tools of them all. */
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

/** Milliseconds of one first call, in a process that has done nothing else. */
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
  console.log('first call in a fresh process, median of 5');
  for (const which of ['HUBSPOT', 'all']) {
    const count = all.reduce((n, c) => (which === 'all' || c.provider === which ? n + c.tools.length : n), 0);
    console.log(`  ${String(count).padStart(6)} tools  ${coldMilliseconds(which).toFixed(0)} ms`);
  }
}

main(process.argv.slice(2));
