declare const granted: unique symbol;

/**
 * Permission to send one call to a provider. The functions that send require one, so that a command that skips the
 * rules, the confirmation or the audit log does not compile. Only `src/policy/` grants permits.
 */
export interface Permit {
  readonly [granted]: true;
  /**
   * Whether the call may request this path with GET: its own, a redirect's or a next page's.
   *
   * @param path guarded and encoded, query included
   */
  covers(path: string): boolean;
}

/** Sends one call, or one of the calls of a batch: `item` is its input. */
export type Send = <Result>(
  work: (permit: Permit) => Promise<Result>,
  item?: { input?: unknown; executionId?: (result: Result) => string | undefined },
) => Promise<Result>;

/** Only `src/policy/` may call this; a test enforces it. */
export function grantPermit(covers: Permit['covers']): Permit {
  return { covers } as Permit;
}
