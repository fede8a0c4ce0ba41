#!/usr/bin/env node
/**
 * Lists what is not ready for the release of a version. Changes nothing.
 *
 *   npm run release:check 3.1.0     exits with 1 if there is anything
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { BUNDLE } from './build.mjs';
import { readFrontmatter } from './verify/skill.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} root
 * @param {string | undefined} version the version to release
 * @returns {string[]} the problems
 */
export function releaseProblems(root, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) return [`Which version? ${version} is none; say it as 1.2.3.`];
  return [...versionProblems(root, version), ...lockProblems(root), ...cardProblems(root)];
}

function versionProblems(root, version) {
  const lock = json(root, 'package-lock.json');
  const found = [
    ['package.json', json(root, 'package.json').version],
    ['package-lock.json', lock.version],
    ['package-lock.json, its first package', lock.packages?.['']?.version],
    ['clawhub.json', json(root, 'clawhub.json').version],
    ['CHANGELOG.md, its first heading', latestChange(text(root, 'CHANGELOG.md'))],
    [`${BUNDLE} --version`, reported(join(root, BUNDLE))],
  ];
  return found
    .filter(([, actual]) => actual !== version)
    .map(([where, actual]) => `${where}: ${actual ?? 'nothing'} instead of ${version}`);
}

/** `npm ci` refuses a lock that lacks a package, and then nobody could rebuild the bundle. */
function lockProblems(root) {
  const { packages = {} } = json(root, 'package-lock.json');
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const asked = Object.values(packages).flatMap((entry) =>
    Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies }),
  );
  const missing = [...new Set(asked)].filter((name) => !locked.has(name)).sort();
  return missing.map((name) => `package-lock.json: ${name} is asked for and not in it`);
}

/** The version of the first heading `## 1.2.3` with an entry. */
function latestChange(changelog) {
  const [, version, changes] =
    changelog.match(/^## \[?v?([^\]\s]+)[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m) ?? [];
  return changes?.trim() ? version : undefined;
}

/** Reviewers see both SKILL.md and the listing card. */
function cardProblems(root) {
  const { name, description, homepage, metadata } = readFrontmatter(text(root, 'SKILL.md'));
  const { requires, envVars } = metadata?.openclaw ?? {};
  const card = json(root, 'clawhub.json');
  const manifest = json(root, 'package.json');
  const pairs = [
    ['name', name, card.name],
    ['description', description, card.description],
    ['homepage', homepage ?? metadata?.openclaw?.homepage, card.homepage],
    ['requires.env', sorted(requires?.env), sorted(card.requires?.env)],
    ['the list of variables', byName(envVars), byName(card.env)],
  ];
  return [
    ...pairs
      .filter(([, skill, listed]) => !isDeepStrictEqual(skill, listed))
      .map(([what, skill, listed]) => `${what}: ${show(skill)} in SKILL.md, ${show(listed)} in clawhub.json`),
    ...(isDeepStrictEqual(sorted(requires?.env), requiredNames(envVars))
      ? []
      : ['SKILL.md: requires.env and the required ones of envVars differ']),
    ...(manifest.license === card.license
      ? []
      : [`license: ${manifest.license} in package.json, ${card.license} in clawhub.json`]),
  ];
}

/** A missing file counts as empty. */
function orElse(absent, read) {
  try {
    return read();
  } catch {
    return absent;
  }
}

const text = (root, file) => orElse('', () => readFileSync(join(root, file), 'utf8'));
const json = (root, file) => orElse({}, () => JSON.parse(text(root, file)));
const reported = (file) =>
  orElse(undefined, () =>
    execFileSync(process.execPath, [file, '--version'], { encoding: 'utf8', stdio: 'pipe' }).trim(),
  );

const sorted = (names = []) => [...names].sort();
const byName = (list = []) =>
  list
    .map(({ name, required = false, description = '' }) => ({ name, required, description }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
const requiredNames = (list = []) => sorted(list.filter(({ required }) => required).map(({ name }) => name));
const show = (value) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = releaseProblems(ROOT, process.argv[2]);
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`Ready to release ${process.argv[2]}.`);
}
