import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../src/tools/definition.ts';
import { rankTools } from '../../src/tools/search/rank.ts';
import { stem, wordsOf } from '../../src/tools/search/words.ts';

function tool(name: string, description = '', parameters: readonly string[] = []): ToolDefinition {
  const provider = (name.split('_')[0] ?? '').toUpperCase();
  const properties = Object.fromEntries(parameters.map((key) => [key, { type: 'string' }]));
  return { name, provider, description, inputSchema: { type: 'object', properties } };
}

const names = (query: string, tools: readonly ToolDefinition[]) =>
  rankTools(query, tools).map((ranked) => ranked.tool.name);
const best = (query: string, tools: readonly ToolDefinition[]) => names(query, tools)[0];

const tracker = [
  tool('trk_issue_create', 'Create a new issue in a project.', ['title', 'body']),
  tool('trk_issue_get', 'Get one issue by its number.', ['issue_number']),
  tool('trk_issues_list', 'List the issues of a project.', ['state', 'page']),
  tool('trk_issue_update', 'Update an existing issue.', ['issue_number', 'state']),
  tool('trk_issue_delete', 'Delete an issue.', ['issue_number']),
  tool('trk_issue_transition', 'Move an issue to another status.', ['issue_number', 'transition_id']),
  tool('trk_issues_bulk_delete', 'Delete up to 1000 issues.', ['issue_numbers']),
  tool('trk_issue_comment_create', 'Comment on an issue.', ['issue_number', 'body']),
  tool('trk_pull_request_create', 'Create a pull request.', ['head', 'base']),
  tool('trk_pull_requests_list', 'List pull requests.', ['state']),
  tool('trk_search_issues', 'Search issues by keyword.', ['q']),
];
const mail = [
  tool('mail_send_message', 'Send an email to one or more recipients.', ['to', 'subject']),
  tool('mail_list_messages', 'List messages in the mailbox.', ['query']),
  tool('mail_create_draft', 'Create a draft.', ['to', 'subject']),
  tool('mail_reply_to_message', 'Reply to a message.', ['message_id']),
  tool('mail_trash_message', 'Move a message to the trash.', ['message_id']),
  tool('mail_update_vacation_settings', 'Update the vacation responder.', ['enable']),
];

describe('finds the tool for what people say', () => {
  it.each([
    ['file a bug', 'trk_issue_create'],
    ['move a ticket to done', 'trk_issue_transition'],
    ['open a PR', 'trk_pull_request_create'],
    ['comment on an issue', 'trk_issue_comment_create'],
    ['get rid of an issue', 'trk_issue_delete'],
    ['close an issue', 'trk_issue_update'],
    ['look for issues about login', 'trk_search_issues'],
  ])('%s → %s', (query, expected) => expect(best(query, tracker)).toBe(expected));

  it.each([
    ['email the client', 'mail_send_message'],
    ['answer a mail', 'mail_reply_to_message'],
    ['turn on out of office', 'mail_update_vacation_settings'],
    ["write a draft but don't send it", 'mail_create_draft'],
    ['please show me all my e-mails', 'mail_list_messages'],
  ])('%s → %s', (query, expected) => expect(best(query, mail)).toBe(expected));
});

describe('reads the request', () => {
  it('lists for a plural and gets for a singular', () => {
    expect(best('show open issues', tracker)).toBe('trk_issues_list');
    expect(best('show the issue', tracker)).toBe('trk_issue_get');
  });

  it('takes a question for reading', () => {
    expect(best('which issues are open', tracker)).toBe('trk_issues_list');
  });

  it('puts a plain tool before its exotic variant', () => {
    const order = names('delete an issue', tracker);
    expect(order.indexOf('trk_issue_delete')).toBeLessThan(order.indexOf('trk_issues_bulk_delete'));
    expect(best('delete many issues', tracker)).toBe('trk_issues_bulk_delete');
  });

  it('knows the forms of a word', () => {
    for (const forms of ['reply replies replied replying', 'merge merges merged merging', 'box boxes']) {
      expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
    }
    expect(wordsOf('getPageMarkdown_v2')).toEqual(['get', 'page', 'markdown', 'v2']);
  });

  it('finds a parameter that neither name nor description has', () => {
    const tools = [tool('x_thing_get', 'Reads it.', ['colour']), tool('x_other_get', 'Reads it.', ['size'])];
    expect(names('colour', tools)).toEqual(['x_thing_get']);
  });
});

describe('across providers', () => {
  const tools = [tool('slack_send_message', 'Send.'), tool('zoom_send_message', 'Send.')];

  it('prefers the provider that is named', () => {
    expect(best('send a message in zoom', tools)).toBe('zoom_send_message');
    expect(best('send a message on Slack', tools)).toBe('slack_send_message');
  });

  it('breaks ties by shorter name, then by name, whatever the order of the tools', () => {
    const tied = [tool('p_b_item_get'), tool('p_a_item_get'), tool('p_item_get')];
    const expected = ['p_item_get', 'p_a_item_get', 'p_b_item_get'];
    expect(names('get item', tied)).toEqual(expected);
    expect(names('get item', tied.toReversed())).toEqual(expected);
  });
});

describe('survives anything', () => {
  it.each(['', '   ', 'the of my please', '🦀🦀', '検索してください', '???', '\u0000'])(
    '%j matches nothing',
    (query) => {
      expect(rankTools(query, tracker)).toEqual([]);
    },
  );

  it('has nothing to rank without tools', () => expect(rankTools('file a bug', [])).toEqual([]));

  it('ranks by a query in another script where a tool has it', () => {
    expect(best('検索', [tool('x_a', '検索'), tool('x_b', 'b')])).toBe('x_a');
  });

  it('reads the beginning of a query of any length, quickly', () => {
    const start = performance.now();
    expect(best(`delete an issue ${'blah '.repeat(2000)}`, tracker)).toBe('trk_issue_delete');
    expect(best('🦀'.repeat(5000), tracker)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('takes words that objects have for words', () => {
    const odd = [tool('x_constructor_get', '', ['__proto__']), tool('x___proto___list'), tool('x_toString')];
    expect(best('get the constructor', odd)).toBe('x_constructor_get');
    expect(best('__proto__', odd)).toBe('x___proto___list');
    expect(names('hasOwnProperty valueOf', odd)).toEqual([]);
    expect(best('constructor a thing', odd)).toBe('x_constructor_get');
  });

  it('does without description, schema and provider', () => {
    const bare = { name: 'c-mcp_fetch-docs', provider: '' } as ToolDefinition;
    const schemas = [null, [], 'no', { properties: null }, { properties: ['a'] }, { properties: 7 }];
    const odd = schemas.map(
      (schema, i) => ({ ...tool(`x_doc_get${i}`), inputSchema: schema }) as ToolDefinition,
    );
    expect(names('get the doc', [bare, ...odd])).toHaveLength(7);
  });

  it('returns each tool once, with falling scores', () => {
    const ranked = rankTools('create delete list issues comment pull request', tracker);
    expect(new Set(ranked.map((r) => r.tool)).size).toBe(ranked.length);
    expect(ranked.map((r) => r.score)).toEqual(ranked.map((r) => r.score).toSorted((a, b) => b - a));
  });
});
