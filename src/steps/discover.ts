import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections } from '../scalekit/connections.ts';

/** Which connection a call is about: by its name, or the first usable one of a provider. */
export interface Target {
  connectionName?: string | undefined;
  provider?: string | undefined;
}

/** People say LinkedIn; the tools for it belong to HarvestAPI, unless LinkedIn itself is connected. */
export const ALIASES: ReadonlyMap<string, string> = new Map([['LINKEDIN', 'HARVESTAPI']]);

/** The two provider keys of the catalog that keep their underscore. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['GOOGLEADS', 'GOOGLE_ADS'],
  ['CLARICOPILOT', 'CLARI_COPILOT'],
]);

export interface ProviderAlias {
  from: string;
  to: string;
}

export interface Discovery {
  connections: Connection[];
  /** The first COMPLETED and enabled connection of the provider. */
  selected: Connection | undefined;
  /** How many connections the environment has, of any provider. */
  total: number;
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

export interface Choice {
  connection: Connection;
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

/** Provider names compare without case, spaces, `-` and `_`. */
export function normalizeProvider(name: string): string {
  return name.replace(/[\s_-]/g, '').toUpperCase();
}

/** The catalog's key for a provider as a person writes it, aliases followed: `LinkedIn` → `HARVESTAPI`. */
export function guessProviderKey(name: string): string {
  const key = normalizeProvider(name);
  return ALIASES.get(key) ?? SPELLINGS.get(key) ?? key;
}

/** The provider key that a provider's name means in this environment, and the alias that was followed. */
export function providerOf(
  connections: Connection[],
  name: string,
): { key: string; alias?: ProviderAlias | undefined } {
  const guess = guessProviderKey(name);
  const wanted = normalizeProvider(name);
  const { connections: own, alias } = pick(connections, name);
  const known = own[0]?.provider;
  if (known !== undefined) return { key: known, alias };
  return { key: guess, ...(ALIASES.has(wanted) && { alias: { from: wanted, to: guess } }) };
}

/** Step 1: the connections there are, and the one that a provider's tools would use. */
export async function discover(client: ScalekitClient, provider?: string): Promise<Discovery> {
  return pick(await listConnections(client), provider);
}

/**
 * The connection a call is about, of those there are.
 *
 * @param mayGuess whether the first of several may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
export function chooseConnection(connections: Connection[], target: Target, mayGuess = true): Choice {
  const { connectionName, provider } = target;
  if (connectionName !== undefined)
    return { connection: byName(connections, connectionName, provider), warnings: [] };
  const found = pick(connections, provider);
  const label = provider ?? '';
  if (!found.selected)
    throw found.connections.length === 0
      ? notFound(connections, label)
      : notCompleted(found.connections, label);
  const usable = found.connections.filter(isUsable);
  if (!mayGuess && usable.length > 1) {
    const names = usable.map((connection) => connection.keyId);
    throw new Failure(
      'AMBIGUOUS_CONNECTION',
      `${names.length} connections of ${label} could be meant: ${names.join(', ')}.`,
      {
        hint: 'Ask the user which account to use and name it with --connection-name; a call that changes something is never sent from a guessed one.',
        retryable: false,
        details: { connections: usable.map(describeConnection) },
      },
    );
  }
  return { connection: found.selected, alias: found.alias, warnings: found.warnings };
}

/**
 * The connections that could serve a call: the named one, or all usable ones of the provider.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
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
    return { connections: all, selected: undefined, total: all.length, warnings: [] };
  const wanted = normalizeProvider(provider);
  const of = (key: string) => all.filter((connection) => normalizeProvider(connection.provider) === key);
  const substitute = ALIASES.get(wanted);
  const aliased = substitute !== undefined && !of(wanted).some(isUsable) && of(substitute).length > 0;
  const connections = of(aliased ? substitute : wanted);
  const usable = connections.filter(isUsable);
  return {
    connections,
    selected: usable[0],
    total: connections.length,
    ...(aliased && { alias: { from: wanted, to: substitute } }),
    warnings: usable.length > 1 ? [severalCouldServe(usable)] : [],
  };
}

/** The warning that names every candidate. @param connections the chosen one first */
export function severalCouldServe(connections: Connection[]): string {
  const names = connections.map(({ keyId }) => keyId);
  return `${names.length} connections could serve: ${names.join(', ')}. ${names[0]} was chosen; --connection-name chooses another.`;
}

function byName(connections: Connection[], name: string, provider: string | undefined): Connection {
  const connection =
    connections.find(({ keyId }) => keyId === name) ??
    connections.find(({ keyId }) => keyId.toLowerCase() === name.toLowerCase());
  if (!connection) {
    throw new Failure('CONNECTION_NOT_FOUND', `There is no connection named ${name}.`, {
      hint: `Take a key_id from list-connections, or pass --provider; a new connection is made in the Scalekit Dashboard.`,
      details: {
        configured_providers: providersOf(connections),
        connections: connections.slice(0, 30).map(({ keyId }) => keyId),
      },
    });
  }
  if (
    provider !== undefined &&
    ![normalizeProvider(provider), guessProviderKey(provider)].includes(
      normalizeProvider(connection.provider),
    )
  ) {
    throw new Failure(
      'USAGE',
      `--connection-name ${name} belongs to ${connection.provider}, not to ${provider}.`,
      {
        hint: 'Leave --provider out, or name a connection of that provider.',
      },
    );
  }
  if (!isUsable(connection)) throw notCompleted([connection], connection.keyId);
  return connection;
}

function notFound(connections: Connection[], provider: string): Failure {
  return new Failure('CONNECTION_NOT_FOUND', `No connection for ${provider} is configured.`, {
    hint: `Tell the user to create and configure a connection for ${provider} in the Scalekit Dashboard (AgentKit > Connections), then run this again.`,
    details: { configured_providers: providersOf(connections) },
  });
}

function notCompleted(connections: Connection[], label: string): Failure {
  const list = connections
    .map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`)
    .join(', ');
  return new Failure('CONNECTION_NOT_COMPLETED', `The connection for ${label} is not ready: ${list}.`, {
    hint: `Tell the user to finish the configuration of ${connections.map(({ keyId }) => keyId).join(' or ')} in the Scalekit Dashboard and enable it.`,
    details: { connections: connections.map(describeConnection) },
  });
}

function providersOf(connections: Connection[]): string[] {
  return [...new Set(connections.filter(isUsable).map(({ provider }) => provider))].sort();
}
