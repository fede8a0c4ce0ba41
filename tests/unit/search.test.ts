import { describe, expect, it } from 'vitest';
import { rankByText as rankTools } from '../../scripts/search-ranker.ts';
import type { ToolDefinition } from '../../src/tools/definition.ts';
import { assessFit } from '../../src/tools/search/fit.ts';
import { providerNames } from '../../src/tools/search/providers.ts';
import { readQuery } from '../../src/tools/search/query.ts';
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

const calendar = [
  tool('cal_create_event', 'Create a new event in a calendar. Supports meeting links and attendees.'),
  tool('cal_list_events', 'List events from a connected calendar with filtering options.'),
  tool('cal_delete_event', 'Delete an event from a calendar. Cancels the meeting for everybody.'),
  tool('cal_list_calendars', 'List all calendars of the account.'),
];
const mailbox = [
  tool('box_delete_message', 'Permanently delete a single email. This bypasses the archive.', ['message_id']),
  tool('box_trash_message', 'Move a message to the trash.', ['message_id']),
  tool('box_modify_message_labels', 'Add or remove labels such as INBOX or UNREAD on a message.', [
    'message_id',
  ]),
  tool('box_get_vacation_settings', 'Get the auto-reply settings. Requires read access.'),
  tool('box_get_message_rule', 'Retrieve a single inbox message rule.', ['rule_id']),
  tool('box_list_messages', 'List all messages with support for filtering.', ['filter']),
];
const board = [
  tool('brd_add_attachment_to_card', 'Add an attachment to a card.', ['card_id']),
  tool('brd_add_label_to_card', 'Add a label to a card.', ['card_id']),
  tool('brd_create_card', 'Create a new card on a list.', ['list_id']),
  tool('brd_task_add_dependencies', 'Add dependencies to a task. A task waits for them.'),
  tool('brd_section_add_task', 'Add a task to a section.'),
  tool('brd_task_create', 'Create a new task.'),
  tool('brd_list_revisions', 'List the revisions of a file, showing the size of each.'),
  tool('brd_search_files', 'Search for files by name, type or owner.'),
  tool('brd_cards_list', 'List cards.'),
  tool('brd_labels_list', 'List labels.'),
];
const requests = [
  tool('git_issue_create', 'Create an issue.'),
  tool('git_issues_list', 'List issues.'),
  tool('git_issue_types_list', 'List all issue types.'),
  tool('git_issue_assign', 'Assign an issue to a user.'),
  tool('git_merge_request_merge', 'Merge a merge request.'),
  tool('git_merge_requests_list', 'List merge requests.'),
  tool('git_queries_migrate', 'Migrates stored JQL queries.'),
  tool('git_search_issues', 'Search issues, for example with JQL.'),
  tool('git_team_repos_list', 'List repositories of a team.'),
  tool('git_user_repos_list', 'List repositories of the user.'),
];

describe('everyday requests find the tool', () => {
  it.each([
    ['what meetings do I have today', 'cal_list_events'],
    ['when is my next meeting', 'cal_list_events'],
    ['do I have meetings tomorrow', 'cal_list_events'],
    ["what's on my calendar", 'cal_list_events'],
    ['book a meeting with Tom', 'cal_create_event'],
    ['cancel the meeting', 'cal_delete_event'],
  ])('%s → %s', (query, expected) => expect(best(query, calendar)).toBe(expected));

  it.each([
    ['archive an email', 'box_modify_message_labels'],
    ['mark as read', 'box_modify_message_labels'],
    ['put the email in the bin', 'box_trash_message'],
    ['read my inbox', 'box_list_messages'],
    ['delete an email', 'box_delete_message'],
  ])('%s → %s', (query, expected) => expect(best(query, mailbox)).toBe(expected));

  it.each([
    ['add a card', 'brd_create_card'],
    ['add a task', 'brd_task_create'],
    ['put a label on a card', 'brd_add_label_to_card'],
    ['list files', 'brd_search_files'],
  ])('%s → %s', (query, expected) => expect(best(query, board)).toBe(expected));

  it.each([
    ['my open issues', 'git_issues_list'],
    ['open an issue', 'git_issue_create'],
    ['issues assigned to me', 'git_issues_list'],
    ['assign an issue to me', 'git_issue_assign'],
    ['merge requests', 'git_merge_requests_list'],
    ['merge the MR', 'git_merge_request_merge'],
    ['search with JQL', 'git_search_issues'],
    ['my repositories', 'git_user_repos_list'],
  ])('%s → %s', (query, expected) => expect(best(query, requests)).toBe(expected));

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

describe('a search', () => {
  it('lists for a plural and gets for a singular', () => {
    expect(best('show open issues', tracker)).toBe('trk_issues_list');
    expect(best('show the issue', tracker)).toBe('trk_issue_get');
  });

  it('treats a question as a read', () => {
    expect(best('which issues are open', tracker)).toBe('trk_issues_list');
  });

  it('ranks a plain tool before its special variant', () => {
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

  it('also finds words that only a parameter has', () => {
    const tools = [tool('x_thing_get', 'Reads it.', ['colour']), tool('x_other_get', 'Reads it.', ['size'])];
    expect(names('colour', tools)).toEqual(['x_thing_get']);
  });
});

describe('a destructive tool', () => {
  const tools = [
    tool('x_channel_archive', 'Archive a channel.'),
    tool('x_channel_purge', 'Remove everything from a channel and close it for good.'),
    tool('x_members_list', 'List the members of a workspace.'),
  ];

  it.each(['the channel', 'close the channel', 'leave the channel', 'tidy up the channel of a workspace'])(
    'is not the best for "%s"',
    (query) => expect(best(query, [...tools, tool('x_channel_get', 'Get it.')])).toBe('x_channel_get'),
  );

  it.each([
    ['archive the channel', 'x_channel_archive'],
    ['purge the channel', 'x_channel_purge'],
  ])('is the best for "%s"', (query, expected) => expect(best(query, tools)).toBe(expected));
});

describe('a provider that the request names', () => {
  const github = [
    tool('github_issue_labels_add', 'Add labels. To replace them use github_issue_labels_set.'),
    tool('github_issue_create', 'Create a new issue.'),
    tool('slack_files_list', 'List the files shared in channels.'),
    tool('gmail_get_profile', 'Get the profile of the mailbox.'),
  ];

  it.each(['create a github issue', 'open an issue on GitHub'])('is not searched as a word: %s', (query) =>
    expect(best(query, github)).toBe('github_issue_create'),
  );

  it('is searched as a word if the request has no other words', () => {
    const tools = [
      tool('acmecalendar_list_events', 'List events.'),
      tool('zoom_meetings_list', 'List them.'),
    ];
    expect(best('my acme calendar', tools)).toBe('acmecalendar_list_events');
  });

  it('outweighs a better match elsewhere', () => {
    const tools = [
      tool('dropbox_save_file', 'Save a file from a URL.'),
      tool('box_upload_file', 'Upload a file.'),
    ];
    expect(best('upload a file', tools)).toBe('box_upload_file');
    expect(best('upload a file to dropbox', tools)).toBe('dropbox_save_file');
  });

  it('may be named by an alias', () => {
    const tools = [...github, tool('harvestapi_scrape_profile', 'Scrape the profile of a person.')];
    expect(rankTools('linkedin profile of john', tools)[0]?.tool.name).toBe('harvestapi_scrape_profile');
    const own = [...tools, tool('linkedin_profile_get', 'Get a profile.')];
    expect(rankTools('linkedin profile of john', own)[0]?.tool.name).toBe('linkedin_profile_get');
  });

  it('may be an MCP server with that name', () => {
    const tools = [
      tool('githubmcp_issue_write', 'Write an issue.'),
      tool('jira_issue_create', 'Create an issue.'),
    ];
    expect(best('create a github issue', tools)).toBe('githubmcp_issue_write');
  });
});

describe('a provider whose key ends in its type of access', () => {
  const people = (provider: string) => tool(`${provider}_people_search`, 'Search for people.');

  it('is found without that ending', () => {
    const tools = [tool('zoom_people_search', 'Search for people.'), people('apolloapikey')];
    expect(best('apollo people search', tools)).toBe('apolloapikey_people_search');
    expect(best('apolloapikey people search', tools)).toBe('apolloapikey_people_search');
  });

  it('ranks before an MCP server with that name, and after the plain one', () => {
    const both = [people('apollomcp'), people('apolloapikey')];
    expect(best('apollo people search', both)).toBe('apolloapikey_people_search');
    expect(best('apollo people search', [...both, people('apollo')])).toBe('apollo_people_search');
  });
});

describe('a search across providers', () => {
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

describe('an unusual search', () => {
  it.each(['', '   ', 'the of my please', '🦀🦀', '検索してください', '???', '\u0000'])(
    '%j matches nothing',
    (query) => {
      expect(rankTools(query, tracker)).toEqual([]);
    },
  );

  it('has nothing to rank without tools', () => expect(rankTools('file a bug', [])).toEqual([]));

  it('finds words in another script if a tool has them', () => {
    expect(best('検索', [tool('x_a', '検索'), tool('x_b', 'b')])).toBe('x_a');
  });

  it('reads only the beginning of a very long query', () => {
    const start = performance.now();
    expect(best(`delete an issue ${'blah '.repeat(2000)}`, tracker)).toBe('trk_issue_delete');
    expect(best('🦀'.repeat(5000), tracker)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('treats names of object properties as words', () => {
    const odd = [tool('x_constructor_get', '', ['__proto__']), tool('x___proto___list'), tool('x_toString')];
    expect(best('get the constructor', odd)).toBe('x_constructor_get');
    expect(best('__proto__', odd)).toBe('x___proto___list');
    expect(names('hasOwnProperty valueOf', odd)).toEqual([]);
    expect(best('constructor a thing', odd)).toBe('x_constructor_get');
  });

  it('needs no description, schema or provider', () => {
    const bare = { name: 'c-mcp_fetch-docs', provider: '' } as ToolDefinition;
    const schemas = [null, [], 'no', { properties: null }, { properties: ['a'] }, { properties: 7 }];
    const odd = schemas.map(
      (schema, i) => ({ ...tool(`x_doc_get${i}`), inputSchema: schema }) as ToolDefinition,
    );
    expect(names('get the doc', [bare, ...odd])).toHaveLength(7);
  });

  it('returns each tool once, in order of score', () => {
    const ranked = rankTools('create delete list issues comment pull request', tracker);
    expect(new Set(ranked.map((r) => r.tool)).size).toBe(ranked.length);
    expect(ranked.map((r) => r.score)).toEqual(ranked.map((r) => r.score).toSorted((a, b) => b - a));
  });
});

describe('a request to delete', () => {
  const chat = [
    tool('chat_delete_message', 'Deletes a message from a channel.', ['channel', 'ts']),
    tool('chat_remove_bookmark', 'Remove a bookmark from a channel.', ['channel_id']),
    tool('chat_archive_conversation', 'Archive a channel.', ['channel']),
  ];
  const fitOf = (query: string, one: ToolDefinition) =>
    assessFit(readQuery(query, providerNames(['CHAT'])), one).fit;

  it.each(['delete channel', 'delete all channels', 'remove channel'])(
    '%s: a tool that deletes something in a channel fits weakly',
    (query) => {
      for (const one of chat) expect(fitOf(query, one)).toBe('weak');
    },
  );

  it.each([
    ['delete channel', 0, 'does not delete the channel itself'],
    ['delete channel', 1, 'does not delete the channel itself'],
    ['remove fax', 0, 'says nothing about "fax"'],
    ['delete channel', 2, 'says nothing about "delete"'],
  ])('%s, tool %i: has a true reason', (query, at, reason) => {
    const one = chat[at] as ToolDefinition;
    const { reasons } = assessFit(readQuery(query, providerNames(['CHAT'])), one);
    expect(reasons).toContain(reason);
  });

  it('names the object itself, wherever it is stored → good fit', () => {
    expect(fitOf('delete a message from a channel', chat[0] as ToolDefinition)).toBe('good');
    expect(fitOf('delete a channel message', chat[0] as ToolDefinition)).toBe('good');
    expect(fitOf('remove bookmark', chat[1] as ToolDefinition)).toBe('good');
  });
});

describe('how well a tool fits', () => {
  const reasons = (query: string, one: ToolDefinition) => assessFit(readQuery(query, new Map()), one).reasons;

  it.each([
    ['post about news', tool('net_get_post', 'Retrieve a post about news.'), ['only reads']],
    ['show the invoice', tool('net_send_invoice', 'Send an invoice.'), ['changes something']],
    ['report a bug', tool('net_report_bug', 'Report a bug.'), []],
    ['pay an invoice', tool('net_invoice_create', 'Create an invoice.'), ['says nothing about "pay"']],
  ])('%s', (query, one, expected) => expect(reasons(query, one)).toEqual(expected));

  it('is weak without a tool', () => {
    expect(assessFit(readQuery('show it', new Map()), undefined)).toEqual({ fit: 'weak', reasons: [] });
  });
});

describe('a request', () => {
  it.each([
    ['find a person by email', ['crm_users_find', 'crm_persons_search'], 'crm_persons_search'],
    [
      'build logs of a deployment',
      ['crm_builds_create', 'crm_deployment_logs_get'],
      'crm_deployment_logs_get',
    ],
    ['find spreadsheet by name', ['crm_get_spreadsheet_metadata', 'crm_search_files'], 'crm_search_files'],
  ])('%s, of %j', (query, tools, expected) => {
    const all = tools.map((name) => tool(name));
    expect(best(query, all)).toBe(expected);
    expect(best(query, all.toReversed())).toBe(expected);
  });

  it('for something that the tool’s name does not mention fits weakly', () => {
    const rate = tool('tube_videos_rate', 'Rate a video.');
    expect(assessFit(readQuery('upload a video', new Map()), rate).reasons).toEqual([
      'says nothing about "upload"',
    ]);
    const customers = tool('pay_list_customers', 'List customers by when they signed up.');
    expect(assessFit(readQuery('customers who signed up', new Map()), customers).fit).toBe('good');
  });
});

describe('the owner of what is requested', () => {
  const profiles = [
    tool('net_profile_get', "Retrieve the authenticated user's profile.", []),
    tool('net_scrape_profile', 'Scrape a profile by its URL.', ['url']),
  ];

  it.each([
    ['get the profile of john', 'net_scrape_profile'],
    ['get my profile', 'net_profile_get'],
  ])('%s → %s', (query, expected) => expect(best(query, profiles)).toBe(expected));

  it('is not confused with the name of the provider', () => {
    const posts = [
      tool('linkedin_post_comments_list', 'List comments on a LinkedIn post.'),
      tool('linkedin_posts_list', 'List posts by an author.'),
    ];
    expect(best('my linkedin posts', posts)).toBe('linkedin_posts_list');
  });
});

describe('the meaning of a verb', () => {
  it('post a message → sends it', () => {
    const tools = [
      tool('chat_unfurl_message', 'Provide a preview for a URL posted in an existing message of a channel.'),
      tool('chat_send_message', 'Sends a message to a channel.'),
    ];
    expect(best('post message to channel', tools)).toBe('chat_send_message');
  });

  it('find something → does not replace it', () => {
    const tools = [
      tool('sheet_find_and_replace', 'Find and replace text in a spreadsheet.', ['spreadsheet_id']),
      tool('sheet_read_spreadsheet', 'Returns a spreadsheet with its name and values.', ['spreadsheet_id']),
    ];
    expect(best('find spreadsheet by name', tools)).toBe('sheet_read_spreadsheet');
  });
});

describe('a draft', () => {
  const tools = [
    tool('mail_reply_to_thread', 'Send a reply within a thread.', ['thread_id']),
    tool('mail_send_message', 'Send an email.', ['to']),
    tool('mail_send_draft', 'Send a draft.', ['draft_id']),
    tool('mail_create_draft', 'Create a draft of an email, which may be a reply.', ['thread_id']),
    tool('mail_update_draft', 'Replace a draft.', ['draft_id']),
    tool('mail_get_draft', 'Get a draft.', ['draft_id']),
    tool('mail_list_drafts', 'List drafts.'),
  ];

  it.each([
    'draft a reply',
    'draft an email to Bob',
    'save as draft',
    'save the email as a draft',
    'write a draft',
    'prepare a draft reply to the last mail',
    'draft reply to customer',
    'write a reply but do not send it',
  ])('%s → created, not sent', (query) => {
    expect(best(query, tools)).toBe('mail_create_draft');
    expect(names(query, tools).slice(0, 3).join()).not.toMatch(/send|reply/);
  });

  it.each([
    ['send the draft', 'mail_send_draft'],
    ['list drafts', 'mail_list_drafts'],
    ['update the draft', 'mail_update_draft'],
  ])('%s → %s', (query, expected) => expect(best(query, tools)).toBe(expected));

  it.each([
    ['save as draft', 'out_create_draft_message'],
    ['draft an email to Bob', 'out_create_draft_message'],
    ['draft a reply', 'out_create_reply_draft'],
  ])('%s → %s among several kinds of drafts', (query, expected) => {
    const kinds = [
      tool('out_create_reply_draft', 'Create a draft reply to a message.', ['message_id']),
      tool('out_create_forward_draft', 'Create a draft that forwards a message.', ['message_id']),
      tool('out_create_draft_message', 'Create a draft message.', ['subject']),
    ];
    expect(best(query, kinds)).toBe(expected);
  });

  it.each([
    ['draft a reply', 'mail_reply_to_thread'],
    ['save as draft', 'mail_send_message'],
    ['draft a reply', 'mail_send_draft'],
  ])('%s: %s, which sends, fits weakly', (query, name) => {
    const one = tools.find((each) => each.name === name);
    expect(assessFit(readQuery(query, new Map()), one).reasons).toContain('sends it');
  });
});

describe('a draft at a provider without drafts', () => {
  it('fits weakly', () => {
    const group = tool('chat_create_usergroup', 'Create a group of users.', ['name']);
    expect(assessFit(readQuery('save as draft', new Map()), group).reasons).toEqual([
      'says nothing about "draft"',
    ]);
  });
});

describe('a request that begins with a noun for an action', () => {
  const tools = [
    tool('pay_list_refunds', 'List refunds.', ['charge']),
    tool('pay_get_charge', 'Get a charge.', ['id']),
    tool('pay_create_refund', 'Refund a charge.', ['charge']),
    tool('pay_list_charges', 'List charges.'),
    tool('pay_list_invoices', 'List invoices of a customer.', ['customer']),
    tool('pay_create_invoice', 'Create an invoice for a customer.', ['customer']),
    tool('pay_issue_comments_list', 'List the comments of an issue.', ['issue_number']),
    tool('pay_issue_comment_create', 'Comment on an issue.', ['issue_number']),
  ];

  it.each([
    ['refund charge', 'pay_create_refund'],
    ['refund the payment', 'pay_create_refund'],
    ['invoice customer', 'pay_create_invoice'],
    ['comment issue', 'pay_issue_comment_create'],
    ['refunds of last month', 'pay_list_refunds'],
    ['invoice history', 'pay_list_invoices'],
    ['charge details', 'pay_get_charge'],
  ])('%s → %s', (query, expected) => expect(best(query, tools)).toBe(expected));

  it.each(['ban user', 'kick member'])('%s: a tool that reads fits weakly', (query) => {
    const one = tool('chat_get_user', 'Get a user or a member.');
    expect(assessFit(readQuery(query, new Map()), one).fit).toBe('weak');
  });
});

describe('sharing', () => {
  it('is not the answer to an upload', () => {
    const tools = [
      tool('drive_share_file', 'Share a file.', ['file_id']),
      tool('drive_create_file', 'Create a file; this does not upload its content.', ['name']),
    ];
    expect(best('upload file', tools)).toBe('drive_create_file');
    expect(best('share a file with somebody', tools)).toBe('drive_share_file');
  });
});

describe('the topic of a search', () => {
  it.each([
    ['search web news with date filter', 'good'],
    ['search the web for scientific papers', 'good'],
    ['search tweets', 'weak'],
  ])('%s → %s', (query, fit) => {
    const one = tool('web_search', 'Search the web. Filter by date.', ['query', 'start_date']);
    expect(assessFit(readQuery(query, new Map()), one).fit).toBe(fit);
  });
});

describe('what is asked in other words than names use', () => {
  const desk = [
    tool('dsk_issue_update', 'Update an issue.', ['issue_id', 'status', 'labels']),
    tool('dsk_status_update', 'Update a status.', ['status_id']),
    tool('dsk_label_create', 'Create a label.', ['name']),
    tool('dsk_plan_export_create', 'Start an export of a plan.', ['plan_id']),
    tool('dsk_plan_export_get', 'Get an export of a plan.', ['export_id']),
    tool('dsk_booking_reschedule', 'Reschedule a booking.', ['booking_id', 'start']),
    tool('dsk_booking_move', 'Move a booking to another calendar.', ['booking_id', 'calendar_id']),
    tool('dsk_contract_pause', 'Pause a contract.', ['contract_id']),
    tool('dsk_contract_resume', 'Resume a paused contract.', ['contract_id']),
    tool('dsk_reply_and_close', 'Reply to a customer and close.', ['text']),
    tool('dsk_send_message', 'Send a message to a customer.', ['text']),
    tool('dsk_message_history_get', 'Get the messages of a channel.', ['channel']),
    tool('dsk_server_members_list', 'List the members of a server.', ['server_id']),
    tool('dsk_server_channels_list', 'List the channels of a server.', ['server_id']),
  ];

  it.each([
    ['change the status of an issue', 'dsk_issue_update'],
    ['add a label to an issue', 'dsk_issue_update'],
    ['export a plan as pdf', 'dsk_plan_export_create'],
    ['move a booking to another time', 'dsk_booking_reschedule'],
    ['move a booking to tomorrow', 'dsk_booking_reschedule'],
    ['move a booking to a calendar', 'dsk_booking_move'],
    ['pause a contract', 'dsk_contract_pause'],
    ['resume a contract', 'dsk_contract_resume'],
    ['reply to a customer', 'dsk_send_message'],
    ['message history', 'dsk_message_history_get'],
    ['who is in the server', 'dsk_server_members_list'],
  ])('%s → %s', (query, expected) => expect(best(query, desk)).toBe(expected));

  it('a list does not need a place that nobody named', () => {
    const repos = [
      { ...tool('git_org_repos_list', 'List repositories.', ['org']), inputSchema: { required: ['org'] } },
      tool('git_user_repos_list', 'List repositories.'),
    ];
    expect(best('list repositories', repos)).toBe('git_user_repos_list');
  });

  it('nothing stands in for a thing of one service', () => {
    const request = readQuery('post a tweet', new Map());
    expect(assessFit(request, tool('chat_post_create', 'Create a post.')).fit).toBe('weak');
    expect(assessFit(request, tool('bird_post_create', 'Create a tweet.')).fit).toBe('good');
  });
});
