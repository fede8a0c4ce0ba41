import type { Payload } from '../../answer/document.ts';
import { ALIASES, type Target } from '../../steps/discover.ts';
import { describeTools } from '../../steps/find-answer.ts';
import { describeTool } from '../../steps/schema.ts';
import { listToolSet } from '../../steps/tool-set.ts';
import type { ToolDefinition } from '../../tools/definition.ts';
import { providerNames } from '../../tools/search/providers.ts';
import { readQuery } from '../../tools/search/query.ts';
import { rankTools } from '../../tools/search/rank.ts';
import type { CommandContext } from '../shared/context.ts';
import { DEFAULT_LIMIT, type Flags } from './spec.ts';

/** Where to look for tools; an identifier also shows custom tools. */
export type ToolScope = Target & { identifier: string | undefined };

/** A provider's tools, or those that fit `--query`. */
export async function listTools(context: CommandContext, flags: Flags, scope: ToolScope): Promise<Payload> {
  const paging = { pageSize: flags['page-size'], pageToken: flags['page-token'] };
  const set = await listToolSet(await context.client(), scope, context.policy.offers, paging);
  context.remark(set);
  const { tools, provider, hidden } = set;
  const shared = { provider, total: tools.length, ...(hidden !== undefined && { hidden }) };
  if (flags.query === undefined) {
    const row = (tool: ToolDefinition) =>
      flags.full ? describeTool(tool, true) : { name: tool.name, description: tool.description };
    return { ...shared, tools: tools.map(row) };
  }
  const providers = new Set(tools.map((tool) => tool.provider));
  const request = readQuery(flags.query, providerNames(providers, ALIASES));
  const ranked = rankTools(request, tools);
  const ofProvider = (tool: ToolDefinition) => (provider === null ? { provider: tool.provider } : {});
  const limit = flags.limit ?? DEFAULT_LIMIT;
  return { ...shared, tools: describeTools({ request, ranked, all: tools }, limit, ofProvider) };
}
