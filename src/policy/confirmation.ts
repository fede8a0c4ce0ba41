import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../answer/canonical.ts';

/** How long a confirmation is valid, in seconds (docs/contract.md, Confirmation). */
export const CONFIRMATION_SECONDS = 15 * 60;

/** How far the clock may have been set back in between, in seconds. */
const CLOCK_SLACK_SECONDS = 60;

/** When it was created, in seconds since 1970 in base 36, and 128 bits of the keyed hash. */
const TOKEN = /^([0-9a-z]{1,10})-([0-9a-f]{32})$/;

/** What is wrong with a confirmation; undefined if it is valid. */
export type ConfirmationFault = 'missing' | 'malformed' | 'expired' | 'other request' | undefined;

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
 * The value of `--confirm` for this request, valid for 15 minutes.
 *
 * @param request environment, account, destination and content; every member is covered
 * @param now in milliseconds since 1970
 */
export function makeConfirmation(secret: string, request: unknown, now: number): string {
  const made = Math.floor(now / 1000).toString(36);
  return `${made}-${keyedHash(secret, `confirm ${made}`, request)}`;
}

/** Whether a value of `--confirm` was made for exactly this request and has not expired. */
export function checkConfirmation(
  secret: string,
  request: unknown,
  confirm: string | undefined,
  now: number,
): ConfirmationFault {
  if (confirm === undefined) return 'missing';
  const [, made, hash] = TOKEN.exec(confirm.trim()) ?? [];
  if (made === undefined || hash === undefined) return 'malformed';
  const expected = keyedHash(secret, `confirm ${made}`, request);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(hash))) return 'other request';
  const age = now / 1000 - Number.parseInt(made, 36);
  return age > CONFIRMATION_SECONDS || age < -CLOCK_SLACK_SECONDS ? 'expired' : undefined;
}
