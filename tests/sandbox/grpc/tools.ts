import type { JsonObject } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Code, type HandlerContext, type ServiceImpl } from '@connectrpc/connect';
import type { ToolService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js';
import type { ToolRunner } from '../providers/types.ts';
import { newId } from '../secrets.ts';
import { isRead, type Tool } from '../tools/definitions.ts';
import type { Account, Connection, World } from '../world.ts';
import { findAccount } from './accounts.ts';
import { invalid, notFound, refusal, toolError } from './errors.ts';
import { entryOf } from './gate.ts';
import { page } from './pages.ts';

const DEFAULT_SIZE = 10;

export interface ToolOptions {
  /** The maximum number of tools on a page of ListTools, whatever was requested. */
  pageSize: number;
  run: ToolRunner;
}

export function toolService(world: World, options: ToolOptions): Partial<ServiceImpl<typeof ToolService>> {
  const size = (asked: number): number => Math.min(asked || DEFAULT_SIZE, options.pageSize);
  return {
    listTools({ filter, pageSize, pageToken }) {
      const names = new Set(filter?.toolName);
      const words = (filter?.query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      const named = filter?.connectedAccountId || (filter?.connector && filter.identifier);
      const custom = named ? findAccount(world, filter).connection.customTools : [];
      const found = [...world.tools, ...custom].filter(
        (tool) =>
          (!filter?.provider || tool.provider === filter.provider) &&
          (names.size === 0 || names.has(tool.definition.name)) &&
          words.every((word) =>
            `${tool.definition.name} ${tool.definition.description}`.toLowerCase().includes(word),
          ),
      );
      const { items, ...rest } = page(found, size(pageSize), pageToken);
      return { ...rest, toolNames: items.map(({ definition }) => definition.name), tools: items.map(onWire) };
    },

    listScopedTools({ identifier, filter, pageSize, pageToken }) {
      if (!filter)
        throw invalid('filter is required', [{ field: 'filter', description: 'value is required' }]);
      const { providers, toolNames, connectionNames } = filter;
      const has = (list: string[], one: string): boolean => list.length === 0 || list.includes(one);
      const accounts = world.accounts
        .filter((account) => account.identifier === identifier)
        .filter(
          ({ connection }) => has(providers, connection.provider) && has(connectionNames, connection.name),
        );
      if (accounts.length === 0) throw notFound('connected account');
      const usable = accounts.filter(
        ({ status, connection }) =>
          status === 'ACTIVE' && connection.enabled && connection.status === 'COMPLETED',
      );
      const served = usable.map(({ connection }) => connection.provider);
      const twice = served.find((provider, at) => served.indexOf(provider) !== at);
      if (twice !== undefined) throw invalid(`multiple connected accounts found for provider ${twice}`);
      const found = usable.flatMap((account) =>
        toolsOf(world, account.connection)
          .filter(({ definition }) => has(toolNames, definition.name))
          .map((tool) => ({ tool: onWire(tool), identifier, connectedAccountId: account.id })),
      );
      const { items, ...rest } = page(found, size(pageSize), pageToken);
      return { ...rest, tools: items };
    },

    async executeTool(request, context) {
      const { connection, account } = target(world, request);
      const tool = toolsOf(world, connection).find(({ definition }) => definition.name === request.toolName);
      if (!tool) {
        throw refusal(Code.InvalidArgument, `tool ${request.toolName} not found`, {
          errorCode: 'RESOURCE_NOT_FOUND',
        });
      }
      const params = request.params ?? {};
      const { required = [] } = tool.definition.input_schema as { required?: string[] };
      const missing = required.filter((name) => params[name] === undefined);
      if (missing.length > 0) {
        throw invalid(
          `missing required parameters: ${missing.join(', ')}`,
          missing.map((field) => ({ field, description: 'value is required' })),
        );
      }
      const executionId = newId('exec');
      if (account && !world.accepted(account)) renew(world, account, executionId);
      return execute(options.run, { tool, params, connection, account, executionId }, context);
    },
  };
}

/** The connection and account of a call; refusals come in the order of the service's. */
function target(
  world: World,
  request: {
    connectedAccountId?: string | undefined;
    connector?: string | undefined;
    identifier?: string | undefined;
  },
): { connection: Connection; account?: Account | undefined } {
  const open = request.connector ? world.connection(request.connector) : undefined;
  if (open?.type === 'NO_AUTH' && open.enabled) return { connection: open };
  if (open && !open.enabled) throw disabled(open);
  const account = findAccount(world, request);
  const { connection, status } = account;
  if (!connection.enabled) throw disabled(connection);
  if (connection.status !== 'COMPLETED') throw invalid(`connection ${connection.name} is not configured`);
  if (status !== 'ACTIVE') throw invalid(`connected account is not active: ${status}`);
  return { connection, account };
}

const disabled = ({ name }: Connection) =>
  refusal(Code.PermissionDenied, `connection ${name} is disabled`, { errorCode: 'FORBIDDEN' });

/** An expired token is renewed first; a revoked grant shows only at the provider. */
function renew(world: World, account: Account, executionId: string): void {
  if (!account.revoked) world.refresh(account);
  if (account.status !== 'ACTIVE') throw invalid(`connected account is not active: ${account.status}`);
  if (!world.accepted(account)) {
    const message = 'invalid_grant: Token has been expired or revoked.';
    throw toolError(executionId, { status: 401, code: 'invalid_grant', message });
  }
}

async function execute(
  run: ToolRunner,
  call: {
    tool: Tool;
    params: JsonObject;
    connection: Connection;
    account?: Account | undefined;
    executionId: string;
  },
  context: HandlerContext,
): Promise<{ data: JsonObject; executionId: string }> {
  const { tool, params, connection, account, executionId } = call;
  const { name } = tool.definition;
  const entry = entryOf(context);
  entry.executed = true;
  entry.effect = {
    kind: 'tool',
    name,
    writes: !isRead(name),
    connection: connection.name,
    identifier: account?.identifier ?? '',
    provider: connection.provider,
    params,
    executionId,
  };
  if (account) account.lastUsedAt = new Date();
  const result = await run({ provider: connection.provider, name, params, account });
  if ('error' in result) {
    entry.effect.writes = false;
    throw toolError(executionId, result.error);
  }
  return { data: result.data, executionId };
}

function toolsOf(world: World, connection: Connection): Tool[] {
  return [
    ...world.tools.filter(({ provider }) => provider === connection.provider),
    ...connection.customTools,
  ];
}

function onWire({ updatedAt, ...tool }: Tool) {
  return { ...tool, ...(updatedAt ? { updatedAt: timestampFromDate(updatedAt) } : {}) };
}
