import type { Payload } from '../../answer/document.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { showCustomTool } from '../../steps/custom-tools.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { describeTool, findDefinitions, findShortNames, toolNotFound } from '../../steps/schema.ts';
import type { CommandContext } from '../shared/context.ts';
import type { ToolScope } from './list.ts';
import type { Flags } from './spec.ts';

/** Step 3: tools by name, a provider's tools, or those that fit a query. */
export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const connectionName = context.connectionName(flags['connection-name']);
  // With a connection, the tools of its account are requested.
  const identifier =
    connectionName === undefined
      ? (flags.identifier ?? context.settings.identifier)
      : await context.identifier(flags.identifier);
  const scope = { connectionName, provider: flags.provider, identifier };
  if (flags['tool-name'].length > 0) return await showTools(context, flags['tool-name'], scope, flags.full);
  const { listTools } = await import('./list.ts');
  return await listTools(context, flags, scope);
}

async function showTools(
  context: CommandContext,
  names: string[],
  scope: ToolScope,
  full: boolean,
): Promise<Payload> {
  const client = await context.client();
  const wanted = [...new Set(names)];
  const found = await findDefinitions(client, wanted, scope);
  const byName = new Map(found.map((tool) => [tool.name, tool]));
  const missing = wanted.filter((name) => !byName.has(name));
  const isNarrowed = scope.provider !== undefined || scope.connectionName !== undefined;
  if (missing.length > 0 && isNarrowed) {
    const connections = await listConnections(client, scope.connectionName);
    const short = await findShortNames(client, connections, scope, missing);
    for (const [name, tool] of short) byName.set(name, tool);
  }
  for (const name of missing.filter((one) => !byName.has(one))) {
    const custom = await showCustomTool({ client, ...scope }, name);
    if (!custom) throw await toolNotFound(client, name, scope.provider && guessProviderKey(scope.provider));
    byName.set(name, custom);
  }
  const shown = new Map(wanted.flatMap((name) => byName.get(name) ?? []).map((tool) => [tool.name, tool]));
  const tools = [...shown.values()].map((tool) => describeTool(tool, full));
  return tools.length === 1 ? { tool: tools[0] } : { tools };
}
