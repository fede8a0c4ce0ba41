import { defineSpec } from '../shared/command.ts';
import type { FlagSpecs, FlagValues } from '../shared/flags.ts';
import { IDENTIFIER } from '../shared/flags.ts';

export const flags = { ...IDENTIFIER } satisfies FlagSpecs;

export type Flags = FlagValues<typeof flags>;

export const spec = defineSpec({
  name: 'doctor',
  step: 'health',
  summary: "Checks this machine's set-up, the environment, and the accounts",
  flags,
  required: [],
  example: 'scalekit-agent-auth doctor',
  answer: 'checks:[{name,ok,detail,fix?}], policy:{read_only,confirm,allow,deny,identifiers,audit_log}',
  errors: ['CONNECTION_NOT_FOUND', 'CONNECTION_NOT_COMPLETED', 'NOT_ALLOWED', 'FILE_REFUSED'],
});
