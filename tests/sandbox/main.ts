import { parseArgs } from 'node:util';
import { catalogWorld, syntheticWorld } from './catalog.ts';
import { startSandbox } from './sandbox.ts';

const USAGE = `npm run sandbox -- [flags]
  --port N         port to listen on (any free one)
  --tls            HTTPS with a certificate made on the spot
  --delay MS       delay of every answer
  --page-size N    most tools on a page of ListTools (100)
  --catalog FILE   the tools of a catalog file, .json or .json.gz, instead of the built-in ones of its providers
  --provider KEY   only this provider of the catalog, connected (repeatable; all: every one)
  --synthetic      500 made-up connectors with 20,000 tools instead of everything else
  --search         serves SearchTools
  --verify-users   whoever authorizes must be verified
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    tls: { type: 'boolean' },
    delay: { type: 'string' },
    'page-size': { type: 'string' },
    catalog: { type: 'string' },
    provider: { type: 'string', multiple: true },
    synthetic: { type: 'boolean' },
    search: { type: 'boolean' },
    'verify-users': { type: 'boolean' },
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
  searchTools: values.search ?? false,
  userVerification: values['verify-users'] ?? false,
  ...(values.catalog
    ? catalogWorld(values.catalog, values.provider?.includes('all') ? 'all' : values.provider)
    : {}),
  ...(values.synthetic ? syntheticWorld() : {}),
});

// Somebody who tries it by hand should see the defaults.
const { TOOL_CONFIRM: _confirm, TOOL_IDENTIFIERS: _identifiers, ...variables } = sandbox.env;
for (const [name, value] of Object.entries(variables)) console.log(`export ${name}=${value}`);
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
