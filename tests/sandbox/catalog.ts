import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ACCOUNTS, CONNECTIONS } from './fixtures.ts';
import { builtInTools, type CatalogConnector, catalogTools, type Tool, tool } from './tools/definitions.ts';
import type { AccountSpec, ConnectionSpec } from './world.ts';

/** The part of `SandboxOptions` that defines a world. */
export interface WorldOptions {
  tools: Tool[];
  connections: ConnectionSpec[];
  accounts: AccountSpec[];
}

/**
 * The tools of a catalog file, instead of the built-in ones of its providers.
 *
 * @param file `.json` or `.json.gz`: `{connectors:[{provider, tools:[{name, description, input_schema}]}]}`
 * @param providers only these, each with a connection and an ACTIVE account; `all`: every provider in the file, likewise;
 *   omitted: the tools of every provider, without new connections
 */
export function catalogWorld(file: string, providers?: string[] | 'all'): WorldOptions {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const catalog = JSON.parse(text) as { connectors: CatalogConnector[] };
  const tools = catalogTools(catalog, providers === 'all' ? undefined : providers);
  const replaced = new Set(tools.map(({ provider }) => provider));
  const connected = providers === 'all' ? [...replaced] : (providers ?? []);
  const added = connected
    .filter((key) => CONNECTIONS.every(({ provider }) => provider !== key))
    .map((key) => ({ name: key.toLowerCase(), provider: key }));
  return {
    tools: [...builtInTools().filter(({ provider }) => !replaced.has(provider)), ...tools],
    connections: [...CONNECTIONS, ...added],
    accounts: [...ACCOUNTS, ...added.map(({ name }) => ({ connection: name }))],
  };
}

const VERBS = ['list', 'get', 'create', 'update', 'delete', 'search', 'send', 'archive', 'export', 'merge'];
const THINGS =
  'invoice ticket contact deal note task event page file comment label report order member webhook';
const QUALITIES = 'open recent shared archived assigned pending failed scheduled';

/**
 * A generated world as large as the service claims to be: each connector has a COMPLETED connection, an ACTIVE account,
 * and its share of the tools. The same numbers give the same world.
 */
export function syntheticWorld({ connectors = 500, tools = 20_000 } = {}): WorldOptions {
  const keys = Array.from({ length: connectors }, (_unused, index) => `SYNTH${index + 1}`);
  const connections = keys.map((key) => ({ name: key.toLowerCase(), provider: key }));
  return {
    tools: Array.from({ length: tools }, (_unused, index) =>
      madeUp(keys[index % connectors] ?? '', Math.floor(index / connectors)),
    ),
    connections,
    accounts: connections.map(({ name }) => ({ connection: name })),
  };
}

/** The nth tool of a connector: a combination of verb, adjective and noun that repeats only after 1,200. */
function madeUp(provider: string, number: number): Tool {
  const [verbs, things, qualities] = [VERBS, THINGS.split(' '), QUALITIES.split(' ')];
  const round = Math.floor(number / (verbs.length * things.length));
  const verb = verbs[number % verbs.length] ?? '';
  const thing = things[Math.floor(number / verbs.length) % things.length] ?? '';
  const quality = round === 0 ? '' : `${qualities[(round - 1) % qualities.length]}_`;
  const more = round > qualities.length ? `_${Math.floor((round - 1) / qualities.length)}` : '';
  const name = `${provider.toLowerCase()}_${verb}_${quality}${thing}${more}`;
  const says = `The ${quality.replace('_', ' ')}${thing} of ${provider} to ${verb}.`;
  const text = { type: 'string', description: `Id of the ${thing}.` };
  return tool(provider, name, says, {
    type: 'object',
    properties: {
      [`${thing}_id`]: text,
      workspace: { type: 'string', description: 'Workspace to look in.' },
      limit: { type: 'integer', description: 'How many at most.', default: 20 },
      payload: { type: 'object', description: `Fields of the ${thing}.` },
    },
    required: verb === 'list' || verb === 'search' ? [] : [`${thing}_id`],
  });
}
