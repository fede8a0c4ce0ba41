import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
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

  it('keeps the definitions if there are references to them', () => {
    const { root } = TREE.properties as Record<string, JsonSchema>;
    expect(validateToolInput(TREE, {}).relevantSchema).toEqual({ ...TREE, properties: { root } });
  });

  it('is found quickly in a schema of any size', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, i) => [`k${i}`, { type: 'x' }]),
    );
    const schema = { properties, required: Object.keys(properties) };
    expect(validateToolInput(schema, {}).relevantSchema).toEqual(schema);
  });
});
