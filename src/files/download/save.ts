import { randomBytes } from 'node:crypto';
import { closeSync, constants, fchmodSync, openSync, rmSync } from 'node:fs';
import { lstat, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { asFailure } from '../../answer/document.ts';
import { Failure, fileRefused, messageOf, usage } from '../../answer/failure.ts';
import type { Needles } from '../../answer/redact.ts';
import { downloadInterrupted } from '../failures.ts';
import { realPath } from '../guards/real-path.ts';
import { secretAt } from '../guards/secret-stores.ts';
import { windowsNameFault } from '../guards/windows-names.ts';
import { RunningHash } from '../hash.ts';
import { type Claim, difference } from '../verify.ts';
import { secretScanner } from './secret-scanner.ts';

/** The saved file. */
export interface Saved {
  bytes: number;
  sha256: string;
  output_file: string;
  /** How the bytes differ from what the provider reports, if that is not an error. */
  difference?: string;
}

export interface SaveOptions {
  /** Whether a file that already exists may be replaced. */
  overwrite: boolean;
  /** Secrets that no file may receive, such as a provider echoing our credentials. */
  needles: Needles;
  signal: AbortSignal;
  /** Called with every chunk's size. */
  onBytes?: (bytes: number) => void;
  /** The announced length; anything else is a broken transfer. */
  expectedBytes?: number | undefined;
  /** What the provider says about the file; anything else is a broken transfer. */
  claim?: Claim | undefined;
  /** The person's home, for the guards. */
  homeDir?: string | undefined;
  /** Whether only the owner may read the file, because the person did not choose its place. */
  ownerOnly?: boolean;
}

/** The target of a file. */
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
    throw usage(`--${name} - : stdout is only for the answer.`, 'Name the file to save it to.');
  if (!flag.endsWith('/') && !flag.endsWith('/.') && !flag.endsWith(sep)) return resolve(cwd, flag);
  // Without the slash it would become a file name.
  throw usage(`--${name} ${JSON.stringify(flag.slice(0, 200))} names a folder.`, 'Add the name of the file.');
}

/**
 * Checks a target before anything is sent, so that no download is wasted and no answer to a write is lost. This
 * creates a file next to it and deletes it again.
 *
 * @param homeDir the person's home, for the guards
 * @returns the absolute path, links in its folder resolved
 * @throws Failure FILE_EXISTS, FILE_NOT_FOUND (the folder), FILE_REFUSED (a link, a device, a folder, a place for
 *   credentials, or one that cannot be written to)
 */
export async function checkTarget(path: string, overwrite: boolean, homeDir?: string): Promise<string> {
  const target = await inspectTarget(path, overwrite, homeDir);
  const probe = partialPath(target.path);
  try {
    // Synchronous, so that no signal can interrupt it.
    closeSync(openSync(probe, 'wx', 0o600));
    rmSync(probe);
  } catch (error) {
    throw diskFailure(error, target.path);
  }
  return target.path;
}

async function inspectTarget(path: string, overwrite: boolean, homeDir?: string): Promise<Target> {
  const full = resolve(path);
  const fault = windowsNameFault(full);
  if (fault !== undefined) throw fileRefused(full, fault, 'Choose another name for the file.');
  // Windows would say that the file does not exist.
  if (basename(full).length > 255) throw diskFailure({ code: 'ENAMETOOLONG' }, full);
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
    // Writing there could give someone access.
    const reason = `is or belongs to ${secret} and is not written to`;
    throw fileRefused(target, reason, 'Name another file; no flag changes this.');
  }
  const there = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw diskFailure(error, target);
  });
  if (!there) return { path: target, mode: undefined };
  if (!there.isFile()) {
    // A link would redirect the write, and a device or folder cannot be a download's target.
    throw fileRefused(target, 'is not a regular file', 'Name another file.');
  }
  if (!overwrite) {
    throw new Failure('FILE_EXISTS', `${target} exists.`, {
      hint: 'Name another file, or pass --overwrite after the user agreed to replace it.',
    });
  }
  return { path: target, mode: there.mode & 0o777 };
}

/** A temporary name in the same folder, short enough for any file system. */
function partialPath(target: string): string {
  return join(dirname(target), `.${randomBytes(6).toString('hex')}.part`);
}

/**
 * Writes a stream to a file next to its target and renames it when complete, so that a broken stream leaves nothing behind.
 *
 * @throws Failure FILE_EXISTS, FILE_REFUSED, NETWORK (the stream broke), or the abort signal's reason
 */
export async function saveStream(stream: Readable, path: string, options: SaveOptions): Promise<Saved> {
  const { path: target, mode } = await inspectTarget(path, options.overwrite, options.homeDir);
  const partial = partialPath(target);
  try {
    const written = await writePartial(stream, partial, options, mode);
    // Check again: another program may have created the file in the meantime.
    await inspectTarget(target, options.overwrite, options.homeDir);
    await rename(partial, target);
    return { ...written, output_file: target };
  } catch (error) {
    stream.destroy();
    // A failed clean-up must not hide the original error.
    await rm(partial, { force: true }).catch(() => {});
    if (options.signal.aborted) throw options.signal.reason;
    throw error instanceof Failure ? error : diskFailure(error, target);
  }
}

/** Saves an answer without a given target: mode 0600, in a new folder inside the system's temporary folder. */
export async function saveTemporary(
  stream: Readable,
  tmpDir: string,
  name: string,
  options: Omit<SaveOptions, 'overwrite'>,
): Promise<Saved> {
  const folder = await mkdtemp(join(tmpDir, 'scalekit-answer-')).catch((error: unknown) => {
    stream.destroy();
    throw withOtherPlace(diskFailure(error, tmpDir));
  });
  try {
    return await saveStream(stream, join(folder, name), { ...options, overwrite: false, ownerOnly: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw withOtherPlace(asFailure(error));
  }
}

/** The caller did not choose the temporary folder, so the hint asks for another place. */
function withOtherPlace(failure: Failure): Failure {
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
  // Like `cp`: a new file gets the umask's permissions, a replaced file keeps its own.
  const atFirst = ownerOnly ? 0o600 : (mode ?? 0o666);
  const file = await open(partial, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, atFirst);
  try {
    if (mode !== undefined) fchmodSync(file.fd, mode);
    const hash = new RunningHash(claim?.hash?.name);
    await writeFile(file, inspected(addAbortSignal(signal, stream), hash, options));
    const { bytes } = hash;
    if (expectedBytes !== undefined && bytes !== expectedBytes)
      throw downloadInterrupted(`${bytes} of ${expectedBytes} bytes arrived`);
    const wrong = claim && difference(claim, hash);
    // A partial file must not be mistaken for one that the provider rewrote.
    if (wrong !== undefined && !(claim?.mayDiffer && expectedBytes !== undefined))
      throw downloadInterrupted(wrong);
    await file.sync();
    return { bytes, sha256: hash.digest(), ...(wrong !== undefined && { difference: wrong }) };
  } finally {
    await file.close();
  }
}

/** The chunks of a stream, searched for secrets and hashed. A broken stream must not look like an error of the disk. */
async function* inspected(
  stream: Readable,
  hash: RunningHash,
  { needles, onBytes }: SaveOptions,
): AsyncGenerator<Buffer> {
  const scan = secretScanner(needles);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      scan(chunk);
      hash.add(chunk, hash.bytes);
      onBytes?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Failure ? error : downloadInterrupted(messageOf(error), error);
  }
}

const DISK_HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space, or choose a folder on another disk.',
  ENAMETOOLONG: 'Choose a shorter name.',
};

/** A full disk, a missing permission. */
function diskFailure(error: unknown, target: string): Failure {
  const code = codeOf(error);
  const hint = DISK_HINTS[code] ?? 'Choose a folder that can be written to.';
  return fileRefused(target, `could not be written: ${code}`, hint, error);
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? error);
}
