/**
 * Measures a batch of 10,000 inputs with and without a results file, against the sandbox: `npm run bench:batch`. Exits
 * with 1 if a batch needs more than 150 MiB, or with the file more than 1.3 times as long as without.
 *
 *   npm run bench:batch -- --rows 1000 --runs 1     fewer inputs, fewer runs of each (3)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Sandbox, startSandbox } from '../tests/sandbox/sandbox.ts';
import { median, PROBE, run } from './bench/measure.ts';

const PROGRAM = fileURLToPath(new URL('../dist/scalekit-agent-auth.cjs', import.meta.url));
const MAX_MIB = 150;
const MAX_FACTOR = 1.3;

const { values } = parseArgs({ options: { rows: { type: 'string' }, runs: { type: 'string' } } });
const rows = Number(values.rows ?? 10_000);
const runs = Number(values.runs ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const probe = join(folder, 'probe.cjs');
const input = join(folder, 'rows.jsonl');

/** Inputs per second, and peak memory in MiB. */
interface Measured {
  rate: number;
  peak: number;
}

async function measure(sandbox: Sandbox, args: string[]): Promise<Measured> {
  sandbox.reset();
  const batch = ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--batch'];
  const env = { ...sandbox.env, HOME: folder, TMPDIR: folder };
  const command = ['--require', probe, PROGRAM, ...batch, '--tool-input', `@${input}`, ...args];
  const { wall, stdout } = await run(process.execPath, command, env, 600_000);
  const [, peak] = /\[used \d+ (\d+)\]\s*$/.exec(stdout) ?? [];
  if (!stdout.includes(`"succeeded":${rows}`))
    throw new Error(`A batch did not succeed: ${stdout.slice(0, 500)}`);
  return { rate: rows / (wall / 1000), peak: Number(peak) / 1024 };
}

async function main(): Promise<number> {
  writeFileSync(probe, PROBE);
  writeFileSync(input, Array.from({ length: rows }, (_, at) => `{"query":"row ${at}"}\n`).join(''));
  const sandbox = await startSandbox();
  const found = { with: [] as Measured[], without: [] as Measured[] };
  try {
    // In turn, so that other load on the machine affects both equally.
    for (let at = 0; at < runs; at++) {
      found.without.push(await measure(sandbox, []));
      found.with.push(await measure(sandbox, ['--results', join(folder, `results-${at}.jsonl`)]));
    }
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const rateOf = (kind: keyof typeof found) => median(found[kind].map(({ rate }) => rate));
  const peakOf = (kind: keyof typeof found) => Math.max(...found[kind].map(({ peak }) => peak));
  const factor = rateOf('without') / rateOf('with');
  const line = (kind: keyof typeof found) =>
    `${kind} a results file: ${rateOf(kind).toFixed(0)} inputs per second, ${peakOf(kind).toFixed(0)} MiB peak`;
  console.log(`${rows} inputs, ${runs} runs of each\n${line('without')}\n${line('with')}`);
  console.log(`With the file, it takes ${factor.toFixed(2)} times as long (limit ${MAX_FACTOR}).`);
  return factor > MAX_FACTOR || peakOf('with') > MAX_MIB ? 1 : 0;
}

process.exitCode = await main();
