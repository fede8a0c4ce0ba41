/**
 * A naive version of the program, for comparison: the same packages and the whole SDK, all loaded at once, one call after
 * the other, and the SDK fetches its token after a first refusal.
 */
import { ScalekitClient } from '@scalekit-sdk/node';
import { config } from 'dotenv';
import mime from 'mime';
import yargs, { type Argv } from 'yargs';
import { z } from 'zod';

const Settings = z.object({
  TOOL_CLIENT_ID: z.string(),
  TOOL_CLIENT_SECRET: z.string(),
  TOOL_ENV_URL: z.string(),
  TOOL_IDENTIFIER: z.string(),
});

interface Flags {
  'connection-name': string;
  provider: string;
  query: string;
  'tool-name': string;
  'tool-input': string;
  path: string;
  'input-file'?: string;
}

function connect() {
  config({ quiet: true });
  const settings = Settings.parse(process.env);
  const client = new ScalekitClient(
    settings.TOOL_ENV_URL,
    settings.TOOL_CLIENT_ID,
    settings.TOOL_CLIENT_SECRET,
  );
  return { client, identifier: settings.TOOL_IDENTIFIER };
}

const operations: Record<string, (flags: Flags) => Promise<unknown>> = {
  'list-connections': async () => {
    const { client } = connect();
    return await client.actions.listConnections({ pageSize: 30 });
  },
  'generate-link': async (flags) => {
    const { client, identifier } = connect();
    await client.actions.listConnections({ pageSize: 30 });
    const { connectedAccount } = await client.actions.getConnectedAccount({
      connectionName: flags['connection-name'],
      identifier,
    });
    return { status: connectedAccount?.status };
  },
  'find-tool': async (flags) => {
    const { client, identifier } = connect();
    const { connections } = await client.actions.listConnections({ pageSize: 30 });
    const { connectionName } = connections.find(({ provider }) => provider === flags.provider) ?? {};
    await client.actions.getConnectedAccount({ connectionName: connectionName ?? '', identifier });
    const { tools } = await client.tools.listTools({ filter: { provider: flags.provider }, pageSize: 1000 });
    const words = flags.query.split(' ');
    const fitting = tools.filter(({ definition }) => {
      const text = JSON.stringify(definition);
      return words.some((word) => text.includes(word));
    });
    return fitting.slice(0, 5).map(({ definition }) => definition);
  },
  'execute-tool': async (flags) => {
    const { client, identifier } = connect();
    await client.actions.listConnections({ pageSize: 30 });
    await client.actions.getConnectedAccount({ connectionName: flags['connection-name'], identifier });
    await client.tools.listTools({ filter: { toolName: [flags['tool-name']] } });
    return await client.actions.executeTool({
      toolName: flags['tool-name'],
      toolInput: JSON.parse(flags['tool-input']) as Record<string, unknown>,
      connector: flags['connection-name'],
      identifier,
    });
  },
  'proxy-request': async (flags) => {
    const { client, identifier } = connect();
    await client.actions.listConnections({ pageSize: 30 });
    const connectionName = flags['connection-name'];
    await client.actions.getConnectedAccount({ connectionName, identifier });
    const file = flags['input-file'];
    const answer = await client.actions.request({
      connectionName,
      identifier,
      path: flags.path,
      ...(file && { headers: { 'content-type': mime.getType(file) ?? 'text/plain' } }),
    });
    return answer.data;
  },
};

const FLAGS = ['connection-name', 'provider', 'query', 'tool-name', 'tool-input', 'path', 'input-file'];

function withCommands(parser: Argv): Argv {
  for (const [name, run] of Object.entries(operations)) {
    const options = Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' as const }]));
    parser.command(
      name,
      name,
      (own) => own.options(options),
      async (flags) => {
        const result = await run(flags as unknown as Flags);
        console.log(
          JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
        );
        process.exit();
      },
    );
  }
  return parser;
}

void withCommands(yargs(process.argv.slice(2)).version('1.0.0'))
  .demandCommand(1)
  .strict()
  .parseAsync();
