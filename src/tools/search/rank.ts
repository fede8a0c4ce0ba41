import MiniSearch from 'minisearch';
import { propertiesOf, type ToolDefinition } from '../definition.ts';
import { withoutProvider } from '../names.ts';
import { factorFinder, TEXT_CHARS, type ToolWord } from './factors.ts';
import type { Request, Term } from './query.ts';
import { deletesByParameter } from './toolname.ts';
import { isPlural, stem, wordsOf, wordsOfProse } from './words.ts';

export interface RankedTool {
  tool: ToolDefinition;
  score: number;
}

/**
 * The score of a tool is a product:
 *
 *   text     MiniSearch's BM25+ over name, description and parameter names; a synonym counts SYNONYM times the word
 *   breadth  higher for each additional word of the request that matches
 *   action   1 if the name's verb does what the request's verb says, lower if it does something else
 *   head     lower if the request does not mention the tool's object, by its name
 *   plain    lower for each word in the name that the request lacks: plain tools before special ones
 *   harm     far lower for a destructive tool if the request does not ask for that
 *   named    higher if the request names the provider, among tools of several providers
 */
const BOOST = { name: 3, text: 1.15, params: 0.15 };
const SYNONYM = 0.6;
const BREADTH = 0.6;

/**
 * Ranks tools by how well they serve a request.
 *
 * @param request what the user wants done, such as "file a bug about the login page", as parsed by `readQuery`
 * @param tools the tools to choose from, of one provider or of several
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
export function rankTools(request: Request, tools: readonly ToolDefinition[]): RankedTool[] {
  if (request.terms.length === 0) return [];
  const matchWord = wordMatcher(request);
  const termOf = (slot: string) => request.terms[Number.parseInt(slot, 10)];
  const index = new MiniSearch({
    fields: ['name', 'text', 'params'],
    tokenize: (text, field) => (field === 'text' ? wordsOfProse(text) : wordsOf(text)),
    processTerm: (word) => matchWord(word).slots,
  });
  for (const [id, tool] of tools.entries())
    index.add({
      id,
      name: withoutProvider(tool.name, tool.provider),
      text: `${deletesByParameter(request.actions, tool) ? 'delete' : ''} ${tool.displayName ?? ''} ${String(tool.description ?? '').slice(0, TEXT_CHARS)}`,
      params: Object.keys(propertiesOf(tool)).join(' ').slice(0, TEXT_CHARS),
    });
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
  const factor = factorFinder(request, matchWord, tools);
  const ranked = found.flatMap(({ id, score, terms }) => {
    const tool = tools[id];
    const met = Math.max(1, new Set(terms.map(termOf).filter((term) => !term?.isReader)).size);
    return tool ? { tool, score: (score / met) * met ** BREADTH * factor(tool) } : [];
  });
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      a.tool.name.length - b.tool.name.length ||
      (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name)),
  );
}

/**
 * Finds the terms that a word of a tool has, and the slots that it fills.
 *
 * The index contains the words of the request instead of the tools': each word of a tool becomes its slots, or nothing,
 * so that an index over 16,000 tools stays small. The request's third word fills `2` and `2~`, a synonym of it only
 * `2~`: the value of a synonym depends on how many tools have any of the words, not on how rare it is itself.
 */
function wordMatcher({ terms }: Request): (word: string) => ToolWord & { slots: string[] } {
  const seen = new Map<string, ToolWord & { slots: string[] }>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    const key = stem(word);
    const found = { word, says: [] as Term[], means: [] as Term[], slots: [] as string[] };
    for (const [slot, term] of terms.entries()) {
      const isSame = term.stems.has(key);
      // `queries` are things, even if the request uses "query" as a verb.
      if (!(isSame || term.synonyms.has(key)) || (term.isVerb && isPlural(word))) continue;
      if (isSame) found.says.push(term);
      found.means.push(term);
      found.slots.push(...(isSame ? [`${slot}`, `${slot}~`] : [`${slot}~`]));
    }
    seen.set(word, found);
    return found;
  };
}
