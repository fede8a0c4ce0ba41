/**
 * `rank(query, tools)` for tools in the format of the public catalog, so that any scorer can judge the ranking:
 * `npx tsx SCORER.mjs INTENTS.json scripts/search-ranker.ts --catalog tools.json.gz`.
 */
import type { JsonSchema, ToolDefinition } from '../src/tools/definition.ts';
import { providerNames } from '../src/tools/search/providers.ts';
import { readQuery } from '../src/tools/search/query.ts';
import { type RankedTool, rankTools } from '../src/tools/search/rank.ts';

export interface CatalogTool {
  name: string;
  description?: string;
  input_schema?: JsonSchema;
}

export const name = 'rankTools';

const adapted = new WeakMap<readonly CatalogTool[], ToolDefinition[]>();

/** The catalog's tools in the program's format. A tool's name starts with its provider. */
export function definitions(tools: readonly CatalogTool[]): ToolDefinition[] {
  let known = adapted.get(tools);
  if (!known) {
    known = tools.map((tool) => ({
      name: tool.name,
      provider: (tool.name.split('_')[0] ?? '').toUpperCase(),
      description: tool.description ?? '',
      inputSchema: tool.input_schema ?? {},
    }));
    adapted.set(tools, known);
  }
  return known;
}

/** The tools that match a query, best first. */
export function rankByText(query: string, tools: readonly ToolDefinition[]): RankedTool[] {
  const providers = new Set(tools.map(({ provider }) => provider));
  return rankTools(readQuery(query, providerNames(providers)), tools);
}

/** The names of the tools that match the query, best first. */
export function rank(query: string, tools: readonly CatalogTool[]): string[] {
  return rankByText(query, definitions(tools)).map(({ tool }) => tool.name);
}
