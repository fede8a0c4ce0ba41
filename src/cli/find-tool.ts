import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
import { CONNECTION, count, IDENTIFIER, text } from './flags.ts';

const DEFAULT_LIMIT = 5;

export default defineCommand({
  name: 'find-tool',
  step: 'steps 1 to 3 in one',
  summary: 'The tool for a job: connection, authorization, best tools, schema',
  flags: {
    query: text('what is to be done: "send a message to a channel"'),
    ...CONNECTION,
    ...IDENTIFIER,
    limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50),
  },
  required: [['query']],
  example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
  answer:
    'provider, connection_name, type, identifier, status, total, tools:[{name,description,effect,signature}], best:{name,input_schema}, more:[name…], next:[…]; with exit 4 the same beside the error',
  errors: ACCOUNT_ERRORS,
  async run(flags, call) {
    const target = {
      connectionName: call.connectionName(flags['connection-name']),
      provider: flags.provider,
    };
    const identifier = await call.identifier(flags.identifier);
    const client = await call.client();
    const { findTool } = await import('../steps/find.ts');
    return await findTool(client, {
      ...target,
      identifier,
      query: flags.query ?? '',
      limit: flags.limit ?? DEFAULT_LIMIT,
    });
  },
});
