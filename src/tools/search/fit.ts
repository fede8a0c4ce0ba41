import { propertiesOf, type ToolDefinition } from '../definition.ts';
import { destroys } from '../verbs.ts';
import { SEARCH_TEXT } from './parameters.ts';
import type { Request, Term } from './query.ts';
import { type Action, FORMAL_WORDS, UNIQUE_THINGS, VAGUE_VERBS } from './terms.ts';
import { isChanging, isReading, nameWords, ownObject, readTool, sends } from './toolname.ts';
import { isCommon, stem, synonymsOf, wordsOf, wordsOfProse } from './words.ts';

/** Whether the best tool does what was requested, and what it lacks. */
export interface Fit {
  fit: 'good' | 'weak';
  /** Reasons against the tool, phrased to follow its name: `says nothing about "tweet"`. */
  reasons: string[];
}

/**
 * Compares a request with the best tool for it (docs/contract.md, Success: `fit`): its object, its verb, and things
 * that only one service has must be in the tool's name, description or parameters.
 */
export function assessFit(request: Request, tool: ToolDefinition | undefined): Fit {
  if (!tool) return { fit: 'weak', reasons: [] };
  const vocabulary = vocabularyOf(tool);
  const { actions, terms } = request;
  const { does } = readTool(tool, actions);
  const reasons: string[] = [];
  const verb = terms.find(({ isVerb }) => isVerb);
  // A read tool can rarely replace a write, and vice versa.
  if (does.size > 0) {
    const isNamed = verb && vocabulary.name.has(stem(verb.word));
    if (!isReading(actions) && !isChanging(does)) reasons.push('only reads');
    if (!isChanging(actions) && !isReading(does) && !isNamed) reasons.push('changes something');
  }
  if (request.drafts && sends(tool)) reasons.push('sends it');
  const { verb: unmatched, object } = missedDeletion(request, tool, does, vocabulary);
  const missing = new Set([
    ...(unmatched ? [unmatched.word] : []),
    ...(request.drafts && !vocabulary.all.has('draft') ? ['draft'] : []),
    // A name without a known verb, `videos_rate`: only its words show what it does.
    ...(verb && does.size === 0 && isChanging(actions) && !isMet(verb, vocabulary.all) ? [verb.word] : []),
    ...missingVerbs(request, vocabulary).map(({ word }) => word),
    ...missingObjects(request, vocabulary).map(({ word }) => word),
  ]);
  if (object && !missing.has(object.word)) reasons.push(`does not ${request.verb} the ${object.word} itself`);
  if (missing.size > 0)
    reasons.push(`says nothing about ${[...missing].map((word) => `"${word}"`).join(', ')}`);
  return { fit: reasons.length > 0 ? 'weak' : 'good', reasons };
}

interface Vocabulary {
  /** Stems of the name. */
  name: ReadonlySet<string>;
  /** Stems of name, description and parameters. */
  all: ReadonlySet<string>;
  /** Whether it takes a search text. */
  takesText: boolean;
}

function vocabularyOf(tool: ToolDefinition): Vocabulary {
  const { displayName = '', description = '', provider } = tool;
  const ofName = nameWords(tool);
  const parameters = Object.entries(propertiesOf(tool));
  const words = [
    ...ofName,
    ...wordsOfProse(`${displayName} ${description} ${provider}`),
    ...parameters.flatMap(([key, schema]) => [
      ...wordsOf(key),
      ...wordsOfProse(String(Object(schema).description ?? '')),
    ]),
  ];
  const takesText = parameters.some(([key]) => SEARCH_TEXT.test(key));
  return { name: new Set(ofName.map(stem)), all: new Set(words.map(stem)), takesText };
}

/** "Post a tweet" is not done by a tool that posts something else. */
const isMet = ({ word, stems, synonyms }: Term, words: ReadonlySet<string>): boolean =>
  [...stems, ...(UNIQUE_THINGS.has(word) ? [] : synonyms)].some((one) => words.has(one));

/** A verb that is not in the tables, "pay an invoice", must occur itself. */
function missingVerbs({ terms, isOrder }: Request, { all }: Vocabulary): Term[] {
  const [first] = terms;
  if (!first || !isOrder || first.isVerb || VAGUE_VERBS.has(first.word) || isCommon(first.word)) return [];
  return isMet(first, all) ? [] : [first];
}

/** The tool must destroy the requested object itself, not something in it. */
function missedDeletion(
  { terms, verb }: Request,
  tool: ToolDefinition,
  does: ReadonlySet<Action>,
  { all }: Vocabulary,
): { verb?: Term | undefined; object?: Term | undefined } {
  if (verb === undefined || !destroys(verb)) return {};
  const object = terms.findLast(({ isVerb, isObject, isPlace }) => !isVerb && isObject && !isPlace);
  const asked = terms.find(({ isVerb }) => isVerb);
  const own = new Set(ownObject(tool).map(stem));
  // "A channel message" is a message: the last noun before a preposition counts.
  const nouns = object ? terms.slice(terms.indexOf(object)).filter(({ isPlace }) => !isPlace) : [];
  const isMissed =
    object &&
    !object.isName &&
    !FORMAL_WORDS.has(object.word) &&
    !nouns.some((noun) => isMet(asNoun(noun), own));
  return {
    verb: asked && !does.has('delete') && !isMet(asked, all) ? asked : undefined,
    object: isMissed ? object : undefined,
  };
}

/** What the request is about, before its first preposition: unless the last noun is there. */
function missingObjects({ terms, actions, isOrder }: Request, vocabulary: Vocabulary): Term[] {
  const objects = terms.filter(
    (term, at) =>
      isThing(term) && term.isObject && !(at === 0 && isOrder) && !(at > 0 && term.word === 'who'),
  );
  const unmet = objects.filter((term) => !isMentioned(term, vocabulary));
  // A topic such as "web news" goes into the search text, so the tool need not mention it.
  if (vocabulary.takesText && actions.has('search') && unmet.length < objects.length) return [];
  const head = objects.at(-1);
  return head && unmet.includes(head) && !head.isName ? unmet.filter(({ isName }) => !isName) : [];
}

/** The things in a request, places included, that a tool does not mention: they often tell which service is meant. */
export function unmentioned({ terms }: Request, tool: ToolDefinition): Term[] {
  // The rest of a description and those of parameters mention too much: "within the past 35 calendar days".
  const [first = ''] = String(tool.description ?? '').split(/[.;:]\s/);
  const keys = Object.keys(propertiesOf(tool)).join(' ');
  const vocabulary = vocabularyOf({ ...tool, description: `${first} ${keys}`, inputSchema: {} });
  return terms.filter((term) => isThing(term) && !term.isName && !isMentioned(term, vocabulary));
}

const isThing = ({ isVerb, word }: Term): boolean => !isVerb && !FORMAL_WORDS.has(word);
/** Whether a tool mentions a term anywhere, or in its name by a synonym of the noun. */
const isMentioned = (term: Term, { all, name }: Vocabulary): boolean =>
  isMet(term, all) || isMet(asNoun(term), name);

const asNoun = (term: Term): Term => ({ ...term, synonyms: synonymsOf(term.word, false) });
