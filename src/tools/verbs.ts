/*
 * What a word does as a verb, in the name of a tool or the path of a request. Both the effect of a call and the search
 * for tools use this table.
 */

import { wordSet } from './tables.ts';

/** Reads, and is always a verb: what follows is its object (`get_share_link`). */
const READ = wordSet('get fetch retrieve describe find');

/** Reads as the first or last word; elsewhere it is a noun (`list_restore`, `lookup_table_x`). */
const READ_AT_AN_END = wordSet(
  'list search read show lookup count browse inspect compare whoami me scrape crawl autocomplete',
);

/** Reads as the first word; elsewhere it is a noun (`page_view`). */
const READ_AT_THE_START = wordSet('view check');

/** Reads as the only word (`exa_answer`); otherwise it may answer a customer, or map a field. */
const READ_ALONE = wordSet(
  'answer ask research extract map contents discover metadata transcript docs info health',
);

/** Changes something in any position. */
const WRITE = wordSet(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit unpublish enable disable activate deactivate reactivate
  enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact unretweet unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich withdraw buy sell
  donate remit settle reimburse spend lend borrow mint enqueue dequeue requeue resubmit reprocess
  redeliver respond upvote downvote endorse demote reboot impersonate relist unlist announce invest ship
  unban flip give take burn unstake repay liquidate retry redo pop amend postpone reindex dedupe
  deduplicate dedup shuffle anonymize obfuscate isolate onboard offboard allocate deallocate failover reroute
  nudge remind poke readjust readmit readdress readopt readapt readd optin optout resync reinvite relink
  reimport reupload reissue reconfigure reconcile relocate deregister deauthorize randomize
  normalize recalculate sanitize inject vacuum mv`);

/** Changes something, unless a READ verb makes it a noun (`get_import`, `import_get`). */
const WRITE_OR_NOUN = wordSet(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover
  set pause resume lock block mute pin star hide link join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch backfill
  click drag press fill upgrade uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train feedback invite reply purchase checkout deposit react replay
  reserve stake redirect backup quarantine mask trim cut`);

/** Changes something as the verb; next to a reading word it is a noun (`post_list`). */
const WRITE_IF_ALONE = wordSet(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite chat ping sms refund charge commit
  record draft trade bid stream capture load queue return group type`);

/** Removes something in any position. */
const DESTROY = wordSet(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict
  obliterate eradicate decommission dismantle expel`);

/** Removes something, unless a READ verb makes it a noun (`get_archive`, `get_drop_reasons`). */
const DESTROY_OR_NOUN = wordSet(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);

/** Makes something public, or sends it to many, which cannot be undone either. */
const EXPOSE = wordSet('publish republish publicize crosspost retweet repost blast syndicate');

/** The same, unless another verb makes it a noun (`get_share_link`, `create_broadcast`). */
const EXPOSE_OR_NOUN = wordSet('share broadcast tweet');

/** A verb run into its object, as some MCP servers write it: `getjiraissue`, `updatedoc`; not `updates`, `listing`. */
const GLUED =
  /^(get|list|search|find|fetch|read(?!y|just|mit|dress|opt|apt)|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change|mark(?=as|all|un|read|done|complete|spam)|cancel|enable|disable|approve|invite|submit|revoke|reset|purge|insert|append|replace|rename|deploy|buy|withdraw)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness|ener)[a-z]{3,}/;

/** What a verb does, and how certainly the word is a verb. */
export type Kind =
  | 'read'
  | 'readAtAnEnd'
  | 'readAtTheStart'
  | 'readAlone'
  | 'write'
  | 'writeOrNoun'
  | 'writeIfAlone'
  | 'destroy'
  | 'destroyOrNoun'
  | 'expose'
  | 'exposeOrNoun';

const KINDS: readonly (readonly [Kind, ReadonlySet<string | undefined>])[] = [
  ['destroy', DESTROY],
  ['destroyOrNoun', DESTROY_OR_NOUN],
  ['expose', EXPOSE],
  ['exposeOrNoun', EXPOSE_OR_NOUN],
  ['write', WRITE],
  ['writeOrNoun', WRITE_OR_NOUN],
  ['writeIfAlone', WRITE_IF_ALONE],
  ['read', READ],
  ['readAtAnEnd', READ_AT_AN_END],
  ['readAtTheStart', READ_AT_THE_START],
  ['readAlone', READ_ALONE],
];

const kinds = new Map<string, Kind | undefined>();

/**
 * What a word does as a verb; undefined if it is not a verb.
 *
 * @param word - in lower case; cached, because a search looks up the same words thousands of times
 */
export function kindOf(word: string): Kind | undefined {
  if (!kinds.has(word)) kinds.set(word, findKind(word));
  return kinds.get(word);
}

/** The same without verbs that run into their object: `createmeta` is a thing in the path of a request. */
export function exactKindOf(word: string): Kind | undefined {
  return KINDS.find(([, set]) => set.has(word))?.[0];
}

function findKind(word: string): Kind | undefined {
  const known = exactKindOf(word);
  const verb = known ? undefined : GLUED.exec(word)?.[1];
  if (!verb) return known;
  const kind = kindOf(verb);
  if (kind !== 'read' && kind !== 'readAtAnEnd') return kind;
  // `getorcreateuser` and `finduserandban` hide a second verb.
  const hidden =
    /creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel|purchas|withdraw|writ/.test(word) ||
    word
      .split(/and|or|then/)
      .slice(1)
      .some((piece) => !/^(read|undefined)/.test(`${kindOf(piece)}`));
  return hidden ? 'write' : 'readAtAnEnd';
}

/** Whether a word of a tool's name may mean removing something: `delete`, `archive`. */
export function destroys(word: string): boolean {
  const kind = kindOf(word);
  return kind === 'destroy' || kind === 'destroyOrNoun';
}

/** The words of a name in lower case, also split at the humps of `camelCase`, without versions and numbers. */
export function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^v?\d+$/.test(word));
}
