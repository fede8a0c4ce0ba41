import { Failure } from '../../answer/failure.ts';
import { guardPath } from '../../scalekit/proxy-guards.ts';
import { strongest } from '../hash.ts';
import type { Upload, Uploaded } from '../provider.ts';
import { send, statusOf } from '../requests.ts';
import { difference } from '../verify.ts';
import { hashSource } from './source.ts';

/**
 * Compares what the provider reports with what was sent. A new file that differs is removed again.
 *
 * @returns a warning if the provider is known to change such files
 * @throws Failure PROVIDER_ERROR if it holds different bytes
 */
export async function checkUploaded(up: Upload, made: Uploaded): Promise<string | undefined> {
  const { source, connection } = up;
  const { claim } = made;
  if (!claim) return undefined;
  const name = strongest(claim.hashes);
  const ours = name && (source.hash.digestOf(name) ?? (await hashSource(source, name)));
  const wrong = difference(claim, { bytes: source.bytes, digestOf: () => ours });
  if (wrong === undefined) return undefined;
  if (claim.mayDiffer) return `${connection.provider} changed the file after the upload: ${wrong}.`;
  const removed = made.undo !== undefined && (await remove(up, made.undo));
  throw new Failure(
    'PROVIDER_ERROR',
    `${connection.provider} does not hold the bytes that were sent: ${wrong}.`,
    {
      hint: removed
        ? 'The uploaded file was removed again: run the command again.'
        : `Look at ${made.id} there, and upload the file again, with --on-conflict replace if that is possible.`,
      retryable: false,
      details: { id: made.id, removed },
    },
  );
}

async function remove(up: Upload, path: string): Promise<boolean> {
  try {
    (await send(up, { method: 'DELETE', path: guardPath(path) })).body.destroy();
    return true;
  } catch (error) {
    return statusOf(error) === 404;
  }
}
