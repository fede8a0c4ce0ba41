import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import type { HttpResponse } from './response.ts';

/**
 * The text of a body, decompressed and decoded. Binary content is never decoded as text: it would be turned into
 * replacement characters (docs/scalekit.md, SDK).
 *
 * @param bytes as received; we ask for uncompressed ones, but some servers compress anyway
 * @param trust `type`: a non-text type decides; `bytes`: valid UTF-8 counts for more than the type
 * @returns undefined if it is not text
 */
export async function textOf(
  bytes: Buffer,
  answer: Pick<HttpResponse, 'headers'>,
  trust: 'type' | 'bytes',
): Promise<string | undefined> {
  const { 'content-encoding': encoding, 'content-type': contentType = '' } = answer.headers;
  const plain = encoding ? (await import('./decode.ts')).decodeBytes(bytes, answer) : bytes;
  if (trust === 'type') return decoded(plain, contentType);
  return decoded(plain, contentType, true) ?? decoded(plain, '', true);
}

/** Whether a `Content-Type` says that the body is JSON. */
export function isJsonType(contentType: string): boolean {
  return /[/+](?:x-)?json\b/i.test(contentType);
}

/**
 * Reads the beginning of a body without consuming it.
 *
 * @param wantsMore decides by what has arrived whether to read more
 * @returns what was read, whether that is all, the error that cut it off, and the whole body again, whose reader gets the same error
 */
export async function readAhead(
  body: Readable,
  wantsMore: (bytes: number, head: () => Buffer) => boolean,
): Promise<{ head: Buffer; isWhole: boolean; error: unknown; body: Readable }> {
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const chunks: Buffer[] = [];
  const join = () => Buffer.concat(chunks);
  let bytes = 0;
  let error: unknown;
  let next = iterator.next();
  const arrived = () =>
    next.catch((thrown: unknown) => {
      error = thrown;
    });
  let step = await arrived();
  while (step?.done === false && wantsMore(bytes, join)) {
    chunks.push(step.value);
    bytes += step.value.length;
    next = iterator.next();
    step = await arrived();
  }
  const head = join();
  const again = Readable.from(resume(head, next, iterator)).once('close', () => body.destroy());
  return { head, isWhole: step?.done === true, error, body: again };
}

async function* resume(
  head: Buffer,
  next: Promise<IteratorResult<Buffer>>,
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  yield head;
  for (let step = await next; !step.done; step = await rest.next()) yield step.value;
}

/** How bytes that cannot be shown are described. */
export function describeBytes(bytes: Buffer): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Text types besides `text/*`: those with a suffix, such as `+xml`, and vendors' types for diffs and patches. */
const TEXTUAL =
  /^text\/|^message\/|^multipart\/|[/+.](?:x-)?(?:xml|javascript|ecmascript|typescript|yaml|yml|toml|sql|csv|www-form-urlencoded|ndjson|jsonl|jsonlines|json-seq|json5|graphql|diff|patch|sh|shellscript|markdown|rtf|latex|tex|x509|pem|vcard|calendar|ics|sparql-query|ld)$/;

/** @param cut whether the last character may be incomplete because a long error was cut */
function decoded(bytes: Buffer, contentType: string, cut = false): string | undefined {
  const type = contentType.replace(/;.*/s, '').trim().toLowerCase();
  const textual = type === '' || isJsonType(type) || TEXTUAL.test(type);
  if (!textual) return bytes.length === 0 ? '' : undefined;
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    const text = decoderFor(charset).decode(bytes, { stream: cut });
    return type === '' && text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Non-standard charset names that servers use; unknown ones are tried as UTF-8. */
const CHARSETS: Readonly<Record<string, string>> = { utf8mb4: 'utf-8', 'latin-1': 'latin1', none: 'utf-8' };

function decoderFor(charset: string): TextDecoder {
  const name = CHARSETS[charset.toLowerCase()] ?? charset;
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}
