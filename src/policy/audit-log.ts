import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { configInvalid, Failure, messageOf } from '../answer/failure.ts';

/** Only the owner may read or write the log. */
const MODE = 0o600;
const OTHERS_BITS = 0o077;

/**
 * A file of JSON lines (docs/contract.md, Guards: `TOOL_AUDIT_LOG`). Each line is one append, so that concurrent calls
 * need no lock; it is on disk before `write` returns. It is never rotated or truncated.
 */
export class AuditLog {
  readonly path: string;

  /** @param path absolute */
  constructor(path: string) {
    this.path = path;
  }

  /** Checks whether a line could be written, without writing one. @throws Failure CONFIG_INVALID */
  check(): void {
    closeSync(this.#open());
  }

  /** @throws Failure CONFIG_INVALID if the line could not be written completely */
  write(line: Record<string, unknown>): void {
    const file = this.#open();
    try {
      const { size } = fstatSync(file);
      // A line cut short by a full disk must not absorb the next one.
      const isCut = size > 0 && byteAt(file, size - 1) !== '\n';
      const bytes = Buffer.from(`${isCut ? '\n' : ''}${JSON.stringify(line)}\n`);
      if (writeSync(file, bytes) < bytes.length) throw new Error('the disk is full');
      fsyncSync(file);
    } catch (error) {
      throw this.#refuse(`cannot be written (${messageOf(error)})`, error);
    } finally {
      closeSync(file);
    }
  }

  #open(): number {
    const { path } = this;
    // Windows has neither, and cannot refuse a link on opening; opening a FIFO without a reader would block.
    const safeFlags = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    let file: number | undefined;
    try {
      const before = lstatSync(path, { throwIfNoEntry: false });
      if (before && !before.isFile()) throw this.#refuse('is not a regular file');
      file = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | safeFlags, MODE);
      const stats = fstatSync(file);
      // Windows has no permission bits.
      if (safeFlags !== 0 && (stats.mode & OTHERS_BITS) !== 0)
        throw this.#refuse(
          'may be read or written by others',
          undefined,
          `Ask the user to run: chmod 600 ${path}`,
        );
      if (stats.size > 0 && byteAt(file, 0) !== '{')
        throw this.#refuse('contains something other than an audit log');
      return file;
    } catch (error) {
      if (file !== undefined) closeSync(file);
      throw error instanceof Failure ? error : this.#refuse(`cannot be opened (${messageOf(error)})`, error);
    }
  }

  #refuse(
    reason: string,
    cause?: unknown,
    hint = 'Ask the user to name another file in TOOL_AUDIT_LOG.',
  ): Failure {
    return configInvalid(`TOOL_AUDIT_LOG: ${this.path} ${reason}.`, hint).with({ cause });
  }
}

function byteAt(file: number, position: number): string {
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, position);
  return byte.toString('latin1');
}
