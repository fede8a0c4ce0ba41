import type { ServedBy } from './faults.ts';

/** The part of the environment that received a request. */
export type Endpoint = 'grpc' | 'token' | 'proxy' | 'page' | 'filehost' | 'other';

/** The effect of a request that reached the provider. */
export interface Effect {
  kind: 'tool' | 'proxy' | 'file';
  /** The tool name; for the proxy and files, method and path: `POST /v1/pages`. */
  name: string;
  /** Whether something was changed or sent; false for a read. */
  writes: boolean;
  connection: string;
  identifier: string;
  provider: string;
  /** The tool input. */
  params?: unknown;
  /** The body of a proxied request, as text up to 64 KiB. */
  body?: { bytes: number; sha256: string; text?: string };
  executionId?: string;
}

export interface LedgerEntry {
  /** Milliseconds since the sandbox started, and the duration of the exchange. */
  at: number;
  ms: number;
  /** 1 for requests that waited for no other, 2 for those sent after one was answered, … */
  round: number;
  /** The number of the TCP connection, counted from 1 per listener. */
  socket: number;
  endpoint: Endpoint;
  /** The RPC's name (`ExecuteTool`) or the HTTP method. */
  method: string;
  /** The request target as sent, undecoded. */
  target: string;
  headers: Record<string, string>;
  /** The decoded gRPC request. */
  message?: unknown;
  /** The HTTP status; for gRPC the name of the code, such as `ok`. 0 while unanswered or if cut off. */
  status: number | string;
  /** Whether the call was carried out, whatever happened to its answer. */
  executed: boolean;
  effect?: Effect;
  /** Whether the target tried to leave /proxy, or proxy headers arrived at another endpoint. */
  escaped: boolean;
  /** Body bytes received from and sent to the client. */
  bytes: { received: number; sent: number };
  /** The fault that hit it, if any. */
  fault?: ServedBy;
}

const KEPT = 10_000;

/** The last ten thousand requests, in order of arrival. */
export class Ledger {
  readonly entries: LedgerEntry[] = [];
  readonly #started = performance.now();
  #answeredRound = 0;

  open(seen: Pick<LedgerEntry, 'endpoint' | 'method' | 'target' | 'headers' | 'socket'>): LedgerEntry {
    const entry: LedgerEntry = {
      at: performance.now() - this.#started,
      ms: 0,
      round: this.#answeredRound + 1,
      ...seen,
      status: 0,
      executed: false,
      escaped: climbs(seen.target) || (seen.endpoint !== 'proxy' && 'connection_name' in seen.headers),
      bytes: { received: 0, sent: 0 },
    };
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
    return entry;
  }

  close(entry: LedgerEntry, status: number | string): void {
    // Only the first status counts: later ones go to a client that has left.
    if (entry.ms > 0) return;
    entry.status = status;
    entry.ms = Math.max(0.001, performance.now() - this.#started - entry.at);
    this.#answeredRound = Math.max(this.#answeredRound, entry.round);
  }

  effects(): LedgerEntry[] {
    return this.entries.filter((entry) => entry.executed && entry.effect?.writes === true);
  }

  clear(): void {
    this.entries.length = 0;
    this.#answeredRound = 0;
  }
}

/** Whether a request target contains a dot segment, a backslash or a control character in any encoding. */
export function climbs(target: string): boolean {
  let path = target.split('?', 1)[0] ?? '';
  for (let layer = 0; layer < 3; layer += 1) {
    const letters = [...path];
    if (letters.some((letter) => letter < ' ' || letter === '\\')) return true;
    const cleaned = letters.filter((letter) => letter > ' ').join('');
    if (/(^|\/)\.{1,2}([/;]|$)/.test(cleaned)) return true;
    path = path.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return false;
}
