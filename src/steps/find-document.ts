import type { Connection } from '../scalekit/connections.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { assessFit, type Fit } from '../tools/search/fit.ts';
import type { ProviderAlias } from './discover.ts';
import type { Search } from './find.ts';
import { describeTools, type Matches, moreNames, nextCommands } from './find-answer.ts';

/** What a search found for one query. */
export interface Found extends Matches {
  query: string;
  /** Whether one provider was searched: then it is not repeated for every tool. */
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
}

/** Target size of one query's tools if there are several queries, in characters. */
const USUAL_CHARS_OF_SEVERAL = [undefined, undefined, 1300, 950] as const;

/** The answer of a search (docs/contract.md, Success: find-tool); also next to a failure of class 4. */
export function findDocument(found: Found[], search: Search): Record<string, unknown> {
  for (const one of found) one.fit = assessFit(one.request, one.ranked[0]?.tool);
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
  const next = uniqueCommands(found.flatMap(commandsOf));
  const warnings = [...new Set(found.flatMap((one) => [...one.warnings, ...weakness(one)]))];
  const usual = USUAL_CHARS_OF_SEVERAL[found.length];
  const toolsOf = (one: Found) => describeTools(one, search.limit, (tool) => whereabouts(one, tool), usual);
  const more = (one: Found) => moreNames(one, search.limit, one.single);
  if (found.length === 1)
    return { ...header, fit: first.fit?.fit, tools: toolsOf(first), more: more(first), next, warnings };
  const results = found.map((one) => ({
    query: one.query,
    fit: one.fit?.fit,
    tools: toolsOf(one),
    more: more(one),
  }));
  return { ...header, results, next, warnings };
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

/** What can be run next: nothing that writes if the fit is weak. */
function commandsOf(found: Found): string[][] {
  const { ranked, all, single, connection, connectionsOf, fit } = found;
  const best = ranked[0]?.tool;
  const looksFor = best ?? (single ? all[0] : undefined);
  const serving = looksFor ? connectionsOf(looksFor) : [];
  if (!single && !best) return [['list-accounts']];
  if (best && fit?.fit === 'weak' && effectOf(best) !== 'read')
    return [single && connection ? ['get-tool', '--provider', connection.provider] : ['list-accounts']];
  return nextCommands(found, serving);
}

/** The warning that the best tool lacks what the request is about. */
function weakness({ fit, ranked, single, connection, query }: Found): string[] {
  if (fit?.fit !== 'weak') return [];
  const where = single && connection ? connection.provider : 'None of the connected services';
  const lead = single && connection ? `${where} has no tool` : `${where} has a tool`;
  if (ranked.length === 0) return [`${lead} for "${query.slice(0, 80)}".`];
  return [
    `${lead} that certainly does this: ${ranked[0]?.tool.name} ${fit.reasons.join(', and ')}. Read the descriptions, and tell the user instead of using a tool that does something else.`,
  ];
}

const uniqueCommands = (commands: string[][]): string[][] => [
  ...new Map(commands.map((words) => [words.join('\0'), words])).values(),
];
