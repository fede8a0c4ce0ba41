import { describe, expect, it } from 'vitest';
import { digitsOf, isUnsafeNumber, parseJson, toDoubles, toJsonLine } from '../../src/answer/json.ts';

const roundTrip = (text: string) => toJsonLine(parseJson(text));

describe('parseJson and toJsonLine', () => {
  it.each([
    '9007199254740993',
    '[12345678901234567890,-9007199254740995]',
    '{"id":9007199254740993,"small":42,"text":"9007199254740993"}',
    '0.1000000000000000055511151231257827',
    '1e400',
    '[-1E+999,1e-400]',
    '-1.7976931348623159e309',
    '"a \\"9007199254740993\\" inside"',
    '"back\\\\slash 9007199254740993"',
    '{"":{"":[]},"__proto__":1}',
    '[true,false,null,1.5,-0.25,"\\u0000"]',
  ])('keep every digit of %s', (text) => {
    expect(roundTrip(text)).toBe(text);
  });

  it.each(['1.50', '1E5', '-0', '0e999', '1e100', '0.0000', '100000000000000000000000'])(
    'keep the value of %s',
    (text) => {
      expect(Number(roundTrip(text))).toBe(Number(text) + 0);
    },
  );

  it.each(['', '{', "{'a':1}", '{"a":1,}', '[1 2]', 'NaN', '01', '{"a":1}{"b":2}', '\u0000'])(
    'refuse %j as JSON does',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
    },
  );

  it('accept a byte order mark', () => {
    expect(parseJson('\uFEFF{"id":9007199254740993}')).toHaveProperty('id');
    expect(parseJson('\uFEFF[]')).toEqual([]);
  });

  it('refuse nesting that would exhaust the stack, but accept brackets in strings', () => {
    const deep = 100_000;
    expect(() => parseJson(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toThrow(RangeError);
    expect(parseJson(`"${'['.repeat(deep)}"`)).toHaveLength(deep);
    expect(parseJson(`${'['.repeat(900)}${']'.repeat(900)}`)).toBeInstanceOf(Array);
  });

  it.each(['"\uE0F19007199254740993\uE0F2"', '"\uE0F11-1\uE0F2"', '{"\uE0F112\uE0F2":"Symbol(1)"}'])(
    'never mistake a text for a number: %s',
    (text) => {
      expect(roundTrip(text)).toBe(text);
      expect(roundTrip(`[9007199254740993,${text}]`)).toBe(`[9007199254740993,${text}]`);
    },
  );

  it.each([
    '{"d":2024-01-01-12-34-56}',
    '[12345678901234567890.]',
    '{12345678901234567890:1}',
    '[1e+-4000000000000]',
  ])('refuse what only looks like a long number: %s', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it('read a long text next to a long number', () => {
    const text = `{"a":"${'x\\n'.repeat(8 * 2 ** 20)}","b":12345678901234567890}`;
    expect(roundTrip(text).endsWith('"b":12345678901234567890}')).toBe(true);
  });

  it('write one line that every terminal can show', () => {
    const line = toJsonLine({ text: 'a\nb\u2028c\u2029d\u009be\u202ef\u007f\u200f\ufeff' });
    expect(line).not.toMatch(/[\n\u2028\u2029\u009b\u202e\u007f\u200f\ufeff]/);
    expect(JSON.parse(line)).toEqual({ text: 'a\nb\u2028c\u2029d\u009be\u202ef\u007f\u200f\ufeff' });
    expect(toJsonLine(undefined)).toBe('null');
    // Like JSON.stringify.
    expect(toJsonLine([undefined, { a: undefined }])).toBe('[null,{}]');
    expect(toJsonLine({ a: [1] }, true)).toBe('{\n  "a": [\n    1\n  ]\n}');
  });
});

describe('numbers that a double cannot hold', () => {
  it('are recognized, with their digits', () => {
    const [big, small] = parseJson('[9007199254740993,1]') as unknown[];
    expect(isUnsafeNumber(big)).toBe(true);
    expect(isUnsafeNumber(small)).toBe(false);
    expect(digitsOf(big as symbol)).toBe('9007199254740993');
  });

  it('become doubles if required', () => {
    const plain = toDoubles(parseJson('{"a":[0.12345678901234567890],"b":"x"}'));
    expect(plain).toEqual({ a: [0.12345678901234568], b: 'x' });
  });
});
