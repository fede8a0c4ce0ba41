import { createFileRegistry, type DescService } from '@bufbuild/protobuf';
import type { FileDescriptorProto } from '@bufbuild/protobuf/wkt';
import type { CallOptions } from '@connectrpc/connect';
import { words } from '../answer/text.ts';
import type { ScalekitClient } from './client.ts';

/** A tool that Scalekit's own search found; it comes without its schema. */
export interface SearchedTool {
  name: string;
  provider: string;
  description: string;
  /** Connections on which the person has an account, with its status. */
  connections: { connectionName: string; status: string }[];
}

/** Limits of the RPC (docs/scalekit.md, SearchTools). */
const MAX_QUERY_CHARS = 256;
const MAX_TOOLS = 50;
/** After this time, in milliseconds, our own ranking is used instead. */
const PATIENCE_MS = 5000;

/** An account's status by the number of the readiness: not known without an identifier, ready, not active, token expired. */
const STATUSES = ['NOT_FOUND', 'ACTIVE', 'PENDING_AUTH', 'EXPIRED'];
const PACKAGE = 'scalekit.v1.tools';

/** Numbers of protobuf's descriptor.proto. */
const DOUBLE = 1;
const STRING = 9;
const MESSAGE = 11;
/** Also reads an enum, which is a number on the wire. */
const UINT32 = 13;
const OPTIONAL = 1;
const REPEATED = 3;

/**
 * SDK 2.11.0 does not know the RPC. Its messages as docs/scalekit.md, SearchTools, gives them: each field with its scalar
 * type, or with the message of which it is a list; they are numbered from 1.
 */
const MESSAGES = {
  SearchToolsRequest: { query: STRING, identifier: STRING, top_k: UINT32 },
  SearchToolsResponse: { tools: 'SearchedTool' },
  SearchedTool: {
    name: STRING,
    provider: STRING,
    description: STRING,
    score: DOUBLE,
    connections: 'ConnectionReadiness',
  },
  ConnectionReadiness: { connection_name: STRING, connected_account_id: STRING, readiness_state: UINT32 },
};

/** Defaults for members that a descriptor leaves out: inherited, because its own members count as set. */
const UNSET = Object.fromEntries([
  ...words(
    'dependency messageType enumType service extension field nestedType oneofDecl extensionRange method',
  ).map((name) => [name, []]),
  ...words('jsonName extendee typeName defaultValue').map((name) => [name, '']),
  ...words('proto3Optional deprecated clientStreaming serverStreaming').map((name) => [name, false]),
  ['oneofIndex', 0],
]);
const described = (members: object): object => Object.assign(Object.create(UNSET), members);

function searchService(): DescService {
  const messageType = Object.entries(MESSAGES).map(([name, fields]) => {
    const field = Object.entries(fields).map(([member, type]: [string, number | string], at) =>
      described({
        name: member,
        number: at + 1,
        ...(typeof type === 'number'
          ? { type, label: OPTIONAL }
          : { type: MESSAGE, label: REPEATED, typeName: `.${PACKAGE}.${type}` }),
      }),
    );
    return described({ name, field });
  });
  const [inputType, outputType] = Object.keys(MESSAGES).map((name) => `.${PACKAGE}.${name}`);
  const method = described({ name: 'SearchTools', inputType, outputType });
  const file = described({
    $typeName: 'google.protobuf.FileDescriptorProto',
    name: 'scalekit/v1/tools/search.proto',
    package: PACKAGE,
    syntax: 'proto3',
    messageType,
    service: [described({ name: 'ToolService', method: [method] })],
  });
  const registry = createFileRegistry(file as FileDescriptorProto, () => undefined);
  return registry.getService(`${PACKAGE}.ToolService`) as DescService;
}

interface SearchClient {
  searchTools(
    request: { query: string; identifier: string; topK: number },
    options: CallOptions,
  ): Promise<{
    tools: (Omit<SearchedTool, 'connections'> & {
      connections: { connectionName: string; readinessState: number }[];
    })[];
  }>;
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
    if (tools.length === 0) return undefined;
    return tools
      .filter(({ name }) => name !== '')
      .map(({ name, provider, description, connections }) => ({
        ...{ name, provider, description },
        connections: connections.map(({ connectionName, readinessState }) => ({
          connectionName,
          status: STATUSES[readinessState] ?? 'NOT_FOUND',
        })),
      }));
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
