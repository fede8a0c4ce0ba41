import { spawn } from 'node:child_process';

export interface Run {
  /** Milliseconds from start to end of the process. */
  wall: number;
  code: number | null;
  stdout: string;
}

/** Milliseconds of CPU time and peak memory in MiB, as reported by the process at its end. */
export interface Usage {
  cpu: number;
  peak: number;
}

/** Runs a program once, with only `env` as its environment. @param timeout milliseconds after which it is killed */
export function run(
  node: string,
  args: string[],
  env: Record<string, string>,
  timeout = 60_000,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = performance.now() - started;
      resolve({ wall, code, stdout: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Like `run`, with a probe that reports CPU and memory. Its time is not used, because the probe slows it down. */
export async function usage(
  node: string,
  probe: string,
  args: string[],
  env: Record<string, string>,
): Promise<Usage> {
  const { stdout } = await run(node, ['--require', probe, ...args], env);
  return usedOf(stdout);
}

/** Separates what the probe wrote from the program's own output before it. */
export function usedOf(stdout: string): Usage & { before: string } {
  const [whole = '', cpu, peak] = stdout.match(/\[used (\d+) (\d+)\]\s*$/) ?? [];
  const before = stdout.slice(0, stdout.length - whole.length);
  return { cpu: Number(cpu) / 1000, peak: Number(peak) / 1024, before };
}

/**
 * The probe. It writes at the very end, after the program's own output. On Linux, maxRSS includes the process that
 * started this one; VmHWM does not.
 */
export const PROBE = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const { existsSync, readFileSync, writeSync } = require('node:fs');
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? maxRSS;
  writeSync(1, '[used ' + (userCPUTime + systemCPUTime) + ' ' + peak + ']');
});`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
