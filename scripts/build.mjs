#!/usr/bin/env node
/**
 * Builds dist/scalekit-agent-auth.cjs, the program, and THIRD_PARTY_LICENSES.
 *
 *   node scripts/build.mjs           writes both
 *   node scripts/build.mjs --check   builds in memory; exits with 1 if a file on disk differs
 *
 * The same sources and package-lock.json produce the same bytes on every machine, in any folder.
 *
 * The file joins two bundles: first the packages of build/vendored.mjs, minified, as a table of functions, one per import;
 * then our source with its names. A package runs when the first module that imports it runs, so a command without gRPC
 * does not pay for gRPC.
 *
 * Our source may not use top-level await (CommonJS has none); `import x from '../package.json'` gives
 * `{ name, version }`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reachableTypes } from './build/descriptors.mjs';
import { licensesText } from './build/licenses.mjs';
import { bundleOwnSource } from './build/own-source.mjs';
import { bundlePackages } from './build/packages.mjs';
import * as VENDORED from './build/vendored.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUNDLE = 'dist/scalekit-agent-auth.cjs';
const LICENSES = 'THIRD_PARTY_LICENSES';

/** Node 20 is the oldest version that runs the file. */
const TARGET = 'node20';

/** Runs first, in syntax that even a very old Node accepts; `return` ends a CommonJS module. */
const REFUSE_OLD_NODE = `/* An older Node would fail somewhere below, in words of its own. */
if (parseInt(process.versions.node, 10) < ${Number(TARGET.slice(4))}) {
  process.exitCode = 10;
  process.stdout.write(JSON.stringify({ ok: false, error: {
    code: "CONFIG_INVALID",
    message: "This program needs Node.js ${Number(TARGET.slice(4))} or newer and was run by Node.js " + process.versions.node + ".",
    hint: "Ask the user to install Node.js ${Number(TARGET.slice(4))} or newer for the shell that the agent uses.",
    retryable: false
  } }) + "\\n");
  return;
}
`;

/**
 * @param {string} root the repository
 * @param {typeof VENDORED} vendored the third-party code in the bundle
 * @returns {Promise<{
 *   files: Map<string, string>,
 *   sizes: { own: number, packages: number, bundled: Map<string, { files: string[], bytes: number }> },
 * }>} the text of each file, and the bytes of each part of the bundle
 */
export async function build(root = ROOT, vendored = VENDORED) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = await bundleOwnSource(root, vendored.PACKAGES, TARGET);
  const isCalled = (rpc) => new RegExp(`\\.${rpc}\\b`).test(own);
  const packages = await bundlePackages(root, vendored, reachableTypes(root, vendored, isCalled), TARGET);

  const head = [
    '#!/usr/bin/env node',
    `/*`,
    ` * ${name} ${version}`,
    ` *`,
    ` * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:`,
    ` *   npm ci && npm run build`,
    ` * Our own code is below, from "The program" on: src/ with all its names, without comments and white space.`,
    ` * What comes before it is third-party code, minified, with its licences in ${LICENSES}.`,
    ` */`,
    `"use strict";`,
    ``,
    REFUSE_OLD_NODE,
    `/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */`,
    packages.code,
    `/* The program: src/main.ts and what it imports. */`,
    ``,
  ].join('\n');
  const bundle = head + own;

  const files = new Map([
    [BUNDLE, bundle],
    [LICENSES, licensesText(root, packages.bundled)],
  ]);
  const sizes = { own: own.length, packages: packages.code.length, bundled: packages.bundled };
  return { files, sizes };
}

/** The files on disk that differ from the build. */
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
