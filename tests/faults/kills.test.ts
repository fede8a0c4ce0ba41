import { expect, it } from 'vitest';
import { killBatches } from './kills.ts';

it('a batch killed at random moments → each input sent once or reported, none lost', {
  timeout: 300_000,
}, async () => {
  const tally = await killBatches(8, 60);
  expect(tally.wrong).toEqual([]);
  expect(tally.kills).toBeGreaterThanOrEqual(8);
  expect(tally.succeeded + tally.failed + tally.unknown).toBe(tally.inputs);
});
