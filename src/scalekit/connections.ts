import {
  ConnectionService,
  ConnectionStatus,
  ConnectionType,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js';
import { pagesOf, type ScalekitClient } from './client.ts';

/** A connection as the Dashboard defines it: a provider, a way to authenticate, and a name. */
export interface Connection {
  /** The connection's name, which every other call takes. */
  keyId: string;
  /** Upper-case provider key, `NOTION`. */
  provider: string;
  /** `OAUTH`, `API_KEY`, …; the number as text if it is newer than this SDK. */
  type: string;
  /** `DRAFT`, `IN_PROGRESS`, `COMPLETED`. */
  status: string;
  enabled: boolean;
}

/** The API's maximum; its default is 10. */
const PAGE_SIZE = 30;

/** Types a person consents to by opening a link (docs/contract.md, Authorize). */
const CONSENT_TYPES = new Set(['OAUTH', 'TRELLO_OAUTH1', 'SMART_FHIR']);

/** Whether accounts on this connection are created by a person who opens a magic link. */
export function needsConsent(connection: Connection): boolean {
  return CONSENT_TYPES.has(connection.type);
}

/** Whether the connection can be used at all. */
export function isUsable(connection: Connection): boolean {
  return connection.status === 'COMPLETED' && connection.enabled;
}

/**
 * The connections of the environment, all pages, in the server's order.
 *
 * @param name the listing ends with the page that has the connection of this name: a call about one
 *   connection need not wait for the others
 */
export async function listConnections(client: ScalekitClient, name?: string): Promise<Connection[]> {
  const service = client.service(ConnectionService);
  const connections: Connection[] = [];
  const load = (pageToken: string) =>
    client.read(service.listAppConnections, { pageSize: PAGE_SIZE, pageToken });
  for await (const page of pagesOf(load)) {
    for (const { keyId, providerKey, type, status, enabled } of page.connections) {
      connections.push({
        keyId,
        provider: providerKey,
        type: ConnectionType[type] ?? String(type),
        status: ConnectionStatus[status] ?? String(status),
        enabled,
      });
    }
    if (name !== undefined && connections.some(({ keyId }) => keyId === name)) break;
  }
  return connections;
}
