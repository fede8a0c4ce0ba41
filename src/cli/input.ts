import { resolve } from 'node:path';
import { Failure } from '../answer/failure.ts';
import { parseJson } from '../answer/json.ts';
import type { Host } from './host.ts';

/** Values of flags are held in memory; a file to send whole goes through --input-file, which streams. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads what flags point to: `@FILE`, `-` for stdin, or the value itself. */
export class Input {
  readonly #host: Host;
  readonly #signal: AbortSignal;
  #stdinTaken = false;

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
  }

  /**
   * @param flag its name, for messages
   * @throws Failure FILE_NOT_FOUND, FILE_REFUSED, USAGE
   */
  async bytes(flag: string, value: string): Promise<Buffer> {
    if (value === '-') return await this.#stdin(flag);
    if (!value.startsWith('@')) return Buffer.from(value);
    const path = resolve(this.#host.cwd, value.slice(1));
    const { readFile, stat } = await import('node:fs/promises');
    try {
      const stats = await stat(path);
      // Opening a FIFO that nobody writes to would keep a thread, and with it the process, for ever.
      if (!stats.isFile()) throw unreadable(flag, path, 'not a regular file; - reads stdin');
      if (stats.size > MAX_BYTES) throw tooLarge(`--${flag} ${value}`);
      return await readFile(path, { signal: this.#signal });
    } catch (error) {
      throw error instanceof Failure ? error : unreadable(flag, path, error);
    }
  }

  /** As `bytes`, as text without a byte order mark. */
  async text(flag: string, value: string): Promise<string> {
    return (await this.bytes(flag, value)).toString('utf8').replace(/^\uFEFF/, '');
  }

  /** @throws Failure INVALID_JSON, and as `bytes` */
  async json(flag: string, value: string): Promise<unknown> {
    return parseFlag(flag, await this.text(flag, value), value);
  }

  /** As `json`, for flags that take an object. */
  async object(flag: string, value: string | undefined): Promise<Record<string, unknown>> {
    if (value === undefined) return {};
    const parsed = await this.json(flag, value);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    throw new Failure('INVALID_JSON', `--${flag} must be a JSON object.`, {
      hint: `Write --${flag} '{"name":"value"}'.`,
    });
  }

  /** Asks the person at the terminal; the question goes to stderr. */
  async ask(question: string): Promise<string> {
    const { createInterface } = await import('node:readline');
    this.#host.writeError(question);
    const lines = createInterface({ input: this.#host.stdin, terminal: false });
    try {
      return await new Promise<string>((answer, reject) => {
        lines.once('line', answer);
        lines.once('close', () => answer(''));
        this.#signal.addEventListener('abort', () => reject(this.#signal.reason), { once: true });
      });
    } finally {
      lines.close();
    }
  }

  async #stdin(flag: string): Promise<Buffer> {
    if (this.#stdinTaken) {
      throw new Failure('USAGE', `--${flag} - : stdin can be read once only.`, {
        hint: 'Put one of the values in a file and pass @FILE.',
      });
    }
    this.#stdinTaken = true;
    const { stdin } = this.#host;
    const onAbort = () => stdin.destroy(this.#signal.reason);
    this.#signal.addEventListener('abort', onAbort, { once: true });
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of stdin) {
        chunks.push(Buffer.from(chunk as Buffer));
        bytes += (chunk as Buffer).length;
        if (bytes > MAX_BYTES) throw tooLarge(`--${flag} -`);
      }
    } finally {
      this.#signal.removeEventListener('abort', onAbort);
    }
    this.#signal.throwIfAborted();
    return Buffer.concat(chunks);
  }
}

/** @param shown the flag's value as the person wrote it */
export function parseFlag(flag: string, text: string, shown: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const where = shown === '-' || shown.startsWith('@') ? ` ${shown}` : '';
    const reason =
      text.trim() === '' ? 'it is empty' : error instanceof Error ? error.message : String(error);
    throw new Failure('INVALID_JSON', `--${flag}${where} is not JSON: ${reason}.`, {
      hint: `Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell changes it.`,
    });
  }
}

function tooLarge(what: string): Failure {
  return new Failure('FILE_REFUSED', `${what} is over 64 MiB.`, {
    hint: 'Send files with --input-file, which streams them.',
  });
}

function unreadable(flag: string, path: string, error: unknown): Failure {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Failure('FILE_NOT_FOUND', `--${flag}: there is no file ${path}.`, {
      hint: 'Check the path; it is taken from the working directory.',
      details: { path },
    });
  }
  return new Failure('FILE_REFUSED', `--${flag}: ${path} cannot be read (${String(code ?? error)}).`, {
    hint: 'Name a regular file that can be read.',
    details: { path },
  });
}
