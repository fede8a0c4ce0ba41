import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import { listTools, listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, isObject, type JsonSchema, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { nearestNames, prefixedNames } from '../tools/names.ts';
import { guessProviderKey, type Target } from './discover.ts';
import { matchProvider } from './providers.ts';

/**
 * Step 3: the definitions of the tools with these names.
 *
 * @param scope whose custom tools to search as well
 * @returns those that exist
 */
export async function findDefinitions(
  client: ScalekitClient,
  names: string[],
  scope: Pick<Target, 'connectionName'> & { identifier?: string | undefined },
): Promise<ToolDefinition[]> {
  const plain = names.filter((name) => !isCustomTool(name));
  const custom = names.filter(isCustomTool);
  const { connectionName: connector, identifier } = scope;
  const ofAccount = () =>
    connector !== undefined && identifier !== undefined
      ? listToolsOfAccount(client, { toolName: custom, connector, identifier })
      : listTools(client, { toolName: custom });
  const found = await Promise.all([
    plain.length > 0 ? listTools(client, { toolName: plain }) : [],
    custom.length > 0 ? ofAccount() : [],
  ]);
  // Check the name: a server that matches loosely must not substitute another tool.
  return names.flatMap((name) => found.flat().find((tool) => tool.name === name) ?? []);
}

/**
 * The tools for names without the provider's prefix, if the connection or provider makes them unambiguous
 * (docs/contract.md, Commands): `page_get` of NOTION is `notion_page_get`.
 *
 * @returns a map by the given name, without names that no tool has
 */
export async function findShortNames(
  client: ScalekitClient,
  connections: readonly Connection[],
  { connectionName, provider }: Target,
  names: readonly string[],
): Promise<ReadonlyMap<string, ToolDefinition>> {
  const key =
    connectionName !== undefined
      ? connections.find(({ keyId }) => keyId.toLowerCase() === connectionName.toLowerCase())?.provider
      : provider &&
        (matchProvider(connections, provider).connections[0]?.provider ?? guessProviderKey(provider));
  const candidates = names.flatMap((name) => prefixedNames(name, key));
  const tools = candidates.length > 0 ? await listTools(client, { toolName: candidates }) : [];
  const withName = names.map((name) => {
    const wanted = prefixedNames(name, key);
    return [name, tools.find((tool) => wanted.includes(tool.name))] as const;
  });
  return new Map(withName.flatMap(([name, tool]) => (tool ? [[name, tool]] : [])));
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
