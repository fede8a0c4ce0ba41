import { describe, expect, it } from 'vitest';
import type { JsonSchema, ToolDefinition } from '../../src/tools/definition.ts';
import { clip, inputLine, shorten } from '../../src/tools/input-lines.ts';

const TOOL = { inputSchema: {} } as ToolDefinition;
const line = (schema: JsonSchema, description = '', required = false, chars = 100) =>
  inputLine(TOOL, { name: 'x', schema, description, required } as Parameters<typeof inputLine>[1], chars);

describe('the line of a parameter', () => {
  it.each([
    [
      { type: 'integer', default: 100 },
      'Most messages to return',
      'integer, default 100: Most messages to return',
    ],
    [{ type: 'integer', default: 100 }, 'How many (default: 100)', 'integer: How many (default: 100)'],
    [{ type: 'string', default: null }, '', 'string'],
    [{ type: 'string', default: 'x'.repeat(50) }, '', 'string'],
    [{ type: 'string' }, 'No description provided', 'string: No description provided'],
    [{ type: 'string' }, 'No description.', 'string'],
    [{ type: 'string' }, 'Optional. Name of the channel', 'string: Name of the channel'],
    [{ enum: ['a', 'b'] }, 'How to sort (one of: a, b)', '"a"|"b": How to sort'],
    [{ type: 'string' }, 'How to sort (one of: a, b)', 'string: How to sort (one of: a, b)'],
  ])('%j, %j → %s', (schema, description, expected) => {
    expect(line(schema, description)).toBe(expected);
  });

  it.each([
    ['Start in RFC3339 format', true, 100, ' (2026-01-31T15:00:00Z)'],
    ['Start in ISO 8601', true, 80, ' (2026-01-31T15:00:00Z)'],
    ['Start in ISO 8601: 2025-12-01T00:00:00Z', true, 100, ''],
    ['Start in RFC3339 format', false, 100, ''],
    ['Start in RFC3339 format', true, 70, ''],
    ['Start of it all', true, 100, ''],
  ])('shows the format of a required time: "%s", %s, %i', (description, required, chars, example) => {
    const head = required ? 'string, required' : 'string';
    expect(line({ type: 'string' }, description, required, chars)).toBe(`${head}: ${description}${example}`);
  });

  it('marks what is required, and omits a description that is too short to help', () => {
    expect(line({ type: 'string' }, 'The id of the page', true)).toBe('string, required: The id of the page');
    expect(line({ type: 'string' }, 'The id of the page', true, 15)).toBe('string, required');
  });
});

describe('a description that is too long', () => {
  it.each([
    ['loses its examples', 'The id of the page, e.g. 12ab34cd56ef78ab90cd', 30, 'The id of the page'],
    [
      'keeps whole sentences',
      'The first sentence. The second one is far too long for it.',
      30,
      'The first sentence.',
    ],
    [
      'keeps two of them',
      'One is here. Two is here. Three is here, and long.',
      30,
      'One is here. Two is here.',
    ],
    [
      'keeps no partial sentence',
      'The first sentence here. The second of them is longer. Third.',
      30,
      'The first sentence here.',
    ],
    [
      'ends without a semicolon',
      'Name of the channel; anything else that might be said of it',
      30,
      'Name of the channel',
    ],
    ['is cut after a word', 'A sentence that goes on and on without an end', 20, 'A sentence that…'],
    [
      'is cut if the whole sentence would be too short',
      'Id. A sentence that goes on and on for long.',
      20,
      'Id. A sentence…',
    ],
  ])('%s', (_, text, chars, expected) => expect(shorten(text, chars)).toBe(expected));

  it('is cut within a long word, but never within a character', () => {
    expect(clip('short', 10)).toBe('short');
    expect(clip(`a ${'b'.repeat(40)}`, 20)).toBe(`a ${'b'.repeat(17)}…`);
    expect(clip(`${'b'.repeat(8)}😀😀`, 10)).toBe(`${'b'.repeat(8)}\uFFFD…`);
  });
});
