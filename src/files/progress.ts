import type { Session } from '../http/session.ts';

/** Where to show a person the progress of a transfer. */
interface Screen {
  stderrIsTTY: boolean;
  writeError(text: string): void;
}

/** Milliseconds between two lines: a terminal rewrites one line, a log gets a new one. */
const REDRAW_MS = 500;
const LOG_MS = 10_000;
const MIB = 1024 * 1024;

/**
 * The progress of a transfer: extends the deadline while bytes move, and shows the person rate and time left.
 * A transfer that ends within the first interval shows nothing.
 */
export class Progress {
  readonly #label: string;
  readonly #screen: Screen;
  readonly #session: Pick<Session, 'progress'>;
  readonly #timer: NodeJS.Timeout;
  readonly #started = performance.now();
  #position = 0;
  #total: number | undefined;

  /** @param label what is transferred, for the person */
  constructor(label: string, screen: Screen, session: Pick<Session, 'progress'>) {
    this.#label = label.replace(/\p{Cc}/gu, '?');
    this.#screen = screen;
    this.#session = session;
    this.#timer = setInterval(() => this.#show(), screen.stderrIsTTY ? REDRAW_MS : LOG_MS).unref();
  }

  /** @param total bytes, if known */
  expect(total: number | undefined): void {
    this.#total = total;
  }

  /** Sets the position in bytes, which goes back when something has to be sent again. */
  at(position: number): void {
    this.#position = position;
    this.#session.progress();
  }

  /** Adds transferred bytes. */
  moved(bytes: number): void {
    this.at(this.#position + bytes);
  }

  /** Clears the line on the terminal. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#screen.stderrIsTTY) this.#screen.writeError('\r\x1b[2K');
  }

  #show(): void {
    const line = this.describe(performance.now());
    this.#screen.writeError(this.#screen.stderrIsTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }

  /** `report.pdf: 12.0 of 100.0 MiB (12 %), 8.1 MiB/s, 11 s left`. @param now as `performance.now()` */
  describe(now: number): string {
    const rate = this.#position / Math.max(0.001, (now - this.#started) / 1000);
    const speed = `${(rate / MIB).toFixed(1)} MiB/s`;
    if (this.#total === undefined) return `${this.#label}: ${mib(this.#position)} MiB, ${speed}`;
    const percent = this.#total === 0 ? 100 : Math.floor((100 * this.#position) / this.#total);
    const left = rate > 0 ? `, ${Math.ceil((this.#total - this.#position) / rate)} s left` : '';
    return `${this.#label}: ${mib(this.#position)} of ${mib(this.#total)} MiB (${percent} %), ${speed}${left}`;
  }
}

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}
