import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allCells, type Cell, type Result } from './cells.ts';
import { COMMANDS } from './commands.ts';
import { play } from './play.ts';

/** Held in memory several times over, they slow each other down: the built file takes them, one a rule. */
const isHeavy = ({ rule }: Cell) => rule.fault === '20 MB answer';
const LANES = 16;

const cells = allCells().filter((cell) => !isHeavy(cell));
let results: Result[] = [];

beforeAll(async () => {
  // The sandbox reports the internal errors that the matrix orders.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  results = await play(cells, { built: false, lanes: LANES });
}, 300_000);
afterAll(() => vi.restoreAllMocks());

describe('every command under every fault', () => {
  it('answers with JSON, and no effect happens twice', () => {
    expect(results).toHaveLength(cells.length);
    expect(results.filter(({ doubled }) => doubled).map(({ cell }) => cell.name)).toEqual([]);
    expect(results.filter(({ isJson }) => !isJson).map(({ cell }) => cell.name)).toEqual([]);
  });

  it.each(COMMANDS)('$label: exit, code, retryable, effects and time are as the rules say', ({ label }) => {
    const own = results.filter(({ cell }) => cell.command.label === label);
    expect(own.length).toBeGreaterThan(5);
    const wrong = own.filter((result) => result.wrong.length > 0);
    expect(wrong.map((result) => `${result.cell.name}: ${result.wrong.join('; ')}`)).toEqual([]);
  });
});
