import { requiredOf, type ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { partsOf, wordSet } from '../tables.ts';
import { destroys } from '../verbs.ts';
import { SEARCH_TEXT } from './parameters.ts';
import type { Request, Term } from './query.ts';
import { isElsewhere } from './related-services.ts';
import { type Action, OPPOSITES, QUALIFIERS, READERS, SELF } from './terms.ts';
import { isChanging, isReading, nameWords, readTool, sends } from './toolname.ts';
import { actionsOf, isCommon, isGeneric, isPlural, isVerb, stem, wordsOf, wordsOfProse } from './words.ts';

/** A word of a tool, and the terms of the request that it has. */
export interface ToolWord {
  word: string;
  /** The terms that have the word itself. */
  says: readonly Term[];
  /** The same, and those that have a synonym. */
  means: readonly Term[];
}

/** The beginning of a description says what a tool does; the rest is details, and costs time. */
export const TEXT_CHARS = 120;

/** A tool as its name shows it. */
interface Candidate {
  tool: ToolDefinition;
  words: readonly ToolWord[];
  does: ReadonlySet<Action>;
  reads: boolean;
  /** The word for its object. */
  head: ToolWord | undefined;
}

/** The factor of a score, and the tools to which it applies. */
type Rule = readonly [factor: number, applies: (tool: Candidate, request: Request) => boolean];

const SELF_READING = /\b(authenticated|current|signed-in|logged-in) (user|member)('s)?\b/i;
/** Drafts that belong to another message. */
const OF_ANOTHER = /^(reply|forward)$/;
const EVERYONE = /^(all|everybody|everyone|everywhere|every)$/;
/** To put something away, names that delete it, and descriptions of those that only move it to the trash. */
const RECOVERABLE = wordSet('trash bin recycle archive');
const FOR_GOOD = wordSet('delete destroy purge erase');
const KEPT = /\b(?:to|into|in) (?:the )?(?:trash|recycle bin)\b|\bsoft[- ]delet/i;
const ALL = wordSet('all');
const AND = wordSet('and');
/** Verbs that do not say how something changes. */
const CHANGES = wordSet('change modify alter adjust');
const CREATE = wordSet('create');
const LOOKS = wordSet('get list');
const opposites = new Set(partsOf(OPPOSITES).flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]));

const mayOnlyRead = ({ actions }: Request): boolean => !isChanging(actions);
/** Whether the request's own verb is in the name: `export`, and no synonym. */
const namesAction = ({ words }: Candidate): boolean =>
  words.some(({ says }) => says.some(({ isVerb, isReader }) => isVerb && !isReader));
/** Whether the request is about the tool's object, rather than naming it as a place. */
const isAbout = ({ head }: Candidate): boolean => head?.means.some(({ isPlace }) => !isPlace) === true;
/** Whether the tool's object is only where the request wants something done. */
const actsOnPlace = (one: Candidate, { attaches }: Request): boolean =>
  !attaches && one.head?.means[0] !== undefined && !isAbout(one);
const hasWord = ({ words }: Candidate, of: ReadonlySet<string | undefined>): boolean =>
  words.some(({ word }) => of.has(word));
const undoes = (word: string, verb: string): boolean =>
  word === `un${verb}` || verb === `un${word}` || opposites.has(`${word} ${verb}`);

/** Whether a tool requires the ids of what it returns. */
const takesIdsOf = (tool: ToolDefinition, object: string | undefined): boolean =>
  object !== undefined &&
  requiredOf(tool).some((name) => {
    const words = wordsOf(name);
    return (
      /^ids?$/.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => stem(word) === stem(object))
    );
  });

const RULES: readonly Rule[] = [
  [10, ({ tool }, { providers }) => providers.has(tool.provider)],
  [
    0.4,
    ({ tool }, { terms }) =>
      terms.some(({ isVerb, isPlace, word }) => !isVerb && !isPlace && isElsewhere(word, tool.provider)),
  ],
  [1.2, (one, { own }) => own && hasWord(one, SELF) && effectOf(one.tool) === 'read'],
  // "The profile of John" is not the current user's.
  [
    0.5,
    ({ tool, does }, { own, many, terms }) =>
      !(own || many) &&
      does.has('get') &&
      terms.some(({ isPlace }) => isPlace) &&
      SELF_READING.test(tool.description.slice(0, 80)),
  ],
  [0.9, ({ head }, { own }) => head?.means.length === 0 && !(own && SELF.has(head.word))],
  // "Add a card to a board" does not create a board.
  [0.75, actsOnPlace],
  // To approve is to create a review.
  [
    1.4,
    ({ head, does }, { actions }) =>
      actions.has('update') && does.has('create') && head?.means.some((term) => term.isVerb) === true,
  ],
  // "Create an issue with a priority" does not create a priority.
  [0.5, (one, request) => hasWord(one, CREATE) && actsOnPlace(one, request)],
  // "Add a label to an issue" creates neither, and changes the issue.
  [0.4, (one, { attaches }) => attaches && one.does.has('create') && !isAbout(one)],
  [
    0.2,
    ({ words, does }, { attaches }) =>
      attaches &&
      (does.has('create') || does.has('update')) &&
      !words.some(({ means }) => means.some(({ isPlace }) => isPlace)),
  ],
  // "Pause a subscription" must not resume one.
  [
    0.1,
    (one, { verb = '' }) =>
      one.words.some(({ word }) => undoes(word, verb)) && !hasWord(one, new Set([verb])),
  ],
  // `export_create` exports, `export_get` shows that somebody did.
  [0.7, (one) => one.reads && namesAction(one) && hasWord(one, LOOKS)],
  // "List repositories" names no organization.
  [
    0.85,
    ({ tool }, request) =>
      request.many &&
      mayOnlyRead(request) &&
      !request.terms.some(({ isPlace, isName }) => isPlace || isName) &&
      requiredOf(tool).some((name) => !SEARCH_TEXT.test(name)),
  ],
  // "List calls" is not `calls_get`, which takes the ids of calls; "the current user" is not looked up by id.
  [
    0.7,
    ({ tool, head }, request) =>
      (request.many || request.own) && mayOnlyRead(request) && takesIdsOf(tool, head?.word),
  ],
  // "Find a channel" does not search messages.
  [
    0.4,
    ({ head, does }, { terms }) =>
      does.has('search') &&
      head !== undefined &&
      !isGeneric(head.word) &&
      isPlural(head.word) &&
      head.means.length === 0 &&
      terms.some(({ word, isVerb, isObject }) => isObject && !isVerb && isCommon(word)),
  ],
  // "Assign a conversation" is done by a tool that says so rather than by one that updates.
  [
    1.3,
    ({ tool }, { verb = '' }) =>
      isVerb(verb) &&
      !(isGeneric(verb) || READERS.has(verb) || CHANGES.has(verb)) &&
      wordsOfProse(tool.description.slice(0, TEXT_CHARS)).some((word) => stem(word) === stem(verb)),
  ],
  // `find_and_replace` does more than find.
  [
    0.25,
    (one, request) =>
      hasWord(one, AND) &&
      effectOf(one.tool) !== 'read' &&
      one.words.some(
        ({ word, means }) =>
          actionsOf(word) && !isReading(actionsOf(word)) && (mayOnlyRead(request) || means.length === 0),
      ),
  ],
  [
    0.6,
    ({ words }, { drafts }) =>
      words.some(
        ({ word, means }) =>
          means.length === 0 && (QUALIFIERS.has(word) || (drafts && OF_ANOTHER.test(word))),
      ),
  ],
  [3, (one, { words }) => hasWord(one, ALL) && words.some((word) => EVERYONE.test(word))],
  // Closing a channel is not archiving it.
  [
    0.01,
    ({ words }, { actions }) =>
      !actions.has('delete') &&
      words.some(({ word }) => destroys(word)) &&
      !words.some(({ word, says }) => says.length > 0 && destroys(word)),
  ],
  [0.01, ({ tool }, { drafts }) => drafts && sends(tool)],
  // What is in the trash can be restored.
  [
    0.2,
    (one, { words }) =>
      words.some((word) => RECOVERABLE.has(word)) &&
      hasWord(one, FOR_GOOD) &&
      !KEPT.test(one.tool.description),
  ],
];

/** For each word of the name that the request lacks. */
const UNASKED_WORD = 0.15;
/** For a provider whose tools are all about the request's object. */
const TOPIC = 1;
/** "What meetings do I have" must not create a meeting. */
const WRITES_INSTEAD = 0.25;
const READS_INSTEAD = 0.4;
const OTHER_ACTION = 0.5;
type Fits = Readonly<Partial<Record<Action, number>>>;
/** How well one kind of reading can replace another. */
const SEARCHING: Fits = { search: 1, list: 0.9, get: 0.85 };
const LISTING: Fits = { list: 1, search: 0.9, get: 0.6 };
const GETTING: Fits = { get: 1, list: 0.85, search: 0.8 };

/**
 * All factors of a tool's score except text and breadth, from its name and provider.
 *
 * @param matchWord finds the terms that a word of a tool has
 */
export function factorFinder(
  request: Request,
  matchWord: (word: string) => ToolWord,
  tools: readonly ToolDefinition[],
): (tool: ToolDefinition) => number {
  const fits = fitsOf(request);
  const topic = topicFinder(matchWord, tools);
  return (tool) => {
    const name = nameWords(tool);
    const { does, head } = readTool(tool, request.actions, name);
    const words = name.map(matchWord);
    const object = head === undefined ? undefined : matchWord(head);
    const one: Candidate = { tool, words, does, reads: isReading(does), head: object };
    const isUnasked = ({ word, means }: ToolWord) =>
      !isGeneric(word) && means.length === 0 && !(request.own && SELF.has(word));
    return RULES.reduce(
      (score, [factor, applies]) => (applies(one, request) ? score * factor : score),
      (actionFit(one, request, fits) * topic(tool.provider)) /
        (1 + UNASKED_WORD * words.filter(isUnasked).length),
    );
  };
}

/** How well each action fits the request. */
function fitsOf({ actions, many, attaches, terms }: Request): Fits {
  const byName = actions.has('search') || terms.some(({ isName, isPlace }) => isName && isPlace);
  return {
    ...Object.fromEntries([...actions].map((action) => [action, 1])),
    ...(isReading(actions) && (byName ? SEARCHING : many ? LISTING : GETTING)),
    ...(attaches && { update: 1 }),
  };
}

/** How well a tool's action fits the request's. */
function actionFit(one: Candidate, request: Request, fits: Fits): number {
  const { tool, does, reads } = one;
  const { actions } = request;
  if (namesAction(one) && does.has('create') && !actions.has('search')) return 1;
  if (does.size === 0) return mayOnlyRead(request) && effectOf(tool) !== 'read' ? WRITES_INSTEAD : 1;
  const instead =
    mayOnlyRead(request) && !reads
      ? WRITES_INSTEAD
      : !isReading(actions) && reads
        ? READS_INSTEAD
        : OTHER_ACTION;
  return Math.max(instead, ...[...does].map((action) => fits[action] ?? 0));
}

/** Among several providers, higher for one that is about the request's object: a file is more likely in a drive than in a chat. */
function topicFinder(
  matchWord: (word: string) => ToolWord,
  tools: readonly ToolDefinition[],
): (provider: string) => number {
  const counts = new Map<string, { all: number; about: number }>();
  for (const tool of tools) {
    const count = counts.get(tool.provider) ?? { all: 0, about: 0 };
    count.all++;
    if (
      nameWords(tool).some((word) =>
        matchWord(word).means.some(({ isVerb, isObject }) => !isVerb && isObject),
      )
    )
      count.about++;
    counts.set(tool.provider, count);
  }
  return (provider) => {
    const { all = 1, about = 0 } = counts.get(provider) ?? {};
    return 1 + (TOPIC * about) / all;
  };
}
