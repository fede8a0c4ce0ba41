import type { Interceptor } from '@connectrpc/connect';
import { createContextValues } from '@connectrpc/connect';
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { ConnectedAccountService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js';
import { ConnectionService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js';
import { ToolService } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js';
import type { Exchange } from '../listener.ts';
import type { World } from '../world.ts';
import { type AccountOptions, accountService } from './accounts.ts';
import { connectionService } from './connections.ts';
import { exchangeKey } from './gate.ts';
import { type SearchOptions, searchService } from './search.ts';
import { SearchService } from './search-schema.ts';
import { type ToolOptions, toolService } from './tools.ts';

/** The SDK's generated services, and SearchTools. Methods that are not simulated answer Unimplemented. */
export function grpcRouter(
  world: World,
  options: AccountOptions & ToolOptions & SearchOptions & { gate: Interceptor },
): (exchange: Exchange) => void {
  const exchanges = new WeakMap<object, Exchange>();
  const adapter = connectNodeAdapter({
    interceptors: [options.gate],
    contextValues: (request) => createContextValues().set(exchangeKey, exchanges.get(request)),
    routes(router) {
      router.service(ConnectionService, connectionService(world));
      router.service(ConnectedAccountService, accountService(world, options));
      router.service(ToolService, toolService(world, options));
      router.service(SearchService, searchService(world, options));
    },
  });
  return (exchange) => {
    exchanges.set(exchange.request, exchange);
    adapter(exchange.request, exchange.response);
  };
}
