import MiniSearch from 'minisearch';
import type { ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { destroys } from '../verbs.ts';
import { providerNames } from './providers.ts';
import { type Request, readQuery } from './query.ts';
import { type Action, SELF } from './terms.ts';
import { readName } from './toolname.ts';
import { isGeneric, isPlural, stem, wordSet, wordsOf, wordsOfProse } from './words.ts';

export interface RankedTool {
  tool: ToolDefinition;
  score: number;
}

/**
 * The score of a tool is a product:
 *
 *   text     MiniSearch's BM25+ over name, description and parameter names, where a synonym counts SYNONYM of the word
 *   breadth  more for each further word of the request that is met
 *   deed     1 where the name's verb does what the request's verb asks, less where it does something else
 *   head     less where what the tool is about, by its name, was not asked for
 *   plain    less for each word of the name that nobody asked for: plain tools before exotic ones
 *   harm     far less for a tool that destroys where nothing is to be destroyed
 *   named    more where the request says the provider's name, among tools of several providers
 */
const BOOST = { name: 3, text: 1.15, params: 0.15 };
const SYNONYM = 0.6;
const BREADTH = 0.6;
const OTHER_DEED = 0.5;
const UNKNOWN_DEED = 0.7;
/** "What meetings do I have" must not make one. */
const WRITES_INSTEAD = 0.25;
const OTHER_HEAD = 0.9;
const UNASKED_WORD = 0.15;
const UNASKED_HARM = 0.01;
const NAMED_PROVIDER = 10;
/** The beginning of a description and of the parameters tells what a tool does; the rest is conditions, and costs time. */
const TEXT_CHARS = 120;

type Fits = Readonly<Partial<Record<Action, number>>>;
/** How well the kinds of reading serve one another. */
const SEARCHING: Fits = { search: 1, list: 0.9, get: 0.85 };
const LISTING: Fits = { list: 1, search: 0.9, get: 0.6 };
const GETTING: Fits = { get: 1, list: 0.85, search: 0.8 };

const self = wordSet(SELF);

/**
 * Ranks tools by how well they serve a request in everyday words.
 *
 * @param query what the user wants done, "file a bug about the login page"
 * @param tools the tools to choose from, of one provider or of several
 * @param aliases other names of providers by key, LINKEDIN → HARVESTAPI
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
export function rankTools(
  query: string,
  tools: readonly ToolDefinition[],
  aliases: ReadonlyMap<string, string> = new Map(),
): RankedTool[] {
  const request = readQuery(query, providerNames(tools, aliases));
  if (request.terms.length === 0) return [];
  const slotsOf = slotFinder(request);
  const termOf = (slot: string) => request.terms[Number.parseInt(slot, 10)];
  const index = new MiniSearch({
    fields: ['name', 'text', 'params'],
    tokenize: (text, field) => (field === 'text' ? wordsOfProse(text) : wordsOf(text)),
    processTerm: slotsOf,
  });
  for (const [id, tool] of tools.entries())
    index.add({ id, name: withoutProvider(tool), text: textOf(tool), params: parametersOf(tool) });
  const slotsFor = (isReader: boolean) =>
    request.terms.flatMap((term, slot) => (term.isReader === isReader ? [`${slot}`, `${slot}~`] : []));
  const readers = slotsFor(true).join(' ');
  const inNames = readers === '' ? [] : [{ queries: [readers], fields: ['name'] }];
  const found = index.search(
    { combineWith: 'OR', queries: [slotsFor(false).join(' '), ...inNames] },
    {
      tokenize: (text) => text.split(' '),
      processTerm: (slot) => slot,
      boost: BOOST,
      boostTerm: (slot) => (termOf(slot)?.weight ?? 0) * (slot.endsWith('~') ? SYNONYM : 1 - SYNONYM),
    },
  );
  const fit = fitFinder(request, slotsOf);
  const ranked = found.flatMap(({ id, score, terms }) => {
    const tool = tools[id];
    const met = Math.max(1, new Set(terms.map(termOf).filter((term) => !term?.isReader)).size);
    return tool ? { tool, score: (score / met) * met ** BREADTH * fit(tool) } : [];
  });
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      a.tool.name.length - b.tool.name.length ||
      (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name)),
  );
}

type SlotFinder = (word: string) => string[] | null;

/**
 * The index holds the request's words, not the tools': each word of a tool becomes the slots it fills, or nothing. So an
 * index over 16,000 tools stays tiny. The request's third word fills `2` and `2~`, a synonym of it `2~` alone: what a
 * synonym is worth depends on how many tools have any of the words, not on how rare that one is.
 */
function slotFinder({ terms }: Request): SlotFinder {
  const seen = new Map<string, string[] | null>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const key = stem(word);
    const slots: string[] = [];
    for (const [slot, term] of terms.entries()) {
      const isSame = term.stems.has(key);
      // `queries` are things, whatever "query" asks to do.
      if (!(isSame || term.synonyms.has(key)) || (term.isVerb && isPlural(word))) continue;
      if (isSame) slots.push(`${slot}`);
      slots.push(`${slot}~`);
    }
    const result = slots.length > 0 ? slots : null;
    seen.set(word, result);
    return result;
  };
}

const isReading = (does: ReadonlySet<Action>): boolean =>
  does.has('get') || does.has('list') || does.has('search');

/** How well a tool fits by its name and provider: all factors of its score but text and breadth. */
function fitFinder(request: Request, slotsOf: SlotFinder): (tool: ToolDefinition) => number {
  const deed = deedFinder(request);
  const mayDestroy = request.actions.has('delete');
  const isUnasked = (word: string) =>
    word.length > 1 && !isGeneric(word) && slotsOf(word) === null && !(request.own && self.has(word));
  return (tool) => {
    const name = wordsOf(withoutProvider(tool));
    const { does, head } = readName(name);
    const named = request.providers.has(tool.provider) ? NAMED_PROVIDER : 1;
    const about = head === undefined || slotsOf(head) !== null ? 1 : OTHER_HEAD;
    const plain = 1 / (1 + UNASKED_WORD * name.filter(isUnasked).length);
    const destroyers = mayDestroy ? [] : name.filter(destroys);
    // By its own name, no synonym: who closes a channel need not want it archived.
    const isAsked = destroyers.some((word) => slotsOf(word)?.some((slot) => !slot.endsWith('~')));
    // `archive_list` need not archive.
    const harms = destroyers.length > 0 && !isAsked && !(isReading(does) && effectOf(tool) !== 'destructive');
    const harm = harms ? UNASKED_HARM : 1;
    return deed(does) * about * plain * harm * named;
  };
}

/** How well what a tool does fits what is asked. */
function deedFinder({ actions, many }: Request): (does: ReadonlySet<Action>) => number {
  const fits: Record<string, number> = {};
  for (const action of actions) fits[action] = 1;
  if (isReading(actions)) Object.assign(fits, actions.has('search') ? SEARCHING : many ? LISTING : GETTING);
  const onlyReads = [...actions].every((action) => action in GETTING);
  return (does) => {
    if (actions.size === 0 || does.size === 0) return UNKNOWN_DEED;
    let best = onlyReads && !isReading(does) ? WRITES_INSTEAD : OTHER_DEED;
    for (const action of does) best = Math.max(best, fits[action] ?? 0);
    return best;
  };
}

/** The name without the provider's prefix, which every tool of the provider has. */
function withoutProvider({ name, provider }: ToolDefinition): string {
  const prefix = `${provider}_`.toLowerCase();
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}

const textOf = ({ displayName, description }: ToolDefinition): string =>
  `${displayName ?? ''} ${String(description ?? '').slice(0, TEXT_CHARS)}`;

function parametersOf({ inputSchema }: ToolDefinition): string {
  const properties: unknown = inputSchema?.properties;
  const isObject = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  return isObject ? Object.keys(properties).join(' ').slice(0, TEXT_CHARS) : '';
}
