import { Failure } from '../answer/failure.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { type Connection, isUsable } from '../scalekit/connections.ts';
import type { SearchedTool } from '../scalekit/search-tools.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { ALIASES } from '../tools/provider-names.ts';
import { assessFit } from '../tools/search/fit.ts';
import { namedServices, providerNames } from '../tools/search/providers.ts';
import { type Request, readQuery } from '../tools/search/query.ts';
import { rankTools } from '../tools/search/rank.ts';
import { isChanging } from '../tools/search/toolname.ts';
import { requireAuthorized } from './authorize.ts';
import { choiceWarnings, connectionsMeant, narrow } from './connection-words.ts';
import { chooseConnection, guessProviderKey, type ProviderAlias, type Target } from './discover.ts';
import { searchInFileStore } from './find-alternative.ts';
import {
  offeredAmong,
  prefetchSchemas,
  rankAmong,
  servicesThatFit,
  statusesAmong,
  withSchemas,
} from './find-among.ts';
import { type Found, findDocument, type Search } from './find-document.ts';
import { hiddenBy, Lookups } from './lookups.ts';
import { providerNotFound } from './providers.ts';

/** Where one query is searched. */
interface SearchScope {
  /** The usable connections whose tools are searched, the one to use first. */
  connections: Connection[];
  /** Whether they are of one provider, which the caller or the request names. */
  single: boolean;
  alias?: ProviderAlias | undefined;
  /** The providers that the request names. */
  named?: ReadonlySet<string>;
  /** What Scalekit's own search found; undefined if the tools have to be listed. */
  searched?: readonly SearchedTool[] | undefined;
  warnings: string[];
}

/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit each query. At most three
 * network round trips after the token if a provider is named, two if Scalekit searches.
 *
 * @throws Failure of classes 3 and 4; those of class 4 with a link also have the tools
 */
export async function findTool(client: ScalekitClient, search: Search): Promise<Record<string, unknown>> {
  const lookups = new Lookups(client, search.identifier, search.offers, { isLean: true });
  const found = await Promise.all(
    search.queries.map(async (query) =>
      findAt(lookups, search, query, await scopeFor(lookups, search, query)),
    ),
  );
  const document = { ...findDocument(found, search), ...hiddenBy(lookups) };
  for (const one of found) await authorize(lookups, search, one, document);
  return document;
}

async function scopeFor(lookups: Lookups, search: Search, query: string): Promise<SearchScope> {
  const { connectionName, provider } = search;
  if (connectionName !== undefined || provider !== undefined) {
    const [connections] = await Promise.all([
      lookups.connections(connectionName),
      connectionName === undefined
        ? lookups.catalog(guessProviderKey(provider ?? ''))
        : lookups.account(connectionName),
    ]);
    return scopeOf(connections, search);
  }
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
  if (first !== undefined && present.size === 1) return scopeOf(connections, { provider: first }, warnings);
  for (const provider of present) chooseConnection(connections, { provider });
  const usable = connections.filter(isUsable);
  const { meant } = connectionsMeant(query, usable);
  const [named] = meant;
  if (present.size === 0 && named && meant.every(({ provider }) => provider === named.provider))
    return scopeOf(connections, { provider: named.provider }, warnings);
  const chosen =
    present.size > 0 ? usable.filter(({ provider }) => present.has(provider)) : named ? meant : usable;
  if (chosen.length === 0) throw nothingConfigured();
  const offered = present.size === 0 && !named ? searched : undefined;
  return { connections: chosen, single: false, named: present, searched: offered, warnings };
}

/** @param target the provider or connection, as the caller or the request names it */
function scopeOf(connections: Connection[], target: Target, warnings: string[] = []): SearchScope {
  const { candidates, alias } = chooseConnection(connections, target);
  return { connections: candidates, single: true, alias, warnings };
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
  if (own || isChanging(actions)) return named;
  const usable = new Set(connections.filter(isUsable).map(({ provider }) => provider));
  const others = [...named].flatMap((key) => ALIASES.get(key) ?? []);
  return new Set([...named, ...others.filter((key) => usable.has(key))]);
}

/** The tools that fit one query, and the connections that could run them. */
async function findAt(lookups: Lookups, search: Search, query: string, scope: SearchScope): Promise<Found> {
  const { connections, single, searched, named = new Set<string>() } = scope;
  const { meant, rest } = connectionsMeant(query, connections);
  const request = { ...readQuery(rest, namesOf(connections)), providers: named };
  const [first] = narrow(connections, meant) as [Connection, ...Connection[]];
  const everywhere = await lookups.connections(search.connectionName);
  const [all, listed] = await Promise.all([
    searched
      ? offeredAmong(lookups, searched, connections)
      : search.connectionName === undefined
        ? lookups.allTools(connections)
        : lookups.toolsOfConnection(first),
    searched ? statusesAmong(searched) : connections.length > 1 ? lookups.statuses() : [],
    // Known already, so not to be waited for later.
    single && lookups.fileFinders(first.provider, everywhere),
    single && lookups.account(first.keyId),
  ]);
  const statuses = new Map(listed);
  const statusOf = ({ keyId, type }: Connection) =>
    type === 'NO_AUTH' ? 'ACTIVE' : (statuses.get(keyId) ?? 'NOT_FOUND');
  const works = (connection: Connection) => statusOf(connection) === 'ACTIVE';
  const serving = (tool: ToolDefinition | undefined) =>
    connections.filter(
      ({ provider, keyId }) =>
        (single || provider === tool?.provider) &&
        // A custom tool belongs to its account only.
        (tool?.connectionName === undefined || tool.connectionName === keyId),
    );
  // Among the connections that are meant, one that already works comes first.
  const connectionsOf = (tool: ToolDefinition | undefined) =>
    narrow(serving(tool), meant).sort((one, other) => Number(works(other)) - Number(works(one)));
  const ready = new Set(connections.filter(works).map(({ provider }) => provider));
  const scored = single ? rankTools(request, all) : rankAmong(request, all, searched, ready);
  const best = scored[0]?.tool;
  const [likeliest] = narrow(serving(best), meant);
  const readStatus = async (one: Connection) =>
    statuses.set(one.keyId, (await lookups.account(one.keyId))?.status ?? 'NOT_FOUND');
  const [ranked, fileFinders] = await Promise.all([
    searched ? withSchemas(lookups, scored, search.limit) : scored,
    likeliest && (single || searched) ? lookups.fileFinders(likeliest.provider, everywhere) : [],
    // Listing refreshes no grants; reading an account does.
    likeliest && (single || !works(likeliest)) && readStatus(likeliest),
  ]);
  const chosen = connectionsOf(best);
  const matches = { request, ranked, all, fileFinders, isPartial: searched !== undefined };
  const alternative = search.transfer(matches, chosen) ?? searchInFileStore(matches);
  const { fit, reasons } = assessFit(request, ranked[0]?.tool);
  const source = single ? publicSource(everywhere, chosen[0], request) : undefined;
  return {
    ...matches,
    query,
    single,
    alias: scope.alias,
    chosen,
    connectionsOf,
    statusOf,
    alternative,
    also: source ? [['find-tool', '--provider', source.provider, '--query', query]] : [],
    fit: alternative?.reason ? { fit: 'weak', reasons: [...reasons, alternative.reason] } : { fit, reasons },
    warnings: [
      ...scope.warnings,
      ...publicData(chosen[0], request),
      ...(source ? [publicSourceWarning(source, chosen[0])] : []),
      ...choiceWarnings(serving(best), chosen, statusOf, best),
      ...servicesThatFit(request, scored, connectionsOf, statusOf),
    ],
  };
}

/** The warning that the user's own data was requested, but only public data is available. */
const publicData = (connection: Connection | undefined, { own, actions }: Request): string[] =>
  connection?.provider === 'HARVESTAPI' && (own || isChanging(actions))
    ? [
        "HARVESTAPI reads public LinkedIn data. It does not know who the user is and cannot act for them: for the user's own LinkedIn account, a connection of LINKEDIN is needed.",
      ]
    : [];

/** Another service that searches the public data of the one that the caller names. */
function publicSource(
  connections: readonly Connection[],
  chosen: Connection | undefined,
  { own, actions }: Request,
): Connection | undefined {
  const key = ALIASES.get(chosen?.provider ?? '');
  if (own || isChanging(actions)) return undefined;
  return connections.find((one) => one.provider === key && isUsable(one));
}

const publicSourceWarning = ({ provider, keyId }: Connection, chosen: Connection | undefined): string =>
  `${provider} (${keyId}) searches public ${chosen?.provider} data: if no tool here finds what is meant, pass --provider ${provider} (see \`next\`).`;

/** Names by which a request can mean the providers of these connections. */
const namesOf = (connections: readonly Connection[]) =>
  providerNames(new Set(connections.map(({ provider }) => provider)));

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
  { chosen: [connection], statusOf, single, fit }: Found,
  document: Record<string, unknown>,
): Promise<void> {
  if (!connection || statusOf(connection) === 'ACTIVE') return;
  // Do not ask for consent to a service that only has a tool with a word in common.
  if (!single && fit.fit === 'weak') return;
  try {
    const account = await lookups.account(connection.keyId);
    await requireAuthorized({ client: lookups.client, connection, identifier: search.identifier, account });
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
      hint: 'Show the user `link` and ask them to open it and consent (once it has expired, generate-link makes a new one); then go on with the commands in `next`; this one need not be repeated.',
    });
  }
}
