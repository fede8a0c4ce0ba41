export interface Part {
  headers: Record<string, string>;
  /** The form field and file name, if the part has them. */
  name: string;
  filename?: string;
  contentType: string;
  /** Must be read before the next part is requested; otherwise the rest is skipped. */
  chunks: AsyncGenerator<Buffer>;
}

const BREAK = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

/** Streams the parts of a `multipart/*` body. Ends early, without an error, if the body is malformed. */
export async function* partsOf(contentType: string, body: AsyncGenerator<Buffer>): AsyncGenerator<Part> {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // No line break precedes the first boundary.
  const reader = new Reader(body, BREAK);
  for await (const _preamble of reader.until(delimiter));
  while (!reader.ended) {
    const closing = await reader.take(2);
    if (closing.toString() !== '\r\n') return;
    const headers = readHeaders(await reader.text(HEAD_END));
    const disposition = headers['content-disposition'] ?? '';
    const filename = /filename="((?:[^"\\]|\\.)*)"/.exec(disposition)?.[1];
    const chunks = reader.until(delimiter);
    yield {
      headers,
      name: /[; ]name="([^"]*)"/.exec(disposition)?.[1] ?? '',
      ...(filename === undefined ? {} : { filename }),
      contentType: headers['content-type'] ?? '',
      chunks,
    };
    for await (const _skipped of chunks);
  }
}

function readHeaders(text: string): Record<string, string> {
  const lines = text.split('\r\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** Reads a stream up to delimiters that may span chunks. */
class Reader {
  readonly #body: AsyncGenerator<Buffer>;
  #held: Buffer;
  ended = false;

  constructor(body: AsyncGenerator<Buffer>, start: Buffer) {
    this.#body = body;
    this.#held = start;
  }

  /** The data before the delimiter, in pieces; skips the delimiter. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0) {
        const before = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + mark.length);
        if (before.length > 0) yield before;
        return;
      }
      const safe = this.#held.length - mark.length + 1;
      if (safe > 0) {
        const before = this.#held.subarray(0, safe);
        this.#held = this.#held.subarray(safe);
        yield before;
      }
      if (!(await this.#more())) return;
    }
  }

  async take(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async text(mark: Buffer): Promise<string> {
    const parts: Buffer[] = [];
    for await (const part of this.until(mark)) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#body.next();
    if (done) {
      this.ended = true;
      return false;
    }
    this.#held = Buffer.concat([this.#held, value]);
    return true;
  }
}
