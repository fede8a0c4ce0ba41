import type { Target } from '../steps/discover.ts';
import type { ToolDefinition } from '../tools/definition.ts';
import type { Call } from './call.ts';
import { ACCOUNT_ERRORS, defineCommand } from './command.ts';
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
  errors: [...ACCOUNT_ERRORS, 'TOOL_NOT_FOUND'],
  async run(flags, call) {
    const connectionName = call.connectionName(flags['connection-name']);
    // With a connection, the tools of the account on it are asked for.
    const identifier =
      connectionName === undefined
        ? (flags.identifier ?? call.settings.identifier)
        : await call.identifier(flags.identifier);
    const target = { connectionName, provider: flags.provider, identifier };
    if (flags['tool-name'].length > 0) return await byName(call, flags['tool-name'], target, flags.full);
    const client = await call.client();
    const { listToolSet } = await import('../steps/find.ts');
    const set = await listToolSet(client, target, {
      pageSize: flags['page-size'],
      pageToken: flags['page-token'],
    });
    call.remark(set);
    const { tools, provider } = set;
    const shared = { provider, total: tools.length };
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
  target: Target & { identifier: string | undefined },
  full: boolean,
) {
  const client = await call.client();
  const [{ describeTool, findDefinitions, toolNotFound }, { showCustomTool }, { guessProviderKey }] =
    await Promise.all([
      import('../steps/schema.ts'),
      import('../steps/custom-tools.ts'),
      import('../steps/discover.ts'),
    ]);
  const wanted = [...new Set(names)];
  const found = await findDefinitions(client, wanted, target);
  for (const name of wanted) {
    if (found.some((tool) => tool.name === name)) continue;
    const custom = await showCustomTool(client, name, target);
    if (!custom) throw await toolNotFound(client, name, target.provider && guessProviderKey(target.provider));
    found.push(custom);
  }
  const shown = wanted.flatMap((name) => found.filter((tool) => tool.name === name));
  const tools = shown.map((tool) => describeTool(tool, full));
  return tools.length === 1 ? { tool: tools[0] } : { tools };
}
