#!/usr/bin/env node
/**
 * `npm test`: runs the tests and measures what they execute of src/. Ends with 1 where a test fails, or where less is
 * executed than the thresholds say, which only ever rise. Options are handed to vitest; with a part of the tests named
 * among them, nothing is measured.
 *
 * Measured is what runs within the test runner. The tests that start the built file are not part of it: what they execute
 * is the same code.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MCR from 'monocart-coverage-reports';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 98, branches: 96 };

const folder = join(ROOT, 'coverage');

/** @returns {boolean} whether all tests passed */
function runTests(options) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Gives all that was noted in the test runner of one function the same ranges. Node leaves a range out where it ran as
 * often as the code around it; where one test file notes it as never run, it would count as that for all of them.
 *
 * @param {string} raw the folder of the notes, which are rewritten
 */
function alignRanges(raw) {
  const names = readdirSync(raw).filter((name) => name.startsWith('coverage-'));
  const notes = names.map((name) => [join(raw, name), JSON.parse(readFileSync(join(raw, name), 'utf8'))]);
  const functions = new Map();
  for (const [, { data }] of notes) {
    for (const { url, functions: all } of Array.isArray(data) ? data : []) {
      for (const one of all) {
        const place = `${url} ${one.ranges[0].startOffset}-${one.ranges[0].endOffset}`;
        functions.set(place, [...(functions.get(place) ?? []), one]);
      }
    }
  }
  for (const same of functions.values()) {
    const places = new Map();
    for (const { ranges } of same)
      for (const { startOffset, endOffset } of ranges)
        places.set(`${startOffset}-${endOffset}`, { startOffset, endOffset });
    const outerFirst = (a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset;
    const all = [...places.values()].sort(outerFirst);
    for (const one of same) {
      const around = ({ startOffset, endOffset }) =>
        one.ranges.findLast((range) => range.startOffset <= startOffset && range.endOffset >= endOffset);
      one.ranges = all.map((place) => ({ ...place, count: around(place).count }));
      one.isBlockCoverage ||= all.length > 1;
    }
  }
  for (const [path, note] of notes) writeFileSync(path, JSON.stringify(note));
}

/** Prints what was executed, file by file where it is less than the thresholds. @returns the percentages */
async function report() {
  const raw = join(folder, 'in-process/raw');
  alignRanges(raw);
  const coverage = new MCR({
    name: 'src/, as executed by the tests',
    inputDir: raw,
    outputDir: join(folder, 'report'),
    reports: [
      'console-summary',
      ['console-details', { skipPercent: THRESHOLDS.lines, metrics: ['lines', 'branches'] }],
    ],
    sourceFilter: (path) => path.startsWith('src/'),
    logging: 'error',
  });
  const { summary } = await coverage.generate();
  return summary;
}

const options = process.argv.slice(2);
if (options.some((option) => !option.startsWith('-'))) {
  process.exit(runTests(options) ? 0 : 1);
}
rmSync(folder, { recursive: true, force: true });
if (!runTests(['--coverage.enabled', ...options])) process.exitCode = 1;
const summary = await report();
for (const [metric, least] of Object.entries(THRESHOLDS)) {
  if (summary[metric].pct >= least) continue;
  console.error(`Of the ${metric}, ${summary[metric].pct} % were executed: fewer than ${least} %.`);
  process.exitCode = 1;
}
