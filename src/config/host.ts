import type { Readable } from 'node:stream';
import type { Environment } from './environment.ts';

/** The process as the rest of the program sees it; only `main.ts` touches the real one. */
export interface Host {
  argv: string[];
  env: Environment;
  cwd: string;
  tmpDir: string;
  /** The user id that owns what the process writes; undefined on systems without user ids. */
  uid: number | undefined;
  /** Empty if the user has none. */
  homeDir: string;
  nodeVersion: string;
  stdin: Readable & { isTTY?: boolean };
  stderrIsTTY: boolean;
  /** Whether that terminal shows colours, and they are not turned off (NO_COLOR, a dumb terminal). */
  stderrHasColors: boolean;
  stdoutIsTTY: boolean;
  /** Writes text for a person to stderr. */
  writeError(text: string): void;
  /**
   * Opens the terminal itself, regardless of redirections.
   *
   * @returns a function that writes to it; undefined if there is none
   */
  openTerminal(): ((text: string) => void) | undefined;
  /** Writes text to stdout and waits until it is flushed. */
  write(text: string): Promise<void>;
  /** Called when something that may have an effect is sent, so that a lost answer does not look harmless. */
  onSent(): void;
}
