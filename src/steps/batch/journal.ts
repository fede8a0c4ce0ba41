import { existsSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Failure, fileRefused, messageOf } from '../../answer/failure.ts';
import {
  type Answered,
  CHAIN_START,
  type Entry,
  formatLine,
  type Header,
  lengthLine,
  type ParsedLine,
  parseLength,
  parseLine,
} from './journal-lines.ts';

/** A line that another process appended too late follows one of at most this many earlier lines. */
const MAX_EARLIER = 256;

/** The inputs that a results file records as sent, by index; only the others may be sent. */
export type Progress = Map<number, Pick<Answered, 'outcome' | 'error'>>;

/** The outcome of an input that an earlier run sent without recording an answer. */
const IN_FLIGHT: Answered = {
  outcome: 'unknown',
  error: {
    code: 'OUTCOME_UNKNOWN',
    message: 'It was in flight when an earlier run was killed: it may have happened.',
  },
};

const OTHER_FILE = 'Name a file that does not exist yet, or the results file of this batch.';
const FULL =
  'Free some space on its disk, then run the same command again: what the file records is not sent again.';
const CHANGED =
  'It no longer shows which inputs were sent. Check with the provider what happened, then start a batch of the rest with a new file.';

/**
 * The results file of a batch (docs/contract.md, Batches): what is about to be sent is on disk before it is sent, and
 * its outcome as soon as it is known. Each line carries a hash over all lines before it, except the second, which says
 * how long the file was after the last write.
 *
 * Appending needs no lock: if two processes append after the same line, the one whose line comes first continues,
 * and the other one notices before it sends anything.
 */
export class Journal {
  readonly path: string;
  /** Appends. */
  readonly #file: FileHandle;
  /** Replaces the second line; a handle for appending cannot. */
  readonly #inPlace: FileHandle;
  readonly #lengthAt: number;
  #chain: string;
  #size: number;
  #queue: Entry[] = [];
  /** Rejected once a write has failed, and with it all later ones. */
  #writing = Promise.resolve();

  private constructor(path: string, file: FileHandle, inPlace: FileHandle, scanned: Scanned) {
    this.path = path;
    this.#file = file;
    this.#inPlace = inPlace;
    this.#lengthAt = scanned.lengthAt;
    this.#chain = scanned.chain;
    this.#size = scanned.size;
  }

  /**
   * Reads a results file without changing it; one that does not exist yet records nothing.
   *
   * @throws Failure FILE_REFUSED for a file that is empty, was changed, belongs to another batch, or cannot be read
   */
  static async read(path: string, header: Header): Promise<Progress> {
    if (!existsSync(path)) return new Map();
    const file = await openRegular(path, 'r');
    try {
      return (await scan(file, path, header)).progress;
    } finally {
      await file.close();
    }
  }

  /**
   * Opens a results file for appending; a missing one is created with its header, which is on disk when this
   * returns.
   *
   * @throws Failure as `read`; also if it cannot be written
   */
  static async open(path: string, header: Header): Promise<{ journal: Journal; progress: Progress }> {
    const created = await create(path, header);
    const file = created ?? (await openRegular(path, 'a+'));
    let inPlace: FileHandle | undefined;
    try {
      inPlace = await openRegular(path, 'r+');
      const scanned = await scan(file, path, header);
      const journal = new Journal(path, file, inPlace, scanned);
      if (!created) {
        if (!scanned.isComplete) {
          await file.appendFile('\n');
          journal.#size++;
        }
        await journal.append({
          event: 'resumed',
          at: new Date().toISOString(),
          torn_bytes: scanned.tornBytes,
        });
      }
      return { journal, progress: scanned.progress };
    } catch (error) {
      await Promise.all([file.close(), inPlace?.close()]);
      throw error;
    }
  }

  /**
   * Appends lines. They are on disk when this returns; lines from concurrent callers are written together.
   *
   * @throws Failure FILE_REFUSED if they are not, or if another process writes to the file; then nothing may be sent
   */
  append(...entries: Entry[]): Promise<void> {
    this.#queue.push(...entries);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => {});
    await Promise.all([this.#file.close(), this.#inPlace.close()]);
  }

  /** Writes what has been appended since the last write; nothing if that one took it all. */
  async #write(): Promise<void> {
    let chain = this.#chain;
    const lines = this.#queue.splice(0).map((entry) => {
      const line = formatLine(chain, entry);
      chain = line.chain;
      return line.text;
    });
    if (lines.length === 0) return;
    const bytes = Buffer.from(lines.join(''));
    try {
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
      await this.#assertFirst(bytes);
      this.#chain = chain;
      // Written last, so that it never claims more than what is on disk.
      await this.#inPlace.write(lengthLine(this.#size), this.#lengthAt);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw fileRefused(this.path, `cannot be written (${messageOf(error)})`, FULL, error);
    }
  }

  /** Whether our new lines directly follow our last one: otherwise another process was faster. */
  async #assertFirst(bytes: Buffer): Promise<void> {
    const { size } = await this.#file.stat();
    const added = Buffer.alloc(Math.max(0, size - this.#size));
    await this.#file.read(added, 0, added.length, this.#size);
    const at = added.indexOf(bytes);
    const before = added.subarray(0, Math.max(at, 0)).toString('utf8').split('\n').filter(Boolean);
    const others = before.map(parseLine);
    if (others.some((line) => line?.follows(this.#chain))) {
      throw fileRefused(
        this.path,
        'is being written by another process',
        'Wait until it has ended, then run the command again.',
      );
    }
    if (at < 0 || others.includes(undefined))
      throw fileRefused(this.path, 'was changed while it was written', CHANGED);
    // Lines after ours are checked with the next append: they may continue from ours.
    this.#size += at + bytes.length;
  }
}

/** @returns undefined if the file already exists */
async function create(path: string, header: Header): Promise<FileHandle | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'ax+', 0o600);
    const { text } = formatLine(CHAIN_START, header);
    await file.appendFile(text + lengthLine(Buffer.byteLength(text + lengthLine(0))));
    await file.datasync();
    return file;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
    await file?.close();
    // A partial header would block the next run.
    if (file) await rm(path, { force: true });
    const hint =
      'Nothing was sent. Name a file in a folder that can be written to, on a disk that is not full.';
    throw fileRefused(path, `cannot be created (${codeOf(error)})`, hint, error);
  }
}

async function openRegular(path: string, flags: 'r' | 'r+' | 'a+'): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, flags);
  } catch (error) {
    throw fileRefused(path, `cannot be opened (${codeOf(error)})`, OTHER_FILE, error);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw fileRefused(path, 'is not a regular file', OTHER_FILE);
}

function codeOf(error: unknown): unknown {
  return Reflect.get(Object(error), 'code');
}

interface Scanned {
  progress: Progress;
  chain: string;
  size: number;
  /** Where the second line begins. */
  lengthAt: number;
  /** Bytes of an incomplete last line: the input it announces was never sent. */
  tornBytes: number;
  /** Whether the last line is complete. */
  isComplete: boolean;
}

async function scan(file: FileHandle, path: string, header: Header): Promise<Scanned> {
  const { size } = await file.stat();
  if (size === 0) throw fileRefused(path, 'is empty: this program did not write it', OTHER_FILE);
  const progress: Progress = new Map();
  const earlier = [CHAIN_START];
  let chain = CHAIN_START;
  let torn = '';
  let least = Number.POSITIVE_INFINITY;
  let lengthAt = 0;
  let count = 0;
  let read = 0;
  // Counted in bytes, because a character may be cut in half.
  const input = file.createReadStream({ start: 0, autoClose: false, encoding: 'latin1' });
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    read += line.length + 1;
    const text = Buffer.from(line, 'latin1').toString('utf8');
    const parsed = parseLine(text);
    count++;
    if (count === 1) {
      assertOwn(parsed, header, path);
      chain = parsed.chain;
      lengthAt = read;
    } else if (count === 2) {
      least = parseLength(text) ?? least;
    } else if (torn === '' && !parsed) {
      torn = line;
    } else if (parsed?.follows(chain)) {
      const entry = parsed.line as Entry;
      const tornBytes = entry.event === 'resumed' ? entry.torn_bytes : 0;
      if (tornBytes !== torn.length) throw fileRefused(path, 'was changed', CHANGED);
      torn = '';
      note(progress, entry);
      earlier.push(chain);
      chain = parsed.chain;
    } else if (parsed && earlier.some((hash) => parsed.follows(hash))) {
      // This line was appended too late, like those that follow it.
      earlier.push(parsed.chain);
    } else {
      throw fileRefused(path, 'was changed', CHANGED);
    }
    if (earlier.length > MAX_EARLIER) earlier.shift();
  }
  if (size < least) throw fileRefused(path, 'was truncated', CHANGED);
  const isComplete = read === size;
  // This program writes no other line endings.
  if (!isComplete && read !== size + 1) throw fileRefused(path, 'was changed', CHANGED);
  return { progress, chain, size, lengthAt, tornBytes: torn.length, isComplete };
}

function note(progress: Progress, entry: Entry): void {
  if (entry.event === 'resumed') return;
  const { outcome, error } = entry.event === 'sending' ? IN_FLIGHT : entry;
  if (outcome === 'not_sent') progress.delete(entry.index);
  else progress.set(entry.index, { outcome, error });
}

function assertOwn(
  parsed: ParsedLine | undefined,
  header: Header,
  path: string,
): asserts parsed is ParsedLine {
  if (!parsed?.follows(CHAIN_START))
    throw fileRefused(path, 'is not a results file of this program, or was changed', OTHER_FILE);
  const differing = Object.entries(header).filter(
    ([name, value]) => Reflect.get(parsed.line, name) !== value,
  );
  if (differing.length === 0) return;
  const names = differing.map(([name]) => name).join(', ');
  throw fileRefused(path, `belongs to another batch (${names})`, OTHER_FILE).with({
    details: { differs: differing.map(([name]) => name) },
  });
}
