import { ACCOUNT_ERRORS, defineSpec, type FlagsOf } from '../shared/command.ts';
import { ACCOUNT, count, list } from '../shared/flags.ts';

export const DEFAULT_LIMIT = 5;

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'find-tool',
  step: 'steps 1 to 3 in one',
  summary: 'Finds the tool for a job: connection, authorization, best tools and their inputs',
  flags: {
    query: list('what to do: "send a message to a channel"; up to three times for a task of several steps'),
    ...ACCOUNT,
    limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50),
  },
  required: [['query']],
  example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
  answer:
    'provider, connection_name, type, identifier, status, total, fit, tools:[{name,effect,description,input,optional?,needs?}], more:[name…], next:[…]; results:[{query,fit,tools,more}] for several queries; with exit 4 and a link, the same next to the error',
  errors: [...ACCOUNT_ERRORS, 'AMBIGUOUS_CONNECTION'],
});
