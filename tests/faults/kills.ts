import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, startSandbox } from '../sandbox/sandbox.ts';
import { makeBox, runCli } from '../support/cli.ts';
import { lines, messages, RESULTS, SEND } from '../support/messages.ts';

/** The delay of each answer, so that a kill hits inputs in flight. */
const ANSWER_MS = 5;
/** A tenth of the inputs get one of these faults, in turn. */
const FAULTS: Omit<Fault, 'on'>[] = [
  { tool: { status: 400, message: 'refused as ordered' } },
  { tool: { status: 429 } },
  { reset: true, when: 'after' },
  { grpc: { code: 'unavailable' }, when: 'after' },
  { reset: true },
];

/** The outcomes of the inputs of all batches. */
export interface Tally {
  batches: number;
  /** Processes ended by SIGKILL, and how many of them had sent something. */
  kills: number;
  killsWhileSending: number;
  inputs: number;
  succeeded: number;
  failed: number;
  unknown: number;
  /** Descriptions of broken promises; empty if there are none. */
  wrong: string[];
}

/**
 * Runs batches with the built file, with faults for a tenth of the inputs. Kills the process (SIGKILL) after a random time
 * and repeats the command until a run finishes: each input has one effect, or is reported as failed or unknown
 * (docs/contract.md, Batches).
 *
 * @param kills the minimum number of kills
 * @param rows the inputs per batch
 */
export async function killBatches(kills: number, rows: number): Promise<Tally> {
  const tally: Tally = {
    ...{ batches: 0, kills: 0, killsWhileSending: 0, inputs: 0, succeeded: 0, failed: 0, unknown: 0 },
    wrong: [],
  };
  const sandbox = await startSandbox({ delayMs: ANSWER_MS });
  const box = makeBox();
  const args = [...SEND, '--tool-input', '-', '--results', RESULTS];
  const input = lines(messages(rows));
  const run = (onStart?: Parameters<typeof runCli>[2]) =>
    runCli(box, args, { env: sandbox.env, stdin: input, ...onStart });
  // Kills are spread over the milliseconds of a whole run, which earlier runs determine.
  let span = 1500;
  try {
    while (tally.kills < kills) {
      sandbox.reset();
      rmSync(join(box.cwd, RESULTS), { force: true });
      for (let at = 0; at < rows / 10; at++) {
        const fault = FAULTS[at % FAULTS.length] ?? {};
        sandbox.fault({ on: 'ExecuteTool', skip: Math.floor(Math.random() * rows), ...fault });
      }
      let outcome: Awaited<ReturnType<typeof run>>;
      do {
        const before = sandbox.effects().length;
        const killAfterMs = tally.kills < kills ? Math.random() * span : undefined;
        outcome = await run(killAfterMs === undefined ? {} : { killAfterMs });
        const hasSent = sandbox.effects().length > before;
        if (outcome.signal === 'SIGKILL') {
          tally.kills++;
          if (hasSent) tally.killsWhileSending++;
        }
        // The kill came too late or too early.
        span *= outcome.signal === null ? 0.9 : hasSent ? 1 : 1.1;
      } while (outcome.signal === 'SIGKILL');
      tally.batches++;
      tally.inputs += rows;
      check(tally, outcome.json, textsOf(sandbox.effects()), join(box.cwd, RESULTS), rows);
    }
  } finally {
    box.remove();
    await sandbox.close();
  }
  return tally;
}

const textsOf = (effects: { effect?: { params?: unknown } }[]) =>
  effects.map(({ effect }) => String(Reflect.get(Object(effect?.params), 'text')));

/** Compares the last answer and the results file with what the sandbox carried out. */
// biome-ignore lint/suspicious/noExplicitAny: the document on stdout
function check(tally: Tally, answer: any, sent: string[], file: string, rows: number): void {
  const claim = (holds: boolean, words: string) => {
    if (!holds) tally.wrong.push(`batch ${tally.batches}: ${words}`);
  };
  const { succeeded, failed, unknown, total } = answer?.batch ?? {};
  claim(total === rows && succeeded + failed + unknown === rows, `lost: ${JSON.stringify(answer)}`);
  const outcomes = new Map<number, string>();
  for (const line of (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n')) {
    const entry = parsed(line);
    if (entry?.event === 'sending') outcomes.set(entry.index, 'unknown');
    if (entry?.event === 'answered') outcomes.set(entry.index, entry.outcome);
  }
  const counts: Record<string, number> = {};
  for (const [index, { text }] of messages(rows).entries()) {
    const outcome = outcomes.get(index) ?? 'lost';
    const effects = sent.filter((one) => one === text).length;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    claim(effects <= 1, `input ${index} had ${effects} effects`);
    claim(outcome !== 'succeeded' || effects === 1, `input ${index} succeeded without an effect`);
    claim(outcome !== 'failed' || effects === 0, `input ${index} failed with an effect`);
    claim(['succeeded', 'failed', 'unknown'].includes(outcome), `input ${index} is ${outcome}`);
  }
  for (const name of ['succeeded', 'failed', 'unknown'] as const) {
    tally[name] += counts[name] ?? 0;
    claim((counts[name] ?? 0) === answer?.batch?.[name], `the summary miscounts ${name}`);
  }
}

/** @returns undefined for a line that a kill cut off */
// biome-ignore lint/suspicious/noExplicitAny: lines of the results file
function parsed(line: string): any {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
