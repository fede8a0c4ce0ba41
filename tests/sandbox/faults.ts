import type { Code } from '@connectrpc/connect';
import type { Endpoint, LedgerEntry } from './ledger.ts';

/** A fault: which requests it hits, when, and what happens. Exactly one kind must be set. */
export interface Fault extends FaultKind {
  /** An endpoint, an RPC's name (`ExecuteTool`), or a pattern over the request target. */
  on: Endpoint | (string & {}) | RegExp;
  /** Only this HTTP method. */
  method?: string;
  /** The number of matching requests that pass first. */
  skip?: number;
  /** The number of requests that it hits; default 1, `Infinity` for all. */
  times?: number;
  /** `before` the call is carried out (the default) or `after` it. */
  when?: 'before' | 'after';
}

export interface FaultKind {
  /** A delay, alone or before any other kind. */
  delayMs?: number;
  /** Fails an RPC with this code. */
  grpc?: GrpcFault;
  /** Fails ExecuteTool like a failure at the provider, with the gRPC status for the provider's status. */
  tool?: ProviderFailure;
  /** Answers an RPC with these fields, without carrying it out. */
  answer?: Record<string, unknown>;
  /** Gives this answer instead. `body` may be anything: HTML, truncated JSON, nothing, 20 MB. */
  http?: { status: number; headers?: Record<string, string>; body?: string | Uint8Array };
  /** `accept`: accepts the request and never answers. `headers`: sends the headers of an answer, then nothing. */
  hang?: 'accept' | 'headers';
  /** Resets the TCP connection. */
  reset?: true;
  /** HTTP/2: sends GOAWAY and closes. HTTP/1.1: closes cleanly without an answer. */
  goaway?: true;
  /** Sends the headers and the first bytes of an answer, then closes the connection. */
  halfBody?: true;
  /** Cuts the connection after this many bytes of the body `of` the answer or the request. */
  breakAfterBytes?: number;
  of?: 'answer' | 'request';
}

export interface GrpcFault {
  code: Code | Lowercase<keyof typeof Code & string> | (string & {});
  message?: string;
  /** Fields of `scalekit.v1.errdetails.ErrorInfo`, spelled as in the generated code. */
  details?: ErrorDetails;
  metadata?: Record<string, string>;
}

/** A provider's failure in a tool call. */
export interface ProviderFailure {
  /** The provider's HTTP status; 401, 403 and 429 have their own gRPC status. */
  status: number;
  /** `tool_error_code`; default UNAUTHORIZED, FORBIDDEN, RATE_LIMITED or TOOL_EXEC_FAILED, by status. */
  code?: string;
  message?: string;
  /** For example `retry-after`. */
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

/** The next download from the other host is a sign-in page with status 200, as without a session. */
export function signInPage(times = 1): Fault {
  const body = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to go on</body></html>';
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { on: 'filehost', method: 'GET', times, http: { status: 200, headers, body } };
}

export interface ServedBy {
  when: 'before' | 'after';
  kind: string;
}

interface Injected {
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

/** The active faults. The first that matches a request hits it. */
export class FaultQueue {
  #injected: Injected[] = [];

  inject(fault: Fault): void {
    if (kindOf(fault) === undefined) throw new Error(`a fault needs one of ${KINDS.join(', ')}`);
    this.#injected.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#injected = [];
  }

  /** Returns the fault for this request, and records it in the entry. */
  take(entry: LedgerEntry): Fault | undefined {
    for (const injected of this.#injected) {
      if (injected.left <= 0 || !fits(injected.fault, entry)) continue;
      if (injected.skip > 0) {
        injected.skip -= 1;
        continue;
      }
      injected.left -= 1;
      const { fault } = injected;
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
  return fault.on === entry.endpoint || (entry.endpoint === 'grpc' && fault.on === entry.method);
}
