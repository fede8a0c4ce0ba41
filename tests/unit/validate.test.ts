import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/answer/json.ts';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { validateToolInput } from '../../src/tools/validation/validate.ts';
import { lines, one, warnings } from '../support/violations.ts';

describe('the whole input', () => {
  it.each([
    [[], 'an array'],
    [null, 'null'],
    ['x', '"x"'],
    [undefined, 'undefined'],
  ])('must be an object: %j', (input, came) => {
    expect(lines({}, input)).toEqual([` | expected an object, got ${came}`]);
  });

  it('may be anything if the schema lists nothing, and must be empty if it lists no parameters', () => {
    expect(lines({}, { a: 1 })).toEqual([]);
    const [line] = lines({ type: 'object', properties: {} }, { a: 1 });
    expect(line).toBe('a | unknown key | leave it out: no key is known here');
  });

  it('gets all violations in one answer', () => {
    const properties = { page_id: { type: 'string' }, n: { type: 'integer' }, on: { type: 'boolean' } };
    expect(lines({ properties, required: ['page_id'] }, { n: '5', on: 'yes', zzz: 1 })).toEqual([
      'zzz | unknown key | known keys: page_id, n, on',
      'n | expected integer, got "5" | pass 5 without quotes',
      'on | expected boolean, got "yes"',
      'page_id | required: string',
    ]);
  });

  it('limits the size only of values that have one', () => {
    const limits = { minLength: 2, minItems: 2, minProperties: 2, minimum: 2 };
    expect(lines(one(limits), { a: true })).toEqual([]);
    expect([[1], 'x', 1, { b: 1 }].flatMap((a) => lines(one(limits), { a }))).toHaveLength(4);
  });

  it('is not reported as unchecked if the check itself has a bug', () => {
    const bug = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('bug');
        },
      },
    );
    expect(() => validateToolInput(bug, {})).toThrow('bug');
  });

  it('lists at most 100 violations and says how many more there are', () => {
    const input = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, 1]));
    const answer = validateToolInput(one({}), input);
    expect(answer.violations).toHaveLength(100);
    expect(answer.warnings).toEqual(['50 more violations are not listed']);
  });
});

describe('keys', () => {
  it('reports a misspelled required key once', () => {
    const schema = { properties: { page_id: { type: 'string' } }, required: ['page_id'] };
    for (const key of ['pageId', 'page-id', 'PAGE_ID', 'pageid', 'page_idd']) {
      expect(lines(schema, { [key]: 'x' })).toEqual([
        `${key} | unknown key, and page_id is missing | did you mean page_id?`,
      ]);
    }
  });

  it('suggests the only key that ends in the given one', () => {
    expect(lines({ properties: { page_id: {}, title: {} } }, { id: 'x' })).toEqual([
      'id | unknown key | did you mean page_id?',
    ]);
  });

  it.each(['limti', 'ilmit', 'limits', 'limt'])('suggests a key that is one typo away: %s', (key) => {
    expect(lines({ properties: { limit: {}, cursor: {} } }, { [key]: 1 })).toEqual([
      `${key} | unknown key | did you mean limit?`,
    ]);
  });

  it('does not suggest a key that is already used', () => {
    expect(lines({ properties: { page_id: {} } }, { page_id: 'x', pageId: 'x' })).toEqual([
      'pageId | unknown key | known keys: page_id',
    ]);
  });

  it('checks nested objects that list properties, but not free-form ones', () => {
    const properties = { filter: { type: 'object', properties: { id: {} } }, free: { type: 'object' } };
    expect(lines({ properties }, { filter: { ID: 1, zz: 2 }, free: { any: 1 } })).toEqual([
      'filter.ID | unknown key | did you mean id?',
      'filter.zz | unknown key | known keys: id',
    ]);
  });

  it.each([
    { additionalProperties: true },
    { additionalProperties: { type: 'number' } },
    { patternProperties: { '^x': { type: 'number' } } },
    { anyOf: [{ properties: { x1: { type: 'number' } } }] },
    { allOf: [{ type: 'object', properties: { x1: {} } }] },
    { $ref: '#/$defs/more', $defs: { more: { properties: { x1: {} } } } },
    { required: ['x1'] },
  ])('allows a key if the schema does: %j', (more) => {
    expect(lines({ properties: { a: {} }, ...more }, { x1: 1 })).toEqual([]);
  });

  it('reports a key with the schema false once', () => {
    const schema = { properties: { page_id: {} }, additionalProperties: false };
    expect(lines(schema, { pageid: 1 })).toEqual(['pageid | unknown key | did you mean page_id?']);
    expect(lines(one(false), { a: 1 })).toEqual(['a | not allowed here | leave it out']);
  });

  it('reports unambiguous paths', () => {
    const item = { properties: { id: { type: 'string' } }, required: ['id'] };
    const schema = { properties: { filter: { properties: { items: { type: 'array', items: item } } } } };
    expect(lines(schema, { filter: { items: [{ id: 'x' }, { id: 2 }, {}] } })).toEqual([
      'filter.items[1].id | expected string, got 2 | pass it in quotes: "2"',
      'filter.items[2].id | required: string',
    ]);
    expect(
      lines(one({ properties: { 'odd key/~%#': { type: 'string' } } }), { a: { 'odd key/~%#': 1 } })[0],
    ).toMatch(/^a\["odd key\/~%#"\] \|/);
  });
});

describe('values', () => {
  it.each([
    ['integer', '5', 'pass 5 without quotes'],
    ['number', '1.5', 'pass 1.5 without quotes'],
    ['boolean', 'True', 'pass true without quotes'],
    ['boolean', 1, 'pass true'],
    ['string', 5, 'pass it in quotes: "5"'],
    ['object', '{"x":1}', 'pass the JSON itself, not as text: {"x":1}'],
    ['array', '[1,2]', 'pass the JSON itself, not as text: [1,2]'],
    ['array', 'x', 'pass ["x"]'],
    ['string', ['x'], 'pass "x" without the array'],
  ])('of type %s given as %j: %s', (type, value, suggestion) => {
    const [violation] = validateToolInput(one({ type }), { a: value }).violations;
    expect(violation?.suggestion).toBe(suggestion);
  });

  it.each([
    ['integer', 'five'],
    ['integer', '5.5'],
    ['integer', 5.5],
    ['integer', '12345678901234567890'],
    ['object', '[1]'],
    ['array', null],
  ])('of type %s given as %j: no suggestion that would not fit', (type, value) => {
    const schema = { ...one({ type }), required: ['a'] };
    expect(validateToolInput(schema, { a: value }).violations).toEqual([
      { path: 'a', message: expect.stringMatching(`^expected ${type}, got`) },
    ]);
  });

  it.each([
    ['string', 'a,b', ' | pass ["a","b"]'],
    ['string', ' a.com , b.org', ' | pass ["a.com","b.org"]'],
    ['integer', '1,2', ' | pass [1,2]'],
    ['string', 'Hello, dear reader', ''],
    ['string', 'a,', ''],
    ['integer', '1,x', ''],
    ['integer', 'x', ''],
  ])('in a list of %s, given as %j, are suggested as a list if that is clear', (type, value, suggestion) => {
    const [line] = lines(one({ type: 'array', items: { type } }), { a: value });
    expect(line).toBe(`a | expected array of ${type}, got ${JSON.stringify(value)}${suggestion}`);
  });

  it('suggests leaving out a null that is optional, not one that is required', () => {
    const properties = { a: { type: 'string' }, b: { type: 'string' } };
    expect(lines({ properties, required: ['b'] }, { a: null, b: null })).toEqual([
      'a | expected string, got null | leave it out',
      'b | expected string, got null',
    ]);
  });

  it.each([
    { type: ['string', 'null'] },
    { type: 'string', nullable: true },
    { type: ['string', 'null'], enum: ['x'] },
    { enum: ['x'], nullable: true },
    { anyOf: [{ type: 'string' }], nullable: true },
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    { type: ['string', 'null'], default: null, display_properties: { order: 1 } },
    {},
  ])('may be null if the schema says so: %j', (a) => expect(lines(one(a), { a: null })).toEqual([]));

  it('offers the nearest of the allowed values, and all of them', () => {
    const schema = one({ type: 'string', enum: ['md', 'html'] });
    expect(lines(schema, { a: 'HTML' })).toEqual([
      'a | must be one of the allowed values, got "HTML" | did you mean "html"? use one of: "md", "html"',
    ]);
    expect(lines(schema, { a: 'zzzz' })).toEqual([
      'a | must be one of the allowed values, got "zzzz" | use one of: "md", "html"',
    ]);
    expect(lines(one({ enum: [1, 2] }), { a: '2' })[0]).toContain('did you mean 2?');
    const zones = { enum: Array.from({ length: 600 }, (_, i) => `Zone/${i}`) };
    expect(lines(one(zones), { a: 'zone/599' })[0]).toMatch(/did you mean "Zone\/599"\? .*\(580 more\)$/);
  });

  it.each([
    [{ minimum: 1 }, 0, 'must be at least 1, got 0'],
    [{ maximum: 1 }, 2, 'must be at most 1, got 2'],
    [{ minimum: 1, exclusiveMinimum: true }, 1, 'must be greater than 1, got 1'],
    [{ exclusiveMaximum: 1 }, 1, 'must be less than 1, got 1'],
    [{ multipleOf: 5 }, 3, 'must be a multiple of 5, got 3'],
    [{ minLength: 2 }, '👍', 'must have at least 2 characters, got 1'],
    [{ maxLength: 1 }, 'ab', 'must have at most 1 characters, got 2'],
    [{ pattern: '^a' }, 'b', 'must match "^a", got "b"'],
    [{ minItems: 1 }, [], 'must have at least 1 items, got 0'],
    [{ maxItems: 0 }, [1], 'must have at most 0 items, got 1'],
    [{ uniqueItems: true }, [1, 1], 'contains the same item twice'],
    [{ minProperties: 1 }, {}, 'must have at least 1 keys, got 0'],
    [{ const: 'x' }, 'y', 'must be "x", got "y"'],
    [{ not: { type: 'string' } }, 'y', 'has a value the schema excludes'],
  ])('%j against %j', (schema, value, message) => {
    expect(validateToolInput(one(schema), { a: value }).violations[0]?.message).toBe(message);
  });

  it('are refused if digits would be lost in the call', () => {
    const big = parseJson('9007199254740993');
    const [line] = lines(one({ type: 'integer' }), { a: big });
    expect(line).toBe('a | 9007199254740993 has more digits than a tool call can carry');
    expect(lines(one({ type: 'number' }), { a: parseJson('1e999') })).toEqual([
      'a | 1e999 is larger than any number a tool call can carry',
    ]);
    expect(lines(one({ type: ['string', 'integer'] }), { a: big })[0]).toMatch(/\| pass it in quotes$/);
    expect(lines(one({ type: 'object' }), { a: { deep: [big] } })[0]).toMatch(/^a\.deep\[0\] \|/);
  });

  it.each(['1e21', '10000000000000000000', '9007199254740991', '0.10000000000000000555'])(
    'are sent if no digits of an integer would be lost: %s',
    (digits) => expect(lines(one({ type: 'number' }), { a: parseJson(digits) })).toEqual([]),
  );

  it('with a wrong format only cause a warning', () => {
    expect(lines(one({ type: 'string', format: 'date' }), { a: 'tomorrow' })).toEqual([]);
    const [warning] = warnings(one({ type: 'string', format: 'date' }), { a: 'tomorrow' });
    expect(warning).toBe('a does not look like a date: "tomorrow"');
    expect(warnings(one({ format: 'date-time' }), { a: '2026-01-31T09:00:00Z' })).toEqual([]);
  });
});

describe('a hostile schema or input', () => {
  const nest = (depth: number): JsonSchema => {
    let made: JsonSchema = {};
    for (let i = 0; i < depth; i++) made = { a: made };
    return made;
  };

  it('of any depth is refused or left unchecked, never a crash', () => {
    expect(lines({}, nest(10_000))).toEqual(['a.a.a | nested deeper than 64 levels']);
    let schema: JsonSchema = { type: 'string' };
    for (let i = 0; i < 10_000; i++) schema = { properties: { a: schema } };
    expect(lines(schema, { a: 1 })).toEqual(['a | expected object, got 1']);
    expect(lines(schema, { a: nest(10_000) })).toEqual(['a.a.a | nested deeper than 64 levels']);
  });

  const namesOf = (count: number, stem: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${stem}${i}`, {}]));

  it('may refer to itself, since the input is finite', () => {
    const schema = { properties: { id: { type: 'string' }, child: { $ref: '#' } } };
    expect(lines(schema, { child: { child: { id: 1 } } })).toEqual([
      'child.child.id | expected string, got 1 | pass it in quotes: "1"',
    ]);
  });

  it('never takes long: references that multiply, patterns that backtrack, long lists', () => {
    const twice = (i: number) => ({ anyOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] });
    const defs = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d${i}`, twice(i)]));
    const $defs = { ...defs, d60: { type: 'string' } };
    const a = 'a'.repeat(5000);
    for (const [schema, value] of [
      [{ ...one({ $ref: '#/$defs/d0' }), $defs }, 1],
      [{ ...one({ not: { $ref: '#/$defs/d0' } }), $defs }, 1],
      [{ ...one({ contains: { $ref: '#/$defs/d0' } }), $defs }, [1]],
      [one({ pattern: '^(a+)+$' }), `${a}!`],
      [one({ pattern: '^(a|aa)+$' }), `${a}!`],
      [one({ pattern: 'a*a*a*a*a*b' }), a],
      [one({ pattern: `${'a?'.repeat(30)}${'a'.repeat(30)}` }), 'a'.repeat(29)],
      [one({ uniqueItems: true }), Array.from({ length: 20_000 }, (_, i) => i)],
      [one({ items: { type: 'integer' } }), Array.from({ length: 20_000 }, () => 'x')],
      [one({ items: { enum: Array.from({ length: 9999 }, (_, i) => i) } }), Array.from('x'.repeat(2000))],
      [
        one({ anyOf: [{ items: { type: 'integer' } }, { type: 'null' }] }),
        Array.from({ length: 20_000 }, () => 'x'),
      ],
      [one({ properties: namesOf(2000, 'k'.repeat(90)) }), namesOf(2000, 'q'.repeat(90))],
    ] as [JsonSchema, unknown][]) {
      // CPU time, so that other work on the machine does not count.
      const before = process.cpuUsage();
      validateToolInput(schema, { a: value });
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(6000);
    }
  });

  it('with more violations than are listed is still refused, and says how many', () => {
    const schema = one({ items: { anyOf: Array.from({ length: 30 }, () => ({ type: 'integer' })) } });
    const input = { a: Array.from({ length: 5000 }, () => 'x') };
    expect(lines(schema, input)[99]).toBe('a[99] | expected integer, got "x"');
    expect(warnings(schema, input)).toEqual(['4900 more violations are not listed']);
  });

  it('as a text of deep or long JSON is still a text', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const value of [deep, `[${'1,'.repeat(60_000)}1]`]) {
      expect(lines(one({ type: 'object' }), { a: value })[0]).toMatch(/^a \| expected object, got "[^|]*$/);
    }
  });

  it('has at most ten warnings of a kind, and the number of the rest', () => {
    const dates = one({ items: { format: 'date' } });
    const found = warnings(dates, { a: Array.from({ length: 12 }, () => 'soon') });
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toBe('2 more warnings like these are not listed');
    const properties = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`k${i}`, { type: 'file' }]));
    expect(warnings({ properties }, properties).at(-1)).toBe('2 more warnings like these are not listed');
  });

  it('of 20,000 objects against 500 known keys takes only linear time', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`key_${i}`, { type: 'string' }]),
    );
    const schema = one({ type: 'array', items: { type: 'object', properties, required: ['key_0'] } });
    const cpu = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => ({ key_1: 'x', [`zz_${i}`]: 'y' }));
      const before = process.cpuUsage();
      expect(validateToolInput(schema, { a: rows }).violations).toHaveLength(100);
      return process.cpuUsage(before).user / 1000;
    };
    cpu(2000);
    expect(cpu(20_000)).toBeLessThan(20 * cpu(2000) + 500);
  });

  it('may use __proto__ and the like as keys', () => {
    const input = JSON.parse('{"__proto__":{"x":1},"constructor":1,"toString":2}');
    expect(
      lines(one({}), input)
        .map((line) => line.split(' ')[0])
        .join(),
    ).toBe('__proto__,constructor,toString');
    const schema = JSON.parse('{"properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}');
    expect(lines(schema, input)[0]).toMatch(/^constructor/);
    expect(lines(schema, input)).toContain('__proto__ | expected string, got an object');
    expect(lines(schema, {})).toEqual(['__proto__ | required: string']);
    expect(({} as JsonSchema).x).toBeUndefined();
    expect(lines(one({ enum: ['x', 'y'] }), { a: { toString: false } })).toEqual([
      'a | must be one of the allowed values, got an object | use one of: "x", "y"',
    ]);
  });

  it('cannot contain what JSON in UTF-8 cannot hold', () => {
    expect(lines({}, { a: ['\ud800'] })).toEqual(['a[0] | contains an unpaired surrogate (invalid Unicode)']);
    expect(lines({}, { '\ud800': 1 })[0]).toMatch(/has a key/);
    expect(lines({}, { a: Number.NaN })).toEqual(['a | expected JSON, got NaN']);
    expect(lines({}, { a: undefined })).toEqual(['a | expected JSON, got undefined']);
    expect(lines({}, { a: 1n })).toEqual(['a | expected JSON, got bigint']);
  });

  it('may have dependencies that are not names', () => {
    const nameless = Object.create(null);
    expect(() => warnings({ dependencies: { a: [nameless] } }, { a: 1 })).not.toThrow();
  });

  it('never makes the check throw, and is never changed', () => {
    const keywords = `type properties items required enum anyOf allOf oneOf not $ref nullable const pattern format
      additionalProperties patternProperties if then minimum exclusiveMinimum uniqueItems dependencies contains
      propertyNames $defs a`;
    const keyword = fc.constantFrom(...keywords.split(/\s+/));
    const texts = fc.constantFrom('string', 'object', 'array', '#', '#/properties/a', '(');
    const value = fc.oneof(texts, fc.constantFrom<unknown>(true, false, null, 1, ['a'], []));
    const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        value,
        fc.dictionary(keyword, fc.oneof(value, tie('schema'), fc.array(tie('schema'), { maxLength: 3 })), {
          maxKeys: 4,
        }),
      ),
    }));
    fc.assert(
      fc.property(schema, fc.jsonValue(), (made, input) => {
        const before = JSON.stringify([made, input]);
        for (const each of [input, { a: input }]) {
          expect(warnings(made, each).join()).not.toContain('not a usable');
        }
        expect(JSON.stringify([made, input])).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be frozen', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const schema = freeze({ properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { type: 'string' } } });
    expect(lines(schema, freeze({ a: 1 }))).toHaveLength(1);
  });
});
