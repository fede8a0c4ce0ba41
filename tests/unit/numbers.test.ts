import { describe, expect, it } from 'vitest';
import { numberWarnings } from '../../src/answer/numbers.ts';

describe('numberWarnings', () => {
  it('names integers whose digits a double may have changed', () => {
    const data = { campaign: { id: 2 ** 60 }, rows: [{ id: 1 }, { id: -(2 ** 53) }] };
    expect(numberWarnings(data, 'data')).toEqual([
      'Integers beyond 2^53, whose last digits may be wrong: data.campaign.id, data.rows[1].id. proxy-request keeps all digits.',
    ]);
  });

  it('names values that JSON cannot hold', () => {
    expect(numberWarnings({ score: Number.NaN, max: [Number.POSITIVE_INFINITY] }, 'data')).toEqual([
      'Not valid in JSON, printed as null: data.score (NaN), data.max[0] (Infinity).',
    ]);
  });

  it('names five of many', () => {
    const [warning] = numberWarnings(Array(9).fill(2 ** 60), 'data');
    expect(warning).toContain('data[4] and 4 more.');
  });

  it.each([[1.5], [2 ** 53 - 1], ['12345678901234567890'], [null], [{ a: [true] }]])(
    'has no warning for %j',
    (data) => {
      expect(numberWarnings(data, 'data')).toEqual([]);
    },
  );
});
