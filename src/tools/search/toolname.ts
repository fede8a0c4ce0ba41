import type { ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { removalParameter } from '../input-effect.ts';
import { withoutProvider } from '../names.ts';
import { wordSet } from '../tables.ts';
import { type Action, COLLECTIVES, PREPOSITIONS } from './terms.ts';
import { actionsOf, isGeneric, isPlural, isVerb, wordsOf, wordsOfProse } from './words.ts';

export interface ToolName {
  /** What the tool does; empty without a verb. */
  does: ReadonlySet<Action>;
  /** Its object: `dependencies` in `task_add_dependencies`, `attachment` in `add_attachment_to_card`. */
  head: string | undefined;
}

/** Actions that only read. */
const READING: ReadonlySet<Action> = new Set(['get', 'list', 'search']);
/** Whether any of these actions reads. */
export const isReading = (actions?: ReadonlySet<Action>): boolean =>
  [...(actions ?? [])].some((action) => READING.has(action));
/** Whether any of these actions changes something. */
export const isChanging = (actions: ReadonlySet<Action>): boolean =>
  [...actions].some((action) => !READING.has(action));
const LISTING: ReadonlySet<Action> = new Set(['list']);
const ANY_READING: ReadonlySet<Action> = new Set(['get', 'list']);

/** The words of a tool's name, without its provider. */
export const nameWords = ({ name, provider }: Pick<ToolDefinition, 'name' | 'provider'>): string[] =>
  wordsOf(withoutProvider(name, provider));

/** Parses a tool's name in any common word order: `create_event`, `event_create`, `task_add_followers`. */
export function readName(words: readonly string[]): ToolName {
  const at = verbOf(words);
  const end = placeIn(words);
  // The verb's object follows it, or else precedes it.
  const follows = at >= 0 && at + 1 < end;
  const object = follows ? words.slice(at + 1, end) : words.slice(0, at < 0 ? end : Math.min(at, end));
  const head = object.findLast((word) => !isGeneric(word)) ?? object.at(-1);
  const does = actionsOf(words[at]) ?? actionsOfAny(words);
  // `get_values` gets several: it lists.
  if (head !== undefined && isPlural(head) && does.has('get')) return { does: LISTING, head };
  if (does.has('get') && !does.has('list') && COLLECTIVES.has(head)) return { does: ANY_READING, head };
  return { does, head };
}

/** Whether a request to delete is served by a parameter of a tool that otherwise changes things: `archived`. */
export const deletesByParameter = (actions: ReadonlySet<Action>, tool: ToolDefinition): boolean =>
  actions.has('delete') && removalParameter(tool) !== undefined;

/** Parses a tool's name for a request: a tool with such a parameter also deletes. @param words the words of its name */
export function readTool(
  tool: ToolDefinition,
  actions: ReadonlySet<Action>,
  words: readonly string[] = nameWords(tool),
): ToolName {
  const { does, head } = readName(words);
  return { does: deletesByParameter(actions, tool) ? new Set([...does, 'delete' as const]) : does, head };
}

/**
 * The words for what a tool itself acts on, from its name and the beginning of its description, up to the first
 * preposition: "Deletes a message from a channel" is about a message.
 */
export function ownObject(tool: ToolDefinition): string[] {
  const [sentence = ''] = String(tool.description ?? '').split(/[.;:](?:\s|$)/, 1);
  return [nameWords(tool), wordsOfProse(sentence)].flatMap((words) => words.slice(0, placeIn(words)));
}

/** Where the words say where: the position of the first preposition, or the end. */
export function placeIn(words: readonly string[]): number {
  const place = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return place < 0 ? words.length : place;
}

/** `email_report`: either noun may be meant as a verb. */
const actionsOfAny = (words: readonly string[]): ReadonlySet<Action> =>
  new Set(words.flatMap((word) => [...(actionsOf(word) ?? [])]));

/** The position of the verb, usually first or last; -1 if there are only nouns. */
function verbOf(words: readonly string[]): number {
  const [first] = words;
  if (isGeneric(first) && isVerb(first)) return 0;
  // `merge_request_approvals_get`, `list_create`
  if (words.length > 1 && isGeneric(words.at(-1))) return words.length - 1;
  return isGeneric(first) ? 0 : words.findIndex(isVerb);
}

const SENDS = wordSet('send resend deliver dispatch');
const SENDS_NO_DRAFT = wordSet('reply respond forward answer publish');
/** These may have a parameter that keeps them unpublished. */
const PUBLISHES = wordSet('post tweet notify');

/** Whether a tool sends what a draft would keep. */
export function sends(tool: ToolDefinition): boolean {
  const words = nameWords(tool);
  const has = (set: ReadonlySet<string | undefined>) => words.some((word) => set.has(word));
  const mentionsDraft = () => /draft/i.test(`${tool.description} ${JSON.stringify(tool.inputSchema ?? {})}`);
  const does =
    (has(SENDS) && !words.join(' ').includes('send as')) ||
    (!words.includes('draft') && (has(SENDS_NO_DRAFT) || (has(PUBLISHES) && !mentionsDraft())));
  return does && effectOf(tool) !== 'read';
}
