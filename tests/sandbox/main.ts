import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { ACCOUNTS, CONNECTIONS } from './fixtures.ts';
import { type SandboxOptions, startSandbox } from './sandbox.ts';
import { builtInTools, type CatalogConnector, catalogTools } from './tools/definitions.ts';

const USAGE = `npm run sandbox -- [flags]
  --port N         port to listen on (any free one)
  --tls            HTTPS with a certificate made on the spot
  --delay MS       delay of every answer
  --page-size N    most tools on a page of ListTools (100)
  --catalog FILE   the tools of a catalog file, .json or .json.gz, instead of the built-in ones of its providers
  --provider KEY   only this provider of the catalog (repeatable)
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    tls: { type: 'boolean' },
    delay: { type: 'string' },
    'page-size': { type: 'string' },
    catalog: { type: 'string' },
    provider: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}

const sandbox = await startSandbox({
  tls: values.tls ?? false,
  ...(values.port ? { port: Number(values.port) } : {}),
  ...(values.delay ? { delayMs: Number(values.delay) } : {}),
  ...(values['page-size'] ? { pageSize: Number(values['page-size']) } : {}),
  ...(values.catalog ? withCatalog(values.catalog, values.provider) : {}),
});

for (const [name, value] of Object.entries(sandbox.env)) console.log(`export ${name}=${value}`);
if (sandbox.caFile) {
  console.log(`export NODE_EXTRA_CA_CERTS=${sandbox.caFile}`);
  console.log(`export REQUESTS_CA_BUNDLE=${sandbox.caFile}`);
  console.log(`export GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=${sandbox.caFile}`);
}
console.error(`The sandbox listens on ${sandbox.url}. Ctrl-C ends it.`);

const end = (): void => {
  sandbox.close().then(() => process.exit(), console.error);
};
process.once('SIGINT', end);
process.once('SIGTERM', end);

/** The catalog's tools, and a connection with an ACTIVE account for each provider asked for that has none. */
function withCatalog(file: string, providers?: string[]): SandboxOptions {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const tools = catalogTools(JSON.parse(text) as { connectors: CatalogConnector[] }, providers);
  const replaced = new Set(tools.map(({ provider }) => provider));
  const news = (providers ?? [])
    .filter((key) => CONNECTIONS.every(({ provider }) => provider !== key))
    .map((key) => ({ name: key.toLowerCase(), provider: key }));
  return {
    tools: [...builtInTools().filter(({ provider }) => !replaced.has(provider)), ...tools],
    connections: [...CONNECTIONS, ...news],
    accounts: [...ACCOUNTS, ...news.map(({ name }) => ({ connection: name }))],
  };
}
