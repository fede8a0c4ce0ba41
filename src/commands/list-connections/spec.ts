import { defineSpec, type FlagsOf } from '../shared/command.ts';
import { text } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'list-connections',
  step: 'step 1, discover',
  summary: 'Lists connections, and the one a provider would use',
  flags: {
    provider: text('only those of this provider; case, spaces, - and _ do not matter'),
  },
  required: [],
  example: 'scalekit-agent-auth list-connections --provider NOTION',
  answer: 'connections:[{key_id,provider,type,status,enabled}], selected, total, provider_alias?',
  errors: [],
});
