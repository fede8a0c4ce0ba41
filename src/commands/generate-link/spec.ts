import { ACCOUNT_ERRORS, defineSpec } from '../shared/command.ts';
import type { FlagSpecs, FlagValues } from '../shared/flags.ts';
import { CONNECTION, IDENTIFIER, number, text, toggle } from '../shared/flags.ts';

export const flags = {
  ...CONNECTION,
  ...IDENTIFIER,
  wait: number('seconds to wait for the person to consent; the link is shown on stderr at once', 0, 86400),
  renew: toggle('give a link for an account that is ACTIVE as well, so that the person can consent anew'),
  verify: toggle(
    'for an environment that verifies its users: listen on this machine for the browser, then complete it (waits 300 s, or --wait)',
  ),
  complete: text('the address that the browser ended at after --verify --wait 0: a file, or - for stdin'),
  state: text('opaque text that comes back after consent, at most 512 characters'),
  'user-verify-url': text('where your own app verifies the user, at most 2048 characters'),
} satisfies FlagSpecs;

export type Flags = FlagValues<typeof flags>;

export const spec = defineSpec({
  name: 'generate-link',
  step: 'step 2, authorize',
  summary: 'Whether the person has authorized a connection, and the link where not',
  flags,
  required: [['connection-name', 'provider']],
  example: 'scalekit-agent-auth generate-link --connection-name notion --wait 120',
  answer: 'connection_name, identifier, type, account:{id,status}, authorized:true',
  errors: [...ACCOUNT_ERRORS, 'INVALID_JSON', 'FILE_REFUSED', 'NOT_FOUND'],
});
