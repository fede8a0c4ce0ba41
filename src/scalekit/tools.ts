import type { JsonObject, MessageInitShape } from '@bufbuild/protobuf';
import {
  type ExecuteToolResponse,
  type FilterSchema,
  type Tool,
  ToolService,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js';
import { object, catch as orElse, record, string, unknown } from 'zod/mini';
import { Failure } from '../answer/failure.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { pagesOf, type ScalekitClient } from './client.ts';
import type { Permit } from './permit.ts';

/** Filters for a listing; the server combines them with "and". */
export interface ToolFilter {
  provider?: string | undefined;
  toolName?: string[] | undefined;
  /** With `identifier`: also the account's custom MCP tools. */
  connector?: string | undefined;
  identifier?: string | undefined;
}

/** The first page's size and token, if the caller does not want ours. */
export interface Paging {
  pageSize?: number | undefined;
  pageToken?: string | undefined;
  /** Whether to leave `raw` out, which takes 15 MiB for 20,000 tools. */
  isLean?: boolean;
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

/** Every tool that matches the filter, all pages, in the server's order, without duplicates. */
export async function listTools(
  client: ScalekitClient,
  filter: ToolFilter,
  paging: Paging = {},
): Promise<ToolDefinition[]> {
  const service = client.service(ToolService);
  const tools = new Map<string, ToolDefinition>();
  const pageSize = paging.pageSize ?? PAGE_SIZE;
  // Undefined members are left out of the message.
  const wire = filter as MessageInitShape<typeof FilterSchema>;
  const load = (pageToken: string) => client.read(service.listTools, { filter: wire, pageSize, pageToken });
  for await (const page of pagesOf(load, paging.pageToken)) {
    for (const tool of page.tools) {
      const definition = decode(tool, paging.isLean);
      if (definition.name === '') continue;
      const owner = isCustomTool(definition.name) ? filter.connector : undefined;
      tools.set(definition.name, { ...definition, ...(owner && { connectionName: owner }) });
    }
  }
  return [...tools.values()];
}

/**
 * Like `listTools`, through a person's account, which also lists its custom MCP tools. Empty if there is no such
 * connection or account, or none that works: their own look-ups report that better.
 */
export async function listToolsOfAccount(
  client: ScalekitClient,
  filter: ToolFilter & { connector: string; identifier: string },
  paging?: Paging,
): Promise<ToolDefinition[]> {
  try {
    return await listTools(client, filter, paging);
  } catch (error) {
    const isKnown = error instanceof Failure && !error.retryable;
    if (isKnown && ['NOT_FOUND', 'SCALEKIT_ERROR'].includes(error.code)) return [];
    throw error;
  }
}

/** Sends a tool call, once. Errors are passed on as the SDK throws them; the step decides what they mean. */
export function executeTool(
  client: ScalekitClient,
  call: { toolName: string; connector: string; identifier: string; params: Record<string, unknown> },
  _permit: Permit,
): Promise<ExecuteToolResponse> {
  const service = client.service(ToolService);
  const { toolName, connector, identifier, params } = call;
  // Validation has already refused what a Struct cannot hold (docs/scalekit.md, Struct values).
  return client.once(service.executeTool, { toolName, connector, identifier, params: params as JsonObject });
}

function decode(tool: Tool, isLean = false): ToolDefinition {
  const definition = Definition.parse(tool.definition ?? {});
  return {
    name: definition.name,
    provider: tool.provider,
    ...(definition.display_name && { displayName: definition.display_name }),
    description: definition.description,
    inputSchema: definition.input_schema,
    ...(definition.rest_api_info.method && { method: definition.rest_api_info.method.toUpperCase() }),
    ...(!isLean && { raw: rawOf(tool) }),
  };
}

function rawOf(tool: Tool): Record<string, unknown> {
  return {
    id: tool.id,
    ...tool.definition,
    ...(tool.metadata && { metadata: tool.metadata }),
    tags: tool.tags,
    ...(tool.isDefault !== undefined && { is_default: tool.isDefault }),
  };
}
