import { Failure } from '../answer/failure.ts';
import { listAccounts, magicLink, readAccount } from '../scalekit/accounts.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable, listConnections, needsConsent } from '../scalekit/connections.ts';
import { listTools, listToolsOfAccount, type Paging } from '../scalekit/tools.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { rankTools } from '../tools/search/rank.ts';
import { authorizationRequired, isAuthorized, requireAuthorized } from './authorize.ts';
import {
  ALIASES,
  chooseConnection,
  guessProviderKey,
  type ProviderAlias,
  providerOf,
  severalCouldServe,
  type Target,
} from './discover.ts';
import { describeMatches } from './find-answer.ts';

/** What it is worth that a tool can be used at once, where every provider's tools compete. */
const READY_BOOST = 1.25;

/** A set of tools to look through, and whose they are. */
export interface ToolSet {
  tools: ToolDefinition[];
  /** null where the tools are those of every configured provider. */
  provider: string | null;
  alias?: ProviderAlias | undefined;
  warnings: string[];
}

/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
export async function listToolSet(
  client: ScalekitClient,
  target: Target & { identifier?: string | undefined },
  paging: Paging = {},
): Promise<ToolSet> {
  const { connectionName, provider, identifier } = target;
  const guess = guessOf(target);
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    guess === undefined ? undefined : listTools(client, { provider: guess }, paging),
  ]);
  if (connectionName !== undefined) {
    const { connection, warnings } = chooseConnection(connections, target);
    return {
      tools: await toolsOf(client, connection, identifier, paging),
      provider: connection.provider,
      warnings,
    };
  }
  if (provider === undefined)
    return { tools: await toolsOfAll(client, connections, identifier, paging), provider: null, warnings: [] };
  const { key, alias } = providerOf(connections, provider);
  const own = key === guess && early ? early : await listTools(client, { provider: key }, paging);
  const tools = await withCustomTools(client, own, usableOf(connections, key), identifier, paging);
  return { tools, provider: key, alias, warnings: [] };
}

export interface Search extends Target {
  query: string;
  identifier: string;
  /** How many tools to describe. */
  limit: number;
}

/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit the query. At most three
 * rounds of network after the token where the server hands out a provider's tools in one page.
 *
 * @throws Failure of classes 3 and 4; those of class 4 carry the tools as well
 */
export async function findTool(client: ScalekitClient, search: Search): Promise<Record<string, unknown>> {
  return search.provider === undefined && search.connectionName === undefined
    ? await findAnywhere(client, search)
    : await findAtProvider(client, search);
}

async function findAtProvider(client: ScalekitClient, search: Search): Promise<Record<string, unknown>> {
  const { connectionName, identifier } = search;
  const guess = guessOf(search);
  const [connections, early, earlyAccount] = await Promise.all([
    listConnections(client, connectionName),
    guess === undefined ? undefined : listTools(client, { provider: guess }),
    connectionName === undefined ? undefined : readAccount(client, connectionName, identifier),
  ]);
  const { connection: first, alias } = chooseConnection(connections, search);
  const fitting = connectionName === undefined ? usableOf(connections, first.provider) : [first];
  const accountOn = (keyId: string) => readAccount(client, keyId, identifier);
  const [tools, firstAccount] = await Promise.all([
    early && first.provider === guess
      ? withCustomTools(client, early, fitting, identifier)
      : toolsOf(client, first, identifier),
    connectionName === first.keyId ? earlyAccount : accountOn(first.keyId),
  ]);
  const ranked = rankTools(search.query, tools, ALIASES).map(({ tool }) => tool);
  const connectionsOf = (tool: ToolDefinition) => ownersAmong(fitting, tool);
  const serving = ranked[0] ? connectionsOf(ranked[0]) : fitting;
  const connection = serving[0] ?? first;
  const account = connection === first ? firstAccount : await accountOn(connection.keyId);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: isAuthorized(connection, account) ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND'),
    ...(alias && { provider_alias: alias }),
    ...describeMatches(ranked, tools, { limit: search.limit, connectionsOf, single: true }),
    warnings: serving.length > 1 ? [severalCouldServe(serving)] : [],
  };
  return await withAuthorizationError(document, () =>
    requireAuthorized(client, connection, identifier, account),
  );
}

async function findAnywhere(client: ScalekitClient, search: Search): Promise<Record<string, unknown>> {
  const { identifier } = search;
  const connections = await listConnections(client);
  const usable = connections.filter(isUsable);
  if (usable.length === 0) {
    throw new Failure('CONNECTION_NOT_FOUND', 'No connection is configured.', {
      hint: 'Tell the user to create and configure a connection in the Scalekit Dashboard (AgentKit > Connections).',
      details: { configured_providers: [] },
    });
  }
  const [tools, accounts] = await Promise.all([
    toolsOfAll(client, connections, identifier),
    listAccounts(client, identifier),
  ]);
  const active = new Set(
    accounts.filter(({ status }) => status === 'ACTIVE').map(({ connectionName }) => connectionName),
  );
  const works = ({ keyId, type }: Connection) => type === 'NO_AUTH' || active.has(keyId);
  // Of several connections of a provider, one that works already comes first.
  const connectionsOf = (tool: ToolDefinition): Connection[] => {
    const fitting = ownersAmong(usableOf(connections, tool.provider), tool);
    return [...fitting.filter(works), ...fitting.filter((connection) => !works(connection))];
  };
  const ready = new Set(usable.filter(works).map(({ provider }) => provider));
  // Of tools that fit about equally well, those the person can use at once come first.
  const ranked = rankTools(search.query, tools, ALIASES)
    .map(({ tool, score }) => ({ tool, score: score * (ready.has(tool.provider) ? READY_BOOST : 1) }))
    .sort((a, b) => b.score - a.score)
    .map(({ tool }) => tool);
  const [connection, ...others] = ranked[0] ? connectionsOf(ranked[0]) : [];
  const matches = describeMatches(ranked, tools, { limit: search.limit, connectionsOf, single: false });
  if (!connection)
    return { provider: null, connection_name: null, type: null, identifier, status: null, ...matches };
  const usableNow = works(connection);
  // The list does not refresh grants. An account that looks dead is read, which does, beside the link it may need.
  const [account, link] = usableNow
    ? [undefined, undefined]
    : await Promise.all([
        readAccount(client, connection.keyId, identifier),
        needsConsent(connection) ? magicLink(client, connection.keyId, identifier) : undefined,
      ]);
  const authorized = usableNow || isAuthorized(connection, account);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: authorized ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND'),
    ...matches,
    warnings: others.length > 0 ? [severalCouldServe([connection, ...others])] : [],
  };
  return await withAuthorizationError(document, async () => {
    if (authorized) return;
    if (link) throw authorizationRequired(connection, identifier, link, account?.status);
    await requireAuthorized(client, connection, identifier, account);
  });
}

/**
 * The provider whose tools can be asked for before the connections are known: right unless an alias says otherwise.
 *
 * @returns undefined where the connection says it
 */
function guessOf({ connectionName, provider }: Target): string | undefined {
  return connectionName === undefined && provider !== undefined ? guessProviderKey(provider) : undefined;
}

function usableOf(connections: Connection[], provider: string): Connection[] {
  return connections.filter((connection) => isUsable(connection) && connection.provider === provider);
}

/** The connections that could run a tool: a custom one is its own account's alone. */
function ownersAmong(connections: Connection[], { connectionName }: ToolDefinition): Connection[] {
  return connections.filter(({ keyId }) => connectionName === undefined || keyId === connectionName);
}

/** The document, or the failure that asks for authorization with the document beside it. */
async function withAuthorizationError(
  document: Record<string, unknown>,
  authorize: () => Promise<unknown>,
): Promise<Record<string, unknown>> {
  try {
    await authorize();
    return document;
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 4) throw error;
    const { next, ...members } = document;
    throw error.with({ document: members, next: next as string[][] });
  }
}

/** A connection's tools; with an identifier, the account's custom MCP tools are among them. */
async function toolsOf(
  client: ScalekitClient,
  connection: Connection,
  identifier?: string,
  paging: Paging = {},
): Promise<ToolDefinition[]> {
  const { provider, keyId: connector } = connection;
  const own =
    identifier === undefined
      ? []
      : await listToolsOfAccount(client, { provider, connector, identifier }, paging);
  // No account, or none that works: the provider's own tools are the same for everybody.
  return own.length > 0 ? own : await listTools(client, { provider }, paging);
}

/**
 * A provider's tools. Where the catalog has none, it may be that of a custom MCP server, whose tools the accounts on
 * its connections show.
 *
 * @param own those of the catalog
 */
async function withCustomTools(
  client: ScalekitClient,
  own: ToolDefinition[],
  connections: Connection[],
  identifier: string | undefined,
  paging?: Paging,
): Promise<ToolDefinition[]> {
  if (own.length > 0 || identifier === undefined) return own;
  const listings = connections.map(({ provider, keyId: connector }) =>
    listToolsOfAccount(client, { provider, connector, identifier }, paging),
  );
  return (await Promise.all(listings)).flat();
}

async function toolsOfAll(
  client: ScalekitClient,
  connections: Connection[],
  identifier: string | undefined,
  paging?: Paging,
): Promise<ToolDefinition[]> {
  const providers = [...new Set(connections.filter(isUsable).map(({ provider }) => provider))];
  const listings = providers.map(async (provider) => {
    const own = await listTools(client, { provider }, paging);
    return await withCustomTools(client, own, usableOf(connections, provider), identifier, paging);
  });
  return (await Promise.all(listings)).flat();
}
