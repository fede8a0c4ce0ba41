import { resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { Failure, invalidJson, usage } from '../../answer/failure.ts';
import { jsonFault, parseJson } from '../../answer/json.ts';
import type { Host } from '../../config/host.ts';

/** Flag values are held in memory; --input-file streams. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Values that mean stdin. */
const STDIN = new Set(['-', '@-', '@/dev/stdin', '@/dev/fd/0', '@/proc/self/fd/0']);
/** What a shell's `<(…)` turns into: an open pipe. */
const OPEN_PIPE = /^@\/(?:dev|proc\/self)\/fd\/(\d+)$/;

/** Reads what flags point to: `@FILE`, `-` for stdin, or the value itself. */
export class Input {
  readonly #host: Host;
  readonly #signal: AbortSignal;
  #stdinTaken = false;
  /** Files that were read to be sent, links resolved. */
  readonly files: string[] = [];

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
  }

  /**
   * Reads content that will be sent: a file passes the same guards as an upload.
   *
   * @throws Failure FILE_NOT_FOUND, FILE_REFUSED, USAGE
   */
  async bytes(flag: string, value: string): Promise<Buffer> {
    if (STDIN.has(value)) return await this.#stdin(flag, value);
    if (!value.startsWith('@')) return Buffer.from(value);
    const pipe = await openPipe(value);
    if (pipe) return await this.#read(pipe, flag, value);
    const path = resolve(this.#host.cwd, value.slice(1));
    const [{ readFile }, { checkOutgoing, unreadable }] = await Promise.all([
      import('node:fs/promises'),
      import('../../files/upload/outgoing.ts'),
    ]);
    const file = await checkOutgoing(path, this.#host.homeDir);
    if (file.stats.size > MAX_BYTES) throw tooLarge(flag, value);
    this.files.push(file.path);
    return await readFile(file.path, { signal: this.#signal }).catch((error: unknown) => {
      this.#signal.throwIfAborted();
      throw unreadable(path, error);
    });
  }

  /** Like `bytes`, as text without a byte order mark. @throws Failure INVALID_JSON for what is not UTF-8 */
  async text(flag: string, value: string): Promise<string> {
    return decodeUtf8(flag, await this.bytes(flag, value), value);
  }

  /** @throws Failure INVALID_JSON, and as `bytes` */
  async json(flag: string, value: string): Promise<unknown> {
    return parseFlag(flag, await this.text(flag, value), value);
  }

  /** Like `json`, for flags that take an object. */
  async object(flag: string, value: string | undefined): Promise<Record<string, unknown>> {
    if (value === undefined) return {};
    const parsed = await this.json(flag, value);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    throw invalidJson(`--${flag} must be a JSON object.`, `Write --${flag} '{"name":"value"}'.`);
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

  async #stdin(flag: string, shown: string): Promise<Buffer> {
    if (this.#stdinTaken)
      throw usage(
        `--${flag} - : stdin can be read only once.`,
        'Put one of the values in a file and pass @FILE.',
      );
    this.#stdinTaken = true;
    return await this.#read(this.#host.stdin, flag, shown);
  }

  async #read(stream: Readable, flag: string, shown: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of addAbortSignal(this.#signal, stream)) {
        chunks.push(Buffer.from(chunk as Buffer));
        bytes += (chunk as Buffer).length;
        if (bytes > MAX_BYTES) throw tooLarge(flag, shown);
      }
    } catch (error) {
      if (this.#signal.aborted) throw notEnded(flag, shown, this.#signal.reason);
      const { errno, code } = error as NodeJS.ErrnoException;
      if (errno === undefined) throw error;
      // Under nohup, for example, stdin is a file that is open for writing only.
      const hint = 'Pipe the value in, or put it in a file and pass @FILE.';
      throw new Failure('FILE_REFUSED', `--${flag} - : stdin cannot be read (${code}).`, { hint });
    }
    if (this.#signal.aborted) throw notEnded(flag, shown, this.#signal.reason);
    return Buffer.concat(chunks);
  }
}

/**
 * The two sides of a NAME=VALUE.
 *
 * @param usual the flag as help shows it: `--save PATH=FILE`
 * @throws Failure USAGE for a value that the pattern does not match
 */
export function pairOf(value: string, pattern: RegExp, usual: string, hint: string): [string, string] {
  const [, name, rest] = pattern.exec(value) ?? [];
  if (name !== undefined && rest !== undefined) return [name, rest];
  const [flag, form] = usual.split(' ');
  throw usage(`${flag} ${JSON.stringify(value.slice(0, 200))} is not ${form}.`, hint);
}

/**
 * Parses the JSON of a flag.
 *
 * @param shown the flag's value as the person wrote it
 * @param line the line number, from 1, if the text is one of several lines
 * @throws Failure INVALID_JSON
 */
export function parseFlag(flag: string, text: string, shown: string, line?: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw notJson(flag, shown, reasonFor(error, text, line ?? 1), line);
  }
}

/** The text of a flag that takes JSON, without a byte order mark. @throws Failure INVALID_JSON for what is not UTF-8 */
export function decodeUtf8(flag: string, bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Decoding any other encoding would change the content that is sent.
    throw notJson(flag, shown, 'it is not UTF-8');
  }
}

function reasonFor(error: unknown, text: string, firstLine: number): string {
  if (text.trim() === '') return 'it is empty';
  if (error instanceof RangeError) return error.message;
  const { line, column } = jsonFault(text) as { line: number; column: number };
  return `it breaks at line ${firstLine - 1 + line}, column ${column}`;
}

function notJson(flag: string, shown: string, reason: string, line?: number): Failure {
  const where = STDIN.has(shown) || shown.startsWith('@') ? ` ${shown}` : '';
  return invalidJson(
    `--${flag}${where} is not JSON: ${reason}.`,
    line === undefined ? hintFor(flag, shown) : 'Put one JSON object on each line.',
  );
}

function hintFor(flag: string, shown: string): string {
  if (STDIN.has(shown) || OPEN_PIPE.test(shown)) return 'Correct the piped JSON.';
  if (shown.startsWith('@')) return `Correct the JSON in ${shown.slice(1)}.`;
  return `Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell changes it.`;
}

/** @returns undefined if the value does not name a pipe that this process was given */
async function openPipe(value: string): Promise<Readable | undefined> {
  const fd = OPEN_PIPE.exec(value)?.[1];
  if (fd === undefined) return undefined;
  const { createReadStream, fstatSync } = await import('node:fs');
  try {
    return fstatSync(Number(fd)).isFIFO() ? createReadStream('', { fd: Number(fd) }) : undefined;
  } catch {
    return undefined;
  }
}

/** Piped input had not ended when time was up, which is not the service's fault. */
function notEnded(flag: string, shown: string, reason: unknown): unknown {
  if (!(reason instanceof Failure) || reason.code !== 'TIMEOUT') return reason;
  const hint = 'End the piped input, or put it in a file and pass @FILE; nothing was sent.';
  return reason.with({ hint }, `The input of --${flag} ${shown} had not ended when time was up.`);
}

function tooLarge(flag: string, value: string): Failure {
  const hint =
    flag === 'body'
      ? 'Send a file with --input-file, which streams it.'
      : 'Pass less at once: the inputs of a batch can be split into several files.';
  return new Failure('FILE_REFUSED', `--${flag} ${value} is over 64 MiB.`, { hint });
}
