import {
  type Action,
  DETERMINERS,
  LEADING_NOUNS,
  PHRASES,
  PLURALISERS,
  PREPOSITIONS,
  QUESTIONS,
  STOP_WORDS,
} from './terms.ts';
import { actionsOf, isPlural, partsOf, stem, synonymsOf, wordSet, wordsOf } from './words.ts';

/** A word of the request that tools are searched for. */
export interface Term {
  stem: string;
  synonyms: ReadonlySet<string>;
  weight: number;
}

export interface Request {
  terms: Term[];
  /** What is to be done. Empty where the words do not tell. */
  actions: ReadonlySet<Action>;
  /** Whether it is about several things: `list` rather than `get`. */
  many: boolean;
  /** All words, stop words too, for whoever looks for a provider's name. */
  words: string[];
}

/** Nobody describes what they want in more than this; a pasted document must not cost seconds. */
const MAX_CHARS = 600;
const MAX_TERMS = 12;
/** "add a card TO A BOARD": where it happens counts less than what happens. */
const PLACE = 0.8;
/** "find a person BY EMAIL": a means is a parameter of the tool, seldom part of its name. */
const MEANS = 0.3;
/** Half of all tools create or list something: what they create or list tells more. */
const VERB = 0.75;

const prepositions = wordSet(PREPOSITIONS);
const determiners = wordSet(DETERMINERS);
const questions = wordSet(QUESTIONS);
const pluralisers = wordSet(PLURALISERS);
const stopWords = wordSet(STOP_WORDS);
const pairsOf = (table: string): [string, string][] =>
  partsOf(table).map((pair) => pair.split(' = ') as [string, string]);
const phrases = pairsOf(PHRASES);
const leadingNouns = new Map(pairsOf(LEADING_NOUNS));
const READING: readonly Action[] = ['get', 'list'];
const WRITING: readonly Action[] = ['create', 'update', 'send'];

/** Reads a request in everyday words. `query`: what the user wants done. */
export function readQuery(query: string): Request {
  const words = normalise(query);
  const terms = new Map<string, Term>();
  let actions: ReadonlySet<Action> | undefined;
  let weight = 1;
  for (const [i, word] of words.entries()) {
    if (prepositions.has(word) && terms.size > 1) weight = word === 'by' ? MEANS : PLACE;
    if (questions.has(word)) actions ??= new Set(READING);
    if (stopWords.has(word) || terms.size === MAX_TERMS) continue;
    const key = stem(word);
    const verb = actions ? undefined : actionsOf(word);
    if (!terms.has(key))
      terms.set(key, {
        stem: key,
        synonyms: synonymsOf(word, !!verb),
        weight: verb ? weight * VERB : weight,
      });
    actions ??= verb ?? new Set(isImperative(word, words[i + 1]) ? WRITING : READING);
  }
  return { terms: [...terms.values()], actions: actions ?? new Set(), many: asksForMany(words), words };
}

/** Lower case, no apostrophes, no "but don't …", phrases and leading nouns put into the words that names use. */
function normalise(query: string): string[] {
  let text = ` ${wordsOf(query.slice(0, MAX_CHARS).replace(/['’]s?\b/g, ' ')).join(' ')} `;
  text = text.replace(/ (don t|do not|not|without|never) [^ ]+/g, ' ');
  for (const [said, meant] of phrases) text = text.replaceAll(` ${said} `, ` ${meant} `);
  const words = text.split(' ').filter((word) => word !== '');
  const first = words.findIndex((word) => !stopWords.has(word) || questions.has(word));
  const deed = leadingNouns.get(words[first] ?? '');
  if (deed && isFollowed(words[first + 1])) words.splice(first, 1, ...deed.split(' '));
  return words;
}

const isFollowed = (next: string | undefined): boolean =>
  next !== undefined && (determiners.has(next) || prepositions.has(next));

/** "fill the form" orders, "unread mail" and "invoices of May" ask to see: an unknown first word tells by what follows. */
const isImperative = (word: string, next: string | undefined): boolean =>
  next !== undefined && determiners.has(next) && !isPlural(word);

/** A plural before the first preposition, or a word such as `all`, or "what's in …". */
function asksForMany(words: readonly string[]): boolean {
  const place = words.findIndex(
    (word, i) => prepositions.has(word) && words.slice(0, i).some((w) => !stopWords.has(w)),
  );
  const subject = place < 0 ? words : words.slice(0, place);
  return (
    subject.some((word) => pluralisers.has(word) || (isPlural(word) && !stopWords.has(word))) ||
    words.includes('who') ||
    (words[0] === 'what' && prepositions.has(words[1] === 'is' ? (words[2] ?? '') : (words[1] ?? '')))
  );
}
