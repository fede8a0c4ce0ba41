import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, BenchRun } from './bench.ts';
import type { Answer, Outcome } from './cli.ts';

/** The arguments of a batch that sends Slack messages, without its inputs. */
export const SEND = [
  ...['execute-tool', '--connection-name', 'slack'],
  ...['--tool-name', 'slack_send_message', '--batch'],
];

/** Inputs of that batch. */
export const messages = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ channel: '#general', text: `message ${from + at}` }));

/** One JSON object per line. */
export const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** The results file of the tests' batches. */
export const RESULTS = 'results.jsonl';

/** Sends the lines of `input`, with a results file. */
export const sendBatch = (
  bench: Bench,
  input: string,
  args: string[] = [],
  options: BenchRun = {},
): Promise<Outcome> =>
  bench.run([...SEND, '--tool-input', '-', '--results', RESULTS, ...args], { stdin: input, ...options });

/** The lines of the results file. */
export const journal = (bench: Bench): Answer[] =>
  readFileSync(join(bench.box.cwd, RESULTS), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The outcome of each input in the results file, by index. */
export const outcomes = (bench: Bench): Record<number, string> =>
  Object.fromEntries(
    journal(bench)
      .filter(({ event }) => event === 'answered')
      .map(({ index, outcome }) => [index, outcome]),
  );

/** The texts of the messages, in the order in which they were sent. */
export const textsSent = (bench: Bench): string[] =>
  bench.sandbox.effects().map(({ effect }) => String(Reflect.get(Object(effect?.params), 'text')));
