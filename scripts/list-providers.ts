/**
 * Writes src/tools/search/known-providers.ts from the public catalog:
 * `npx tsx scripts/list-providers.ts CATALOG.json.gz`. The list distinguishes a misspelled provider from one
 * that is not configured, so it may be older than the catalog.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Connector {
  provider: string;
  display_name: string;
}

const TARGET = new URL('../src/tools/search/known-providers.ts', import.meta.url);
const WIDTH = 108;

const spelling = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** A display name that says more than the key, such as `Brave Search` for BRAVE, but not `GitHub MCP` for GITHUBMCP. */
function entryOf({ provider, display_name }: Connector): string {
  const name = display_name.replace(/[=|`]/g, ' ').trim();
  return spelling(name) === spelling(provider) ? provider : `${provider}=${name}`;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: tsx scripts/list-providers.ts CATALOG.json.gz');
const { connectors } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
  connectors: Connector[];
};
const lines = [''];
for (const entry of connectors.map(entryOf).sort()) {
  const last = lines.at(-1) as string;
  if (last.length + entry.length + 1 > WIDTH) lines.push(entry);
  else lines[lines.length - 1] = last === '' ? entry : `${last}|${entry}`;
}
writeFileSync(
  TARGET,
  `/** Provider keys of the public catalog, with the display name where it differs. Written by scripts/list-providers.ts. */
export const KNOWN_PROVIDERS = \`
${lines.join('|\n')}\`;
`,
);
