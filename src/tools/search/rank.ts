import MiniSearch from 'minisearch';
import type { ToolDefinition } from '../definition.ts';
import { type Request, readQuery } from './query.ts';
import type { Action } from './terms.ts';
import { actionsOfName, isGeneric, isKnown, stem, wordsOf } from './words.ts';

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
 *   plain    less for each word of the name that nobody asked for: plain tools before exotic ones
 *   named    more where the request says the provider's name, among tools of several providers
 */
const BOOST = { name: 3, text: 1.15, params: 0.15 };
const SYNONYM = 0.6;
const BREADTH = 0.4;
const OTHER_DEED = 0.5;
const UNKNOWN_DEED = 0.8;
const OTHER_READING = 0.1;
const UNASKED_WORD = 0.15;
const NAMED_PROVIDER = 3;
/** The first words of a description say what a tool does; the rest is conditions, and costs time. */
const TEXT_CHARS = 160;

/**
 * Ranks tools by how well they serve a request in everyday words.
 *
 * @param query what the user wants done, "file a bug about the login page"
 * @param tools the tools to choose from, of one provider or of several
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
export function rankTools(query: string, tools: readonly ToolDefinition[]): RankedTool[] {
  const request = withoutOwnName(readQuery(query), tools);
  if (request.terms.length === 0) return [];
  const slotsOf = slotFinder(request);
  const index = new MiniSearch({
    fields: ['name', 'text', 'params'],
    tokenize: wordsOf,
    processTerm: slotsOf,
  });
  const named = namedProviders(request.words, tools);
  const factors: number[] = [];
  for (const [id, tool] of tools.entries()) {
    const ownName = withoutProvider(tool);
    const name = wordsOf(ownName);
    index.add({ id, name: ownName, text: textOf(tool), params: parametersOf(tool) });
    const unasked = name.filter(
      (word) => word.length > 1 && !isGeneric(word) && slotsOf(word) === null,
    ).length;
    const provider = named.has(tool.provider) ? NAMED_PROVIDER : 1;
    factors.push((deed(request, name) * provider) / (1 + UNASKED_WORD * unasked));
  }
  const slots = request.terms.flatMap((_, slot) => [`${slot}`, `${slot}~`]);
  const found = index.search(slots.join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (slot) => slot,
    boost: BOOST,
    boostTerm: (slot) =>
      (request.terms[Number.parseInt(slot, 10)]?.weight ?? 0) * (slot.endsWith('~') ? SYNONYM : 1),
  });
  const ranked: RankedTool[] = [];
  for (const { id, score, terms } of found) {
    const tool = tools[id as number];
    const breadth = new Set(terms.map((slot) => Number.parseInt(slot, 10))).size ** BREADTH;
    if (tool) ranked.push({ tool, score: (score / terms.length) * breadth * (factors[id as number] ?? 0) });
  }
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      a.tool.name.length - b.tool.name.length ||
      (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name)),
  );
}

/**
 * The index holds the request's words, not the tools': each word of a tool becomes the slots it fills, `2` for the
 * request's third word and `2~` for a synonym of it, or nothing. So an index over 16,000 tools stays tiny.
 */
function slotFinder({ terms }: Request): (word: string) => string[] | null {
  const seen = new Map<string, string[] | null>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const key = stem(word);
    const slots = terms.flatMap((term, slot) =>
      term.stem === key ? [`${slot}`] : term.synonyms.has(key) ? [`${slot}~`] : [],
    );
    const result = slots.length > 0 ? slots : null;
    seen.set(word, result);
    return result;
  };
}

/** How well what the tool does fits what is asked, by its name's verb. */
function deed({ actions, many }: Request, name: readonly string[]): number {
  const does = actionsOfName(name);
  if (actions.size === 0 || does.size === 0) return UNKNOWN_DEED;
  const preferred = readingOrder(actions, many);
  let best = OTHER_DEED;
  for (const action of does) {
    const rank = preferred.indexOf(action);
    if (rank >= 0) best = Math.max(best, 1 - OTHER_READING * rank);
    else if (actions.has(action)) return 1;
  }
  return best;
}

/** The kinds of reading, best first: `get` for one thing, `list` for several, `search` where that was the word. */
function readingOrder(actions: ReadonlySet<Action>, many: boolean): readonly Action[] {
  if (!actions.has('get') && !actions.has('list') && !actions.has('search')) return [];
  if (actions.has('search') && !actions.has('get'))
    return many ? ['search', 'list', 'get'] : ['search', 'get', 'list'];
  return many ? ['list', 'search', 'get'] : ['get', 'list', 'search'];
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
  return isObject ? Object.keys(properties).join(' ') : '';
}

/** The providers that the request names, "in Slack", "google sheet", unless the name is an everyday word, "close". */
function namedProviders(words: readonly string[], tools: readonly ToolDefinition[]): Set<string> {
  const providers = new Set(tools.map((tool) => tool.provider));
  if (providers.size < 2) return new Set();
  const said = spans(words);
  return new Set(
    [...providers].filter((provider) => !isKnown(provider.toLowerCase()) && said.has(spelling(provider))),
  );
}

/** Among the tools of one provider, its name tells nothing: "read my Notion page" asks for a page. */
function withoutOwnName(request: Request, tools: readonly ToolDefinition[]): Request {
  const providers = new Set(tools.map((tool) => tool.provider));
  const [only] = providers;
  if (only === undefined || providers.size > 1 || isKnown(only.toLowerCase())) return request;
  const own = new Set(spans(request.words).get(spelling(only))?.map(stem));
  const terms = request.terms.filter((term) => !own.has(term.stem));
  return terms.length === 0 ? request : { ...request, terms };
}

/** Not stemmed: "notion" and "note" have the same stem. "google sheet" is GOOGLESHEETS all the same. */
const spelling = (name: string): string => name.toLowerCase().replaceAll('_', '').replace(/s$/, '');

/** Every run of one to three words, written as one: a provider's key has no spaces. */
function spans(words: readonly string[]): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  for (const start of words.keys()) {
    for (const length of [1, 2, 3]) {
      const run = words.slice(start, start + length);
      runs.set(spelling(run.join('')), run);
    }
  }
  return runs;
}
