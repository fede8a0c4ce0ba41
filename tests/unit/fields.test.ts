import { describe, expect, it } from 'vitest';
import { pathSteps, selectFields } from '../../src/answer/fields.ts';

const VALUE = {
  id: 1,
  results: [
    { title: 'a', url: 'u1', author: { name: 'x', mail: 'm' } },
    { title: 'b', url: 'u2' },
  ],
  grid: [[{ n: 1, m: 2 }], [{ n: 3 }]],
  none: null,
  empty: [],
};

describe('selectFields', () => {
  it.each([
    ['id', { id: 1 }],
    ['results.title', { results: [{ title: 'a' }, { title: 'b' }] }],
    ['results.author.name', { results: [{ author: { name: 'x' } }, {}] }],
    ['grid.n', { grid: [[{ n: 1 }], [{ n: 3 }]] }],
    ['id,results.url', { id: 1, results: [{ url: 'u1' }, { url: 'u2' }] }],
    ['none', { none: null }],
    ['empty.anything', { empty: [] }],
    [' id , ,', { id: 1 }],
  ])('%j', (paths, expected) => {
    expect(selectFields(VALUE, paths)).toEqual({ value: expected, warnings: [] });
  });

  it.each(['results,results.title', 'results.title,results'])(
    'keeps all of what is named whole: %s',
    (paths) => {
      expect(selectFields(VALUE, paths).value).toEqual({ results: VALUE.results });
    },
  );

  it.each(['nothing', 'results.titel', 'id.x', 'results.author.nam', 'none.x'])(
    'warns of %s and keeps everything where no path fits',
    (path) => {
      const { value, warnings } = selectFields(VALUE, path);
      expect(value).toBe(VALUE);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(path);
    },
  );

  it('names the keys there are', () => {
    expect(selectFields(VALUE, 'results.titel,id').warnings[0]).toContain('title, url, author');
    expect(selectFields(VALUE, 'results.titel,id').value).toEqual({ id: 1 });
  });

  it('looks at own members only', () => {
    const { warnings } = selectFields(JSON.parse('{"__proto__":{"a":1}}'), '__proto__.a');
    expect(warnings).toEqual([]);
    expect(selectFields({ a: 1 }, 'constructor').warnings).toHaveLength(1);
    expect(selectFields({ a: 1 }, '__proto__').warnings).toHaveLength(1);
  });

  it.each([['text'], [5], [null], [[]]])('takes %j as it is', (value) => {
    expect(selectFields(value, 'a').value).toEqual(value);
  });
});

describe('pathSteps', () => {
  const graph = { '@odata.nextLink': 'n', value: [{ '@a.b': 1, '@a': { b: 2 }, c: { d: 3 } }] };

  it.each([
    ['@odata.nextLink', ['@odata.nextLink']],
    ['value.c.d', ['value', 'c', 'd']],
    ['value.@a.b', ['value', '@a.b']],
    ['value.x.y', ['value', 'x', 'y']],
    ['', []],
  ])('%j', (path, expected) => {
    expect(pathSteps(graph, path)).toEqual(expected);
  });
});
