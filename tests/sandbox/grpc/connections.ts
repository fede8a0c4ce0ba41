import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { ServiceImpl } from '@connectrpc/connect';
import {
  type ConnectionService,
  ConnectionStatus,
  ConnectionType,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js';
import type { Connection, World } from '../world.ts';
import { page } from './pages.ts';

const DEFAULT_SIZE = 10;

export function connectionService(world: World): Partial<ServiceImpl<typeof ConnectionService>> {
  return {
    listAppConnections({ pageSize, pageToken, provider, query }) {
      const word = query?.toLowerCase();
      const found = world.connections.filter(
        (connection) =>
          (provider === undefined || connection.provider === provider) &&
          (word === undefined || `${connection.name} ${connection.provider}`.toLowerCase().includes(word)),
      );
      const { items, ...rest } = page(found, pageSize || DEFAULT_SIZE, pageToken);
      return { ...rest, connections: items.map(onWire) };
    },
  };
}

function onWire(connection: Connection) {
  return {
    id: connection.id,
    type: ConnectionType[connection.type],
    status: ConnectionStatus[connection.status],
    enabled: connection.enabled,
    providerKey: connection.provider,
    keyId: connection.name,
    createdAt: timestampFromDate(connection.createdAt),
  };
}
