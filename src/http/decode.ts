import { pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Failure } from '../answer/failure.ts';
import type { HttpResponse } from './response.ts';

/** `aws-chunked` describes how an object was uploaded; S3 repeats it on answers that are not encoded. */
const PLAIN = new Set(['', 'identity', 'aws-chunked']);

/** Maximum decompressed size of a body in memory, in bytes; a small compressed body could fill the memory. */
const LIMIT = { maxOutputLength: 64 * 1024 * 1024 };

/** Since Node 22.15. */
const { createZstdDecompress, zstdDecompressSync } = zlib as {
  createZstdDecompress?: () => Transform;
  zstdDecompressSync?: (bytes: Buffer, options: typeof LIMIT) => Buffer;
};

interface Decoder {
  stream: (() => Transform) | undefined;
  whole: ((bytes: Buffer, options: typeof LIMIT) => Buffer) | undefined;
}
const GZIP: Decoder = { stream: zlib.createGunzip, whole: zlib.gunzipSync };
const DECODERS = new Map<string, Decoder>([
  ['gzip', GZIP],
  ['x-gzip', GZIP],
  ['deflate', { stream: zlib.createInflate, whole: zlib.inflateSync }],
  ['br', { stream: zlib.createBrotliDecompress, whole: zlib.brotliDecompressSync }],
  ['zstd', { stream: createZstdDecompress, whole: zstdDecompressSync }],
]);

/** The content codings of a body, in the order in which they were applied (RFC 9110, section 8.4). */
export function codingsOf({ headers }: Pick<HttpResponse, 'headers'>): string[] {
  const codings = (headers['content-encoding'] ?? '').toLowerCase().split(',');
  return codings.map((coding) => coding.trim()).filter((coding) => !PLAIN.has(coding));
}

/**
 * Undoes the Content-Encoding of a stream. We never ask for one, but some servers compress anyway.
 *
 * @throws Failure PROVIDER_ERROR for a coding that this Node does not know
 */
export function decodeStream(body: Readable, answer: Pick<HttpResponse, 'headers'>): Readable {
  return codingsOf(answer).reduceRight((stream, coding) => {
    const decoder = DECODERS.get(coding)?.stream?.();
    if (!decoder) {
      const message = `The answer is encoded as ${coding}, which this Node cannot decode.`;
      throw new Failure('PROVIDER_ERROR', message, {
        hint: 'A newer Node knows more encodings (zstd: 22.15 and later); otherwise get this content another way.',
      });
    }
    // The decoder's reader gets its errors; an error before there is a reader must not end the process.
    return pipeline(stream, decoder, () => {}).on('error', () => {});
  }, body);
}

/** Undoes the Content-Encoding of bytes, unless they do not match it or were cut off. */
export function decodeBytes(bytes: Buffer, answer: Pick<HttpResponse, 'headers'>): Buffer {
  try {
    return codingsOf(answer).reduceRight(
      (encoded, coding) => DECODERS.get(coding)?.whole?.(encoded, LIMIT) ?? encoded,
      bytes,
    );
  } catch {
    return bytes;
  }
}
