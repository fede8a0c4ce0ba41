import type { Payload } from '../../answer/document.ts';
import { findTool } from '../../steps/find.ts';
import type { CommandContext } from '../shared/context.ts';
import { targetOf } from '../shared/open-account.ts';
import { DEFAULT_LIMIT, type Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const target = targetOf(context, flags);
  const identifier = await context.identifier(flags.identifier);
  const client = await context.client();
  return await findTool(client, {
    ...target,
    identifier,
    query: flags.query ?? '',
    limit: flags.limit ?? DEFAULT_LIMIT,
  });
}
