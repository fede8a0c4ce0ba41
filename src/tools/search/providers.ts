import type { ToolDefinition } from '../definition.ts';
import { isCommon, isKnown } from './words.ts';

/** What providers are called in a request, `googlesheet`, and their keys. */
export type ProviderNames = ReadonlyMap<string, string>;

/** Not stemmed: "notion" and "note" have the same stem. "google sheet" is GOOGLESHEETS all the same. */
const spelling = (name: string): string => name.toLowerCase().replaceAll('_', '').replace(/s$/, '');

/**
 * The names by which a request can mean the providers of these tools. One whose key is an everyday word, CLOSE, has none.
 *
 * @param aliases - other names by key, LINKEDIN → HARVESTAPI; a provider that has the name itself goes first
 */
export function providerNames(
  tools: readonly ToolDefinition[],
  aliases: ReadonlyMap<string, string>,
): ProviderNames {
  const providers = new Set(tools.map((tool) => tool.provider));
  const names = new Map<string, string>();
  for (const [from, to] of aliases) if (providers.has(to)) names.set(spelling(from), to);
  for (const provider of providers) {
    const [, brand = '', way] = /^(.+?)(MCP|APIKEY)?$/.exec(provider) ?? [];
    // GITHUBMCP is what "github" means where there is no GITHUB, and APOLLOAPIKEY goes before APOLLOMCP.
    const hasSibling = providers.has(brand) || (way === 'MCP' && providers.has(`${brand}APIKEY`));
    for (const name of way === undefined || hasSibling ? [provider] : [provider, brand])
      if (!isKnown(name.toLowerCase())) names.set(spelling(name), provider);
  }
  return names;
}

/**
 * Takes the providers' names out of a request: "create a github issue" asks for an issue. They stay where nothing
 * else says what is wanted: "my google calendar".
 *
 * @returns the words left, and the keys of the providers named
 */
export function withoutProviders(
  words: readonly string[],
  names: ProviderNames,
): { words: readonly string[]; providers: ReadonlySet<string> } {
  const providers = new Set<string>();
  const rest: string[] = [];
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    // A key has no spaces: up to three words, written as one.
    const length = [3, 2, 1].find((count) => names.has(spelling(words.slice(at, at + count).join(''))));
    const run = words.slice(at, at + (length ?? 1));
    const provider = names.get(spelling(run.join('')));
    if (provider === undefined) rest.push(...run);
    else providers.add(provider);
    kept.push(...run.filter((word) => provider === undefined || isCommon(word)));
    at += run.length;
  }
  return { words: [rest, kept].find((some) => some.some(isCommon)) ?? words, providers };
}
