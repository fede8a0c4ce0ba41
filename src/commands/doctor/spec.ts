import { defineSpec, type FlagsOf } from '../shared/command.ts';
import { IDENTIFIER } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'doctor',
  step: 'health',
  summary: "Checks this machine's set-up, the environment, and the accounts",
  flags: { ...IDENTIFIER },
  required: [],
  example: 'scalekit-agent-auth doctor',
  answer: 'checks:[{name,ok,detail,fix?}], policy:{read_only,confirm,allow,deny,identifiers,audit_log}',
  errors: ['CONNECTION_NOT_FOUND', 'CONNECTION_NOT_COMPLETED', 'NOT_ALLOWED', 'FILE_REFUSED'],
});
