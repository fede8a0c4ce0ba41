import type { Redactor } from '../answer/redact.ts';
import type { OutboundProxy } from './outbound-proxy.ts';

/** One finished request, for TOOL_DEBUG. */
export interface Trace {
  method: string;
  target: string;
  status: string | number;
  ms: number;
  bytes?: number | undefined;
}

/** What the client needs from the caller, for one command. */
export interface Session {
  /** Aborted at the deadline and on a signal; its reason is a Failure. */
  signal: AbortSignal;
  redactor: Redactor;
  /** Called for each finished request; undefined unless TOOL_DEBUG is set. */
  trace: ((line: Trace) => void) | undefined;
  /** Whether an identifier was passed only as a flag and may be a typo: no account is created for it as a side effect. */
  isUnconfirmed?: (identifier: string) => boolean;
  /** Called whenever a transfer makes progress, which restarts the deadline. */
  progress: () => void;
  /** Milliseconds until the deadline ends the command. */
  remainingMs: () => number;
  /** The proxy that a URL is reached through. @throws Failure CONFIG_INVALID */
  proxyFor: (url: URL) => OutboundProxy | undefined;
}
