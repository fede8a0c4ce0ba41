import { createHash } from 'node:crypto';
import { Failure } from '../answer/failure.ts';
import { parseJson } from '../answer/json.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { networkFailure } from '../scalekit/network-errors.ts';
import { isSafeMethod, type ProxyAnswer, unknownOutcome } from '../scalekit/proxy.ts';
import type { Door } from '../steps/account.ts';
import { type ProviderRequest, requestProvider } from '../steps/proxy.ts';
import type { Progress } from './progress.ts';
import type { OnChunk, Source } from './source.ts';

/** What an upload does where the name is taken. */
export type OnConflict = 'fail' | 'rename' | 'replace';

/** What an upload works with, whoever the provider is. */
export interface Upload {
  client: ScalekitClient;
  door: Door;
  source: Source;
  /** Where to: a page, a folder, a path, as the person wrote it. */
  to: string | undefined;
  /** Whether `source.name` was asked for with `--name`. */
  renamed: boolean;
  site: string | undefined;
  /** Undefined where nothing was said, which means `fail`. */
  onConflict: OnConflict | undefined;
  progress: Progress;
  hash: RunningHash;
}

/** What lies at the provider afterwards. */
export interface Uploaded {
  id: string;
  name: string;
  mimeType: string;
  webUrl?: string | undefined;
}

export interface Download {
  client: ScalekitClient;
  door: Door;
  /** What to fetch: an id, a path, a URL, as the person wrote it. */
  from: string;
  site: string | undefined;
  exportAs: string | undefined;
  /** Absolute; its extension may choose a format. */
  outputFile: string;
}

/** A file that is about to arrive. */
export interface Found {
  answer: ProxyAnswer;
  mimeType: string | undefined;
  /** What the provider says the bytes hash to, where it does. */
  sha256?: string | undefined;
}

/** How files go to and come from one provider. */
export interface Recipe {
  upload(upload: Upload): Promise<Uploaded>;
  download(download: Download): Promise<Found>;
}

/** A parsed JSON answer, read with care. */
// biome-ignore lint/suspicious/noExplicitAny: providers' answers are looked at member by member, each one checked.
export type Json = any;

/** Hashes a file on its way out, each byte once, however often a part of it has to go again. */
export class RunningHash {
  readonly #hash = createHash('sha256');
  #upTo = 0;

  add(chunk: Buffer, at: number): void {
    const known = this.#upTo - at;
    if (known >= chunk.length) return;
    this.#hash.update(chunk.subarray(known));
    this.#upTo = at + chunk.length;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** What every piece of an upload is told to: the hash and the progress. */
export function watch({ hash, progress }: Upload): OnChunk {
  return (chunk, at) => {
    hash.add(chunk, at);
    progress.at(at + chunk.length);
  };
}

/** Answers in JSON are short; whatever is longer is not one. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** A wait that a provider asks for is honoured up to here, in seconds. */
const MAX_WAIT_SECONDS = 300;
/** How often in a row. */
const MAX_WAITS = 5;

/**
 * A proxied request whose answer is JSON. A rate limit is waited for, since it says that nothing was done.
 *
 * @param make called for each attempt: a streamed body can be sent once
 * @throws Failure as `requestProvider`; a FILE_REFUSED of the body itself
 */
export async function requestJson(
  { client, door }: Pick<Upload, 'client' | 'door'>,
  make: () => ProviderRequest,
): Promise<Json> {
  return await patiently(client, async () => {
    const request = make();
    const answer = await sendBody(request, () => requestProvider(client, door, request));
    return await readJson(client, answer, request);
  });
}

/** Sends what may have a streamed body. What went wrong with the body itself is the failure; nothing stays open. */
export async function sendBody(
  { body }: Pick<ProviderRequest, 'body'>,
  send: () => Promise<ProxyAnswer>,
): Promise<ProxyAnswer> {
  if (body === undefined || Buffer.isBuffer(body)) return await send();
  try {
    return await send();
  } catch (error) {
    throw body.errored instanceof Failure ? body.errored : error;
  } finally {
    body.destroy();
  }
}

/** Reads an answer's JSON. @param request for what to say where the answer breaks off */
export async function readJson(
  client: ScalekitClient,
  answer: ProxyAnswer,
  request: { method: string; path: string },
): Promise<Json> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk as Buffer);
      if (chunks.reduce((bytes, { length }) => bytes + length, 0) > MAX_JSON_BYTES) break;
    }
    return parseJson(Buffer.concat(chunks).toString('utf8') || 'null');
  } catch (error) {
    const { signal } = client.session;
    if (!isSafeMethod(request.method)) throw unknownOutcome(request, signal, error);
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, 'The provider');
  } finally {
    answer.body.destroy();
  }
}

/** Repeats what a rate limit kept from happening, after the time that the provider asked for. */
export async function patiently<Result>(
  client: ScalekitClient,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = askedWait(error);
      if (seconds === undefined || waits >= MAX_WAITS) throw error;
      await waitAsAsked(client, seconds);
    }
  }
}

/** The seconds that a failure asks to wait for, where it does and they are reasonable. */
export function askedWait(error: unknown): number | undefined {
  const seconds = error instanceof Failure ? error.details.retry_after : undefined;
  return typeof seconds === 'number' && seconds <= MAX_WAIT_SECONDS ? seconds : undefined;
}

/** Waits for a provider. The deadline stands still for as long as the provider asked for, and no longer. */
export async function waitAsAsked(client: ScalekitClient, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (let left = seconds * 1000; left > 0; left = end - performance.now()) {
    client.session.progress();
    await client.pause(Math.min(left, 50));
  }
  client.session.progress();
}

/** The HTTP status of a provider's refusal. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Failure ? error.details.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** The same failure with more to say. */
export function withMore(failure: Failure, sentence: string, details: Record<string, unknown> = {}): Failure {
  return new Failure(failure.code, `${failure.message} ${sentence}`, {
    hint: failure.hint,
    retryable: failure.retryable,
    details: { ...failure.details, ...details },
    document: failure.document,
    next: failure.next,
    exit: failure.exitCode,
    cause: failure.cause,
  });
}

/** A name that is taken, said the same way for every provider. */
export function nameTaken(name: string, where: string, details: Record<string, unknown> = {}): Failure {
  return new Failure('FILE_EXISTS', `${name} exists already ${where}; nothing was uploaded.`, {
    hint: 'Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.',
    details,
  });
}

/** An answer that lacks what the provider's documentation promises. */
export function oddAnswer(provider: string, what: string): Failure {
  return new Failure('PROVIDER_ERROR', `${provider} answered without ${what}.`, {
    hint: 'Look at the provider what became of the file before trying again.',
    retryable: false,
  });
}
