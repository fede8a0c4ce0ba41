import type { Code } from '@connectrpc/connect';
import type { Endpoint, LedgerEntry } from './ledger.ts';

/** An ordered fault: which requests it strikes, when, and what then happens. Say exactly one kind. */
export interface Fault extends FaultKind {
  /** A door, an RPC's name (`ExecuteTool`), or a pattern over the request target. */
  on: Endpoint | (string & {}) | RegExp;
  /** Only this HTTP method. */
  method?: string;
  /** How many matching requests pass unharmed first. */
  skip?: number;
  /** How many it strikes; 1 if unsaid, `Infinity` for all. */
  times?: number;
  /** `before` the call is carried out (the default) or `after` it was. */
  when?: 'before' | 'after';
}

export interface FaultKind {
  /** Waits first; by itself, or in front of any other kind. */
  delayMs?: number;
  /** Fails an RPC with this code. */
  grpc?: GrpcFault;
  /** Fails ExecuteTool as the provider's own failure, with the gRPC status that belongs to the provider's. */
  tool?: ProviderFailure;
  /** Answers an RPC with these fields, without carrying it out. */
  answer?: Record<string, unknown>;
  /** Answers with this instead. `body` may be anything: HTML, cut-off JSON, nothing, 20 MB. */
  http?: { status: number; headers?: Record<string, string>; body?: string | Uint8Array };
  /** `accept`: takes the request and never answers. `headers`: sends the head of an answer, then nothing. */
  hang?: 'accept' | 'headers';
  /** Tears the TCP connection down with RST. */
  reset?: true;
  /** HTTP/2: tells the client to go away and closes. HTTP/1.1: closes cleanly without an answer. */
  goaway?: true;
  /** Sends the head and the first bytes of an answer, then closes the connection. */
  halfBody?: true;
  /** Cuts the connection after this many body bytes, `of` the answer or (`request`) of what the client sends. */
  breakAfterBytes?: number;
  of?: 'answer' | 'request';
}

export interface GrpcFault {
  code: Code | Lowercase<keyof typeof Code & string> | (string & {});
  message?: string;
  /** Fields of `scalekit.v1.errdetails.ErrorInfo`, in the generated code's spelling. */
  details?: ErrorDetails;
  metadata?: Record<string, string>;
}

/** What a provider answered to a tool's call. */
export interface ProviderFailure {
  /** Its HTTP status: 401, 403 and 429 have a gRPC status of their own. */
  status: number;
  /** `tool_error_code`: UNAUTHORIZED, FORBIDDEN, RATE_LIMITED or TOOL_EXEC_FAILED where unsaid. */
  code?: string;
  message?: string;
  /** Such as `retry-after`. */
  metadata?: Record<string, string>;
}

export interface ErrorDetails {
  errorCode?: string;
  toolErrorInfo?: { toolErrorCode?: string; toolErrorMessage?: string; executionId?: string };
  localizedMessageInfo?: { locale?: string; message?: string };
  debugInfo?: { detail?: string };
  validationErrorInfo?: { fieldViolations: { field?: string; description?: string; constraint?: string }[] };
  resourceInfo?: { resourceName?: string; requiredPermissions?: string[]; description?: string };
  requestInfo?: { requestId?: string };
}

/** A download of the other host leads to a page to sign in, said with 200, as it does without a session. */
export function signInPage(times = 1): Fault {
  const body = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to go on</body></html>';
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { on: 'filehost', method: 'GET', times, http: { status: 200, headers, body } };
}

export interface ServedBy {
  when: 'before' | 'after';
  kind: string;
}

interface Standing {
  fault: Fault;
  skip: number;
  left: number;
}

const KINDS = [
  'grpc',
  'tool',
  'answer',
  'http',
  'hang',
  'reset',
  'goaway',
  'halfBody',
  'breakAfterBytes',
  'delayMs',
] as const;

/** The faults that stand ordered. The first that fits a request strikes it. */
export class FaultQueue {
  #standing: Standing[] = [];

  order(fault: Fault): void {
    if (kindOf(fault) === undefined) throw new Error(`a fault needs one of ${KINDS.join(', ')}`);
    this.#standing.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#standing = [];
  }

  /** Takes the fault this request runs into, and notes it on the entry. */
  take(entry: LedgerEntry): Fault | undefined {
    for (const standing of this.#standing) {
      if (standing.left <= 0 || !fits(standing.fault, entry)) continue;
      if (standing.skip > 0) {
        standing.skip -= 1;
        continue;
      }
      standing.left -= 1;
      const { fault } = standing;
      entry.fault = { when: fault.when ?? 'before', kind: kindOf(fault) ?? '' };
      return fault;
    }
    return undefined;
  }
}

function kindOf(fault: FaultKind): string | undefined {
  return KINDS.find((kind) => fault[kind] !== undefined);
}

function fits(fault: Fault, entry: LedgerEntry): boolean {
  if (fault.method !== undefined && fault.method !== entry.method) return false;
  if (fault.on instanceof RegExp)
    return new RegExp(fault.on.source, fault.on.flags.replace('g', '')).test(entry.target);
  return fault.on === entry.door || (entry.door === 'grpc' && fault.on === entry.method);
}
