import { pairsOf, partsOf, wordSet } from '../tables.ts';
import { type ProviderNames, withoutProviders, wordsOfRequest } from './providers.ts';
import {
  type Action,
  ADJECTIVES,
  ARTICLES,
  COMPOUND_ENDS,
  DETERMINERS,
  DONE_TO,
  INTERCHANGEABLE,
  LEADING_NOUNS,
  NOUN_LIKE,
  PLURALISERS,
  PREPOSITIONS,
  QUESTIONS,
  READERS,
  SAME_NOUNS,
  SINGULARS,
  STOP_WORDS,
} from './terms.ts';
import { isChanging } from './toolname.ts';
import { rewordRequest } from './wordings.ts';
import { actionsOf, isCommon, isPlural, stem, stemsOf, synonymsOf, wordsOfProse } from './words.ts';

/** A word of the request that tools are searched for. */
export interface Term {
  /** The original word. */
  word: string;
  /** Equivalent stems: usually only its own; for "add" also that of `create`. */
  stems: ReadonlySet<string>;
  synonyms: ReadonlySet<string>;
  weight: number;
  isVerb: boolean;
  /** Whether it counts only in names. */
  isReader: boolean;
  /** Whether it precedes the first preposition: what the request is about, not where or how. */
  isObject: boolean;
  /** Whether it follows a preposition. */
  isPlace: boolean;
  /** Whether it is written like a name, with a capital letter inside the sentence. */
  isName: boolean;
}

export interface Request {
  terms: Term[];
  /** The requested actions: those of its verb, or else reading. */
  actions: ReadonlySet<Action>;
  /** Whether it is about several things: `list` rather than `get`. */
  many: boolean;
  /** Whether it is about the caller's own things. */
  own: boolean;
  /** The keys of the providers it names. */
  providers: ReadonlySet<string>;
  /** Whether an existing thing is added to another existing thing. */
  attaches: boolean;
  /** Whether it asks for a draft: nothing may be sent. */
  drafts: boolean;
  /** Whether its first word is an imperative, as in "pay an invoice". */
  isOrder: boolean;
  /** The verb that `actions` come from, if it is known. */
  verb?: string;
  /** All its words in lower case. */
  words: readonly string[];
}

/** "add a label to an issue": the label exists, and the issue changes. */
const ATTACHES =
  / (?:add|put|apply|attach|set|assign) (?:an? |the |this )?(?:[^ ]+ )?(?:labels?|tags?|members?|assignees?|attendees?|guests?|followers?|watchers?|reviewers?|categor(?:y|ies)) (?:to|on|of|for) /;
/** What is about the caller: "my deals", "the current user". */
const OWN =
  /\b(?:my|me|mine|i|myself|(?:current|authenticated|logged in|signed in) (?:user|account|member|profile))\b/;
/** Only this many characters of a request are read; a pasted document must not take seconds. */
const MAX_CHARS = 600;
const MAX_TERMS = 12;
/** "add a card TO A BOARD": where it happens counts less than what happens. */
const PLACE = 0.8;
/** Half of all tools create or list something, so the object says more. */
const VERB = 0.75;
/** Every other description has "list" or "show": these count only in names, and only a little. */
const READER = 0.1;

const UPDATE = stem('update');

const setsOf = (table: string): ReadonlySet<string>[] => partsOf(table).map((set) => stemsOf(wordSet(set)));
const sameVerbs = setsOf(INTERCHANGEABLE);
const sameNouns = setsOf(SAME_NOUNS);
const sameAs = (sets: readonly ReadonlySet<string>[], key: string): ReadonlySet<string> =>
  sets.find((set) => set.has(key)) ?? new Set([key]);
const leadingNouns = new Map<string | undefined, string>(pairsOf(LEADING_NOUNS));
const doneTo = new Map(
  pairsOf(DONE_TO).flatMap(([nouns, things]) => nouns.split(' ').map((noun) => [noun, wordSet(things)])),
);
const READING: readonly Action[] = ['get', 'list'];
const WRITING: readonly Action[] = ['create', 'update', 'send'];

/**
 * Reads a request in everyday words.
 *
 * @param query - what the user wants done
 * @param names - the names of the providers whose tools are searched
 */
export function readQuery(query: string, names: ProviderNames): Request {
  const said = wordsOfRequest(query.slice(0, MAX_CHARS).replace(/['’]s?\b/g, ' '));
  const { words: left, providers } = withoutProviders(said, names);
  const named = namesIn(query.slice(0, MAX_CHARS));
  const words = normalise(left, named);
  const attaches = ATTACHES.test(` ${words.join(' ')} `);
  // Only the first word that carries meaning can be the verb.
  const start = words.findIndex((word) => !STOP_WORDS.has(word));
  const [first, next] = start < 0 ? [] : words.slice(start);
  const asks = words.slice(0, start + 1).some((word) => QUESTIONS.has(word));
  const does = asks || isDescription(words, start) ? undefined : actionsOf(first);
  const isOrder = !(asks || does || ADJECTIVES.has(first)) && isImperative(first, next);
  const actions: ReadonlySet<Action> = does ?? new Set(isOrder ? WRITING : READING);
  const terms = new Map<string, Term>();
  let isPlace = false;
  for (const [at, word] of words.entries()) {
    if (PREPOSITIONS.has(word) && terms.size > 0) isPlace = true;
    const key = stem(word);
    if (STOP_WORDS.has(word) || terms.size === MAX_TERMS || terms.has(key)) continue;
    const isVerb = does !== undefined && at === start;
    const isReader = isVerb && READERS.has(word);
    terms.set(key, {
      word,
      isPlace,
      isObject: !isPlace && (isVerb || isPlural(word) || !actionsOf(word)),
      isName: named.has(word),
      stems: sameAs(isVerb ? sameVerbs : sameNouns, key),
      synonyms: new Set([...synonymsOf(word, isVerb), ...(attaches && isVerb ? [UPDATE] : [])]),
      weight: isReader ? READER : (isPlace ? PLACE : 1) * (isVerb ? VERB : 1),
      isVerb,
      isReader,
    });
  }
  return {
    terms: [...terms.values()],
    actions,
    many: asksForMany(words),
    own: OWN.test(words.join(' ')),
    providers,
    isOrder,
    attaches,
    drafts: asksForDraft(words) && isChanging(actions),
    ...(does && first !== undefined && { verb: first }),
    words: said,
  };
}

/** Words with a capital letter inside a sentence, in lower case. */
function namesIn(query: string): ReadonlySet<string> {
  const found = query.matchAll(/(?<=[\p{L}\p{N},;:)"'] +["'(]?)\p{Lu}[\p{L}\p{N}]*/gu);
  return new Set([...found].flatMap(([word]) => wordsOfProse(word)));
}

/** Words for which of several. */
const WHICH = wordSet('last latest recent first next previous newest oldest');

/** Removes "but don't …", and replaces phrases and leading nouns by words that names use. */
function normalise(said: readonly string[], named: ReadonlySet<string>): string[] {
  const words = rewordRequest(` ${said.join(' ')} `)
    .split(' ')
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !STOP_WORDS.has(word) || QUESTIONS.has(word));
  const noun = words[first] ?? '';
  // "Refund the last payment": what is refunded follows.
  const next = words.slice(first + 1).find((word) => !WHICH.has(word)) ?? '';
  const phrase = leadingNouns.get(noun)?.split(' ');
  if (phrase && isFollowed(next)) words.splice(first, 1, ...phrase);
  else if (phrase && (doneTo.get(noun)?.has(next) || (named.has(next) && !isCommon(next))))
    words.splice(first, 1, ...phrase, ...(phrase.at(-1) === 'to' ? [] : ['to']));
  return words;
}

const isFollowed = (next: string | undefined): boolean => DETERMINERS.has(next) || PREPOSITIONS.has(next);

/** No verb follows an article: "the build", "my tasks". "open issues" already exist, but "open an issue" creates one. */
function isDescription(words: readonly string[], i: number): boolean {
  if (NOUN_LIKE.has(words[i]) && COMPOUND_ENDS.has(words[i + 1])) return true;
  if (!ADJECTIVES.has(words[i])) return ARTICLES.has(words[i - 1]);
  const after = words.slice(i + 1).filter((word) => !PLURALISERS.has(word));
  return after.some(isPlural);
}

/** What follows an unknown first word decides: "fill the form" is an order, "unread mail" and "invoices of May" are not. */
const isImperative = (word: string | undefined, next: string | undefined): boolean =>
  word !== undefined && DETERMINERS.has(next) && !isPlural(word);

/** A plural, or a word such as `all`. */
const asksForMany = (words: readonly string[]): boolean =>
  words.some(
    (word) => PLURALISERS.has(word) || (isPlural(word) && !STOP_WORDS.has(word) && !SINGULARS.has(word)),
  );

/** Whether a request is for a draft, so that nothing may be sent. */
const asksForDraft = (words: readonly string[]): boolean =>
  words.some((word) => /^drafts?$/.test(word)) &&
  !words.some((word) => /^(send|post|publish|release|deliver|submit|schedule)/.test(word));
