import { setTimeout } from 'node:timers/promises';

/** The longest delay of a Node timer, in milliseconds. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits, unless the signal ends the wait first. @param ms milliseconds @throws the signal's reason */
export async function pause(signal: AbortSignal, ms: number): Promise<void> {
  await setTimeout(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => {
    throw signal.reason;
  });
}
