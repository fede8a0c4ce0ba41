import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, listConnections } from '../scalekit/connections.ts';
import { listTools, listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, isObject, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { findByName, possibleNames } from '../tools/names.ts';
import { guessProviderKey, type Target } from './discover.ts';
import { matchProvider } from './providers.ts';

/** Whose custom tools to search as well. */
export interface Scope {
  connectionName?: string | undefined;
  identifier?: string | undefined;
}

/**
 * Step 3: the definitions of the tools with these names.
 *
 * @returns those that exist; `requireTool` turns a missing one into a failure
 */
export async function findDefinitions(
  client: ScalekitClient,
  names: string[],
  scope: Scope = {},
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
  const candidates = names.flatMap((name) => possibleNames(name, key).slice(1));
  if (candidates.length === 0) return new Map();
  const tools = await listTools(client, { toolName: candidates });
  return new Map(
    names.flatMap((name) => {
      const tool = findByName(tools, name, key);
      return tool ? [[name, tool] as const] : [];
    }),
  );
}

/**
 * One tool's definition, or a failure that names the nearest ones.
 *
 * @param found what `findDefinitions` returned for it
 * @throws Failure TOOL_NOT_FOUND with `suggestions`
 */
export async function requireTool(
  client: ScalekitClient,
  name: string,
  found: ToolDefinition | undefined,
  provider: string | undefined,
): Promise<ToolDefinition> {
  if (found) return found;
  throw await toolNotFound(client, name, provider);
}

/** The failure for a name that no tool has, with the nearest names of the provider's tools. */
export async function toolNotFound(
  client: ScalekitClient,
  name: string,
  provider: string | undefined,
): Promise<Failure> {
  const { nearestNames } = await import('../tools/names.ts');
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, '').split('_')[0]?.toUpperCase(),
  });
  const suggestions = [
    ...new Set([
      ...(provider === undefined ? await fullNames(client, name) : []),
      ...nearestNames(
        name,
        siblings.filter((tool) => tool.name !== name),
      ),
    ]),
  ];
  return new Failure('TOOL_NOT_FOUND', `No tool is named ${name}.`, {
    hint:
      suggestions.length > 0
        ? 'Use one of the suggestions, or let find-tool search by meaning; if no tool fits, proxy-request calls the API directly.'
        : 'Let find-tool search by meaning; if no tool fits, proxy-request calls the API directly.',
    details: { suggestions },
  });
}

/** The tools of configured providers with this name after the provider's prefix. */
async function fullNames(client: ScalekitClient, name: string): Promise<string[]> {
  if (isCustomTool(name)) return [];
  const connections = await listConnections(client);
  const providers = new Set(connections.map(({ provider }) => provider));
  const candidates = [...providers].flatMap((provider) => possibleNames(name, provider).slice(1));
  const wanted = new Set(candidates);
  const found = candidates.length > 0 ? await listTools(client, { toolName: candidates }) : [];
  return found.map((tool) => tool.name).filter((full) => wanted.has(full));
}

/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit returned about it */
export function describeTool(tool: ToolDefinition, full: boolean): Record<string, unknown> {
  return {
    name: tool.name,
    provider: tool.provider,
    description: tool.description,
    effect: effectOf(tool),
    input_schema: full ? tool.inputSchema : inputSchema(tool),
    ...(full && tool.raw),
  };
}

/** The schema of a tool's input, without keywords that only describe form fields. */
export function inputSchema(tool: ToolDefinition): Record<string, unknown> {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = tool.inputSchema;
  return { properties: withoutDisplay(properties), required, ...rest };
}

/** Keywords that only describe form fields are noise to an agent. */
function withoutDisplay(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  const entries = Object.entries(properties).map(([name, schema]) => {
    const { display_properties: _, ...rest } = Object(schema);
    return [name, isObject(schema) ? rest : schema];
  });
  return Object.fromEntries(entries);
}
