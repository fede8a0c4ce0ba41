/** Where a person who waits can read how far a transfer is. */
export interface Screen {
  isTTY: boolean;
  write(text: string): void;
}

/** Between two tellings that bytes moved; more would only cost time. */
const TOUCH_MS = 250;
/** Between two lines: a terminal shows one line anew, a log gets a further one. */
const REDRAW_MS = 500;
const LOG_MS = 10_000;
const MIB = 1024 * 1024;

/**
 * How far a transfer is: keeps the deadline away while bytes move, and tells the person with rate and time left.
 * Nothing is shown of what is over within the first interval.
 */
export class Progress {
  readonly #label: string;
  readonly #screen: Screen;
  readonly #touch: () => void;
  readonly #timer: NodeJS.Timeout;
  readonly #started = performance.now();
  #touched = 0;
  #position = 0;
  #total: number | undefined;

  /**
   * @param label what is transferred, for the person
   * @param touch told at most every 250 ms while bytes move
   */
  constructor(label: string, screen: Screen, touch: () => void) {
    this.#label = label.replace(/\p{Cc}/gu, '?');
    this.#screen = screen;
    this.#touch = touch;
    this.#timer = setInterval(() => this.#show(), screen.isTTY ? REDRAW_MS : LOG_MS).unref();
  }

  /** @param total bytes, where they are known */
  expect(total: number | undefined): void {
    this.#total = total;
  }

  /** The transfer is at this byte; it may lie before the last one, when something has to go again. */
  at(position: number): void {
    this.#position = position;
    const now = performance.now();
    if (now - this.#touched < TOUCH_MS) return;
    this.#touched = now;
    this.#touch();
  }

  /** So many further bytes have moved. */
  moved(bytes: number): void {
    this.at(this.#position + bytes);
  }

  /** Takes the line off the terminal. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#screen.isTTY) this.#screen.write('\r\x1b[2K');
  }

  #show(): void {
    const line = this.describe(performance.now());
    this.#screen.write(this.#screen.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
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
