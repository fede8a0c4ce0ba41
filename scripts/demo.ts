/**
 * Plays four requests of a user to an agent, with the built file against the sandbox: `npm run demo`.
 * Nothing leaves the machine. Exits with 1 if the outcome of any command is unexpected.
 *
 *   npm run demo -- --json     the transcript as JSON
 */
import { parseArgs } from 'node:util';
import { startSandbox } from '../tests/sandbox/sandbox.ts';
import { Agent, type Step } from './demo/agent.ts';
import { commandText, Screen } from './demo/screen.ts';
import { TASKS } from './demo/tasks.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

/** A line of the transcript: a message, or a command with its answer. */
type Line = { say: string } | (Step & { line: string; ok: boolean });

async function main(): Promise<number> {
  const started = performance.now();
  const screen = values.json ? undefined : new Screen(process.stdout, process.env);
  const sandbox = await startSandbox();
  const agent = new Agent(sandbox.env);
  const transcript: { request: string; lines: Line[] }[] = [];
  let failed = 0;
  try {
    for (const task of TASKS) {
      const lines: Line[] = [];
      transcript.push({ request: task.request, lines });
      screen?.title(task.request);
      await task.play(
        agent,
        {
          say(text) {
            lines.push({ say: text });
            screen?.say(text);
          },
          show(step, ok) {
            if (!ok) failed += 1;
            lines.push({ ...step, line: commandText(step.command), ok });
            screen?.step(step, ok);
          },
        },
        sandbox,
      );
    }
  } finally {
    agent.close();
    await sandbox.close();
  }
  const steps = transcript.flatMap(({ lines }) => lines).filter((line) => 'command' in line).length;
  const ms = Math.round(performance.now() - started);
  screen?.end(steps, failed, ms);
  if (values.json) console.log(JSON.stringify({ ok: failed === 0, steps, ms, tasks: transcript }, null, 2));
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
