import { defineCommand } from './command.ts';
import { text } from './flags.ts';

export default defineCommand({
  name: 'list-connections',
  step: 'step 1, discover',
  summary: 'The connections there are, and the one a provider would use',
  flags: { provider: text('only those of this provider; case, spaces, - and _ do not matter') },
  required: [],
  example: 'scalekit-agent-auth list-connections --provider NOTION',
  answer: 'connections:[{key_id,provider,type,status,enabled}], selected, total, provider_alias?',
  errors: [],
  async run(flags, call) {
    const client = await call.client();
    const { describeConnection, discover } = await import('../steps/discover.ts');
    const { connections, selected, total, alias, warnings } = await discover(client, flags.provider);
    call.remark({ alias, warnings });
    return {
      connections: connections.map(describeConnection),
      selected: selected ? describeConnection(selected) : null,
      total,
      warnings:
        flags.provider !== undefined && !selected ? [nothingSelected(flags.provider, connections)] : [],
    };
  },
});

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
