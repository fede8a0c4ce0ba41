import type { Payload } from '../../answer/document.ts';
import { usage } from '../../answer/failure.ts';
import { findTool } from '../../steps/find.ts';
import type { CommandContext } from '../shared/context.ts';
import { accountQuery } from '../shared/open-account.ts';
import { DEFAULT_LIMIT, type Flags } from './spec.ts';
import { transferFor } from './transfer.ts';

/** More queries than this make the answer too long to be useful. */
const MAX_QUERIES = 3;

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const queries = [...new Set(flags.query)];
  if (queries.length > MAX_QUERIES)
    throw usage(
      `--query is given ${queries.length} times; ${MAX_QUERIES} are allowed.`,
      `Search for at most ${MAX_QUERIES} things in one call.`,
    );
  const { client, ...target } = await accountQuery(context, flags);
  return await findTool(client, {
    ...target,
    queries,
    limit: flags.limit ?? DEFAULT_LIMIT,
    offers: context.policy.offers,
    transfer: (matches, connections) =>
      transferFor(
        matches,
        connections.filter((one) => context.policy.offersTransfer('download', one)),
        connections.filter((one) => context.policy.offersTransfer('upload', one)),
      ),
  });
}
