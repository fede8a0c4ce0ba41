import { Readable } from 'node:stream';
import { Failure, messageOf } from '../../answer/failure.ts';
import { codingsOf, decodeStream } from '../../http/decode.ts';
import type { HttpResponse } from '../../http/response.ts';
import { isRetryableOrRateLimited, RetryBudget } from '../../http/retry.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import { headerOf } from '../../scalekit/errors/proxy.ts';
import { isMissing, statusOf } from '../api.ts';
import { downloadInterrupted } from '../failures.ts';
import { formsOf, isSameName } from '../names.ts';
import type { Download, Found, Transfer } from '../provider.ts';

/** Bytes that are received while others are written: what a broken connection leaves unread has to come again. */
const AHEAD_BYTES = 512 * 1024;

/**
 * Finds a file. A name or path that does not exist in the form given may exist in the other one (`formsOf`).
 *
 * @throws Failure as `download`
 */
export async function findInEitherForm(transfer: Transfer, wanted: Download): Promise<Found> {
  // Its absence has been refused by `checkDownload`.
  const find = transfer.download as NonNullable<Transfer['download']>;
  try {
    return await find(wanted);
  } catch (error) {
    const [, other] = formsOf(wanted.from);
    if (other === undefined || !isMissing(error)) throw error;
    return await find({ ...wanted, from: other });
  }
}

/**
 * Fetches a file. After a broken connection, another one fetches the rest, if the host supports that and it is certain
 * to be the rest of the same file; then progress renews the retry budget. Otherwise the file is fetched again from
 * the beginning.
 *
 * @param keep called with the head of an answer and a stream of the whole file; again if it starts over
 * @throws Failure as `found.open` and `keep`
 */
export async function receive<Result>(
  client: ScalekitClient,
  found: Found,
  keep: (head: HttpResponse, bytes: Readable) => Promise<Result>,
): Promise<Result> {
  const newBudget = () => new RetryBudget(client.session, isRetryableOrRateLimited);
  // Resuming has its own budget: bytes that turn out to be wrong are not progress.
  return await newBudget().run(async () => {
    const head = await found.open();
    try {
      if (head.status >= 300) throw noFile(head);
      const options = { objectMode: false, highWaterMark: AHEAD_BYTES };
      const bytes = Readable.from(wholeFile(found, head, newBudget()), options);
      return await keep(head, decodeStream(bytes, head));
    } finally {
      head.body.destroy();
    }
  });
}

/** The Content-Length of an answer, in bytes; undefined if it has none, or if the content is encoded. */
export function contentLength(answer: HttpResponse): number | undefined {
  return codingsOf(answer).length > 0 ? undefined : lengthOf(answer);
}

function lengthOf(answer: HttpResponse): number | undefined {
  const length = headerOf(answer, 'content-length');
  return length === undefined ? undefined : Number(length);
}

async function* wholeFile(found: Found, head: HttpResponse, budget: RetryBudget): AsyncGenerator<Buffer> {
  const total = lengthOf(head);
  // A weak tag means content that is merely equivalent (RFC 9110, section 8.8.1).
  const tag = /^"/.test(head.headers.etag ?? '') ? head.headers.etag : undefined;
  // Without a tag or a hash, the rest of a different version would go unnoticed.
  const mayGoOn = total !== undefined && (tag ?? found.claim?.hash) !== undefined;
  let answer = head;
  let at = 0;
  try {
    for (let chunks = iterate(head); ; ) {
      let broken: unknown;
      // Not `for await`: an error of the destination would look like a broken connection.
      const step = await chunks.next().catch((error: unknown) => {
        broken = error;
      });
      if (step?.done || at === total) return;
      if (step) {
        // Bytes that have to be fetched again are not progress.
        if (mayGoOn) budget.renew();
        at += step.value.length;
        yield step.value;
        continue;
      }
      if (!mayGoOn) throw broken;
      await budget.waitBeforeRetry(downloadInterrupted(messageOf(broken), broken));
      answer.body.destroy();
      const part = { range: `bytes=${at}-`, ...(tag !== undefined && { 'if-range': tag }) };
      answer = await budget
        .run(() => found.open(part))
        .catch((error: unknown) => {
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

/** A 304 or another redirect without a target: its body is not a file. */
function noFile({ status }: HttpResponse): Failure {
  return new Failure('PROVIDER_ERROR', `The host answered ${status} instead of sending the file.`, {
    hint: 'Check the id or URL of --from, then run the command again.',
    retryable: false,
    details: { status },
  });
}

function notTheRest(): Failure {
  return downloadInterrupted('the host cannot send only the rest');
}

/**
 * Refuses an HTML page, such as a sign-in or error page, where a file was expected.
 *
 * @param outputFile its extension tells what was expected if the provider does not
 * @throws Failure PROVIDER_ERROR
 */
export async function assertNoPage(head: HttpResponse, found: Found, outputFile: string): Promise<void> {
  if (!isPage(headerOf(head, 'content-type'))) return;
  const { default: mime } = await import('mime');
  const expected = found.mimeType ?? mime.getType(found.name) ?? mime.getType(outputFile);
  // With an unspecific type the hash decides.
  const isVague = expected === 'application/octet-stream' && found.claim?.hash !== undefined;
  if (expected === null || isPage(expected) || isVague) return;
  throw new Failure(
    'PROVIDER_ERROR',
    `An HTML page was returned instead of ${found.name}; it was not saved.`,
    {
      hint: 'It may be a sign-in page: check that the account may read the file, then run the command again.',
      retryable: false,
      details: { status: head.status },
    },
  );
}

function isPage(type: string | undefined): boolean {
  return /^(?:text\/html|application\/xhtml)/i.test(type ?? '');
}

/** Refuses a file whose name differs from `--name`. @throws Failure NOT_FOUND */
export function assertName({ name }: Found, wanted: string | undefined): void {
  if (wanted === undefined || isSameName(name, wanted)) return;
  throw new Failure('NOT_FOUND', `The file there is called ${name}, not ${wanted}; nothing was saved.`, {
    hint: 'Check --from, or leave --name out if this is the right file.',
    details: { files: [{ name }] },
  });
}
