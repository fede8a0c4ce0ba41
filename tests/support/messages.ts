import type { Bench, BenchRun } from './bench.ts';
import type { Outcome } from './cli.ts';

/** The batch that sends messages on Slack, but for its inputs. */
export const SEND = [
  ...['execute-tool', '--connection-name', 'slack'],
  ...['--tool-name', 'slack_send_message', '--batch'],
];

/** Messages to send. */
export const messages = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ channel: '#general', text: `message ${from + at}` }));

/** One JSON object a line. */
export const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** Sends the lines of `input`. */
export const sendBatch = (
  bench: Bench,
  input: string,
  args: string[] = [],
  options: BenchRun = {},
): Promise<Outcome> =>
  bench.run([...SEND, '--tool-input', '-', ...args], { rows: true, stdin: input, ...options });

/** The texts of the messages that were sent, in the order in which they were. */
export const textsSent = (bench: Bench): string[] =>
  bench.sandbox.effects().map(({ effect }) => String(Reflect.get(Object(effect?.params), 'text')));
