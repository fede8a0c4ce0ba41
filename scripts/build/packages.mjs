/** The third-party packages that our source imports, bundled into one minified table of functions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { reachableTypes, trimDescriptors } from './descriptors.mjs';
import { manifestPlugin } from './manifest.mjs';
import { EDITED, REPLACED } from './omissions.mjs';

/**
 * @param {string} root
 * @param {Map<string, string[] | null>} imports see findImports
 * @param {Set<string>} words the same
 * @param {string} target
 * @returns {Promise<{ code: string, formats: Map<string, 'esm' | 'cjs'>, bundled: ReturnType<typeof bundledFiles> }>}
 */
export async function bundlePackages(root, imports, words, target) {
  const table = [...imports.keys()].map((name) => `${quote(name)}: () => require(${quote(`only:${name}`)})`);
  const omissions = omissionsPlugin();
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: `module.exports = { ${table.join(', ')} };`, resolveDir: root, sourcefile: 'table' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    // V8 passes over a function that is not called yet; the body of an inner arrow function it parses in full.
    supported: { arrow: false },
    inject: [fileURLToPath(new URL('headers.mjs', import.meta.url))],
    lineLimit: 200, // Node prints the line that an error comes from.
    legalComments: 'none', // THIRD_PARTY_LICENSES has them all.
    platform: 'node',
    format: 'cjs',
    target,
    charset: 'utf8',
    logLevel: 'error',
    // What packages see as the environment is empty, whatever they do with it.
    // zod's base64 codecs, which we do not use, are the only callers of atob; scans take it for a hidden payload.
    define: { 'process.env': 'noEnvironment', 'import.meta.url': 'fileUrl', atob: 'undefined' },
    plugins: [
      omissions.plugin,
      narrowPlugin(imports),
      sourcesPlugin(omissions.edit, reachableTypes(root, imports, words)),
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
  return { code, formats: moduleFormats(metafile), bundled: bundledFiles(metafile) };
}

/** A string broken over two lines could not be searched for. */
const joinStrings = (code) => code.replace(/(?<!\\)((?:\\\\)*)\\\n/g, '$1');

const quote = (text) => JSON.stringify(text);

/**
 * `only:package` (or, with the names behind it, `only:package#a,b`) is a module that exports just the
 * names that are used, so that the rest of an ES module falls away.
 */
function narrowPlugin(imports) {
  return {
    name: 'narrow',
    setup(build) {
      build.onResolve({ filter: /^only:/ }, ({ path, resolveDir }) => ({
        path: path.slice(5),
        namespace: 'only',
        sideEffects: false,
        pluginData: { resolveDir },
      }));
      build.onLoad({ filter: /.*/, namespace: 'only' }, ({ path, pluginData }) => {
        const [specifier, listed] = path.split('#');
        const names = listed === undefined ? imports.get(specifier) : listed.split(',');
        const from = `from ${quote(specifier)};`;
        const all = `export * ${from} export { default } ${from}`;
        const contents = names ? `export { ${names.join(', ')} } ${from}` : all;
        return { contents, resolveDir: pluginData.resolveDir };
      });
    },
  };
}

/**
 * What packages are read as: the edits of omissions.mjs, descriptions of what is reached, and of the SDK only the
 * names it uses. The SDK is compiled to `const x_1 = require('package')`, which would keep all of an ES module, and
 * a CommonJS copy of what we import as an ES module.
 *
 * @param {(path: string, code: string) => string} edit
 * @param {Set<string>} reached
 */
function sourcesPlugin(edit, reached) {
  return {
    name: 'sources',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, ({ path }) => {
        let code = edit(path, readFileSync(path, 'utf8'));
        if (SDK.test(path)) code = narrowRequires(code);
        // Those of the packages below the SDK stay whole.
        if (path.endsWith('_pb.js')) code = trimDescriptors(code, reached);
        return { contents: code };
      });
    },
  };
}

const SDK = /@scalekit-sdk[\\/]node[\\/]lib[\\/].*\.js$/;

/** @param {string} code compiled by TypeScript to CommonJS */
export function narrowRequires(code) {
  return code.replace(
    /const (\w+) = (.*)require\("([^".][^"]*)"\)/g,
    (whole, variable, helper, specifier) => {
      if (specifier === 'os') return whole;
      const uses = [...code.matchAll(new RegExp(`\\b${variable}\\b(?:\\.(\\w+))?`, 'g'))].slice(1);
      const names = [...new Set(uses.map(([, name]) => name))].sort();
      if (names.includes(undefined)) throw new Error(`Cannot tell which names of ${specifier} are used`);
      return `const ${variable} = ${helper}require("only:${specifier}#${names.join(',')}")`;
    },
  );
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
    /** A file of a package with its edits applied. */
    edit(path, code) {
      return EDITED.filter(({ file }) => file === tail(path)).reduce((before, { file, find, replace }) => {
        const after = before.replace(find, replace);
        if (after === before) throw new Error(`${file} has changed: ${find}`);
        unused.delete(file);
        return after;
      }, code);
    },
    assertAllUsed() {
      if (unused.size > 0) throw new Error(`Nothing to omit any more: ${[...unused].join(', ')}`);
    },
  };
}

/** How Node would load each import of ours: it decides what a default import means. */
function moduleFormats(metafile) {
  return new Map(
    Object.entries(metafile.inputs)
      .filter(([path]) => path.startsWith('only:') && !path.includes('#'))
      .map(([path, { imports }]) => [path.slice(5), metafile.inputs[imports[0].path].format]),
  );
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
