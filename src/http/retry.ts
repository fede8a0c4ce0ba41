import { asFailure } from '../answer/document.ts';
import type { Failure } from '../answer/failure.ts';
import { pause } from './pause.ts';
import type { Session } from './session.ts';

/** Default pauses between the four tries of a request in milliseconds, each shortened by up to half at random. */
const PAUSES_MS = [200, 500, 1200];
/** Default pauses after a rate limit. */
const RATE_LIMIT_PAUSES_MS = [1000, 3000, 9000];
/** Up to this many milliseconds are added to a requested wait, so that not all clients return at once. */
const SPREAD_MS = 200;

/** Permanent server errors: not implemented, misconfigured, full, a network's login page. */
const PERMANENT_STATUSES: ReadonlySet<number> = new Set([501, 505, 506, 507, 508, 510, 511]);

/** Whether an HTTP status means a transient fault. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 425 || (status >= 500 && !PERMANENT_STATUSES.has(status));
}

/** When an answer was sent, by its own `Date` header, because this machine's clock may be wrong. @returns milliseconds */
export function timeOfAnswer(date: string | null | undefined): number {
  const sent = Date.parse(date ?? '');
  return Number.isNaN(sent) ? Date.now() : sent;
}

/**
 * Seconds from a `Retry-After` header, which is a number or a date (RFC 9110, section 10.2.3).
 *
 * @param now when the answer was sent, in milliseconds
 * @returns undefined if there is none or it is invalid
 */
export function retryAfterSeconds(value: string | null | undefined, now = Date.now()): number | undefined {
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value));
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

/** `1 second`, `30 seconds` */
export function inWords(seconds: number): string {
  return `${seconds} second${seconds === 1 ? '' : 's'}`;
}

/** The seconds that a failure asks to wait, if any. */
export function requestedWait({ details }: Failure): number | undefined {
  const seconds = details.retry_after;
  return typeof seconds === 'number' ? seconds : undefined;
}

/** Whether nothing happened and a short wait may help. Rate limits are left to the caller. */
export function isRetryable({ code, retryable }: Failure): boolean {
  return retryable && (code === 'UNAVAILABLE' || code === 'NETWORK' || code === 'PROVIDER_ERROR');
}

/** Like `isRetryable`, and rate limits too: batches and transfers wait for them (docs/contract.md, Who refused). */
export function isRetryableOrRateLimited(failure: Failure): boolean {
  return isRetryable(failure) || (failure.retryable && failure.code === 'RATE_LIMITED');
}

/** Failures that have used up a retry budget, so that no outer caller retries them again. */
const spent = new WeakSet<Failure>();

/**
 * How often one request may be tried: four times within the command's deadline, and never earlier than the server
 * asked. This is the program's only retry policy.
 */
export class RetryBudget {
  readonly #session: Pick<Session, 'signal' | 'remainingMs'>;
  readonly #mayRetry: (failure: Failure) => boolean;
  #failures = 0;

  /** @param mayRetry whether a failure proves that nothing happened, or that repeating the request repeats nothing */
  constructor(session: Pick<Session, 'signal' | 'remainingMs'>, mayRetry = isRetryable) {
    this.#session = session;
    this.#mayRetry = mayRetry;
  }

  /** A transfer made progress: the next failure counts as the first. */
  renew(): void {
    this.#failures = 0;
  }

  /**
   * Counts a try that failed, and waits before the next.
   *
   * @throws Failure the one given, if it was the last or the wait would outlast the deadline; or the abort reason
   */
  async waitBeforeRetry(failure: Failure): Promise<void> {
    const asked = requestedWait(failure);
    const pauses = failure.code === 'RATE_LIMITED' && asked === undefined ? RATE_LIMIT_PAUSES_MS : PAUSES_MS;
    const longest = pauses[this.#failures++];
    const backoff = (longest ?? 0) * (0.5 + Math.random() / 2);
    const ms = Math.max(backoff, (asked ?? 0) * 1000);
    if (longest === undefined || ms > this.#session.remainingMs()) {
      spent.add(failure);
      throw failure;
    }
    await pause(this.#session.signal, asked ? ms + Math.random() * SPREAD_MS : ms);
  }

  /** Calls `first`; after each retryable failure calls `then`, until one of them succeeds. */
  async run<Result>(first: () => Promise<Result>, then = first): Promise<Result> {
    for (let call = first; ; call = then) {
      try {
        return await call();
      } catch (error) {
        const failure = asFailure(error);
        if (this.#session.signal.aborted || spent.has(failure) || !this.#mayRetry(failure)) throw error;
        await this.waitBeforeRetry(failure);
      }
    }
  }
}

/** Makes a request with its own retry budget. */
export function withRetries<Result>(
  session: Pick<Session, 'signal' | 'remainingMs'>,
  attempt: () => Promise<Result>,
  mayRetry = isRetryable,
): Promise<Result> {
  return new RetryBudget(session, mayRetry).run(attempt);
}
