import { defineSpec, type FlagsOf } from '../shared/command.ts';
import { IDENTIFIER, text, toggle } from '../shared/flags.ts';

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'get-authorization',
  step: 'inspect',
  summary: "Shows the state of a person's account, without its tokens",
  flags: {
    'connection-name': text('name of the connection (`key_id` of list-connections)'),
    ...IDENTIFIER,
    'show-tokens': toggle('show the tokens on the terminal, never on stdout; refused without a terminal'),
  },
  required: [['connection-name']],
  example: 'scalekit-agent-auth get-authorization --connection-name notion',
  answer:
    'connection_name, identifier, account:{id,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
  errors: [
    'IDENTIFIER_REQUIRED',
    'CONNECTION_NOT_FOUND',
    'CONNECTION_NOT_COMPLETED',
    'ACCOUNT_NOT_FOUND',
    'FORBIDDEN',
    'NOT_ALLOWED',
  ],
});
