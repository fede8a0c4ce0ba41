/**
 * Scores what an agent did with SKILL.md and a user's request.
 *
 *   npm run evals                     the reference sequence of every case
 *   npm run evals -- recording.json   [{"case":"…","steps":[{"run":"…"},{"say":"…"},{"user":"…"}]}, …]
 *
 * Exits with 1 if any score is below the maximum.
 */
import { readFileSync } from 'node:fs';
import { readCases, type Step } from './case.ts';
import { scoreSteps } from './score.ts';

interface Recording {
  case: string;
  steps: Step[];
}

const cases = readCases();
const file = process.argv[2];
const recordings: Recording[] =
  file === undefined
    ? cases.map(({ id, reference }) => ({ case: id, steps: reference }))
    : JSON.parse(readFileSync(file, 'utf8'));

let sum = 0;
for (const { case: id, steps } of recordings) {
  const one = cases.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`there is no case ${id}`);
  const { points, checks } = await scoreSteps(one, steps);
  sum += points;
  console.log(`${points.toFixed(2)}  ${id}: ${one.request}`);
  for (const { what, ok } of checks) if (!ok) console.log(`        missed: ${what}`);
}
console.log(
  `${(sum / recordings.length).toFixed(3)} on average, ${recordings.length} of ${cases.length} cases`,
);
if (sum < recordings.length) process.exitCode = 1;
