import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../src/tools/definition.ts';
import { idFinder } from '../../src/tools/search/needs.ts';
import { readQuery } from '../../src/tools/search/query.ts';
import { fileStoreOf } from '../../src/tools/search/related-services.ts';

/** @param parameters required parameters and their descriptions */
function tool(name: string, parameters: Record<string, string> = {}, description = ''): ToolDefinition {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([key, text]) => [key, { type: 'string', description: text }]),
  );
  const provider = (name.split('_')[0] ?? '').toUpperCase();
  return { name, provider, description, inputSchema: { properties, required: Object.keys(parameters) } };
}

/** The tool that finds the first parameter of the first tool. */
function needs(tools: readonly [ToolDefinition, ...ToolDefinition[]], query = 'show it'): string | undefined {
  const [first] = tools;
  const [[name, schema] = ['', {}]] = Object.entries(first.inputSchema.properties as Record<string, object>);
  const { description = '' } = schema as { description?: string };
  const parameter = { name, schema: {}, description, required: true, weight: 0 };
  return idFinder(tools)(first, parameter, readQuery(query, new Map()));
}

describe('the tool that finds an id', () => {
  it('is one of the same provider', () => {
    const close = (provider: string) => tool(`${provider}_issue_close`, { issue_id: '' });
    const lists = [tool('aa_issues_list'), tool('bb_issues_list')];
    expect(needs([close('aa'), close('bb'), ...lists])).toBe('aa_issues_list');
    expect(needs([close('bb'), close('aa'), ...lists])).toBe('bb_issues_list');
  });

  it.each([
    ['session_id', 'The session.'],
    ['api_key', 'Your key.'],
    ['title', 'What it is called.'],
  ])('is none for a parameter that is not looked up: %s', (name, description) => {
    expect(needs([tool('aa_issue_get', { [name]: description }), tool('aa_issues_list')])).toBeUndefined();
  });

  it('is never the tool itself, or one that requires the same id or changes something', () => {
    const others = [tool('aa_issues_list', { issue_id: '' }), tool('aa_issues_search_and_delete')];
    expect(needs([tool('aa_issues_get', { issue_id: 'The ID.' }), ...others])).toBeUndefined();
  });
});

describe('a repository given by owner and name', () => {
  const lists = [
    tool('aa_users_list'),
    tool('aa_issues_list', { owner: '', repo: '' }),
    tool('aa_starred_repos_list'),
    tool('aa_user_repos_list'),
    tool('aa_org_repos_list', { org: '' }),
  ];

  it.each([
    { owner: '', repo: '' },
    { repo: '', owner: '' },
  ])("is found by a list of the user's own: %j", (names) => {
    expect(needs([tool('aa_issue_create', names), ...lists])).toBe('aa_user_repos_list');
  });

  it('is not looked up if only one of them is required', () => {
    expect(needs([tool('aa_issue_create', { owner: '' }), ...lists])).toBeUndefined();
  });
});

describe('the description of a parameter', () => {
  const lists = [
    tool('aa_ap_list_flows'),
    tool('aa_get-split-threads'),
    tool('aa_list_calendars'),
    tool('aa_list_looks'),
  ];

  it.each([
    ['in full', 'From aa_list_looks.', 'aa_list_looks'],
    ['without its prefix', 'Use ap_list_flows to find it.', 'aa_ap_list_flows'],
    ['with hyphens', 'Thread (from get-split-threads)', 'aa_get-split-threads'],
    ['in words', 'The entry. Obtain it from List Calendars.', 'aa_list_calendars'],
  ])('names the tool %s', (_, description, expected) => {
    expect(needs([tool('aa_thing_get', { x_id: description }), ...lists])).toBe(expected);
  });

  it('names the tool of the same product of a suite', () => {
    const get = tool('ms_excel_get_range', { item_id: 'Obtain it from list drive items.' });
    const others = [tool('ms_excel_list_drive_items'), tool('ms_sharepoint_list_drive_items')];
    expect(needs([get, ...others.toReversed()])).toBe('ms_excel_list_drive_items');
  });

  it('names the tool that created the object if nothing lists it', () => {
    const get = tool('aa_export_get', { export_id: 'Returned by aa_export_start.' });
    expect(needs([get, tool('aa_export_start')])).toBe('aa_export_start');
  });

  it.each([
    ['parent_gid', 'GID of the task or project', 'aa_tasks_list'],
    ['destination_id', 'Destination folder ID.', 'aa_folders_list'],
    ['owner_id', 'Acme user ID of the new owner', 'aa_users_list'],
    ['id', "The folder's ID", 'aa_folders_list'],
    ['record_id', 'The UUID of the person record.', 'aa_persons_list'],
    ['sys_id', 'The sys_id of the task to update.', 'aa_tasks_list'],
    ['membership_id', 'The workspaceMember ID', 'aa_members_list'],
    ['id', '', 'aa_tasks_list'],
    ['entity_id', '', undefined],
  ])('tells the kind of object: %s, "%s"', (name, description, expected) => {
    const others = ['tasks', 'projects', 'folders', 'persons', 'users', 'members'].map((kind) =>
      tool(`aa_${kind}_list`),
    );
    expect(needs([tool('aa_task_update', { [name]: description }), ...others])).toBe(expected);
  });
});

describe('the best of several finders', () => {
  const folders = [
    tool('box_list_contact_folders'),
    tool('box_list_mail_folders'),
    tool('box_list_mail_drafts'),
  ];

  it.each([
    [
      'its description',
      tool('box_sync', { folder_id: 'The ID or well-known name of the mail folder to sync' }),
    ],
    ['the tool', tool('box_update_mail_folder', { folder_id: 'Folder ID.' })],
    ['a synonym in the tool', tool('box_list_messages', { folder_id: 'Folder ID.' })],
  ])('is the one for the kind that %s names', (_, first) => {
    expect(needs([first, ...folders])).toBe('box_list_mail_folders');
  });

  it('is one for objects in their normal state', () => {
    const finders = [tool('aa_list_draft_threads'), tool('aa_find_open_threads')];
    expect(needs([tool('aa_star_thread', { thread_id: '' }), ...finders])).toBe('aa_find_open_threads');
  });

  it('is one that requires only what is already known', () => {
    const finders = [
      tool('aa_list_open_tasks', { team_id: '' }),
      tool('aa_list_shared_tasks', { user_id: '' }),
    ];
    expect(needs([tool('aa_shared_task_get', { task_id: '', user_id: '' }), ...finders])).toBe(
      'aa_list_shared_tasks',
    );
  });

  it('is one with the same noun before one with a synonym', () => {
    const set = tool('aa_status_set', { campaign_ids: 'IDs for the sequences to update' });
    expect(needs([set, tool('aa_newsletters_list'), tool('aa_sequences_list')])).toBe('aa_sequences_list');
  });

  it('is one that searches by keyword', () => {
    const finders = [tool('aa_get_hub_items'), tool('aa_search_files_keyword')];
    expect(needs([tool('aa_file_move', { file_id: 'The ID of the file.' }), ...finders])).toBe(
      'aa_search_files_keyword',
    );
  });

  it('is not one that shows a single object, unless that contains the wanted one', () => {
    const read = tool('aa_read_spreadsheet', { spreadsheet_id: '' });
    const others = [tool('aa_fetch_tab', { id: '' }), read];
    const rename = tool('aa_rename_sheet', { sheet_id: 'The ID of the tab', spreadsheet_id: '' });
    expect(needs([rename, ...others])).toBe('aa_read_spreadsheet');
  });

  it('is not in another product of the suite', () => {
    const finders = [tool('ms_outlook_list_folders'), tool('ms_onedrive_search_items')];
    const list = tool('ms_onedrive_folder_get', { folder_id: 'Drive item ID of the folder' });
    expect(needs([list, ...finders])).toBe('ms_onedrive_search_items');
  });
});

describe('a part of a page', () => {
  const content = tool('note_page_content_get', {
    block_id: 'The ID of the page or block whose children to retrieve',
  });
  const pages = tool('note_page_search');

  it('is found in the content of the page, and the page by a search', () => {
    expect(needs([tool('note_block_update', { block_id: 'The ID of the block' }), content, pages])).toBe(
      content.name,
    );
    expect(needs([content, pages])).toBe(pages.name);
  });
});

describe('an object that nothing lists', () => {
  const get = tool('crm_lead_update', { lead_id: 'ID of the lead to update' });

  it.each([
    ['Search across all objects.', 'crm_search_sosl'],
    ['Search for a lead by name.', 'crm_search_sosl'],
    ['Search documents.', undefined],
    ['Search across the web.', undefined],
  ])('is found by a search of everything: %s', (description, expected) => {
    expect(needs([get, tool('crm_search_sosl', { q: '' }, description)])).toBe(expected);
  });

  it('is not found by a search that may write', () => {
    expect(needs([get, tool('crm_run', {}, 'Search across everything.')])).toBeUndefined();
  });

  it('is found by name in the service that stores the files, if that is connected', () => {
    const read = tool('googlesheets_read_spreadsheet', { spreadsheet_id: 'The ID of the Google Sheet' });
    const drive = tool('googledrive_search_files');
    expect(needs([read, drive])).toBe(drive.name);
    expect(needs([read])).toBeUndefined();
    expect(fileStoreOf('GOOGLEDOCS')).toEqual({ provider: 'GOOGLEDRIVE', tool: drive.name });
    expect(fileStoreOf('SLACK')).toBeUndefined();
  });

  it("is found by the provider's own file search", () => {
    const read = tool('suite_read_spreadsheet', { spreadsheet_id: 'The ID of the sheet' });
    expect(needs([read, tool('suite_search_files')])).toBe('suite_search_files');
  });
});

describe('a message to a person', () => {
  const send = tool('chat_send_message', {
    channel: 'Channel ID, channel name (#general), or user ID for DM',
  });
  const finders = [tool('chat_list_channels'), tool('chat_list_users')];

  it.each([
    ['send a message to a channel', 'chat_list_channels'],
    ['send a direct message to a user', 'chat_list_users'],
    ['message a colleague', 'chat_list_users'],
    ['send a DM', 'chat_list_users'],
    ['tell Priya that I am late', 'chat_list_users'],
    ['post the Report in the channel', 'chat_list_channels'],
    ['send a message to Priya', 'chat_list_users'],
  ])('%s → %s', (query, expected) => expect(needs([send, ...finders], query)).toBe(expected));
});
