import type { JsonObject } from '@bufbuild/protobuf';
import {
  type ExecuteToolResponse,
  type Tool,
  ToolService,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js';
import { object, catch as orElse, record, string, unknown } from 'zod/mini';
import { Failure } from '../answer/failure.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import type { ScalekitClient } from './client.ts';
import type { Permit } from './permit.ts';

/** What a listing is narrowed by; the server combines them with "and". */
export interface ToolFilter {
  provider?: string | undefined;
  toolName?: string[] | undefined;
  /** With `identifier`: also the account's custom MCP tools. */
  connector?: string | undefined;
  identifier?: string | undefined;
}

/** The first page's size and token, where the caller wants others than ours. */
export interface Paging {
  pageSize?: number | undefined;
  pageToken?: string | undefined;
}

/** Neither the default nor the maximum is public; servers that cap it answer with a page token. */
const PAGE_SIZE = 1000;

const text = orElse(string(), '');
const Definition = object({
  name: text,
  display_name: text,
  description: text,
  input_schema: orElse(record(string(), unknown()), {}),
  rest_api_info: orElse(object({ method: text }), { method: '' }),
});

/** Every tool that the filter lets through, all pages, in the server's order, each once. */
export async function listTools(
  client: ScalekitClient,
  filter: ToolFilter,
  paging: Paging = {},
): Promise<ToolDefinition[]> {
  const service = client.service(ToolService);
  const tools = new Map<string, ToolDefinition>();
  const seen = new Set<string>();
  const pageSize = paging.pageSize ?? PAGE_SIZE;
  const wire = {
    ...(filter.provider && { provider: filter.provider }),
    ...(filter.toolName && { toolName: filter.toolName }),
    ...(filter.connector && { connector: filter.connector }),
    ...(filter.identifier && { identifier: filter.identifier }),
  };
  for (let pageToken = paging.pageToken ?? ''; ; ) {
    const page = await client.read(service.listTools, { filter: wire, pageSize, pageToken });
    for (const tool of page.tools) {
      const definition = decode(tool);
      if (definition.name === '') continue;
      const owner = isCustomTool(definition.name) ? filter.connector : undefined;
      tools.set(definition.name, { ...definition, ...(owner && { connectionName: owner }) });
    }
    pageToken = page.nextPageToken;
    if (pageToken === '' || seen.has(pageToken)) return [...tools.values()];
    seen.add(pageToken);
  }
}

/**
 * As `listTools` through a person's account, which shows its custom MCP tools as well. Empty if there is no such
 * connection or account, or none that works: their own look-ups say that better.
 */
export async function listToolsOfAccount(
  client: ScalekitClient,
  filter: ToolFilter & { connector: string; identifier: string },
  paging?: Paging,
): Promise<ToolDefinition[]> {
  try {
    return await listTools(client, filter, paging);
  } catch (error) {
    if (!(error instanceof Failure) || error.retryable) throw error;
    if (error.code === 'NOT_FOUND' || error.code === 'SCALEKIT_ERROR') return [];
    throw error;
  }
}

/**
 * Sends a tool call, once. Errors are passed on as the SDK throws them; the step decides what they mean.
 *
 * @param _permit proof that the policy lets the call through
 */
export function executeTool(
  client: ScalekitClient,
  call: { toolName: string; connector: string; identifier: string; params: Record<string, unknown> },
  _permit: Permit,
): Promise<ExecuteToolResponse> {
  const service = client.service(ToolService);
  const { toolName, connector, identifier, params } = call;
  // What a Struct cannot hold has been refused by validation before (docs/scalekit.md, Struct values).
  return client.once(service.executeTool, { toolName, connector, identifier, params: params as JsonObject });
}

function decode(tool: Tool): ToolDefinition {
  const definition = Definition.parse(tool.definition ?? {});
  return {
    name: definition.name,
    provider: tool.provider,
    ...(definition.display_name && { displayName: definition.display_name }),
    description: definition.description,
    inputSchema: definition.input_schema,
    ...(definition.rest_api_info.method && { method: definition.rest_api_info.method.toUpperCase() }),
    raw: {
      id: tool.id,
      ...tool.definition,
      ...(tool.metadata && { metadata: tool.metadata }),
      tags: tool.tags,
      ...(tool.isDefault !== undefined && { is_default: tool.isDefault }),
    },
  };
}
