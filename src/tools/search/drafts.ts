import type { ToolDefinition } from '../definition.ts';
import { effectOf } from '../effect.ts';
import { wordSet } from '../tables.ts';
import { nameWords } from './toolname.ts';

/** Whether a request is for a draft, so that nothing may be sent. @param words as `inUsualWords` returns them */
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
