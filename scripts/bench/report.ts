import { cpus } from 'node:os';
import { type Case, LIST, MANY, MANY_TARGET } from './cases.ts';
import { NOTES } from './notes.ts';

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
  rounds: { ours: number; naive: number };
}

export interface Table {
  major: number;
  version: string;
  rows: Row[];
  /** Milliseconds for reading and parsing each file. */
  parse: { ours: number; naive: number };
  /** Milliseconds of a bare `node`, and of the two requests of list-connections without any library. */
  floor: { bare: number; floor: number };
}

const ratio = ({ bare }: Row, of: Summary) => of.wall / bare.wall;
const times = (value: number) => `${value.toFixed(2)}×`;
const ms = (value: number) => value.toFixed(0);

const HEAD = [
  'command',
  'bare node, ms',
  'ours, ms',
  'ours ÷ bare',
  'target',
  'naive ÷ bare',
  'CPU ms: bare, ours, naive',
  'rounds: ours, naive',
  'peak MiB: bare, ours, naive',
];

function cells(row: Row, major: number): string[] {
  const { task, bare, ours, naive, rounds } = row;
  const target = task.target?.[major];
  return [
    task.name,
    ms(bare.wall),
    ms(ours.wall),
    times(ratio(row, ours)),
    target === undefined ? '' : `≤ ${target.toFixed(1)}×`,
    times(ratio(row, naive)),
    [bare.cpu, ours.cpu, naive.cpu].map(ms).join(', '),
    task.rounds === undefined ? '' : `${rounds.ours} (≤ ${task.rounds + 1}), ${rounds.naive}`,
    [bare.peak, ours.peak, naive.peak].map(ms).join(', '),
  ];
}

/** One row while the bench is running. */
export function rowText(row: Row, major: number): string {
  const [name = '', , ours = '', over = '', target = '', naive = ''] = cells(row, major);
  return `${name.padEnd(28)}${ours.padStart(5)} ms  ${over.padStart(7)}  ${target.padEnd(8)}(naive ${naive})`;
}

/** The table in Markdown. */
export function tableText({ major, rows }: Table): string {
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cells(row, major)))].join('\n');
}

/** Which targets were missed. */
export function verdict({ major, rows, parse, floor }: Table): string {
  const missed = rows.flatMap((row) => {
    const target = row.task.target?.[major];
    const { rounds } = row.task;
    return [
      ...(target !== undefined && ratio(row, row.ours) > target ? [row.task.name] : []),
      ...(rounds !== undefined && row.rounds.ours > rounds + 1 ? [`rounds of ${row.task.name}`] : []),
    ];
  });
  const wallOf = (name: string) => rows.find(({ task }) => task.name === name)?.ours.wall ?? Number.NaN;
  const many = wallOf(MANY) / wallOf(LIST);
  if (many > MANY_TARGET) missed.push(MANY);
  const told = missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.join('; ')}.`;
  return `${told} ${MANY}: ${times(many)} of ${LIST} (target ≤ ${MANY_TARGET}×). Reading and parsing the file, before its first line runs: ours ${ms(parse.ours)} ms, naive ${ms(parse.naive)} ms. The two requests of ${LIST} by hand, on Node's own sockets with no library (\`scripts/bench/floor.cjs\`): ${ms(floor.floor)} ms, ${times(floor.floor / floor.bare)}.`;
}

/** The whole of bench/RESULTS.md. */
export function writeUp(tables: Table[], runs: number): string {
  const processors = cpus();
  const model = (processors[0]?.model ?? 'unknown').trim();
  const sections = tables.map((table) =>
    [`## Node ${table.version}`, tableText(table), verdict(table)].join('\n\n'),
  );
  const intro = [
    '# What a call costs',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${processors.length} cores, ${model}, ${process.platform}. Medians of ${runs} runs of whole processes, bare \`node\`, ours and a naive bundle in turn, against the sandbox on loopback. CPU and memory are medians of 5 runs more. The naive bundle (\`scripts/bench/naive.ts\`) loads yargs, zod, dotenv, mime and the whole SDK at once and makes its calls one after the other. Rounds are requests that wait for one another, the token's included, with 100 ms of delay on every answer; the environment has 30 connections, which is one page, and each further page is one round more.`,
  ];
  return `${[...intro, ...sections, NOTES.trim()].join('\n\n')}\n`;
}
