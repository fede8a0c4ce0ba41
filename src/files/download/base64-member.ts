import { downloadInterrupted } from '../failures.ts';

/** How many bytes of JSON are searched for the member. */
const MAX_HEAD_BYTES = 64 * 1024;

/**
 * Decodes a base64 or base64url member of a JSON answer as it streams: otherwise an attachment would be in memory
 * three times.
 *
 * @param json the answer's body
 * @param member its name; the string has no escapes except slashes
 * @throws Failure NETWORK if the answer ends before the string does
 */
export async function* base64Member(json: AsyncIterable<Buffer>, member: string): AsyncGenerator<Buffer> {
  const begin = new RegExp(`"${member}"\\s*:\\s*"`);
  let head: string | undefined = '';
  /** Characters that do not yet make three bytes, and an incomplete escape. */
  let pending = '';
  let cut = '';
  for await (const chunk of json) {
    let text = cut + chunk.toString('latin1');
    if (head !== undefined) {
      head += text;
      const match = begin.exec(head);
      if (!match && head.length > MAX_HEAD_BYTES) break;
      if (!match) continue;
      text = head.slice(match.index + match[0].length);
      head = undefined;
    }
    const end = text.indexOf('"');
    if (end >= 0) text = text.slice(0, end);
    cut = end < 0 ? (/\\.{0,4}$/.exec(text)?.[0] ?? '') : '';
    const characters = pending + unescaped(text.slice(0, text.length - cut.length));
    const whole = end < 0 ? characters.length & ~3 : characters.length;
    yield Buffer.from(characters.slice(0, whole), 'base64');
    pending = characters.slice(whole);
    if (end >= 0) return;
  }
  throw downloadInterrupted('the answer ended before the file was complete');
}

/** Some JSON libraries escape characters that could end a script or a query. */
function unescaped(text: string): string {
  return text
    .replace(/\\\/|\\u002f/gi, '/')
    .replace(/\\u003d/gi, '=')
    .replace(/\\u002b/gi, '+');
}
