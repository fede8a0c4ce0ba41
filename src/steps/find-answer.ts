import type { ToolDefinition } from '../tools/definition.ts';
import { effectOf } from '../tools/effect.ts';
import { inputLine, shorten } from '../tools/input-lines.ts';
import { type IdFinder, idFinder } from '../tools/search/needs.ts';
import { ASKED, type Parameter, rankParameters } from '../tools/search/parameters.ts';
import type { Request } from '../tools/search/query.ts';
import type { RankedTool } from '../tools/search/rank.ts';

/** Target and maximum size of an answer's tools, in characters. */
const USUAL_CHARS = 1720;
const MAX_CHARS = 3300;

/** How many tools are shown with their input. */
const WITH_INPUT = 3;
/** Maximum number of optional parameters shown per tool. */
const MOST_OPTIONAL = [14, 6, 5];
/** Weight of a required parameter's description, compared with optional parameters. */
const REQUIRED_WORTH = 1.6;
/** Optional parameters below this weight are named and not described. */
export const WORTH_A_LINE = -0.6;
/** Additional characters for parameters of the best tool that the request mentions. */
const EXTRA_CHARS = 350;
/** A tool with half the best score gets a third of the space. */
const SHARE_EXPONENT = 1.6;
const MIN_SHARE = 0.25;

/** Limits on the names of further tools, in number and characters, and on names of undescribed parameters. */
const MORE_TOOLS = 12;
const MORE_CHARS = 280;
const MORE_PARAMETERS = 25;

/** Description lengths to try; the first that fits is used. */
const LENGTHS = [
  { tools: [150, 110, 100], short: 80, first: 100, others: 65 },
  { tools: [110, 90, 80], short: 70, first: 80, others: 50 },
  { tools: [80, 60, 60], short: 50, first: 40, others: 20 },
  { tools: [60, 50, 50], short: 40, first: 0, others: 0 },
] as const;
type Lengths = (typeof LENGTHS)[number];

export interface Matches {
  request: Request;
  /** The tools that match, best first. */
  ranked: readonly RankedTool[];
  /** Every known tool of the searched providers. */
  all: readonly ToolDefinition[];
  /** Whether the providers have more tools than `all`. */
  isPartial?: boolean;
  /** Tools of other services that find what these take: the files of GOOGLESHEETS are in GOOGLEDRIVE. */
  fileFinders?: readonly ToolDefinition[];
}

interface Shown {
  tool: ToolDefinition;
  /** Space for its parameters relative to those of the best tool: 0 to 1. */
  share: number;
  parameters: Parameter[];
  row: Record<string, unknown> & { input?: Record<string, string> };
}

/**
 * The best tools of a search as an answer shows them (docs/contract.md, Success): the first three with the parameters
 * that matter for the request, the others in short.
 *
 * @param limit how many tools
 * @param ofTool members to put before a tool's own, such as its provider
 * @param usual target size in characters; a tool with many required parameters may need more
 */
export function describeTools(
  { request, ranked, all, fileFinders = [], isPartial }: Matches,
  limit: number,
  ofTool: (tool: ToolDefinition) => Record<string, unknown> = () => ({}),
  usual = USUAL_CHARS,
): Record<string, unknown>[] {
  const best = ranked.slice(0, limit);
  const needs = idFinder([...all, ...fileFinders], isPartial);
  let rows: Record<string, unknown>[] = [];
  for (const lengths of LENGTHS) {
    const descriptions = distinctDescriptions(
      best.map(({ tool }) => tool),
      lengths,
    );
    const shown = best.map(({ tool, score }, at): Shown => {
      const effect = effectOf(tool);
      const parameters = at < WITH_INPUT ? rankParameters(tool, request, effect === 'read') : [];
      const row = { ...ofTool(tool), name: tool.name, effect, description: descriptions[at] ?? '' };
      const share = Math.max(MIN_SHARE, (score / (best[0]?.score || 1)) ** SHARE_EXPONENT);
      if (at >= WITH_INPUT) return { tool, share, parameters, row };
      const required = parameters.filter((parameter) => parameter.required);
      const input = required.map((one) => [one.name, inputLine(tool, one, at === 0 ? lengths.first : 0)]);
      return { tool, share, parameters, row: { ...row, input: Object.fromEntries(input) } };
    });
    addDescriptions(shown, lengths, usual);
    nameTheRest(shown, usual);
    for (const each of shown) addNeeds(each, needs, request);
    rows = shown.map(({ row }) => row);
    if (JSON.stringify(rows).length <= MAX_CHARS) break;
  }
  return rows;
}

/** Adds optional parameters and descriptions of required ones, the most valuable first, while there is space. */
function addDescriptions(shown: readonly Shown[], lengths: Lengths, usual: number): void {
  let left = usual - sizeOf(shown);
  const candidates = shown.slice(0, WITH_INPUT).flatMap(({ tool, share, parameters, row }, at) => {
    const optional = parameters
      .filter(({ required, weight }) => !required && weight >= WORTH_A_LINE)
      .slice(0, MOST_OPTIONAL[at]);
    const required = at === 0 ? [] : parameters.filter((parameter) => parameter.required);
    return [...required, ...optional].map((parameter) => ({
      row,
      name: parameter.name,
      line: inputLine(tool, parameter, at === 0 ? lengths.first : lengths.others),
      value: share * (parameter.required ? REQUIRED_WORTH : parameter.weight),
      extra: at === 0 && parameter.weight >= ASKED ? EXTRA_CHARS : 0,
    }));
  });
  for (const { row, name, line, extra } of candidates.sort((a, b) => b.value - a.value)) {
    const known = row.input?.[name];
    const cost =
      JSON.stringify(line).length - (known === undefined ? -name.length - 4 : JSON.stringify(known).length);
    if (cost > left + extra || row.input === undefined) continue;
    left -= cost;
    row.input[name] = line;
  }
}

const sizeOf = (shown: readonly Shown[]): number => JSON.stringify(shown.map(({ row }) => row)).length;

/** Names the omitted parameters, and counts those that are not even named. */
function nameTheRest(shown: readonly Shown[], usual: number): void {
  for (const [at, { parameters, row }] of shown.entries()) {
    const rest = parameters.filter(({ name }) => !Object.hasOwn(row.input ?? {}, name));
    if (rest.length === 0) continue;
    const room = Math.max(usual - sizeOf(shown), at === 0 ? 160 : 40);
    row.optional = shortList(
      rest.map(({ name }) => name),
      MORE_PARAMETERS,
      room,
    );
  }
}

/** The first of some names, as many as fit into the given number of characters, and how many more there are. */
function shortList(names: readonly string[], most: number, room: number): string[] {
  let used = 0;
  const shown = names.slice(0, most).filter((name) => {
    used += name.length + 3;
    return used <= room;
  });
  const unnamed = names.length - shown.length;
  return [...shown, ...(unnamed > 0 ? [`+${unnamed} more`] : [])];
}

/** Which tools find the ids that this one takes. */
function addNeeds({ tool, parameters, row }: Shown, needs: IdFinder, request: Request): void {
  const found = parameters
    .filter(({ name }) => Object.hasOwn(row.input ?? {}, name))
    .flatMap((parameter) => {
      const name =
        parameter.required || parameter.weight >= ASKED ? needs(tool, parameter, request) : undefined;
      return name === undefined ? [] : [[parameter.name, name]];
    });
  if (found.length > 0) row.needs = Object.fromEntries(found.slice(0, 3));
}

/** Sentences that every tool of a provider has. */
const BOILERPLATE =
  /\s*\b(requires?|needs?) (a |an )?(valid|active|authenticated|authorized|configured|connected)\b.*?(\.(?=\s|$)|$)/gi;

/** The tools' descriptions, never cut before the part that distinguishes two of them. */
function distinctDescriptions(tools: readonly ToolDefinition[], lengths: Lengths): string[] {
  const texts = tools.map(({ description }) =>
    String(description ?? '')
      .replace(/\s+/g, ' ')
      .replace(BOILERPLATE, '')
      .trim(),
  );
  return texts.map((text, at) => {
    const base = lengths.tools[at] ?? lengths.short;
    const others = texts.filter((other, i) => i !== at && other !== text);
    const shared = Math.max(0, ...others.map((other) => commonLength(text, other)));
    return shorten(text, shared > base - 40 && shared < base * 3 ? shared + 40 : base);
  });
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Names of further tools, and the number of the rest. */
export function moreNames({ ranked, all }: Matches, limit: number, fillUp: boolean): string[] {
  const shown = new Set(ranked.slice(0, limit).map(({ tool }) => tool.name));
  const tools = [...ranked.map(({ tool }) => tool), ...(fillUp ? all : [])];
  const rest = [...new Set(tools.map(({ name }) => name))].filter((name) => !shown.has(name));
  return shortList(rest, MORE_TOOLS, MORE_CHARS);
}
