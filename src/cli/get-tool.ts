import type { ToolDefinition } from '../tools/definition.ts';
import type { Call } from './call.ts';
import { defineCommand } from './command.ts';
import { CONNECTION, count, IDENTIFIER, list, text, toggle } from './flags.ts';

const DEFAULT_LIMIT = 10;

export default defineCommand({
  name: 'get-tool',
  step: 'step 3, schema',
  summary: "A tool's schema, a provider's tools, or the tools that fit a query",
  flags: {
    provider: CONNECTION.provider,
    'tool-name': list('the tool whose schema to show; may be given several times'),
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
    'tool:{name,provider,description,effect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provider, total, tools:[{name,description,effect,signature}] (by query)',
  errors: ['TOOL_NOT_FOUND', 'CONNECTION_NOT_FOUND', 'CONNECTION_NOT_COMPLETED'],
  async run(flags, call) {
    const connectionName = call.connectionName(flags['connection-name']);
    const identifier = flags.identifier ?? call.settings.identifier;
    if (flags['tool-name'].length > 0) {
      return await byName(
        call,
        flags['tool-name'],
        { connectionName, identifier },
        { provider: flags.provider, full: flags.full },
      );
    }
    const client = await call.client();
    const { listToolSet } = await import('../steps/find.ts');
    const target = { connectionName, provider: flags.provider, identifier };
    const set = await listToolSet(client, target, {
      pageSize: flags['page-size'],
      pageToken: flags['page-token'],
    });
    const { tools, provider, alias, warnings } = set;
    const shared = { provider, total: tools.length, ...(alias && { provider_alias: alias }), warnings };
    const ofProvider = (tool: ToolDefinition) => (provider === null ? { provider: tool.provider } : {});
    if (flags.query === undefined) {
      const { describeTool } = await import('../steps/schema.ts');
      const row = (tool: ToolDefinition) =>
        flags.full ? describeTool(tool, true) : { name: tool.name, description: tool.description };
      return { ...shared, tools: tools.map(row) };
    }
    const [{ rankTools }, { briefTool }] = await Promise.all([
      import('../tools/search/rank.ts'),
      import('../steps/find-answer.ts'),
    ]);
    const best = rankTools(flags.query, tools).slice(0, flags.limit ?? DEFAULT_LIMIT);
    return { ...shared, tools: best.map(({ tool }) => ({ ...ofProvider(tool), ...briefTool(tool) })) };
  },
});

async function byName(
  call: Call,
  names: string[],
  scope: { connectionName?: string | undefined; identifier?: string | undefined },
  options: { provider: string | undefined; full: boolean },
) {
  const client = await call.client();
  const { describeTool, findDefinitions, toolNotFound } = await import('../steps/schema.ts');
  const { guessProviderKey } = await import('../steps/discover.ts');
  const wanted = [...new Set(names)];
  const found = await findDefinitions(client, wanted, scope);
  const missing = wanted.find((name) => !found.some((tool) => tool.name === name));
  if (missing !== undefined) {
    throw await toolNotFound(
      client,
      missing,
      options.provider === undefined ? undefined : guessProviderKey(options.provider),
    );
  }
  const shown = found.map((tool) => describeTool(tool, options.full));
  return shown.length === 1 ? { tool: shown[0] } : { tools: shown };
}
