/** Our own source: what it imports, and its readable bundle. */
import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { markComments, unmarkComments } from './comments.mjs';
import { manifestPlugin } from './manifest.mjs';

const BARE = /^[^./]/;

/** @param {string} root @param {string} target */
const common = (root, target) => ({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  target,
  charset: 'utf8',
  logLevel: 'error',
});

/**
 * The packages our source imports, by specifier, with the names it takes from each (`null` stands for all
 * of them), and every word that stands after a dot in it. Read from esbuild's own output, in which types
 * are gone and every import is written the same way.
 * @returns {Promise<{ imports: Map<string, string[] | null>, words: Set<string> }>}
 */
export async function findImports(root, target) {
  const { outputFiles } = await esbuild.build({
    ...common(root, target),
    format: 'esm',
    packages: 'external',
    plugins: [manifestPlugin],
  });
  const code = outputFiles[0].text;
  /** @type {Map<string, Set<string> | null>} */
  const found = new Map();
  for (const [, clause, specifier] of code.matchAll(/^import (?:([^"']+?) from )?"([^"]+)";$/gm)) {
    if (specifier.startsWith('node:')) continue;
    const names = clause === undefined ? [] : importedNames(clause, code);
    const before = found.get(specifier);
    if (before === null || names === null) found.set(specifier, null);
    else found.set(specifier, new Set([...(before ?? []), ...names]));
  }
  for (const [, specifier] of code.matchAll(/\bimport\("([^"]+)"\)/g)) {
    if (!specifier.startsWith('node:')) found.set(specifier, null);
  }
  const imports = [...found].sort(byKey).map(([key, names]) => [key, names && [...names].sort()]);
  const words = new Set([...code.matchAll(/\.(\w+)/g)].map(([, word]) => word));
  return { imports: new Map(imports), words };
}

const byKey = ([a], [b]) => (a < b ? -1 : 1);

/** `a, { b as c }` → ['default', 'b']; `* as a` → the members of `a` that are used, or null. */
function importedNames(clause, code) {
  const [, namespace] = clause.match(/^\* as ([\w$]+)$/) ?? [];
  if (namespace !== undefined) return membersUsed(namespace, code);
  const [, byDefault, named] = clause.match(/^([\w$]+)?(?:,\s*)?(?:\{([^}]*)\})?$/) ?? [];
  if (byDefault === undefined && named === undefined) throw new Error(`Cannot read the import: ${clause}`);
  const names = (named ?? '')
    .split(',')
    .map((part) => part.trim().split(' as ')[0])
    .filter(Boolean);
  return byDefault === undefined ? names : ['default', ...names];
}

/**
 * The `member` of every `namespace.member`, or null when the namespace is used in another way. esbuild makes
 * names unique in its output. In a string that looks like a member, an unknown one fails the build.
 */
function membersUsed(namespace, code) {
  const name = namespace.replaceAll('$', '\\$');
  const body = code.replace(/^(import .*|\s*\/\/.*)$/gm, '');
  const uses = body.matchAll(new RegExp(`(?<![\\w$.])${name}(?![\\w$])(?:\\.([\\w$]+))?`, 'g'));
  const members = [...uses].map(([, member]) => member);
  return members.includes(undefined) ? null : members;
}

/**
 * @param {Map<string, 'esm' | 'cjs'>} formats how Node would load each package
 * @returns {Promise<string>} the bundle of our source, with its comments
 */
export async function bundleOwnSource(root, formats, target) {
  const code = await bundle(root, formats, target, {
    // Comments that begin with `!` are the ones esbuild keeps.
    legalComments: 'inline',
    plugins: [commentsPlugin],
  });
  return unmarkComments(code.replace('"use strict";\n', ''));
}

/** @returns {Promise<string>} the same bundle without comments, its source map within */
export const bundleWithMap = (root, formats, target) =>
  bundle(root, formats, target, { sourcemap: 'inline' });

async function bundle(root, formats, target, { plugins = [], ...options }) {
  const { outputFiles } = await esbuild.build({
    ...common(root, target),
    ...options,
    format: 'cjs',
    plugins: [manifestPlugin, packagesPlugin(formats), ...plugins],
  });
  return outputFiles[0].text;
}

/**
 * Resolves `import … from 'package'` to a call of the package table. As in Node, a CommonJS package's
 * default export is its `module.exports`; an ES module's is the one it declares.
 */
function packagesPlugin(formats) {
  return {
    name: 'packages',
    setup(build) {
      build.onResolve({ filter: BARE }, ({ path, kind, namespace }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return undefined;
        const isModule = formats.get(path) === 'esm' && namespace === 'file';
        return { path, namespace: isModule ? 'module' : 'package', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
        contents: `module.exports = packages[${JSON.stringify(path)}]();`,
      }));
      build.onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => ({
        contents: `export * from ${JSON.stringify(path)}; export { default } from ${JSON.stringify(path)};`,
      }));
    },
  };
}

const commentsPlugin = {
  name: 'comments',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: markComments(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')),
      loader: 'ts',
    }));
  },
};
