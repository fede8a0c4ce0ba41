import { ACCOUNT_ERRORS, defineSpec, type FlagsOf } from '../shared/command.ts';
import { ACCOUNT, number, text, toggle } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'generate-link',
  step: 'step 2, authorize',
  summary: 'Reports whether the person has authorized a connection, and gives the link if not',
  flags: {
    ...ACCOUNT,
    wait: number('seconds to wait for the person to consent; the link is shown on stderr at once', 0, 86400),
    renew: toggle('give a link even if the account is ACTIVE, so that the person can consent again'),
    verify: toggle(
      'for an environment that verifies its users: listen on this machine for the browser, then complete it (waits 300 s, or --wait)',
    ),
    complete: text('the address the browser ended up at after --verify --wait 0: a file, or - for stdin'),
    state: text('opaque text that comes back after consent, at most 512 characters'),
    'user-verify-url': text('where your own app verifies the user, at most 2048 characters'),
  },
  required: [['connection-name', 'provider']],
  example: 'scalekit-agent-auth generate-link --connection-name notion --wait 120',
  answer: 'connection_name, identifier, type, account:{id,status}, authorized:true',
  errors: [...ACCOUNT_ERRORS, 'INVALID_JSON', 'FILE_REFUSED', 'NOT_FOUND'],
});
