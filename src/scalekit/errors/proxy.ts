import { Failure } from '../../answer/failure.ts';
import { parseJsonOr } from '../../answer/json.ts';
import { describeBytes, isJsonType, readAhead, textOf } from '../../http/body.ts';
import { describeRequest, type HttpResponse, isRead, unknownOutcome } from '../../http/response.ts';
import { isTransientStatus } from '../../http/retry.ts';
import { isRefusal, rateLimited, refusedByScalekit, unavailable } from './by-status.ts';
import { type Cause, causeOf } from './causes.ts';
import { readEvidence, scopesOf, waitOf } from './evidence.ts';

/** How much of an error's body is read, in bytes. */
const MAX_ERROR_BYTES = 1024 * 1024;

/** Text of a refusal whose live status is not public: code and text are matched instead. */
const PROXY_DISABLED = /proxy not enabled for provider|proxy disabled/i;

/** An error answer, read and classified by who sent it. */
export interface Refusal {
  by: 'scalekit' | 'provider';
  status: number;
  /** JSON or text; size and sha256 for binary content. */
  body: unknown;
  code: string;
  detail: string;
  /** Why a provider refused, if its answer says so. */
  cause: Cause | undefined;
  /** The scopes that it names as missing. */
  scopes: string[];
  /** Seconds. */
  retryAfter: number | undefined;
}

/** Reads an error's body and determines who sent it. */
export async function readRefusal(answer: HttpResponse): Promise<Refusal> {
  // If it is cut off, the status is known: use the part that arrived.
  const { head } = await readAhead(answer.body, (bytes) => bytes < MAX_ERROR_BYTES);
  answer.body.destroy();
  const bytes = head.subarray(0, MAX_ERROR_BYTES);
  const text = await textOf(bytes, answer, 'bytes');
  const body = text === undefined ? describeBytes(bytes) : parseJsonOr(text, text);
  const { code, detail } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { status } = answer;
  const by =
    isFromScalekit(status, body) || text?.trim() === 'upstream request failed' ? 'scalekit' : 'provider';
  const judged = judge(answer, body);
  return {
    ...{ by, status, body, ...judged },
    code: typeof code === 'string' ? code : '',
    detail: typeof detail === 'string' ? detail : (text ?? '').slice(0, 300),
    cause: by === 'provider' ? judged.cause : undefined,
  };
}

/** What the part of a body that reports a failure says about its cause. */
function judge(answer: HttpResponse, body: unknown): Pick<Refusal, 'cause' | 'scopes' | 'retryAfter'> {
  const { status } = answer;
  const evidence = readEvidence(body, { status, header: (name) => headerOf(answer, name) });
  const cause = causeOf(evidence);
  return { cause, scopes: scopesOf(evidence), retryAfter: waitOf(evidence) };
}

/** A 2xx answer whose body begins like this may report a failure. */
const REPORTS_FAILURE = /^\s*\{\s*(?:"ok"\s*:\s*false|"errors"\s*:\s*\[)/;

/** How much of a body is read to see that, and the maximum length of such a body; bytes. */
const BEGINNING_BYTES = 64;
const MAX_REPORT_BYTES = 64 * 1024;

/**
 * Looks for a failure in the body of a 2xx answer: some providers report all failures there, as do Slack
 * (`{"ok":false,"error":"invalid_auth"}`) and GraphQL. Only unambiguous codes count; any other failure is left to the
 * caller, in an answer that is passed on unchanged.
 *
 * @returns the answer with its body unread, and the refusal if there is one
 */
export async function refusalWithin(
  answer: HttpResponse,
): Promise<{ answer: HttpResponse; refusal?: Refusal }> {
  const { status, headers } = answer;
  if (status < 200 || status >= 300 || !isJsonType(headers['content-type'] ?? '')) return { answer };
  const { head, isWhole, body } = await readAhead(
    answer.body,
    (bytes, read) =>
      bytes < BEGINNING_BYTES ||
      (bytes < MAX_REPORT_BYTES && REPORTS_FAILURE.test(read().toString('latin1', 0, BEGINNING_BYTES))),
  );
  const unchanged = { answer: { ...answer, body } };
  const text = head.toString('utf8');
  if (!isWhole || !REPORTS_FAILURE.test(text)) return unchanged;
  const parsed = parseJsonOr(text, text);
  const failure = reportedFailure(parsed);
  const about = failure === undefined ? undefined : judge(answer, failure);
  if (!about?.cause) return unchanged;
  return { ...unchanged, refusal: { by: 'provider', status, body: parsed, code: '', detail: '', ...about } };
}

/** The part of a body that reports a failure: primitive members for Slack, `errors` for GraphQL if nothing succeeded. */
function reportedFailure(body: unknown): unknown {
  const { ok, data, errors, ...members } = Object(body) as Record<string, unknown>;
  if (ok === false)
    return Object.fromEntries(Object.entries(members).filter(([, value]) => typeof value !== 'object'));
  return data === undefined || data === null ? errors : undefined;
}

/**
 * Scalekit's own refusals hold only `detail` and an upper-case `code`; for a 401 it is always the same code
 * (docs/scalekit.md, Proxy). Providers use the two names as well (Django REST: `{"detail","code":"token_not_valid",
 * "messages"}`).
 */
function isFromScalekit(status: number, body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { code, detail } = body as Record<string, unknown>;
  if (typeof detail !== 'string') return false;
  const members = Object.keys(body).sort().join();
  if (members === 'detail') return PROXY_DISABLED.test(detail);
  if (members !== 'code,detail' || typeof code !== 'string') return false;
  return status === 401 ? code === 'UNAUTHORIZED' : /^[A-Z][A-Z0-9_]*$/.test(code);
}

/** The failure for a refused request, except for a dead token or a missing scope: those need a link. */
export function fromRefusal(
  refusal: Refusal,
  request: { method: string; path: string; changes?: boolean | undefined },
  provider: string,
): Failure {
  const { status, body, code, detail, cause, retryAfter } = refusal;
  const isScalekits = refusal.by === 'scalekit';
  if (code === 'TOOL_PROXY_DISABLED' || (isScalekits && PROXY_DISABLED.test(detail)))
    return new Failure('TOOL_PROXY_DISABLED', `The proxy is switched off for ${provider}: ${detail}`, {
      hint: `Look for a tool that does the same (see \`next\`); if there is none, tell the user that Scalekit can switch the proxy on for ${provider} in their environment.`,
      details: { status, body },
      next: [['find-tool', '--provider', provider, '--query', '<what to do>']],
    });
  const who = isScalekits ? 'Scalekit' : provider;
  if (status === 429 || cause === 'rate limit') return rateLimited(who, retryAfter, { status, body });
  const safe = isRead(request);
  const details = {
    status,
    ...(isScalekits && code && { scalekit_code: code }),
    body,
    ...(retryAfter !== undefined && { retry_after: retryAfter }),
  };
  if (isScalekits) {
    if (isRefusal(status)) return refusedByScalekit(status, detail, details);
    const message = `Scalekit answered ${status}: ${detail}`;
    if (status < 500)
      return new Failure('SCALEKIT_ERROR', message, {
        hint: 'Check the flags against the message.',
        details,
      });
    if (safe) return unavailable(message, retryAfter, { details });
    // The upstream failed while a write was in flight.
    return unknownOutcome(request, new AbortController().signal, new Error(message), details);
  }
  const message = `${provider} answered ${status} to ${describeRequest(request)}.`;
  const isTransient = safe && isTransientStatus(status);
  if (isTransient && retryAfter !== undefined) return unavailable(message, retryAfter, { details });
  const hint = hintFor(status, safe);
  return new Failure('PROVIDER_ERROR', message, { hint, retryable: isTransient, details });
}

/** A header's only or first value. */
export function headerOf(answer: HttpResponse, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function hintFor(status: number, safe: boolean): string {
  if (status === 404) return 'Check the id and the path; the account may also not be allowed to see it.';
  if (status === 403)
    return "The user's account may not do this at the provider; tell the user which permission the body names.";
  if (safe && isTransientStatus(status))
    return 'The provider has a fault; run the command again in a moment.';
  if (safe && status >= 500) return 'The provider cannot do this; tell the user what the body says.';
  if (status >= 500)
    return 'The provider has a fault; check there whether it happened before repeating anything.';
  return 'Correct the request according to the body.';
}
