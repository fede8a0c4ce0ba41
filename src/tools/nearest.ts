import { distance } from 'fastest-levenshtein';
import type { ToolDefinition } from './definition.ts';

const MOST = 5;

/**
 * The names of the tools that a misspelt or half-remembered name may have meant.
 *
 * @returns at most five, nearest first
 */
export function nearestNames(name: string, tools: readonly ToolDefinition[]): string[] {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean),
    );
  const wanted = words(name);
  return tools
    .map((tool) => {
      const shared = [...words(tool.name)].filter((word) => wanted.has(word)).length;
      // Words in common say more than letters in common: page_create is page_create_v2's neighbour.
      return {
        name: tool.name,
        far:
          distance(name.toLowerCase(), tool.name.toLowerCase()) / Math.max(name.length, tool.name.length) -
          shared / Math.max(1, wanted.size),
      };
    })
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map((candidate) => candidate.name);
}
