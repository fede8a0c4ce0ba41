import { propertiesOf, requiredOf, type ToolDefinition } from '../definition.ts';
import { effectOf, SUITE } from '../effect.ts';
import { wordSet } from '../tables.ts';
import { isPerson, isToPerson, type Named, type Thing, thingsOf } from './entities.ts';
import type { Request } from './query.ts';
import { fileStoreOf, isFile } from './related-services.ts';
import { nameWords, placeIn, readName } from './toolname.ts';
import { actionsOf, isGeneric, isPlural, stem, stemsOf, synonymsOf, wordsOf, wordsOfProse } from './words.ts';

const NAMES_A_TOOL = /[a-z][a-z0-9]*(?:_+[a-z0-9]+)+/g;
/** "Obtain it from List Calendars". */
const FROM = '(?:from|via|use|using|call|by|with|,|or)(?: the| a)? ["\'`]?';
const FROM_A_TOOL = /(?:obtain|get|use|f[io]und|fetch|retrieve|return|call)/;
/** Words in the name of a tool that searches everything: `search`, `query_soql`, `data_fetch`. */
const EVERYTHING = wordSet(
  'all data everything global universal content records sobject text full soql sosl keyword execute run',
);
/** Typical descriptions of such tools. */
const ANYTHING =
  /\b(workspace|everything|across|any|all (content|records|objects|types|items)|multiple (objects|types))\b/i;
const WEB = /\b(web|internet|online|public)\b/i;
const MAY_SHOW_ONE = wordSet('fetch show see');
/** Kinds that anything may be, so that a synonym says nothing. */
const VAGUE = stemsOf(wordSet('object resource entity item instance value entry'));
/** Products that store files; within a suite, they share them. */
const KEEPS_FILES = wordSet('onedrive sharepoint excel word powerpoint onenote');
/** A repository, by the two halves of its name, is best found in a list of the user's own. */
const REPOSITORY: Thing[] = [['user', 'repo'], ['repo'], ['repository']].map((words) => words.map(stem));
const OWNER = /^(?:repo_?)?(?:owner|workspace)$/i;
const REPO = /^(?:repo|repository)(?:_?(?:slug|name))?$/i;

/** Scores for a finder whose last word is the thing, or a synonym of it, or whose name contains the thing. */
const SAME = 3;
const SYNONYM = 1.5;
const AMONG = 2;
/** Scores for another word of the thing, and for a word that tool and finder share: `mail`, `shared`. */
const FURTHER = 1;
const SHARED = 0.35;
const SHARED_BY_SYNONYM = 0.2;
const SEARCHES = 0.15;
const PER_WORD = 0.2;
const PER_REQUIRED = 0.4;

interface Finder {
  tool: ToolDefinition;
  /** Stems of what it finds: the last word of its object, its last plural word, and all words. */
  head: string;
  plural: string | undefined;
  words: ReadonlySet<string>;
  searches: boolean;
  /** Whether it shows one thing, and so may show its parts, such as the sheets of a spreadsheet. */
  showsOne: boolean;
}

/** Returns the tool that finds an id; undefined if the parameter is not an id, or nothing finds it. */
export type IdFinder = (tool: ToolDefinition, parameter: Named, request?: Request) => string | undefined;

/**
 * Determines which tools find the ids that other tools take.
 *
 * @param tools the tools to choose from: those of a provider, and of the one that stores its files
 * @param isPartial whether only some of them are known: then one whose name has only a synonym is not the best
 */
export function idFinder(tools: readonly ToolDefinition[], isPartial = false): IdFinder {
  const known = new Map<string, Finder[]>();
  return (tool, parameter, request) => {
    const { provider } = tool;
    const own = tools.filter((one) => one.provider === provider && one.name !== tool.name);
    const finders = known.get(provider) ?? [tool, ...own].flatMap(asFinder);
    known.set(provider, finders);
    const named = namedIn(parameter.description, tool, own);
    if (named && effectOf(named) === 'read') return named.name;
    const tiers = isOfRepository(parameter, tool) ? [REPOSITORY] : thingsOf(parameter, tool);
    const things = tiers.flat();
    const home = things.some(isFile) ? fileStoreOf(provider)?.tool : undefined;
    const toPerson = request !== undefined && isToPerson(request);
    for (const tier of tiers) {
      const wanted = toPerson ? [...tier.filter(isPerson), ...tier] : tier;
      const find = (isStrict: boolean) =>
        wanted.map((thing) => bestFinder(finders, thing, tool, parameter, isStrict)).find(Boolean);
      // The name of any of the things counts more than a synonym of one.
      const found =
        find(true) ?? tools.find(({ name }) => name === home) ?? (isPartial ? undefined : find(false));
      if (found) return found.name;
    }
    return (named ?? searchOf(own, things))?.name;
  };
}

/** Whether a parameter is half the name of a repository, `owner/repo`, which a list of repositories shows. */
function isOfRepository({ name }: Named, tool: ToolDefinition): boolean {
  const required = requiredOf(tool);
  const isPair = [OWNER, REPO].every((part) => required.some((one) => part.test(one)));
  return isPair && (OWNER.test(name) || REPO.test(name));
}

/** The tool that a description names: by its full name, without its provider's prefix, or in words. */
function namedIn(
  description: string,
  tool: ToolDefinition,
  own: readonly ToolDefinition[],
): ToolDefinition | undefined {
  const text = description.toLowerCase().replaceAll('-', '_');
  const said = text.match(NAMES_A_TOOL) ?? [];
  const inWords = FROM_A_TOOL.test(text);
  const product = productOf(tool);
  const named = own.filter(({ name, provider }) => {
    const whole = name.toLowerCase().replaceAll('-', '_');
    if (said.some((one) => whole === one || whole.endsWith(`_${one}`))) return true;
    const words = nameWords({ name: whole, provider }).filter((word) => !SUITE.has(word));
    return inWords && words.length > 1 && new RegExp(`${FROM}${words.join(' ')}\\b`).test(text);
  });
  const worth = (one: ToolDefinition): number =>
    (asFinder(one).some(({ showsOne }) => !showsOne) ? 2 : 0) +
    (product === undefined || product === productOf(one) ? 1 : 0);
  return named.sort((a, b) => worth(b) - worth(a) || b.name.length - a.name.length)[0];
}

/** A tool that searches everything, if its description mentions the thing or no thing at all. */
function searchOf(own: readonly ToolDefinition[], things: readonly Thing[]): ToolDefinition | undefined {
  const isNameless = (word: string) => EVERYTHING.has(word) || isSearch(word) || isGeneric(word);
  return own.find((one) => {
    const words = nameWords(one);
    const { description } = one;
    const said = new Set(wordsOfProse(description).map(stem));
    return (
      words.every(isNameless) &&
      (words.some(isSearch) || /\bsearch\b/i.test(description)) &&
      !WEB.test(description) &&
      things.some((thing) => ANYTHING.test(description) || said.has(thing.at(-1) ?? '')) &&
      effectOf(one) === 'read'
    );
  });
}

function asFinder(tool: ToolDefinition): Finder[] {
  const words = nameWords(tool);
  const { does, head } = readName(words);
  const searches = does.has('search') || words.some(isSearch);
  // `fetch` is used for one thing and for several.
  const lists = does.has('list') && (words.includes('all') || !words.some((word) => MAY_SHOW_ONE.has(word)));
  const several = lists || searches || isPlural(head ?? '');
  if (!(several || does.has('get') || does.has('list')) || head === undefined || effectOf(tool) !== 'read')
    return [];
  const plural = several ? words.slice(0, placeIn(words)).findLast(isPlural) : undefined;
  return [
    {
      tool,
      head: stem(head),
      plural: plural && stem(plural),
      words: new Set(words.map(stem)),
      searches,
      showsOne: !several,
    },
  ];
}

const isSearch = (word: string | undefined): boolean => actionsOf(word)?.has('search') === true;

const productOf = (tool: ToolDefinition): string | undefined =>
  nameWords(tool).find((word) => SUITE.has(word));

/** Whether one product of a suite can find what another takes. */
const isNear = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined ||
  other === undefined ||
  one === other ||
  KEEPS_FILES.has(one) === KEEPS_FILES.has(other);

/**
 * Whether a finder requires the very id that is looked for. It does not if it also takes another one: "the ID of the page
 * or block".
 */
function asksForSame({ showsOne, head, tool }: Finder, { name }: Named, kind: string): boolean {
  if (!requiredOf(tool).includes(name)) return false;
  if (showsOne || head === kind || stem(wordsOf(name)[0] ?? '') !== kind) return true;
  const { description } = Object(propertiesOf(tool)[name]);
  return !/ \w+ or \w+ (?!ids?\b)/i.test(String(description));
}

/** The finder whose name fits a thing best. @param isStrict whether synonyms of the thing do not count */
function bestFinder(
  finders: readonly Finder[],
  thing: Thing,
  tool: ToolDefinition,
  parameter: Named,
  isStrict: boolean,
): ToolDefinition | undefined {
  const kind = thing.at(-1) ?? '';
  const synonyms = isStrict || VAGUE.has(kind) ? new Set<string>() : synonymsOf(kind, false);
  const given = requiredOf(tool);
  const words = nameWords(tool);
  const product = productOf(tool);
  const isVerbAt = (word: string, i: number) =>
    (i === 0 || i === words.length - 1) && actionsOf(word) !== undefined;
  const ofTool = new Set(words.filter((word, i) => !isVerbAt(word, i)).map(stem));
  const near = new Set([...ofTool].flatMap((word) => [...synonymsOf(word, false)]));
  let best: { tool: ToolDefinition; score: number } | undefined;
  for (const finder of finders) {
    const required = requiredOf(finder.tool);
    const asked = required.filter((name) => !given.includes(name)).length;
    if (finder.tool.name === tool.name || asksForSame(finder, parameter, kind)) continue;
    if (!isNear(product, productOf(finder.tool))) continue;
    if (finder.showsOne && (asked > 0 || required.length === 0)) continue;
    let score = finder.searches ? SEARCHES : 0;
    if (finder.head === kind && !finder.showsOne) score += SAME;
    else if (finder.plural === kind) score += AMONG;
    else if (synonyms.has(finder.head)) score += SYNONYM;
    else continue;
    for (const word of finder.words) {
      if (thing.slice(0, -1).includes(word)) score += FURTHER;
      if (word !== kind && ofTool.has(word)) score += SHARED;
      else if (word !== kind && near.has(word)) score += SHARED_BY_SYNONYM;
    }
    score -= finder.words.size * PER_WORD + asked * PER_REQUIRED;
    if (!best || score > best.score) best = { tool: finder.tool, score };
  }
  return best?.tool;
}
