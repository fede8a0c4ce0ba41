import { ACCOUNT_ERRORS, defineSpec } from '../shared/command.ts';
import type { FlagSpecs, FlagValues } from '../shared/flags.ts';
import { CONNECTION, count, IDENTIFIER, text } from '../shared/flags.ts';

export const DEFAULT_LIMIT = 5;

export const flags = {
  query: text('what is to be done: "send a message to a channel"'),
  ...CONNECTION,
  ...IDENTIFIER,
  limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50),
} satisfies FlagSpecs;

export type Flags = FlagValues<typeof flags>;

export const spec = defineSpec({
  name: 'find-tool',
  step: 'steps 1 to 3 in one',
  summary: 'The tool for a job: connection, authorization, best tools, schema',
  flags,
  required: [['query']],
  example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
  answer:
    'provider, connection_name, type, identifier, status, total, tools:[{name,description,effect,signature}], best:{name,input_schema}, more:[name…], next:[…]; with exit 4 the same beside the error',
  errors: ACCOUNT_ERRORS,
});
