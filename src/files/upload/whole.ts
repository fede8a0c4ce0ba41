import { asFailure } from '../../answer/document.ts';
import type { ScalekitClient } from '../../scalekit/client.ts';
import type { Upload } from '../provider.ts';
import { UploadBudget } from '../retry-budget.ts';
import { CANCEL_MS, tooLate, wasNotTaken } from './ranges.ts';

/**
 * Uploads a file in one request that creates it. After a lost answer, `find` looks for the file before anything is
 * sent again.
 *
 * @param send sends the whole file
 * @param find looks for the file that `send` creates; undefined if it certainly does not exist
 * @throws Failure OUTCOME_UNKNOWN if it cannot be determined whether it arrived
 */
export async function uploadWhole<Item>(
  { client }: Upload,
  send: () => Promise<Item>,
  find: (client: ScalekitClient) => Promise<Item | undefined>,
): Promise<Item> {
  let inDoubt = false;
  const attempt = async () => {
    try {
      return await send();
    } catch (error) {
      inDoubt ||= !wasNotTaken(error);
      throw error;
    }
  };
  const again = async () => {
    const there = inDoubt ? await find(client) : undefined;
    inDoubt = false;
    return there ?? (await attempt());
  };
  try {
    return await new UploadBudget(client.session).run(attempt, again);
  } catch (error) {
    if (!inDoubt) throw error;
    const failure = asFailure(client.session.signal.aborted ? client.session.signal.reason : error);
    const patient = client.withSignal(AbortSignal.timeout(CANCEL_MS));
    const there = await find(patient).then(
      (item) => ({ item }),
      () => undefined,
    );
    if (there === undefined)
      throw tooLate(failure, 'The whole file had been sent: it may have been created.');
    if (there.item === undefined) throw failure;
    if (failure.code === 'INTERRUPTED') throw tooLate(failure, 'The whole file had arrived: it was created.');
    return there.item;
  }
}
