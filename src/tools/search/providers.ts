import { ALIASES, brandOf } from '../provider-names.ts';
import { KNOWN_PROVIDERS } from './known-providers.ts';
import { EVERYDAY_PROVIDERS, IN_CONTEXT, OTHER_SERVICES } from './provider-terms.ts';
import { STOP_WORDS } from './terms.ts';
import { isCommon, isKnown, wordsOfProse } from './words.ts';

/** Provider names in a request, such as `googlesheet`, and their keys. */
export type ProviderNames = ReadonlyMap<string, string>;

/** The longest name of a provider, in words: `google search console`. */
const MAX_WORDS = 3;

/** Whether a word carries meaning. */
const tells = (word: string): boolean => !STOP_WORDS.has(word);

/** Not stemmed: "notion" and "note" have the same stem. "google sheet" still means GOOGLESHEETS. */
const spelling = (name: string): string => name.toLowerCase().replaceAll('_', '').replace(/s$/, '');

/** Whether a word is too common to be a provider's name: `close`, `monday`. */
const isEveryday = (name: string): boolean =>
  isKnown(name.toLowerCase()) || EVERYDAY_PROVIDERS.has(name.toLowerCase());

/**
 * The names by which a request can mean these providers. One whose key is an everyday word, CLOSE, has none.
 *
 * @param keys - the providers that are searched; one that has an alias as its own key goes first
 */
export function providerNames(keys: Iterable<string>): ProviderNames {
  const providers = new Set(keys);
  const names = new Map<string, string>();
  for (const [from, to] of ALIASES)
    if (providers.has(to) && !isEveryday(from) && from.length > 1) names.set(spelling(from), to);
  for (const provider of providers) {
    const [brand, access] = brandOf(provider);
    // "github" means GITHUBMCP if there is no GITHUB; APOLLOAPIKEY takes precedence over APOLLOMCP.
    const hasSibling = providers.has(brand) || (access === 'MCP' && providers.has(`${brand}APIKEY`));
    for (const name of access === undefined || hasSibling ? [provider] : [provider, brand])
      names.set(isEveryday(name) ? `${name.toLowerCase()}key` : spelling(name), provider);
  }
  return names;
}

/** The words of a request. Names that mean a provider only in combination are replaced by its key. */
export function wordsOfRequest(query: string): string[] {
  const text = IN_CONTEXT.reduce((all, [pattern, key]) => all.replace(pattern, key), query);
  return wordsOfProse(text);
}

const keys = KNOWN_PROVIDERS.split('|').map((entry) => entry.trim().split('=')[0] ?? '');
/** Every service that this program knows, by spelling. */
const knownServices: ProviderNames = new Map(
  [...keys.map((key) => brandOf(key)[0]), ...OTHER_SERVICES.toUpperCase().trim().split(/\s+/)]
    .filter((name) => name.length > 3 && !isEveryday(name))
    .map((name) => [spelling(name), name]),
);

/**
 * The services that a request names (docs/contract.md, Provider names): keys of configured providers, and names
 * of services that are not configured.
 */
export function namedServices(
  query: string,
  names: ProviderNames,
): { present: ReadonlySet<string>; missing: ReadonlySet<string> } {
  const words = wordsOfRequest(query);
  const { providers: present } = withoutProviders(words, names);
  const others = new Map([...knownServices].filter(([name]) => !names.has(name)));
  const { providers: missing } = withoutProviders(words, others);
  return { present, missing };
}

/**
 * Removes provider names from a request: "create a github issue" is about an issue. They stay if nothing else is left:
 * "my google calendar".
 *
 * @returns the remaining words, and the keys of the named providers
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
