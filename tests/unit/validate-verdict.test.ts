import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { validateToolInput } from '../../src/tools/validation/validate.ts';

/*
 * Compares the verdict with a validator of the whole standard. The schemas avoid what we treat differently on purpose:
 * unlisted keys, nullable, oneOf, implied types, null next to other constraints.
 */
const scalar = fc.constantFrom<unknown>('', 'x', 'xy', 'xyz', 0, 1, 2.5, -3, 0.07, true, false);
const key = fc.constantFrom('a', 'b', 'xc');
const size = fc.integer({ min: 0, max: 3 });

const { schema } = fc.letrec<{ schema: JsonSchema | boolean }>((tie) => {
  const below = tie('schema');
  const some = fc.array(below, { minLength: 1, maxLength: 3 });
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object') }),
      fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }) }),
      fc.record({ const: scalar }),
      fc.boolean(),
      fc.record({ minLength: size, maxLength: size }, { requiredKeys: [] }),
      fc.record(
        { minimum: size, exclusiveMaximum: size, multipleOf: fc.constantFrom(2, 0.01) },
        { requiredKeys: [] },
      ),
      fc.record({ pattern: fc.constantFrom('^x', 'y$', '^.{2}$') }),
      fc
        .record(
          { items: below, prefixItems: some, minItems: size, maxItems: size, uniqueItems: fc.boolean() },
          { requiredKeys: [] },
        )
        .map((node) => ({ ...node, type: 'array' })),
      fc
        .record(
          {
            properties: fc.dictionary(key, below, { maxKeys: 2 }),
            patternProperties: fc.constant({ '^x': { type: 'string' } }),
            required: fc.uniqueArray(key, { maxLength: 2 }),
            // A key with the schema `false` also counts as unknown.
            additionalProperties: below.map((rest) => rest || {}),
            minProperties: size,
            propertyNames: fc.constantFrom({ maxLength: 1 }, true),
            dependentRequired: fc.constant({ a: ['b'] }),
            dependentSchemas: fc.record({ b: below }),
          },
          { requiredKeys: ['additionalProperties'] },
        )
        .map((node) => ({ ...node, type: 'object' })),
      fc.record({ contains: below }),
      fc.record({ not: below }),
      fc.record({ anyOf: some }),
      fc.record({ allOf: some }),
      fc
        .tuple(below, below, below)
        .map((three) => Object.fromEntries(['if', 'then', 'else'].map((name, i) => [name, three[i]]))),
      fc.record({ $ref: fc.constantFrom('#/$defs/list', '#/$defs/tree') }),
    ),
  };
});

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const $defs = {
  list: { type: 'array', items: { type: 'string' } },
  tree: { type: 'object', properties: { a: { $ref: '#/$defs/tree' } }, additionalProperties: true },
};

describe('validateToolInput', () => {
  it('accepts what a validator of the whole standard accepts', () => {
    fc.assert(
      fc.property(schema, value, (a, given) => {
        const root: JsonSchema = { type: 'object', properties: { a }, required: ['a'], $defs };
        const expected = new Validator(root, '2020-12', false).validate({ a: given }).valid;
        const { violations, warnings } = validateToolInput(root, { a: given });
        expect(warnings).toEqual([]);
        // An unlisted key is refused on purpose.
        const refused = violations.filter(({ message }) => !message.startsWith('unknown key'));
        expect(refused.length === 0, JSON.stringify(violations)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
