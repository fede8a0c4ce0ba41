import { Failure } from '../../answer/failure.ts';
import { guardPath } from '../../scalekit/proxy-guards.ts';
import { type ProviderApi, statusOf } from '../api.ts';
import type { Upload, Uploaded } from '../provider.ts';
import { difference } from '../verify.ts';
import { hashSource } from './source.ts';

/**
 * Compares what the provider reports with what was sent. A new file that differs is removed again.
 *
 * @returns a warning if the provider is known to change such files
 * @throws Failure PROVIDER_ERROR if it holds different bytes
 */
export async function checkUploaded({ api, source }: Upload, made: Uploaded): Promise<string | undefined> {
  const { claim } = made;
  if (!claim) return undefined;
  const name = claim.hash?.name;
  const ours = name && (source.hash.digestOf(name) ?? (await hashSource(source, name)));
  const wrong = difference(claim, { bytes: source.bytes, digestOf: () => ours });
  if (wrong === undefined) return undefined;
  if (claim.mayDiffer) return `${api.provider} changed the file after the upload: ${wrong}.`;
  const removed = made.undo !== undefined && (await remove(api, made.undo));
  throw new Failure('PROVIDER_ERROR', `${api.provider} does not hold the bytes that were sent: ${wrong}.`, {
    hint: removed
      ? 'The uploaded file was removed again: run the command again.'
      : `Look at ${made.id} there, and upload the file again, with --on-conflict replace if that is possible.`,
    retryable: false,
    details: { id: made.id, removed },
  });
}

async function remove(api: ProviderApi, path: string): Promise<boolean> {
  try {
    (await api.send({ method: 'DELETE', path: guardPath(path) })).body.destroy();
    return true;
  } catch (error) {
    return statusOf(error) === 404;
  }
}
