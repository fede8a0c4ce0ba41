import { requiredOf, type ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { destroys } from '../verbs.ts';
import { sends } from './drafts.ts';
import { SEARCH_TEXT } from './parameters.ts';
import type { Request } from './query.ts';
import { type Action, OPPOSITES, QUALIFIERS, SELF } from './terms.ts';
import { nameWords, readName } from './toolname.ts';
import { actionsOf, isGeneric, partsOf, wordSet } from './words.ts';

/** The slots that a word of a tool fills, or null. */
export type SlotFinder = (word: string) => string[] | null;

const OTHER_DEED = 0.5;
/** "What meetings do I have" must not create a meeting. */
const WRITES_INSTEAD = 0.25;
const READS_INSTEAD = 0.4;
const OTHER_HEAD = 0.9;
/** "add a card to a board" does not create a board. */
const HEAD_IS_PLACE = 0.75;
const UNASKED_QUALIFIER = 0.6;
const OWN = 1.2;
/** For a provider whose tools are all about the request's object. */
const TOPIC = 1;
/** For `reply_all` if the request means everyone. */
const ASKED_ALL = 1.8;
/** "add a label to an issue" does not create a label. */
const CREATES_EXISTING = 0.2;
/** "The profile of John" is not the current user's. */
const OF_CURRENT_USER = 0.5;
const SELF_READING = /\b(authenticated|current|signed-in|logged-in) (user|member)('s)?\b/i;
const UNASKED_WORD = 0.15;
const UNASKED_HARM = 0.01;
const NAMED_PROVIDER = 10;
type Fits = Readonly<Partial<Record<Action, number>>>;
/** How well one kind of reading can replace another. */
const SEARCHING: Fits = { search: 1, list: 0.9, get: 0.85 };
const LISTING: Fits = { list: 1, search: 0.9, get: 0.6 };
const GETTING: Fits = { get: 1, list: 0.85, search: 0.8 };

/** "Pause a subscription" must not resume one. */
const UNDOES = 0.1;
const LOOKS = wordSet('get list');
const LOOKS_AT_DEED = 0.7;
/** "List repositories" names no organization. */
const NEEDS_A_PLACE = 0.85;

const opposites = partsOf(OPPOSITES).map((pair) => pair.split(' '));
const self = wordSet(SELF);
const qualifiers = wordSet(QUALIFIERS);

const isReading = (does: ReadonlySet<Action> | undefined): boolean =>
  does?.has('get') || does?.has('list') || does?.has('search') || false;

/** All factors of a tool's score except text and breadth, from its name and provider. */
export function factorFinder(
  request: Request,
  slotsOf: SlotFinder,
  tools: readonly ToolDefinition[],
): (tool: ToolDefinition) => number {
  const deed = deedFinder(request);
  const needs = placeFinder(request);
  const undoes = undoer(request);
  const topic = topicFinder(request, slotsOf, tools);
  const mayOnlyRead = request.actions.size > 0 && [...request.actions].every((action) => action in GETTING);
  const mayDestroy = request.actions.has('delete');
  const isUnasked = (word: string) =>
    !isGeneric(word) && slotsOf(word) === null && !(request.own && self.has(word));
  return (tool) => {
    const name = nameWords(tool);
    const { does, head } = readName(name);
    const named = request.providers.has(tool.provider) ? NAMED_PROVIDER : 1;
    const slots = head === undefined ? undefined : slotsOf(head);
    const about = slots === undefined ? 1 : aboutness(request, slots, does);
    const plain = 1 / (1 + UNASKED_WORD * name.filter(isUnasked).length);
    const destroyers = mayDestroy ? [] : name.filter(destroys);
    // The word itself, not a synonym: closing a channel is not archiving it.
    const isAsked = destroyers.some((word) => slotsOf(word)?.some((slot) => !slot.endsWith('~')));
    const harms = destroyers.length > 0 && !isAsked;
    const harm = harms || (request.drafts && sends(tool)) ? UNASKED_HARM : 1;
    const special = specialness(request, name, slotsOf);
    const own = request.own && isReading(does) && name.some((word) => self.has(word)) ? OWN : 1;
    // `export_create` exports, `export_get` shows that somebody did.
    const hasDeed = name.some((word) => slotsOf(word)?.some((slot) => isDeed(request, slot)));
    const makesDeed = hasDeed && does.has('create') && !request.actions.has('search');
    const looksAtDeed =
      hasDeed && isReading(does) && name.some((word) => LOOKS.has(word)) ? LOOKS_AT_DEED : 1;
    const makes =
      request.attaches &&
      (does.has('create') || does.has('update')) &&
      !name.some((word) => isPlace(request, slotsOf(word)))
        ? CREATES_EXISTING
        : 1;
    const asksOfOther = !request.own && !request.many && request.terms.some(({ isPlace }) => isPlace);
    const other =
      asksOfOther && does.has('get') && SELF_READING.test(tool.description.slice(0, 80))
        ? OF_CURRENT_USER
        : 1;
    return (
      makes *
      (undoes(name) ? UNDOES : 1) *
      looksAtDeed *
      needs(tool) *
      other *
      (makesDeed ? 1 : deed(does, () => effectOf(tool) === 'read')) *
      (alsoWrites(name, tool).some((word) => mayOnlyRead || slotsOf(word) === null) ? WRITES_INSTEAD : 1) *
      about *
      plain *
      special *
      own *
      harm *
      named *
      topic(tool.provider)
    );
  };
}

/** The changes in a name with "and": `find_and_replace` does more than find. */
const alsoWrites = (name: readonly string[], tool: ToolDefinition): string[] =>
  name.includes('and') && effectOf(tool) !== 'read'
    ? name.filter((word) => actionsOf(word) && !isReading(actionsOf(word)))
    : [];

/** How well the head noun of a tool's name fits: best if the request has it, and not only as a place. */
function aboutness({ terms, attaches }: Request, slots: string[] | null, does: ReadonlySet<Action>): number {
  if (slots === null) return attaches && does.has('create') ? HEAD_IS_PLACE / 2 : OTHER_HEAD;
  const isAsked = slots.some((slot) => terms[Number.parseInt(slot, 10)]?.isPlace === false);
  if (attaches && does.has('update') && !isAsked) return 1;
  if (attaches && does.has('create') && !isAsked) return HEAD_IS_PLACE / 2;
  return isAsked ? 1 : HEAD_IS_PLACE;
}

/** Finds names with the opposite of the verb in the request. */
function undoer({ verb = '' }: Request): (name: readonly string[]) => boolean {
  const opposite = new Set(
    opposites.flatMap(([one, other]) => (one === verb ? [other] : other === verb ? [one] : [])),
  );
  opposite.add(verb.startsWith('un') ? verb.slice(2) : `un${verb}`);
  return (name) => name.some((word) => opposite.has(word)) && !name.includes(verb);
}

/** Lower for a list that requires a place, if the request names none. */
function placeFinder({ actions, terms, many }: Request): (tool: ToolDefinition) => number {
  const saysNoPlace =
    many &&
    [...actions].every((action) => action in GETTING) &&
    !terms.some(({ isPlace, isName }) => isPlace || isName);
  return (tool) =>
    saysNoPlace && requiredOf(tool).some((name) => !SEARCH_TEXT.test(name)) ? NEEDS_A_PLACE : 1;
}

/** Whether a slot is that of the verb itself: `export`, and no synonym. */
const isDeed = ({ terms }: Request, slot: string): boolean => {
  const term = terms[Number.parseInt(slot, 10)];
  return term?.isVerb === true && !term.isReader && !slot.endsWith('~');
};

/** Drafts that belong to another message. */
const OF_ANOTHER = /^(reply|forward)$/;
const ALL = /^(all|everybody|everyone|everywhere|every)$/;

/** Lower for words that make a tool special if the request lacks them. */
function specialness(request: Request, name: readonly string[], slotsOf: SlotFinder): number {
  if (name.includes('all') && request.words.some((word) => ALL.test(word))) return ASKED_ALL;
  const isSpecial = (word: string) => qualifiers.has(word) || (request.drafts && OF_ANOTHER.test(word));
  return name.some((word) => isSpecial(word) && slotsOf(word) === null) ? UNASKED_QUALIFIER : 1;
}

/** Whether a word of a name is the place in the request. */
const isPlace = ({ terms }: Request, slots: string[] | null): boolean =>
  slots?.some((slot) => terms[Number.parseInt(slot, 10)]?.isPlace) === true;

/** Among several providers, higher for one that is about the request's object: a file is more likely in a drive than in a chat. */
function topicFinder(
  { terms }: Request,
  slotsOf: SlotFinder,
  tools: readonly ToolDefinition[],
): (provider: string) => number {
  if (tools.every(({ provider }) => provider === tools[0]?.provider)) return () => 1;
  const isObject = (slot: string) => {
    const term = terms[Number.parseInt(slot, 10)];
    return term !== undefined && !term.isVerb && term.isObject;
  };
  const counts = new Map<string, { all: number; about: number }>();
  for (const tool of tools) {
    const count = counts.get(tool.provider) ?? { all: 0, about: 0 };
    count.all++;
    if (nameWords(tool).some((word) => slotsOf(word)?.some(isObject))) count.about++;
    counts.set(tool.provider, count);
  }
  return (provider) => {
    const { all = 1, about = 0 } = counts.get(provider) ?? {};
    return 1 + (TOPIC * about) / all;
  };
}

/** How well a tool's action fits the request's. */
function deedFinder({
  actions,
  many,
  attaches,
  terms,
}: Request): (does: ReadonlySet<Action>, tellsReading: () => boolean) => number {
  const fits: Record<string, number> = {};
  for (const action of actions) fits[action] = 1;
  if (isReading(actions))
    Object.assign(
      fits,
      actions.has('search') || terms.some(({ isName, isPlace }) => isName && isPlace)
        ? SEARCHING
        : many
          ? LISTING
          : GETTING,
    );
  if (attaches) fits.update = 1;
  const onlyReads = [...actions].every((action) => action in GETTING);
  return (does, tellsReading) => {
    if (actions.size === 0) return 1;
    if (does.size === 0) return onlyReads && !tellsReading() ? WRITES_INSTEAD : 1;
    const reads = isReading(does);
    let best =
      onlyReads && !reads ? WRITES_INSTEAD : !isReading(actions) && reads ? READS_INSTEAD : OTHER_DEED;
    for (const action of does) best = Math.max(best, fits[action] ?? 0);
    return best;
  };
}
