#!/usr/bin/env node
/**
 * Builds dist/scalekit-agent-auth.cjs, the one file that is run, and THIRD_PARTY_LICENSES.
 *
 *   node scripts/build.mjs           writes both
 *   node scripts/build.mjs --check   builds in memory; exit 1 when a file on disk differs
 *
 * The same sources and package-lock.json give the same bytes on every machine, in any folder.
 *
 * Three passes:
 *   1. read our own source, to learn which packages it imports and which names of each;
 *   2. bundle those packages, minified, into a table of functions, one for each import;
 *   3. bundle our source, readable, around that table.
 * A package runs when the first module that imports it runs, and not before: a command that needs no
 * gRPC does not pay for gRPC.
 *
 * Our source may not use top-level await (CommonJS has none); `import x from '../package.json'` gives
 * `{ name, version }`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { licensesText } from './build/licenses.mjs';
import { bundleOwnSource, bundleWithMap, findImports } from './build/own-source.mjs';
import { bundlePackages } from './build/packages.mjs';
import { mapPublished } from './build/source-map.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUNDLE = 'dist/scalekit-agent-auth.cjs';
const LICENSES = 'THIRD_PARTY_LICENSES';

/** Node 20 is the oldest Node that runs the file. */
const TARGET = 'node20';

/**
 * @param {string} root the repository
 * @returns {Promise<{
 *   files: Map<string, string>,
 *   own: string,
 *   sizes: { own: number, packages: number, bundled: Map<string, { files: string[], bytes: number }> },
 *   sourceMap: () => Promise<import('@jridgewell/gen-mapping').EncodedSourceMap>,
 * }>} the text of each file; the end of the bundle that is ours; what takes how
 * much of the bundle; and where each piece of its end comes from in src/
 */
export async function build(root = ROOT) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { imports, words } = await findImports(root, TARGET);
  const packages = await bundlePackages(root, imports, words, TARGET);
  const own = await bundleOwnSource(root, packages.formats, TARGET);

  const bundle = [
    '#!/usr/bin/env node',
    `/*`,
    ` * ${name} ${version}`,
    ` *`,
    ` * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:`,
    ` *   npm ci && npm run build`,
    ` * Our own code is below, readable, from "The program" on. What comes before it is third-party code,`,
    ` * minified, with its licences in ${LICENSES}.`,
    ` */`,
    `"use strict";`,
    ``,
    `/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */`,
    packages.code,
    `/* The program: src/main.ts and what it imports. */`,
    own,
  ].join('\n');

  const files = new Map([
    [BUNDLE, bundle],
    [LICENSES, licensesText(root, packages.bundled)],
  ]);
  const sizes = { own: own.length, packages: packages.code.length, bundled: packages.bundled };
  const sourceMap = async () => {
    return mapPublished(bundle, own, await bundleWithMap(root, packages.formats, TARGET));
  };
  return { files, own, sizes, sourceMap };
}

/** The files on disk that are not what the build gives. */
export function staleFiles(root, files) {
  return [...files].filter(([path, text]) => readOrEmpty(join(root, path)) !== text).map(([path]) => path);
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function main(args) {
  const { files, sizes } = await build();
  if (args.includes('--check')) {
    const stale = staleFiles(ROOT, files);
    if (stale.length === 0) return;
    console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  const total = Buffer.byteLength(files.get(BUNDLE) ?? '');
  console.log(`${BUNDLE}: ${total} bytes (ours ${sizes.own}, packages ${sizes.packages})`);
  if (!args.includes('--sizes')) return;
  for (const [folder, { bytes }] of [...sizes.bundled].sort((a, b) => b[1].bytes - a[1].bytes)) {
    console.log(`${String(bytes).padStart(8)}  ${folder.split('node_modules/').at(-1)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
