import type { Fault } from '../sandbox/sandbox.ts';

/**
 * What each fault must lead to, by the kind of request it strikes. This table is written from docs/contract.md, never from
 * what the program does. A word is an `error.code`, or several where a broken connection may look like either; `+` after
 * it says that the failure is retryable.
 *
 * - token: `POST /oauth/token`. Nothing happens there, so transient faults are tried again, whatever the command.
 * - lookup: an RPC that reads, or asks for a link.
 * - execute: `ExecuteTool`. Sent at most once; only an answer that shows a refusal counts as one: a gRPC status that
 *   says so, or what a gateway answers that lets nobody through (401, 403, 404, 429).
 * - read, write: a request through the proxy, GET and HEAD or POST, PUT, PATCH and DELETE.
 * - outside: a signed URL on another host, fetched by GET.
 *
 * An empty column means that the fault does not exist there.
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
 * The doors of the table, and two for commands that take several requests: a fault may strike any of them and be
 * withRetries or not. There the rule is SAFE: a success has had its effect exactly once, `retryable` means that it has
 * had none, and a download leaves either the whole file or nothing.
 */
export const DOOR_CLASSES = [...COLUMNS, 'upload', 'download'] as const;
export type DoorClass = (typeof DOOR_CLASSES)[number];

/** Faults of the environment as a whole: no request ever leaves. */
export const ENVIRONMENT_FAULTS = ['DNS failure', 'refused', 'TLS refused'] as const;

export interface Rule {
  fault: string;
  door: DoorClass | 'environment';
  /** `success`, `SAFE`, or an `error.code`; alternatives are separated by a slash. */
  word: string;
  retryable: boolean;
}

/** Every rule of the table, and those of the environment: nothing was sent, so all of it is NETWORK. */
export const RULES: readonly Rule[] = [
  ...ENVIRONMENT_FAULTS.map(
    (fault): Rule => ({
      fault,
      door: 'environment',
      word: 'NETWORK',
      // A certificate that is not trusted stays so.
      retryable: fault !== 'TLS refused',
    }),
  ),
  ...readTable(TABLE),
  ...readTable(TABLE).flatMap(({ fault, door }): Rule[] => {
    if (door === 'write') return [{ fault, door: 'upload', word: 'SAFE', retryable: false }];
    return door === 'outside' ? [{ fault, door: 'download', word: 'SAFE', retryable: false }] : [];
  }),
];

function readTable(table: string): Rule[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  if (head.slice(1).join() !== COLUMNS.join()) throw new Error('the columns of the table are not the doors');
  return rows.flatMap(([fault = '', ...words]) =>
    words.flatMap((word, at): Rule[] => {
      const door = COLUMNS[at];
      if (word === '' || !door) return [];
      return [{ fault, door, word: word.replace('+', ''), retryable: word.endsWith('+') }];
    }),
  );
}

const LONG = 20 * 1024 * 1024;
/** A gRPC message of 20 MB that is no message: its length is announced rightly, its content is not. */
const longMessage = (): Buffer => {
  const body = Buffer.alloc(5 + LONG, 0xff);
  body[0] = 0;
  body.writeUInt32BE(LONG, 1);
  return body;
};
const json = { 'content-type': 'application/json' };

/** The order to the sandbox for a row of the table. @param token a valid access token, for answers that hold one */
export function orderOf(fault: string, door: DoorClass, token: () => string): Omit<Fault, 'on'> {
  const [name = fault, often] = fault.split(/,? (once|always)$/);
  const times = often === 'once' ? 1 : Number.POSITIVE_INFINITY;
  const after = / after$/.test(name);
  const order = kindOf(name.replace(/ after$/, ''), door, token);
  // An answer that claims success stands for one: the write behind it was carried out.
  const happened = after || ((door === 'write' || door === 'upload') && order.http?.status === 200);
  return { ...order, times, ...(happened && { when: 'after' as const }) };
}

function kindOf(name: string, door: DoorClass, token: () => string): Omit<Fault, 'on'> {
  const rpc = door === 'lookup' || door === 'execute';
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
      // Transfers wait for as long as they are asked to, five times.
      return {
        http: {
          status: 429,
          headers: { ...json, 'retry-after': /load$/.test(door) ? '1' : '7' },
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

/** Scalekit's own refusals at the proxy have this shape. */
function own(status: number, code: string): Omit<Fault, 'on'> {
  return { http: { status, headers: json, body: JSON.stringify({ detail: 'refused as ordered', code }) } };
}
