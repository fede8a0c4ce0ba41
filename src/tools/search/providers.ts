import { KNOWN_PROVIDERS } from './known-providers.ts';
import { EVERYDAY_PROVIDERS, IN_CONTEXT, OTHER_SERVICES } from './provider-terms.ts';
import { STOP_WORDS } from './terms.ts';
import { isCommon, isKnown, wordSet, wordsOfProse } from './words.ts';

/** Provider names in a request, `googlesheet`, and their keys. */
export type ProviderNames = ReadonlyMap<string, string>;

/** Longest name of a provider, in words: `google search console`. */
const MAX_WORDS = 3;

const everyday = wordSet(EVERYDAY_PROVIDERS);
const stopWords = wordSet(STOP_WORDS);
/** Whether a word says what is wanted. */
const tells = (word: string): boolean => !stopWords.has(word);

/** Not stemmed: "notion" and "note" have the same stem. "google sheet" still means GOOGLESHEETS. */
const spelling = (name: string): string => name.toLowerCase().replaceAll('_', '').replace(/s$/, '');

/** Whether a word is too common to be a provider's name: `close`, `monday`. */
const isEveryday = (name: string): boolean => isKnown(name.toLowerCase()) || everyday.has(name.toLowerCase());

/** A key and what it is called without the way it is reached: GITHUBMCP, GITHUB. */
const brandOf = (provider: string): [brand: string, way: string | undefined] => {
  const [, brand = '', way] = /^(.+?)(MCP|APIKEY)?$/.exec(provider) ?? [];
  return [brand, way];
};

/**
 * The names by which a request can mean these providers. One whose key is an everyday word, CLOSE, has none.
 *
 * @param keys - the providers that are searched
 * @param aliases - other names by key, LINKEDIN → HARVESTAPI; a provider that has the name itself goes first
 */
export function providerNames(keys: Iterable<string>, aliases: ReadonlyMap<string, string>): ProviderNames {
  const providers = new Set(keys);
  const names = new Map<string, string>();
  for (const [from, to] of aliases)
    if (providers.has(to) && !isEveryday(from) && from.length > 1) names.set(spelling(from), to);
  for (const provider of providers) {
    const [brand, way] = brandOf(provider);
    // GITHUBMCP is what "github" means where there is no GITHUB, and APOLLOAPIKEY goes before APOLLOMCP.
    const hasSibling = providers.has(brand) || (way === 'MCP' && providers.has(`${brand}APIKEY`));
    for (const name of way === undefined || hasSibling ? [provider] : [provider, brand])
      names.set(isEveryday(name) ? `${name.toLowerCase()}key` : spelling(name), provider);
  }
  return names;
}

/** The words of a request, with providers that only the company of other words tells apart written as their keys. */
export function wordsOfRequest(query: string): string[] {
  const text = IN_CONTEXT.reduce((all, [pattern, key]) => all.replace(pattern, key), query);
  return wordsOfProse(text);
}

let services: ReadonlyMap<string, string> | undefined;

/** Every service that this program knows, by spelling. */
function knownServices(): ReadonlyMap<string, string> {
  if (services) return services;
  const found = new Map<string, string>();
  const add = (name: string, shown = name) => {
    if (name.length > 3 && !isEveryday(name)) found.set(spelling(name), shown);
  };
  for (const entry of KNOWN_PROVIDERS.split('|')) add(brandOf((entry.trim().split('=')[0] ?? '').trim())[0]);
  for (const name of wordsOfProse(OTHER_SERVICES)) add(name, name.toUpperCase());
  services = found;
  return found;
}

/**
 * The services that a request names (docs/contract.md, Which provider is meant): keys of the providers that are
 * there, and names of services that are not.
 */
export function namedServices(
  query: string,
  names: ProviderNames,
): { present: ReadonlySet<string>; missing: ReadonlySet<string> } {
  const words = wordsOfRequest(query);
  const { providers: present } = withoutProviders(words, names);
  const others = new Map([...knownServices()].filter(([name]) => !names.has(name)));
  const { providers: missing } = withoutProviders(words, others);
  return { present, missing };
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
    const length = Array.from({ length: MAX_WORDS }, (_, i) => MAX_WORDS - i).find((count) =>
      names.has(spelling(words.slice(at, at + count).join(''))),
    );
    const run = words.slice(at, at + (length ?? 1));
    const provider = names.get(spelling(run.join('')));
    if (provider === undefined) rest.push(...run);
    else providers.add(provider);
    kept.push(...run.filter((word) => provider === undefined || isCommon(word)));
    at += run.length;
  }
  return { words: [rest, kept].find((some) => some.some(tells)) ?? words, providers };
}
