#!/usr/bin/env node
/**
 * `npm test`: runs the tests and measures what they execute of src/. Ends with 1 where a test fails, or where less is
 * executed than the thresholds say, which only ever rise. Options are handed to vitest; with a part of the tests named
 * among them, nothing is measured.
 *
 * Some tests import a module of src/, most start the built file. Vitest notes what the former execute, Node what the
 * latter do, and a source map leads from the built file back to src/.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MCR from 'monocart-coverage-reports';
import { BUNDLE, build } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 98, branches: 96 };

const folder = join(ROOT, 'coverage');
/** Takes a file for each process that is started: tests/support/cli.ts. */
const started = join(folder, 'started');

/** @returns {boolean} whether all tests passed */
function runTests(options, env) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/**
 * What Node noted of the built file, over all processes. There are thousands, and in most of them a function ran as it
 * did in others: each way in which one ran is kept once, and the ways are dealt out to as few lists as hold them all.
 *
 * @returns {{ ranges: object[] }[][]} for each list, every function of ours
 */
function executedByProcesses(source, ownFrom) {
  const ways = new Map();
  for (const name of readdirSync(started)) {
    for (const { url, functions } of JSON.parse(readFileSync(join(started, name), 'utf8')).result) {
      // Each test has a copy of the file. One that was changed for the test has another length.
      if (!url.endsWith('.cjs') || functions[0].ranges[0].endOffset !== source.length) continue;
      for (const [index, one] of functions.entries()) {
        const { startOffset, endOffset } = one.ranges[0];
        if (index > 0 && startOffset < ownFrom) continue;
        rankCounts(one.ranges);
        const place = `${startOffset}-${endOffset}`;
        if (!ways.has(place)) ways.set(place, new Map());
        ways.get(place).set(JSON.stringify(one.ranges), one);
      }
    }
  }
  // The file's own range comes first, and a function's before those of nested functions.
  const places = [...ways.values()].map((ofPlace) => [...ofPlace.values()]);
  const outerFirst = (a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset;
  places.sort(([a], [b]) => outerFirst(a.ranges[0], b.ranges[0]));
  const lists = Math.max(0, ...places.map(({ length }) => length));
  return Array.from({ length: lists }, (_, list) => places.map((ofPlace) => ofPlace[list % ofPlace.length]));
}

/**
 * Keeps of the counts which is larger, because that is what matters: a condition whose body ran less often than it was
 * reached was also false.
 */
function rankCounts(ranges) {
  const order = [...new Set([0, ...ranges.map(({ count }) => count)])].sort((a, b) => a - b);
  for (const range of ranges) range.count = order.indexOf(range.count);
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
  const { files, own, sourceMap } = await build();
  const source = files.get(BUNDLE);
  const url = pathToFileURL(join(ROOT, BUNDLE)).href;
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
  for (const functions of executedByProcesses(source, source.length - own.length)) {
    await coverage.add([{ url, source, sourceMap, functions }]);
  }
  const { summary } = await coverage.generate();
  return summary;
}

const options = process.argv.slice(2);
if (options.some((option) => !option.startsWith('-'))) {
  process.exit(runTests(options, {}) ? 0 : 1);
}
rmSync(folder, { recursive: true, force: true });
if (!runTests(['--coverage.enabled', ...options], { AGENT_AUTH_COVERAGE: started })) process.exitCode = 1;
const summary = await report();
for (const [metric, least] of Object.entries(THRESHOLDS)) {
  if (summary[metric].pct >= least) continue;
  console.error(`Of the ${metric}, ${summary[metric].pct} % were executed: fewer than ${least} %.`);
  process.exitCode = 1;
}
// Node writes more than a gigabyte of coverage, which is not needed afterwards.
rmSync(started, { recursive: true, force: true });
