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
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import MCR from 'monocart-coverage-reports';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 98, branches: 91 };
const LEFT_OUT = [
  'tests/e2e/modules.test.ts',
  'tests/e2e/files-{down,up}load.test.ts',
  'tests/faults/built-matrix.test.ts',
  'tests/docs/**',
];

const folder = join(ROOT, 'coverage');
const program = join(folder, 'program.cjs');
const raw = join(folder, 'started');

rmSync(folder, { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: ROOT,
  entryPoints: ['src/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Beside the file and not named in it: Node would read it in every process.
  sourcemap: 'external',
  define: { 'import.meta.url': 'fileUrl' },
  banner: { js: `const fileUrl = require('node:url').pathToFileURL(__filename).href;` },
  logLevel: 'error',
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

const PROGRAM = pathToFileURL(program).href;
const SOURCES = pathToFileURL(join(ROOT, 'src/')).href;
const map = JSON.parse(readFileSync(`${program}.map`, 'utf8'));
const report = new MCR({
  name: 'src/, as executed by the tests',
  inputDir: join(folder, 'in-process/raw'),
  outputDir: join(folder, 'report'),
  reports: [
    'console-summary',
    ['console-details', { skipPercent: THRESHOLDS.lines, metrics: ['lines', 'branches'] }],
  ],
  entryFilter: ({ url }) => url === PROGRAM || url.startsWith(SOURCES),
  sourceFilter: (path) => path.includes('src/') && !path.includes('node_modules/'),
  sourcePath: (path) => (path.includes('node_modules/') ? path : path.slice(path.indexOf('src/'))),
  onEntry: (entry) => {
    if (entry.url === PROGRAM) entry.sourceMap = map;
  },
  logging: 'error',
});
await report.addFromDir(raw);
const { summary } = await report.generate();
for (const [metric, least] of Object.entries(THRESHOLDS)) {
  if (summary[metric].pct >= least) continue;
  console.error(`${metric}: ${summary[metric].pct} % is below ${least} %.`);
  process.exitCode = 1;
}
