import { randomBytes, randomUUID } from 'node:crypto';

/** Everything that must never leak: made at run time, so that no secret stands in the repository. */
export class Secrets {
  /** The secrets that are valid now, and those that were since the last reset. */
  readonly all: string[] = [];
  /** Part of every secret of this environment and of nothing else: one look tells whether a text holds any. */
  readonly #marker = randomBytes(6).toString('base64url');
  readonly #lasting: string[] = [];

  /** A new secret that looks like the real ones, `<prefix><random>`. */
  make(prefix: string, bytes = 18): string {
    const secret = `${prefix}${this.#marker}${randomBytes(bytes).toString('base64url')}`;
    this.all.push(secret);
    return secret;
  }

  /** As `make`, for one that a reset leaves as it is. */
  makeLasting(prefix: string): string {
    const secret = this.make(prefix);
    this.#lasting.push(secret);
    return secret;
  }

  /** An id in the same style that anyone may see. */
  makePublic(prefix: string): string {
    return `${prefix}${randomBytes(9).toString('base64url')}`;
  }

  /**
   * The secrets that stand in `text`, but for the `allowed` ones; of one that stands there in part, the part. Its cost
   * is one search for the marker, however many secrets there are.
   */
  leaksIn(text: string | Buffer, allowed: string[] = []): string[] {
    if (!text.includes(this.#marker)) return [];
    const found = this.all.filter((secret) => text.includes(secret));
    const held = typeof text === 'string' ? text : text.toString('latin1');
    const rest = found.reduce((left, secret) => left.replaceAll(secret, ''), held);
    const parts = rest.includes(this.#marker) ? [this.#marker] : [];
    return [...found.filter((secret) => !allowed.includes(secret)), ...parts];
  }

  /** Forgets all secrets but the lasting ones. */
  restore(): void {
    this.all.splice(0, Infinity, ...this.#lasting);
  }
}

/** Ids as the service makes them: a short prefix and digits. */
export function newId(prefix: string): string {
  const digits = BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString()
    .padStart(18, '7')
    .slice(0, 18);
  return `${prefix}_${digits}`;
}

export function newUuid(): string {
  return randomUUID();
}
