import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../answer/canonical.ts';

/** How far the clock may have been set back in between, in seconds. */
const CLOCK_SLACK_SECONDS = 60;

/** When it was created, in seconds since 1970 in base 36, and 128 bits of the keyed hash. */
const TOKEN = /^([0-9a-z]{1,10})-([0-9a-f]{32})$/;

/** What is wrong with a token; undefined if it is valid. */
export type TokenFault = 'malformed' | 'expired' | 'other request' | undefined;

/**
 * A keyed hash of a request: only a holder of the client secret can make one, and the contents cannot be guessed by
 * hashing likely ones.
 *
 * @param purpose keeps the hashes of different uses apart
 */
export function keyedHash(secret: string, purpose: string, request: unknown): string {
  return createHmac('sha256', secret)
    .update(`${purpose}\0${canonicalJson(request)}`)
    .digest('hex')
    .slice(0, 32);
}

/**
 * A token that proves, to any process with the same client secret, that this request was seen and when: the value of
 * `--confirm`, or the `state` that a browser brings back.
 *
 * @param request every member is covered
 * @param now in milliseconds since 1970
 */
export function makeToken(secret: string, purpose: string, request: unknown, now: number): string {
  const made = Math.floor(now / 1000).toString(36);
  return `${made}-${keyedHash(secret, `${purpose} ${made}`, request)}`;
}

/** Whether a token was made for exactly this request, at most so many seconds ago. */
export function checkToken(
  secret: string,
  purpose: string,
  request: unknown,
  token: string,
  seconds: number,
  now: number,
): TokenFault {
  const [, made, hash] = TOKEN.exec(token.trim()) ?? [];
  if (made === undefined || hash === undefined) return 'malformed';
  const expected = keyedHash(secret, `${purpose} ${made}`, request);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(hash))) return 'other request';
  const age = now / 1000 - Number.parseInt(made, 36);
  return age > seconds || age < -CLOCK_SLACK_SECONDS ? 'expired' : undefined;
}
