import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { typeText } from '../../src/tools/type-text.ts';

describe('the type of a parameter', () => {
  it.each([
    [{ type: 'integer', default: 10 }, 'integer'],
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'], default: null }, 'string|null'],
    [{ type: 'string', nullable: true }, 'string|null'],
    [{ type: ['string', 'null'], enum: ['a', 'b'] }, '"a"|"b"|null'],
    [{ enum: ['a', 1, null] }, '"a"|1|null'],
    [{ const: 'page' }, '"page"'],
    [{ type: 'array', items: { type: 'string' } }, 'string[]'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, '(string|null)[]'],
    [{ type: 'array' }, 'array'],
    [{ type: 'object' }, 'object'],
    [{ properties: { a: { type: 'string' } } }, '{a?: string}'],
    [{ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, 'string|string[]'],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, 'string|null'],
    [{ allOf: [{ type: 'string' }] }, 'string'],
    [{}, 'any'],
    [true, 'any'],
    [false, 'never'],
    [{ enum: [], type: 'string' }, 'string'],
    [{ anyOf: [] }, 'any'],
    [{ type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] }, 'string'],
    [{ type: 'object', anyOf: [{ required: ['x'] }, { required: ['y'] }] }, 'object'],
    [{ items: { type: 'string' } }, 'string[]'],
    [{ $ref: '#name' }, 'any'],
    ['nonsense', 'any'],
    [{ type: 'file' }, 'any'],
    [{ type: { toString: 1 } }, 'any'],
  ])('of %j is %s', (schema, type) => expect(typeText(schema)).toBe(type));

  it.each([
    ['Array of label IDs to add (e.g. ["INBOX"])', 'string[]'],
    ['2D array of values to append', 'array[]'],
    ['List of line item objects', 'object[]'],
    ['Each item must include either property or timestamp', 'object[]'],
    ['Row numbers to read', 'number[]'],
    ['What to do', 'array'],
  ])('takes the item type of a list from its description if there is no other: %s', (description, type) => {
    expect(typeText({ type: 'array', description })).toBe(type);
  });

  it('shows nested objects, required members first', () => {
    const properties = { op: { type: 'string' }, id: { type: 'string' } };
    const filter = { type: 'object', properties, required: ['id'] };
    expect(typeText({ type: 'array', items: filter })).toBe('{id: string, op?: string}[]');
  });

  it('follows references inside the schema, and stops at endless ones', () => {
    const root = { $defs: { a: { type: 'integer' } }, properties: { self: { $ref: '#' } } };
    expect(typeText({ $ref: '#/$defs/a' }, root)).toBe('integer');
    expect(typeText({ $ref: '#' }, root).length).toBeLessThan(200);
    expect(typeText({ $ref: '#/%' }, root)).toBe('any');
    for (const name of ['all', 'text'])
      expect(typeText({ $ref: `#/$defs/${name}` }, { $defs: { all: true, text: 'x' } })).toBe('any');
  });

  it('names the first of many members, and shows a value that JSON cannot hold as a dot', () => {
    const many = Object.fromEntries([...'abcdefghij'].map((name) => [name, { type: 'null' }]));
    expect(typeText({ properties: many })).toMatch(/^\{a\?: null, .*, h\?: null, …\}$/);
    expect(typeText({ enum: [undefined] })).toBe('…');
  });

  it('shortens a long enum but keeps null, and cuts a long value between characters', () => {
    const values = Array.from({ length: 600 }, (_, i) => `Zone/${i}`);
    const text = typeText({ type: ['string', 'null'], enum: values });
    expect(text).toMatch(/^"Zone\/0"\|.*…\|null$/);
    expect(text.length).toBeLessThan(200);
    for (const before of ['', 'x']) {
      const long = typeText({ const: before + '👍'.repeat(100) });
      expect(long.isWellFormed()).toBe(true);
      expect(long).toMatch(/^"x?👍.*…"$/);
    }
  });

  it('survives a schema of any depth, and references that multiply', () => {
    let deep: JsonSchema = { type: 'string' };
    for (let i = 0; i < 10_000; i++) deep = { type: 'array', items: deep };
    expect(typeText(deep).length).toBeLessThan(100);
    const defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => {
        const next = { $ref: `#/$defs/d${i + 1}` };
        return [`d${i}`, { type: 'object', properties: { a: next, b: next, c: { anyOf: [next, next] } } }];
      }),
    );
    expect(typeText({ $ref: '#/$defs/d0' }, { $defs: defs }).length).toBeLessThan(2000);
  });

  it('is TypeScript, whatever keywords a schema has', () => {
    const word = fc.constantFrom<unknown>('string', 'object', 'array', 'null', 'x', true, null, []);
    const keyword = fc.constantFrom(
      ...'type items enum anyOf allOf oneOf const nullable required'.split(' '),
    );
    const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.dictionary(
          keyword,
          fc.oneof(word, tie('schema'), fc.array(fc.oneof(word, tie('schema')), { maxLength: 3 })),
          { maxKeys: 4 },
        ),
        fc.record({
          properties: fc.dictionary(fc.constantFrom('a', 'bc'), tie('schema'), { maxKeys: 2 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(schema, (one) => {
        const text = typeText(one).replaceAll(/\b(integer|array)\b/g, 'string');
        const whole = text.includes('…') ? '{}' : text;
        const made = () => transformSync(`type Input = ${whole};`, { loader: 'ts', logLevel: 'silent' });
        expect(made, text).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
