import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allCells } from './cells.ts';
import { play } from './play.ts';
import { RULES } from './rules.ts';

// The sandbox logs the internal errors that the matrix causes.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('the built file under every fault', () => {
  it('follows the rules, with a different command for each', { timeout: 900_000 }, async () => {
    const all = allCells();
    // Every third rule; `npm run test:faults` runs all of them with every command.
    const rules = RULES.filter((_, at) => at % 3 === 0);
    const cells = rules.flatMap((rule, at) => {
      const alike = all.filter((cell) => cell.rule === rule);
      return alike[at % alike.length] ?? [];
    });
    expect(cells).toHaveLength(rules.length);
    const results = await play(cells, { built: true, lanes: 3 });
    const wrong = results.filter((result) => result.wrong.length > 0);
    expect(wrong.map((result) => `${result.cell.name}: ${result.wrong.join('; ')}`)).toEqual([]);
    expect(results.filter(({ doubled }) => doubled)).toEqual([]);
  });
});
