#!/usr/bin/env node
/**
 * `npm test`: runs the tests and measures their coverage of src/. Exits with 1 if a test fails, or if coverage is below a
 * threshold. Thresholds are only ever raised. Options are passed to vitest; if they select some of the tests, nothing is
 * measured.
 *
 * Only code in the test runner is measured, not the tests that spawn the built file: they run the same code.
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
 * Gives every record of a function the same ranges. Node omits a range that ran as often as the code around it; if one test
 * file records it as never run, it would count as never run in all of them.
 *
 * @param {string} raw the folder of the records, which are rewritten
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

/** Prints the coverage, and the files below the thresholds. @returns the percentages */
async function report() {
  const raw = join(folder, 'in-process/raw');
  alignRanges(raw);
  const coverage = new MCR({
    name: 'Coverage of src/',
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
  console.error(`Coverage of ${metric} is ${summary[metric].pct} %, below the threshold of ${least} %.`);
  process.exitCode = 1;
}
