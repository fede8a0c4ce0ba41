import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { inputTemplate } from '../../src/tools/template.ts';

describe('the template of an input', () => {
  it('has only the required parameters', () => {
    const properties = { page_id: { type: 'string' }, limit: { type: 'integer' }, note: { type: 'string' } };
    expect(inputTemplate({ properties, required: ['page_id', 'limit', 7] })).toBe(
      '{"page_id":"<page_id>","limit":<limit>}',
    );
    expect(inputTemplate({ properties })).toBe('{}');
    expect(inputTemplate(undefined as unknown as JsonSchema)).toBe('{}');
    expect(inputTemplate({ properties, required: ['page_id'] }, { page_id: 'p', note: 1 }, ['note'])).toBe(
      '{"page_id":"p","note":1}',
    );
    expect(inputTemplate({ required: 'page_id' })).toBe('{}');
  });

  it.each([
    [{ type: ['string', 'null'] }],
    [{ enum: ['a', 'b'] }],
    [{ const: 'a' }],
    [{ $ref: '#/$defs/text' }],
    [{ anyOf: [{ type: 'null' }, { $ref: '#/$defs/text' }] }],
    [{ oneOf: [{ type: 'string' }, { type: 'object' }] }],
    [{ allOf: [{ type: 'string' }, { minLength: 1 }] }],
    [{ $ref: '#/$defs/gone' }],
    [{ $ref: '#/$defs/itself' }],
    [{ $ref: '#/%' }],
    [{ type: 'String' }],
    [{ enum: [] }],
    [{ $ref: '#text' }],
    [{}],
    [true],
    [undefined],
  ])('quotes a placeholder for text: %j', (a) => {
    expect(inputTemplate({ properties: { a }, required: ['a'], $defs: DEFS })).toBe('{"a":"<a>"}');
  });

  it.each([
    [{ type: 'object' }],
    [{ type: ['integer', 'null'] }],
    [{ enum: [1, 2] }],
    [{ const: false }],
    [{ properties: {} }],
    [{ items: { type: 'string' } }],
    [{ $ref: '#/$defs/node' }],
    [{ anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] }],
    [{ allOf: [{ $ref: '#/$defs/node' }, { minProperties: 1 }] }],
  ])('does not quote a placeholder for other JSON: %j', (a) => {
    expect(inputTemplate({ properties: { a }, required: ['a'], $defs: DEFS })).toBe('{"a":<a>}');
  });

  it('is valid JSON if everything is text, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'a"b')), { maxLength: 4 }),
        (names) => {
          const made: unknown = JSON.parse(inputTemplate({ required: names }));
          expect(Object.entries(made as object).sort()).toEqual(
            names.map((name) => [name, `<${name}>`]).sort(),
          );
        },
      ),
    );
  });
});

const DEFS = { text: { type: 'string' }, node: { type: 'object' }, itself: { $ref: '#/$defs/itself' } };
