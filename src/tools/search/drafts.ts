import type { ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { wordSet } from '../tables.ts';
import { nameWords } from './toolname.ts';
import { reword, type Wordings } from './wordings.ts';

const ARTICLE = '(?:an? |the |my |our |this )?';
/** Rewrites "draft a reply", "write a draft" and "save it as a draft" with words that names use. */
const WORDINGS: Wordings = [
  [
    new RegExp(` (?:save|store|keep|leave) (.*?)(?:as|in|to|into) ${ARTICLE}drafts?(?: folder)? `),
    ' create draft of $1',
  ],
];
const UNSENT = / (?:(?:don t|do not|not|never) send|without sending)(?: (?:it|them|anything))? /;
const WRITES = /^ (?:please )?(?:write|prepare|compose|create|make|start|draft|reply|answer) /;

/**
 * Rewrites a request for a draft with words that names use: "create draft of a reply".
 *
 * @param text its words, with a space before and after each
 */
export function readDraft(text: string): string {
  const wanted =
    UNSENT.test(text) && !/ drafts? /.test(text) ? text.replace(WRITES, ' create draft of ') : text;
  return reword(wanted, WORDINGS);
}

/** Whether a request is for a draft, so that nothing may be sent. @param words as `readDraft` returns them */
export const asksForDraft = (words: readonly string[]): boolean =>
  words.some((word) => /^drafts?$/.test(word)) &&
  !words.some((word) => /^(send|post|publish|release|deliver|submit|schedule)/.test(word));

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
