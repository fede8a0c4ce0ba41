import { NOTION_PAGES } from '../../tests/sandbox/providers/notion.ts';
import type { Sandbox } from '../../tests/sandbox/sandbox.ts';
import type { Agent, Answer, Step } from './agent.ts';

/** What a task tells its audience while it goes along. */
export interface Stage {
  /** What the agent, or the person, does next. */
  say(text: string): void;
  /** A command that ran, and whether it ended as it should. */
  show(step: Step, ok: boolean): void;
}

export interface Task {
  /** What the user asks for. */
  request: string;
  play(agent: Agent, stage: Stage, sandbox: Sandbox): Promise<void>;
}

const NOTION = ['--connection-name', 'notion'];
const BLOCKS = `/v1/blocks/${NOTION_PAGES.roadmap}/children`;
const PROXY = ['proxy-request', ...NOTION, '--path', BLOCKS];
const WAIT_SECONDS = '20';

async function step(
  agent: Agent,
  stage: Stage,
  command: string[],
  fits: (answer: Answer) => boolean,
): Promise<Answer> {
  const done = await agent.run(command);
  stage.show(done, done.answer !== undefined && fits(done.answer));
  return done.answer;
}

const execute = (found: Answer, input: Record<string, unknown>): string[] => [
  'execute-tool',
  '--connection-name',
  String(found?.connection_name),
  '--tool-name',
  String(found?.tools?.[0]?.name),
  '--tool-input',
  JSON.stringify(input),
];

const linkedIn: Task = {
  request: 'Find software engineers in San Francisco on LinkedIn.',
  async play(agent, stage) {
    stage.say(
      'Which tool, which connection, is it authorized? One call tells. LinkedIn is served by HarvestAPI.',
    );
    const query = 'search people by job title and place';
    const found = await step(
      agent,
      stage,
      ['find-tool', '--provider', 'LINKEDIN', '--query', query],
      ({ ok, tools }) => ok && tools[0].name === 'harvestapi_search_people',
    );
    stage.say('An API key is set up for it, so nobody has to consent: run the tool.');
    const input = { search: 'software engineer', locations: 'San Francisco' };
    const fields = ['--fields', 'elements.firstName,elements.lastName,elements.headline'];
    await step(
      agent,
      stage,
      [...execute(found, input), ...fields],
      ({ ok, data }) => ok && data.elements.length > 0,
    );
  },
};

const news: Task = {
  request: 'Search for the latest AI news.',
  async play(agent, stage) {
    stage.say('Find the tool.');
    const found = await step(
      agent,
      stage,
      ['find-tool', '--provider', 'EXA', '--query', 'search the web for news'],
      ({ ok, tools }) => ok && tools[0].name === 'exa_search',
    );
    stage.say('Run it, and keep only what is needed of the answer.');
    const input = { query: 'the latest AI news', num_results: 3 };
    await step(
      agent,
      stage,
      [...execute(found, input), '--fields', 'results.title,results.url'],
      ({ ok, data }) => ok && data.results.length > 0,
    );
  },
};

const page: Task = {
  request: 'Read my Notion page "The roadmap".',
  async play(agent, stage) {
    stage.say('Find the tool. The person has never authorized Notion, so the answer holds a link as well.');
    const found = await step(
      agent,
      stage,
      ['find-tool', '--provider', 'NOTION', '--query', 'read a page'],
      ({ ok, error }) => !ok && error.code === 'AUTHORIZATION_REQUIRED' && error.link !== undefined,
    );
    stage.say('Hand the link to the person and wait. They open it and press Approve.');
    let approval: Promise<void> | undefined;
    let seen = '';
    const waited = await agent.run(['generate-link', ...NOTION, '--wait', WAIT_SECONDS], (text) => {
      seen += text;
      const [link] = seen.match(/https?:\/\/\S+(?=\s)/) ?? [];
      if (link !== undefined) approval ??= approve(link);
    });
    await approval;
    stage.show(waited, waited.answer?.authorized === true);
    stage.say('Now the tool runs.');
    const input = { page_id: NOTION_PAGES.roadmap };
    await step(agent, stage, execute(found, input), ({ ok, data }) => ok && data.object === 'page');
  },
};

const blocks: Task = {
  request: 'Fetch the blocks of that page as the API has them.',
  async play(agent, stage, sandbox) {
    stage.say('No tool answers with the raw blocks: the fit is weak, so the agent asks the API itself.');
    await step(
      agent,
      stage,
      ['find-tool', '--provider', 'NOTION', '--query', 'raw children of a block', '--limit', '2'],
      ({ ok, fit }) => ok && fit === 'weak',
    );
    stage.say('A new environment has the proxy switched off. The answer says what to tell the user.');
    sandbox.setProxyDisabled('NOTION', true);
    await step(agent, stage, PROXY, ({ ok, error }) => !ok && error.code === 'TOOL_PROXY_DISABLED');
    stage.say('With the proxy on, the same command answers.');
    sandbox.setProxyDisabled('NOTION', false);
    await step(agent, stage, PROXY, ({ ok, data }) => ok && data.results.length > 0);
  },
};

/** The person's part: opens the page and presses its button. */
async function approve(link: string): Promise<void> {
  const opened = await fetch(link);
  if (!(await opened.text()).includes('Approve')) throw new Error(`${link} shows no button`);
  await fetch(link, { method: 'POST' });
}

export const TASKS: readonly Task[] = [linkedIn, news, page, blocks];
