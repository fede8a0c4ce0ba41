import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../dist/scalekit-agent-auth.cjs', import.meta.url));

/** The answer of a command, untyped. */
// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape, and the tasks name what they use.
export type Answer = any;

/** One command of the transcript. */
export interface Step {
  command: string[];
  code: number | null;
  ms: number;
  answer: Answer;
  /** The output on stderr. */
  stderr: string;
}

/** Runs the built file like an agent: one process per step, no terminal, only the settings in its environment. */
export class Agent {
  readonly #folder = mkdtempSync(join(tmpdir(), 'demo-'));
  readonly #program: string;
  readonly #env: Record<string, string>;

  constructor(env: Record<string, string>) {
    const alone = join(this.#folder, 'alone');
    mkdirSync(alone);
    this.#program = join(alone, 'scalekit-agent-auth.cjs');
    copyFileSync(BUILT, this.#program);
    this.#env = { ...env, HOME: this.#folder, TMPDIR: this.#folder };
  }

  /** @param onStderr receives output on stderr as it arrives */
  run(command: string[], onStderr: (text: string) => void = () => {}): Promise<Step> {
    const started = performance.now();
    const child: ChildProcess = spawn(process.execPath, [this.#program, ...command], {
      cwd: this.#folder,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 25_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      onStderr(text);
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        const ms = Math.round(performance.now() - started);
        resolve({ command, code, ms, answer: this.#read(stdout), stderr });
      });
    });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The answer, with the path of the built file shortened for readers. */
  #read(stdout: string): Answer {
    try {
      return JSON.parse(stdout.replaceAll(`node ${this.#program}`, 'scalekit-agent-auth'));
    } catch {
      return undefined;
    }
  }
}
