import { defineSpec, type FlagsOf } from '../shared/command.ts';
import { CONNECTION, IDENTIFIER } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'list-accounts',
  step: 'steps 1 and 2, overview',
  summary: 'Shows every connection with its account, and what is missing',
  flags: { provider: CONNECTION.provider, ...IDENTIFIER },
  required: [],
  example: 'scalekit-agent-auth list-accounts',
  answer:
    'identifier, accounts:[{connection_name,provider,type,status,usable,fix?}], summary:{usable,needs_consent,needs_dashboard,not_ready}',
  errors: ['IDENTIFIER_REQUIRED', 'CONNECTION_NOT_FOUND', 'AMBIGUOUS_CONNECTION', 'NOT_ALLOWED'],
});
