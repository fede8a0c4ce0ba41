import type { Payload } from '../../answer/document.ts';
import { showCustomTool } from '../../steps/custom-tools.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { describeTool, findDefinitions, toolNotFound } from '../../steps/schema.ts';
import type { CommandContext } from '../shared/context.ts';
import type { ToolScope } from './scope.ts';
import type { Flags } from './spec.ts';

/** Step 3: tools by name, a provider's tools, or those that fit a query. */
export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const connectionName = context.connectionName(flags['connection-name']);
  // With a connection, the tools of the account on it are asked for.
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
  for (const name of wanted) {
    if (found.some((tool) => tool.name === name)) continue;
    const custom = await showCustomTool(client, name, scope);
    if (!custom) throw await toolNotFound(client, name, scope.provider && guessProviderKey(scope.provider));
    found.push(custom);
  }
  const shown = wanted.flatMap((name) => found.filter((tool) => tool.name === name));
  const tools = shown.map((tool) => describeTool(tool, full));
  return tools.length === 1 ? { tool: tools[0] } : { tools };
}
