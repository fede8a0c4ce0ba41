import type { Connection } from '../scalekit/connections.ts';
import { propertiesOf, requiredOf, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import type { Fit } from '../tools/search/fit.ts';
import { SEARCH_TEXT } from '../tools/search/parameters.ts';
import { isChanging } from '../tools/search/toolname.ts';
import type { ProviderAlias, Target } from './discover.ts';
import type { Alternative } from './find-alternative.ts';
import { describeTools, type Matches, moreNames } from './find-answer.ts';
import { executeCommand, isHandle, nextCommands, requestCommand } from './find-next.ts';
import type { Offers } from './lookups.ts';

/** What find-tool is asked for. */
export interface Search extends Target {
  /** One to three things to do. */
  queries: readonly string[];
  identifier: string;
  /** How many tools to describe. */
  limit: number;
  /** Which tools may be offered at all. */
  offers: Offers;
  /** The command that transfers the file a request mentions; the connections are those that could be used. */
  transfer: (matches: Matches, connections: readonly Connection[]) => Alternative | undefined;
}

/** What a search found for one query. */
export interface Found extends Matches {
  query: string;
  /** Whether only one provider was searched, which is then not repeated for every tool. */
  single: boolean;
  /** The connections that could run the best tool, or any of the provider's; the one to use first. */
  chosen: Connection[];
  /** The same for any tool. */
  connectionsOf: (tool: ToolDefinition) => Connection[];
  /** The status of the person's account. */
  statusOf: (connection: Connection) => string;
  alias: ProviderAlias | undefined;
  warnings: string[];
  fit: Fit;
  alternative: Alternative | undefined;
  /** Further commands for the end of `next`. */
  also: string[][];
}

/** How many tools an answer shows with their descriptions, unless --limit says otherwise. */
const MOST_SHOWN = 5;
/** Target size of one query's tools if there are several queries, in characters. */
const USUAL_CHARS_OF_SEVERAL = [undefined, undefined, 1300, 950] as const;

/** The answer of a search (docs/contract.md, Success: find-tool); also next to a failure of class 4. */
export function findDocument(found: Found[], search: Search): Record<string, unknown> {
  const [first] = found as [Found, ...Found[]];
  const { chosen, statusOf, alias } = first;
  const [connection] = chosen;
  const header = {
    provider: connection?.provider ?? null,
    connection_name: isOpen(first.ranked[0]?.tool, chosen) ? null : (connection?.keyId ?? null),
    type: connection?.type ?? null,
    identifier: search.identifier,
    status: connection ? statusOf(connection) : null,
    total: new Set(found.flatMap(({ all }) => all.map(({ name }) => name))).size,
    ...(alias && { provider_alias: alias }),
  };
  const warnings = warningsOf(found);
  const usual = USUAL_CHARS_OF_SEVERAL[found.length];
  const toolsOf = (one: Found) =>
    describeTools(one, search.limit, (tool) => connectionMembers(one, tool), usual);
  const more = (one: Found) => moreNames(one, search.limit, one.single);
  const rows = found.map(toolsOf);
  const next =
    found.length === 1
      ? [...commandsOf(first), ...lookUps(first, rows[0]?.[0]?.needs, true), ...first.also]
      : inOrder(
          found.flatMap((one, at) => [...lookUps(one, rows[at]?.[0]?.needs, false), ...commandsOf(one)]),
        );
  if (found.length === 1)
    return { ...header, fit: first.fit.fit, tools: rows[0], more: more(first), next, warnings };
  const results = found.map((one, at) => ({
    query: one.query,
    fit: one.fit.fit,
    tools: withoutRepeats(found, rows, at),
    more: more(one),
  }));
  return { ...header, results, next, warnings };
}

/** The warnings; one that does not apply to every query names its query. */
function warningsOf(found: readonly Found[]): string[] {
  const about = new Map<string, string[]>();
  for (const one of found)
    for (const warning of new Set([...one.warnings, ...weakness(one)]))
      about.set(warning, [...(about.get(warning) ?? []), `"${one.query.slice(0, 60)}"`]);
  return [...about].map(([warning, queries]) =>
    queries.length === found.length ? warning : `${queries.join(', ')}: ${warning}`,
  );
}

/** A query's tools. A tool that an earlier query shows is not described again. */
function withoutRepeats(found: readonly Found[], rows: readonly Record<string, unknown>[][], at: number) {
  return rows[at]?.map((row) => {
    const before = rows
      .slice(0, at)
      .findIndex((others) => others.some((one) => one.name === row.name && one.input));
    if (before < 0) return row;
    const { input: _, optional: __, needs: ___, ...rest } = row;
    return { ...rest, description: `Described under "${found[before]?.query.slice(0, 60)}".` };
  });
}

/** Whether a tool that changes something could run on several connections: the user has to say which. */
const isOpen = (tool: ToolDefinition | undefined, connections: readonly Connection[]): boolean =>
  tool !== undefined && effectOf(tool) !== 'read' && connections.length > 1;

/** Provider, connection and account of a tool, unless the answer's head gives them for all. */
function connectionMembers(
  { single, connectionsOf, statusOf }: Found,
  tool: ToolDefinition,
): Record<string, unknown> {
  if (single) return {};
  const connections = connectionsOf(tool);
  const [connection] = connections;
  return {
    provider: tool.provider,
    connection_name: isOpen(tool, connections) ? null : connection?.keyId,
    status: connection && statusOf(connection),
  };
}

/** What can be run next: if the fit is weak, nothing that writes and nothing in place of a write, and nothing at all among several services. */
function commandsOf(found: Found): string[][] {
  const { ranked, request, single, chosen, fit, alternative: instead } = found;
  const best = ranked[0]?.tool;
  if (instead && instead.commands.length > 0) return instead.commands;
  if (!single && !best) return [['list-accounts']];
  // Of several services, a tool that fits weakly is most likely one of the wrong service.
  if (best && fit.fit === 'weak' && !single) return [['list-accounts']];
  const changes = best && (effectOf(best) !== 'read' || isChanging(request.actions));
  if (changes && fit.fit === 'weak') return [toolsOrRequest(found)];
  return nextCommands(found, chosen);
}

/** The command that lists the provider's tools, or a raw request if the answer already shows all of them. */
function toolsOrRequest({ ranked, all, isPartial, chosen: [connection] }: Found): string[] {
  if (!connection) return ['list-accounts'];
  const isAll = !isPartial && ranked.length === all.length && all.length <= MOST_SHOWN;
  return isAll ? requestCommand(connection.keyId) : ['get-tool', '--provider', connection.provider];
}

/** The warning that the best tool lacks what the request is about. */
function weakness({ fit, ranked, single, chosen, query, alternative: instead }: Found): string[] {
  const best = ranked[0]?.tool;
  if (instead)
    return [`${instead.reason && best ? `${best.name} ${instead.reason}. ` : ''}${instead.warning}`];
  if (fit.fit !== 'weak') return [];
  const lead = single ? `${chosen[0]?.provider} has no tool` : 'None of the connected services has a tool';
  if (!best) return [`${lead} for "${query.slice(0, 80)}".`];
  return [
    `${lead} that certainly does this: ${best.name} ${fit.reasons.join(', and ')}. Read the descriptions, and tell the user instead of using a tool that does something else.`,
  ];
}

/**
 * The commands of the tools that find ids which the best tool requires.
 *
 * @param needs the finders by parameter
 * @param complete whether only commands that can be run as they are count
 */
function lookUps(found: Found, needs: unknown, complete: boolean): string[][] {
  const { all, ranked, fit, alternative: instead, chosen } = found;
  const best = ranked[0]?.tool;
  const names = chosen.map(({ keyId }) => keyId);
  if (!best || names.length === 0 || instead || fit.fit === 'weak') return [];
  const required = Object.entries(Object(needs) as Record<string, string>).filter(([parameter]) =>
    requiredOf(best).includes(parameter),
  );
  // A person may know the name of a channel, but no id, and rarely both owner and repo.
  const isUnknown = ([parameter, finder]: [string, string]) =>
    isHandle(parameter) || required.filter(([, other]) => other === finder).length > 1;
  const finders = new Set(required.filter(isUnknown).map(([, finder]) => finder));
  return all
    .filter((tool) => finders.has(tool.name) && effectOf(tool) === 'read')
    .filter((tool) => !complete || requiredOf(tool).length === 0)
    .map((tool) => executeCommand(tool, names, searchText(tool)));
}

/** The parameter for what to search for, if there is one. */
const searchText = (tool: ToolDefinition): string[] =>
  Object.keys(propertiesOf(tool))
    .filter((name) => SEARCH_TEXT.test(name))
    .slice(0, 1);

/** Each command once: reads that can be run as they are, other reads, and then what changes something. */
function inOrder(commands: string[][]): string[][] {
  const unique = [...new Map(commands.map((words) => [words.join('\0'), words])).values()];
  const rank = (words: string[]) => {
    if (words[0] !== 'execute-tool' || words.includes('--dry-run')) return 2;
    return words.some((word) => /<.+>/.test(word)) ? 1 : 0;
  };
  return unique.sort((one, other) => rank(one) - rank(other));
}
