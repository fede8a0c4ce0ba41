import { Failure, LOOK_FIRST, outcomeUnknown } from '../answer/failure.ts';
import { parseJson } from '../answer/json.ts';
import { decodeStream } from '../http/decode.ts';
import { networkFailure } from '../http/network-errors.ts';
import { type HttpResponse, isSafeMethod, locationOf, unknownOutcome } from '../http/response.ts';
import { isRetryableOrRateLimited, isTransientStatus, withRetries } from '../http/retry.ts';
import type { ScalekitClient } from '../scalekit/client.ts';
import { guardPath, type QueryParameter } from '../scalekit/proxy-guards.ts';
import type { RequestContext } from '../steps/account.ts';
import { execute } from '../steps/execute.ts';
import { type ProviderRequest, tryProvider } from '../steps/proxy.ts';
import { unexpectedResponse } from './failures.ts';
import { explainRefusal, type Faults } from './faults.ts';
import { type LongText, withLongText } from './upload/long-text.ts';

/** A parsed JSON answer of unknown shape. */
// biome-ignore lint/suspicious/noExplicitAny: providers' answers are read member by member, each one checked.
export type Json = any;

/** Statuses with which other hosts reject a URL that has expired or was used. */
export const EXPIRED: readonly number[] = [401, 403, 404, 410];

/** JSON answers are short; anything longer is not one. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** One account's way to the provider's API, through the proxy or its tools. */
export class ProviderApi {
  readonly client: ScalekitClient;
  readonly #context: RequestContext;
  readonly #faults: Faults;

  /** @param faults how the provider's refusals read */
  constructor(context: RequestContext, faults: Faults) {
    this.client = context.client;
    this.#context = context;
    this.#faults = faults;
  }

  /** The provider's key. */
  get provider(): string {
    return this.#context.connection.provider;
  }

  /** The same with a deadline of its own. */
  withSignal(signal: AbortSignal): ProviderApi {
    return new ProviderApi({ ...this.#context, client: this.client.withSignal(signal) }, this.#faults);
  }

  /**
   * Sends one request, once.
   *
   * @throws Failure as `tryProvider`; FILE_REFUSED from the body itself; refusals as interpreted by `explainRefusal`
   */
  async send(request: ProviderRequest): Promise<HttpResponse> {
    try {
      return assertNotRedirected(request, await sendBody(request, () => tryProvider(this.#context, request)));
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** Like `send`, for a JSON answer. */
  async sendForJson(request: ProviderRequest): Promise<Json> {
    return await readJson(this.client, await this.send(request), request);
  }

  /**
   * Like `sendForJson`, with retries if nothing was done: after a rate limit, or after a failed read.
   *
   * @param make called for each attempt: a streamed body can be sent only once
   */
  async requestJson(make: () => ProviderRequest): Promise<Json> {
    const attempt = () => this.sendForJson(make());
    return await withRetries(this.client.session, attempt, isRetryableOrRateLimited);
  }

  /** Like `requestJson`, for a read. @param path guarded here, as is that of `jsonRequest` */
  async get(
    path: string,
    query: readonly QueryParameter[] = [],
    headers: Record<string, string> = {},
  ): Promise<Json> {
    return await this.requestJson(() => ({ method: 'GET', path: guardPath(path, query), headers }));
  }

  /**
   * Calls one of the provider's tools, once, if its API has no other way in.
   *
   * @throws Failure as `execute`; FILE_REFUSED from the long text itself
   */
  async callTool(name: string, input: Record<string, unknown>, long?: LongText): Promise<Json> {
    let ownError: unknown;
    const noteError = (error: unknown) => {
      ownError = error;
    };
    const client = long ? withLongText(this.client, long, noteError) : this.client;
    const tool = { name, provider: this.provider, description: '', inputSchema: {} };
    const prepared = { ...this.#context, client, tool, warnings: [] };
    try {
      return (await execute(prepared, input, prepared.permit)).data;
    } catch (error) {
      // An error of the file itself takes precedence.
      throw ownError instanceof Failure ? ownError : this.explain(error);
    }
  }

  /** Like `callTool`, with retries if nothing was done. For a read tool, that includes a lost answer. */
  async readTool(name: string, input: Record<string, unknown>): Promise<Json> {
    return await withRetries(
      this.client.session,
      () => this.callTool(name, input),
      (failure) => failure.code === 'OUTCOME_UNKNOWN' || isRetryableOrRateLimited(failure),
    );
  }

  /** Interprets the provider's refusal by the patterns in its declaration. */
  explain(error: unknown): unknown {
    return explainRefusal(error, this.#faults, this.provider);
  }

  /**
   * Checks a text that the provider's documentation promises.
   *
   * @param acted whether the file may exist by then
   * @throws Failure as `unexpectedResponse`
   */
  text(value: unknown, what: string, acted = false): string {
    if (typeof value === 'string' && value !== '') return value;
    throw unexpectedResponse(this.provider, what, acted);
  }

  /** Like `text`, for a list. */
  list(value: unknown, what: string): Json[] {
    if (Array.isArray(value)) return value;
    throw unexpectedResponse(this.provider, what);
  }
}

/** A request with a JSON body. */
export function jsonRequest(
  method: 'POST' | 'PATCH',
  path: string,
  json: Record<string, unknown> = {},
  query: readonly QueryParameter[] = [],
): ProviderRequest {
  const headers = { 'Content-Type': 'application/json' };
  return { method, path: guardPath(path, query), headers, body: Buffer.from(JSON.stringify(json)) };
}

/** Sends a request that may have a streamed body. An error of the body itself takes precedence; nothing stays open. */
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

/** A write does not follow redirects, so its outcome is unknown. @throws Failure OUTCOME_UNKNOWN */
export function assertNotRedirected(
  { method, path }: Pick<ProviderRequest, 'method' | 'path'>,
  answer: HttpResponse,
): HttpResponse {
  if (isSafeMethod(method) || locationOf(answer) === undefined) return answer;
  answer.body.destroy();
  const { status } = answer;
  throw outcomeUnknown(`${method} ${path.split('?')[0]} was answered with a redirect (${status})`, {
    hint: LOOK_FIRST,
    details: { status },
  });
}

/** Reads an answer's JSON. @param request names the request in the message if the answer is cut off */
export async function readJson(
  client: ScalekitClient,
  answer: HttpResponse,
  request: { method: string; path: string },
): Promise<Json> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of decodeStream(answer.body, answer)) {
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

/** For example a gateway's HTML page. The message of JSON.parse would repeat part of it. */
function noJson({ method, path }: { method: string; path: string }, cause: Error): Failure {
  const what = `${method} ${path.split('?')[0]} was answered with something that is not JSON`;
  if (isSafeMethod(method)) {
    const hint = 'Run the command again in a moment; proxy-request shows the answer.';
    return new Failure('UNAVAILABLE', `${what}.`, { hint, cause });
  }
  return new Failure('OUTCOME_UNKNOWN', `${what}: it may have happened.`, { hint: LOOK_FIRST, cause });
}

/** The HTTP status of a provider's refusal. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Failure ? error.details.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whether what was asked for does not exist at the provider, or cannot be seen. */
export function isMissing(error: unknown): boolean {
  return error instanceof Failure && error.code === 'NOT_FOUND';
}

/** What a look-up finds; undefined if there is nothing. */
export async function undefinedIfMissing(work: Promise<Json>): Promise<Json> {
  return await work.catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Makes a request that finds nothing fail with a message of its own. */
export async function orNotFound<Result>(work: Promise<Result>, missing: () => Failure): Promise<Result> {
  return await work.catch((error: unknown) => {
    throw isMissing(error) ? missing() : error;
  });
}

/** Whether the provider reported this fault. */
export function isProviderFault(failure: Failure): boolean {
  return failure.code === 'PROVIDER_ERROR' && isTransientStatus(statusOf(failure) ?? 0);
}
