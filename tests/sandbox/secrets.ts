import { randomBytes, randomUUID } from 'node:crypto';

/** Everything that must never leak: made at run time, so that no secret stands in the repository. */
export class Secrets {
  readonly all: string[] = [];

  /** A new secret that looks like the real ones, `<prefix><random>`. */
  make(prefix: string, bytes = 24): string {
    const secret = `${prefix}${randomBytes(bytes).toString('base64url')}`;
    this.all.push(secret);
    return secret;
  }

  /** An id in the same style that anyone may see. */
  makePublic(prefix: string): string {
    return `${prefix}${randomBytes(9).toString('base64url')}`;
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
