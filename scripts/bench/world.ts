import { ACCOUNTS, CONNECTIONS } from '../../tests/sandbox/fixtures.ts';
import { type Sandbox, startSandbox } from '../../tests/sandbox/sandbox.ts';
import { builtInTools, type Tool } from '../../tests/sandbox/tools/definitions.ts';

const MANY = 457;

/** As many connections as fit on one page of the API, all authorized, one of them to a provider with 457 tools. */
export async function startWorld(network: { delayMs?: number; tls?: boolean } = {}): Promise<Sandbox> {
  const connections = CONNECTIONS.slice(0, 30).map((spec) =>
    spec.name === 'hubspot' ? { ...spec, enabled: true } : spec,
  );
  const names = new Set(connections.map(({ name }) => name));
  const sandbox = await startSandbox({
    ...network,
    pageSize: 1000,
    tools: [...builtInTools().filter(({ provider }) => provider !== 'HUBSPOT'), ...manyTools()],
    connections,
    accounts: ACCOUNTS.filter(({ connection }) => names.has(connection)),
  });
  sandbox.account('notion').setStatus('ACTIVE');
  return sandbox;
}

/** HubSpot's tools: copies of GitHub's under other names. */
function manyTools(): Tool[] {
  const models = builtInTools().filter(({ provider }) => provider === 'GITHUB');
  return Array.from({ length: MANY }, (_, at) => {
    const model = models[at % models.length] as Tool;
    const name = `${model.definition.name.replace('github_', 'hubspot_')}_${at}`;
    return { ...model, id: `tool_${at}`, provider: 'HUBSPOT', definition: { ...model.definition, name } };
  });
}
