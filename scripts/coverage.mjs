#!/usr/bin/env node
/**
 * Measures what the end-to-end tests execute of src/, in the processes that they start (`npm run coverage`).
 *
 * The tests run a build with a source map in place of the one that is published, Node notes what is executed, and c8
 * maps it to lines of src/. What
 * only unit tests reach (odd schemas, queries, previews) does not count here; the figures are a lower bound, and the
 * thresholds only ever rise. Timing-bound tests may fail under the load of measuring; the figures are taken anyway.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 90, branches: 85 };

// Below node_modules, so that the packages are found from there.
const folder = join(ROOT, 'node_modules/.cache/agent-auth-coverage');
const program = join(folder, 'program.mjs');
const run = (bin, args, env = {}) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status;
try {
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
  const tests = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['tests/e2e', 'tests/hostile'];
  run('vitest/vitest.mjs', ['run', ...tests, '--testTimeout=60000'], {
    AGENT_AUTH_COVERAGE: join(folder, 'v8'),
    AGENT_AUTH_PROGRAM: program,
  });
  const limits = Object.entries(THRESHOLDS).flatMap(([kind, least]) => [`--${kind}`, String(least)]);
  process.exitCode = run('c8/bin/c8.js', [
    'report',
    ...['--temp-directory', join(folder, 'v8'), '--include', 'src/**', '--reporter', 'text'],
    ...['--check-coverage', ...limits],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
