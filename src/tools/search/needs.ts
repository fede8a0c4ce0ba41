import { propertiesOf, requiredOf, type ToolDefinition } from '../definition.ts';
import { effectOf, SUITE } from '../effect.ts';
import { wordSet } from '../tables.ts';
import { isPerson, isToPerson, type Named, type Thing, thingsOf, VAGUE } from './entities.ts';
import { homeOfProvider, isFile } from './homes.ts';
import type { Request } from './query.ts';
import { QUALIFIERS, SELF } from './terms.ts';
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
const self = stemsOf(SELF);
const qualifiers = stemsOf(QUALIFIERS);
/** Stems of parts of things. */
const NO_THINGS = stemsOf(wordSet('value object entry number'));
const FILE: Thing = [stem('file')];
const REPO_KIND = stem('repo');
const REPOS: Thing[] = [[REPO_KIND], [stem('repository')]];
const OWNER = /^(?:repo_?)?(?:owner|workspace)$/i;
const REPO = /^(?:repo|repository)(?:_?(?:slug|name))?$/i;
const NONE: ReadonlySet<string> = new Set();
const vague = stemsOf(new Set([...VAGUE].filter((word) => word !== 'record')));

/** Scores for a finder whose last word is the thing, or a synonym of it, or whose name contains the thing. */
const SAME = 3;
const SYNONYM = 1.5;
const AMONG = 2;
/** Scores for another word of the thing, and for a word that tool and finder share: `mail`, `shared`. */
const FURTHER = 1;
const SHARED = 0.35;
const SHARED_BY_SYNONYM = 0.2;
const SEARCHES = 0.15;
/** `list_draft_threads` finds only drafts. */
const QUALIFIED = 0.5;
/** `user_repos_list` returns the user's own, `starred_repos_list` any. */
const OWN = 0.1;
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
  product: string | undefined;
  required: readonly string[];
}

/** Returns the tool that finds an id; undefined if the parameter is not an id, or nothing finds it. */
export type IdFinder = (tool: ToolDefinition, parameter: Named, request?: Request) => string | undefined;

/**
 * Determines which tools find the ids that other tools take.
 *
 * @param tools the tools to choose from: those of a provider, and of the one that stores its files
 */
export function idFinder(tools: readonly ToolDefinition[]): IdFinder {
  const byProvider = new Map<string, { own: ToolDefinition[]; finders: Finder[] }>();
  const at = (provider: string) => {
    const known = byProvider.get(provider);
    if (known) return known;
    const own = tools.filter((one) => one.provider === provider);
    const made = { own, finders: own.flatMap(asFinder) };
    byProvider.set(provider, made);
    return made;
  };
  return (tool, parameter, request) => {
    const { own, finders } = at(tool.provider);
    const named = namedIn(parameter.description, tool, own);
    if (named && effectOf(named) === 'read') return named.name;
    const tiers = isOfRepo(parameter, tool) ? [REPOS] : thingsOf(parameter, tool);
    const things = tiers.flat();
    const home = things.some(isFile) ? homeOfProvider(tool.provider)?.tool : undefined;
    const kept = home === undefined ? undefined : tools.find(({ name }) => name === home);
    const found = firstOf(tiers, (tier) => {
      const person = request && isToPerson(request) ? tier.find(isPerson) : undefined;
      const wanted = person ? [person, ...tier] : tier;
      const find = (isStrict: boolean) =>
        firstOf(wanted, (thing) => bestFinder(finders, thing, tool, parameter, isStrict));
      // The name of any of the things counts more than a synonym of one.
      return find(true) ?? kept ?? find(false);
    });
    const searching = finders.filter(({ searches }) => searches);
    const file = things.some(isFile) ? bestFinder(searching, FILE, tool, parameter, true) : undefined;
    return (found ?? named ?? file ?? searchOf(own, things, tool))?.name;
  };
}

/** Whether a parameter is half the name of a repository, `owner/repo`, which a list of repositories shows. */
function isOfRepo({ name }: Named, tool: ToolDefinition): boolean {
  const required = requiredOf(tool);
  const isPair = [OWNER, REPO].every((part) => required.some((one) => part.test(one)));
  return isPair && (OWNER.test(name) || REPO.test(name));
}

/** The first non-empty result of several functions. */
function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
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
  const product = productOf(nameWords(tool));
  const named = own.filter(({ name, provider }) => {
    if (name === tool.name) return false;
    const whole = name.toLowerCase().replaceAll('-', '_');
    if (said.some((one) => whole === one || whole.endsWith(`_${one}`))) return true;
    const words = nameWords({ name: whole, provider }).filter((word) => !SUITE.has(word));
    return inWords && words.length > 1 && new RegExp(`${FROM}${words.join(' ')}\\b`).test(text);
  });
  const worth = (one: ToolDefinition): number => {
    const [finder] = asFinder(one);
    const isNearby = product === undefined || finder?.product === product;
    return (finder && !finder.showsOne ? 2 : 0) + (isNearby ? 1 : 0);
  };
  return named.sort((a, b) => worth(b) - worth(a) || b.name.length - a.name.length)[0];
}

/** A tool that searches everything, if its description mentions the thing or no thing at all. */
function searchOf(
  own: readonly ToolDefinition[],
  things: readonly Thing[],
  tool: ToolDefinition,
): ToolDefinition | undefined {
  if (things.length === 0) return undefined;
  return own.find((one) => {
    const { name, description } = one;
    const words = nameWords(one);
    if (
      name === tool.name ||
      !words.every((word) => EVERYTHING.has(word) || isSearch(word) || isGeneric(word))
    )
      return false;
    if (!(words.some(isSearch) || /\bsearch\b/i.test(description)) || WEB.test(description)) return false;
    const said = new Set(wordsOfProse(description).map(stem));
    return (
      (ANYTHING.test(description) || things.some((thing) => said.has(thing.at(-1) ?? ''))) &&
      effectOf(one) === 'read'
    );
  });
}

function asFinder(tool: ToolDefinition): Finder[] {
  const words = nameWords(tool);
  const { does, head: last } = readName(words);
  // The verb of `notes_query` is last, although a query is also a thing.
  const at = words.lastIndexOf(last ?? '');
  const head = at > 0 && at === words.length - 1 && isSearch(last) ? words[at - 1] : last;
  const searches = does.has('search') || words.some(isSearch);
  // `fetch` is used for one thing and for several.
  const lists = does.has('list') && (words.includes('all') || !words.some((word) => MAY_SHOW_ONE.has(word)));
  const several = lists || searches || isPlural(head ?? '');
  if (!(several || does.has('get') || does.has('list')) || head === undefined || effectOf(tool) !== 'read')
    return [];
  const plural = words.slice(0, placeIn(words)).findLast(isPlural);
  return [
    {
      tool,
      head: stem(head),
      plural: several && plural !== undefined ? stem(plural) : undefined,
      words: new Set(words.map(stem)),
      searches,
      showsOne: !several,
      product: productOf(words),
      required: requiredOf(tool),
    },
  ];
}

const isSearch = (word: string | undefined): boolean => actionsOf(word)?.has('search') === true;

const productOf = (words: readonly string[]): string | undefined => words.find((word) => SUITE.has(word));
/** Products that store files; within a suite, they share them. */
const KEEPS_FILES = wordSet('onedrive sharepoint excel word powerpoint onenote');

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
function asksForSame({ required, showsOne, head, tool }: Finder, { name }: Named, kind: string): boolean {
  if (!required.includes(name)) return false;
  if (showsOne || head === kind || stem(wordsOf(name)[0] ?? '') !== kind) return true;
  const { description } = Object(propertiesOf(tool)[name]);
  return !/ \w+ or \w+ (?!ids?\b)/i.test(String(description));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function bestFinder(
  finders: readonly Finder[],
  thing: Thing,
  tool: ToolDefinition,
  parameter: Named,
  isStrict: boolean,
): ToolDefinition | undefined {
  const kind = thing.at(-1) ?? '';
  const synonyms = isStrict ? NONE : synonymsOf(kind, false);
  const given = new Set(requiredOf(tool));
  const words = nameWords(tool);
  const product = productOf(words);
  const isVerbAt = (word: string, i: number) =>
    (i === 0 || i === words.length - 1) && actionsOf(word) !== undefined;
  const ofTool = new Set(words.filter((word, i) => !isVerbAt(word, i)).map(stem));
  const near = new Set([...ofTool].flatMap((word) => [...synonymsOf(word, false)]));
  let best: { tool: ToolDefinition; score: number } | undefined;
  for (const finder of finders) {
    if (finder.tool.name === tool.name || asksForSame(finder, parameter, kind)) continue;
    if (!isNear(product, finder.product)) continue;
    const asked = finder.required.filter((name) => !given.has(name)).length;
    if (finder.showsOne && (asked > 0 || finder.required.length === 0)) continue;
    const isSame = finder.head === kind && !finder.showsOne;
    const meets = isSame
      ? SAME
      : finder.plural === kind
        ? AMONG
        : synonyms.has(finder.head) && !NO_THINGS.has(finder.head)
          ? SYNONYM
          : 0;
    const others = thing.slice(0, -1).filter((word) => finder.words.has(word)).length;
    // Any record is an item, so a synonym of that says nothing.
    if (meets === 0 || (meets === SYNONYM && vague.has(kind) && others === 0)) continue;
    const further = [...finder.words].filter((word) => word !== kind);
    const shared = sum(
      further.map((word) => (ofTool.has(word) ? SHARED : near.has(word) ? SHARED_BY_SYNONYM : 0)),
    );
    const score =
      meets +
      others * FURTHER +
      shared +
      (finder.searches ? SEARCHES : 0) +
      (kind === REPO_KIND && further.some((word) => self.has(word)) ? OWN : 0) -
      further.filter((word) => qualifiers.has(word) && !ofTool.has(word)).length * QUALIFIED -
      finder.words.size * PER_WORD -
      asked * PER_REQUIRED;
    if (!best || score > best.score) best = { tool: finder.tool, score };
  }
  return best?.tool;
}
