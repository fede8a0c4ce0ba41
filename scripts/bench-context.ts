/**
 * Counts the calls and characters that an agent reads for a task, step by step and with find-tool, with all tools of each
 * provider in the public catalog. Prints the table in docs/comparison.md.
 *
 *   CATALOG=tools.json.gz npm run bench:context
 */
import { ACCOUNTS, CONNECTIONS } from '../tests/sandbox/fixtures.ts';
import { startSandbox } from '../tests/sandbox/sandbox.ts';
import { type CatalogConnector, catalogTools } from '../tests/sandbox/tools/definitions.ts';
import { type Box, makeBox, runCli } from '../tests/support/cli.ts';

import { readCatalog } from './bench/catalog.ts';

interface Task {
  what: string;
  provider: string;
  connection: string;
  tool: string;
  input: Record<string, unknown>;
}

const REPO = { owner: 'octocat', repo: 'hello-world' };
const MAIL = { provider: 'GMAIL', connection: 'gmail-work' };
const TASKS: Task[] = [
  { what: 'find unread mail', ...MAIL, tool: 'gmail_fetch_mails', input: { query: 'is:unread' } },
  {
    what: 'list channels',
    provider: 'SLACK',
    connection: 'slack',
    tool: 'slack_list_channels',
    input: {},
  },
  {
    what: 'search pages',
    provider: 'NOTION',
    connection: 'notion',
    tool: 'notion_page_search',
    input: { query: 'roadmap' },
  },
  {
    what: 'create an issue',
    provider: 'GITHUB',
    connection: 'github',
    tool: 'github_issue_create',
    input: { ...REPO, title: 'Crash on start' },
  },
  {
    what: 'get an issue',
    provider: 'JIRA',
    connection: 'jira',
    tool: 'jira_issue_get',
    input: { issueIdOrKey: 'PRO-1' },
  },
  {
    what: 'get a contact',
    provider: 'HUBSPOT',
    connection: 'hubspot',
    tool: 'hubspot_contact_get',
    input: { contact_id: '17' },
  },
];

/** The cost of a sequence of commands. */
interface Cost {
  calls: number;
  chars: number;
}

async function cost(box: Box, env: Record<string, string>, commands: string[][]): Promise<Cost> {
  let chars = 0;
  for (const words of commands) {
    const { code, stdout, stderr } = await runCli(box, words, { env });
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${stdout}${stderr}`);
    chars += stdout.length;
  }
  return { calls: commands.length, chars };
}

/** Each of the five steps separately, starting with the full list of tools, without ranking. */
function stepwise(task: Task): string[][] {
  return [
    ['list-connections', '--provider', task.provider],
    ['generate-link', '--connection-name', task.connection],
    ['get-tool', '--provider', task.provider, '--max-chars', '0'],
    ['get-tool', '--tool-name', task.tool],
    execute(task),
  ];
}

/** Two calls; if find-tool ranks another tool first, a third reads the schema of the right one. */
async function together(box: Box, env: Record<string, string>, task: Task): Promise<Cost> {
  const find = ['find-tool', '--connection-name', task.connection, '--query', task.what];
  const { json } = await runCli(box, find, { env });
  const schema = json.tools[0]?.name === task.tool ? [] : [['get-tool', '--tool-name', task.tool]];
  return await cost(box, env, [find, ...schema, execute(task)]);
}

const execute = ({ connection, tool, input }: Task): string[] => [
  ...['execute-tool', '--connection-name', connection, '--tool-name', tool],
  ...['--tool-input', JSON.stringify(input)],
];

async function measure(connectors: CatalogConnector[]): Promise<void> {
  const providers = TASKS.map(({ provider }) => provider);
  const tools = catalogTools({ connectors }, providers);
  const connections = CONNECTIONS.map((one) => ({ ...one, enabled: true }));
  const accounts = [...ACCOUNTS, { connection: 'jira' }];
  const sandbox = await startSandbox({ tools, connections, accounts });
  const box = makeBox();
  try {
    for (const { connection } of TASKS) sandbox.account(connection).setStatus('ACTIVE');
    console.log('| task | tools | step by step | `find-tool`, `execute-tool` |');
    console.log('|---|--:|--:|--:|');
    for (const task of TASKS) {
      const count = tools.filter(({ provider }) => provider === task.provider).length;
      const whole = await cost(box, sandbox.env, stepwise(task));
      const found = await together(box, sandbox.env, task);
      const cells = [whole, found].map(({ calls, chars }) => `${calls} calls, ${chars.toLocaleString('en')}`);
      console.log(`| ${task.provider}: ${task.what} | ${count} | ${cells.join(' | ')} |`);
    }
  } finally {
    box.remove();
    await sandbox.close();
  }
}

const connectors = readCatalog<CatalogConnector>();
if (connectors) await measure(connectors);
