import { styleText } from 'node:util';
import type { Step } from './agent.ts';

type Style = Parameters<typeof styleText>[0];

const WIDTH = 100;
const MAX_ITEMS = 3;
const MAX_TEXT = 90;
/** Members of an answer that only a program reads. */
const QUIET = new Set(['ok', 'type', 'identifier', 'more', 'execution_id']);

/** Writes the transcript for a person: coloured on a terminal, plain elsewhere. */
export class Screen {
  readonly #colours: boolean;

  constructor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv) {
    this.#colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  }

  title(text: string): void {
    console.log(`\n${this.#style(['bold', 'cyan'], `● ${text}`)}`);
  }

  say(text: string): void {
    console.log(`\n  ${this.#style('dim', text)}`);
  }

  step(step: Step, ok: boolean): void {
    console.log(`\n  ${this.#style('green', '$')} ${this.#style('bold', commandText(step.command))}`);
    for (const line of step.stderr.split('\n').filter(Boolean))
      console.log(`  ${this.#style('yellow', line)}`);
    for (const line of excerpt(step.answer)) console.log(`  ${line}`);
    const mark = ok ? this.#style('green', '✓') : this.#style('red', '✗ not as expected:');
    console.log(`  ${mark} ${this.#style('dim', `exit ${step.code}, ${step.ms} ms`)}`);
  }

  end(steps: number, failed: number, ms: number): void {
    const seconds = (ms / 1000).toFixed(1);
    const text = failed === 0 ? 'all as expected' : `${failed} NOT as expected`;
    console.log(
      `\n${this.#style(failed === 0 ? 'green' : 'red', `${steps} commands, ${text}, in ${seconds} s.`)}`,
    );
  }

  #style(style: Style, text: string): string {
    // The use of colours is decided above, so the stream is not checked.
    return this.#colours ? styleText(style, text) : text;
  }
}

/** The command for a shell, with one flag per line if it is too long for one. */
export function commandText(command: string[]): string {
  const words = ['scalekit-agent-auth', ...command.map(quote)];
  const line = words.join(' ');
  if (line.length <= WIDTH) return line;
  return words.reduce((text, word) => `${text}${word.startsWith('--') ? ' \\\n      ' : ' '}${word}`);
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The answer, one member per line, with long lists and texts cut. */
function excerpt(answer: unknown): string[] {
  if (answer === undefined) return ['(no JSON)'];
  return Object.entries(answer as object).flatMap(([key, value]) => {
    if (QUIET.has(key)) return [];
    if (key === 'error') return membersOf(value).map(([name, member]) => `error.${name}: ${textOf(member)}`);
    if (key === 'tools') return (value as Tool[]).slice(0, MAX_ITEMS).map(toolLine);
    if (key === 'next') return (value as string[]).map((line) => `next: ${cut(line, WIDTH * 2)}`);
    return [`${key}: ${textOf(value)}`];
  });
}

interface Tool {
  name: string;
  effect: string;
  input?: Record<string, string>;
}

const toolLine = ({ name, effect, input = {} }: Tool): string =>
  cut(`tool: ${name} (${effect}) ${Object.keys(input).join(', ')}`, WIDTH);
const membersOf = (value: unknown): [string, unknown][] => Object.entries(value as object);
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** Texts that the user must read or click are shown in full. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : cut(JSON.stringify(shorten(value)), WIDTH * 2);
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, MAX_TEXT);
  if (Array.isArray(value)) {
    const head = value.slice(0, MAX_ITEMS).map(shorten);
    return value.length > MAX_ITEMS ? [...head, `… ${value.length} in total`] : head;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}
