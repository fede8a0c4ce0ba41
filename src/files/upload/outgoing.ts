import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Failure, fileNotFound, fileRefused } from '../../answer/failure.ts';
import { realPath } from '../guards/real-path.ts';
import { holdsPrivateKey, secretAt } from '../guards/secret-stores.ts';

/**
 * How many bytes of a file are searched for a private key: keys may follow certificates or be inside JSON, but
 * larger files hold something else.
 */
const SEARCHED_BYTES = 1024 * 1024;

/** A file that may be sent, as it was when it was checked. */
export interface Outgoing {
  /** Absolute, links resolved. */
  path: string;
  stats: Stats;
}

/**
 * Checks a file before any of it is sent, whichever flag names it.
 *
 * @param path absolute
 * @param homeDir the person's home, for the guards
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable)
 */
export async function checkOutgoing(path: string, homeDir: string): Promise<Outgoing> {
  const real = await realPath(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  // The given path is checked as well: a link named `.env` is as suspicious as its target.
  const secret = secretAt(path, homeDir) ?? secretAt(real, homeDir);
  if (secret !== undefined) throw refusedSecret(path, secret);
  return await withFile(real, async (file) => {
    const stats = await file.stat();
    if (!stats.isFile()) throw notAFile(path);
    const head = await readHead(file, Math.min(SEARCHED_BYTES, stats.size));
    if (holdsPrivateKey(head)) throw refusedSecret(path, 'a private key');
    return { path: real, stats };
  });
}

/** Opens a file; `O_NONBLOCK`, so that opening a FIFO does not wait for a writer. */
export async function openRegular(path: string): Promise<FileHandle> {
  return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

/** Opens a file for a callback and closes it. @throws Failure FILE_NOT_FOUND, FILE_REFUSED if the system refuses */
export async function withFile<Result>(
  path: string,
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await openRegular(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return await use(file);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}

/** The first bytes of a file, up to a limit. */
export async function readHead(file: FileHandle, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}

/** Names of piped input, which has no size before it ends: `-`, `/dev/stdin`, and what `<(…)` becomes. */
const PIPED = /[\\/]-$|^\/(?:dev|proc\/self)\/(?:stdin|fd\/\d+)$/;

/** The failure for a file that the system refuses to open. */
export function unreadable(path: string, error: unknown): Failure {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR' || code === 'ENXIO' || PIPED.test(path)) return notAFile(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fileNotFound(path);
  return fileRefused(path, `cannot be read (${code})`, 'Name a regular file that can be read.');
}

function refusedSecret(path: string, secret: string): Failure {
  return fileRefused(
    path,
    `is or belongs to ${secret} and is not sent`,
    'Tell the user; files that hold credentials are never sent, and no flag changes that.',
  );
}

function notAFile(path: string): Failure {
  const hint = 'Name a file; put a folder into an archive, or piped input into a file, first.';
  return fileRefused(path, 'is not a regular file', hint);
}
