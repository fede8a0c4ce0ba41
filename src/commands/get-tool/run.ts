import type { Payload } from '../../answer/document.ts';
import { listConnections } from '../../scalekit/connections.ts';
import type { AccountQuery } from '../../steps/account.ts';
import { guessProviderKey } from '../../steps/discover.ts';
import { describeTool, findDefinitions, type ToolScope, toolNotFound } from '../../steps/schema.ts';
import { isCustomTool } from '../../tools/definition.ts';
import type { CommandContext } from '../shared/context.ts';
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
  const { connectionName, provider, identifier } = scope;
  const listed = () => listConnections(client, connectionName);
  const found = await findDefinitions(client, [...new Set(names)], scope, listed);
  for (const [name, definitions] of found) {
    if (definitions.length > 0) continue;
    // Only an account lists a custom tool: if it cannot be used, that is the reason.
    if (isCustomTool(name) && identifier !== undefined && (connectionName ?? provider) !== undefined)
      await requireAccount({ client, connectionName, provider, identifier });
    throw await toolNotFound(client, name, provider && guessProviderKey(provider));
  }
  const shown = new Map([...found.values()].flatMap(([tool]) => (tool ? [[tool.name, tool]] : [])));
  const tools = [...shown.values()].map((tool) => describeTool(tool, full));
  return tools.length === 1 ? { tool: tools[0] } : { tools };
}

/** @throws Failure of classes 3 and 4 if there is no account that can be used */
async function requireAccount(asked: AccountQuery): Promise<void> {
  const [{ listForAccount, chooseAccount }, { requireAuthorized }] = await Promise.all([
    import('../../steps/account.ts'),
    import('../../steps/authorize.ts'),
  ]);
  await requireAuthorized(await chooseAccount(asked, await listForAccount(asked), true));
}
