import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable } from '../scalekit/connections.ts';
import { namedServices, providerNames } from '../tools/search/providers.ts';
import { type Request, readQuery } from '../tools/search/query.ts';
import { rankTools } from '../tools/search/rank.ts';
import { READING } from '../tools/search/toolname.ts';
import { isAuthorized, requireAuthorized } from './authorize.ts';
import { connectionsMeant, narrow, warningsOfChoice } from './connection-words.ts';
import { ALIASES, chooseConnection, guessProviderKey, type Target } from './discover.ts';
import { findAmong, prefetchSchemas } from './find-among.ts';
import { type Found, findDocument, type Search } from './find-document.ts';
import { hiddenBy, Lookups } from './lookups.ts';
import { providerNotFound } from './providers.ts';

/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit each query. At most three
 * network round trips after the token if a provider is named, two if Scalekit searches.
 *
 * @throws Failure of classes 3 and 4; those of class 4 with a link also have the tools
 */
export async function findTool(client: ScalekitClient, search: Search): Promise<Record<string, unknown>> {
  const lookups = new Lookups(client, search.identifier, search.offers, { isLean: true });
  const found = await Promise.all(search.queries.map((query) => findOne(lookups, search, query)));
  const document = { ...findDocument(found, search), ...hiddenBy(lookups) };
  for (const one of found) await authorize(lookups, search, one, document);
  return document;
}

async function findOne(lookups: Lookups, search: Search, query: string): Promise<Found> {
  if (search.provider !== undefined || search.connectionName !== undefined)
    return await findAtProvider(lookups, search, query, search);
  const { searchTools } = await import('../scalekit/search-tools.ts');
  const [connections, searched] = await Promise.all([
    lookups.connections(),
    searchTools(lookups.client, query, search.identifier).then((found) => {
      // Environments with many connections list them in pages: fetch the schemas in parallel.
      if (found) prefetchSchemas(lookups, search, query, found);
      return found;
    }),
  ]);
  const { present: said, missing } = namedServices(query, namesOf(connections));
  const present = withPublicData(query, said, connections);
  const [first] = present;
  const [absent] = missing;
  if (first === undefined && absent !== undefined) throw providerNotFound(connections, absent);
  const warnings = [...missing].map((name) => `${name}, which the request names, is not configured.`);
  if (first !== undefined && present.size === 1)
    return await findAtProvider(lookups, search, query, { provider: first }, warnings);
  for (const provider of present) chooseConnection(connections, { provider });
  const usable = connections.filter(isUsable);
  const { meant } = connectionsMeant(query, usable);
  const [named] = meant;
  if (present.size === 0 && named && meant.every(({ provider }) => provider === named.provider))
    return await findAtProvider(lookups, search, query, { provider: named.provider }, warnings);
  const chosen =
    present.size > 0 ? usable.filter(({ provider }) => present.has(provider)) : named ? meant : usable;
  if (chosen.length === 0) throw nothingConfigured();
  const offered = present.size === 0 && !named ? searched : undefined;
  const places = { connections: chosen, named: present, searched: offered, warnings };
  return await findAmong(lookups, search, query, places);
}

/**
 * LinkedIn itself acts for its user and shows little about others; HARVESTAPI only reads public data. If
 * both are configured, public data is searched for in both.
 */
function withPublicData(
  query: string,
  named: ReadonlySet<string>,
  connections: readonly Connection[],
): ReadonlySet<string> {
  const { own, actions } = readQuery(query, namesOf(connections));
  if (own || [...actions].some((action) => !READING.has(action))) return named;
  const usable = new Set(connections.filter(isUsable).map(({ provider }) => provider));
  const others = [...named].flatMap((key) => ALIASES.get(key) ?? []);
  return new Set([...named, ...others.filter((key) => usable.has(key))]);
}

/** @param target the provider or connection, as the caller or the request names it */
async function findAtProvider(
  lookups: Lookups,
  search: Search,
  query: string,
  target: Target,
  warnings: readonly string[] = [],
): Promise<Found> {
  const { connectionName, provider } = target;
  const guess =
    connectionName === undefined && provider !== undefined ? guessProviderKey(provider) : undefined;
  const [connections] = await Promise.all([
    lookups.connections(search.connectionName),
    guess === undefined ? undefined : lookups.catalog(guess),
    connectionName === undefined ? undefined : lookups.account(connectionName),
  ]);
  const { candidates, alias } = chooseConnection(connections, target);
  const { meant, rest } = connectionsMeant(query, connectionName === undefined ? candidates : []);
  const [first] = narrow(candidates, meant) as [Connection, ...Connection[]];
  const [tools, statuses, neighbours] = await Promise.all([
    connectionName === undefined
      ? lookups.toolsOfProvider(first.provider, candidates)
      : lookups.toolsOfConnection(first),
    candidates.length > 1 ? lookups.statuses() : new Map<string, string>(),
    lookups.neighbours(first.provider, connections),
    lookups.account(first.keyId),
  ]);
  const request = readQuery(rest, providerNames([first.provider], ALIASES));
  const ranked = rankTools(request, tools);
  // A custom tool belongs to its account only.
  const serving = (owner: string | undefined) =>
    candidates.filter(({ keyId }) => owner === undefined || keyId === owner);
  const listed = (one: Connection) => one.type === 'NO_AUTH' || statuses.get(one.keyId) === 'ACTIVE';
  const all = serving(ranked[0]?.tool.connectionName);
  const likeliest = narrow(all, meant)[0] ?? first;
  // Reading the account refreshes its grant; if that does not help, another one may work.
  const isOpen = isAuthorized(likeliest, await lookups.account(likeliest.keyId));
  const inOrder = (connections: readonly Connection[]) => {
    const fitting = narrow(connections, meant);
    return isOpen ? fitting : [...fitting.filter(listed), ...fitting.filter((one) => !listed(one))];
  };
  const chosen = inOrder(all);
  const connection = chosen[0] ?? first;
  const account = await lookups.account(connection.keyId);
  const status = isAuthorized(connection, account) ? 'ACTIVE' : (account?.status ?? 'NOT_FOUND');
  const statusOf = (one: Connection) =>
    one === connection ? status : listed(one) ? 'ACTIVE' : (statuses.get(one.keyId) ?? 'NOT_FOUND');
  return {
    query,
    request,
    ranked,
    all: tools,
    neighbours,
    single: true,
    connection,
    connectionsOf: (tool) => inOrder(serving(tool.connectionName)),
    status,
    statusOf,
    alias,
    warnings: [
      ...warnings,
      ...publicData(connection, request),
      ...warningsOfChoice(all, chosen, statusOf, ranked[0]?.tool),
    ],
  };
}

/** The warning that the user's own data was requested, but only public data is available. */
const publicData = ({ provider }: Connection, { own, actions }: Request): string[] =>
  provider === 'HARVESTAPI' && (own || [...actions].some((action) => !READING.has(action)))
    ? [
        "HARVESTAPI reads public LinkedIn data. It does not know who the user is and cannot act for them: for the user's own LinkedIn account, a connection of LINKEDIN is needed.",
      ]
    : [];

/** Names by which a request can mean the providers of these connections. */
const namesOf = (connections: readonly Connection[]) =>
  providerNames(new Set(connections.map(({ provider }) => provider)), ALIASES);

function nothingConfigured(): Failure {
  return new Failure('CONNECTION_NOT_FOUND', 'No connection is configured.', {
    hint: 'Tell the user to create and configure a connection in the Scalekit Dashboard (AgentKit > Connections).',
    details: { suggestions: [], configured_providers: [] },
  });
}

/**
 * Throws if the connection of the best tool is not authorized. With a link, the document also has the tools: after the
 * person's consent the commands in `next` can be run at once.
 */
async function authorize(
  lookups: Lookups,
  search: Search,
  { connection, status, single, fit }: Found,
  document: Record<string, unknown>,
): Promise<void> {
  if (!connection || status === 'ACTIVE') return;
  // Do not ask for consent to a service that only has a tool with a word in common.
  if (!single && fit?.fit === 'weak') return;
  try {
    const account = await lookups.account(connection.keyId);
    await requireAuthorized(lookups.client, connection, search.identifier, account);
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 4) throw error;
    const { next, tools, more, results, fit: _, ...header } = document;
    if (error.details.link === undefined) throw error.with({ document: { ...header, ...error.document } });
    throw error.with({
      document: {
        ...header,
        ...(tools !== undefined && { fit: document.fit, tools, more }),
        ...(results !== undefined && { results }),
      },
      next: next as string[][],
      hint: 'Show the user `link` and ask them to open it and consent; then go on with the command in `next`: this one need not be run again.',
    });
  }
}
