/** The third-party packages of vendored.mjs, bundled into one minified table of functions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { generateModule } from './descriptors.mjs';
import { manifestPlugin } from './manifest.mjs';
import { EDITED, REPLACED } from './omissions.mjs';

/**
 * @param {string} root the repository
 * @param {import('./vendored.mjs')} vendored
 * @param {Set<string>} reached see reachableTypes
 * @param {string} target the oldest Node that runs the bundle, as esbuild calls it
 * @returns {Promise<{ code: string, bundled: ReturnType<typeof bundledFiles> }>}
 * @throws {Error} if a package lacks an export, or an omission no longer omits anything
 */
export async function bundlePackages(root, { PACKAGES }, reached, target) {
  const table = Object.keys(PACKAGES).map(
    (name) => `${quote(name)}: () => require(${quote(`only:${name}`)})`,
  );
  const omissions = omissionsPlugin();
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: `module.exports = { ${table.join(', ')} };`, resolveDir: root, sourcefile: 'table' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    // V8 skips a function that is not called yet, but parses the body of an inner arrow function in full.
    supported: { arrow: false },
    inject: [fileURLToPath(new URL('headers.mjs', import.meta.url))],
    lineLimit: 200, // Node prints the line of an error, so lines must be short.
    legalComments: 'none', // THIRD_PARTY_LICENSES has them all.
    platform: 'node',
    format: 'cjs',
    target,
    charset: 'utf8',
    logLevel: 'silent', // Errors are thrown.
    // Packages see an empty environment.
    // Only zod's base64 codecs, which we do not use, call atob, which scans take for a hidden payload.
    define: { 'process.env': 'noEnvironment', 'import.meta.url': 'fileUrl', atob: 'undefined' },
    plugins: [
      omissions.plugin,
      namesPlugin(PACKAGES),
      sourcesPlugin(omissions.edit, reached),
      manifestPlugin,
    ],
  });
  omissions.assertAllUsed();
  const code = [
    `const packages = (function (module, noEnvironment, fileUrl) {`,
    joinStrings(outputFiles[0].text.trimEnd()),
    `return module.exports;`,
    `})({}, Object.freeze({}), require("node:url").pathToFileURL(__filename).href);`,
    ``,
  ].join('\n');
  return { code, bundled: bundledFiles(metafile) };
}

/** A string must not be split over two lines, so that it can be searched for. */
const joinStrings = (code) => code.replace(/(?<!\\)((?:\\\\)*)\\\n/g, '$1');

const quote = (text) => JSON.stringify(text);

/**
 * `only:package` exports only the listed names of a package, so that the rest is removed. Its path ends in `.mjs`, so that
 * a default import means the same as in Node.
 */
function namesPlugin(listed) {
  return {
    name: 'names',
    setup(build) {
      build.onResolve({ filter: /^only:/ }, ({ path, resolveDir }) => ({
        path: `${path.slice(5)}.mjs`,
        namespace: 'only',
        sideEffects: false,
        pluginData: { resolveDir, specifier: path.slice(5) },
      }));
      build.onLoad({ filter: /.*/, namespace: 'only' }, ({ pluginData: { resolveDir, specifier } }) => ({
        contents: `export { ${listed[specifier].join(', ')} } from ${quote(specifier)};`,
        resolveDir,
      }));
    },
  };
}

/** Loads packages with the edits of omissions.mjs, and with descriptors of what is reached. */
function sourcesPlugin(edit, reached) {
  return {
    name: 'sources',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => ({
        contents: path.endsWith('_pb.js')
          ? await generateModule(path, reached)
          : edit(path, readFileSync(path, 'utf8')),
      }));
    },
  };
}

function omissionsPlugin() {
  const unused = new Set([...REPLACED.map(({ module }) => module), ...EDITED.map(({ file }) => file)]);
  const named = new Map(REPLACED.map((entry) => [entry.module, entry]));
  const tail = (path) => path.replaceAll('\\', '/').split('/node_modules/').at(-1);
  const plugin = {
    name: 'omissions',
    setup(build) {
      const namespace = 'replaced';
      build.onResolve({ filter: /./ }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === namespace || path.startsWith('node:') || path.startsWith('only:'))
          return undefined;
        if (named.has(path)) return { path, namespace, sideEffects: false, pluginData: { resolveDir } };
        if (!path.startsWith('.')) return undefined;
        const found = await build.resolve(path, { resolveDir, kind, pluginData: namespace });
        const file = tail(found.path);
        return named.has(file)
          ? { path: file, namespace, sideEffects: false, pluginData: { resolveDir } }
          : undefined;
      });
      build.onLoad({ filter: /.*/, namespace }, ({ path, pluginData }) => {
        unused.delete(path);
        return { contents: named.get(path)?.code, resolveDir: pluginData.resolveDir };
      });
    },
  };
  return {
    plugin,
    /** A file of a package after its edits. */
    edit(path, code) {
      return EDITED.filter(({ file }) => file === tail(path)).reduce((before, { file, find, replace }) => {
        const after = before.replace(find, replace);
        if (after === before) throw new Error(`${file} has changed: ${find}`);
        unused.delete(file);
        return after;
      }, code);
    },
    assertAllUsed() {
      if (unused.size > 0) throw new Error(`Nothing left to omit: ${[...unused].join(', ')}`);
    },
  };
}

/** @returns {Map<string, { files: string[], bytes: number }>} by the package's folder */
function bundledFiles(metafile) {
  const packages = new Map();
  const [output] = Object.values(metafile.outputs);
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    const [folder] = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [];
    if (folder === undefined || bytesInOutput === 0) continue;
    const { files, bytes } = packages.get(folder) ?? { files: [], bytes: 0 };
    packages.set(folder, { files: [...files, file], bytes: bytes + bytesInOutput });
  }
  return packages;
}
