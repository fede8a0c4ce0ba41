import { partsOf, wordSet } from '../tables.ts';
import { type Action, GENERIC, NOUN_LIKE, NOUNS, VERBS } from './terms.ts';

/** The words of a sentence in lower case, split at everything except letters and digits. */
export const wordsOfProse = (text: string): string[] =>
  text.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g) ?? [];

/** The words of a name, also split at the humps of `camelCase`. */
export function wordsOf(text: string): string[] {
  const humps = /[a-z0-9][A-Z]/.test(text) ? text.replace(/([a-z0-9])([A-Z])/g, '$1 $2') : text;
  return wordsOfProse(humps);
}

/**
 * A word without its ending, so that `replies`, `replied` and `reply` are equal. The result need not be a word, only the
 * same for all forms of one word and different for other words.
 */
export function stem(word: string): string {
  let s = word;
  if (s.length < 3) return s;
  if (s.length > 4 && (s.endsWith('ies') || s.endsWith('ied'))) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && /(s|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.length > 5 && (s.endsWith('ing') || s.endsWith('ion'))) s = s.slice(0, -3);
  else if (s.length > 4 && s.endsWith('ed') && !s.endsWith('eed')) s = s.slice(0, -2);
  else if (s.length > 8 && s.endsWith('ment')) s = s.slice(0, -4);
  else if ((s.length > 6 && /[^m]er$/.test(s)) || (s.length > 7 && s.endsWith('tor'))) s = s.slice(0, -2);
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  return s.length > 2 && s.at(-1) === s.at(-2) ? s.slice(0, -1) : s;
}

/** Whether a word is a plural: `issues`, but not `status`. */
export const isPlural = (word: string): boolean => word.length > 3 && /[^suia]s$/.test(word);

/** The stems of a set of words. */
export const stemsOf = (words: ReadonlySet<string | undefined>): ReadonlySet<string> =>
  new Set([...words].map((word = '') => stem(word)));

const nouns = new Map<string, ReadonlySet<string>>();
const verbs = new Map<string, ReadonlySet<string>>();
const actions = new Map<string | undefined, ReadonlySet<Action>>();
const nounSets = Object.values(NOUNS).flatMap(partsOf);
const everyday = wordSet(nounSets.join(' '));

const add = <K, V>(map: Map<K, ReadonlySet<V>>, key: K, values: Iterable<V>): unknown =>
  map.set(key, new Set([...(map.get(key) ?? []), ...values]));
const learn = (synonyms: Map<string, ReadonlySet<string>>, set: string): void => {
  const stems = stemsOf(wordSet(set));
  for (const one of stems) add(synonyms, one, stems);
};

for (const set of nounSets) learn(nouns, set);
for (const [action, sets] of Object.entries(VERBS)) {
  for (const set of partsOf(sets)) learn(verbs, set);
  for (const word of wordSet(sets.replaceAll('|', ' '))) add(actions, word, [action as Action]);
}

/** The stems equivalent to a word's. `open` is a verb only at the start: "open a bug", not "all open bugs". */
export function synonymsOf(word: string, leads: boolean): ReadonlySet<string> {
  const key = stem(word);
  const asNoun = nouns.get(key) ?? [];
  return new Set(
    leads || !(NOUN_LIKE.has(word) || isPlural(word)) ? [...asNoun, ...(verbs.get(key) ?? [])] : asNoun,
  );
}
/** Whether the tables contain the exact word. */
export const isKnown = (word: string): boolean => actions.has(word) || everyday.has(word);
/** Whether the tables know the word in any form. */
export const isCommon = (word: string): boolean => actions.has(word) || nouns.has(stem(word));
/** Whether the word is only a verb: `create`, but not `report`. */
export const isVerb = (word: string | undefined): boolean => actions.has(word) && !NOUN_LIKE.has(word);
/** What the word requests, if it is a verb. Exact matches only: `files` is never the verb `file`. */
export const actionsOf = (word: string | undefined): ReadonlySet<Action> | undefined => actions.get(word);
/** Whether the word says no more than its action: `create`, `get`, `list`. */
export const isGeneric = (word: string | undefined): boolean => GENERIC.has(word);
