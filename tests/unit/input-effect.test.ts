import { describe, expect, it } from 'vitest';
import { effectOfCall } from '../../src/tools/input-effect.ts';

const tool = (name: string, descriptions: Record<string, string> = {}) => ({
  name,
  provider: 'NOTION',
  description: '',
  inputSchema: {
    properties: Object.fromEntries(
      Object.entries(descriptions).map(([key, description]) => [key, { description }]),
    ),
  },
});
const effect = (input: unknown, descriptions?: Record<string, string>) =>
  effectOfCall(tool('notion_page_update', descriptions), [input]).effect;

describe('a write', () => {
  it.each([
    [{ archived: true }],
    [{ page_id: 'x', archived: 'true' }],
    [{ is_deleted: true }],
    [{ isArchived: true }],
    [{ in_trash: true }],
    [{ should_trash: true }],
    [{ add_label_ids: ['TRASH'] }],
    [{ status: 'deleted' }],
    [{ state: 'archived' }],
    [{ status: 'cancelled' }],
    [{ operation: 'delete' }],
    [{ items: [{ id: 1, archived: true }] }],
    [{ operations: [{ op: 'remove', path: '/a' }] }],
    [{ delete: ['a'] }],
    [{ deleted_ids: ['a'] }],
  ])('is destructive if its input removes something: %j', (input) => {
    expect(effect(input)).toBe('destructive');
  });

  it.each([
    ['Archive (true) or unarchive (false) the list', { closed: true }],
    ['Whether the card should be archived', { closed: true }],
    ['Set to true to allow this operation to delete child pages', { allow_content: true }],
    ['If true, removes the source branch after merging.', { source_branch: true }],
  ])('is destructive if the description says that its input does: %s', (description, input) => {
    expect(effect(input, { [Object.keys(input)[0] ?? '']: description })).toBe('destructive');
    expect(effect(Object.fromEntries(Object.keys(input).map((key) => [key, false])))).toBe('write');
  });

  it.each([
    [{ archived: false }],
    [{ archived: null }],
    [{ text: 'delete', title: 'Archived' }],
    [{ labels: ['archive'] }],
    [{ status: 'done' }],
    [{ state: 'closed' }],
    [{ remove_label_ids: ['UNREAD'] }],
    [{ delete: [] }],
    [{ include_archived: true }],
    [{ text: 'Hello @here-we-go, mail me at a@everyone.example' }],
    ['archived'],
    [null],
    [[]],
  ])('stays a write: %j', (input) => {
    expect(effect(input)).toBe('write');
  });

  it.each([[{ text: '<!channel> hi' }], [{ text: 'hi <!here|here>' }], [{ content: 'Now, @everyone!' }]])(
    'is destructive if it notifies everyone in a channel: %j',
    (input) => {
      const found = effectOfCall(tool('notion_message_send'), [input]);
      expect(found).toEqual({ effect: 'destructive', harm: 'notifies everyone in a channel' });
    },
  );

  it('in a batch is destructive if one of the inputs is', () => {
    const rows = [{ archived: false }, { archived: true }];
    expect(effectOfCall(tool('notion_page_update'), rows)).toEqual({
      effect: 'destructive',
      harm: 'removes something (archived)',
    });
  });
});

it('a read stays a read', () => {
  expect(effectOfCall(tool('notion_pages_list'), [{ archived: true }])).toEqual({ effect: 'read' });
});

it.each([
  ['notion_page_delete', 'removes or replaces something'],
  ['notion_refund_create', 'moves money'],
  ['notion_invoice_send', 'moves money'],
  ['notion_page_publish', 'shows something to others'],
  ['notion_file_share', 'shows something to others'],
  ['notion_newsletter_send', 'sends something to many people'],
])('%s %s', (name, harm) => {
  expect(effectOfCall(tool(name), [{}])).toEqual({ effect: 'destructive', harm });
});
