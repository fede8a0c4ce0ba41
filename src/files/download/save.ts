import { randomBytes } from 'node:crypto';
import { closeSync, constants, fchmodSync, openSync, rmSync } from 'node:fs';
import { lstat, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asFailure } from '../../answer/document.ts';
import { Failure, fileRefused, messageOf, usage } from '../../answer/failure.ts';
import type { Needles } from '../../answer/redact.ts';
import { realPath } from '../guards/real-path.ts';
import { secretAt } from '../guards/secret-stores.ts';
import { windowsNameFault } from '../guards/windows-names.ts';
import { type Claim, difference } from '../verify.ts';
import { Sink } from './sink.ts';

/** What lies on disk afterwards. */
export interface Saved {
  bytes: number;
  sha256: string;
  output_file: string;
  /** How the bytes differ from what the provider reports, where that is not a fault. */
  difference?: string;
}

export interface SaveOptions {
  /** Whether a file that already exists may be replaced. */
  overwrite: boolean;
  /** Secrets that no file may receive, such as a provider echoing our credentials. */
  needles: Needles;
  signal: AbortSignal;
  /** Told of every chunk's size. */
  onBytes?: (bytes: number) => void;
  /** What the sender said the length would be; anything else is a broken transfer. */
  expectedBytes?: number | undefined;
  /** What the provider says about the file; anything else is a broken transfer. */
  claim?: Claim | undefined;
  /** The person's home, for the guards. */
  homeDir?: string | undefined;
  /** Whether nobody else may read the file, where the person did not say where it goes. */
  ownerOnly?: boolean;
}

/** Where a file goes. */
interface Target {
  /** Absolute, links in its folder resolved. */
  path: string;
  /** Permissions of the file that it replaces. */
  mode: number | undefined;
}

/**
 * The path that `--output-file`, or another flag that names a file to write, asks for.
 *
 * @param cwd where relative paths begin
 * @param name of the flag, for the message
 * @throws Failure USAGE if it names a folder
 */
export function outputPath(cwd: string, flag: string, name = 'output-file'): string {
  if (flag === '-')
    throw usage(`--${name} - : stdout holds the answer alone.`, 'Name the file to save it to.');
  if (!flag.endsWith('/') && !flag.endsWith('/.') && !flag.endsWith(sep)) return resolve(cwd, flag);
  // Without its slash it would become a file's name.
  throw new Failure('USAGE', `--${name} ${JSON.stringify(flag.slice(0, 200))} names a folder.`, {
    hint: 'Name the file in it as well.',
  });
}

/**
 * Checks a target before anything is sent, so that nobody waits for a download that cannot be kept, and no answer to
 * a write is lost. A file is made beside it and taken away again.
 *
 * @param homeDir the person's home, for the guards
 * @returns the absolute path, links in its folder resolved
 * @throws Failure FILE_EXISTS, FILE_NOT_FOUND (the folder), FILE_REFUSED (a link, a device, a folder, a place for
 *   credentials, or one that cannot be written to)
 */
export async function checkTarget(path: string, overwrite: boolean, homeDir?: string): Promise<string> {
  const target = await lookAt(path, overwrite, homeDir);
  const probe = partialPath(target.path);
  try {
    // In one go: no signal may come between.
    closeSync(openSync(probe, 'wx', 0o600));
    rmSync(probe);
  } catch (error) {
    throw diskFailure(error, target.path);
  }
  return target.path;
}

async function lookAt(path: string, overwrite: boolean, homeDir?: string): Promise<Target> {
  const full = resolve(path);
  const fault = windowsNameFault(full);
  if (fault !== undefined) throw fileRefused(full, fault, 'Choose another name for the file.');
  let folder: string;
  try {
    folder = await realPath(dirname(full));
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  } catch {
    throw new Failure('FILE_NOT_FOUND', `There is no folder ${dirname(full)}.`, {
      hint: 'Create the folder, or name a file in another one.',
    });
  }
  const target = join(folder, basename(full));
  const secret = secretAt(full, homeDir) ?? secretAt(target, homeDir);
  if (secret !== undefined) {
    // Whoever may write there could let themselves in.
    throw new Failure('FILE_REFUSED', `${target} is or belongs to ${secret} and is not written to.`, {
      hint: 'Name another file; no flag changes this.',
    });
  }
  const there = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw diskFailure(error, target);
  });
  if (!there) return { path: target, mode: undefined };
  if (!there.isFile()) {
    // Following a link would write where its maker wanted; a device or folder is no place for a download.
    throw new Failure('FILE_REFUSED', `${target} is not a regular file.`, {
      hint: 'Name another file.',
    });
  }
  if (!overwrite) {
    throw new Failure('FILE_EXISTS', `${target} exists.`, {
      hint: 'Name another file, or pass --overwrite after the user agreed to replace it.',
    });
  }
  return { path: target, mode: there.mode & 0o777 };
}

/** A name in the same folder, short: whatever the target is called, it fits. */
function partialPath(target: string): string {
  return join(dirname(target), `.${randomBytes(6).toString('hex')}.part`);
}

/**
 * Writes a stream beside its target and renames it when it is complete, so that a broken one leaves nothing there.
 *
 * @throws Failure FILE_EXISTS, FILE_REFUSED, NETWORK (the stream broke), or the abort signal's reason
 */
export async function saveStream(stream: Readable, path: string, options: SaveOptions): Promise<Saved> {
  const { path: target, mode } = await lookAt(path, options.overwrite, options.homeDir);
  const partial = partialPath(target);
  try {
    const written = await writePartial(stream, partial, options, mode);
    // Once more: another program may have made the file meanwhile.
    await lookAt(target, options.overwrite, options.homeDir);
    await rename(partial, target);
    return { ...written, output_file: target };
  } catch (error) {
    stream.destroy();
    // What cannot be taken away either is not what went wrong.
    await rm(partial, { force: true }).catch(() => {});
    if (options.signal.aborted) throw options.signal.reason;
    throw error instanceof Failure ? error : diskFailure(error, target);
  }
}

/** Saves what has no target of its own: 0600, in a fresh folder of the system's temporary one. */
export async function saveTemporary(
  stream: Readable,
  tmpDir: string,
  name: string,
  options: Omit<SaveOptions, 'overwrite'>,
): Promise<Saved> {
  const folder = await mkdtemp(join(tmpDir, 'scalekit-answer-')).catch((error: unknown) => {
    stream.destroy();
    throw elsewhere(diskFailure(error, tmpDir));
  });
  try {
    return await saveStream(stream, join(folder, name), { ...options, overwrite: false, ownerOnly: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw elsewhere(asFailure(error));
  }
}

/** Nobody chose the temporary folder: where it does not take the file, another place has to be named. */
function elsewhere(failure: Failure): Failure {
  if (failure.code !== 'FILE_REFUSED') return failure;
  return failure.with({ hint: 'Choose the place with --output-file, or set TMPDIR to a writable folder.' });
}

async function writePartial(
  stream: Readable,
  partial: string,
  options: SaveOptions,
  mode: number | undefined,
): Promise<Omit<Saved, 'output_file'>> {
  const { expectedBytes, claim, ownerOnly, signal } = options;
  // As `cp` does it: a new file gets what the umask allows, one that is replaced keeps what it had.
  const atFirst = ownerOnly ? 0o600 : (mode ?? 0o666);
  const file = await open(partial, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, atFirst);
  try {
    if (mode !== undefined) fchmodSync(file.fd, mode);
    const sink = new Sink(file, options);
    try {
      await pipeline(stream, sink, { signal });
    } catch (error) {
      if (error instanceof Failure || error === sink.failed) throw error;
      throw broken(messageOf(error));
    }
    const { bytes, sha256 } = sink;
    if (expectedBytes !== undefined && bytes !== expectedBytes)
      throw broken(`${bytes} of ${expectedBytes} bytes came`);
    const wrong = claim && difference(claim, { bytes, digestOf: (name) => sink.digestOf(name) });
    // Half a file must not pass for one that the provider rewrote.
    if (wrong !== undefined && !(claim?.mayDiffer && expectedBytes !== undefined)) throw broken(wrong);
    await file.sync();
    return { bytes, sha256, ...(wrong !== undefined && { difference: wrong }) };
  } finally {
    await file.close();
  }
}

function broken(why: string): Failure {
  return new Failure('NETWORK', `The download broke off: ${why}.`, {
    hint: 'Nothing was left behind; run the command again.',
  });
}

const DISK_HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space, or choose a folder on another disk.',
  ENAMETOOLONG: 'Choose a shorter name.',
};

/** A full disk, a missing permission. */
function diskFailure(error: unknown, target: string): Failure {
  const code = codeOf(error);
  return new Failure('FILE_REFUSED', `${target} could not be written: ${code}.`, {
    hint: DISK_HINTS[code] ?? 'Choose a folder that can be written to.',
    cause: error,
  });
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? error);
}
