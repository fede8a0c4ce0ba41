/**
 * Measures the cost of a call, compared with a bare `node`, the same requests by hand, a naive bundle of the same packages,
 * and similar programs: `npm run bench`. Prints a table for Node 20 and Node 24 and writes it to bench/RESULTS.md.
 *
 *   npm run bench -- --runs 5 --node 20     fewer runs (15), only one version; writes no file
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Sandbox } from '../tests/sandbox/sandbox.ts';
import { CASES, type Case } from './bench/cases.ts';
import { findEverywhere } from './bench/everywhere.ts';
import { median, PROBE, run, type Usage, usage } from './bench/measure.ts';
import { comparePeers } from './bench/peers.ts';
import { FLOOR, findNode, makePrograms, type Programs } from './bench/programs.ts';
import { type Row, rowText, type Table, writeUp } from './bench/report.ts';
import { startWorld } from './bench/world.ts';

const RESULTS = fileURLToPath(new URL('../bench/RESULTS.md', import.meta.url));
const FAR = { delayMs: 150, tls: true };
const USAGE_RUNS = 5;
const FAR_RUNS = 5;

const { values } = parseArgs({ options: { runs: { type: 'string' }, node: { type: 'string' } } });
const runs = Number(values.runs ?? 15);
const versions = values.node === undefined ? [20, 24] : [Number(values.node)];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const probe = join(folder, 'probe.cjs');

async function main(): Promise<void> {
  writeFileSync(probe, PROBE);
  const programs = await makePrograms(folder);
  const near = await startWorld();
  const far = await startWorld(FAR);
  const tables: Table[] = [];
  try {
    for (const major of versions) {
      const node = findNode(major, folder);
      if (node === undefined) {
        console.log(`Node ${major} could not be fetched; skipped.`);
        continue;
      }
      const version = (await run(node, ['--version'], {})).stdout.trim();
      console.log(`\nNode ${version}, medians of ${runs} runs`);
      const rows: Row[] = [];
      for (const task of CASES) {
        const row = await measure(node, programs, task, near, far);
        console.log(rowText(row));
        rows.push(row);
      }
      const parse = await parseTimes(node, programs);
      const wide = await findEverywhere(node, programs.ours, { folder, probe, runs });
      const peers = await comparePeers(node, programs.ours, near, { folder, runs });
      tables.push({ major, version, rows, parse, wide, peers });
    }
  } finally {
    await Promise.all([near.close(), far.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  const text = writeUp(tables, runs);
  console.log(`\n${text}`);
  if (values.runs !== undefined || values.node !== undefined) return;
  mkdirSync(fileURLToPath(new URL('../bench', import.meta.url)), { recursive: true });
  writeFileSync(RESULTS, text);
}

/** Runs the programs in turn, so that other load on the machine affects all of them equally. */
async function measure(
  node: string,
  { bare, ours, naive }: Programs,
  task: Case,
  near: Sandbox,
  far: Sandbox,
): Promise<Row> {
  const env = { ...near.env, HOME: folder, TMPDIR: folder };
  const isNetworked = task.rounds !== undefined;
  const shape = isNetworked ? await requestsPerRound(node, ours, task, far) : [];
  const floorArgs = [FLOOR, ...shape.slice(1).map(String)];
  const wall = { bare: [] as number[], ours: [] as number[], naive: [] as number[], floor: [] as number[] };
  for (let at = 0; at <= runs; at += 1) {
    const results = {
      bare: await run(node, [bare], env),
      ours: await run(node, [ours, ...task.args], env),
      naive: await run(node, [naive, ...task.args], env),
      floor: isNetworked ? await run(node, floorArgs, env) : undefined,
    };
    if (results.ours.code !== task.code) {
      throw new Error(`${task.name} ended with ${results.ours.code}: ${results.ours.stdout.slice(0, 400)}`);
    }
    if (results.floor && Number(results.floor.stdout) < 100) {
      throw new Error(`The requests by hand got no answer: ${results.floor.stdout}`);
    }
    // The first run of each warms the disk cache.
    if (at === 0) continue;
    wall.bare.push(results.bare.wall);
    wall.ours.push(results.ours.wall);
    wall.naive.push(results.naive.wall);
    if (results.floor) wall.floor.push(results.floor.wall);
    near.reset();
    near.account('notion').setStatus('ACTIVE');
  }
  const used = { bare: [] as Usage[], ours: [] as Usage[], naive: [] as Usage[] };
  for (let at = 0; at < USAGE_RUNS; at += 1) {
    used.bare.push(await usage(node, probe, [bare], env));
    used.ours.push(await usage(node, probe, [ours, ...task.args], env));
    used.naive.push(await usage(node, probe, [naive, ...task.args], env));
  }
  const summary = (name: 'bare' | 'ours' | 'naive') => ({
    wall: median(wall[name]),
    cpu: median(used[name].map(({ cpu }) => cpu)),
    peak: median(used[name].map(({ peak }) => peak)),
  });
  const rounds = {
    ours: shape.length,
    naive: isNetworked ? (await requestsPerRound(node, naive, task, far)).length : 0,
  };
  return {
    task,
    bare: summary('bare'),
    ours: summary('ours'),
    naive: summary('naive'),
    ...(isNetworked && { floor: median(wall.floor), far: await farTime(node, ours, task, far) }),
    rounds,
  };
}

/** The number of parallel requests in each round; the first is the token's. */
async function requestsPerRound(node: string, program: string, task: Case, far: Sandbox): Promise<number[]> {
  await onFarNetwork(node, program, task, far);
  const last = Math.max(0, ...far.ledger.map(({ round }) => round));
  return Array.from({ length: last }, (_, at) => far.ledger.filter(({ round }) => round === at + 1).length);
}

async function farTime(node: string, program: string, task: Case, far: Sandbox): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < FAR_RUNS; at += 1) times.push((await onFarNetwork(node, program, task, far)).wall);
  return median(times);
}

function onFarNetwork(node: string, program: string, task: Case, far: Sandbox) {
  far.reset();
  far.account('notion').setStatus('ACTIVE');
  const env = { ...far.env, HOME: folder, TMPDIR: folder, NODE_EXTRA_CA_CERTS: far.caFile ?? '' };
  return run(node, [program, ...task.args], env);
}

/** The time that Node needs to read and parse each file, before its first line runs. */
async function parseTimes(node: string, { ours, naive }: Programs): Promise<Table['parse']> {
  const script = `const { readFileSync } = require('node:fs'); const vm = require('node:vm');
    const started = performance.now();
    vm.compileFunction(readFileSync(process.argv[1], 'utf8').replace(/^#!.*/, ''), ['require', 'module']);
    console.log(performance.now() - started);`;
  const timesOf = async (path: string) => {
    const times: number[] = [];
    for (let at = 0; at < runs; at += 1) {
      times.push(Number((await run(node, ['--eval', script, path], {})).stdout));
    }
    return median(times);
  };
  return { ours: await timesOf(ours), naive: await timesOf(naive) };
}

await main();
