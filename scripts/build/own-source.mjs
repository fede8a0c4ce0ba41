/** Our own source as one bundle, which keeps its names. */
import esbuild from 'esbuild';
import { manifestPlugin } from './manifest.mjs';

const BARE = /^[^./]/;

/** Characters after which a line is broken, so that two builds can be compared. */
const LINE_LIMIT = 120;

/** The build does not depend on what the editor's settings say. */
const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };

/**
 * @param {string} root the repository
 * @param {Record<string, string[]>} packages the packages that may be imported, with the names of each
 * @param {string} target the oldest Node that runs the bundle, as esbuild calls it
 * @returns {Promise<{ code: string, map: object }>} the bundle, without comments and with all names, and its source map
 * @throws {Error} if a package or a name is imported that is not listed, or a package is listed and not imported
 */
export async function bundleOwnSource(root, packages, target) {
  const unused = new Set(Object.keys(packages));
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: 'main.cjs',
    bundle: true,
    write: false,
    sourcemap: 'external',
    platform: 'node',
    target,
    format: 'cjs',
    // A tenth smaller, and without comments. All names stay.
    minifyWhitespace: true,
    lineLimit: LINE_LIMIT,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw,
    logLevel: 'silent', // Errors are thrown.
    plugins: [manifestPlugin, packagesPlugin(packages, unused)],
  });
  if (unused.size > 0) {
    throw new Error(`src/ never imports ${[...unused].join(', ')}: see scripts/build/vendored.mjs`);
  }
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { code: text('.cjs'), map: JSON.parse(text('.map')) };
}

/** Resolves `import … from 'package'` to the package table. esbuild refuses a name that such a module does not export. */
function packagesPlugin(packages, unused) {
  return {
    name: 'packages',
    setup(build) {
      build.onResolve({ filter: BARE }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return undefined;
        if (packages[path] === undefined) {
          return { errors: [{ text: `${path} is not listed in scripts/build/vendored.mjs` }] };
        }
        unused.delete(path);
        return { path, namespace: 'package', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => {
        // `catch` and `default` cannot name a variable; `mini_catch` and `yargs_default` can.
        const prefix = path.split('/').at(-1).replace(/\W/g, '_');
        const names = packages[path].map((name) => [name, `${prefix}_${name}`]);
        const list = (separator) => names.map((pair) => pair.join(separator)).join(', ');
        return {
          contents: `const { ${list(': ')} } = packages[${JSON.stringify(path)}]();
            export { ${names.map(([name, local]) => `${local} as ${name}`).join(', ')} };`,
        };
      });
    },
  };
}
