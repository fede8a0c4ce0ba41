import { type Connection, listConnections } from '../scalekit/connections.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import type { Asked } from './account.ts';
import { select } from './discover.ts';
import { findDefinitions } from './schema.ts';

/**
 * A custom MCP tool, which only an account lists: on the named connection, or on those of a provider.
 *
 * @returns its definition on each connection whose account lists it, in the order of the connections
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named
 */
export async function findCustomTool(
  { client, identifier, ...target }: Asked,
  connections: Connection[],
  name: string,
): Promise<ToolDefinition[]> {
  const { candidates } = select(connections, target);
  const found = candidates.map(({ keyId: connectionName }) =>
    findDefinitions(client, [name], { connectionName, identifier }),
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
  asked: Omit<Asked, 'identifier'> & { identifier: string | undefined },
  name: string,
): Promise<ToolDefinition | undefined> {
  const { client, connectionName, provider, identifier } = asked;
  const isNamed = connectionName !== undefined || provider !== undefined;
  if (!isCustomTool(name) || !isNamed || identifier === undefined) return undefined;
  const whole = { ...asked, identifier };
  const [tool] = await findCustomTool(whole, await listConnections(client, connectionName), name);
  if (tool) return tool;
  const [{ listForAccount, chooseAccount }, { requireAuthorized }] = await Promise.all([
    import('./account.ts'),
    import('./authorize.ts'),
  ]);
  await requireAuthorized(await chooseAccount(whole, await listForAccount(whole), true));
  return undefined;
}
