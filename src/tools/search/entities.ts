import type { ToolDefinition } from '../definition.ts';
import { brandOf } from '../provider-names.ts';
import { wordSet } from '../tables.ts';
import type { Parameter } from './parameters.ts';
import type { Request } from './query.ts';
import { nameWords, readName } from './toolname.ts';
import { stem, synonymsOf, wordsOf, wordsOfProse } from './words.ts';

/** Endings of parameters that hold an identifier. */
const ID = wordSet('id ids gid gids uuid uuids key keys guid sid urn');
/** Ids that cannot be looked up: they come from the caller, or do not identify things. */
const GIVEN = wordSet(
  'api idempotency primary foreign public private secret access client request session trace external sort trigger cursor',
);
/** Words that tell which of several things an id belongs to, but not its kind: `parent_gid`, `destination_id`, `owner_id`. */
const ROLES = wordSet(`
  parent new old destination source target owner from to origin primary secondary related linked current other or and
  root top first last unique numeric internal specific existing valid corresponding own globally exact optional required
  given encoded single associated main your the a an this that each its one any string integer array comma separated
  uuid guid hyphenated`);
/** "The person record", "the contact object": the preceding word gives the kind. */
export const VAGUE = wordSet('object resource entity record item instance');
const SAYS_ID = /\b(ids?|gids?|uuids?|guids?|identifiers?)\b/i;
/** "The ID of the mail folder to move". */
const ID_OF =
  /\b(?:ids?|gids?|uuids?|guids?|identifiers?|keys?) (?:or [\w-]+ (?:name|key|path|slug|url|alias)s? )?(?:\([^)]*\) )?(?:of|for|from the) (?:the |an? |this |your )*([\w\s/(),-]+)/gi;
/** "Channel ID, or user ID for a direct message". */
const OF_ID = /((?:[\w/-]+ (?:\(or \w+\) )?){1,4})(?:ids?|gids?|uuids?|guids?|identifiers?)\b/gi;
/** Where a description stops naming the thing and says what happens to it. */
const END =
  /[.,;:()]|\b(?:to|that|which|whose|who|where|when|in|on|at|from|for|of|with|by|is|are|was|has|must|should|can|will|as|being|belongs?|containing|owning|whom|you|it|the|an?|each|this)\b/i;
/** "The channel ID", at the beginning of a description. */
const DESCRIPTION_CHARS = 110;
const SAYS_ID_CHARS = 60;

/** The parts of a parameter that show what its id identifies. */
export type Named = Pick<Parameter, 'name' | 'description'>;

/** A thing, as the stems of its words; the last one is its kind: `mail`, `folder`. */
export type Thing = readonly string[];

/**
 * What a parameter may be the id of, most likely first: by its name, by its description, and for a bare
 * `id` by what the tool is about. Empty if the value cannot be looked up.
 *
 * @returns things to try together; if nothing finds any of them, the next group
 */
export function thingsOf({ name, description }: Named, tool: ToolDefinition): Thing[][] {
  const words = wordsOf(name);
  const isId = ID.has(words.at(-1)) || SAYS_ID.test(description.slice(0, SAYS_ID_CHARS));
  if (!isId || words.some((word) => GIVEN.has(word))) return [];
  const ofName = words.filter((word) => !ID.has(word));
  const brand = new Set(wordsOfProse(brandOf(tool.provider)[0]));
  const beginning = description.slice(0, DESCRIPTION_CHARS);
  const said = thingsSaid(beginning.replace(/['’]s\b/g, '').replaceAll('_', ' '), brand);
  const named = withoutRoles(ofName).map(stem);
  if (named.length === 0 || ofName.every((word) => VAGUE.has(word))) {
    const { head } = readName(nameWords(tool));
    return [said, named.length > 0 ? [named] : head === undefined ? [] : [[stem(head)]]];
  }
  // `folder_id`, "the ID of the mail folder": the same thing, but more specific.
  const exact = said.find((thing) => thing.at(-1) === named.at(-1) && thing.length > named.length);
  return [[...(exact ? [exact] : []), named, ...said]];
}

/** The things whose ids a text mentions. */
function thingsSaid(text: string, brand: ReadonlySet<string>): Thing[] {
  const firstOf = (phrase: string) => phrase.replace(DETERMINER, '').split(END)[0] ?? '';
  const lastOf = (phrase: string) => phrase.split(END).at(-1) ?? '';
  const partsOf = (phrase: string) => phrase.split(/\s+(?:or|and)\s+|\//);
  const after = [...text.matchAll(ID_OF)].flatMap(([, phrase = '']) => partsOf(phrase).map(firstOf));
  const before = [...text.matchAll(OF_ID)].flatMap(([, phrase = '']) =>
    partsOf(phrase.replace(/\(or (\w+)\)/, 'or $1')).map(lastOf),
  );
  return [...after, ...before]
    .map((part) => wordsOf(part).filter((word) => !ID.has(word) && !brand.has(word)))
    .map((words) => withoutVagueEnd(withoutRoles(words)))
    .filter((words) => words.length > 0 && words.length <= 4)
    .map((words) => words.map(stem));
}

const DETERMINER = /^\s*(?:the|an?|this|your|each)\s+/i;

/** A thing's words without those that only say which one it is: "the new owner". */
function withoutRoles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !ROLES.has(word));
  return from < 0 ? [] : words.slice(from);
}

/** "The person record" is a person; but "a drive item" is an item. */
function withoutVagueEnd(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return words.length > 1 && last !== 'item' && VAGUE.has(last) ? words.slice(0, -1) : words;
}

const user = synonymsOf('user', false);
const PERSON = stem('user');
/** Verbs for a message to a person rather than a channel. */
const TO_PERSON = /\b(direct|private|personal) (message|chat|note)|\bdms?\b|\bprivately\b|\bim\b/;

const TELLS = wordSet('tell ask message dm ping text write notify remind');

/** Whether a request is about a person: "message a colleague", "send it to Priya", "tell Priya". */
export function isToPerson({ terms, words }: Request): boolean {
  if (TO_PERSON.test(words.join(' '))) return true;
  const told = words[words.findIndex((word) => TELLS.has(word)) + 1];
  return terms.some(
    ({ isVerb, isName, isPlace, word }) =>
      !isVerb &&
      ((isName && (isPlace || word === told)) || user.has(stem(word)) || synonymsOf(word, false).has(PERSON)),
  );
}
export const isPerson = (thing: Thing): boolean => user.has(thing.at(-1) ?? '');
