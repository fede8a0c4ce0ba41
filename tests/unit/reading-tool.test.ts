import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../src/tools/definition.ts';
import { readingToolFor } from '../../src/tools/reading-tool.ts';

const tool = (name: string, description = '', required: string[] = []): ToolDefinition => ({
  name,
  provider: 'SLACK',
  description,
  inputSchema: { type: 'object', required },
});

const TOOLS = [
  tool('slack_send_message', 'Sends a message', ['channel', 'text']),
  tool('slack_create_channel', 'Creates a channel', ['name']),
  tool('slack_delete_file', 'Deletes a file', ['file']),
  tool('slack_create_canvas', 'Creates a canvas'),
  tool('slack_list_channels', 'Lists channels'),
  tool('slack_list_scheduled_messages', 'Lists messages that are not sent yet'),
  tool('slack_fetch_conversation_history', 'Fetches the messages of a conversation', ['channel']),
  tool('slack_get_file_info', 'Gets a file', ['file']),
  tool('slack_list_files', 'Lists files'),
];
const find = (name: string, input: Record<string, unknown> = {}) =>
  readingToolFor(TOOLS.find((one) => one.name === name) as ToolDefinition, TOOLS, input)?.name;

describe('the tool that shows whether a write happened', () => {
  it.each([
    ['slack_create_channel', {}, 'slack_list_channels'],
    ['slack_send_message', { channel: 'C1', text: 'x' }, 'slack_fetch_conversation_history'],
    ['slack_delete_file', {}, 'slack_list_files'],
  ])('reads the same noun: %s', (name, input, reader) => {
    expect(find(name, input)).toBe(reader);
  });

  it('is none if nothing reads that noun', () => {
    expect(find('slack_create_canvas')).toBeUndefined();
  });

  it('never changes anything itself', () => {
    const writes = TOOLS.filter(({ name }) => /send|create|delete/.test(name));
    expect(readingToolFor(writes[0] as ToolDefinition, writes, {})).toBeUndefined();
  });

  it('is the first by name of equally good ones, whatever the schema says', () => {
    const create = tool('slack_create_list', 'Creates a list');
    const odd = { ...tool('slack_get_list', 'Gets it'), inputSchema: { required: 'all' } };
    const others = [{ ...odd, name: 'slack_view_list' }, odd, { ...odd, name: 'slack_fetch_list' }];
    for (const order of [others, others.toReversed()])
      expect(readingToolFor(create, [create, ...order, ...TOOLS], {})?.name).toBe('slack_fetch_list');
  });
});
