import { distance } from 'fastest-levenshtein';
import { Failure } from '../answer/failure.ts';
import { shellWord } from '../answer/text.ts';
import { type Connection, isUsable } from '../scalekit/connections.ts';
import { ALIASES, normalizeProvider } from '../tools/provider-names.ts';
import { KNOWN_PROVIDERS } from '../tools/search/known-providers.ts';

/** Maximum edits per character for a name to be suggested. */
const MAX_DISTANCE = 0.34;
const MAX_SUGGESTIONS = 5;

/** How the caller's name for a provider was understood, if it is not the provider's key. */
export interface ProviderAlias {
  from: string;
  to: string;
}

/** What a provider's name refers to in an environment. */
export interface ProviderMatch {
  /** The provider's connections, usable or not; only one if its name was given. */
  connections: Connection[];
  alias?: ProviderAlias;
}

/** The catalog's key for a provider name, with aliases resolved: `LinkedIn` → `HARVESTAPI`. */
export function guessProviderKey(name: string): string {
  const key = normalizeProvider(name);
  return ALIASES.get(key) ?? knownKeys.get(key) ?? key;
}

const displayNames = new Map<string, string>();
/** By normalized name. */
const knownKeys = new Map<string, string>();
for (const entry of KNOWN_PROVIDERS.split('|')) {
  const [key = '', name] = entry.trim().split('=');
  knownKeys.set(normalizeProvider(key), key);
  if (name !== undefined) displayNames.set(key, normalizeProvider(name));
}

/**
 * Resolves a provider's name, in the order given in docs/contract.md, Provider names.
 *
 * @returns no connections if nothing by that name is configured
 * @throws Failure AMBIGUOUS_CONNECTION if the name is the beginning of several
 */
export function matchProvider(connections: readonly Connection[], name: string): ProviderMatch {
  const wanted = normalizeProvider(name);
  const ofProvider = (key: string | undefined) =>
    connections.filter(({ provider }) => normalizeProvider(provider) === key);
  const own = ofProvider(wanted);
  const aliased = ofProvider(ALIASES.get(wanted));
  // LinkedIn itself is preferred only if it works: tools for people's profiles are HarvestAPI's.
  if (own.length > 0 && (aliased.length === 0 || own.some(isUsable))) return { connections: own };
  const named = connections.filter(({ keyId }) => normalizeProvider(keyId) === wanted);
  const found = [aliased, named].find((some) => some.length > 0) ?? beginningWith(connections, wanted, name);
  return { connections: found, ...(found[0] && { alias: { from: name, to: found[0].provider } }) };
}

/** The connections of the only provider whose key or display name begins with the name. */
function beginningWith(connections: readonly Connection[], wanted: string, name: string): Connection[] {
  const all = connections.filter(({ provider }) =>
    [normalizeProvider(provider), displayNames.get(provider)].some(
      (one) => wanted && one?.startsWith(wanted),
    ),
  );
  const usable = all.filter(isUsable);
  const found = usable.length > 0 ? usable : all;
  const keys = [...new Set(found.map(({ provider }) => provider))];
  if (keys.length <= 1) return found;
  throw new Failure('AMBIGUOUS_CONNECTION', `${name} could be any of ${keys.join(', ')}.`, {
    hint: 'Pass one of them with --provider; if the request does not make clear which, ask the user.',
    retryable: false,
    details: {
      connections: found.map(({ keyId, provider, status }) => ({ key_id: keyId, provider, status })),
    },
  });
}

/** The failure for a provider that is not configured; it distinguishes a misspelling from a service that is not set up. */
export function providerNotFound(connections: readonly Connection[], name: string): Failure {
  const configured = [...new Set(connections.filter(isUsable).map(({ provider }) => provider))].sort();
  const wanted = normalizeProvider(name);
  const near = nearestProviders(wanted, [...configured, ...connections.map(({ keyId }) => keyId)]);
  const isKnown =
    knownKeys.has(normalizeProvider(guessProviderKey(name))) || [...displayNames.values()].includes(wanted);
  const siblings = [...knownKeys.values()].filter((key) => key.startsWith(wanted) && wanted.length > 2);
  const known = isKnown ? [] : nearestProviders(wanted, [...knownKeys.values()]);
  const [best] = near;
  const create = (service: string) =>
    `Tell the user that no connection for ${service} is configured; one can be created in the Scalekit Dashboard (AgentKit > Connections).`;
  const hint =
    isKnown || siblings.length > 0
      ? `${create(name)} No other service replaces it.`
      : best !== undefined
        ? `${name} looks like a misspelling of ${best}: run this again with --provider ${shellWord(best)} if that was meant.`
        : known[0] !== undefined
          ? `${name} looks like a misspelling of ${known[0]}, which is not configured. ${create(known[0])}`
          : `No known provider has this name. ${create(name)} \`list-connections\` shows those that are configured.`;
  const suggestions = [...new Set([...near, ...(isKnown ? [] : [...siblings, ...known])])].slice(
    0,
    MAX_SUGGESTIONS,
  );
  return new Failure('CONNECTION_NOT_FOUND', `No connection for ${name} is configured.`, {
    hint,
    details: { suggestions, configured_providers: configured },
  });
}

/** @returns likely intended names for a misspelled one, nearest first. @param wanted normalized */
export function nearestProviders(wanted: string, names: readonly string[]): string[] {
  return [...new Set(names)]
    .map((name) => {
      const key = normalizeProvider(name);
      const edits = distance(wanted, key);
      // Two swapped letters count as one mistake.
      const sameLetters = [...wanted].sort().join('') === [...key].sort().join('');
      return {
        name,
        far: (sameLetters ? Math.min(edits, 1) : edits) / Math.max(wanted.length, key.length, 1),
      };
    })
    .filter(({ far }) => far <= MAX_DISTANCE)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}
