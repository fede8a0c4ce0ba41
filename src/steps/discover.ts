import { Failure, usage } from '../answer/failure.ts';
import { shellWord } from '../answer/text.ts';
import { type Connection, isUsable } from '../scalekit/connections.ts';
import { normalizeProvider } from '../tools/provider-names.ts';
import { matchProvider, nearestProviders, type ProviderMatch, providerNotFound } from './providers.ts';

export { guessProviderKey, type ProviderAlias } from './providers.ts';

/** How many connections a failure names. */
const MAX_NAMES = 30;

/** Which connection a call is about: by its name, or the first usable one of a provider. */
export interface Target {
  connectionName?: string | undefined;
  provider?: string | undefined;
}

/** The connections that a target means: the named one, those of a provider, or all of them. */
export interface Selection extends ProviderMatch {
  /** Those that can be used, the one to use first. */
  candidates: Connection[];
}

export interface Choice extends Selection {
  connection: Connection;
}

/** @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named; as `matchProvider` */
export function select(all: readonly Connection[], { connectionName, provider }: Target): Selection {
  if (connectionName !== undefined) {
    const named = [byName(all, connectionName, provider)];
    return { connections: named, candidates: named };
  }
  const match: ProviderMatch =
    provider === undefined ? { connections: [...all] } : matchProvider(all, provider);
  return { ...match, candidates: match.connections.filter(isUsable) };
}

/**
 * Step 1: the connection for a call, out of the existing ones; the first if several are possible.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION if a provider's name is the
 *   beginning of several
 */
export function chooseConnection(all: readonly Connection[], target: Target): Choice {
  const selection = select(all, target);
  const [connection] = selection.candidates;
  if (connection) return { ...selection, connection };
  throw noneUsable(all, selection.connections, target.provider ?? '');
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

/** A connection as answers show it. */
export function describeConnection(connection: Connection): Record<string, unknown> {
  const { keyId, provider, type, status, enabled } = connection;
  return { key_id: keyId, provider, type, status, enabled };
}

/**
 * The warning that names every candidate.
 *
 * @param connections the chosen one first
 * @param statusOf the status of the person's account on a connection, if known
 * @param isTaken whether the first one is used: false for a write, which is never sent from a guessed account
 */
export function ambiguityWarning(
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

function byName(connections: readonly Connection[], name: string, provider: string | undefined): Connection {
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
  if (!isUsable(connection)) throw noneUsable(connections, [connection], connection.keyId);
  return connection;
}

/**
 * The failure if a provider has no connection, or none that can be used: unfinished and disabled ones get different
 * messages.
 *
 * @param found those of the provider
 */
export function noneUsable(all: readonly Connection[], found: readonly Connection[], label: string): Failure {
  if (found.length === 0) return providerNotFound(all, label);
  const list = found.map(
    ({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`,
  );
  const missing = found.map(({ keyId, status, enabled }) =>
    status === 'COMPLETED'
      ? `enable ${keyId}`
      : `finish the configuration of ${keyId}${enabled ? '' : ' and enable it'}`,
  );
  const message = `The connection for ${label} is not ready: ${list.join(', ')}.`;
  return new Failure('CONNECTION_NOT_COMPLETED', message, {
    hint: `Tell the user to ${missing.join(', or to ')} in the Scalekit Dashboard (AgentKit > Connections).`,
    details: { connections: found.map(describeConnection) },
  });
}
