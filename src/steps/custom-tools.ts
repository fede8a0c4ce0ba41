import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { select, type Target } from './discover.ts';
import { findDefinitions } from './schema.ts';

/**
 * A custom MCP tool that the first look-up did not return, because only an account lists it: on a connection whose name
 * was written in different case, or on those of a provider.
 *
 * @returns its definition on each connection whose account lists it, in the order of the connections
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named
 */
export async function findCustomTool(
  client: ScalekitClient,
  connections: Connection[],
  target: Target,
  name: string,
  identifier: string,
): Promise<ToolDefinition[]> {
  const others = select(connections, target).candidates.filter(
    ({ keyId }) => keyId !== target.connectionName,
  );
  const found = others.map(({ keyId }) =>
    findDefinitions(client, [name], { connectionName: keyId, identifier }),
  );
  return (await Promise.all(found)).flat();
}

/**
 * Like `findCustomTool`, if nothing is known yet.
 *
 * @returns undefined if it is not a custom tool, no account is given that could list it, or that account does not
 * @throws Failure of classes 3 and 4 if that account does not exist
 */
export async function showCustomTool(
  client: ScalekitClient,
  name: string,
  { identifier, ...target }: Target & { identifier: string | undefined },
): Promise<ToolDefinition | undefined> {
  const { connectionName, provider } = target;
  const named = connectionName !== undefined || provider !== undefined;
  if (!isCustomTool(name) || !named || identifier === undefined) return undefined;
  const connections = await listConnections(client, connectionName);
  const [tool] = await findCustomTool(client, connections, target, name, identifier);
  if (tool) return tool;
  const [{ listForAccount, chooseAccount }, { requireAuthorized }] = await Promise.all([
    import('./account.ts'),
    import('./authorize.ts'),
  ]);
  const listed = await listForAccount(client, target, identifier);
  await requireAuthorized(await chooseAccount(client, listed, target, identifier, true));
  return undefined;
}
