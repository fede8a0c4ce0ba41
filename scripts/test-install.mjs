#!/usr/bin/env node
/**
 * Publishes and installs the skill with the real programs and a registry on loopback: `clawhub publish` and `install`,
 * then `openclaw skills install`, `info` and `update`, each with its own home folder.
 *
 *   npm run test:install            exits with 1 at the first problem
 *
 * Fetches Node 24 and both programs from npm once, into the system's temporary folder.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry } from '../tests/registry/registry.mjs';
import { publishedFiles } from './verify/tree.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLIENTS = ['clawhub@0.23.3', 'openclaw@2026.9.6'];
const SLUG = 'scalekit-agent-auth';
const BUNDLE = `dist/${SLUG}.cjs`;

const platform = process.platform === 'win32' ? 'win' : process.platform;
const NODE_PACKAGE = `node-${platform}-${process.arch}`;
const cache = join(tmpdir(), `${SLUG}-install-check`);
const nodeBin = join(cache, 'node_modules', NODE_PACKAGE, 'bin');
const node24 = join(nodeBin, process.platform === 'win32' ? 'node.exe' : 'node');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const nextVersion = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
/** A user's settings. Nothing listens at this URL, because only the machine is checked. */
const SETTINGS = {
  TOOL_CLIENT_ID: 'example_client_id',
  TOOL_CLIENT_SECRET: 'example_client_secret',
  TOOL_ENV_URL: 'http://127.0.0.1:9',
};

const say = (text) => console.log(text);
const step = (text) => say(`\n${text}`);
const done = (text) => say(`  ✓ ${text}`);

/**
 * Runs a program to its end, with only the given environment variables and the path to Node.
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
function run(file, args, { env = {}, cwd = scratch, seconds = 180 } = {}) {
  const own = {
    PATH: [nodeBin, dirname(process.execPath), process.env.PATH].join(delimiter),
    NO_COLOR: '1',
    CI: '1',
  };
  const system = process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {};
  return new Promise((ended) => {
    const options = { cwd, env: { ...system, ...env, ...own }, timeout: seconds * 1000, maxBuffer: 2 ** 26 };
    execFile(file, args, options, (error, stdout, stderr) => {
      ended({ code: error === null ? 0 : Number(error.code ?? 1) || 1, stdout, stderr });
    });
  });
}

async function succeed(file, args, options) {
  const { code, stdout, stderr } = await run(file, args, options);
  assert.equal(code, 0, `${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The client's script, run by Node 24, whatever Node runs this. */
function client(name, args, options) {
  const home = join(cache, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return succeed(node24, [join(home, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}

async function fetchClients() {
  step('Programs from npm');
  mkdirSync(cache, { recursive: true });
  const install = async (...packages) => {
    const names = packages.map((name) => name.replace(/(?<=.)@.*/, ''));
    if (names.every((name) => existsSync(join(cache, 'node_modules', name, 'package.json')))) return;
    const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', cache, ...packages];
    const npmScript = process.env.npm_execpath;
    const [npm, ...before] = npmScript ? [process.execPath, npmScript] : ['npm'];
    // npm gets the whole environment, which may set this machine's registry, proxy and certificates.
    await succeed(npm, [...before, ...args], { cwd: cache, seconds: 600, env: process.env });
  };
  await install(`${NODE_PACKAGE}@24`);
  await install(...CLIENTS);
  done(`Node ${(await succeed(node24, ['--version'])).trim()}, ${CLIENTS.join(', ')}, in ${cache}`);
}

/** A home folder without this user's files. */
function newHome(name) {
  const home = join(scratch, name);
  mkdirSync(home, { recursive: true });
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    APPDATA: join(home, '.config'),
  };
}

async function publish(folder, published, env) {
  await client(
    'clawhub',
    ['--registry', registry.url, 'skill', 'publish', folder, '--slug', SLUG, '--version', published],
    {
      env,
    },
  );
  return registry.store.findVersion(SLUG, published).files.map(({ path }) => path);
}

/** Checks that the installed bundle answers, on the Node that runs this, from another folder. */
async function answers(folder, what) {
  const bundle = join(folder, BUNDLE);
  assert.equal((await succeed(process.execPath, [bundle, '--version'])).trim(), version, `${what} --version`);
  const { code, stdout } = await run(process.execPath, [bundle, 'list-connections']);
  const answer = JSON.parse(stdout);
  assert.equal(stdout.trim().split('\n').length, 1, 'one line of JSON');
  assert.deepEqual([code, answer.error.code], [10, 'CONFIG_MISSING'], stdout);
  done(`${what}: --version prints ${version}; list-connections reports CONFIG_MISSING and exits with 10`);
}

async function withClawhub() {
  step('clawhub');
  const env = newHome('clawhub-home');
  mkdirSync(join(env.XDG_CONFIG_HOME, 'clawhub'), { recursive: true });
  const login = JSON.stringify({ registry: registry.url, token: registry.token });
  writeFileSync(join(env.XDG_CONFIG_HOME, 'clawhub', 'config.json'), login);

  const uploaded = await publish(ROOT, version, env);
  assert.deepEqual([...uploaded].sort(), publishedFiles(ROOT), 'the upload is what release:check expects');
  done(`publish ${version}: ${uploaded.length} files, as in the publish list`);

  const workdir = join(scratch, 'clawhub-work');
  mkdirSync(workdir);
  await client('clawhub', ['--registry', registry.url, '--workdir', workdir, 'install', SLUG], { env });
  done('install');
  await answers(join(workdir, 'skills', SLUG), 'the installed bundle');
  return env;
}

async function withOpenclaw(publisher) {
  step('openclaw');
  const env = { ...newHome('openclaw-home'), OPENCLAW_CLAWHUB_URL: registry.url };
  const info = async (more = {}) =>
    JSON.parse(await client('openclaw', ['skills', 'info', SLUG, '--json'], { env: { ...env, ...more } }));

  await client('openclaw', ['skills', 'install', SLUG], { env });
  done('skills install');

  const bare = await info();
  assert.deepEqual(
    [bare.eligible, bare.missing.env],
    [false, Object.keys(SETTINGS)],
    'names what is missing',
  );
  done(`skills info, nothing set: needs ${bare.missing.env.join(', ')}`);
  const exported = await info(SETTINGS);
  assert.deepEqual([exported.eligible, exported.modelVisible], [true, true], 'ready with the variables');
  done('skills info, the variables exported: ready');

  const config = join(env.HOME, '.openclaw', 'openclaw.json');
  writeFileSync(config, JSON.stringify({ skills: { entries: { [SLUG]: { env: SETTINGS } } } }, null, 2));
  const before = readFileSync(config, 'utf8');
  assert.equal((await info()).eligible, true, 'ready with the settings of openclaw.json');
  done('skills info, the variables in openclaw.json: ready');

  await answers(bare.baseDir, 'the installed bundle');
  // A file that a command left in the skill's folder would block this update.
  await run(process.execPath, [join(bare.baseDir, BUNDLE), 'doctor'], {
    cwd: bare.baseDir,
    env: { ...env, ...SETTINGS },
  });
  const next = join(scratch, 'next', SLUG);
  for (const file of publishedFiles(ROOT)) cpSync(join(ROOT, file), join(next, file), { recursive: true });
  writeFileSync(join(next, 'CHANGELOG.md'), `## ${nextVersion}\n\nTried.\n`);
  await publish(next, nextVersion, publisher);
  await client('openclaw', ['skills', 'update', SLUG], { env });
  const after = await info();
  assert.equal(after.clawhub.installedVersion, nextVersion, 'the new version is installed');
  assert.match(readFileSync(join(after.baseDir, 'CHANGELOG.md'), 'utf8'), /Tried/);
  assert.deepEqual(
    [after.eligible, readFileSync(config, 'utf8')],
    [true, before],
    'the configuration is unchanged',
  );
  done(`skills update to ${nextVersion}: ready, openclaw.json untouched`);
  await answers(after.baseDir, 'the updated bundle');
}

const scratch = mkdtempSync(join(tmpdir(), `${SLUG}-install-`));
const registry = await startRegistry();
try {
  await fetchClients();
  await withOpenclaw(await withClawhub());
  say('\nAll as expected.');
} catch (error) {
  console.error(`\n${error.message}\n\nRequests to the registry:\n${registry.requests.join('\n')}`);
  process.exitCode = 1;
} finally {
  await registry.close();
  rmSync(scratch, { recursive: true, force: true });
}
