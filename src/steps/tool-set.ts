import type { ScalekitClient } from '../scalekit/client.ts';
import { isUsable } from '../scalekit/connections.ts';
import type { Paging } from '../scalekit/tools.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { chooseConnection, providerOf, type Target } from './discover.ts';
import { hiddenBy, Lookups, type Offers } from './lookups.ts';
import { guessProviderKey, normalizeProvider, type ProviderAlias, providerNotFound } from './providers.ts';

/** A set of tools to search, and the provider they belong to. */
export interface ToolSet {
  tools: ToolDefinition[];
  /** null if the tools are those of every configured provider. */
  provider: string | null;
  alias?: ProviderAlias | undefined;
  warnings: string[];
  /** Tools that may not be offered. */
  hidden?: number;
}

/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named
 */
export async function listToolSet(
  client: ScalekitClient,
  target: Target & { identifier?: string | undefined },
  offers: Offers,
  paging: Paging = {},
): Promise<ToolSet> {
  const { connectionName, provider, identifier } = target;
  const lookups = new Lookups(client, identifier, offers, paging);
  const guess =
    provider === undefined || connectionName !== undefined ? undefined : guessProviderKey(provider);
  const [connections] = await Promise.all([
    lookups.connections(connectionName),
    guess === undefined ? undefined : lookups.catalog(guess),
  ]);
  if (connectionName !== undefined) {
    const { connection } = chooseConnection(connections, target);
    const tools = await lookups.toolsOfConnection(connection);
    return { tools, provider: connection.provider, warnings: [], ...hiddenBy(lookups) };
  }
  if (provider === undefined) {
    const tools = await lookups.allTools(connections);
    return { tools, provider: null, warnings: [], ...hiddenBy(lookups) };
  }
  const configured = providerOf(connections, provider);
  const { key, alias } = configured ?? unconfigured(provider);
  const own = connections.filter((connection) => isUsable(connection) && connection.provider === key);
  const tools = await lookups.toolsOfProvider(key, own);
  const warnings: string[] = [];
  if (!configured && tools.length === 0) {
    const { message, hint } = providerNotFound(connections, provider);
    warnings.push(`${message} ${hint}`);
  }
  return { tools, provider: key, alias, warnings, ...hiddenBy(lookups) };
}

/** A provider without a connection: its tools are still in the catalog. */
function unconfigured(name: string): { key: string; alias?: ProviderAlias } {
  const key = guessProviderKey(name);
  return {
    key,
    ...(normalizeProvider(key) !== normalizeProvider(name) && { alias: { from: name, to: key } }),
  };
}
