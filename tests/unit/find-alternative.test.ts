import { describe, expect, it } from 'vitest';
import { transferFor } from '../../src/commands/find-tool/transfer.ts';
import type { Connection } from '../../src/scalekit/connections.ts';
import { searchInFileStore } from '../../src/steps/find-alternative.ts';
import { nextCommands } from '../../src/steps/find-next.ts';
import { propertiesOf, type ToolDefinition } from '../../src/tools/definition.ts';
import { readQuery } from '../../src/tools/search/query.ts';
import { rankTools } from '../../src/tools/search/rank.ts';

function tool(
  provider: string,
  name: string,
  parameters: readonly string[] = [],
  description = '',
): ToolDefinition {
  const properties = Object.fromEntries(parameters.map((key) => [key, { type: 'string', description: '' }]));
  return { name, provider, description, inputSchema: { type: 'object', properties } };
}

const connection = (provider: string, keyId: string): Connection => ({
  keyId,
  provider,
  type: 'OAUTH',
  status: 'COMPLETED',
  enabled: true,
});
const DRIVE_SEARCH = tool('GOOGLEDRIVE', 'googledrive_search_files', ['query']);
const TOOLS = [
  tool('GMAIL', 'gmail_send_message', ['to', 'subject'], 'Send an email.'),
  tool('OUTLOOK', 'outlook_send_message', ['to', 'attachments'], 'Send an email.'),
  tool('GOOGLEDRIVE', 'googledrive_share_file', ['file_id'], 'Share a file.'),
  tool('GOOGLEDRIVE', 'googledrive_create_file', ['name'], 'Create a file.'),
  tool('SLACK', 'slack_send_message', ['channel'], 'Send a message to a channel.'),
  tool('NOTION', 'notion_page_create', ['title'], 'Create a page.'),
  tool('GITHUB', 'github_file_create', ['path'], 'Create a file.'),
  tool(
    'GOOGLESHEETS',
    'googlesheets_search_developer_metadata',
    ['spreadsheet_id'],
    'Search a Google Sheet.',
  ),
];

function instead(provider: string, query: string, names: readonly string[] = ['one']) {
  const all = TOOLS.filter((each) => each.provider === provider);
  const request = readQuery(query, new Map());
  const fileFinders = provider === 'GOOGLESHEETS' ? [DRIVE_SEARCH] : [];
  const connections = names.map((name) => connection(provider, name));
  const matches = { request, ranked: rankTools(request, all), all, fileFinders };
  return transferFor(matches, connections, connections) ?? searchInFileStore(matches);
}
const commandsFor = (...args: Parameters<typeof instead>) =>
  (instead(...args)?.commands ?? []).map((words) => words.join(' '));

describe('a request to transfer a file', () => {
  it.each([
    [
      'GOOGLEDRIVE',
      'upload file',
      'upload-file --connection-name one --input-file <FILE> --to <to> --dry-run',
    ],
    [
      'NOTION',
      'attach a pdf to a page',
      'upload-file --connection-name one --input-file <FILE> --to <to> --dry-run',
    ],
    [
      'SLACK',
      'post a file to a channel',
      'upload-file --connection-name one --input-file <FILE> --to <to> --dry-run',
    ],
    [
      'SHAREPOINT',
      'upload a document',
      'upload-file --connection-name one --input-file <FILE> --site <site> --to <to> --dry-run',
    ],
    [
      'GMAIL',
      'send email with attachment',
      'upload-file --connection-name one --input-file <FILE> --to <to> --subject <subject> --text <text> --send --dry-run',
    ],
    [
      'OUTLOOK',
      'draft an email with a pdf',
      'upload-file --connection-name one --input-file <FILE> --to <to> --subject <subject> --text <text> --dry-run',
    ],
    [
      'GOOGLEDRIVE',
      'download a file',
      'download-file --connection-name one --from <from> --output-file <FILE>',
    ],
    [
      'GMAIL',
      'save the attachment',
      'download-file --connection-name one --from <from> --output-file <FILE>',
    ],
  ])('%s: %s → %s', (provider, query, expected) => expect(commandsFor(provider, query)).toEqual([expected]));

  it('that several connections could upload names them all', () => {
    expect(commandsFor('GOOGLEDRIVE', 'upload a file', ['one', 'two'])[0]).toContain(
      '--connection-name <one|two>',
    );
  });

  it.each([
    ['GMAIL', 'send an email'],
    ['GMAIL', 'list emails with attachments'],
    ['GMAIL', 'forward the mail with the attachment'],
    ['GMAIL', 'attach a label to a mail'],
    ['GOOGLEDRIVE', 'share file with anyone who has the link'],
    ['GOOGLEDRIVE', 'create a folder'],
    ['SLACK', 'send a message to a channel'],
    ['SLACK', 'list files'],
    ['GITHUB', 'upload a file'],
  ])('%s: %s is none', (provider, query) => expect(commandsFor(provider, query)).toEqual([]));

  it('says that a tool takes no attachment only where that is true', () => {
    expect(instead('GMAIL', 'send email with attachment')?.reason).toBe('takes no attachment');
    expect(instead('OUTLOOK', 'send email with attachment')).not.toHaveProperty('reason');
  });

  it('that cannot be done is said, and no command is named', () => {
    expect(instead('SLACK', 'download a file')).toMatchObject({
      commands: [],
      warning: expect.stringContaining('token'),
    });
  });
});

describe('a file that another service stores', () => {
  it.each(['find spreadsheet by name', 'list my spreadsheets', 'find the budget spreadsheet'])(
    '%s',
    (query) => {
      expect(instead('GOOGLESHEETS', query)).toMatchObject({
        commands: [
          [
            ...['execute-tool', '--provider', 'GOOGLEDRIVE', '--tool-name', 'googledrive_search_files'],
            ...['--tool-input', '{"query":"<query>"}'],
          ],
        ],
        reason: 'does not find files by name',
      });
    },
  );

  it.each(['find a value in a spreadsheet', 'search the spreadsheet for a word', 'create a spreadsheet'])(
    '%s is not looked for there',
    (query) => expect(instead('GOOGLESHEETS', query)).toBeUndefined(),
  );
});

describe('the command of `next`', () => {
  const mails = tool('GMAIL', 'gmail_fetch_mails', ['max_results', 'query']);
  it.each([
    ['list unread mails', '{"query":"<query>"}'],
    ['list mails', '{}'],
    ['show my mails', '{}'],
  ])('%s → %s', (query, input) => {
    const matches = {
      request: readQuery(query, new Map()),
      ranked: [{ tool: mails, score: 1 }],
      all: [mails],
    };
    expect(nextCommands(matches, [connection('GMAIL', 'one')])[0]?.at(-1)).toBe(input);
  });

  const inputOf = (query: string, one: ToolDefinition) => {
    const matches = { request: readQuery(query, new Map()), ranked: [{ tool: one, score: 1 }], all: [one] };
    const words = nextCommands(matches, [connection('SLACK', 'one')])[0] ?? [];
    return words[words.indexOf('--tool-input') + 1];
  };
  const inputFor = (query: string, name: string, parameters: string[], required: string[] = []) => {
    const one = tool('SLACK', name, parameters);
    one.inputSchema.required = required;
    return inputOf(query, one);
  };
  it.each([
    ['search mails', 'slack_search_mails', ['max', 'query'], '{"query":"<query>"}'],
    [
      'reply to a message',
      'slack_send_message',
      ['text', 'thread_ts', 'reply_broadcast'],
      '{"thread_ts":"<thread_ts>","text":"<text>"}',
    ],
    ['get the latest message', 'slack_get_message', ['latest', 'oldest'], '{}'],
    [
      'list the meetings of this week',
      'slack_list_meetings',
      ['max_results', 'query', 'time_min'],
      '{"time_min":"<time_min>"}',
    ],
    ['list mails about taxes', 'slack_list_mails', ['max_results', 'query'], '{"query":"<query>"}'],
    ['move a card to a list', 'slack_update_card', ['name', 'idList'], '{"idList":"<idList>"}'],
    ['delete a page', 'slack_update_page', ['icon', 'archived'], '{"archived":"<archived>"}'],
    [
      'reply to a conversation',
      'slack_reply_to_conversation',
      ['created_at', 'body', 'conversation'],
      '{"body":"<body>"}',
    ],
    ['list customers before the sale', 'slack_list_customers', ['ending_before', 'limit'], '{}'],
    ['create an event in my calendar', 'slack_create_event', ['calendar_id', 'title'], '{"title":"<title>"}'],
  ])('%s → the parameters that the request means', (query, name, parameters, input) => {
    expect(inputFor(query, name, parameters)).toBe(input);
  });

  it('of a deletion has no text', () => {
    const parameters = ['message_id', 'text'];
    expect(inputFor('delete a message', 'slack_delete_message', parameters, ['message_id'])).toBe(
      '{"message_id":"<message_id>"}',
    );
  });

  it.each([
    ['share a file with an email', "Required when type is 'user'", ['email']],
    ['share a file with a user', "Required when type is 'user'", ['email']],
    ['share a file with a domain', "Required when type is 'user'", []],
    ['share a file with a user', 'Address of the user', []],
  ])('%s, where a description says "%s" → includes %j', (query, description, included) => {
    const one = tool('DRIVE', 'drive_share_file', ['email', 'type', 'message']);
    Object.assign(propertiesOf(one), { email: { type: 'string', description } });
    one.inputSchema.required = ['type'];
    expect(Object.keys(JSON.parse(inputOf(query, one) ?? ''))).toEqual(['type', ...included]);
  });

  it('of a change never has only the id', () => {
    const parameters = ['message_id', 'remove_label_ids'];
    expect(inputFor('archive a message', 'slack_modify_message', parameters, ['message_id'])).toBe(
      '{"message_id":"<message_id>","remove_label_ids":"<remove_label_ids>"}',
    );
  });
});
