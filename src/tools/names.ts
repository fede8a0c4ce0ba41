import { distance } from 'fastest-levenshtein';
import type { ToolDefinition } from './definition.ts';

/** Most names that an answer suggests. */
const MAX_SUGGESTIONS = 5;

/**
 * What the names of a provider's tools begin with. The public catalog writes most keys without their underscore, and
 * some tools of GOOGLE_ADS with it.
 */
function prefixesOf(provider: string): string[] {
  const key = provider.toLowerCase();
  return [...new Set([`${key.replaceAll('_', '')}_`, `${key}_`])].filter((prefix) => prefix !== '_');
}

/** A tool's name without its provider: `notion_page_get` → `page_get`. */
export function withoutProvider(name: string, provider: string | undefined): string {
  const lower = name.toLowerCase();
  const prefix = prefixesOf(provider ?? '').find((one) => lower.startsWith(one) && lower.length > one.length);
  return prefix === undefined ? name : name.slice(prefix.length);
}

/**
 * The names that a caller may have meant by a tool's name: the name itself, and with the provider in front where it
 * has not got it (docs/contract.md, Commands).
 *
 * @param provider key of the provider the call is about, where one is known
 */
export function possibleNames(name: string, provider: string | undefined): string[] {
  const prefixes = prefixesOf(provider ?? '');
  if (prefixes.length === 0 || name.startsWith('c-')) return [name];
  return [
    name,
    ...prefixes
      .filter((prefix) => !name.toLowerCase().startsWith(prefix))
      .map((prefix) => `${prefix}${name}`),
  ];
}

/**
 * The tool that a caller means by a name, with or without its provider in front.
 *
 * @param provider key of the provider the call is about; without one, the name must be complete
 */
export function findByName(
  tools: readonly ToolDefinition[],
  name: string,
  provider: string | undefined,
): ToolDefinition | undefined {
  for (const possible of possibleNames(name, provider)) {
    const tool = tools.find((one) => one.name === possible);
    if (tool) return tool;
  }
  return undefined;
}

/**
 * The names of the tools that a misspelt, half-remembered or shortened name may have meant.
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
      // Words in common say more than letters in common: page_create is page_create_v2's neighbour.
      return { name: tool.name, far: Math.min(farness(given, whole), farness(given, short)) - shared };
    })
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map((candidate) => candidate.name);
}

/** Edits from one name to the other, as a share of the longer one. */
const farness = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1);

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
