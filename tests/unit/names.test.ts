import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/tools/names.ts';

const nearest = (name: string, names: readonly string[]) =>
  nearestNames(
    name,
    names.map((each) => ({ name: each, provider: '', description: '', inputSchema: {} })),
  );

describe('the suggested names', () => {
  it.each([
    [
      'notion_page_creat',
      ['notion_page_create', 'notion_page_get', 'notion_user_list'],
      'notion_page_create',
    ],
    ['NOTION_PAGE_CREATE', ['notion_page_get', 'notion_page_create'], 'notion_page_create'],
    ['notion_create_page', ['notion_page_get', 'notion_page_create'], 'notion_page_create'],
    ['c-apify_fetchdocs', ['c-apify_searchDocs', 'c-apify_fetchDocs'], 'c-apify_fetchDocs'],
    ['c-apify_getalldoc', ['c-apify_getalldogs', 'c-apify_getAllDocs'], 'c-apify_getAllDocs'],
    ['notion_page_create', ['notion_page_create_v2', 'notion_page_crate'], 'notion_page_create_v2'],
  ])('for %s among %j: %s first', (name, names, expected) => expect(nearest(name, names)[0]).toBe(expected));

  it.each(['', 'zzz', '___', '🦀'])('are none if nothing is near: %j', (name) => {
    expect(nearest(name, ['notion_page_create', 'slack_send_message'])).toEqual([]);
  });

  it('do not depend on the order of the tools; equally near ones are sorted', () => {
    const names = ['p_item_a', 'p_item_b', 'p_item_c'];
    expect(nearest('p_item_x', names)).toEqual(names);
    expect(nearest('p_item_x', names.toReversed())).toEqual(names);
  });

  it('are at most five, and an existing name comes first', () => {
    const word = fc.constantFrom('page', 'get', 'list', 'item', 'v2');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `p_${words.join('_')}`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const found = nearest(names[0] ?? '', names);
        expect(found[0]).toBe(names[0]);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
