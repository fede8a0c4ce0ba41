import { describe, expect, it } from 'vitest';
import type { JsonSchema, ToolDefinition } from '../../src/tools/definition.ts';
import { rankParameters } from '../../src/tools/search/parameters.ts';
import { readQuery } from '../../src/tools/search/query.ts';

const tool = (inputSchema: JsonSchema): ToolDefinition => ({
  name: 'crm_list_deals',
  provider: 'CRM',
  description: 'List deals.',
  inputSchema,
});
const ranked = (properties: unknown, query: string, required: unknown = [], reads = true) =>
  rankParameters(tool({ properties, required }), readQuery(query, new Map()), reads).map(({ name }) => name);

describe('the most relevant parameters', () => {
  it('are the required ones in order, then those that the request mentions', () => {
    const properties = { version: {}, stage: {}, pipeline: {}, owner: {} };
    expect(ranked(properties, 'deals of a stage', ['pipeline', 'owner'])).toEqual([
      'pipeline',
      'owner',
      'stage',
      'version',
    ]);
  });

  it.each([
    ['deals since monday', 'updated_after'],
    ['my deals', 'assignee'],
    ['at most ten deals', 'limit'],
  ])('match the words that people use: %s → %s', (query, expected) => {
    const properties = {
      zone: {},
      updated_after: {},
      assignee: {},
      limit: {},
    };
    expect(ranked(properties, query)[0]).toBe(expected);
  });

  it('are contents for a write, and filters for a read', () => {
    const properties = { zone: {}, body: {}, filter: {} };
    expect(ranked(properties, 'deals', [], false)[0]).toBe('body');
    expect(ranked(properties, 'deals', [], true)[0]).toBe('filter');
  });

  it('are not those that exclude something', () => {
    expect(ranked({ exclude_status: {}, status: {} }, 'deals')).toEqual(['status', 'exclude_status']);
  });
});

describe('an invalid schema', () => {
  it.each([
    [null, 'all', []],
    [[], ['a'], ['a']],
    ['text', ['a', 7], ['a']],
    [{ a: null, b: 'text', c: { description: 7 } }, {}, ['a', 'b', 'c']],
  ])('has the parameters that can be recognized: %j', (properties, required, expected) => {
    expect(ranked(properties, 'deals', required)).toEqual(expected);
  });

  it('has no parameters if it is missing', () => {
    const none = { ...tool({}), inputSchema: undefined } as unknown as ToolDefinition;
    expect(rankParameters(none, readQuery('deals', new Map()), true)).toEqual([]);
  });
});
