import { ACCOUNT_ERRORS, defineSpec, type FlagsOf } from '../shared/command.ts';
import { CONNECTION, count, IDENTIFIER, list, text, toggle } from '../shared/flags.ts';

export const DEFAULT_LIMIT = 10;

export type Flags = FlagsOf<typeof spec>;

export const spec = defineSpec({
  name: 'get-tool',
  step: 'step 3, schema',
  summary: "A tool's schema, a provider's tools, or the tools that fit a query",
  flags: {
    provider: CONNECTION.provider,
    'tool-name': list(
      'the tool whose schema to show; with --provider, its prefix may be left out; may be given several times',
    ),
    query: text('rank the tools by what they do: "send a message"'),
    'connection-name': text('include the custom tools of the account on this connection'),
    ...IDENTIFIER,
    limit: count(`how many tools --query shows (default ${DEFAULT_LIMIT})`, 1, 1000),
    full: toggle('everything Scalekit knows of the tool: display properties, REST call, ids'),
    'page-size': count('tools per request to Scalekit', 1, 1000),
    'page-token': text('start at this page'),
  },
  required: [],
  example: 'scalekit-agent-auth get-tool --tool-name notion_page_get',
  answer:
    'tool:{name,provider,description,effect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provider, total, tools:[{name,effect,description,input,optional?,needs?}] (by query)',
  errors: [...ACCOUNT_ERRORS, 'TOOL_NOT_FOUND'],
});
