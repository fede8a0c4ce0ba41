#!/usr/bin/env node
/**
 * Measures what the tests execute of src/ in the processes that they start: `npm run coverage [-- TESTS]`. Ends with 1
 * below the thresholds, which only ever rise.
 *
 * The tests run a build with a source map in place of the one that is published, Node notes what is executed, and the
 * report maps it to src/. What only unit tests reach (odd schemas, queries, previews) does not count: the figures are
 * a lower bound. Tests bound to time may fail under the load of measuring; the figures are taken anyway.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import MCR from 'monocart-coverage-reports';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 95, branches: 90 };
const TESTS = ['tests/e2e', 'tests/hostile', 'tests/faults/signals', 'tests/faults/streams'];

// Below the repository, so that the packages are found from there.
const folder = join(ROOT, 'coverage');
const program = join(folder, 'program.mjs');
const raw = join(folder, 'v8');

rmSync(folder, { recursive: true, force: true });
await esbuild.build({
  entryPoints: [join(ROOT, 'src/main.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
});

const named = process.argv.slice(2);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
spawnSync(process.execPath, [vitest, 'run', ...(named.length > 0 ? named : TESTS), '--testTimeout=60000'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, AGENT_AUTH_COVERAGE: raw, AGENT_AUTH_PROGRAM: program },
});

const report = new MCR({
  name: 'src/, as executed by the processes that the tests start',
  outputDir: join(folder, 'report'),
  reports: [
    'console-summary',
    ['console-details', { skipPercent: THRESHOLDS.branches, metrics: ['lines', 'branches'] }],
  ],
  entryFilter: ({ url }) => url.endsWith('/coverage/program.mjs'),
  sourceFilter: (path) => path.includes('src/'),
  logging: 'error',
});
await report.addFromDir(raw);
const { summary } = await report.generate();
for (const [metric, least] of Object.entries(THRESHOLDS)) {
  if (summary[metric].pct >= least) continue;
  console.error(`${metric}: ${summary[metric].pct} % is below ${least} %.`);
  process.exitCode = 1;
}
