/** The longest delay of a Node timer, in milliseconds. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits, unless the signal ends the wait first. @param ms milliseconds @throws the signal's reason */
export async function pause(signal: AbortSignal, ms: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      },
      Math.min(ms, LONGEST_TIMER_MS),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
