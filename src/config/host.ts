import type { Readable } from 'node:stream';
import type { Environment } from './environment.ts';

/** The process as the rest of the program sees it; only `main.ts` touches the real one. */
export interface Host {
  argv: string[];
  env: Environment;
  cwd: string;
  tmpDir: string;
  /** Who owns what the process writes; undefined on systems without users' numbers. */
  uid: number | undefined;
  /** Empty where the user has none. */
  homeDir: string;
  nodeVersion: string;
  stdin: Readable & { isTTY?: boolean };
  /** Whether a person sits at stderr. */
  stderrIsTTY: boolean;
  /** Whether that terminal shows colours, and they are wanted (NO_COLOR, a dumb terminal). */
  stderrHasColors: boolean;
  /** Whether stdout is a terminal. */
  stdoutIsTTY: boolean;
  /** Writes text for a person to stderr. */
  writeError(text: string): void;
  /**
   * Opens the terminal itself, past every redirection of the streams.
   *
   * @returns writes to it; undefined where there is none
   */
  openTerminal(): ((text: string) => void) | undefined;
  /** Writes text to stdout and waits until it is out. */
  write(text: string): Promise<void>;
  /** Called when something that may have an effect is sent, so that a lost answer does not look harmless. */
  onSent(): void;
}
