import { Failure, LOOK_FIRST } from '../answer/failure.ts';
import { parseJson } from '../answer/json.ts';
import { networkFailure } from '../http/network-errors.ts';
import { type HttpResponse, isSafeMethod } from '../http/response.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { unknownOutcome } from '../scalekit/proxy.ts';
import type { RequestContext } from '../steps/account.ts';
import { type ProviderRequest, requestProvider } from '../steps/proxy.ts';
import { explainRefusal } from './faults.ts';
import { fileProvider } from './registry.ts';

/** A parsed JSON answer, read with care. */
// biome-ignore lint/suspicious/noExplicitAny: providers' answers are looked at member by member, each one checked.
export type Json = any;

/** Answers in JSON are short; whatever is longer is not one. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** A wait that a provider asks for is honoured up to here, in seconds. */
const MAX_WAIT_SECONDS = 300;
/** How often in a row a rate limit is waited for. */
const MAX_WAITS = 5;
/** The first wait where the provider names none; each further one is twice as long. */
const FIRST_PAUSE_MS = 250;

/**
 * Sends one request, once where it is a write.
 *
 * @throws Failure as `requestProvider`; a FILE_REFUSED of the body itself; what `explainRefusal` makes of a refusal
 */
export async function send(context: RequestContext, request: ProviderRequest): Promise<HttpResponse> {
  try {
    return await sendBody(request, () => requestProvider(context, request));
  } catch (error) {
    throw asRefusal(context, error);
  }
}

/** As `send`, where the answer is JSON. */
export async function sendForJson(context: RequestContext, request: ProviderRequest): Promise<Json> {
  return await readJson(context.client, await send(context, request), request);
}

/**
 * As `sendForJson`; a rate limit is waited for, since it says that nothing was done.
 *
 * @param make called for each attempt: a streamed body can be sent once
 */
export async function requestJson(context: RequestContext, make: () => ProviderRequest): Promise<Json> {
  return await patiently(context.client, () => sendForJson(context, make()));
}

/** Sends what may have a streamed body. What went wrong with the body itself is the failure; nothing stays open. */
export async function sendBody(
  { body }: Pick<ProviderRequest, 'body'>,
  send: () => Promise<HttpResponse>,
): Promise<HttpResponse> {
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
  answer: HttpResponse,
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
    if (error instanceof SyntaxError || error instanceof RangeError) throw noJson(request, error);
    if (!isSafeMethod(request.method)) throw unknownOutcome(request, signal, error);
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, 'The provider');
  } finally {
    answer.body.destroy();
  }
}

/** The page of a gateway in between, say. The engine's own words would repeat a piece of it. */
function noJson({ method, path }: { method: string; path: string }, cause: Error): Failure {
  const what = `${method} ${path.split('?')[0]} was answered with something that is no JSON`;
  if (isSafeMethod(method)) {
    const hint = 'Run the command again in a moment; proxy-request shows what is answered.';
    return new Failure('UNAVAILABLE', `${what}.`, { hint, cause });
  }
  return new Failure('OUTCOME_UNKNOWN', `${what}: it may have happened.`, { hint: LOOK_FIRST, cause });
}

/** Repeats what was put off, and nothing else: after a 5xx a write may have happened. */
export async function patiently<Result>(
  client: ScalekitClient,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt();
    } catch (error) {
      if (client.session.signal.aborted || waits >= MAX_WAITS || !isPutOff(error)) throw error;
      await waitAfter(client, error, waits);
    }
  }
}

/** Whether a failure only says to come back later: a rate limit, or a read that is answered with `Retry-After`. */
export function isPutOff(error: unknown): boolean {
  if (!(error instanceof Failure) || !error.retryable) return false;
  return askedWait(error) !== undefined || isRateLimitWithoutTime(error);
}

/**
 * Waits before a request goes out again: as long as the failure asks for, else a little longer each time.
 *
 * @param times how often before
 */
export async function waitAfter(client: ScalekitClient, error: unknown, times: number): Promise<void> {
  const seconds = askedWait(error);
  if (seconds === undefined) {
    await client.pause(FIRST_PAUSE_MS * 2 ** times * (0.5 + Math.random() / 2));
    return;
  }
  // The deadline stands still for as long as the provider asked for, and no longer.
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

/** Whether a status speaks of a fault that may pass; 507 says that a drive is full. */
export function isFaultStatus(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 507);
}

/** Whether the provider told of such a fault. */
export function isProviderFault(failure: Failure): boolean {
  return failure.code === 'PROVIDER_ERROR' && isFaultStatus(statusOf(failure) ?? 0);
}

/** The seconds that a failure asks to wait for, where it does and they are reasonable. */
function askedWait(error: unknown): number | undefined {
  const seconds = error instanceof Failure ? error.details.retry_after : undefined;
  return typeof seconds === 'number' && seconds <= MAX_WAIT_SECONDS ? seconds : undefined;
}

function isRateLimitWithoutTime({ code, details }: Failure): boolean {
  return code === 'RATE_LIMITED' && details.retry_after === undefined;
}

/** What a provider's refusal means, by what its declaration says of its wording. */
export function asRefusal({ connection: { provider } }: RequestContext, error: unknown): unknown {
  return explainRefusal(error, fileProvider(provider).faults, provider);
}
