import { distance } from 'fastest-levenshtein';
import type { ToolDefinition } from './definition.ts';

/** Maximum number of suggested names. */
const MAX_SUGGESTIONS = 5;

/**
 * The prefixes of a provider's tool names. The public catalog drops the underscore of most keys, but keeps it in
 * some GOOGLE_ADS tools.
 */
function prefixesOf(provider = ''): string[] {
  const key = provider.toLowerCase();
  return key === '' ? [] : [...new Set([`${key.replaceAll('_', '')}_`, `${key}_`])];
}

/** A tool's name without its provider: `notion_page_get` → `page_get`. */
export function withoutProvider(name: string, provider: string | undefined): string {
  const lower = name.toLowerCase();
  const prefix = prefixesOf(provider).find((one) => lower.startsWith(one) && lower.length > one.length);
  return prefix === undefined ? name : name.slice(prefix.length);
}

/** The names that a caller may mean who left out the provider's prefix (docs/contract.md, Commands). */
export function prefixedNames(name: string, provider: string | undefined): string[] {
  const prefixes = prefixesOf(provider);
  const isWhole = name.startsWith('c-') || prefixes.some((prefix) => name.toLowerCase().startsWith(prefix));
  return isWhole ? [] : prefixes.map((prefix) => `${prefix}${name}`);
}

/**
 * Tool names that a misspelled, incomplete or shortened name may mean.
 *
 * @returns at most five, nearest first
 */
export function nearestNames(name: string, tools: readonly ToolDefinition[]): string[] {
  const wanted = wordsOf(name);
  const given = name.toLowerCase();
  return tools
    .map((tool) => {
      const whole = tool.name.toLowerCase();
      const short = withoutProvider(whole, tool.provider);
      const shared = [...wordsOf(whole)].filter((word) => wanted.has(word)).length / Math.max(1, wanted.size);
      // Common words count for more than common letters: page_create is close to page_create_v2.
      return {
        name: tool.name,
        far: Math.min(relativeDistance(given, whole), relativeDistance(given, short)) - shared,
      };
    })
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map((candidate) => candidate.name);
}

/** Edit distance between two names, relative to the longer one. */
const relativeDistance = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1);

const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/[a-z0-9]+/g));
