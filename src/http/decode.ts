import { pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Failure } from '../answer/failure.ts';
import type { HttpResponse } from './response.ts';

/** `aws-chunked` describes how an object was uploaded; S3 repeats it on answers that are not encoded. */
const PLAIN = new Set(['', 'identity', 'aws-chunked']);

/** Since Node 22.15. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };

const DECODERS = new Map<string, (() => Transform) | undefined>([
  ['gzip', zlib.createGunzip],
  ['x-gzip', zlib.createGunzip],
  ['deflate', zlib.createInflate],
  ['br', zlib.createBrotliDecompress],
  ['zstd', createZstdDecompress],
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
    const decoder = DECODERS.get(coding)?.();
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
