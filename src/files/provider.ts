import { createHash } from 'node:crypto';
import { asFailure } from '../answer/document.ts';
import { Failure } from '../answer/failure.ts';
import type { HttpResponse } from '../http/response.ts';
import type { RequestContext } from '../steps/account.ts';
import type { Progress } from './progress.ts';
import { statusOf } from './requests.ts';
import type { OnChunk, Source } from './upload/source.ts';

/** What an upload does where the name is taken. */
export type OnConflict = 'fail' | 'rename' | 'replace';

/** What the person said of an upload. */
export interface UploadFlags {
  /** Where to: a page, a folder, a path, as the person wrote it. */
  to: string | undefined;
  site: string | undefined;
  /** Undefined where nothing was said. */
  onConflict: OnConflict | undefined;
  /** Whether the file's name was asked for with `--name`. */
  renamed: boolean;
}

/** What an upload works with, whoever the provider is. */
export interface Upload extends RequestContext, UploadFlags {
  source: Source;
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

export interface Download extends RequestContext {
  /** What to fetch: an id, a path, a URL, as the person wrote it. */
  from: string;
  site: string | undefined;
  exportAs: string | undefined;
  /** Absolute; its extension may choose a format. */
  outputFile: string;
}

/** A file that can be fetched, more than once where a connection breaks. */
export interface Found {
  /**
   * @param headers that ask for a part of it
   * @throws Failure as `requestProvider`
   */
  open(headers?: Record<string, string>): Promise<HttpResponse>;
  /** Undefined where the answer's own type has to do. */
  mimeType?: string | undefined;
  /** What the provider says the bytes hash to, where it does. */
  sha256?: string | undefined;
}

/** How files go to and come from one provider. */
export interface Recipe {
  /** What happens about a taken name where nothing is said; undefined where names are never taken. */
  onConflict: OnConflict | undefined;
  /**
   * Whether an upload can be meant, before anything is asked or sent.
   *
   * @param name what the file is to be called
   * @param provider its key
   * @throws Failure USAGE
   */
  check(flags: UploadFlags, name: string, provider: string): void;
  upload(upload: Upload): Promise<Uploaded>;
  download(download: Download): Promise<Found>;
}

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

/** The same failure with more to say. */
export function withMore(failure: Failure, sentence: string, details: Record<string, unknown> = {}): Failure {
  return failure.with({ details: { ...failure.details, ...details } }, `${failure.message} ${sentence}`);
}

/** A name that is taken, said the same way for every provider. */
export function nameTaken(name: string, where: string, details: Record<string, unknown> = {}): Failure {
  return new Failure('FILE_EXISTS', `${name} exists already ${where}; nothing was uploaded.`, {
    hint: 'Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.',
    details,
  });
}

/** The same where --on-conflict has nothing more to offer. */
export function nameTakenForGood(name: string, where: string): Failure {
  return nameTaken(name, where).with({ hint: 'Pass --name with another name.' });
}

/** What Drive and Graph say where there is no room left. */
const FULL = /"(?:storageQuotaExceeded|quotaLimitReached|insufficientStorage)"/;

/** What went wrong with an upload, with the advice that helps where the drive is full. */
export function adviseWhereFull(error: unknown): Failure {
  const failure = asFailure(error);
  const isFull = statusOf(failure) === 507 || FULL.test(JSON.stringify(failure.details));
  if (failure.code !== 'PROVIDER_ERROR' || !isFull) return failure;
  return failure.with({
    hint: 'The drive is full: ask the user to free some space there.',
    retryable: false,
  });
}

/**
 * An answer that lacks what the provider's documentation promises.
 *
 * @param acted whether the file may be there by then
 */
export function unexpectedResponse(provider: string, what: string, acted = false): Failure {
  return new Failure('PROVIDER_ERROR', `${provider} answered without ${what}.`, {
    hint: acted
      ? 'Look at the provider what became of the file before trying again.'
      : 'Nothing was changed; run the command again later, or look with proxy-request at what is answered.',
    retryable: false,
  });
}
