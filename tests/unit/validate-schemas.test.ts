import { describe, expect, it } from 'vitest';
import { lines, one, warnings } from '../support/violations.ts';

describe('null', () => {
  it.each([
    { const: 'x', nullable: true },
    { type: ['string', 'null'], const: 'x' },
    { allOf: [{ type: 'string' }, { minLength: 2 }], nullable: true },
    { $ref: '#/$defs/text', nullable: true },
    { $ref: '#/$defs/text', allOf: [{ minLength: 2 }], nullable: true },
    { oneOf: [{ type: 'string' }], allOf: [{ minLength: 2 }], nullable: true },
  ])('is allowed if the schema says so, but nothing else is: %j', (a) => {
    const schema = one(a, { $defs: { text: { type: 'string' } } });
    expect(lines(schema, { a: null })).toEqual([]);
    expect(lines(schema, { a: 'x'.repeat('const' in a ? 1 : 2) })).toEqual([]);
    expect(lines(schema, { a: 5 })).toHaveLength(1);
    expect(warnings(schema, { a: null })).toEqual([]);
  });

  it('next to a reference does not change the violations inside', () => {
    const $defs = { page: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } };
    const schema = one({ $ref: '#/$defs/page', nullable: true }, { $defs });
    expect(lines(schema, { a: { ID: 'x' } })).toEqual([
      'a.ID | unknown key, and id is missing | did you mean id?',
    ]);
    expect(lines(schema, { a: 'x' })).toEqual(['a | expected object, got "x"']);
  });
});

describe('syntax that differs between drafts', () => {
  it.each([
    [{ items: [{ type: 'string' }] }, ['x', 1], []],
    [
      { items: [{ type: 'string' }], additionalItems: false },
      ['x', 1],
      ['a[1] | not allowed here | leave it out'],
    ],
    [
      { items: [{ type: 'string' }], additionalItems: { type: 'string' } },
      ['x', true],
      ['a[1] | expected string, got true | pass it in quotes: "true"'],
    ],
    [{ prefixItems: [{ type: 'string' }] }, 'x', ['a | expected array, got "x" | pass ["x"]']],
    [
      { oneOf: [{ minLength: 2 }], anyOf: [{ maxLength: 2 }] },
      'x',
      ['a | must have at least 2 characters, got 1'],
    ],
    [
      { oneOf: [{ minLength: 2 }], anyOf: [{ maxLength: 2 }] },
      'xxx',
      ['a | must have at most 2 characters, got 3'],
    ],
    [{ properties: { x: {}, y: {} }, dependencies: { x: ['y'] } }, { x: 1 }, ['a.y | required']],
    [
      { additionalProperties: {}, dependentSchemas: { x: false } },
      { x: 1 },
      ['a | not allowed here | leave it out'],
    ],
    [
      { properties: { x: {}, y: {} }, dependencies: { x: { required: ['y'] } } },
      { x: 1 },
      ['a.y | required'],
    ],
    [{ properties: { x: {}, y: {} }, dependentRequired: { x: 'y' } }, { x: 1 }, []],
    [{ exclusiveMinimum: true }, -1, []],
    [{ maxProperties: 1 }, { x: 1, y: 2 }, ['a | must have at most 1 keys, got 2']],
    [{ contains: { type: 'string' } }, [1], ['a | contains no item that fits {"type":"string"}']],
    [{ propertyNames: { pattern: '^x' } }, { y: 1 }, ['a | has the key "y", which is not allowed']],
    [{ type: 'STRING' }, 'x', []],
  ])('%j given %j', (a, value, expected) => {
    expect(lines(one(a), { a: value })).toEqual(expected);
    expect(warnings(one(a), { a: value })).toEqual([]);
  });
});

describe('alternatives', () => {
  it('are one violation if the type fits none', () => {
    const schema = one({ anyOf: [{ type: 'integer' }, { type: 'array', items: { type: 'string' } }] });
    expect(lines(schema, { a: '7' })).toEqual([
      'a | expected integer or array of string, got "7" | pass 7 without quotes',
    ]);
  });

  it('are explained by the intended one', () => {
    const branch = (kind: string, key: string) => ({
      type: 'object',
      properties: { kind: { const: kind }, [key]: { type: 'string' } },
      required: ['kind', key],
    });
    const schema = one({ oneOf: [branch('page', 'page_id'), branch('user', 'user_id')] });
    expect(lines(schema, { a: { kind: 'user', user_id: 1 } })).toEqual([
      'a.user_id | expected string, got 1 | pass it in quotes: "1"',
    ]);
    expect(lines(schema, { a: { kind: 'usr' } })).toEqual([
      'a.kind | must be one of the allowed values, got "usr" | did you mean "user"? use one of: "page", "user"',
    ]);
  });

  it('of required keys are one violation', () => {
    const schema = { properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(lines(schema, {})).toEqual([' | needs at least one of: a, b']);
  });

  it('of several required keys are named each', () => {
    const schema = {
      properties: { a: {}, b: {}, c: {} },
      anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }, { required: ['c'] }],
    };
    expect(lines(schema, {})).toEqual([' | needs at least one of: a and b, c']);
    expect(lines(schema, { a: 1 })).toEqual([' | needs at least one of: b, c']);
  });

  it('may overlap, since schemas in practice do', () => {
    expect(lines(one({ oneOf: [{ type: 'number' }, { type: 'integer' }] }), { a: 1 })).toEqual([]);
  });

  it('that are nested are all named', () => {
    const text = { anyOf: [{ type: 'string' }, { type: 'number' }] };
    expect(lines(one({ anyOf: [text, { type: 'array' }] }), { a: { x: 1 } })).toEqual([
      'a | expected string or number or array, got an object | pass [{"x":1}]',
    ]);
    const values = { anyOf: [{ const: 'md' }, { const: 'html' }] };
    const wrong = 'a | must be one of the allowed values, got "htm" | did you mean "html"?';
    expect(lines(one({ anyOf: [values, { type: 'null' }] }), { a: 'htm' })).toEqual([
      `${wrong} use one of: "md", "html"`,
    ]);
    expect(lines(one({ anyOf: [{ type: 'integer' }, { type: 'string', const: 'x' }] }), { a: true })).toEqual(
      ['a | expected integer or "x", got true'],
    );
    const either = { anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    const schema = { properties: { a: {}, b: {}, c: {} }, anyOf: [either, { required: ['c'] }] };
    expect(lines(schema, {})).toEqual([' | needs at least one of: a, b, c']);
  });

  it('may be null, or contain anything', () => {
    const either = one({ anyOf: [{ type: 'string' }, { type: 'integer' }] });
    expect(lines(either, { a: null })).toEqual(['a | got null | leave it out']);
    const lists = one({
      anyOf: [
        { type: 'array', items: true },
        { type: 'array', items: {} },
      ],
    });
    expect(lines(lists, { a: 1 })).toEqual(['a | expected array, got 1 | pass [1]']);
    const many = { properties: { a: { enum: [1, 2, 3, 4, 5, 6, 7] }, b: {} }, required: ['a', 'b'] };
    expect(lines(many, {})).toEqual(['a | required: one of 1, 2, 3, 4, 5, 6, 7', 'b | required']);
  });

  it('are named by their type, whatever else they require', () => {
    const text = { type: 'string', properties: { x: { type: 'boolean' } } };
    const schema = one({ anyOf: [{ type: 'array', items: { type: 'integer' }, required: ['y'] }, text] });
    expect(lines(schema, { a: { x: 1 } })).toEqual([
      'a | expected array of integer or string, got an object',
    ]);
  });

  it('that all apply are reported once each', () => {
    const schema = {
      properties: { a: { type: 'string', allOf: [{ minLength: 3 }, { minLength: 3 }, { pattern: '^x' }] } },
    };
    expect(lines(schema, { a: 'ab' })).toEqual([
      'a | must have at least 3 characters, got 2',
      'a | must match "^x", got "ab"',
    ]);
  });
});

describe('a schema that cannot be understood', () => {
  it.each([
    ['an unknown type', one({ type: 'file' })],
    ['a type that is not a string', one({ type: { toString: 1 } })],
    ['an invalid pattern', one({ type: 'string', pattern: '(' })],
    ['a property that is not a schema', one('string')],
    ['a required that is not a list', { properties: { a: {} }, required: true }],
    ['an enum that is not a list', one({ enum: 'x' })],
    ['an enum of another type', one({ type: 'integer', enum: ['x'] })],
    ['an enum of another type, or null', one({ type: ['integer', 'null'], enum: ['x'] })],
    ['a reference without a target', one({ $ref: '#/nowhere' })],
    ['a reference to another document', one({ $ref: 'https://example.com/schema.json' })],
    ['a reference to itself as an alternative', one({ anyOf: [{ $ref: '#/properties/a' }] })],
    ['a condition on itself', { not: { $ref: '#' } }],
    ['no schema at all', null],
  ])('is a warning, not a refusal: %s', (_, schema) => {
    expect(lines(schema, { a: 'x' })).toEqual([]);
    expect(warnings(schema, { a: 'x' })).toHaveLength(1);
  });

  it.each([
    ['a pattern for keys that may be slow', one({ patternProperties: { '(x+)+$': { type: 'string' } } })],
    ['properties that are not an object', one({ properties: ['x'] })],
    ['no alternatives', one({ anyOf: [] })],
    ['no allowed values', one({ enum: [] })],
    ['a reference that is not a pointer', one({ $ref: '#x' })],
    ['a reference with a broken escape', one({ $ref: '#/%' })],
  ])('does not refuse an object either: %s', (_, schema) => {
    expect(lines(schema, { a: { xx: 1 } })).toEqual([]);
    expect(warnings(schema, { a: { xx: 1 } })).toHaveLength(1);
  });

  it('is still applied as far as possible', () => {
    const schema = { properties: { a: { type: 'file' }, b: { type: 'string' } }, required: ['b'] };
    expect(lines(schema, { a: 1 })).toEqual(['b | required: string']);
  });

  it('may have ids and anchors, which are ignored', () => {
    const schema = {
      $schema: 'x',
      $id: 'not a uri',
      properties: { a: { id: 'a', $id: 'a', $anchor: 'a', type: 'string' } },
    };
    expect(lines(schema, { a: 'x' })).toEqual([]);
  });
});
