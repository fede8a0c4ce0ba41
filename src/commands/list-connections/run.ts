import type { Payload } from '../../answer/document.ts';
import { describeConnection, discover } from '../../steps/discover.ts';
import type { CommandContext } from '../shared/context.ts';
import type { Flags } from './spec.ts';

export async function run(flags: Flags, context: CommandContext): Promise<Payload> {
  const client = await context.client();
  const { connections, selected, total, alias, warnings } = await discover(client, flags.provider);
  context.remark({ alias, warnings });
  return {
    connections: connections.map(describeConnection),
    selected: selected ? describeConnection(selected) : null,
    total,
    warnings: flags.provider !== undefined && !selected ? [nothingSelected(flags.provider, connections)] : [],
  };
}

function nothingSelected(
  provider: string,
  connections: { keyId: string; status: string; enabled: boolean }[],
): string {
  if (connections.length === 0) {
    return `No connection for ${provider} is configured: the user can create one in the Scalekit Dashboard (AgentKit > Connections).`;
  }
  const names = connections
    .map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : 'disabled'})`)
    .join(', ');
  return `No connection for ${provider} can be used yet: ${names}. The user can finish and enable it in the Scalekit Dashboard.`;
}
