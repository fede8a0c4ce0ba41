import type { Payload } from '../../answer/document.ts';
import { isUsable } from '../../scalekit/connections.ts';
import { chooseConnection, guessProviderKey, type Target } from '../../steps/discover.ts';
import { describeTools } from '../../steps/find-answer.ts';
import { hiddenBy, Lookups } from '../../steps/lookups.ts';
import { matchProvider, type ProviderAlias, providerNotFound } from '../../steps/providers.ts';
import { describeTool, type ToolScope } from '../../steps/schema.ts';
import type { ToolDefinition } from '../../tools/definition.ts';
import { normalizeProvider } from '../../tools/provider-names.ts';
import { providerNames } from '../../tools/search/providers.ts';
import { readQuery } from '../../tools/search/query.ts';
import { rankTools } from '../../tools/search/rank.ts';
import type { CommandContext } from '../shared/context.ts';
import { DEFAULT_LIMIT, type Flags } from './spec.ts';

/** A provider's tools, or those that fit `--query`. */
export async function listTools(context: CommandContext, flags: Flags, scope: ToolScope): Promise<Payload> {
  const paging = { pageSize: flags['page-size'], pageToken: flags['page-token'] };
  const lookups = new Lookups(await context.client(), scope.identifier, context.policy.offers, paging);
  const { tools, provider = null, alias, warnings = [] } = await toolsOf(lookups, scope);
  context.remark({ alias, warnings });
  const shared = { provider, total: tools.length, ...hiddenBy(lookups) };
  if (flags.query === undefined) {
    const row = (tool: ToolDefinition) =>
      flags.full ? describeTool(tool, true) : { name: tool.name, description: tool.description };
    return { ...shared, tools: tools.map(row) };
  }
  const providers = new Set(tools.map((tool) => tool.provider));
  const request = readQuery(flags.query, providerNames(providers));
  const ranked = rankTools(request, tools);
  const ofProvider = (tool: ToolDefinition) => (provider === null ? { provider: tool.provider } : {});
  const limit = flags.limit ?? DEFAULT_LIMIT;
  return { ...shared, tools: describeTools({ request, ranked, all: tools }, limit, ofProvider) };
}

/** What was found, and how the name of the provider was understood. */
interface ToolSet {
  tools: ToolDefinition[];
  /** Undefined if the tools are those of every configured provider. */
  provider?: string;
  alias?: ProviderAlias | undefined;
  warnings?: string[];
}

/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED if a connection is named
 */
async function toolsOf(lookups: Lookups, target: Target): Promise<ToolSet> {
  const { connectionName, provider } = target;
  const guess = guessProviderKey(provider ?? '');
  const [connections] = await Promise.all([
    lookups.connections(connectionName),
    guess !== '' && connectionName === undefined && lookups.catalog(guess),
  ]);
  if (connectionName !== undefined) {
    const { connection } = chooseConnection(connections, target);
    return { tools: await lookups.toolsOfConnection(connection), provider: connection.provider };
  }
  if (provider === undefined) return { tools: await lookups.allTools(connections) };
  const { connections: own, alias } = matchProvider(connections, provider);
  if (own[0]) {
    const key = own[0].provider;
    return { tools: await lookups.toolsOfProvider(key, own.filter(isUsable)), provider: key, alias };
  }
  // A provider without a connection: its tools are still in the catalog.
  const tools = await lookups.toolsOfProvider(guess, []);
  const isAlias = normalizeProvider(guess) !== normalizeProvider(provider);
  const { message, hint } = providerNotFound(connections, provider);
  return {
    ...{ tools, provider: guess },
    alias: isAlias ? { from: provider, to: guess } : undefined,
    warnings: tools.length > 0 ? [] : [`${message} ${hint}`],
  };
}
