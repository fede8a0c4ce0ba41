import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { withReferences } from '../../src/tools/validation/references.ts';
import { validateToolInput } from '../../src/tools/validation/validate.ts';

const TREE: JsonSchema = {
  type: 'object',
  properties: {
    root: { $ref: '#/$defs/node' },
    style: { $ref: '#/definitions/style' },
    title: { type: 'string', description: 'The title.'.repeat(100) },
  },
  required: ['root'],
  $defs: {
    node: { type: 'object', properties: { id: { $ref: '#/$defs/id' }, next: { $ref: '#/$defs/node' } } },
    id: { type: 'string' },
    unused: { type: 'string' },
  },
  definitions: { style: { type: 'string' } },
};
const { root } = TREE.properties as Record<string, JsonSchema>;
const { node, id } = TREE.$defs as Record<string, JsonSchema>;

describe('the schema beside a violation', () => {
  it('has the required and the affected keys, as the tool describes them', () => {
    const properties = {
      page_id: { type: 'string', description: 'The page' },
      format: { type: 'string', enum: ['md'], display_properties: { order: 2 } },
      other: { type: 'string' },
      limit: { type: 'integer' },
    };
    const schema = { type: 'object', properties, required: ['page_id'] };
    const { page_id, format, limit } = properties;
    expect(validateToolInput(schema, { format: 'x', Limit: 3 }).relevantSchema).toEqual({
      properties: { page_id, format, limit },
      required: ['page_id'],
    });
  });

  it('has the targets of its references, and no others', () => {
    expect(validateToolInput(TREE, {}).relevantSchema).toEqual({
      properties: { root },
      required: ['root'],
      $defs: { node, id },
    });
    expect(validateToolInput(TREE, { root: {}, style: 1 }).relevantSchema).toMatchObject({
      definitions: { style: { type: 'string' } },
    });
  });
});

describe('references', () => {
  it.each([
    '#',
    '#/',
    '#/$defs',
    '#/$defs/gone',
    '#/nowhere/x',
    '#/$defs/%',
    'https://example.com/x',
    '#/__proto__/x',
  ])('without a target stay unchanged: %s', ($ref) => {
    const part = { properties: { a: { $ref } } };
    expect(withReferences(part, { ...part, $defs: { node } })).toEqual(part);
  });

  it('may lead to a property that would otherwise be omitted', () => {
    const properties = { a: { $ref: '#/properties/b' }, b: { type: 'string' } };
    expect(withReferences({ properties: { a: properties.a } }, { properties })).toEqual({ properties });
  });

  it('may lead to a definition or into it', () => {
    const properties = { a: { $ref: '#/$defs/node' }, b: { $ref: '#/$defs/node/properties/id' } };
    expect(withReferences({ properties }, { properties, $defs: { node, id } }).$defs).toEqual({ node, id });
  });

  it('may form a long chain, which is followed quickly', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`d${i}`, { $ref: `#/$defs/d${i + 1}` }]),
    );
    const part = { properties: { a: { $ref: '#/$defs/d0' } } };
    const start = performance.now();
    expect(Object.keys(withReferences(part, { ...part, $defs }).$defs as object)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('do not change the schema they are read from, and may be many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, i) => [`k${i}`, { $ref: '#/$defs/id' }]),
    );
    const part = Object.freeze({ properties: Object.freeze(many) });
    expect(withReferences(part, { ...part, $defs: { id } }).$defs).toEqual({ id });
  });
});
