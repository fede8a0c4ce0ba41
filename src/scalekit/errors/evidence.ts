import { parseJsonOr } from '../../answer/json.ts';
import { retryAfterSeconds, timeOfAnswer } from '../../http/retry.ts';

/** What a refusal says about its cause. */
export interface Evidence {
  /** The provider's HTTP status, if known. */
  status: number | undefined;
  codes: string[];
  text: string;
  /** Scopes that the body names. */
  scopes: string[];
  /** Seconds to wait that the body names as a number. */
  seconds: number | undefined;
  /** A header of the answer, by its lower-case name. */
  header: (name: string) => string | undefined;
}

/** Members of an error's body that hold a code, a message, required scopes, or seconds to wait. */
const CODE =
  /^(?:|code|status|reason|type|category|errors?|error_?code|error_?type|error_?summary|subcode|name|\.tag)$/i;
const SCOPES = /^(?:(?:required|missing)_?(?:granular_?)?scopes?|needed|scopes?)$/i;
const SECONDS = /^(?:retry_?after(?:_?seconds)?|retry_?delay)$/i;
const MILLISECONDS = /^retry_?after_?ms$/i;

/** How deep and how wide a body is searched; errors say what they mean near the top. */
const MAX_DEPTH = 6;
const MAX_ITEMS = 20;

/** A year: anything longer is not a plausible wait. */
const LONGEST_WAIT_SECONDS = 366 * 86400;

/** Reads a provider's refusal. @param body parsed JSON, or text that may contain some */
export function readEvidence(
  body: unknown,
  known: { status?: number | undefined; codes?: string[]; header?: Evidence['header'] } = {},
): Evidence {
  const evidence: Evidence = {
    status: known.status,
    codes: [...(known.codes ?? [])],
    text: '',
    scopes: [],
    seconds: undefined,
    header: known.header ?? (() => undefined),
  };
  const read = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'object' && value !== null && depth < MAX_DEPTH) {
      for (const [key, member] of Object.entries(value).slice(0, MAX_ITEMS))
        read(member, Array.isArray(value) ? name : key, depth + 1);
    } else if (typeof value === 'string' || typeof value === 'number') note(evidence, name, String(value));
  };
  read(typeof body === 'string' ? (jsonWithin(body) ?? body) : body, '', 0);
  // `invalid_grant: Token has been revoked.`, and Microsoft's `AADSTS70008: …`.
  for (const [, code] of evidence.text.matchAll(/(?:^(?=\w+:)|\b(?=AADSTS\d))(\w+)/gm))
    if (code) evidence.codes.push(code);
  return evidence;
}

function note(evidence: Evidence, name: string, value: string): void {
  if (SCOPES.test(name)) evidence.scopes.push(...value.split(/[\s,]+/).filter(isScope));
  else if (SECONDS.test(name) && /^\d+(?:\.\d+)?s?$/.test(value))
    evidence.seconds ??= Math.ceil(Number.parseFloat(value));
  else if (MILLISECONDS.test(name) && /^\d+$/.test(value))
    evidence.seconds ??= Math.ceil(Number(value) / 1000);
  if (/\s/.test(value)) evidence.text += `${value}\n`;
  else if (CODE.test(name)) evidence.codes.push(value);
}

/** A tool's message may be the provider's body, or end with it. */
function jsonWithin(text: string): unknown {
  const start = text.indexOf('{');
  const json = start < 0 ? undefined : parseJsonOr(text.slice(start, text.lastIndexOf('}') + 1), undefined);
  return json && [text.slice(0, start), json];
}

/** Places in a message where scopes are named. */
const SCOPES_IN_TEXT = [
  /\bscopes?:? ?\[([^\]]+)\]/gi,
  /\b(?:needed|requires one of|following(?: required)? scopes?):? '?([\w.:/-]+(?:, ?[\w.:/-]+)*)/gi,
  /\b(?:required|missing)(?: required)?[ _]scopes?:? '?([\w.:/-]+(?:, ?[\w.:/-]+)*)/gi,
  /\bfor (\w+) scope\b/gi,
  /\b'?([a-z]+(?:_[a-z]+)+)'? permission\b/g,
  /(https:\/\/(?:www\.googleapis\.com\/auth\/[\w./-]+|mail\.google\.com\/))/g,
];

const NO_SCOPE =
  /^(?:are|is|the|to|for|this|that|required|missing|following|be|on|in|of|not|and|or|any|needed)$/i;

/** The scopes that a refusal asks for, without duplicates. */
export function scopesOf({ scopes, text, header }: Evidence): string[] {
  const challenge = /\bscope="([^"]+)"/.exec(header('www-authenticate') ?? '')?.[1] ?? '';
  const named = SCOPES_IN_TEXT.flatMap((place) =>
    [...text.matchAll(place)].map(([, names]) => String(names)),
  );
  const accepted = header('x-accepted-oauth-scopes') ?? '';
  const all = [...scopes, challenge, ...named, ...(scopes.length === 0 ? [accepted] : [])];
  const words = all.flatMap((list) => list.split(/[\s,'"`]+/)).map((word) => word.replace(/[.:]+$/, ''));
  return [...new Set(words.filter(isScope))].slice(0, MAX_ITEMS);
}

function isScope(word: string): boolean {
  return /^[\w.:/-]{2,200}$/.test(word) && !NO_SCOPE.test(word);
}

/** Units of time in messages, in seconds. */
const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86400 };

/**
 * How long a refusal asks to wait: `Retry-After` and its variants, the end of the limit's window, the body's members, or
 * its message.
 *
 * @param now milliseconds; the answer's own `Date` if it has one
 * @returns whole seconds
 */
export function waitOf(
  { header, seconds, text }: Evidence,
  now = timeOfAnswer(header('date')),
): number | undefined {
  const ms = header('retry-after-ms') ?? header('x-ms-retry-after-ms');
  const found =
    retryAfterSeconds(header('retry-after'), now) ??
    (ms !== undefined && /^\d+$/.test(ms) ? Math.ceil(Number(ms) / 1000) : undefined) ??
    retryAfterSeconds(header('x-ratelimit-reset-after')) ??
    seconds ??
    windowEnd(header, now) ??
    waitInWords(text, now);
  return found !== undefined && found <= LONGEST_WAIT_SECONDS ? found : undefined;
}

/** The end of a limit's window counts unless requests remain in it. */
function windowEnd(header: Evidence['header'], now: number): number | undefined {
  for (const prefix of ['x-ratelimit', 'x-rate-limit', 'ratelimit']) {
    const reset = header(`${prefix}-reset`)?.trim();
    if (!reset || Number(header(`${prefix}-remaining`) ?? 0) > 0) continue;
    const at = Number(reset);
    if (Number.isNaN(at)) return retryAfterSeconds(reset, now);
    // Seconds from now, or a time in seconds or milliseconds since 1970.
    if (at < 1e9) return Math.ceil(at);
    return Math.max(1, Math.ceil((at < 1e11 ? at * 1000 - now : at - now) / 1000));
  }
  return undefined;
}

function waitInWords(text: string, now: number): number | undefined {
  const at = /\b(?:retry|try again) (?:after|at) (\d{4}-\d\d-\d\dT[\d:.]+Z)/i.exec(text)?.[1];
  if (at) return Math.max(1, Math.ceil((Date.parse(at) - now) / 1000));
  const [, amount, unit = 's'] =
    /\b(?:retry|try again|wait|available)\b[^.\d]{0,40}(\d+(?:\.\d+)?) ?(ms|[smhd])?/i.exec(text) ?? [];
  if (amount !== undefined)
    return Math.ceil(Number(amount) * (/^ms$/i.test(unit) ? 0.001 : (UNITS[unit.toLowerCase()] ?? 1)));
  // https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api: at least a minute.
  return /\bsecondary rate limit\b/i.test(text) ? 60 : undefined;
}
