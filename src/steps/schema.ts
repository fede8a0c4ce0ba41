import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import { listTools, listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, isObject, type JsonSchema, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { nearestNames, prefixedNames } from '../tools/names.ts';
import { guessProviderKey, select, type Target } from './discover.ts';
import { matchProvider } from './providers.ts';

/** Whose custom tools to search as well. */
export type ToolScope = Target & { identifier?: string | undefined };

/**
 * Step 3: the definitions of the tools with these names. If a connection or provider is given, a name may lack the
 * provider's prefix (docs/contract.md, Commands): `page_get` of NOTION is `notion_page_get`. A custom MCP tool is listed only
 * through an account: on the connection, or on each of the provider's, in their order.
 *
 * @param listed the connections, for names that the catalog does not have
 * @returns a list for each name, empty if there is no such tool
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED for a custom tool on a named connection
 */
export async function findDefinitions(
  client: ScalekitClient,
  names: readonly string[],
  scope: ToolScope,
  listed: () => Promise<readonly Connection[]>,
): Promise<Map<string, ToolDefinition[]>> {
  const { connectionName, provider, identifier } = scope;
  const isNarrowed = connectionName !== undefined || provider !== undefined;
  const isOnAccount = (name: string) => isNarrowed && identifier !== undefined && isCustomTool(name);
  // Check the name: a server that matches loosely must not substitute another tool.
  const exact = async (wanted: string[]) => {
    const tools = wanted.length > 0 ? await listTools(client, { toolName: wanted }) : [];
    return tools.filter(({ name }) => wanted.includes(name));
  };
  const own = await exact(names.filter((name) => !isOnAccount(name)));
  const found = new Map(names.map((name) => [name, own.filter((tool) => tool.name === name)]));
  const missing = names.filter((name) => found.get(name)?.length === 0);
  if (missing.length === 0 || !isNarrowed) return found;
  const connections = await listed();
  const key =
    connectionName !== undefined
      ? connections.find(({ keyId }) => keyId.toLowerCase() === connectionName.toLowerCase())?.provider
      : provider &&
        (matchProvider(connections, provider).connections[0]?.provider ?? guessProviderKey(provider));
  const full = await exact(missing.flatMap((name) => prefixedNames(name, key)));
  for (const name of missing) {
    const possible = prefixedNames(name, key);
    const { candidates } = isOnAccount(name) ? select(connections, scope) : { candidates: [] };
    const onAccounts = candidates.map(({ keyId: connector }) =>
      listToolsOfAccount(client, { toolName: [name], connector, identifier: String(identifier) }),
    );
    const custom = (await Promise.all(onAccounts)).flat().filter((tool) => tool.name === name);
    found.set(name, [...full.filter((tool) => possible.includes(tool.name)), ...custom]);
  }
  return found;
}

/** The failure for a name that no tool has, with the nearest names of the provider's tools. */
export async function toolNotFound(
  client: ScalekitClient,
  name: string,
  provider: string | undefined,
): Promise<Failure> {
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, '').split('_')[0]?.toUpperCase(),
  });
  const others = siblings.filter((tool) => tool.name !== name);
  const full = provider === undefined ? await fullNames(client, name) : [];
  const suggestions = [...new Set([...full, ...nearestNames(name, others)])];
  return new Failure('TOOL_NOT_FOUND', `No tool is named ${name}.`, {
    hint: `${suggestions.length > 0 ? 'Use one of the suggestions, or let' : 'Let'} find-tool search by meaning; if no tool fits, proxy-request calls the API directly.`,
    details: { suggestions },
  });
}

/** The tools of configured providers with this name after the provider's prefix. */
async function fullNames(client: ScalekitClient, name: string): Promise<string[]> {
  const connections = isCustomTool(name) ? [] : await listConnections(client);
  const providers = new Set(connections.map(({ provider }) => provider));
  const candidates = [...providers].flatMap((provider) => prefixedNames(name, provider));
  const found = candidates.length > 0 ? await listTools(client, { toolName: candidates }) : [];
  return found.map((tool) => tool.name).filter((full) => candidates.includes(full));
}

/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit returned about it */
export function describeTool(tool: ToolDefinition, full: boolean): Record<string, unknown> {
  return {
    name: tool.name,
    provider: tool.provider,
    description: tool.description,
    effect: effectOf(tool),
    input_schema: full ? tool.inputSchema : withoutDisplay(tool.inputSchema),
    ...(full && tool.raw),
  };
}

/** The schema of a tool's input, without keywords that only describe form fields: they are noise to an agent. */
function withoutDisplay(inputSchema: JsonSchema): JsonSchema {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = inputSchema;
  if (!isObject(properties)) return { properties, required, ...rest };
  const shown = Object.entries(properties).map(([name, schema]) => {
    const { display_properties: _, ...kept } = Object(schema);
    return [name, isObject(schema) ? kept : schema];
  });
  return { properties: Object.fromEntries(shown), required, ...rest };
}
