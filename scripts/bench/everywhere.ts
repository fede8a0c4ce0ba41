/** find-tool over every connection, compared with find-tool for one provider. */
import { syntheticWorld } from '../../tests/sandbox/catalog.ts';
import { startSandbox } from '../../tests/sandbox/sandbox.ts';
import { median, run, type Usage, usage } from './measure.ts';

const SIZES = [
  { connectors: 40, tools: 16_000 },
  { connectors: 500, tools: 20_000 },
];
const QUERY = ['find-tool', '--query', 'create a record'];
const LIMITS = { ratio: 1.5, cpuMs: 2500, peakMiB: 250 };

export interface WideRow {
  connectors: number;
  tools: number;
  /** Whether the environment serves SearchTools. */
  search: boolean;
  /** Medians: milliseconds, processor time in milliseconds, MiB, and kilobytes received. */
  one: number;
  all: number;
  cpu: number;
  peak: number;
  received: number;
  rounds: number;
}

/** Each size, with and without SearchTools. */
export async function findEverywhere(
  node: string,
  ours: string,
  { folder, probe, runs }: { folder: string; probe: string; runs: number },
): Promise<WideRow[]> {
  const rows: WideRow[] = [];
  for (const size of SIZES) {
    for (const search of [true, false]) {
      const sandbox = await startSandbox({ ...syntheticWorld(size), searchTools: search, pageSize: 1000 });
      const env = { ...sandbox.env, HOME: folder, TMPDIR: folder };
      const times = { one: [] as number[], all: [] as number[] };
      const used: Usage[] = [];
      for (let at = 0; at <= runs; at += 1) {
        const one = await run(node, [ours, ...QUERY, '--provider', 'SYNTH1'], env);
        sandbox.reset();
        const all = await run(node, [ours, ...QUERY], env);
        if (one.code !== 0 || all.code !== 0)
          throw new Error(`find-tool ended with ${one.code}, ${all.code}`);
        if (at === 0) continue;
        times.one.push(one.wall);
        times.all.push(all.wall);
        if (at <= 5) used.push(await usage(node, probe, [ours, ...QUERY], env));
      }
      sandbox.reset();
      await run(node, [ours, ...QUERY], env);
      rows.push({
        ...size,
        search,
        one: median(times.one),
        all: median(times.all),
        cpu: median(used.map(({ cpu }) => cpu)),
        peak: median(used.map(({ peak }) => peak)),
        received: sandbox.ledger.reduce((sum, { bytes }) => sum + bytes.sent, 0) / 1000,
        rounds: Math.max(...sandbox.ledger.map(({ round }) => round)),
      });
      await sandbox.close();
    }
  }
  return rows;
}

export function everywhereText(rows: WideRow[]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    'connections, tools',
    'SearchTools',
    'one provider, ms',
    'everywhere, ms',
    'everywhere ÷ one',
    'CPU ms',
    'peak MiB',
    'KB received',
    'rounds',
  ];
  const cells = rows.map((row) =>
    line([
      `${row.connectors}, ${row.tools}`,
      row.search ? 'yes' : 'no',
      row.one.toFixed(0),
      row.all.toFixed(0),
      `${(row.all / row.one).toFixed(2)}×`,
      row.cpu.toFixed(0),
      row.peak.toFixed(0),
      row.received.toFixed(0),
      String(row.rounds),
    ]),
  );
  const missed = rows.filter(({ search, all, one, cpu, peak, tools }) =>
    search ? tools === 16_000 && all / one > LIMITS.ratio : cpu > LIMITS.cpuMs || peak > LIMITS.peakMiB,
  );
  const targets = `Targets: with SearchTools at most ${LIMITS.ratio.toFixed(1)} times as long as one provider (40 connections); without it at most ${LIMITS.cpuMs} ms of CPU and ${LIMITS.peakMiB} MiB. ${missed.length === 0 ? 'All are met.' : `Missed in ${missed.length} of ${rows.length} rows.`}`;
  return `${[line(head), line(head.map(() => '---')), ...cells].join('\n')}\n\n${targets}`;
}
