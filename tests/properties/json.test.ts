import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, toJsonLine } from '../../src/answer/json.ts';

/** Texts that might be mistaken for long numbers, with the characters that once marked them. */
const forged = fc.constantFrom(
  '\ue0f11-1\ue0f2',
  '\ue0f19007199254740993\ue0f2',
  'Symbol(9007199254740993)',
  '9007199254740993',
  '"9007199254740993"',
  'n9007199254740993',
);
const text = fc.oneof(fc.string({ unit: 'binary' }), forged);
const digits = fc.oneof(
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.constantFrom('0', '7', '9007199254740993'),
      fc.constantFrom('', '.5', `.${'0'.repeat(20)}1`, '.12345678901234567890'),
      fc.constantFrom('', 'e5', 'E+400', 'e-999', 'e022'),
    )
    .map((parts) => parts.join('')),
);
const blank = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');
/** A JSON text, built as text because a generated value would lose digits. */
const json = fc.letrec<{ any: string; list: string; object: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    digits,
    text.map((value) => JSON.stringify(value)),
    fc.constantFrom('true', 'false', 'null'),
    tie('list'),
    tie('object'),
  ),
  list: fc
    .tuple(fc.array(tie('any'), { maxLength: 4 }), blank)
    .map(([items, gap]) => `[${gap}${items.join(`${gap},${gap}`)}${gap}]`),
  object: fc
    .tuple(fc.array(fc.tuple(text, tie('any')), { maxLength: 4 }), blank)
    .map(
      ([members, gap]) =>
        `{${gap}${members.map(([key, value]) => `${JSON.stringify(key)}${gap}:${gap}${value}`).join(`,${gap}`)}}`,
    ),
})).any;

/** JSON.stringify writes -0 as 0. */
const withoutMinusZero = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, member) => (member === Infinity ? '∞' : member === -Infinity ? '-∞' : member)),
  );

describe('JSON', () => {
  it('is printed as it was read', () => {
    fc.assert(
      fc.property(json, fc.boolean(), (before, pretty) => {
        const after = toJsonLine(parseJson(before), pretty);
        expect(withoutMinusZero(JSON.parse(after))).toEqual(withoutMinusZero(JSON.parse(before)));
        if (!pretty) expect(after).not.toContain('\n');
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every integer to the last digit', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt()), (numbers) => {
        expect(toJsonLine(parseJson(`[${numbers.join(' , ')}]`))).toBe(`[${numbers.join(',')}]`);
      }),
    );
  });

  it('never turns a text into a number, as a value or as a key', () => {
    fc.assert(
      fc.property(text, (value) => {
        const before = JSON.stringify({ [value]: [value, '@'] }).replace('"@"', '12345678901234567890');
        expect(JSON.parse(toJsonLine(parseJson(before)))).toEqual(JSON.parse(before));
        expect(toJsonLine(parseJson(before))).toMatch(/,12345678901234567890\]\}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly what JSON.parse accepts', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '2024-01-01-12-34-56',
      '-',
      '1e',
      '12345678901234567890',
      '0',
      '.',
      ' ',
      'true',
      '"a"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const candidate = pieces.join('');
        const accepts = (parse: (text: string) => unknown) => {
          try {
            parse(candidate);
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(parseJson)).toBe(accepts(JSON.parse));
      }),
      { numRuns: 5000 },
    );
  });
});
