/**
 * Measures what a call of the program costs, beside a bare `node` and beside a naive bundle of the same packages,
 * against the sandbox: `npm run bench:commands`. Prints a table for Node 20 and Node 24 and writes it to bench/RESULTS.md.
 *
 *   npm run bench:commands -- --runs 5 --node 20     fewer runs (15), one version only; then nothing is written
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Sandbox } from '../tests/sandbox/sandbox.ts';
import { CASES, type Case } from './bench/cases.ts';
import { median, PROBE, run, type Usage, usage } from './bench/measure.ts';
import { FLOOR, findNode, makePrograms, type Programs } from './bench/programs.ts';
import { type Row, rowText, type Table, tableText, verdict, writeUp } from './bench/report.ts';
import { startWorld } from './bench/world.ts';

const RESULTS = fileURLToPath(new URL('../bench/RESULTS.md', import.meta.url));
const DELAY_MS = 100;
const USAGE_RUNS = 5;

const { values } = parseArgs({ options: { runs: { type: 'string' }, node: { type: 'string' } } });
const runs = Number(values.runs ?? 15);
const versions = values.node === undefined ? [20, 24] : [Number(values.node)];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const probe = join(folder, 'probe.cjs');

async function main(): Promise<void> {
  writeFileSync(probe, PROBE);
  const programs = await makePrograms(folder);
  const near = await startWorld(0);
  const far = await startWorld(DELAY_MS);
  const tables: Table[] = [];
  try {
    for (const major of versions) {
      const node = findNode(major, folder);
      if (node === undefined) {
        console.log(`Node ${major} could not be fetched; left out.`);
        continue;
      }
      const version = (await run(node, ['--version'], {})).stdout.trim();
      console.log(`\nNode ${version}, medians of ${runs} runs`);
      const rows: Row[] = [];
      for (const task of CASES) {
        const row = await measure(node, programs, task, near, far);
        console.log(rowText(row, major));
        rows.push(row);
      }
      const parse = await parseTimes(node, programs);
      tables.push({ major, version, rows, parse, floor: await floorOf(node, programs, near) });
    }
  } finally {
    await Promise.all([near.close(), far.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  for (const table of tables) console.log(`\n${tableText(table)}\n${verdict(table)}`);
  if (values.runs !== undefined || values.node !== undefined) return;
  mkdirSync(fileURLToPath(new URL('../bench', import.meta.url)), { recursive: true });
  writeFileSync(RESULTS, writeUp(tables, runs));
}

/** The three programs in turn, so that whatever else the machine does falls on all of them alike. */
async function measure(
  node: string,
  { bare, ours, naive }: Programs,
  task: Case,
  near: Sandbox,
  far: Sandbox,
): Promise<Row> {
  const env = { ...near.env, HOME: folder, TMPDIR: folder };
  const wall = { bare: [] as number[], ours: [] as number[], naive: [] as number[] };
  for (let at = 0; at <= runs; at += 1) {
    const results = {
      bare: await run(node, [bare], env),
      ours: await run(node, [ours, ...task.args], env),
      naive: await run(node, [naive, ...task.args], env),
    };
    if (results.ours.code !== task.code) {
      throw new Error(`${task.name} ended with ${results.ours.code}: ${results.ours.stdout.slice(0, 400)}`);
    }
    // The first of each warms the disk's cache.
    if (at === 0) continue;
    wall.bare.push(results.bare.wall);
    wall.ours.push(results.ours.wall);
    wall.naive.push(results.naive.wall);
    near.reset();
    near.account('notion').setStatus('ACTIVE');
  }
  const used = { bare: [] as Usage[], ours: [] as Usage[], naive: [] as Usage[] };
  for (let at = 0; at < USAGE_RUNS; at += 1) {
    used.bare.push(await usage(node, probe, [bare], env));
    used.ours.push(await usage(node, probe, [ours, ...task.args], env));
    used.naive.push(await usage(node, probe, [naive, ...task.args], env));
  }
  const summary = (name: keyof typeof wall) => ({
    wall: median(wall[name]),
    cpu: median(used[name].map(({ cpu }) => cpu)),
    peak: median(used[name].map(({ peak }) => peak)),
  });
  const rounds = {
    ours: task.rounds === undefined ? 0 : await roundsOf(node, ours, task, far),
    naive: task.rounds === undefined ? 0 : await roundsOf(node, naive, task, far),
  };
  return { task, bare: summary('bare'), ours: summary('ours'), naive: summary('naive'), rounds };
}

/** The same two requests as list-connections, with no library: what no program of this kind can go below. */
async function floorOf(node: string, { bare }: Programs, near: Sandbox): Promise<Table['floor']> {
  const env = { ...near.env, HOME: folder, TMPDIR: folder };
  const wall = { bare: [] as number[], floor: [] as number[] };
  for (let at = 0; at < runs; at += 1) {
    wall.bare.push((await run(node, [bare], env)).wall);
    const { wall: took, stdout } = await run(node, [FLOOR], env);
    if (Number(stdout) < 100) throw new Error(`The least program got no answer: ${stdout}`);
    wall.floor.push(took);
  }
  return { bare: median(wall.bare), floor: median(wall.floor) };
}

/** How many requests waited for one another, the token's among them. */
async function roundsOf(node: string, program: string, task: Case, far: Sandbox): Promise<number> {
  far.reset();
  far.account('notion').setStatus('ACTIVE');
  await run(node, [program, ...task.args], { ...far.env, HOME: folder, TMPDIR: folder });
  return Math.max(0, ...far.ledger.map(({ round }) => round));
}

/** What Node needs for reading and parsing each file, before its first line runs. */
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
