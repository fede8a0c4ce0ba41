import { NOTION_PAGES } from '../../tests/sandbox/providers/notion.ts';
import type { Sandbox } from '../../tests/sandbox/sandbox.ts';
import type { Agent, Answer, Step } from './agent.ts';

/** The messages of a task while it runs. */
export interface Stage {
  /** The next action of the agent or the user. */
  say(text: string): void;
  /** A command that ran, and whether its outcome was expected. */
  show(step: Step, ok: boolean): void;
}

export interface Task {
  /** The user's request. */
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
      'Which tool, which connection, is it authorized? One call answers all three. HarvestAPI serves LinkedIn.',
    );
    const query = 'search people by job title and place';
    const found = await step(
      agent,
      stage,
      ['find-tool', '--provider', 'LINKEDIN', '--query', query],
      ({ ok, tools }) => ok && tools[0].name === 'harvestapi_search_people',
    );
    stage.say('It is set up with an API key, so nobody has to consent: run the tool.');
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
    stage.say('Run it, and keep only the needed part of the answer.');
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
    stage.say('Find the tool. The user has never authorized Notion, so the answer also has a link.');
    const found = await step(
      agent,
      stage,
      ['find-tool', '--provider', 'NOTION', '--query', 'read a page'],
      ({ ok, error }) => !ok && error.code === 'AUTHORIZATION_REQUIRED' && error.link !== undefined,
    );
    stage.say('Give the link to the user and wait. They open it and press Approve.');
    let approval: Promise<void> | undefined;
    let seen = '';
    const waited = await agent.run(['generate-link', ...NOTION, '--wait', WAIT_SECONDS], (text) => {
      seen += text;
      const [link] = seen.match(/https?:\/\/\S+(?=\s)/) ?? [];
      if (link !== undefined) approval ??= approve(link);
    });
    await approval;
    stage.show(waited, waited.answer?.authorized === true);
    stage.say('Now the tool works.');
    const input = { block_id: NOTION_PAGES.roadmap };
    await step(agent, stage, execute(found, input), ({ ok, data }) => ok && data.object === 'list');
  },
};

const blocks: Task = {
  request: 'Get the blocks of that page as the API returns them.',
  async play(agent, stage, sandbox) {
    stage.say('No tool returns the raw blocks: the fit is weak, so the agent calls the API directly.');
    await step(
      agent,
      stage,
      ['find-tool', '--provider', 'NOTION', '--query', 'raw children of a block', '--limit', '2'],
      ({ ok, fit }) => ok && fit === 'weak',
    );
    stage.say('In a new environment, the proxy is switched off. The answer says what to tell the user.');
    sandbox.setProxyDisabled('NOTION', true);
    await step(agent, stage, PROXY, ({ ok, error }) => !ok && error.code === 'TOOL_PROXY_DISABLED');
    stage.say('With the proxy on, the same command works.');
    sandbox.setProxyDisabled('NOTION', false);
    await step(agent, stage, PROXY, ({ ok, data }) => ok && data.results.length > 0);
  },
};

/** The user's part: opens the page and presses its button. */
async function approve(link: string): Promise<void> {
  const opened = await fetch(link);
  if (!(await opened.text()).includes('Approve')) throw new Error(`${link} has no button`);
  await fetch(link, { method: 'POST' });
}

export const TASKS: readonly Task[] = [linkedIn, news, page, blocks];
