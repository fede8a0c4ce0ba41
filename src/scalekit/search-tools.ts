import { createFileRegistry, type DescService } from '@bufbuild/protobuf';
import type { FileDescriptorProto } from '@bufbuild/protobuf/wkt';
import type { CallOptions } from '@connectrpc/connect';
import type { ScalekitClient } from './client.ts';

/** Whether the person can use a tool through a connection; `unknown` if no identifier was given. */
export type Readiness = 'unknown' | 'ready' | 'needs_connection' | 'needs_reauth';

/** A tool that Scalekit's own search found; it comes without its schema. */
export interface SearchedTool {
  name: string;
  provider: string;
  description: string;
  /** Higher is better; the scale is Scalekit's own. */
  score: number;
  /** Connections on which the person has an account. */
  connections: { connectionName: string; readiness: Readiness }[];
}

/** Limits of the RPC (docs/scalekit.md, SearchTools). */
const MAX_QUERY_CHARS = 256;
const MAX_TOOLS = 50;
/** After this time, in milliseconds, our own ranking is used instead. */
const PATIENCE_MS = 5000;

const READINESS: readonly Readiness[] = ['unknown', 'ready', 'needs_connection', 'needs_reauth'];
const PACKAGE = 'scalekit.v1.tools';

/** Numbers of protobuf's descriptor.proto. */
const DOUBLE = 1;
const STRING = 9;
const MESSAGE = 11;
const UINT32 = 13;
const OPTIONAL = 1;
const REPEATED = 3;

/** Defaults for fields that a descriptor leaves out. */
const UNSET = {
  dependency: [],
  messageType: [],
  enumType: [],
  service: [],
  extension: [],
  field: [],
  nestedType: [],
  oneofDecl: [],
  extensionRange: [],
  method: [],
  jsonName: '',
  extendee: '',
  typeName: '',
  defaultValue: '',
  oneofIndex: 0,
  proto3Optional: false,
  deprecated: false,
  clientStreaming: false,
  serverStreaming: false,
};
const described = <Member extends object>(member: Member): Member =>
  Object.assign(Object.create(UNSET), member);
const message = (name: string, ...field: object[]) => described({ name, field });
const scalar = (name: string, number: number, type: number) =>
  described({ name, number, type, label: OPTIONAL });
const list = (name: string, number: number, typeName: string) =>
  described({ name, number, type: MESSAGE, label: REPEATED, typeName: `.${PACKAGE}.${typeName}` });

/** SDK 2.11.0 does not know the RPC: its messages as docs/scalekit.md, SearchTools, gives them. */
const describeFile = (): FileDescriptorProto =>
  described({
    $typeName: 'google.protobuf.FileDescriptorProto',
    name: 'scalekit/v1/tools/search.proto',
    package: PACKAGE,
    syntax: 'proto3',
    messageType: [
      message(
        'SearchToolsRequest',
        scalar('query', 1, STRING),
        scalar('identifier', 2, STRING),
        scalar('top_k', 3, UINT32),
      ),
      message('SearchToolsResponse', list('tools', 1, 'SearchedTool')),
      message(
        'SearchedTool',
        scalar('name', 1, STRING),
        scalar('provider', 2, STRING),
        scalar('description', 3, STRING),
        scalar('score', 4, DOUBLE),
        list('connections', 5, 'ConnectionReadiness'),
      ),
      message(
        'ConnectionReadiness',
        scalar('connection_name', 1, STRING),
        scalar('connected_account_id', 2, STRING),
        // An enum, which is a number on the wire.
        scalar('readiness_state', 3, UINT32),
      ),
    ],
    service: [
      described({
        name: 'ToolService',
        method: [
          described({
            name: 'SearchTools',
            inputType: `.${PACKAGE}.SearchToolsRequest`,
            outputType: `.${PACKAGE}.SearchToolsResponse`,
          }),
        ],
      }),
    ],
  }) as unknown as FileDescriptorProto;

interface WireTool extends Omit<SearchedTool, 'connections'> {
  connections: { connectionName: string; readinessState: number }[];
}
interface SearchClient {
  searchTools(
    request: { query: string; identifier: string; topK: number },
    options: CallOptions,
  ): Promise<{ tools: WireTool[] }>;
}

function searchService(): DescService {
  const registry = createFileRegistry(describeFile(), () => undefined);
  return registry.getService(`${PACKAGE}.ToolService`) as DescService;
}

/**
 * Asks Scalekit which tools fit, over all enabled connections. Not retried: without an answer the tools are ranked
 * locally.
 *
 * @returns the tools, best first; undefined if the environment does not have the RPC, finds nothing, or fails
 * @throws the abort reason if the command itself was stopped
 */
export async function searchTools(
  client: ScalekitClient,
  query: string,
  identifier: string,
): Promise<SearchedTool[] | undefined> {
  const { signal } = client.session;
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  const limited = client.withSignal(AbortSignal.any([signal, timeout]));
  try {
    const rpc = limited.service(searchService()) as unknown as SearchClient;
    const request = { query: [...query].slice(0, MAX_QUERY_CHARS).join(''), identifier, topK: MAX_TOOLS };
    const { tools } = await limited.once(rpc.searchTools, request);
    return tools.length === 0 ? undefined : tools.filter(({ name }) => name !== '').map(decode);
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

function decode({ name, provider, description, score, connections }: WireTool): SearchedTool {
  return {
    name,
    provider,
    description,
    score,
    connections: connections.map(({ connectionName, readinessState }) => ({
      connectionName,
      readiness: READINESS[readinessState] ?? 'unknown',
    })),
  };
}
