import type { Effect, ToolDefinition } from './definition.ts';
import { movesMoney } from './money.ts';
import { wordSet } from './tables.ts';
import { type Kind, kindOf, wordsIn } from './verbs.ts';

/*
 * A read is allowed by TOOL_READ_ONLY, needs no confirmation, and uses the first of several accounts. So in doubt, a
 * tool is not a read: a word that might change something outweighs one that reads, and a name without a known verb
 * is `unknown`.
 */

/** Joins a second verb to the first: `get_or_create`, `fetch_and_archive`. */
const JOINT = wordSet('and or then plus n');

/** `message_read` marks as read, `no_show` is a state: after these words, a verb is not a read. */
const STATES = wordSet(
  'no as all message messages notification notifications conversation thread mail email alert',
);

/** Nouns of two words, neither of which is a verb. */
const COMPOUNDS = wordSet(`
  merge_request change_request sign_request swap_request purchase_order file_upload contact_import
  workflow_run issue_link bank_transfer comment_reply oauth_grant checkout_session
  access_list allow_list deny_list block_list watch_list wish_list price_list mailing_list bulk_send`);

/** `check_in`, `check_off`: these change something; otherwise `check` reads. */
const CHECKS_OFF = wordSet('in out off item box checkbox');

/** Things whose download is a read; downloading an asset may buy it. */
const FILES =
  /(^|_)(files?|attachments?|documents?|pdf|reports?|invoices?|transcripts?|templates?|csv|media|content|recordings?|payslip)(_|$)/;

/** Queries that may be any statement; other queries only search records. */
const ANY_QUERY = /(^|_)(s?o?sql|graphql|cypher|statement|rw|raw|execute|run|all|db)(_|$)/;

/** `get_access_to_x` grants access; `get_access_token` reads. */
const GETS_ACCESS = /get_?access_?to(?!k)/;

/** `get_rid_of_x` deletes. */
const GETS_RID = /get_?rid_?of/;

/** Products named between provider and verb: `microsoft365_outlook_list_attachments`. */
export const SUITE = wordSet('outlook onedrive sharepoint teams excel todo planner onenote word powerpoint');

/** The name's words without the provider's prefix: `slackmcp_slack_search-files` → search, files. */
function wordsOf(name: string, provider: string): string[] {
  // `c-` marks a custom connector, whose key follows up to the `_`.
  const custom = /^c-[a-z0-9]+_/i.exec(name)?.[0] ?? '';
  const all = wordsIn(name.slice(custom.length));
  const brand = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  let [front, count] = [custom ? brand : '', 0];
  while (front !== brand && count < all.length && brand.startsWith(front + all[count])) front += all[count++];
  if (front !== brand) return all;
  const rest = all.slice(count);
  if (SUITE.has(rest[0]) && rest.length > 1) rest.shift();
  // The brand again (`slackmcp_slack_…`) says nothing, unless it is a verb (`closemcp_close_…`).
  const own = rest.findIndex((word) => !brand.startsWith(word) || kindOf(word));
  // If only the brand is left (-1), its last word is kept.
  return rest.slice(own);
}

/** The effect that the words of a name suggest. */
export interface NameEffect {
  effect: Effect;
  /** Whether the effect's verb comes first, so that not even the method GET overrides it. */
  leads: boolean;
}

function isState(name: readonly string[]): boolean {
  return /^(read|show)$/.test(name.at(-1) ?? '') && STATES.has(name.at(-2));
}

/** Whether a two-word noun begins here. `file_upload` at the end of a name uploads, and so does `file_upload_and_…`. */
function isCompound(name: readonly string[], at: number): boolean {
  const [first = '', second = '', next] = name.slice(at, at + 3);
  if (!COMPOUNDS.has(`${first}_${second.replace(/s$/, '')}`)) return false;
  return next === undefined ? kindOf(second) !== 'writeOrNoun' : !JOINT.has(next);
}

/** A namespace before the verb, things after it: `files_list_revisions`, and not `dedupe_list_entries`. */
function isBetween(name: readonly string[], kinds: readonly (Kind | undefined)[], at: number): boolean {
  const things = kinds.slice(at + 1);
  return (
    /([^su]s|ing|ion|ity|ment|ship|space)$/.test(name[at - 1] ?? '') &&
    /[^su]s$/.test(name.at(-1) ?? '') &&
    things.every((kind) => kind === undefined)
  );
}

/** The effect that a name's words suggest. @param name in lower case, without the provider */
export function effectOfWords(name: readonly string[]): NameEffect {
  const kinds = name.map((word, i) =>
    isCompound(name, i) || isCompound(name, i - 1) ? undefined : kindOf(word),
  );
  const last = name.length - 1;
  // `lookup_by_username`: no verb comes after `by`.
  const by = name.indexOf('by');
  const end = by > 0 ? by - 1 : last;
  const whole = name.join('_');
  const joined = name.some((word) => JOINT.has(word));
  const reads = kinds.map(
    (kind, i) =>
      kind === 'read' ||
      (kind === 'readAtAnEnd' && (i === 0 || (i === end && !isState(name)) || isBetween(name, kinds, i))) ||
      (kind === 'readAtTheStart' && i === 0 && !CHECKS_OFF.has(name[1])) ||
      (kind === 'readAlone' && last === 0) ||
      (name[i] === 'download' && FILES.test(whole) && !/^(write|destroy)/.test(kinds[0] ?? '')) ||
      (name[i] === 'query' && last > 0 && !ANY_QUERY.test(whole)),
  );
  const reading = reads.includes(true);
  const isOnlyVerb = kinds.filter((kind) => kind && !/^read/.test(kind)).length === 1;
  let excused = kinds[last] === 'read' && !joined;
  let afterJoint = false;
  // Words of other languages may be verbs.
  const doubtful = GETS_ACCESS.test(whole) || /[^a-z0-9_]/.test(whole);
  let effect: Effect = GETS_RID.test(whole) ? 'destructive' : reading && !doubtful ? 'read' : 'unknown';
  let first = -1;
  for (const [i, kind] of kinds.entries()) {
    if (JOINT.has(name[i])) {
      // `fetch_and_…` is followed by another verb; an unknown one may do anything.
      if (reads[i - 1] && !kinds[i + 1] && effect === 'read') effect = 'unknown';
      [excused, afterJoint] = [false, true];
    }
    if (kind === 'read') excused = !afterJoint;
    // `share_file`, `members_share`, but not `create_broadcast` and `broadcast_list`.
    const isShown = kind !== 'exposeOrNoun' || (!reading && (i === 0 || isOnlyVerb));
    const isVerb = isShown && (!kind?.endsWith('OrNoun') || !excused);
    const destroys = isVerb && /^(destroy|expose)/.test(kind ?? '');
    const writes =
      (isVerb && /^write(OrNoun)?$/.test(kind ?? '')) ||
      (kind === 'writeIfAlone' && (!reading || afterJoint)) ||
      (i === 0 && name[0] === 'check' && CHECKS_OFF.has(name[1]));
    if ((destroys || writes) && first < 0) first = i;
    if (destroys) effect = 'destructive';
    else if (writes && effect !== 'destructive') effect = 'write';
  }
  if (!reading && (effect === 'write' ? isPublic(whole) : whole.includes('shared_public')))
    effect = 'destructive';
  // `get_or_create_refund` moves money, `list_payment_runs` does not.
  if (/^(write|unknown)$/.test(effect) && (!reading || joined) && movesMoney(whole)) effect = 'destructive';
  const sure = /^(write|destroy|expose)$/.test(kinds[first] ?? '');
  const readsBefore = reads.slice(0, Math.max(first, 0)).includes(true);
  return { effect, leads: sure ? !readsBefore : first === 0 && !reading && kinds[0] !== 'writeIfAlone' };
}

const matches = (...patterns: string[]): RegExp[] =>
  patterns.map((words) => new RegExp(`(^|_)(${words})(_|$)`));
/** Makes something public, or sends it to many (docs/contract.md, Success: `effect`), if all patterns of a row match. */
const PUBLIC: readonly RegExp[][] = [
  matches('(make|set|go|turn)_(\\w+_)?public(ly)?|public_(url|link|access|sharing|visibility)|anyone'),
  matches(
    '(shared?|sharing|shareable|public)_(\\w+_)?links?',
    'create|add|generate|make|enable|modify|update|set',
  ),
  matches('tweets?', 'create|post|send|reply|quote'),
];
const SENT_TO_MANY: readonly RegExp[][] = [
  matches(
    'send|resend|deliver|dispatch|notify|launch|start|activate|schedule',
    'campaigns?|newsletters?|broadcasts?|blast',
  ),
  matches('send|resend|deliver|dispatch|notify|email|message', 'bulk|batch|mass|everyone|all'),
];
const anyMatches = (rows: readonly RegExp[][], name: string): boolean =>
  rows.some((row) => row.every((words) => words.test(name)));

const isPublic = (name: string): boolean => anyMatches(PUBLIC, name) || anyMatches(SENT_TO_MANY, name);

/** What makes a destructive tool so, by its name; the rest of a sentence. */
export function harmOf({ name, provider }: Pick<ToolDefinition, 'name' | 'provider'>): string {
  return harmOfWords(wordsOf(name, provider));
}

/** The same for the words of a name, without its provider. */
export function harmOfWords(words: readonly string[]): string {
  const whole = words.join('_');
  if (movesMoney(whole)) return 'moves money';
  if (anyMatches(SENT_TO_MANY, whole)) return 'sends something to many people';
  const exposes = words.some((word) => /^expose/.test(kindOf(word) ?? '')) || isPublic(whole);
  return exposes ? 'shows something to others' : 'removes or replaces something';
}

/**
 * What running a tool does (docs/contract.md, Success: `effect`). The HTTP method of the provider's call
 * decides if the definition has one, else the verb in the tool's name; if the two disagree, the more severe one
 * counts:
 *
 * - GET, HEAD, OPTIONS: `read`, unless the name begins with a verb that changes something. At APIs whose paths are
 *   method names, a GET may also post or delete.
 * - DELETE: `destructive`
 * - POST: what the name says, `write` if it says nothing: searches may be sent as POST
 * - PUT, PATCH: `write`, or `destructive` if the name says so
 * - any other method: what the name says, except `read`
 *
 * @param tool - its name, provider (to cut the prefix off the name) and method
 * @returns the effect; `unknown` if neither tells
 */
export function effectOf(tool: Pick<ToolDefinition, 'name' | 'provider' | 'method'>): Effect {
  const { effect, leads } = effectOfWords(wordsOf(tool.name, tool.provider));
  const method = tool.method?.trim().toUpperCase() ?? '';
  if (method === '') return effect;
  if (method === 'DELETE') return 'destructive';
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return leads ? effect : 'read';
  if (method === 'POST') return effect === 'unknown' ? 'write' : effect;
  if (/^(PUT|PATCH)$/.test(method)) return effect === 'destructive' ? effect : 'write';
  return effect === 'read' ? 'unknown' : effect;
}
