import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The minimum that list-connections could cost. */
export const FLOOR = join(ROOT, 'scripts/bench/floor.cjs');

/** The measured programs, by their name in the table. */
export interface Programs {
  bare: string;
  ours: string;
  naive: string;
}

/** Copies ours, the naive bundle and an empty file into one folder, each a single file. */
export async function makePrograms(folder: string): Promise<Programs> {
  const bare = join(folder, 'empty.cjs');
  const ours = join(folder, 'scalekit-agent-auth.cjs');
  const naive = join(folder, 'naive.cjs');
  writeFileSync(bare, '');
  copyFileSync(join(ROOT, 'dist/scalekit-agent-auth.cjs'), ours);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/bench/naive.ts'],
    outfile: naive,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // yargs 18 looks up its own path.
    define: { 'import.meta.url': 'fileUrl' },
    banner: { js: `const fileUrl = require('node:url').pathToFileURL(__filename).href;` },
    logLevel: 'error',
  });
  return { bare, ours, naive };
}

/** A Node with this major version: the one that runs this, or one fetched from npm into the folder. */
export function findNode(major: number, folder: string): string | undefined {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const prefix = join(folder, `node-${major}`);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = join(prefix, 'node_modules', name, binary);
  if (existsSync(path)) return path;
  mkdirSync(prefix, { recursive: true });
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const flags = ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync(npm, [...flags, `${name}@${major}`], { stdio: 'ignore', timeout: 240_000 });
    return path;
  } catch {
    return undefined;
  }
}
