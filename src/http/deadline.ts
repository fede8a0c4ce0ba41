import { setMaxListeners } from 'node:events';
import { Failure, interruptionOf } from '../answer/failure.ts';

/**
 * The end of a command: when its time is up, or when the person stops it. Everything that waits listens to `signal`,
 * whose reason is the Failure to end with.
 */
export class Deadline {
  readonly #controller = new AbortController();
  #seconds = 0;
  #end = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    // Every call in flight listens, and a search queries many providers at once.
    setMaxListeners(0, this.#controller.signal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The failure of a person's or system's signal; undefined if there was none. */
  get interruption(): Failure | undefined {
    return interruptionOf(this.signal);
  }

  /** Milliseconds until the signal fires. */
  get remainingMs(): number {
    return this.signal.aborted ? 0 : this.#end - performance.now();
  }

  /** (Re)starts the clock. @param seconds until the signal fires */
  start(seconds: number): void {
    this.#seconds = seconds;
    this.touch();
  }

  /** Gives a wait that the person asked for (`--wait`) its own time on top. */
  extend(seconds: number): void {
    this.start(this.#seconds + seconds);
  }

  /** Restarts the clock: a transfer made progress. */
  touch(): void {
    if (this.#seconds === 0) return;
    clearTimeout(this.#timer);
    this.#end = performance.now() + this.#seconds * 1000;
    this.#timer = setTimeout(() => {
      this.stop(
        new Failure('TIMEOUT', `No answer within ${this.#seconds} s.`, {
          hint: 'Nothing happened; run the command again, with a larger --timeout if the service is slow.',
        }),
      );
    }, this.#seconds * 1000);
  }

  /** Ends the command. */
  stop(reason: Failure): void {
    clearTimeout(this.#timer);
    this.#controller.abort(reason);
  }

  /** Stops the timer, so that the process can end. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
