import type { Host } from '../../config/host.ts';

/** Milliseconds between two updates, so that they stay readable. */
const INTERVAL_MS = 200;

/**
 * Shows a person at a terminal the progress of a batch, with rate and time left.
 *
 * @returns a function to call for each answered input
 */
export function batchProgress(host: Pick<Host, 'stderrIsTTY' | 'writeError'>, total: number): () => void {
  if (!host.stderrIsTTY) return () => {};
  const started = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  let done = 0;
  return () => {
    done++;
    const now = performance.now();
    if (done < total && now - shown < INTERVAL_MS) return;
    shown = now;
    host.writeError(
      `\r${progressText(done, total, (now - started) / 1000)}\u001b[K${done === total ? '\n' : ''}`,
    );
  };
}

/** @param seconds since the first input was sent */
export function progressText(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / rate);
  const time = left >= 60 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${left} s`;
  return `${done} of ${total} done, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second${done < total ? `, ${time} left` : ''}`;
}
