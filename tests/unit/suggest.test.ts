import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateToolInput } from '../../src/tools/validation/validate.ts';
import { lines, one } from '../support/violations.ts';

/** The input after following the suggestion for `a`, or undefined if the suggestion is not definite. */
function followed(suggestion: string, before: unknown): { a?: unknown } | undefined {
  if (suggestion === 'leave it out') return {};
  const [, json] =
    /^pass (?:it in quotes: |the JSON itself, not as text: )?(.*?)(?: without quotes| without the array)?$/.exec(
      suggestion,
    ) ??
    /^did you mean (.*?)\? use one of: /.exec(suggestion) ??
    [];
  if (json === undefined) expect(suggestion, JSON.stringify(before)).toMatch(/^use one of: /);
  return json === undefined ? undefined : { a: JSON.parse(json) };
}

describe('a suggestion', () => {
  const scalar = fc.constantFrom<unknown>(
    1,
    2,
    5,
    0.5,
    true,
    false,
    'x',
    'y',
    'xx',
    '5',
    'true',
    '1e400',
    null,
  );
  const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', 'null');
  const plain = fc.record(
    {
      type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
      nullable: fc.constant(true),
    },
    { requiredKeys: ['type'] },
  );
  const node = fc.oneof(
    plain,
    fc.record({ const: scalar }),
    fc.record({ type: fc.constant('array'), items: fc.oneof(plain, fc.constant({ $ref: '#/$defs/text' })) }),
    fc.record({ anyOf: fc.array(plain, { minLength: 1, maxLength: 3 }) }),
  );
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 2 }),
    fc.constantFrom<unknown>('x,y', '1, 2', '[1]', '["x"]', '{"x":1}', { x: 1 }, 'TRUE', ' 5 ', '0', 0),
  );

  it('is accepted by the schema that refused the value', () => {
    fc.assert(
      fc.property(node, value, fc.boolean(), (a, came, required) => {
        const schema = one(a, { $defs: { text: { type: 'string' } }, ...(required && { required: ['a'] }) });
        const violation = validateToolInput(schema, { a: came }).violations.find(({ path }) => path === 'a');
        const after = violation?.suggestion && followed(violation.suggestion, came);
        if (!after) return;
        const found = lines(schema, after);
        // JSON that was given as text has not been checked inside yet.
        const refused = /^pass the JSON itself/.test(violation.suggestion ?? '') ? /^a \|/ : /^/;
        expect(found.filter((line) => refused.test(line))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [{ type: 'integer', enum: [1, 2] }, '5', 'expected 1 or 2, got "5"'],
    [{ type: 'integer', enum: [1, 2] }, '2', 'expected 1 or 2, got "2" | pass 2 without quotes'],
    [{ type: 'string', enum: ['x', 'y'] }, ['z'], 'expected "x" or "y", got an array'],
    [{ type: 'array', items: { enum: ['x', 'y'] } }, 'z', 'expected array, got "z"'],
    [{ type: 'array', items: { enum: ['x', 'y'] } }, 'x,y', 'expected array, got "x,y" | pass ["x","y"]'],
    [{ type: 'array', items: { $ref: '#/$defs/page' } }, 'x', 'expected array, got "x"'],
    [{ type: 'number' }, '1e400', 'expected number, got "1e400"'],
    [
      { type: 'integer', enum: [1, 2, 3, 4, 5, 6, 7] },
      '8',
      'expected integer, got "8" | use one of: 1, 2, 3, 4, 5, 6, 7',
    ],
  ])('is an allowed value: %j given %j', (a, came, line) => {
    expect(lines(one(a, { $defs: { page: { type: 'object' } } }), { a: came })).toEqual([`a | ${line}`]);
  });

  it.each([
    [one({ not: { type: 'string' } }, { required: ['a'] }), { a: 'x' }],
    [
      { properties: { a: {}, b: {} }, not: { required: ['a', 'b'] } },
      { a: 1, b: 2 },
    ],
    [one({ items: { not: { type: 'string' } } }), { a: ['x'] }],
    [{ allOf: [one({ type: 'string' })], required: ['a'] }, { a: null }],
    [{ anyOf: [one({ type: 'string' }), one({ type: 'integer' })], required: ['a'] }, { a: null }],
    [
      { allOf: [{ $ref: '#/$defs/more' }], $defs: { more: one({ enum: ['x'] }) }, required: ['a'] },
      { a: null },
    ],
  ])('is never to leave out a required value: %j', (schema, input) => {
    const found = lines(schema, input);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('leave it out');
  });

  it.each([
    [one({ not: { type: 'string' } }), { a: 'x' }],
    [{ allOf: [one({ type: 'string' })] }, { a: null }],
  ])('is to leave out an optional value: %j', (schema, input) => {
    expect(lines(schema, input)[0]).toMatch(/ \| leave it out$/);
  });

  it('never splits a surrogate pair', () => {
    for (let length = 55; length < 60; length++) {
      const value = `${'x'.repeat(length)}👍${'y'.repeat(200)}`;
      const [line] = lines(one({ enum: [value, 'x'] }), { a: { b: 1 } });
      expect(line?.isWellFormed()).toBe(true);
      expect(lines(one({ type: 'integer' }), { a: value })[0]?.isWellFormed()).toBe(true);
    }
  });
});
