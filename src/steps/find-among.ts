import type { Connection } from '../scalekit/connections.ts';
import type { SearchedTool } from '../scalekit/search-tools.ts';
import { listToolsOfAccount } from '../scalekit/tools.ts';
import { isCustomTool, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { assessFit, unmentioned } from '../tools/search/fit.ts';
import { providerNames } from '../tools/search/providers.ts';
import { type Request, readQuery, type Term } from '../tools/search/query.ts';
import { type RankedTool, rankTools } from '../tools/search/rank.ts';
import { areAlike } from '../tools/search/related-services.ts';
import type { Search } from './find-document.ts';
import type { Lookups } from './lookups.ts';

/** A usable tool comes first if it has at least this share of the score of an unusable best one; a read does no harm. */
const MIN_USABLE_SHARE = { read: 0.2, change: 0.5 };
/** A tool is worth this much less for each thing in the request that only others mention. */
const UNMENTIONED = 0.6;
/** How many of the best tools are compared. */
const COMPARED = 40;
/** Weight of Scalekit's own order in the ranking. */
const SCALEKIT_WEIGHT = 0.2;
/** Tools of another service that score nearly as high as the best also count as fitting. */
const NEARLY_AS_GOOD = 0.8;
/** The same for a similar service that is authorized, such as another mailbox. */
const GOOD_IF_ALIKE = 0.2;
/** Additional tools whose schema is requested, because `needs` may name them. */
const SPARE = 3;

/** The tools of several providers that match, best first: those that can be used at once are preferred. */
export function rankAmong(
  request: Request,
  all: readonly ToolDefinition[],
  searched: readonly SearchedTool[] | undefined,
  ready: ReadonlySet<string>,
): RankedTool[] {
  const scored = blend(request, all, searched);
  putUsableFirst(request, scored, (tool) => ready.has(tool.provider));
  return scored;
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
      score >= best.score * MIN_USABLE_SHARE[reads ? 'read' : 'change'] &&
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
  const request = readQuery(query, providerNames(providers));
  const best = blend(request, searched.map(asDefinition), searched);
  const names = best.slice(0, search.limit + SPARE).map(({ tool }) => tool.name);
  lookups.named(names.filter((name) => !isCustomTool(name))).catch(() => {});
}

/** The tools that Scalekit found and that may be offered, of the searched providers; without schemas. */
export function offeredAmong(
  lookups: Lookups,
  searched: readonly SearchedTool[],
  connections: readonly Connection[],
): ToolDefinition[] {
  const providers = new Set(connections.map(({ provider }) => provider));
  const tools = searched.filter(({ provider }) => providers.has(provider)).map(asDefinition);
  return lookups.offered(tools, connections);
}

function asDefinition({ name, provider, description, connections: [owner] }: SearchedTool): ToolDefinition {
  const owned = isCustomTool(name) && owner && { connectionName: owner.connectionName };
  return { name, provider, description, inputSchema: {}, ...owned };
}

/** The statuses of accounts by connection, as Scalekit's search gives them. */
export const statusesAmong = (searched: readonly SearchedTool[]): [string, string][] =>
  searched
    .flatMap(({ connections }) => connections)
    .map(({ connectionName, status }) => [connectionName, status]);

/** The tools, best first: our ranking, combined with Scalekit's own order if there is one. */
function blend(
  request: Request,
  all: readonly ToolDefinition[],
  searched: readonly SearchedTool[] | undefined,
): RankedTool[] {
  const ours = rankTools(request, all);
  if (!searched) return preferServicesMeant(request, ours);
  const top = ours[0]?.score ?? 1;
  const scores = new Map(ours.map(({ tool, score }) => [tool, score / top]));
  const blended = all.map((tool, at) => ({
    tool,
    score: (1 - SCALEKIT_WEIGHT) * (scores.get(tool) ?? 0) + SCALEKIT_WEIGHT * (1 - at / all.length),
  }));
  return preferServicesMeant(request, blended.sort(byScore));
}

/** The ranked tools, the first ones with their schemas. @param limit how many are shown */
export async function withSchemas(
  lookups: Lookups,
  scored: readonly RankedTool[],
  limit: number,
): Promise<RankedTool[]> {
  const count = limit + SPARE;
  const shown = scored.slice(0, count).map(({ tool }) => tool);
  const { client, identifier } = lookups;
  const custom = shown.flatMap(({ name, connectionName: connector }) =>
    connector === undefined || identifier === undefined
      ? []
      : [listToolsOfAccount(client, { toolName: [name], connector, identifier })],
  );
  const plain = shown.map(({ name }) => name).filter((name) => !isCustomTool(name));
  const found = await Promise.all([lookups.named(plain), ...custom]);
  const byName = new Map(found.flat().map((tool) => [tool.name, tool]));
  // A tool that is no longer listed cannot be run either.
  return scored.flatMap(({ tool, score }, at) => {
    const known = at < count ? byName.get(tool.name) : tool;
    return known ? [{ tool: known, score }] : [];
  });
}

/** The warning that several services could do it, with the status of each one's account. */
export function servicesThatFit(
  request: Request,
  scored: readonly RankedTool[],
  connectionsOf: (tool: ToolDefinition) => Connection[],
  statusOf: (connection: Connection) => string,
): string[] {
  const [best] = scored;
  if (!best || request.providers.size > 0) return [];
  const reads = effectOf(best.tool) === 'read';
  const serving = new Map<string, string>();
  for (const { tool, score } of scored.slice(0, 30)) {
    const connections = connectionsOf(tool);
    const [connection] = connections;
    if (!connection || serving.has(tool.provider)) continue;
    const isAlike = areAlike(tool.provider, best.tool.provider) && statusOf(connection) === 'ACTIVE';
    const share = isAlike ? GOOD_IF_ALIKE : NEARLY_AS_GOOD;
    if (score < best.score * share || (effectOf(tool) === 'read') !== reads) continue;
    if (assessFit(request, tool).fit === 'weak') continue;
    const accounts = connections.map((one) => `${one.keyId}: ${statusOf(one)}`).join(', ');
    serving.set(tool.provider, `${tool.provider} (${accounts})`);
  }
  if (serving.size < 2) return [];
  return [
    `Several services could do this: ${[...serving.values()].slice(0, 4).join(', ')}. ${best.tool.provider} was chosen; if the request does not make clear which, ask the user, and pass --provider.`,
  ];
}
