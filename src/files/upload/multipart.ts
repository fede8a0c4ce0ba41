import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { AHEAD_BYTES, chunksOf, type Range, type Source } from './source.ts';

/** What a streamed body adds to a request. */
export interface StreamedBody {
  headers: { 'Content-Type': string };
  body: Readable;
  bodyBytes: number;
}

/**
 * A `multipart/form-data` body (RFC 7578) with one file, streamed from disk.
 *
 * @param field the file's field
 * @param fields text fields, sent before it
 * @param range a part of the file; by default all of it
 */
export function multipartForm(
  source: Source,
  field: string,
  fields: readonly (readonly [string, string])[],
  range: Range = { start: 0, end: source.bytes },
): StreamedBody {
  const texts = fields.map(
    ([name, value]) => `Content-Disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value}`,
  );
  const disposition = `form-data; name="${escapeName(field)}"; filename="${escapeName(source.name)}"`;
  const head = `Content-Disposition: ${disposition}\r\nContent-Type: ${source.mimeType}\r\n\r\n`;
  return multipart('form-data', [...texts, head], chunksOf(source, range), range.end - range.start);
}

/** A `multipart/related` body (RFC 2387): metadata as JSON, then the content; Google takes uploads this way. */
export function multipartRelated(
  metadata: Record<string, unknown>,
  type: string,
  content: AsyncIterable<Buffer>,
  bytes: number,
): StreamedBody {
  const json = `Content-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}`;
  return multipart('related', [json, `Content-Type: ${type}\r\n\r\n`], content, bytes);
}

/** @param parts all parts, the last without its content */
function multipart(
  kind: string,
  parts: readonly string[],
  content: AsyncIterable<Buffer>,
  contentBytes: number,
): StreamedBody {
  // Random, so that no file can contain it deliberately.
  const boundary = `----${randomBytes(18).toString('hex')}`;
  const opening = parts.map((part) => `--${boundary}\r\n${part}`).join('\r\n');
  const closing = `\r\n--${boundary}--\r\n`;
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(opening);
    yield* content;
    yield Buffer.from(closing);
  }
  return {
    headers: { 'Content-Type': `multipart/${kind}; boundary=${boundary}` },
    body: Readable.from(pieces(), { objectMode: false, highWaterMark: AHEAD_BYTES }),
    bodyBytes: Buffer.byteLength(opening) + contentBytes + Buffer.byteLength(closing),
  };
}

/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
