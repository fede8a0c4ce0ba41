import type { Connection } from '../scalekit/connections.ts';
import { requiredOf, type ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { assessFit, type Fit } from '../tools/search/fit.ts';
import type { ProviderAlias, Target } from './discover.ts';
import {
  describeTools,
  executeCommand,
  isHandle,
  type Matches,
  moreNames,
  nextCommands,
} from './find-answer.ts';
import { type Instead, searchAtHome } from './find-instead.ts';
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
  transfer: (matches: Matches, connections: readonly Connection[]) => Instead | undefined;
}

/** What a search found for one query. */
export interface Found extends Matches {
  query: string;
  /** Whether only one provider was searched, which is then not repeated for every tool. */
  single: boolean;
  /** The connection of the best tool, or of the provider if no tool fits. */
  connection: Connection | undefined;
  /** The connections that could run a tool, the one to use first. */
  connectionsOf: (tool: ToolDefinition) => Connection[];
  /** The status of the person's account on `connection`. */
  status: string | undefined;
  statusOf: (connection: Connection) => string;
  alias?: ProviderAlias | undefined;
  warnings: string[];
  fit?: Fit;
  instead?: Instead | undefined;
}

/** Target size of one query's tools if there are several queries, in characters. */
const USUAL_CHARS_OF_SEVERAL = [undefined, undefined, 1300, 950] as const;

/** The answer of a search (docs/contract.md, Success: find-tool); also next to a failure of class 4. */
export function findDocument(found: Found[], search: Search): Record<string, unknown> {
  for (const one of found) {
    one.instead = search.transfer(one, servingOf(one)) ?? searchAtHome(one);
    one.fit = assessFit(one.request, one.ranked[0]?.tool);
    if (one.instead?.reason) one.fit = { fit: 'weak', reasons: [...one.fit.reasons, one.instead.reason] };
  }
  const [first] = found as [Found, ...Found[]];
  const { connection, status, alias } = first;
  const header = {
    provider: connection?.provider ?? null,
    connection_name: isOpen(first, first.ranked[0]?.tool) ? null : (connection?.keyId ?? null),
    type: connection?.type ?? null,
    identifier: search.identifier,
    status: status ?? null,
    total: new Set(found.flatMap(({ all }) => all.map(({ name }) => name))).size,
    ...(alias && { provider_alias: alias }),
  };
  const warnings = warningsOf(found);
  const usual = USUAL_CHARS_OF_SEVERAL[found.length];
  const toolsOf = (one: Found) => describeTools(one, search.limit, (tool) => whereabouts(one, tool), usual);
  const more = (one: Found) => moreNames(one, search.limit, one.single);
  const rows = found.map(toolsOf);
  const next =
    found.length === 1
      ? [...commandsOf(first), ...lookUps(first, rows[0]?.[0]?.needs, 2)]
      : inOrder(found.flatMap((one, at) => [...lookUps(one, rows[at]?.[0]?.needs, 1), ...commandsOf(one)]));
  if (found.length === 1)
    return { ...header, fit: first.fit?.fit, tools: rows[0], more: more(first), next, warnings };
  const results = found.map((one, at) => ({
    query: one.query,
    fit: one.fit?.fit,
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
const isOpen = ({ connectionsOf }: Found, tool: ToolDefinition | undefined): boolean =>
  tool !== undefined && effectOf(tool) !== 'read' && connectionsOf(tool).length > 1;

/** Provider, connection and account of a tool, unless the answer's head gives them for all. */
function whereabouts(found: Found, tool: ToolDefinition): Record<string, unknown> {
  if (found.single) return {};
  const [connection] = found.connectionsOf(tool);
  return {
    provider: tool.provider,
    connection_name: isOpen(found, tool) ? null : connection?.keyId,
    status: connection && found.statusOf(connection),
  };
}

/** The connections that could run the best tool, or any tool if none matches. */
function servingOf({ ranked, all, single, connectionsOf }: Found): Connection[] {
  const looksFor = ranked[0]?.tool ?? (single ? all[0] : undefined);
  return looksFor ? connectionsOf(looksFor) : [];
}

/** What can be run next: nothing that writes if the fit is weak. */
function commandsOf(found: Found): string[][] {
  const { ranked, single, connection, fit, instead } = found;
  const best = ranked[0]?.tool;
  if (instead && instead.commands.length > 0) return instead.commands;
  if (!single && !best) return [['list-accounts']];
  if (best && fit?.fit === 'weak' && effectOf(best) !== 'read')
    return [single && connection ? ['get-tool', '--provider', connection.provider] : ['list-accounts']];
  return nextCommands(found, servingOf(found));
}

/** The warning that the best tool lacks what the request is about. */
function weakness({ fit, ranked, single, connection, query, instead }: Found): string[] {
  const [best] = ranked;
  if (instead)
    return [`${instead.reason && best ? `${best.tool.name} ${instead.reason}. ` : ''}${instead.warning}`];
  if (fit?.fit !== 'weak') return [];
  const where = single && connection ? connection.provider : 'None of the connected services';
  const lead = single && connection ? `${where} has no tool` : `${where} has a tool`;
  if (ranked.length === 0) return [`${lead} for "${query.slice(0, 80)}".`];
  return [
    `${lead} that certainly does this: ${ranked[0]?.tool.name} ${fit.reasons.join(', and ')}. Read the descriptions, and tell the user instead of using a tool that does something else.`,
  ];
}

/**
 * The commands of the tools that find ids which the best tool requires.
 *
 * @param needs the finders by parameter
 * @param atLeast how many of the parameters a tool must find: owner and repo
 */
function lookUps(found: Found, needs: unknown, atLeast: number): string[][] {
  const { all, ranked, fit, instead } = found;
  const best = ranked[0]?.tool;
  const names = servingOf(found).map(({ keyId }) => keyId);
  if (!best || names.length === 0 || instead || fit?.fit === 'weak') return [];
  const finders = Object.entries(Object(needs) as Record<string, string>)
    .filter(([parameter]) => requiredOf(best).includes(parameter) && (atLeast > 1 || isHandle(parameter)))
    .map(([, finder]) => finder);
  return all
    .filter((tool) => finders.filter((name) => name === tool.name).length >= atLeast)
    .filter((tool) => effectOf(tool) === 'read' && (atLeast === 1 || requiredOf(tool).length === 0))
    .map((tool) => executeCommand(tool, names));
}

/** Each command once: reads that can be run as they are, other reads, and then what changes something. */
function inOrder(commands: string[][]): string[][] {
  const unique = [...new Map(commands.map((words) => [words.join('\0'), words])).values()];
  const rank = (words: string[]) => {
    if (words[0] !== 'execute-tool' || words.includes('--dry-run')) return 2;
    return words.some((word) => /<.+>/.test(word)) ? 1 : 0;
  };
  return unique.sort((one, other) => rank(one) - rank(other));
}
