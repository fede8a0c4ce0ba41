import { randomBytes, randomUUID } from 'node:crypto';

/** Everything that must never leak. Generated at run time, so that the repository contains no secret. */
export class Secrets {
  /** The secrets that are or were valid since the last reset. */
  readonly all: string[] = [];
  /** A part of every secret, and of nothing else, so that one search tells whether a text contains any. */
  readonly #marker = randomBytes(6).toString('base64url');
  readonly #lasting: string[] = [];

  /** A new secret that looks like the real ones, `<prefix><random>`. */
  make(prefix: string, bytes = 18): string {
    const secret = `${prefix}${this.#marker}${randomBytes(bytes).toString('base64url')}`;
    this.all.push(secret);
    return secret;
  }

  /** Like `make`, for a secret that a reset keeps. */
  makeLasting(prefix: string): string {
    const secret = this.make(prefix);
    this.#lasting.push(secret);
    return secret;
  }

  /** An id in the same style that is not secret. */
  makePublic(prefix: string): string {
    return `${prefix}${randomBytes(9).toString('base64url')}`;
  }

  /**
   * The secrets that `text` contains, except `allowed` ones; for a partial secret, the part. Costs one search for the
   * marker, however many secrets there are.
   */
  leaksIn(text: string | Buffer, allowed: string[] = []): string[] {
    if (!text.includes(this.#marker)) return [];
    const found = this.all.filter((secret) => text.includes(secret));
    const held = typeof text === 'string' ? text : text.toString('latin1');
    const rest = found.reduce((left, secret) => left.replaceAll(secret, ''), held);
    const parts = rest.includes(this.#marker) ? [this.#marker] : [];
    return [...found.filter((secret) => !allowed.includes(secret)), ...parts];
  }

  /** Forgets all secrets except the lasting ones. */
  restore(): void {
    this.all.splice(0, Infinity, ...this.#lasting);
  }
}

/** Ids in the service's style: a short prefix and digits. */
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
