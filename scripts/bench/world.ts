import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ACCOUNTS, CONNECTIONS } from '../../tests/sandbox/fixtures.ts';
import { type Sandbox, startSandbox } from '../../tests/sandbox/sandbox.ts';
import {
  builtInTools,
  type CatalogConnector,
  catalogTools,
  type Tool,
} from '../../tests/sandbox/tools/definitions.ts';

const CATALOG = new URL('../../../shared/catalog/tools.json.gz', import.meta.url);
const MANY = 457;

/** As many connections as fit on one page of the API, the provider with 457 tools among them, all authorized. */
export async function startWorld(delayMs: number): Promise<Sandbox> {
  const connections = CONNECTIONS.slice(0, 30).map((spec) =>
    spec.name === 'hubspot' ? { ...spec, enabled: true } : spec,
  );
  const names = new Set(connections.map(({ name }) => name));
  const sandbox = await startSandbox({
    delayMs,
    pageSize: 1000,
    tools: [...builtInTools().filter(({ provider }) => provider !== 'HUBSPOT'), ...manyTools()],
    connections,
    accounts: ACCOUNTS.filter(({ connection }) => names.has(connection)),
  });
  sandbox.account('notion').setStatus('ACTIVE');
  return sandbox;
}

/** HubSpot's tools: from the public catalog where it lies beside the repository, else those of GitHub again and again. */
function manyTools(): Tool[] {
  if (existsSync(CATALOG)) {
    const catalog = JSON.parse(gunzipSync(readFileSync(CATALOG)).toString('utf8')) as {
      connectors: CatalogConnector[];
    };
    return catalogTools(catalog, ['HUBSPOT']);
  }
  const models = builtInTools().filter(({ provider }) => provider === 'GITHUB');
  return Array.from({ length: MANY }, (_, at) => {
    const model = models[at % models.length] as Tool;
    const name = `${model.definition.name.replace('github_', 'hubspot_')}_${at}`;
    return { ...model, id: `tool_${at}`, provider: 'HUBSPOT', definition: { ...model.definition, name } };
  });
}
