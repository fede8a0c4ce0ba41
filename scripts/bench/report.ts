import { cpus } from 'node:os';
import { type Case, LIST, MANY, MANY_TARGET } from './cases.ts';
import { everywhereText, type WideRow } from './everywhere.ts';
import { NOTES } from './notes.ts';
import { type PeerRow, peersText } from './peers.ts';

/** Medians of one program: milliseconds and MiB. */
export interface Summary {
  wall: number;
  cpu: number;
  peak: number;
}

export interface Row {
  task: Case;
  bare: Summary;
  ours: Summary;
  naive: Summary;
  /** Milliseconds of the same requests by hand, and of ours on a distant network; undefined without requests. */
  floor?: number;
  far?: number;
  rounds: { ours: number; naive: number };
}

export interface Table {
  major: number;
  version: string;
  rows: Row[];
  /** Milliseconds to read and parse each file. */
  parse: { ours: number; naive: number };
  wide: WideRow[];
  peers: PeerRow[] | string;
}

const overBare = ({ bare, ours }: Row) => ours.wall / bare.wall;
const overFloor = ({ floor = Number.NaN, ours }: Row) => ours.wall / floor;
const times = (value: number) => `${value.toFixed(2)}×`;
const ms = (value: number) => value.toFixed(0);

const HEAD = [
  'command',
  'bare node, ms',
  'by hand, ms',
  'ours, ms',
  'ours ÷ bare',
  'ours ÷ by hand',
  'target',
  'naive ÷ ours',
  'CPU ms: bare, ours, naive',
  'rounds: ours, naive',
  'far network, ms',
  'peak MiB: bare, ours, naive',
];

function targetText({ target }: Case): string {
  if (target?.bare !== undefined) return `≤ ${target.bare.toFixed(1)}× bare`;
  return target?.floor === undefined ? '' : `≤ ${target.floor.toFixed(1)}× by hand`;
}

function cells(row: Row): string[] {
  const { task, bare, ours, naive, rounds, floor, far } = row;
  return [
    task.name,
    ms(bare.wall),
    floor === undefined ? '' : ms(floor),
    ms(ours.wall),
    times(overBare(row)),
    floor === undefined ? '' : times(overFloor(row)),
    targetText(task),
    times(naive.wall / ours.wall),
    [bare.cpu, ours.cpu, naive.cpu].map(ms).join(', '),
    task.rounds === undefined ? '' : `${rounds.ours} (≤ ${task.rounds + 1}), ${rounds.naive}`,
    far === undefined ? '' : ms(far),
    [bare.peak, ours.peak, naive.peak].map(ms).join(', '),
  ];
}

/** One row, printed while the benchmark runs. */
export function rowText(row: Row): string {
  const [name = '', , , ours = '', bare = '', floor = '', target = ''] = cells(row);
  return `${name.padEnd(28)}${ours.padStart(5)} ms  ${bare.padStart(7)} ${floor.padStart(7)}  ${target}`;
}

/** The table in Markdown. */
export function tableText({ rows }: Table): string {
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}

/** The missed targets. */
export function verdict({ rows, parse }: Table): string {
  const missed = rows.flatMap((row) => {
    const { target, rounds, name } = row.task;
    const isSlow = overBare(row) > (target?.bare ?? Infinity) || overFloor(row) > (target?.floor ?? Infinity);
    return [
      ...(isSlow ? [name] : []),
      ...(rounds !== undefined && row.rounds.ours > rounds + 1 ? [`rounds of ${name}`] : []),
    ];
  });
  const wallOf = (name: string) => rows.find(({ task }) => task.name === name)?.ours.wall ?? Number.NaN;
  const many = wallOf(MANY) / wallOf(LIST);
  if (many > MANY_TARGET) missed.push(`${MANY} beside ${LIST}`);
  const result = missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.join('; ')}.`;
  return `${result} ${MANY}: ${times(many)} of ${LIST} (target ≤ ${MANY_TARGET}×). Reading and parsing the file, before its first line runs: ours ${ms(parse.ours)} ms, naive ${ms(parse.naive)} ms.`;
}

/** The content of bench/RESULTS.md. */
export function writeUp(tables: Table[], runs: number): string {
  const processors = cpus();
  const model = (processors[0]?.model ?? 'unknown').trim();
  const sections = tables.map((table) =>
    [
      `## Node ${table.version}`,
      tableText(table),
      verdict(table),
      '### find-tool over every connection',
      everywhereText(table.wide),
      '### Compared with similar programs',
      peersText(table.peers),
    ].join('\n\n'),
  );
  const intro = [
    '# What a call costs',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${processors.length} cores, ${model}, ${process.platform}. Medians of ${runs} runs of whole processes, each program in turn, against the sandbox on loopback. CPU and memory are medians of 5 more runs.`,
    `- *By hand* is \`scripts/bench/floor.cjs\`: a token and the same number of gRPC calls, in the same rounds, on Node's own sockets, without libraries or checks.
- The *naive* bundle (\`scripts/bench/naive.ts\`) loads yargs, zod, dotenv, mime and the whole SDK at once and makes its calls one after another.
- *Rounds* are requests that wait for one another, the token's included. The environment has 30 connections, which is one page; each further page adds a round.
- The *far network* uses TLS and delays every answer by 150 ms.`,
  ];
  return `${[...intro, ...sections, NOTES.trim()].join('\n\n')}\n`;
}
