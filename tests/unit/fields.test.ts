import { describe, expect, it } from 'vitest';
import { fieldPaths, selectFields } from '../../src/answer/fields.ts';

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
    'keeps a value completely if one path names all of it: %s',
    (paths) => {
      expect(selectFields(VALUE, paths).value).toEqual({ results: VALUE.results });
    },
  );

  it.each(['nothing', 'results.titel', 'id.x', 'results.author.nam', 'none.x'])(
    'warns of %s and keeps everything if no path matches',
    (path) => {
      const { value, warnings } = selectFields(VALUE, path);
      expect(value).toBe(VALUE);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(path);
    },
  );

  it('names the existing keys', () => {
    expect(selectFields(VALUE, 'results.titel,id').warnings[0]).toContain('results.title, results.url');
    expect(selectFields(VALUE, 'results.titel,id').value).toEqual({ id: 1 });
  });

  it('selects only own members', () => {
    const { warnings } = selectFields(JSON.parse('{"__proto__":{"a":1}}'), '__proto__.a');
    expect(warnings).toEqual([]);
    expect(selectFields({ a: 1 }, 'constructor').warnings).toHaveLength(1);
    expect(selectFields({ a: 1 }, '__proto__').warnings).toHaveLength(1);
  });

  it('keeps non-objects in a list of objects', () => {
    expect(selectFields({ list: [{ a: 1, b: 2 }, 5, null] }, 'list.a').value).toEqual({
      list: [{ a: 1 }, 5, null],
    });
  });

  it.each([['text'], [5], [null], [[]]])('does not change %j', (value) => {
    expect(selectFields(value, 'a').value).toEqual(value);
  });
});

describe('a path', () => {
  const graph = { '@odata.nextLink': 'n', value: [{ '@a.b': 1, '@a': { b: 2 }, c: { d: 3 } }] };

  it.each([
    ['@odata.nextLink', { '@odata.nextLink': 'n' }],
    ['value.c.d', { value: [{ c: { d: 3 } }] }],
    ['value.@a.b', { value: [{ '@a.b': 1 }] }],
  ])('may have names with dots: %s', (path, expected) => {
    expect(selectFields(graph, path)).toEqual({ value: expected, warnings: [] });
  });

  it.each(['id', 'data.id', 'data.id,id'])('may begin with the name of the value itself: %s', (path) => {
    expect(selectFields(VALUE, path, 'data')).toEqual({ value: { id: 1 }, warnings: [] });
  });

  it('means a member with that name first, then the value itself', () => {
    const own = { data: { id: 1 }, id: 2 };
    expect(selectFields(own, 'data.id', 'data').value).toEqual({ data: { id: 1 } });
    expect(selectFields(VALUE, 'data', 'data')).toEqual({ value: VALUE, warnings: [] });
    expect(selectFields(VALUE, 'data.id').warnings).toHaveLength(1);
  });

  it.each(['name', 'array.name', 'data.name', 'data.array.name'])(
    "may skip the member that holds a tool's list: %s",
    (path) => {
      const list = {
        array: [
          { id: 1, name: 'a' },
          { id: 2, name: 'b' },
        ],
      };
      expect(selectFields(list, path, 'data')).toEqual({
        value: { array: [{ name: 'a' }, { name: 'b' }] },
        warnings: [],
      });
    },
  );

  it('through an empty list is not a mistake', () => {
    expect(selectFields({ array: [] }, 'name', 'data')).toEqual({ value: { array: [] }, warnings: [] });
  });

  it('that does not exist → one warning with the existing ones', () => {
    const { value, warnings } = selectFields(VALUE, 'data.idd,results.titel,id', 'data');
    expect(value).toEqual({ id: 1 });
    expect(warnings).toEqual([
      '--fields: there is no "data.idd", "results.titel"; available: id, results.title, results.url, results.author.name, results.author.mail, grid.n, grid.m, none, empty.',
    ]);
  });
});

describe('fieldPaths', () => {
  it('are as deep as a short list allows', () => {
    const wide = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, { x: 1, y: 2 }]));
    expect(fieldPaths({ a: { b: { c: 1 } }, list: [{ d: 1 }, { e: [] }] })).toEqual([
      'a.b.c',
      'list.d',
      'list.e',
    ]);
    expect(fieldPaths({ total: 1, users: wide(60) })).toEqual(['total', 'users']);
    expect(fieldPaths(wide(30))).toEqual(Object.keys(wide(30)));
    expect(fieldPaths(wide(5000))).toHaveLength(40);
    expect(fieldPaths({ 'a,b': 1, c: 2 }, 'tools')).toEqual(['tools.c']);
    expect(fieldPaths('text')).toEqual([]);
    const forty = Array.from({ length: 40 }, (_, at) => ({ [`k${at}`]: 1, same: { x: at } }));
    expect(fieldPaths([forty, [{ same: { late: 1 } }], forty])).toContain('same');
    expect(fieldPaths({ ['x'.repeat(5000)]: 1 })).toEqual([]);
  });

  it('can all be selected', () => {
    const value = { array: [{ a: { 'b.c': [{ d: 1 }] } }], '@x': { y: null } };
    for (const path of fieldPaths(value)) expect(selectFields(value, path).warnings).toEqual([]);
  });
});
