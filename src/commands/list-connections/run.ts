import type { Payload } from '../../answer/document.ts';
import { listAccounts } from '../../scalekit/accounts.ts';
import type { Connection } from '../../scalekit/connections.ts';
import { overviewsOf } from '../../steps/accounts.ts';
import { describeConnection, discover, severalCouldServe, whatIsMissing } from '../../steps/discover.ts';
import { providerNotFound } from '../../steps/providers.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const client = await context.client();
  const { all, connections, selected, total, candidates, alias } = await discover(client, flags.provider);
  context.remark({ alias, warnings: [] });
  const answer = {
    connections: connections.map(describeConnection),
    selected: selected ? describeConnection(selected) : null,
    total,
  };
  if (flags.provider === undefined) return answer;
  if (!selected) return { ...answer, warnings: [nothingSelected(flags.provider, all, connections)] };
  if (candidates.length === 1) return answer;
  const { identifier } = context.settings;
  if (identifier === undefined) return { ...answer, warnings: [severalCouldServe(candidates)] };
  const overviews = overviewsOf(candidates, await listAccounts(client, identifier));
  const statuses = new Map(overviews.map(({ connection, status }) => [connection, status]));
  const statusOf = (one: Connection) => statuses.get(one) ?? 'NOT_FOUND';
  return { ...answer, warnings: [severalCouldServe(candidates, statusOf)] };
}

function nothingSelected(provider: string, all: Connection[], connections: Connection[]): string {
  if (connections.length === 0) {
    const { message, hint } = providerNotFound(all, provider);
    return `${message} ${hint}`;
  }
  const names = connections
    .map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : 'disabled'})`)
    .join(', ');
  return `No connection for ${provider} can be used yet: ${names}. The user has to ${connections.map(whatIsMissing).join(', or to ')} in the Scalekit Dashboard.`;
}
