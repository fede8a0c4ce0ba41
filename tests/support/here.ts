import { Readable } from 'node:stream';
import { Deadline } from '../../src/http/deadline.ts';
import { runInProcess } from '../faults/stage.ts';
import { type Box, type Outcome, parseOrUndefined, type RunOptions } from './cli.ts';

/**
 * As `runCli`, in this process: for the many small cases where starting the built file is what takes time. Options that
 * are about a process are left out.
 */
export async function runHere(box: Box, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const { env = {}, cwd = box.cwd, stdin } = options;
  const own = {
    homeDir: box.home,
    ...(stdin !== undefined && { stdin: Readable.from([Buffer.from(stdin)]) }),
  };
  const performance = await runInProcess(args, { env, cwd, tmp: box.tmp }, own, new Deadline());
  const { exit, lines, stderr, ms } = performance;
  const parsed = lines.map(parseOrUndefined);
  const stdout = lines.map((line) => `${line}\n`).join('');
  return { code: exit, signal: null, stdout, stderr, lines: parsed, json: parsed.at(-1), ms };
}
