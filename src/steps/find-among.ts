import type { Connection } from '../scalekit/connections.ts';
import type { SearchedTool } from '../scalekit/search-tools.ts';
import { listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { assessFit, unmentioned } from '../tools/search/fit.ts';
import { providerNames } from '../tools/search/providers.ts';
import { type Request, readQuery, type Term } from '../tools/search/query.ts';
import { type RankedTool, rankTools } from '../tools/search/rank.ts';
import { connectionsMeant, narrow, warningsOfChoice } from './connection-words.ts';
import { ALIASES } from './discover.ts';
import type { Found, Search } from './find-document.ts';
import type { Lookups } from './lookups.ts';

/** Score bonus for a tool that can be used at once, in a search over all providers. */
const READY_BOOST = 1.25;
/** A usable tool comes first if it has at least this share of the score of an unusable best one; a read does no harm. */
const FAR_WORSE = { read: 0.2, change: 0.5 };
/** A tool is worth this much less for each thing in the request that only others mention. */
const UNMENTIONED = 0.6;
/** How many of the best tools are compared. */
const COMPARED = 40;
/** Weight of Scalekit's own order in the ranking. */
const THEIR_SHARE = 0.2;
/** Tools of another service that score nearly as high as the best also count as fitting. */
const NEARLY_AS_GOOD = 0.8;
/** Additional tools whose schema is requested, because `needs` may name them. */
const SPARE = 3;

interface Places {
  /** The usable connections to search. */
  connections: readonly Connection[];
  /** The providers that the request names. */
  named: ReadonlySet<string>;
  /** What Scalekit's own search found; undefined if the tools have to be listed. */
  searched: readonly SearchedTool[] | undefined;
  warnings: readonly string[];
}

/** The best tools of several providers. */
export async function findAmong(
  lookups: Lookups,
  search: Search,
  query: string,
  { connections, named, searched, warnings }: Places,
): Promise<Found> {
  const { meant, rest } = connectionsMeant(query, connections);
  const names = providerNames(new Set(connections.map(({ provider }) => provider)), ALIASES);
  const request = { ...readQuery(rest, names), providers: named };
  const [all, statuses] = searched
    ? [lookups.offered(candidatesOf(searched, connections), connections), statusesOf(searched)]
    : await Promise.all([lookups.allTools(connections), lookups.statuses()]);
  const statusOf = ({ keyId, type }: Connection) =>
    type === 'NO_AUTH' ? 'ACTIVE' : (statuses.get(keyId) ?? 'NOT_FOUND');
  const works = (connection: Connection) => statusOf(connection) === 'ACTIVE';
  const serving = ({ provider, connectionName }: ToolDefinition): Connection[] =>
    connections.filter(
      (one) => one.provider === provider && (connectionName === undefined || one.keyId === connectionName),
    );
  // Among a provider's connections, one that already works comes first.
  const connectionsOf = (tool: ToolDefinition): Connection[] => {
    const own = narrow(serving(tool), meant);
    return [...own.filter(works), ...own.filter((connection) => !works(connection))];
  };
  const ready = new Set(connections.filter(works).map(({ provider }) => provider));
  const scored = blend(request, all, searched)
    .map(({ tool, score }) => ({ tool, score: score * (ready.has(tool.provider) ? READY_BOOST : 1) }))
    .sort(byScore);
  putUsableFirst(request, scored, (tool) => ready.has(tool.provider));
  const best = scored[0]?.tool;
  const chosen = best ? connectionsOf(best) : [];
  const [connection] = chosen;
  const [ranked, neighbours, account] = await Promise.all([
    searched ? withSchemas(lookups, scored, search.limit + SPARE, connectionsOf) : scored,
    searched && connection ? lookups.neighbours(connection.provider, connections) : [],
    // Neither listing refreshes grants. An account that looks inactive is read, which does.
    connection && !works(connection) ? lookups.account(connection.keyId) : undefined,
  ]);
  const status = connection && (account ? account.status : statusOf(connection));
  const statusFor = (one: Connection) => (one === connection ? (status ?? 'NOT_FOUND') : statusOf(one));
  const services = servicesThatFit(request, scored, connectionsOf, statusFor);
  return {
    query,
    request,
    ranked,
    all,
    neighbours,
    single: false,
    connection,
    connectionsOf,
    status,
    statusOf: statusFor,
    warnings: [
      ...warnings,
      ...(best ? warningsOfChoice(serving(best), chosen, statusFor, best) : []),
      ...services,
    ],
  };
}

/** "Add a row to my spreadsheet": a tool that does not know spreadsheets, though another one does, belongs elsewhere. */
function preferServicesMeant(request: Request, scored: RankedTool[]): RankedTool[] {
  const top = scored.slice(0, COMPARED);
  const missing = top.map(({ tool }) => unmentioned(request, tool));
  const isKnown = (term: Term) => missing.some((terms) => !terms.includes(term));
  for (const [at, ranked] of top.entries())
    ranked.score *= UNMENTIONED ** (missing[at] ?? []).filter(isKnown).length;
  return scored.sort(byScore);
}

const byScore = (a: RankedTool, b: RankedTool): number => b.score - a.score;

/** If the best tool cannot be used, puts the first usable one that fits before it, unless it is far worse. */
function putUsableFirst(
  request: Request,
  scored: RankedTool[],
  isReady: (tool: ToolDefinition) => boolean,
): void {
  const [best] = scored;
  if (!best || isReady(best.tool)) return;
  const { fit } = assessFit(request, best.tool);
  const reads = effectOf(best.tool) === 'read';
  const missing = unmentioned(request, best.tool);
  const at = scored.findIndex(
    ({ tool, score }) =>
      score >= best.score * FAR_WORSE[reads ? 'read' : 'change'] &&
      isReady(tool) &&
      unmentioned(request, tool).every((term) => missing.includes(term)) &&
      (effectOf(tool) === 'read') === reads &&
      (fit === 'weak' || assessFit(request, tool).fit === 'good'),
  );
  const [usable] = at < 0 ? [] : scored.splice(at, 1);
  if (usable) scored.unshift({ ...usable, score: best.score });
}

/** Requests the schemas that will most likely be needed, before anything else is known; a wrong guess does no harm. */
export function prefetchSchemas(
  lookups: Lookups,
  search: Search,
  query: string,
  searched: readonly SearchedTool[],
): void {
  const providers = new Set(searched.map(({ provider }) => provider));
  const request = readQuery(query, providerNames(providers, ALIASES));
  const best = blend(request, searched.map(asDefinition), searched);
  const names = best.slice(0, search.limit + SPARE).map(({ tool }) => tool.name);
  lookups.named(names.filter((name) => !isCustomTool(name))).catch(() => {});
}

/** The tools that Scalekit found, of the searched providers; without schemas. */
function candidatesOf(
  searched: readonly SearchedTool[],
  connections: readonly Connection[],
): ToolDefinition[] {
  const providers = new Set(connections.map(({ provider }) => provider));
  return searched.filter(({ provider }) => providers.has(provider)).map(asDefinition);
}

function asDefinition({ name, provider, description, connections: [owner] }: SearchedTool): ToolDefinition {
  const owned = isCustomTool(name) && owner && { connectionName: owner.connectionName };
  return { name, provider, description, inputSchema: {}, ...owned };
}

function statusesOf(searched: readonly SearchedTool[]): ReadonlyMap<string, string> {
  const owners = searched.flatMap(({ connections }) => connections);
  return new Map(owners.map(({ connectionName, status }) => [connectionName, status]));
}

/** The tools, best first: our ranking, combined with Scalekit's own order if there is one. */
function blend(request: Request, all: readonly ToolDefinition[], searched: Places['searched']): RankedTool[] {
  const ours = rankTools(request, all);
  if (!searched) return preferServicesMeant(request, ours);
  const top = ours[0]?.score ?? 1;
  const scores = new Map(ours.map(({ tool, score }) => [tool, score / top]));
  const blended = all.map((tool, at) => ({
    tool,
    score: (1 - THEIR_SHARE) * (scores.get(tool) ?? 0) + THEIR_SHARE * (1 - at / all.length),
  }));
  return preferServicesMeant(request, blended.sort(byScore));
}

/** The ranked tools, the first ones with their schemas. */
async function withSchemas(
  lookups: Lookups,
  scored: readonly RankedTool[],
  count: number,
  connectionsOf: Found['connectionsOf'],
): Promise<RankedTool[]> {
  const shown = scored.slice(0, count).map(({ tool }) => tool);
  const plain = shown.map(({ name }) => name).filter((name) => !isCustomTool(name));
  const custom = shown
    .filter(({ name }) => isCustomTool(name))
    .flatMap((tool) => {
      const [owner] = connectionsOf(tool);
      const { identifier } = lookups;
      if (!owner || identifier === undefined) return [];
      const filter = { toolName: [tool.name], connector: owner.keyId, identifier };
      return [listToolsOfAccount(lookups.client, filter)];
    });
  const found = await Promise.all([plain.length > 0 ? lookups.named(plain) : [], ...custom]);
  const byName = new Map(found.flat().map((tool) => [tool.name, tool]));
  // A tool that is no longer listed cannot be run either.
  return scored.flatMap(({ tool, score }, at) => {
    const known = at < count ? byName.get(tool.name) : tool;
    return known ? [{ tool: known, score }] : [];
  });
}

/** The warning that several services could do it, with the status of each one's account. */
function servicesThatFit(
  request: Request,
  scored: readonly RankedTool[],
  connectionsOf: Found['connectionsOf'],
  statusOf: Found['statusOf'],
): string[] {
  const [best] = scored;
  if (!best || request.providers.size > 0) return [];
  const reads = effectOf(best.tool) === 'read';
  const serving = new Map<string, string>();
  for (const { tool, score } of scored.slice(0, 30)) {
    const [connection] = connectionsOf(tool);
    if (!connection || serving.has(tool.provider)) continue;
    const status = statusOf(connection);
    const worth = status === 'ACTIVE' ? score : score * READY_BOOST;
    if (worth < best.score * NEARLY_AS_GOOD || (effectOf(tool) === 'read') !== reads) continue;
    if (assessFit(request, tool).fit === 'weak') continue;
    serving.set(tool.provider, `${tool.provider} (${connection.keyId}: ${status})`);
  }
  if (serving.size < 2) return [];
  return [
    `Several services could do this: ${[...serving.values()].slice(0, 4).join(', ')}. ${best.tool.provider} was chosen; if the request does not make clear which, ask the user, and pass --provider.`,
  ];
}
