import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Effect, type Sandbox, startSandbox } from '../tests/sandbox/sandbox.ts';
import { builtInTools } from '../tests/sandbox/tools/definitions.ts';
import { type Answer, type Box, makeBox } from '../tests/support/cli.ts';
import { runInProcess } from '../tests/support/in-process.ts';
import type { Preparation, Step } from './case.ts';

/** The outcome of a step. */
export type Event =
  | { kind: 'say'; text: string }
  | { kind: 'user'; text: string }
  | { kind: 'run'; words: string[]; exit: number; answer: Answer; effects: Effect[] }
  /** A line that was not run, because it is not a single command of the program. */
  | { kind: 'refused'; line: string };

/** Plays a recorded conversation against a new sandbox. */
export async function play(preparation: Preparation, steps: Step[]): Promise<Event[]> {
  const without = new Set(preparation.without);
  const tools = builtInTools().filter(({ definition }) => !without.has(definition.name));
  const sandbox = await startSandbox({ tools, proxyDisabled: preparation.proxyOff ?? [] });
  const box = makeBox();
  try {
    const env = await prepare(sandbox, box, preparation);
    const events: Event[] = [];
    for (const step of steps) events.push(...(await act(step, { sandbox, box, env }, events)));
    return events;
  } finally {
    box.remove();
    await sandbox.close();
  }
}

interface Scene {
  sandbox: Sandbox;
  box: Box;
  env: Record<string, string | undefined>;
}

async function prepare(sandbox: Sandbox, box: Box, preparation: Preparation): Promise<Scene['env']> {
  const { accounts = {}, files = {}, stored = [], before = [], faults = [], env = {} } = preparation;
  for (const [connection, status] of Object.entries(accounts)) {
    const account = sandbox.account(connection);
    if (status === null) account.remove();
    else if (status === 'REVOKED') account.revokeGrant();
    else account.setStatus(status);
  }
  for (const [name, text] of Object.entries(files)) writeIn(box, name, text);
  for (const file of stored) await sandbox.addFile(file);
  for (const line of before) {
    const { json, stdout } = await runInProcess(box, wordsOf(line) ?? [], { env: sandbox.env });
    if (json?.ok !== true) throw new Error(`the preparation failed: ${line}\n${stdout}`);
  }
  for (const fault of faults) sandbox.fault(fault);
  const changes = Object.entries(env).map(([name, value]) => [name, value ?? undefined]);
  return { ...sandbox.env, ...Object.fromEntries(changes) };
}

async function act(step: Step, scene: Scene, past: Event[]): Promise<Event[]> {
  const { sandbox, box, env } = scene;
  if ('write' in step) {
    writeIn(box, step.write, step.text);
    return [];
  }
  if ('user' in step) {
    if (step.consents !== undefined) sandbox.account(step.consents).setStatus('ACTIVE');
    return [{ kind: 'user', text: step.user }];
  }
  const last = past.findLast((event) => event.kind === 'run');
  if ('say' in step) return [{ kind: 'say', text: filled(step.say, last?.answer) }];
  const line = filled(step.run, last?.answer);
  const words = wordsOf(line);
  if (words === undefined) return [{ kind: 'refused', line }];
  const already = sandbox.effects().length;
  const { code, json } = await runInProcess(box, words, { env: { ...env, OPENCLAW_SHELL: 'exec' } });
  const effects = sandbox
    .effects()
    .slice(already)
    .flatMap(({ effect }) => effect ?? []);
  return [{ kind: 'run', words, exit: code ?? -1, answer: json, effects }];
}

function writeIn(box: Box, name: string, text: string): void {
  const path = join(box.cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Replaces `${error.link}` and the like by members of the answer. */
function filled(text: string, answer: Answer): string {
  return text.replace(/\$\{([\w.]+)\}/g, (_whole, path: string) =>
    String(path.split('.').reduce((at: Answer, key) => at?.[key], answer)),
  );
}

/**
 * The arguments in a command line, without the program. Only plain words and quotes are understood.
 *
 * @returns undefined if the line is not a single command of the program: variables before it, pipes, redirections
 */
export function wordsOf(line: string): string[] | undefined {
  const words: string[] = [];
  const part = /\s*(?:'([^']*)'|"((?:\\.|[^"\\])*)"|([^\s'"]+))(\s*)/gy;
  let open = false;
  let at = 0;
  for (let match = part.exec(line); match; match = part.exec(line)) {
    at = part.lastIndex;
    const [, single, double, bare] = match;
    if (bare !== undefined && /[|;&<>`]|\$\(/.test(bare)) return undefined;
    const text = single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? bare ?? '';
    if (open && !/^\s/.test(match[0])) words.push(`${words.pop()}${text}`);
    else words.push(text);
    open = match[4] === '';
  }
  if (at < line.length) return undefined;
  const program = words.findIndex((word) => word.endsWith('scalekit-agent-auth.cjs'));
  if (program < 0) return words[0]?.includes('=') ? undefined : words;
  return program === 1 && words[0] === 'node' ? words.slice(2) : undefined;
}
