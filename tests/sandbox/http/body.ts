import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Effect, LedgerEntry } from '../ledger.ts';
import type { Exchange } from '../listener.ts';

const KEPT_TEXT = 64 * 1024;

/** The client's connection ended, or was cut by a fault, before the end of its body. */
export class BodyCut extends Error {
  override readonly name = 'BodyCut';
}

/** A request body, read once and hashed chunk by chunk. Only its beginning is kept. */
export class Body {
  readonly #request: Exchange['request'];
  readonly #socket: Socket;
  readonly #entry: LedgerEntry;
  readonly #hash = createHash('sha256');
  readonly #start: Buffer[] = [];
  #startLength = 0;
  /** The connection is cut after this many bytes. */
  breakAfter = Infinity;
  #chunks: AsyncGenerator<Buffer> | undefined;

  constructor(exchange: Exchange, entry: LedgerEntry) {
    this.#request = exchange.request;
    this.#socket = exchange.socket;
    this.#entry = entry;
  }

  chunks(): AsyncGenerator<Buffer> {
    this.#chunks ??= this.#read();
    return this.#chunks;
  }

  async bytes(limit = 32 * 1024 * 1024): Promise<Buffer> {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length <= limit) parts.push(chunk);
    }
    return Buffer.concat(parts);
  }

  async text(): Promise<string> {
    return (await this.bytes()).toString('utf8');
  }

  /** The JSON object in the body, or an empty one. */
  // biome-ignore lint/suspicious/noExplicitAny: provider bodies have every shape
  async json(): Promise<any> {
    try {
      const value: unknown = JSON.parse(await this.text());
      return typeof value === 'object' && value !== null ? value : {};
    } catch (error) {
      if (error instanceof BodyCut) throw error;
      return {};
    }
  }

  /** Reads the rest, so that the ledger counts all bytes. */
  async drain(): Promise<NonNullable<Effect['body']>> {
    for await (const _chunk of this.chunks());
    const text = Buffer.concat(this.#start).toString('utf8');
    return {
      bytes: this.#entry.bytes.received,
      sha256: this.#hash.copy().digest('hex'),
      ...(this.#startLength === this.#entry.bytes.received && !text.includes('\ufffd') ? { text } : {}),
    };
  }

  async *#read(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of this.#request as AsyncIterable<Buffer>) {
        const part = chunk.subarray(0, this.breakAfter - this.#entry.bytes.received);
        this.#note(part);
        yield part;
        if (this.#entry.bytes.received >= this.breakAfter) {
          this.#socket.resetAndDestroy();
          throw new BodyCut('cut by an injected fault');
        }
      }
    } catch (error) {
      throw error instanceof BodyCut ? error : new BodyCut('the client went away', { cause: error });
    }
  }

  #note(part: Buffer): void {
    this.#entry.bytes.received += part.length;
    this.#hash.update(part);
    if (this.#startLength >= KEPT_TEXT) return;
    const kept = Buffer.from(part.subarray(0, KEPT_TEXT - this.#startLength));
    this.#start.push(kept);
    this.#startLength += kept.length;
  }
}
