import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { configInvalid, Failure, fileNotFound } from '../answer/failure.ts';
import { type Environment, FILE_VARIABLES } from './environment.ts';

/** The maximum size of a settings file in bytes; a longer one (or an endless FIFO or device) is not read. */
const MAX_BYTES = 1024 * 1024;

/** `NAME=abc#def`, which is read as `abc`. */
const CUT_VALUE = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*[=:][ \t]*[^'"`\s#][^\s#]*#\S/gm;

/** A settings file's variables, or why it was not read. */
export interface EnvFile {
  values: Environment;
  ignored?: string;
  /** Variables whose unquoted value contains a `#` without a space before it: the value ends there. */
  cut?: string[];
}

/**
 * Reads the declared variables of a `.env` file.
 *
 * @param required whether the user named the file (`--env-from`), or it is only in the working directory
 * @throws Failure FILE_NOT_FOUND or CONFIG_INVALID if a required file cannot be read
 */
export async function readEnvFile(path: string, required: boolean): Promise<EnvFile> {
  const refuse = (reason: string): EnvFile => {
    if (!required) return { values: {}, ignored: `${path} was not read: ${reason}.` };
    throw configInvalid(
      `--env-from: ${path} was not read: ${reason}.`,
      'Name a text file with lines such as TOOL_CLIENT_ID=…',
    );
  };
  let text: string;
  try {
    // Non-blocking, so that opening a FIFO nobody writes to returns; Windows has no such flag and no FIFOs.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return refuse('it is not a regular file');
      if (stat.size > MAX_BYTES) return refuse('it is over 1 MiB');
      text = readFileSync(file, 'utf8');
      // UTF-16, as PowerShell's `>` writes it: no variable would be found, not even a protective one.
      if (text.includes('\0')) return refuse('it is not UTF-8 text');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return refuse(`${code ?? 'it cannot be read'}`);
    if (!required) return { values: {} };
    throw fileNotFound(path);
  }
  const { parse } = await import('dotenv');
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  const values: Environment = {};
  for (const name of FILE_VARIABLES) if (parsed[name]) values[name] = parsed[name];
  const cut = [...text.matchAll(CUT_VALUE)].map(([, name]) => name ?? '');
  return { values, ...(cut.length > 0 && { cut }) };
}
