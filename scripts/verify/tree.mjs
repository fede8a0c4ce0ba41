/** The published tree: what `clawhub` would upload from a folder, and what we want to publish. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_TREE_BYTES = 50 * 1024 * 1024;

/** Exactly what is published: a file, or every file of a kind in a folder. */
const PUBLISHED = [
  'SKILL.md',
  'references/**.md',
  'dist/scalekit-agent-auth.cjs',
  'src/**.ts',
  'scripts/build.mjs',
  'scripts/build/**.mjs',
  'scripts/build/licenses/*.txt',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'clawhub.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'SECURITY.md',
  'THIRD_PARTY_LICENSES',
];
const asPattern = (glob) => new RegExp(`^${toSource(glob)}$`);

/** @returns {string[]} the files that `clawhub` would publish: no dot files, no node_modules, nothing ignored */
export function publishedFiles(root) {
  const rules = ['.gitignore', '.clawhubignore'].flatMap((file) => ignoreRules(join(root, file)));
  const walk = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (isIgnored(rules, path, entry.isDirectory())) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return walk('').sort();
}

/** @returns {string[]} */
export function treeProblems(root, files = publishedFiles(root)) {
  const patterns = PUBLISHED.map((glob) => ({ glob, pattern: asPattern(glob) }));
  const sizes = files.map((file) => statSync(join(root, file)).size);
  return [
    ...patterns
      .filter(({ pattern }) => !files.some((file) => pattern.test(file)))
      .map(({ glob }) => `${glob}: missing from the published tree`),
    ...files
      .filter((file) => !patterns.some(({ pattern }) => pattern.test(file)))
      .map((file) => `${file}: published, but not meant to be`),
    ...files.filter((_, i) => sizes[i] > MAX_FILE_BYTES).map((file) => `${file}: over 10 MB`),
    ...(sizes.reduce((sum, size) => sum + size, 0) > MAX_TREE_BYTES ? ['the tree: over 50 MB'] : []),
  ];
}

/** Parses the syntax that our ignore files use: `name`, `/path`, `*`, a trailing `/`, a leading `!`. */
function ignoreRules(file) {
  return readOrEmpty(file)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, negated, path, slash] = line.match(/^(!?)(.*?)(\/?)$/) ?? [];
      const source = toSource(path.replace(/^\//, ''));
      const anywhere = path.includes('/') ? '' : '(?:.*/)?';
      return {
        ignore: negated === '',
        folderOnly: slash === '/',
        pattern: new RegExp(`^${anywhere}${source}$`),
      };
    });
}

/** As in git, the last matching rule decides. Parent folders were checked before. */
function isIgnored(rules, path, isFolder) {
  const deciding = rules.findLast(
    ({ pattern, folderOnly }) => (isFolder || !folderOnly) && pattern.test(path),
  );
  return deciding?.ignore ?? false;
}

const toSource = (glob) =>
  glob.replace(/\*\*|\*|[.+?^${}()|[\]\\]/g, (part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : `\\${part}`;
  });

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
