import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/answer/json.ts';

describe('the position where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['hello', 1, 1],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ["{'a':1}", 1, 2],
    ['[1,2', 1, 5],
    ['[1,\n  tru]', 2, 3],
    ['{"a":"b\nc"}', 1, 6],
    ['{"a":"\\x"}', 1, 6],
    ['01', 1, 2],
    ['{} {}', 1, 4],
    ['[1]\r\n]', 2, 1],
    ['{a:1}', 1, 2],
  ])('%j', (text, line, column) => expect(jsonFault(text)).toEqual({ line, column }));

  it('is undefined for valid JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === undefined));
  });

  it('is reported for every invalid text', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(
        ([text, at, piece]) =>
          text.slice(0, at % (text.length + 1)) + piece + text.slice((at + 1) % (text.length + 1)),
      );
    fc.assert(
      fc.property(broken, (text) => (jsonFault(text) === undefined) === isJson(text)),
      { numRuns: 2000 },
    );
  });

  it('is found after a string of 20 MB', () => {
    expect(jsonFault(`["${'x\\n'.repeat(7_000_000)}" x]`)).toEqual({ line: 1, column: 21_000_005 });
  });
});
