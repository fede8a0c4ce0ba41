import { killBatches } from '../tests/faults/kills.ts';

/**
 * Kills batches of 200 inputs at random moments, 200 times, with the built file: `npm run test:kills [-- KILLS]`.
 * Exits with 1 if an input had two effects, was lost, or was reported wrongly.
 */
const kills = Number(process.argv[2] ?? 200);
const started = performance.now();
const { wrong, ...tally } = await killBatches(kills, 200);
for (const words of wrong) console.log(`✗ ${words}`);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ ...tally, wrong: wrong.length, seconds }));
process.exitCode = wrong.length > 0 ? 1 : 0;
