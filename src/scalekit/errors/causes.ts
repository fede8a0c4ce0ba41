import { words } from '../../answer/text.ts';
import type { Evidence } from './evidence.ts';

/** Why a provider refused, if its answer says so. */
export type Cause = 'rate limit' | 'missing scope' | 'dead token';

/** One pattern of a cause; the first that matches an answer decides. docs/errors.md has the table with examples. */
interface Sign {
  cause: Cause;
  /** The provider's HTTP status; 200 if the body of a 2xx answer reports a failure; `undefined` if a tool's failure does not tell the status. */
  statuses: readonly (number | undefined)[];
  /** Error codes, compared without case or punctuation. */
  codes?: readonly string[];
  /** A pattern over the message without quoted parts. */
  text?: RegExp;
  header?: (evidence: Evidence) => boolean;
  /** Messages about something else with a similar name. */
  unless?: RegExp;
}

/** Statuses with which providers refuse a caller; a 404 or a 409 is about the requested object. */
const REFUSED = [undefined, 400, 401, 403] as const;

/** The message is about an object that is missing or already exists, whatever it is called. */
const ABOUT_A_THING =
  /\bnot found\b|\bno such\b|\balready (?:exists|in use|taken|(?:been )?(?:revoked|deleted))\b|\bcannot (?:find|change|update|delete|revoke)\b/i;

/** Tokens that are part of a request or of user data, and payments that were not authorized. */
const OTHER_TOKEN =
  /(?:csrf|xsrf|captcha|page|sync|delta|cursor|continuation|pagination|upload|download|device|registration|push|card|payment|reset|password|invite|invitation|verification|confirmation|share|sharing|public|webhook|state|nonce|resume|skip|deploy|unsubscribe|subscription|idempotency|edit|room|video|guest|join|cart|checkout|project access|group access|personal access)[\s_-]*(?:token|key)|\b(?:unexpected|max|maximum|too many|number of) tokens?\b|\b(?:transaction|payment|charge|debit|dispute)s?\b/i;

const OTHER = new RegExp(`${ABOUT_A_THING.source}|${OTHER_TOKEN.source}`, 'i');

const LIVING_TOKEN = String.raw`(?:access|oauth ?2?(?:\.0)?|bearer|refresh|auth|authentication|authorization|api)[ _-]?tokens?`;
const DEAD = `(?:expired|revoked|invalid(?:ated)?|malformed|not valid|no longer valid|not active)`;

export const SIGNS: readonly Sign[] = [
  { cause: 'rate limit', statuses: [429], text: /(?:)/ },
  {
    cause: 'rate limit',
    statuses: [...REFUSED, 503, 200],
    codes: words(`
      429 rate_limit rate_limits rate_limited ratelimited rate_limit_exceeded rate_limit_reached
      rate_limit_error api_rate_limit_exceeded user_rate_limit_exceeded request_limit_exceeded
      too_many_requests too_many_requests_exception too_many_write_operations throttled request_throttled
      throttling throttling_exception application_throttled activity_limit_reached resource_exhausted
    `),
  },
  { cause: 'rate limit', statuses: [undefined, 403], codes: ['quotaExceeded', 'dailyLimitExceeded'] },
  {
    cause: 'rate limit',
    statuses: [...REFUSED, 503],
    text: /\brate[ -]?limit(?:s|ing)? (?:has been |have been |was |is )?(?:exceeded|reached|hit)\b|\bexceeded (?:a|an|the|your|our)(?: \w+)? rate[ -]?limit|\btoo many (?:api )?requests\b|\b(?:are being|request was|have been) (?:rate[ -]?limited|throttled)\b|\brequest limit (?:has been )?reached\b|\babuse detection mechanism\b|\bthrottle \w+ \w+ limit\b/i,
    unless: ABOUT_A_THING,
  },
  {
    cause: 'rate limit',
    statuses: [403],
    header: ({ header }) =>
      header('retry-after') !== undefined ||
      ['x-ratelimit-remaining', 'x-rate-limit-remaining', 'ratelimit-remaining'].some(
        (name) => Number(header(name) ?? Number.NaN) === 0,
      ),
  },
  {
    cause: 'missing scope',
    statuses: [...REFUSED, 200],
    codes: words(`
      missing_scope missing_scopes missing_required_scope insufficient_scope insufficient_scopes
      insufficient_client_scope access_token_scope_insufficient consent_required AADSTS65001 AADSTS65004
    `),
    header: ({ header }) => /\berror="?insufficient_scope\b/i.test(header('www-authenticate') ?? ''),
  },
  {
    cause: 'missing scope',
    statuses: REFUSED,
    text: /\binsufficient (?:oauth2? |authentication |client |api |token )?scopes?\b|\bmissing[ _](?:(?:the |a |any |one )?(?:of the )?(?:following )?(?:required |needed |necessary )?(?:oauth2? |api )?)?scopes?\b(?! (?:parameter|field|argument|property|attribute|in )\b)|\bscopes? (?:does|do) not match\b|\bgranted (?:all )?(?:the )?required scopes\b|\bat least 1 of the following scopes\b|\b(?:does|do) not (?:have|contain|include) (?:any of )?(?:the )?(?:required |necessary |needed |following )?(?:oauth2? |api )?scopes?\b|\bapproval for \w+ scope\b|\bscope permissions on the request\b|\brequires? (?:the )?'?[a-z]+(?:_[a-z]+)+'? permission\b/i,
    unless: ABOUT_A_THING,
  },
  { cause: 'missing scope', statuses: [403], header: ({ header }) => lacksGitHubScope(header) },
  { cause: 'dead token', statuses: [401], text: /(?:)/ },
  {
    cause: 'dead token',
    statuses: [undefined, 400, 403, 200],
    codes: words(`
      invalid_grant invalid_token invalid_access_token invalid_refresh_token invalid_auth
      invalid_auth_header invalid_authentication invalid_authentication_token invalid_session_id
      token_expired token_revoked token_invalid expired_token revoked_token expired_access_token
      revoked_access_token expired_authentication expired_authentication_token access_token_expired
      access_token_revoked access_token_invalid refresh_token_expired refresh_token_revoked
      refresh_token_missing reauthentication_needed interaction_required not_authed auth_error
      bad_credentials account_inactive
    `),
    unless: OTHER,
  },
  // GraphQL's own words: https://www.apollographql.com/docs/apollo-server/data/errors
  { cause: 'dead token', statuses: [200], codes: ['unauthenticated', 'authentication_error'], unless: OTHER },
  // Weaker words, which providers also use for missing permissions: they count only if a tool names no status.
  {
    cause: 'dead token',
    statuses: [undefined],
    codes: ['unauthorized', 'unauthenticated'],
    unless: OTHER,
  },
  {
    cause: 'dead token',
    statuses: [undefined, 400, 403],
    // Microsoft's codes for a sign-in that has to be repeated: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    codes: [50076, 50078, 50079, 50089, 50132, 50133, 50158, 50173, 70008, 70043, 700081, 700082, 700084].map(
      (number) => `AADSTS${number}`,
    ),
  },
  {
    cause: 'dead token',
    statuses: [undefined, 400, 403],
    text: new RegExp(
      [
        String.raw`\b${LIVING_TOKEN}\b[^.;:]{0,60}?\b${DEAD}\b`,
        String.raw`\b(?:expired|invalid|revoked|bad) ${LIVING_TOKEN}\b`,
        String.raw`\b(?:token|grant|authorization|session)(?: has been| was| is)? expired or (?:revoked|invalid)\b`,
        String.raw`\binvalid authentication credentials\b`,
        String.raw`\berror validating access token\b`,
        String.raw`\blifetime validation failed\b`,
        String.raw`^bad credentials\b`,
        String.raw`\b(?:invalid_grant|token_revoked|invalid_auth|not_authed|invalid_session_id)\b`,
      ].join('|'),
      'i',
    ),
    unless: OTHER,
  },
];

/** Quoted text in a message is user data: a title, a name. */
const QUOTED = /(?<!\w)["'`“‘][^\n]{1,200}?["'`”’](?!\w)/g;

/** The cause of a provider's refusal, if known. */
export function causeOf(evidence: Evidence): Cause | undefined {
  const codes = new Set(evidence.codes.map(plain));
  const text = evidence.text.replace(QUOTED, ' ').replace(/\s+/g, ' ');
  const fits = ({ statuses, unless, ...sign }: Sign) =>
    statuses.includes(evidence.status) &&
    !unless?.test(text) &&
    (sign.codes?.some((code) => codes.has(plain(code))) ||
      sign.text?.test(text) ||
      sign.header?.(evidence) === true);
  return SIGNS.find(fits)?.cause;
}

/** `EXPIRED_ACCESS_TOKEN`, `expired_access_token/..` and `ExpiredAccessToken` are one code. */
function plain(code: string): string {
  return code
    .split('/', 1)[0]
    ?.replace(/[^a-z0-9]/gi, '')
    .toLowerCase() as string;
}

/** Whether GitHub names sufficient scopes, and the token has none of them. */
function lacksGitHubScope(header: Evidence['header']): boolean {
  const granted = header('x-oauth-scopes');
  const accepted = words(header('x-accepted-oauth-scopes')?.replaceAll(',', ' ') ?? '').filter(Boolean);
  return (
    granted !== undefined &&
    accepted.length > 0 &&
    !accepted.some((scope) => words(granted.replaceAll(',', ' ')).includes(scope))
  );
}
