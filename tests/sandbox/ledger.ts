import type { ServedBy } from './faults.ts';

/** The part of the environment a request arrived at. */
export type Endpoint = 'grpc' | 'token' | 'proxy' | 'page' | 'filehost' | 'other';

/** What a request did at the provider, once it really reached it. */
export interface Effect {
  kind: 'tool' | 'proxy' | 'file';
  /** Tool name; for the proxy and files method and path, `POST /v1/pages`. */
  name: string;
  /** True where something was changed or sent; a read reaches the provider too, but leaves no mark. */
  writes: boolean;
  connection: string;
  identifier: string;
  provider: string;
  /** Tool input. */
  params?: unknown;
  /** What a proxied request carried, kept as text up to 64 KiB. */
  body?: { bytes: number; sha256: string; text?: string };
  executionId?: string;
}

export interface LedgerEntry {
  /** Milliseconds since the sandbox started, and how long the answer took. */
  at: number;
  ms: number;
  /** 1 for requests that waited for no other, 2 for those sent after a first one was answered, … */
  round: number;
  /** Which TCP connection it came over, counted from 1 per listener. */
  socket: number;
  door: Endpoint;
  /** RPC name (`ExecuteTool`) or HTTP method. */
  method: string;
  /** The request target as it stood on the wire, undecoded. */
  target: string;
  headers: Record<string, string>;
  /** The decoded gRPC request. */
  message?: unknown;
  /** HTTP status; for gRPC the code's name, `ok` or `unavailable`. 0 while unanswered or cut off. */
  status: number | string;
  /** Whether the call was carried out, whatever happened to the answer. */
  executed: boolean;
  effect?: Effect;
  /** The target tried to climb out of /proxy, or a proxy call's headers arrived elsewhere. */
  escaped: boolean;
  /** Body bytes received from and sent to the client. */
  bytes: { received: number; sent: number };
  /** The ordered fault that struck, if one did. */
  fault?: ServedBy;
}

const KEPT = 10_000;

/** Every request the environment saw, in order of arrival; of very many, the last ten thousand. */
export class Ledger {
  readonly entries: LedgerEntry[] = [];
  readonly #started = performance.now();
  #answeredRound = 0;

  open(seen: Pick<LedgerEntry, 'door' | 'method' | 'target' | 'headers' | 'socket'>): LedgerEntry {
    const entry: LedgerEntry = {
      at: performance.now() - this.#started,
      ms: 0,
      round: this.#answeredRound + 1,
      ...seen,
      status: 0,
      executed: false,
      escaped: climbs(seen.target) || (seen.door !== 'proxy' && 'connection_name' in seen.headers),
      bytes: { received: 0, sent: 0 },
    };
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
    return entry;
  }

  close(entry: LedgerEntry, status: number | string): void {
    // The first word counts: what is said to a client that has gone is no answer.
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

/** Whether a request target holds a dot segment, a backslash or a control character in any encoding. */
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
