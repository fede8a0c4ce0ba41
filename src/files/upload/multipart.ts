import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { chunksOf, type OnChunk, type Range, READ_BYTES, type Source } from './source.ts';

/** A request body that streams. */
export interface StreamedBody {
  body: Readable;
  /** Its total length, for `Content-Length`. */
  bytes: number;
  contentType: string;
}

/**
 * A `multipart/form-data` body (RFC 7578) with one file, streamed from disk.
 *
 * @param options `field`: the file's field; `fields`: text fields, sent before it; `range`: a part of the file
 */
export function multipartForm(
  source: Source,
  options: {
    field: string;
    fields: readonly (readonly [string, string])[];
    range?: Range;
    onChunk?: OnChunk;
  },
): StreamedBody {
  const boundary = newBoundary();
  const texts = options.fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value}\r\n`,
  );
  const disposition = `form-data; name="${escapeName(options.field)}"; filename="${escapeName(source.name)}"`;
  const head = `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${source.mimeType}\r\n\r\n`;
  const { range = { start: 0, end: source.bytes }, onChunk } = options;
  const content = chunksOf(source, range, onChunk);
  return frame(`${texts.join('')}${head}`, content, range.end - range.start, boundary, 'form-data');
}

/** A `multipart/related` body (RFC 2387): metadata as JSON, then the content; Google takes uploads this way. */
export function multipartRelated(
  metadata: Record<string, unknown>,
  type: string,
  content: AsyncIterable<Buffer>,
  bytes: number,
): StreamedBody {
  const boundary = newBoundary();
  const json = `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`;
  const head = `--${boundary}\r\nContent-Type: ${type}\r\n\r\n`;
  return frame(`${json}${head}`, content, bytes, boundary, 'related');
}

function frame(
  opening: string,
  content: AsyncIterable<Buffer>,
  contentBytes: number,
  boundary: string,
  kind: string,
): StreamedBody {
  const closing = `\r\n--${boundary}--\r\n`;
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(opening);
    yield* content;
    yield Buffer.from(closing);
  }
  return {
    body: Readable.from(pieces(), { objectMode: false, highWaterMark: READ_BYTES }),
    bytes: Buffer.byteLength(opening) + contentBytes + Buffer.byteLength(closing),
    contentType: `multipart/${kind}; boundary=${boundary}`,
  };
}

/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}

/** Random, so that no file can contain it deliberately. */
function newBoundary(): string {
  return `----${randomBytes(18).toString('hex')}`;
}
