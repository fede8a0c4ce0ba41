#!/usr/bin/env node
/**
 * Measures what the tests execute of src/: `npm run coverage [-- TESTS]`. Ends with 1 where a test fails, or below the
 * thresholds, which only ever rise.
 *
 * Some tests import a module of src/, most start the program. Vitest notes what the former execute; for the latter
 * they start a build with a source map in place of the one that is published, and Node notes it. Both are merged.
 * Left out are the tests of the published file itself and those that are bound to time, since measuring takes time.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import MCR from 'monocart-coverage-reports';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 95, branches: 90 };
const LEFT_OUT = [
  'tests/e2e/modules.test.ts',
  'tests/e2e/files-{down,up}load.test.ts',
  'tests/faults/**',
  'tests/docs/**',
];

// Below the repository, so that the packages are found from there.
const folder = join(ROOT, 'coverage');
const program = join(folder, 'program.mjs');
const raw = join(folder, 'started');

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
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    ...['run', ...named, ...LEFT_OUT.map((tests) => `--exclude=${tests}`)],
    ...['--coverage.enabled', '--testTimeout=60000'],
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, AGENT_AUTH_COVERAGE: raw, AGENT_AUTH_PROGRAM: program },
  },
);
if (status !== 0) process.exitCode = 1;

const report = new MCR({
  name: 'src/, as executed by the tests',
  inputDir: join(folder, 'in-process/raw'),
  outputDir: join(folder, 'report'),
  reports: [
    'console-summary',
    ['console-details', { skipPercent: THRESHOLDS.lines, metrics: ['lines', 'branches'] }],
  ],
  entryFilter: ({ url }) => url.endsWith('/coverage/program.mjs') || url.includes('/src/'),
  sourceFilter: (path) => path.includes('src/'),
  sourcePath: (path) => path.slice(path.indexOf('src/')),
  logging: 'error',
});
await report.addFromDir(raw);
const { summary } = await report.generate();
for (const [metric, least] of Object.entries(THRESHOLDS)) {
  if (summary[metric].pct >= least) continue;
  console.error(`${metric}: ${summary[metric].pct} % is below ${least} %.`);
  process.exitCode = 1;
}
