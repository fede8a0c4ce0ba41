import type { Payload } from '../../answer/document.ts';
import { type Connection, listConnections } from '../../scalekit/connections.ts';
import { listStatuses } from '../../steps/accounts.ts';
import { describeConnection, select, severalCouldServe, whatIsMissing } from '../../steps/discover.ts';
import { providerNotFound } from '../../steps/providers.ts';
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
  if (!selected) return { ...answer, warnings: [nothingSelected(provider, all, connections)] };
  const { identifier } = context.settings;
  const statusOf = identifier === undefined ? undefined : await listStatuses(client, identifier);
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
