import type { Effect, ToolDefinition } from './definition.ts';

/*
 * `read` opens doors: TOOL_READ_ONLY lets it through, nobody confirms it, and of several accounts the
 * first is taken. So every doubt falls on the other side: a word that might change something outweighs
 * one that reads, and a name that tells nothing is `unknown`, which is treated like a write.
 */

const words = (text: string): ReadonlySet<string | undefined> => new Set(text.trim().split(/\s+/));

/** Reads, and is nothing but a verb: what follows is its object (`get_share_link`). */
const READ = words('get fetch retrieve describe find');

/** Reads, but is a noun too (`list_restore`, `lookup_table_x`): only the first or last word says so. */
const READ_AT_AN_END = words('list search read show lookup count browse inspect compare whoami');

/** Reads as the first word; as the last it is a thing (`page_view`). `download` and `preview` may buy or start a job. */
const READ_AT_THE_START = words('view scrape');

/** Changes something wherever it stands. */
const WRITE = words(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit publish unpublish enable disable activate deactivate reactivate
  enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact retweet unretweet repost unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich withdraw buy sell
  donate remit settle reimburse spend lend borrow mint enqueue dequeue requeue resubmit reprocess
  redeliver respond upvote downvote endorse demote reboot impersonate relist unlist announce invest ship
  unban flip give take burn unstake repay liquidate retry redo pop amend postpone reindex dedupe
  deduplicate dedup shuffle anonymize obfuscate isolate onboard offboard allocate deallocate failover reroute
  nudge remind poke readjust readmit readdress readopt readapt readd optin optout resync reinvite relink
  republish reimport reupload reissue reconfigure reconcile relocate deregister deauthorize randomize
  normalize recalculate sanitize inject vacuum mv`);

/** Changes something, but is a noun too (`get_share_link`, `import_get`): a READ verb excuses it. */
const WRITE_OR_NOUN = words(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover crosspost
  set pause resume lock block mute pin star hide link share join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch broadcast backfill
  click drag press fill upgrade check uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train crawl feedback invite reply purchase checkout deposit react replay
  reserve stake redirect backup quarantine mask trim cut`);

/** Changes something where it is the verb, which beside any reading word it hardly ever is (`post_list`). */
const WRITE_IF_ALONE = words(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite chat ping sms refund charge commit
  record draft trade bid stream capture load queue return group type`);

/** Takes away wherever it stands. */
const DESTROY = words(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict
  obliterate eradicate decommission dismantle expel`);

/** Takes away, but is a noun or a state too (`get_archive`, `get_drop_reasons`): a READ verb excuses it. */
const DESTROY_OR_NOUN = words(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);

/** Joins a second verb to the first: `get_or_create`, `fetch_and_archive`. */
const JOINT = words('and or then plus n');

/** `message_read` marks, `no_show` states: after these words they read nothing. */
const STATES = words(
  'no as all message messages notification notifications conversation thread mail email alert',
);

/** Nouns of two words, in which the first changes nothing, nor does `upload` or `list` do anything. */
const COMPOUNDS = words(`
  merge_request change_request sign_request swap_request purchase_order file_upload contact_import
  workflow_run issue_link bank_transfer comment_reply oauth_grant checkout_session
  access_list allow_list deny_list block_list watch_list wish_list price_list mailing_list`);

/** Who gets access to something is given it: not so `get_access_token`. */
const GETS_ACCESS = /get_?access_?to(?!k)/;

/** What one gets rid of is gone. */
const GETS_RID = /get_?rid_?of/;

/** A verb run into its object, as some MCP servers write it: `getjiraissue`, `updatedoc`; not `updates`, `listing`. */
const GLUED =
  /^(get|list|search|find|fetch|read(?!y|just|mit|dress|opt|apt)|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change|mark(?=as|all|un|read|done|complete|spam)|cancel|enable|disable|approve|invite|submit|revoke|reset|purge|insert|append|replace|rename|deploy|buy|withdraw)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness|ener)[a-z]{3,}/;

type Kind =
  | 'read'
  | 'readAtAnEnd'
  | 'readAtTheStart'
  | 'write'
  | 'writeOrNoun'
  | 'writeIfAlone'
  | 'destroy'
  | 'destroyOrNoun';

const KINDS: readonly (readonly [Kind, ReadonlySet<string | undefined>])[] = [
  ['destroy', DESTROY],
  ['destroyOrNoun', DESTROY_OR_NOUN],
  ['write', WRITE],
  ['writeOrNoun', WRITE_OR_NOUN],
  ['writeIfAlone', WRITE_IF_ALONE],
  ['read', READ],
  ['readAtAnEnd', READ_AT_AN_END],
  ['readAtTheStart', READ_AT_THE_START],
];

const kinds = new Map<string, Kind | undefined>();

/** Remembered, because a search asks for the same words thousands of times. */
function kindOf(word: string): Kind | undefined {
  if (!kinds.has(word)) kinds.set(word, findKind(word));
  return kinds.get(word);
}

function findKind(word: string): Kind | undefined {
  const known = KINDS.find(([, set]) => set.has(word))?.[0];
  const verb = known ? undefined : GLUED.exec(word)?.[1];
  if (!verb) return known;
  const kind = kindOf(verb);
  if (kind !== 'read' && kind !== 'readAtAnEnd') return kind;
  // `getorcreateuser` hides its second verb, `finduserandban` as well.
  const hidden =
    /creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel|purchas|withdraw|writ/.test(word) ||
    word
      .split(/and|or|then/)
      .slice(1)
      .some((piece) => !/^(read|undefined)/.test(`${kindOf(piece)}`));
  return hidden ? 'write' : 'readAtAnEnd';
}

/** Whether a word of a tool's name may stand for taking something away: `delete`, `archive`. */
export function destroys(word: string): boolean {
  const kind = kindOf(word);
  return kind === 'destroy' || kind === 'destroyOrNoun';
}

/** The name's words without the provider in front: `slackmcp_slack_search-files` → search, files. */
function wordsOf(name: string, provider: string): string[] {
  // `c-` marks a custom connector, whose key follows up to the `_`.
  const custom = /^c-[a-z0-9]+_/i.exec(name)?.[0] ?? '';
  const all = name
    .slice(custom.length)
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^v?\d+$/.test(word));
  const brand = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  let [front, count] = [custom ? brand : '', 0];
  while (front !== brand && count < all.length && brand.startsWith(front + all[count])) front += all[count++];
  if (front !== brand) return all;
  const rest = all.slice(count);
  // The brand again (`slackmcp_slack_…`) says nothing, unless it is a verb (`closemcp_close_…`).
  const own = rest.findIndex((word) => !brand.startsWith(word) || kindOf(word));
  // Where nothing but the brand is left (-1), its last word stays.
  return rest.slice(own);
}

interface Told {
  effect: Effect;
  /** Whether the effect's verb comes first, so that not even the method GET speaks against it. */
  leads: boolean;
}

function isState(name: readonly string[]): boolean {
  return /^(read|show)$/.test(name.at(-1) ?? '') && STATES.has(name.at(-2));
}

/** Whether a noun of two words begins here. `file_upload` at the end of a name uploads, and so does `file_upload_and_…`. */
function isCompound(name: readonly string[], at: number): boolean {
  const [first = '', second = '', next] = name.slice(at, at + 3);
  if (!COMPOUNDS.has(`${first}_${second.replace(/s$/, '')}`)) return false;
  return next === undefined ? kindOf(second) !== 'writeOrNoun' : !JOINT.has(next);
}

/** A namespace before the verb, things after it: `files_list_revisions`, and not `dedupe_list_entries`. */
function isBetween(name: readonly string[], kinds: readonly (Kind | undefined)[], at: number): boolean {
  const things = kinds.slice(at + 1);
  return (
    /([^su]s|ing)$/.test(name[at - 1] ?? '') &&
    /[^su]s$/.test(name.at(-1) ?? '') &&
    things.every((kind) => kind === undefined)
  );
}

/** What the words of a name tell. */
function tell(name: readonly string[]): Told {
  const kinds = name.map((word, i) =>
    isCompound(name, i) || isCompound(name, i - 1) ? undefined : kindOf(word),
  );
  const last = name.length - 1;
  const joined = name.some((word) => JOINT.has(word));
  const reads = kinds.map(
    (kind, i) =>
      kind === 'read' ||
      (kind === 'readAtAnEnd' && (i === 0 || (i === last && !isState(name)) || isBetween(name, kinds, i))) ||
      (kind === 'readAtTheStart' && i === 0),
  );
  const reading = reads.includes(true);
  let excused = kinds[last] === 'read' && !joined;
  let afterJoint = false;
  const whole = name.join('_');
  // Words of other languages may be verbs.
  const doubtful = GETS_ACCESS.test(whole) || /[^a-z0-9_]/.test(whole);
  let effect: Effect = GETS_RID.test(whole) ? 'destructive' : reading && !doubtful ? 'read' : 'unknown';
  let first = -1;
  for (const [i, kind] of kinds.entries()) {
    if (JOINT.has(name[i])) {
      // After `fetch_and_…` comes another verb; one nobody knows may do anything.
      if (reads[i - 1] && !kinds[i + 1] && effect === 'read') effect = 'unknown';
      [excused, afterJoint] = [false, true];
    }
    if (kind === 'read') excused = !afterJoint;
    const destroys = kind === 'destroy' || (kind === 'destroyOrNoun' && !excused);
    const writes =
      kind === 'write' ||
      (kind === 'writeOrNoun' && !excused) ||
      (kind === 'writeIfAlone' && (!reading || afterJoint));
    if ((destroys || writes) && first < 0) first = i;
    if (destroys) effect = 'destructive';
    else if (writes && effect !== 'destructive') effect = 'write';
  }
  const sure = kinds[first] === 'write' || kinds[first] === 'destroy';
  const readsBefore = reads.slice(0, Math.max(first, 0)).includes(true);
  return { effect, leads: sure ? !readsBefore : first === 0 && !reading && kinds[0] !== 'writeIfAlone' };
}

/**
 * What running a tool does to the world. The HTTP method of the provider's call decides where the
 * definition has one, else the verb in the tool's name (contract, Success: `effect`); where the two
 * disagree, the more severe one holds:
 *
 * - GET, HEAD, OPTIONS: `read`, unless the name begins with a verb that changes something
 * - DELETE: `destructive`
 * - POST, PUT, PATCH: `write`, or `destructive` where the name says so. A search sent as POST is
 *   therefore a `write`: nothing in the definition tells it from one.
 * - any other method proves nothing: the name decides, but never for `read`
 *
 * @param tool - its name, provider (to cut the prefix off the name) and method
 * @returns the effect; `unknown` where neither tells
 */
export function effectOf(tool: Pick<ToolDefinition, 'name' | 'provider' | 'method'>): Effect {
  const told = tell(wordsOf(tool.name, tool.provider));
  switch (tool.method?.trim().toUpperCase() ?? '') {
    case '':
      return told.effect;
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
      return told.leads ? told.effect : 'read';
    case 'DELETE':
      return 'destructive';
    case 'POST':
    case 'PUT':
    case 'PATCH':
      return told.effect === 'destructive' ? 'destructive' : 'write';
    default:
      return told.effect === 'read' ? 'unknown' : told.effect;
  }
}
