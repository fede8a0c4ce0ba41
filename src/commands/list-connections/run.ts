import type { Payload } from '../../answer/document.ts';
import { listConnections } from '../../scalekit/connections.ts';
import { listStatuses } from '../../steps/accounts.ts';
import { ambiguityWarning, describeConnection, noneUsable, select } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run({ provider }: Flags, context: CommandContext): Promise<Payload> {
  const client = await context.client();
  const all = await listConnections(client);
  const { connections, candidates, alias } = select(all, { provider });
  context.remark({ alias, warnings: [] });
  const [selected] = provider === undefined ? [] : candidates;
  const answer = {
    connections: connections.map(describeConnection),
    selected: selected ? describeConnection(selected) : null,
    total: connections.length,
  };
  if (provider === undefined || candidates.length === 1) return answer;
  if (!selected) {
    const { message, hint } = noneUsable(all, connections, provider);
    return { ...answer, warnings: [`${message} ${hint}`] };
  }
  const { identifier } = context.settings;
  const statusOf = identifier === undefined ? undefined : await listStatuses(client, identifier);
  return { ...answer, warnings: [ambiguityWarning(candidates, statusOf)] };
}
