import { Failure, usage } from '../answer/failure.ts';
import { shellWord } from '../answer/text.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';
import {
  matchProvider,
  nearestProviders,
  normalizeProvider,
  type ProviderAlias,
  providerNotFound,
} from './providers.ts';

export { ALIASES, guessProviderKey, normalizeProvider, type ProviderAlias } from './providers.ts';

/** How many connections a failure names. */
const MAX_NAMES = 30;

/** Which connection a call is about: by its name, or the first usable one of a provider. */
export interface Target {
  connectionName?: string | undefined;
  provider?: string | undefined;
}

export interface Discovery {
  /** Every connection of the environment. */
  all: Connection[];
  /** Those of the provider. */
  connections: Connection[];
  /** Those that can be used. */
  candidates: Connection[];
  /** The first COMPLETED and enabled connection of the provider. */
  selected: Connection | undefined;
  total: number;
  alias?: ProviderAlias | undefined;
}

export interface Choice {
  connection: Connection;
  /** Every usable connection of the provider, the chosen one first. */
  candidates: Connection[];
  alias?: ProviderAlias | undefined;
}

/** The provider key that a name resolves to in this environment, and how the name was understood. */
export function providerOf(
  connections: Connection[],
  name: string,
): { key: string; alias?: ProviderAlias | undefined } | undefined {
  const { connections: own, alias } = matchProvider(connections, name);
  return own[0] && { key: own[0].provider, alias };
}

/** Step 1: the connections, and the one that a provider's tools would use. */
export async function discover(client: ScalekitClient, provider?: string): Promise<Discovery> {
  return pick(await listConnections(client), provider);
}

/**
 * The connection for a call, out of the existing ones: the first if several are possible.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION if a provider's name is the
 *   beginning of several
 */
export function chooseConnection(connections: Connection[], target: Target): Choice {
  const { connectionName, provider } = target;
  if (connectionName !== undefined) {
    const connection = byName(connections, connectionName, provider);
    return { connection, candidates: [connection] };
  }
  const label = provider ?? '';
  const found = pick(connections, provider);
  if (!found.selected)
    throw found.connections.length === 0
      ? providerNotFound(connections, label)
      : notCompleted(found.connections, label);
  return { connection: found.selected, candidates: found.candidates, alias: found.alias };
}

/** The failure for a call that changes something and could use any of several connections. */
export function ambiguousConnection(
  candidates: readonly Connection[],
  provider: string | undefined,
  statusOf: (connection: Connection) => string,
): Failure {
  const names = candidates.map((one) => `${one.keyId} (${statusOf(one)})`).join(', ');
  return new Failure(
    'AMBIGUOUS_CONNECTION',
    `${candidates.length} connections of ${provider} could be meant: ${names}.`,
    {
      hint: 'Ask the user which account to use and name it with --connection-name; a call that changes something is never sent from a guessed one.',
      retryable: false,
      details: {
        connections: candidates.map((one) => ({ ...describeConnection(one), account_status: statusOf(one) })),
      },
    },
  );
}

/**
 * The candidate connections for a call: the named one, or all usable ones of the provider.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named
 */
export function usableFor(connections: Connection[], target: Target): Connection[] {
  const { connectionName, provider } = target;
  if (connectionName !== undefined) return [byName(connections, connectionName, provider)];
  return pick(connections, provider).connections.filter(isUsable);
}

/** A connection as answers show it. */
export function describeConnection(connection: Connection): Record<string, unknown> {
  const { keyId, provider, type, status, enabled } = connection;
  return { key_id: keyId, provider, type, status, enabled };
}

function pick(all: Connection[], provider: string | undefined): Discovery {
  if (provider === undefined)
    return { all, connections: all, candidates: [], selected: undefined, total: all.length };
  const { connections, alias } = matchProvider(all, provider);
  const candidates = connections.filter(isUsable);
  return {
    all,
    connections,
    candidates,
    selected: candidates[0],
    total: connections.length,
    ...(alias && candidates.length > 0 && { alias }),
  };
}

/**
 * The warning that names every candidate.
 *
 * @param connections the chosen one first
 * @param statusOf the status of the person's account on a connection, if known
 * @param isTaken whether the first one is used: false for a write, which is never sent from a guessed account
 */
export function severalCouldServe(
  connections: readonly Connection[],
  statusOf?: (connection: Connection) => string,
  isTaken = true,
): string {
  const names = connections.map((one) => (statusOf ? `${one.keyId} (${statusOf(one)})` : one.keyId));
  const choice = isTaken
    ? `${connections[0]?.keyId} was chosen; choose another with --connection-name.`
    : 'None was chosen, because the tool changes something: ask the user, and pass --connection-name.';
  return `${names.length} connections are possible: ${names.join(', ')}. ${choice}`;
}

function byName(connections: Connection[], name: string, provider: string | undefined): Connection {
  const connection =
    connections.find(({ keyId }) => keyId === name) ??
    connections.find(({ keyId }) => keyId.toLowerCase() === name.toLowerCase());
  if (!connection) {
    const names = connections.map(({ keyId }) => keyId);
    const suggestions = nearestProviders(normalizeProvider(name), names);
    const [near] = suggestions;
    const meant = near === undefined ? '' : `Did you mean --connection-name ${shellWord(near)}? `;
    throw new Failure('CONNECTION_NOT_FOUND', `No connection is named ${name}.`, {
      hint: `${meant}Use a key_id from list-connections, or pass --provider; a new connection is created in the Scalekit Dashboard.`,
      details: {
        ...providerNotFound(connections, name).details,
        suggestions,
        connections: names.slice(0, MAX_NAMES),
        ...(names.length > MAX_NAMES && { total: names.length }),
      },
    });
  }
  if (
    provider !== undefined &&
    !matchProvider(connections, provider).connections.some((one) => one.provider === connection.provider)
  ) {
    throw usage(
      `--connection-name ${name} belongs to ${connection.provider}, not to ${provider}.`,
      'Leave --provider out, or name a connection of that provider.',
    );
  }
  if (!isUsable(connection)) throw notCompleted([connection], connection.keyId);
  return connection;
}

/** The failure if none of the connections can be used: unfinished and disabled ones get different messages. */
function notCompleted(connections: Connection[], label: string): Failure {
  const list = connections
    .map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`)
    .join(', ');
  return new Failure('CONNECTION_NOT_COMPLETED', `The connection for ${label} is not ready: ${list}.`, {
    hint: `Tell the user to ${connections.map(whatIsMissing).join(', or to ')} in the Scalekit Dashboard (AgentKit > Connections).`,
    details: { connections: connections.map(describeConnection) },
  });
}

/** What the user has to do about a connection that cannot be used. */
export function whatIsMissing({ keyId, status, enabled }: Connection): string {
  if (status === 'COMPLETED') return `enable ${keyId}`;
  return `finish the configuration of ${keyId}${enabled ? '' : ' and enable it'}`;
}
