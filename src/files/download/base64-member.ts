import { Failure } from '../../answer/failure.ts';

/** Bytes of JSON before the member that are searched for it. */
const MAX_HEAD_BYTES = 64 * 1024;

/**
 * The bytes that a member of a JSON answer holds in base64 or base64url, decoded as they come: an attachment would
 * otherwise be in memory three times.
 *
 * @param json the answer's body
 * @param member its name; a string without escapes but of slashes
 * @throws Failure NETWORK if the answer ends before the text does
 */
export async function* base64Member(json: AsyncIterable<Buffer>, member: string): AsyncGenerator<Buffer> {
  const begin = new RegExp(`"${member}"\\s*:\\s*"`);
  let head: string | undefined = '';
  /** Characters that do not fill three bytes yet, and an escape that is cut in two. */
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
  throw new Failure('NETWORK', 'The answer broke off before the file was complete.', {
    hint: 'Nothing was left behind; run the command again.',
  });
}

/** Some writers of JSON cut what could end a script or a query. */
function unescaped(text: string): string {
  return text
    .replace(/\\\/|\\u002f/gi, '/')
    .replace(/\\u003d/gi, '=')
    .replace(/\\u002b/gi, '+');
}
