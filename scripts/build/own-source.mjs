/** Bundles our own source, with its names. */
import esbuild from 'esbuild';
import { manifestPlugin } from './manifest.mjs';

const BARE = /^[^./]/;

/** The build does not depend on tsconfig.json. */
const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };

/**
 * @param {string} root the repository
 * @param {Record<string, string[]>} packages the packages that may be imported, with the names of each
 * @param {string} target the oldest Node that runs the bundle, as esbuild calls it
 * @returns {Promise<string>} the bundle, with all names but without comments and white space
 * @throws {Error} if an imported package or name is not listed, or a listed package is not imported
 */
export async function bundleOwnSource(root, packages, target) {
  const unused = new Set(Object.keys(packages));
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: 'main.cjs',
    bundle: true,
    write: false,
    platform: 'node',
    target,
    format: 'cjs',
    // An eighth smaller, and without comments. All names stay.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw,
    logLevel: 'silent', // Errors are thrown.
    plugins: [manifestPlugin, packagesPlugin(packages, unused)],
  });
  if (unused.size > 0) {
    throw new Error(`src/ never imports ${[...unused].join(', ')}: see scripts/build/vendored.mjs`);
  }
  return breakLines(outputFiles[0].text);
}

/** Starts each function, class and module on a new line, so that the file can be read and compared. */
function breakLines(code) {
  const broken = code.replace(/([;}])(?=(?:async )?function\b|class\b|var init_)/g, '$1\n');
  const compact = (text) => esbuild.transformSync(text, { minifyWhitespace: true, charset: 'utf8' }).code;
  if (compact(broken) !== compact(code))
    throw new Error('A line break would be inside a string: see breakLines');
  return broken;
}

/** Resolves `import … from 'package'` to the package table. esbuild refuses names that such a module does not export. */
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
