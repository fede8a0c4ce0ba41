import { Failure } from '../../answer/failure.ts';
import type { Needles } from '../../answer/redact.ts';

/** An answer that echoes a credential is short: this many bytes are searched for every form of one. */
const ECHO_BYTES = 1024 * 1024;

/**
 * Looks for secrets across chunk boundaries, keeping no more than a secret's length.
 *
 * @returns a function to call with every chunk, which throws FORBIDDEN
 */
export function secretScanner({ plain, encoded }: Needles): (chunk: Buffer) => void {
  const all = [...plain, ...encoded];
  const longest = Math.max(0, ...all.map((needle) => needle.length));
  let tail: Buffer = Buffer.alloc(0);
  let seen = 0;
  return (chunk) => {
    if (longest === 0) return;
    const needles = seen < ECHO_BYTES ? all : plain;
    seen += chunk.length;
    const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
    if (needles.some((needle) => seam.includes(needle) || chunk.includes(needle))) {
      throw new Failure(
        'FORBIDDEN',
        'The answer holds one of the credentials of this call and was not written to disk.',
        {
          hint: 'The provider echoes the credentials; tell the user, and use a tool or another path.',
        },
      );
    }
    // A short chunk is appended to the rest; for a long one its end is enough.
    tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-(longest - 1));
  };
}
