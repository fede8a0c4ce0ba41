#!/usr/bin/env node
/**
 * Measures what the end-to-end tests execute of src/, in the processes that they start (`npm run coverage`).
 *
 * The tests run the sources in place of the built file, Node notes what is executed, and c8 maps it to lines. What
 * only unit tests reach (odd schemas, queries, previews) does not count here; the figures are a lower bound, and the
 * thresholds only ever rise. Timing-bound tests may fail under the load of measuring; the figures are taken anyway.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THRESHOLDS = { lines: 90, branches: 85 };

const folder = mkdtempSync(join(tmpdir(), 'agent-auth-coverage-'));
const run = (bin, args, env = {}) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status;
try {
  const tests = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['tests/e2e', 'tests/hostile'];
  run('vitest/vitest.mjs', ['run', ...tests, '--testTimeout=60000'], { AGENT_AUTH_COVERAGE: folder });
  const limits = Object.entries(THRESHOLDS).flatMap(([kind, least]) => [`--${kind}`, String(least)]);
  process.exitCode = run('c8/bin/c8.js', [
    'report',
    ...['--temp-directory', folder, '--include', 'src/**', '--reporter', 'text'],
    ...['--check-coverage', ...limits],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
