import { Readable } from 'node:stream';
import { asFailure } from '../../answer/document.ts';
import { Failure } from '../../answer/failure.ts';
import type { HttpResponse } from '../../http/response.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { headerOf } from '../../scalekit/errors/proxy.ts';
import type { Found } from '../provider.ts';
import { statusOf, waitAfter } from '../requests.ts';

/** Breaks in a row, without a byte between them, after which a connection is given up. */
const MAX_BREAKS = 4;
/** Times that a download begins anew where it cannot be gone on with. */
const MAX_RESTARTS = 2;

/**
 * Fetches a file. A connection that breaks is followed by another one that brings the rest, where the host can do
 * that and it is certain to be the rest of the same file; else the file is fetched from its beginning, a few times.
 *
 * @param keep called with the head of an answer and a stream of the whole file; again when it begins anew
 * @throws Failure as `found.open` and `keep`
 */
export async function receive<Result>(
  client: ScalekitClient,
  found: Found,
  keep: (head: HttpResponse, bytes: Readable) => Promise<Result>,
): Promise<Result> {
  for (let restarts = 0; ; restarts++) {
    const head = await found.open();
    try {
      if (head.status >= 300) throw noFile(head);
      return await keep(head, Readable.from(wholeFile(client, found, head), { objectMode: false }));
    } catch (error) {
      const { code } = asFailure(error);
      if (code !== 'NETWORK' || restarts >= MAX_RESTARTS) throw error;
      await waitAfter(client, error, restarts);
    } finally {
      head.body.destroy();
    }
  }
}

/** How long an answer says that its body is. @returns bytes; undefined where it does not say */
export function lengthOf(answer: HttpResponse): number | undefined {
  const length = headerOf(answer, 'content-length');
  return length === undefined ? undefined : Number(length);
}

async function* wholeFile(client: ScalekitClient, found: Found, head: HttpResponse): AsyncGenerator<Buffer> {
  const total = lengthOf(head);
  // A weak tag stands for content that is merely alike (RFC 9110, section 8.8.1).
  const tag = /^"/.test(head.headers.etag ?? '') ? head.headers.etag : undefined;
  let answer = head;
  let at = 0;
  try {
    for (let breaks = 0, chunks = iterate(head); ; ) {
      let broken: unknown;
      // Not `for await`: what goes wrong where the bytes go to would look like a connection that broke.
      const step = await chunks.next().catch((error: unknown) => {
        broken = error;
      });
      if (step?.done || at === total) return;
      if (step) {
        breaks = 0;
        at += step.value.length;
        yield step.value;
        continue;
      }
      client.session.signal.throwIfAborted();
      // Without a tag or a hash, the rest of another version would go unnoticed.
      const mayGoOn = total !== undefined && (tag !== undefined || found.sha256 !== undefined);
      if (!mayGoOn || ++breaks > MAX_BREAKS) throw broken;
      await waitAfter(client, broken, breaks - 1);
      answer.body.destroy();
      const part = { range: `bytes=${at}-`, ...(tag !== undefined && { 'if-range': tag }) };
      answer = await found.open(part).catch((error: unknown) => {
        throw statusOf(error) === 416 ? notTheRest() : error;
      });
      if (!isRest(answer, at, total, tag)) throw notTheRest();
      chunks = iterate(answer);
    }
  } finally {
    answer.body.destroy();
  }
}

function iterate(answer: HttpResponse): AsyncIterator<Buffer> {
  return answer.body[Symbol.asyncIterator]();
}

function isRest(answer: HttpResponse, at: number, total: number, tag: string | undefined): boolean {
  const { etag, 'content-range': range } = answer.headers;
  const isSame = tag === undefined || etag === undefined || etag === tag;
  return answer.status === 206 && range === `bytes ${at}-${total - 1}/${total}` && isSame;
}

/** A 304 or another redirect that leads nowhere: its body is no file. */
function noFile({ status }: HttpResponse): Failure {
  return new Failure('PROVIDER_ERROR', `The host answered ${status} instead of the file.`, {
    hint: 'Check the id or URL of --from, then run the command again.',
    retryable: false,
    details: { status },
  });
}

function notTheRest(): Failure {
  return new Failure('NETWORK', 'The download broke off, and the host does not hand out the rest alone.', {
    hint: 'Nothing was left behind; run the command again.',
  });
}
