import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { type Failure, fileRefused, usage } from '../../answer/failure.ts';
import { type HashName, hasher, type RunningHash } from '../hash.ts';
import { checkOutgoing, openRegular, readHead, withFile } from './outgoing.ts';

/** A file that may be uploaded, as it was when it was checked. */
export interface Source {
  /** Absolute, links resolved. */
  path: string;
  /** Its name at the provider. */
  name: string;
  bytes: number;
  mimeType: string;
  /** Milliseconds; together with `bytes` it tells whether the file has changed since. */
  modified: number;
  /** Called with every piece that is read, and its offset in the file. */
  onChunk?: (chunk: Buffer, at: number) => void;
}

/** A file in transfer: every piece that is read is hashed. */
export interface HashedSource extends Source {
  hash: RunningHash;
}

export interface Range {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Bytes read at once: large enough for speed, small enough for little memory. */
export const READ_BYTES = 256 * 1024;
/** Bytes that a stream of a file holds: one piece is read while the one before it is sent. */
export const AHEAD_BYTES = 2 * READ_BYTES;
/** Sample size to tell text from binary data, in bytes. */
const SNIFF_BYTES = 64 * 1024;
const UNKNOWN = 'application/octet-stream';
/** Types that may still be text: unknown ones, and those that share an extension with source code (.ts, .rs). */
const VAGUE = /^(?:application\/octet-stream|application\/rls-services\+xml|video\/.*|audio\/.*)$/;

/**
 * Checks a file before anything is sent.
 *
 * @param path absolute
 * @param options `homeDir`: the person's home, for the guards; `name`: another name for the provider
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable), USAGE (the name)
 */
export async function openSource(
  path: string,
  options: { homeDir: string; name?: string | undefined },
): Promise<Source> {
  const { path: real, stats } = await checkOutgoing(path, options.homeDir);
  const name = checkName(options.name ?? basename(path));
  const { default: mime } = await import('mime');
  const mimeType = mime.getType(name) ?? mime.getType(basename(path)) ?? UNKNOWN;
  return { path: real, name, bytes: stats.size, mimeType, modified: stats.mtimeMs };
}

/** Sets the type of UTF-8 text with a vague type to `text/plain`: some providers refuse `application/octet-stream`. */
export async function textFallback<File extends Source>(source: File): Promise<File> {
  if (!VAGUE.test(source.mimeType) || !(await holdsText(source))) return source;
  return { ...source, mimeType: 'text/plain' };
}

/** Renames a text file so that its name shows it is text; undefined if it is not text, or already has such a name. */
export async function asPlainText<File extends Source>(source: File): Promise<File | undefined> {
  if (/\.txt$/i.test(source.name) || !(await holdsText(source))) return undefined;
  return { ...source, name: `${source.name}.txt`, mimeType: 'text/plain' };
}

async function holdsText({ path }: Source): Promise<boolean> {
  return isText(await withFile(path, (file) => readHead(file, SNIFF_BYTES)));
}

/**
 * Streams a file or a part of it. The stream fails with FILE_REFUSED if the file has changed since
 * `openSource`, so that two versions are never mixed, or if it can no longer be read.
 *
 * @param range defaults to the whole file
 */
export function readSource(source: Source, range?: Range): Readable {
  return Readable.from(chunksOf(source, range), { objectMode: false, highWaterMark: AHEAD_BYTES });
}

/** A hash of a whole file, as `Hasher` writes it. */
export async function hashSource(source: Source, name: HashName = 'sha256'): Promise<string> {
  const hash = hasher(name);
  for await (const chunk of chunksOf(source)) hash.update(chunk);
  return hash.digest();
}

/** Like `readSource`, as an async iterator: for bodies composed of several parts. */
export async function* chunksOf(
  source: Source,
  range: Range = { start: 0, end: source.bytes },
): AsyncGenerator<Buffer> {
  // Otherwise an error of the file would look like a broken connection, and be retried.
  const orFileGone = <Result>(work: Promise<Result>) =>
    work.catch((error: NodeJS.ErrnoException) => {
      throw gone(source, error);
    });
  const file = await orFileGone(openRegular(source.path));
  try {
    assertSame(source, await orFileGone(file.stat()));
    for (let at = range.start; at < range.end; ) {
      const bytes = Math.min(READ_BYTES, range.end - at);
      const { buffer, bytesRead } = await orFileGone(file.read(Buffer.allocUnsafeSlow(bytes), 0, bytes, at));
      if (bytesRead === 0) throw changed(source);
      const start = at;
      at += bytesRead;
      // Checked before the last piece is sent: after it the provider would have the whole file.
      if (at === range.end) assertSame(source, await orFileGone(file.stat()));
      const chunk = buffer.subarray(0, bytesRead);
      source.onChunk?.(chunk, start);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

/** Like `chunksOf`, of the whole file, in pieces of a multiple of `unit` bytes; only the last may have others. */
export async function* inUnits(source: Source, unit: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(source)) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % unit);
    if (whole > 0) yield bytes.subarray(0, whole);
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) yield rest;
}

function assertSame(source: Source, { size, mtimeMs }: Stats): void {
  if (size !== source.bytes || mtimeMs !== source.modified) throw changed(source);
}

/** UTF-8 without NUL; a character cut in two by the end of the sample is ignored. */
function isText(sample: Buffer): boolean {
  if (sample.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: sample.length === SNIFF_BYTES });
    return true;
  } catch {
    return false;
  }
}

/** A name must be one path segment: anything else would end up somewhere else at the provider. */
function checkName(name: string): string {
  if (name !== '' && !/^\.{1,2}$|[\p{Cc}/\\]/u.test(name) && name.isWellFormed()) return name;
  throw usage(
    `${JSON.stringify(name.slice(0, 80))} is not a valid file name.`,
    'Pass --name with a plain file name, without slashes and control characters.',
  );
}

/** A file that was moved, or whose disk was removed. */
function gone({ path }: Source, { code }: NodeJS.ErrnoException): Failure {
  const hint = 'Put the file in a permanent, readable place, then run the command again.';
  return fileRefused(path, `can no longer be read (${code})`, hint);
}

function changed({ path }: Source): Failure {
  const hint = 'Wait until the file no longer changes, or upload a copy of it.';
  return fileRefused(path, 'changed while it was being uploaded', hint);
}
