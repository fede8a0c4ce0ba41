import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/tools/definition.ts';
import { signature } from '../../src/tools/signature.ts';

const of = (properties: JsonSchema, required: string[] = []) =>
  signature({ type: 'object', properties, required });

describe('signature', () => {
  it('puts required members first and writes enums as unions', () => {
    expect(
      of({ format: { type: 'string', enum: ['md', 'html'] }, page_id: { type: 'string' } }, ['page_id']),
    ).toBe('{page_id: string, format?: "md"|"html"}');
  });

  it.each([
    [{ type: 'integer', default: 10 }, 'number = 10'],
    [{ type: 'string', default: 'md' }, 'string = "md"'],
    [{ type: 'boolean', default: false }, 'boolean = false'],
    [{ type: ['string', 'null'], default: null }, 'string|null'],
    [{ type: 'string', nullable: true }, 'string|null'],
    [{ type: ['string', 'null'], enum: ['a', 'b'] }, '"a"|"b"|null'],
    [{ enum: ['a', 1, null] }, '"a"|1|null'],
    [{ const: 'page' }, '"page"'],
    [{ type: 'array', items: { type: 'string' } }, 'string[]'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, '(string|null)[]'],
    [{ type: 'array', items: { type: 'string', enum: ['a|b'] } }, '"a|b"[]'],
    [{ type: 'array' }, 'unknown[]'],
    [{ type: 'object' }, 'object'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{[key: string]: number}'],
    [{ properties: { a: { type: 'string' } } }, '{a?: string}'],
    [{ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, 'string|string[]'],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, 'string|null'],
    [{ allOf: [{ type: 'string' }] }, 'string'],
    [{}, 'unknown'],
    [true, 'unknown'],
    [false, 'never'],
    [{ enum: [], type: 'string' }, 'string'],
    [{ anyOf: [] }, 'unknown'],
    [{ type: [] }, 'unknown'],
    [{ type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] }, 'string'],
    [{ type: 'object', anyOf: [{ required: ['x'] }, { required: ['y'] }] }, 'object'],
    [{ type: ['string', 'null'], const: 'x' }, '"x"|null'],
    [{ allOf: [{ enum: ['a', 'b'] }, { minLength: 1 }] }, '"a"|"b"'],
    [{ allOf: [{ enum: ['a', 'b'] }, { type: 'string' }] }, '("a"|"b")&string'],
    [{ type: 'array', items: { allOf: [{ type: 'string' }, { const: 'x' }] } }, '(string&"x")[]'],
    [{ items: { type: 'string' } }, 'string[]'],
    [{ $ref: '#name' }, 'unknown'],
    [
      { properties: { x: {} }, additionalProperties: { type: 'number' } },
      '{x?: unknown, [key: string]: number}',
    ],
    ['nonsense', 'unknown'],
    [{ type: 'file' }, 'unknown'],
    [{ type: { toString: 1 } }, 'unknown'],
  ])('%j is %s', (schema, type) => expect(of({ a: schema })).toBe(`{a?: ${type}}`));

  it('shows nested objects, required members first there too', () => {
    const filter = {
      type: 'object',
      properties: { op: { type: 'string' }, id: { type: 'string' } },
      required: ['id'],
    };
    expect(of({ filters: { type: 'array', items: filter } })).toBe('{filters?: {id: string, op?: string}[]}');
  });

  it('shows what is required though nothing describes it', () => {
    expect(of({ b: { type: 'string' } }, ['a', 'b'])).toBe('{a: unknown, b: string}');
    expect(signature({ required: ['a', 7] })).toBe('{a: unknown}');
  });

  it('quotes keys that are not identifiers', () => {
    expect(of({ 'x-id': { type: 'string' }, '2fa': { type: 'string' } })).toBe(
      '{"x-id"?: string, "2fa"?: string}',
    );
  });

  it('follows references inside the schema and ends at ones without end', () => {
    const schema = { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { type: 'integer' } } };
    expect(signature(schema)).toBe('{a?: number}');
    expect(signature({ properties: { self: { $ref: '#' } } }).length).toBeLessThan(100);
    expect(signature({ properties: { a: { $ref: '#/%' } } })).toBe('{a?: unknown}');
  });

  it('stays on one line', () => {
    expect(of({ 'a\nb': { enum: ['x\ny', 'p\u2028q'] } })).not.toMatch(/[\n\u2028]/);
  });

  it('gives up depth before members', () => {
    const deep = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`key${i}`, { type: 'string' }]));
    const both = Object.fromEntries(
      ['left', 'right'].map((key) => [key, { type: 'object', properties: deep }]),
    );
    expect(of(both)).toBe('{left?: object, right?: object}');
  });

  it('cuts at a member, never within one, and never beyond 400 characters', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`some_key_${i}`, { type: 'string' }]),
    );
    const text = of(many, ['some_key_99']);
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text).toMatch(/^\{some_key_99: string, some_key_0\?: string, .*some_key_\d+\?: string, …\}$/);
  });

  it('shows no half of a character', () => {
    for (const before of ['', 'x']) {
      const text = of({ a: { const: before + '👍'.repeat(100) }, b: { type: 'string' } });
      expect(text).toMatch(/^\{a\?: "x?👍.*…", b\?: string\}$/);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('shortens a long enum and a long value', () => {
    const text = of({
      tz: { enum: Array.from({ length: 600 }, (_, i) => `Zone/${i}`) },
      x: { const: 'y'.repeat(900) },
    });
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text).toContain('"Zone/0"|');
    expect(text).toContain('…');
  });

  it('keeps null in sight when an enum is shortened', () => {
    const values = Array.from({ length: 600 }, (_, i) => `Zone/${i}`);
    expect(of({ tz: { type: ['string', 'null'], enum: values } })).toMatch(/…\|null\}$/);
  });

  it('survives any schema', () => {
    let deep: JsonSchema = { type: 'string' };
    for (let i = 0; i < 10_000; i++) deep = { type: 'array', items: deep };
    for (const schema of [
      null,
      1,
      [],
      {},
      { properties: { deep } },
      { properties: { a: { default: deep } } },
    ]) {
      expect(signature(schema as unknown as JsonSchema).length).toBeLessThanOrEqual(400);
    }
    expect(signature(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'))).toBe(
      '{__proto__?: string}',
    );
  });

  it('is TypeScript, whatever keywords a schema has', () => {
    const word = fc.constantFrom<unknown>(
      'string',
      'integer',
      'object',
      'array',
      'null',
      'x',
      true,
      null,
      [],
    );
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
          properties: fc.dictionary(fc.constantFrom('a', 'b-c', '"'), tie('schema'), { maxKeys: 2 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(schema, (a) => {
        const text = of({ a });
        const whole = text.includes('…') ? '{}' : text;
        const made = () => transformSync(`type Input = ${whole};`, { loader: 'ts', logLevel: 'silent' });
        expect(made, text).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('is quick where references multiply', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => {
        const next = { $ref: `#/$defs/d${i + 1}` };
        return [`d${i}`, { type: 'object', properties: { a: next, b: next, c: { anyOf: [next, next] } } }];
      }),
    );
    const start = performance.now();
    signature({ properties: { a: { $ref: '#/$defs/d0' } }, $defs: defs });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
