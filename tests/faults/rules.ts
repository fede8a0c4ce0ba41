import type { Fault } from '../sandbox/sandbox.ts';

/**
 * The required outcome of each fault, by the kind of request that it hits. The table follows docs/contract.md, never
 * what the program does. A word is an `error.code`, or several if a broken connection may look like either; `+` means
 * that the failure is retryable.
 *
 * - token: `POST /oauth/token`. It has no effect, so transient faults are always retried.
 * - lookup: an RPC that reads, or asks for a link.
 * - execute: `ExecuteTool`. Sent at most once. Only a clear refusal counts as one: a gRPC status that says so, or the
 *   answer of a gateway that rejects the call (401, 403, 404, 429).
 * - read, write: a request through the proxy: GET and HEAD, or POST, PUT, PATCH and DELETE.
 * - outside: a signed URL on another host, fetched by GET.
 *
 * An empty cell means that the fault does not exist there.
 */
const TABLE = `
fault                   | token               | lookup               | execute             | read                  | write                 | outside
accept, then silence    | TIMEOUT+            | TIMEOUT+             | OUTCOME_UNKNOWN     | TIMEOUT+              | OUTCOME_UNKNOWN       | TIMEOUT+
headers, then silence   | TIMEOUT+            | TIMEOUT+             | OUTCOME_UNKNOWN     | TIMEOUT+              | OUTCOME_UNKNOWN       | TIMEOUT+
reset before            | NETWORK+            | NETWORK+             | OUTCOME_UNKNOWN     | NETWORK+              | OUTCOME_UNKNOWN       | NETWORK+
reset after             |                     |                      | OUTCOME_UNKNOWN     |                       | OUTCOME_UNKNOWN       |
reset once              | success             | success              | OUTCOME_UNKNOWN     | success               | OUTCOME_UNKNOWN       | success
GOAWAY, unprocessed     | NETWORK+            | NETWORK/UNAVAILABLE/TIMEOUT+ | NETWORK+            | NETWORK+              | OUTCOME_UNKNOWN       | NETWORK+
GOAWAY after            |                     |                      | OUTCOME_UNKNOWN     |                       | OUTCOME_UNKNOWN       |
half a body             | NETWORK+            | NETWORK/UNAVAILABLE+ | OUTCOME_UNKNOWN     | NETWORK+              | OUTCOME_UNKNOWN       | NETWORK+
half a body after       |                     |                      | OUTCOME_UNKNOWN     |                       | OUTCOME_UNKNOWN       |
silence after           |                     |                      | OUTCOME_UNKNOWN     |                       | OUTCOME_UNKNOWN       |
truncated JSON          | SCALEKIT_ERROR      | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     | success               | success               | success
HTML instead of JSON    | SCALEKIT_ERROR      | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     | success               | success               | success
empty body              | SCALEKIT_ERROR      | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     | success               | success               | success
20 MB answer            | SCALEKIT_ERROR      | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     | success               | success               | success
400                     | INVALID_CREDENTIALS | CONFIG_INVALID       | OUTCOME_UNKNOWN     | PROVIDER_ERROR        | PROVIDER_ERROR        | PROVIDER_ERROR
401 once                | INVALID_CREDENTIALS | success              | FORBIDDEN           | success               | PROVIDER_UNAUTHORIZED | PROVIDER_ERROR
401 always              | INVALID_CREDENTIALS | FORBIDDEN            | FORBIDDEN           | PROVIDER_UNAUTHORIZED | PROVIDER_UNAUTHORIZED | PROVIDER_ERROR
403                     | FORBIDDEN           | FORBIDDEN            | FORBIDDEN           | PROVIDER_ERROR        | PROVIDER_ERROR        | PROVIDER_ERROR
404                     | CONFIG_INVALID      | CONFIG_INVALID       | CONFIG_INVALID      | PROVIDER_ERROR        | PROVIDER_ERROR        | PROVIDER_ERROR
409                     | CONFIG_INVALID      | CONFIG_INVALID       | OUTCOME_UNKNOWN     | PROVIDER_ERROR        | PROVIDER_ERROR        | PROVIDER_ERROR
422                     | CONFIG_INVALID      | CONFIG_INVALID       | OUTCOME_UNKNOWN     | PROVIDER_ERROR        | PROVIDER_ERROR        | PROVIDER_ERROR
429 with Retry-After    | RATE_LIMITED+       | RATE_LIMITED+        | RATE_LIMITED+       | RATE_LIMITED+         | RATE_LIMITED+         | RATE_LIMITED+
429                     | RATE_LIMITED+       | RATE_LIMITED+        | RATE_LIMITED+       | RATE_LIMITED+         | RATE_LIMITED+         | RATE_LIMITED+
500                     | UNAVAILABLE+        | UNAVAILABLE+         | OUTCOME_UNKNOWN     | PROVIDER_ERROR+       | PROVIDER_ERROR        | PROVIDER_ERROR+
502                     | UNAVAILABLE+        | UNAVAILABLE+         | OUTCOME_UNKNOWN     | PROVIDER_ERROR+       | PROVIDER_ERROR        | PROVIDER_ERROR+
503                     | UNAVAILABLE+        | UNAVAILABLE+         | OUTCOME_UNKNOWN     | PROVIDER_ERROR+       | PROVIDER_ERROR        | PROVIDER_ERROR+
504                     | UNAVAILABLE+        | UNAVAILABLE+         | OUTCOME_UNKNOWN     | PROVIDER_ERROR+       | PROVIDER_ERROR        | PROVIDER_ERROR+
503 once                | success             | success              | OUTCOME_UNKNOWN     | success               | PROVIDER_ERROR        | success
500 after               |                     |                      | OUTCOME_UNKNOWN     |                       | PROVIDER_ERROR        |
502 after               |                     |                      | OUTCOME_UNKNOWN     |                       | PROVIDER_ERROR        |
503 after               |                     |                      | OUTCOME_UNKNOWN     |                       | PROVIDER_ERROR        |
504 after               |                     |                      | OUTCOME_UNKNOWN     |                       | PROVIDER_ERROR        |
Scalekit's 401 once     |                     |                      |                     | success               | success               |
Scalekit's 401 always   |                     |                      |                     | INVALID_CREDENTIALS   | INVALID_CREDENTIALS   |
Scalekit's 403          |                     |                      |                     | FORBIDDEN             | FORBIDDEN             |
Scalekit's 404          |                     |                      |                     | NOT_FOUND             | NOT_FOUND             |
Scalekit's 429          |                     |                      |                     | RATE_LIMITED+         | RATE_LIMITED+         |
Scalekit's 502          |                     |                      |                     | UNAVAILABLE+          | OUTCOME_UNKNOWN       |
Scalekit's 502 after    |                     |                      |                     |                       | OUTCOME_UNKNOWN       |
proxy switched off      |                     |                      |                     | TOOL_PROXY_DISABLED   | TOOL_PROXY_DISABLED   |
canceled                |                     | UNAVAILABLE+         | OUTCOME_UNKNOWN     |                       |                       |
unknown                 |                     | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     |                       |                       |
invalid_argument        |                     | SCALEKIT_ERROR       | SCALEKIT_ERROR      |                       |                       |
deadline_exceeded       |                     | UNAVAILABLE+         | OUTCOME_UNKNOWN     |                       |                       |
not_found               |                     | NOT_FOUND            | NOT_FOUND           |                       |                       |
already_exists          |                     | SCALEKIT_ERROR       | SCALEKIT_ERROR      |                       |                       |
permission_denied       |                     | FORBIDDEN            | FORBIDDEN           |                       |                       |
resource_exhausted      |                     | RATE_LIMITED+        | RATE_LIMITED+       |                       |                       |
failed_precondition     |                     | SCALEKIT_ERROR       | SCALEKIT_ERROR      |                       |                       |
aborted                 |                     | UNAVAILABLE+         | OUTCOME_UNKNOWN     |                       |                       |
out_of_range            |                     | SCALEKIT_ERROR       | SCALEKIT_ERROR      |                       |                       |
unimplemented           |                     | SCALEKIT_ERROR       | SCALEKIT_ERROR      |                       |                       |
internal                |                     | SCALEKIT_ERROR+      | SCALEKIT_ERROR      |                       |                       |
unavailable             |                     | UNAVAILABLE+         | OUTCOME_UNKNOWN     |                       |                       |
data_loss               |                     | SCALEKIT_ERROR+      | OUTCOME_UNKNOWN     |                       |                       |
unauthenticated         |                     | INVALID_CREDENTIALS  | INVALID_CREDENTIALS |                       |                       |
unauthenticated once    |                     | success              | success             |                       |                       |
unavailable once        |                     | success              | OUTCOME_UNKNOWN     |                       |                       |
unavailable after       |                     |                      | OUTCOME_UNKNOWN     |                       |                       |
unavailable after, once |                     |                      | OUTCOME_UNKNOWN     |                       |                       |
internal after          |                     |                      | SCALEKIT_ERROR      |                       |                       |
deadline_exceeded after |                     |                      | OUTCOME_UNKNOWN     |                       |                       |
aborted after           |                     |                      | OUTCOME_UNKNOWN     |                       |                       |
clock skew              | success             |                      |                     |                       |                       |
`;

const COLUMNS = ['token', 'lookup', 'execute', 'read', 'write', 'outside'] as const;
/**
 * The columns of the table, and two kinds for commands that send several requests: a fault may hit any of them, and may
 * or may not be retried. For these the rule is SAFE: a success had its effect exactly once, `retryable` means no effect,
 * and a download leaves the whole file or nothing.
 */
export const REQUEST_KINDS = [...COLUMNS, 'upload', 'download'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Faults of the whole environment: no request is ever sent. */
export const ENVIRONMENT_FAULTS = ['DNS failure', 'refused', 'TLS refused'] as const;

export interface Rule {
  fault: string;
  kind: RequestKind | 'environment';
  /** `success`, `SAFE`, or an `error.code`; alternatives are separated by a slash. */
  word: string;
  retryable: boolean;
}

/** The rules of the table, and those of the environment: nothing was sent, so they are all NETWORK. */
export const RULES: readonly Rule[] = [
  ...ENVIRONMENT_FAULTS.map(
    (fault): Rule => ({
      fault,
      kind: 'environment',
      word: 'NETWORK',
      // Retrying does not make a certificate trusted.
      retryable: fault !== 'TLS refused',
    }),
  ),
  ...readTable(TABLE),
  ...readTable(TABLE).flatMap(({ fault, kind }): Rule[] => {
    if (kind === 'write') return [{ fault, kind: 'upload', word: 'SAFE', retryable: false }];
    return kind === 'outside' ? [{ fault, kind: 'download', word: 'SAFE', retryable: false }] : [];
  }),
];

function readTable(table: string): Rule[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  if (head.slice(1).join() !== COLUMNS.join()) throw new Error('the columns of the table are not COLUMNS');
  return rows.flatMap(([fault = '', ...words]) =>
    words.flatMap((word, at): Rule[] => {
      const kind = COLUMNS[at];
      if (word === '' || !kind) return [];
      return [{ fault, kind, word: word.replace('+', ''), retryable: word.endsWith('+') }];
    }),
  );
}

const LONG = 20 * 1024 * 1024;
/** A gRPC frame of 20 MB with the right length but invalid content. */
const longMessage = (): Buffer => {
  const body = Buffer.alloc(5 + LONG, 0xff);
  body[0] = 0;
  body.writeUInt32BE(LONG, 1);
  return body;
};
const json = { 'content-type': 'application/json' };

/** The sandbox's fault for a row of the table. @param token a valid access token, for answers that contain one */
export function orderOf(fault: string, kind: RequestKind, token: () => string): Omit<Fault, 'on'> {
  const [name = fault, often] = fault.split(/,? (once|always)$/);
  const times = often === 'once' ? 1 : Number.POSITIVE_INFINITY;
  const after = / after$/.test(name);
  const order = kindOf(name.replace(/ after$/, ''), kind, token);
  // If the answer claims success, the write was carried out.
  const happened = after || ((kind === 'write' || kind === 'upload') && order.http?.status === 200);
  return { ...order, times, ...(happened && { when: 'after' as const }) };
}

function kindOf(name: string, kind: RequestKind, token: () => string): Omit<Fault, 'on'> {
  const rpc = kind === 'lookup' || kind === 'execute';
  const answer = (body: string | Uint8Array, headers: Record<string, string> = json) => ({
    http: { status: 200, headers, body },
  });
  switch (name) {
    case 'accept, then silence':
    case 'silence':
      return { hang: 'accept' };
    case 'headers, then silence':
      return { hang: 'headers' };
    case 'reset before':
    case 'reset':
      return { reset: true };
    case 'GOAWAY, unprocessed':
    case 'GOAWAY':
      return { goaway: true };
    case 'half a body':
      return { halfBody: true };
    case 'truncated JSON':
      return answer('{"data":{"resul');
    case 'HTML instead of JSON':
      return answer('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });
    case 'empty body':
      return answer('');
    case '20 MB answer':
      return rpc
        ? answer(longMessage(), { 'content-type': 'application/grpc+proto' })
        : answer(JSON.stringify({ text: 'x'.repeat(LONG) }));
    case 'clock skew':
      return answer(JSON.stringify({ access_token: token(), token_type: 'Bearer', expires_in: 86_399 }), {
        ...json,
        date: new Date(Date.now() - 3_600_000).toUTCString(),
      });
    case 'proxy switched off':
      return own(403, 'TOOL_PROXY_DISABLED');
    case '429 with Retry-After':
      // Transfers wait as long as requested, five times.
      return {
        http: {
          status: 429,
          headers: { ...json, 'retry-after': /load$/.test(kind) ? '1' : '7' },
          body: '{}',
        },
      };
    default:
      break;
  }
  const scalekit = /^Scalekit's (\d+)$/.exec(name)?.[1];
  if (scalekit === '502')
    return {
      http: { status: 502, headers: { 'content-type': 'text/plain' }, body: 'upstream request failed' },
    };
  if (scalekit) return own(Number(scalekit), scalekit === '401' ? 'UNAUTHORIZED' : 'REFUSED');
  if (/^\d+$/.test(name))
    return { http: { status: Number(name), headers: json, body: '{"error":"ordered"}' } };
  return { grpc: { code: name } };
}

/** The shape of Scalekit's own refusals at the proxy. */
function own(status: number, code: string): Omit<Fault, 'on'> {
  return { http: { status, headers: json, body: JSON.stringify({ detail: 'refused as ordered', code }) } };
}
