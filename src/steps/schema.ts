import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { listTools, listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';

/** Whose custom tools to look through as well. */
export interface Scope {
  connectionName?: string | undefined;
  identifier?: string | undefined;
}

/**
 * Step 3: the definitions of the tools of these names.
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
  // Ours to check: a server that matches loosely must not hand us another tool.
  return names.flatMap((name) => found.flat().find((tool) => tool.name === name) ?? []);
}

/**
 * One tool's definition, or a failure that names the nearest ones.
 *
 * @param found what `findDefinitions` gave for it
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
  const { nearestNames } = await import('../tools/nearest.ts');
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, '').split('_')[0]?.toUpperCase(),
  });
  const suggestions = nearestNames(
    name,
    siblings.filter((tool) => tool.name !== name),
  );
  return new Failure('TOOL_NOT_FOUND', `There is no tool named ${name}.`, {
    hint:
      suggestions.length > 0
        ? 'Take one of the suggestions, or let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.'
        : 'Let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.',
    details: { suggestions },
  });
}

/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit said about it */
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

/** The schema of a tool's input as Scalekit gives it, without what only forms need. */
export function inputSchema(tool: ToolDefinition): Record<string, unknown> {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = tool.inputSchema;
  return { properties: withoutDisplay(properties), required, ...rest };
}

/** What forms need to draw a field is noise to an agent. */
function withoutDisplay(properties: unknown): unknown {
  if (typeof properties !== 'object' || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      if (typeof schema !== 'object' || schema === null || !('display_properties' in schema))
        return [name, schema];
      const { display_properties: _, ...rest } = schema as Record<string, unknown>;
      return [name, rest];
    }),
  );
}
