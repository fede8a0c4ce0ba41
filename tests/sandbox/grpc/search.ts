import { Code, type ServiceImpl } from '@connectrpc/connect';
import type { Tool } from '../tools/definitions.ts';
import type { Account, Connection, World } from '../world.ts';
import { invalid, refusal } from './errors.ts';
import { READINESS, type SearchService } from './search-schema.ts';

const MOST_CHARS = 256;
const DEFAULT_COUNT = 10;
const MOST = 50;

export interface SearchOptions {
  /** Whether the environment has SearchTools; older ones do not. */
  isSearchable: () => boolean;
}

/** SearchTools: the tools whose name and description share the most words with the query, with each connection's readiness. */
export function searchService(
  world: World,
  { isSearchable }: SearchOptions,
): ServiceImpl<typeof SearchService> {
  return {
    searchTools({ query, identifier, topK }) {
      if (!isSearchable()) {
        const message = 'unknown method SearchTools for service scalekit.v1.tools.ToolService';
        throw refusal(Code.Unimplemented, message, { errorCode: 'UNIMPLEMENTED' });
      }
      const length = [...query].length;
      if (length < 1 || length > MOST_CHARS) {
        const description = `value length must be between 1 and ${MOST_CHARS} characters`;
        throw invalid(`validation error: query: ${description}`, [{ field: 'query', description }]);
      }
      if (topK > MOST) {
        const description = `value must be less than or equal to ${MOST}`;
        throw invalid(`validation error: top_k: ${description}`, [{ field: 'top_k', description }]);
      }
      return { tools: rank(world, query, identifier).slice(0, topK || DEFAULT_COUNT) };
    },
  };
}

function rank(world: World, query: string, identifier: string | undefined) {
  const wanted = wordsOf(query);
  const open = new Map<string, Connection[]>();
  for (const connection of world.connections.filter(
    ({ enabled, status }) => enabled && status === 'COMPLETED',
  )) {
    open.set(connection.provider, [...(open.get(connection.provider) ?? []), connection]);
  }
  const plain = world.tools.flatMap((tool) => scored(tool, wanted, open.get(tool.provider)));
  const custom = identifier === undefined ? [] : customTools(world, identifier, wanted);
  return [...plain, ...custom]
    .sort((a, b) => b.score - a.score || (a.tool.definition.name < b.tool.definition.name ? -1 : 1))
    .map(({ tool, score, connections }) => ({
      name: tool.definition.name,
      provider: tool.provider,
      description: tool.definition.description,
      score,
      connections: connections.flatMap((connection) => readiness(world, connection, identifier)),
    }));
}

interface Scored {
  tool: Tool;
  score: number;
  connections: Connection[];
}

/** Half of the score for query words in the name, two fifths for a name without other words, the rest for the description. */
function scored(tool: Tool, wanted: string[], connections: Connection[] = []): Scored[] {
  if (connections.length === 0) return [];
  const { name, description } = wordsOfTool(tool);
  const inName = wanted.filter((word) => name.has(word)).length;
  const inDescription = wanted.filter((word) => description.has(word)).length;
  const score =
    (inName / wanted.length) * 0.5 + (inName / name.size) * 0.4 + (inDescription / wanted.length) * 0.1;
  return score > 0 ? [{ tool, score, connections }] : [];
}

function customTools(world: World, identifier: string, wanted: string[]): Scored[] {
  return world.accounts
    .filter((account) => account.identifier === identifier && account.connection.enabled)
    .flatMap(({ connection }) =>
      connection.customTools.flatMap((tool) => scored(tool, wanted, [connection])),
    );
}

/** Nothing for a connection that the user never connected. */
function readiness(world: World, { name }: Connection, identifier: string | undefined) {
  if (identifier === undefined) {
    return [{ connectionName: name, connectedAccountId: '', readinessState: READINESS.UNSPECIFIED }];
  }
  const account = world.account(name, identifier);
  if (!account) return [];
  const readinessState = stateOf(account, world.accepted(account));
  return [{ connectionName: name, connectedAccountId: account.id, readinessState }];
}

/** A token that can be renewed when needed counts as ready. */
function stateOf({ status, refreshes, revoked }: Account, isAccepted: boolean): number {
  if (status === 'ACTIVE')
    return isAccepted || refreshes || revoked ? READINESS.READY : READINESS.NEEDS_REAUTH;
  return status === 'EXPIRED' ? READINESS.NEEDS_REAUTH : READINESS.NEEDS_CONNECTION;
}

const known = new WeakMap<Tool, { name: Set<string>; description: Set<string> }>();

function wordsOfTool(tool: Tool) {
  const { name, description } = tool.definition;
  const words = known.get(tool) ?? {
    name: new Set([...wordsOf(name), ...wordsOf(tool.provider)]),
    description: new Set(wordsOf(description)),
  };
  known.set(tool, words);
  return words;
}

const FILLERS = new Set(['a', 'an', 'the', 'in', 'on', 'of', 'to', 'for', 'from', 'with', 'and', 'my']);

/** Lower-case words without stop words and without a final `s`. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const meant = words.filter((word) => !FILLERS.has(word));
  return (meant.length > 0 ? meant : words).map((word) => word.replace(/(?<=\w{3})s$/, ''));
}
