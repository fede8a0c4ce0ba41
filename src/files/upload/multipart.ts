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
  const framed = frame(`${texts.join('')}${head}`, source, `\r\n--${boundary}--\r\n`, options);
  return { ...framed, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** A `multipart/related` body (RFC 2387): metadata as JSON, then the file; Drive takes uploads this way. */
export function multipartRelated(
  source: Source,
  metadata: Record<string, unknown>,
  onChunk?: OnChunk,
): StreamedBody {
  const boundary = newBoundary();
  const json = `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`;
  const head = `--${boundary}\r\nContent-Type: ${source.mimeType}\r\n\r\n`;
  const framed = frame(`${json}${head}`, source, `\r\n--${boundary}--\r\n`, { onChunk });
  return { ...framed, contentType: `multipart/related; boundary=${boundary}` };
}

function frame(
  head: string,
  source: Source,
  tail: string,
  options: { range?: Range | undefined; onChunk?: OnChunk | undefined },
): { body: Readable; bytes: number } {
  const { range = { start: 0, end: source.bytes }, onChunk } = options;
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(head);
    yield* chunksOf(source, range, onChunk);
    yield Buffer.from(tail);
  }
  const bytes = Buffer.byteLength(head) + (range.end - range.start) + Buffer.byteLength(tail);
  return { body: Readable.from(pieces(), { objectMode: false, highWaterMark: READ_BYTES }), bytes };
}

/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}

/** Random, so that no file can contain it deliberately. */
function newBoundary(): string {
  return `----${randomBytes(18).toString('hex')}`;
}
