import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../src/config/environment.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, type Outcome, runCli } from '../support/cli.ts';
import { runInProcess } from '../support/in-process.ts';

/** The outcome of a command, in process or spawned. */
export interface Performance {
  exit: number | null;
  /** Lines on stdout. */
  lines: string[];
  stderr: string;
  ms: number;
}

/** Runs a command line against an environment, in the given folders. */
export type Performer = (
  args: string[],
  where: { env: Environment; cwd: string; tmp: string },
) => Promise<Performance>;

/** Runs the same code in process, from `run` on, ten times as fast. */
export const inProcess: Performer = async (args, { env, cwd, tmp }) =>
  performanceOf(await runInProcess({ home: cwd, cwd, tmp }, args, { env: { ...env } }));

/** Runs the built file as an agent does. */
export function spawned(box: Box): Performer {
  return async (args, { env, cwd, tmp }) =>
    performanceOf(await runCli(box, args, { env: { ...env, TMPDIR: tmp }, cwd }));
}

const performanceOf = ({ code, stdout, stderr, ms }: Outcome): Performance => ({
  exit: code,
  lines: stdout.split('\n').slice(0, -1),
  stderr,
  ms,
});

/** An environment whose cells run one after the other. */
export interface Lane {
  sandbox: Sandbox;
  perform: Performer;
  /** Fresh folders for one cell. */
  folders(): { cwd: string; tmp: string; remove(): void };
  close(): Promise<void>;
}

export async function openLane(built: boolean): Promise<Lane> {
  const sandbox = await startSandbox();
  const box = built ? makeBox() : undefined;
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  let cells = 0;
  return {
    sandbox,
    perform: box ? spawned(box) : inProcess,
    folders() {
      const at = join(root, String(++cells));
      const [cwd, tmp] = [join(at, 'cwd'), join(at, 'tmp')];
      for (const folder of [cwd, tmp]) mkdirSync(folder, { recursive: true });
      return { cwd, tmp, remove: () => rmSync(at, { recursive: true, force: true }) };
    },
    async close() {
      await sandbox.close();
      box?.remove();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Environments that cannot be reached, one of each kind. */
export async function openNowhere(): Promise<{ urls: Record<string, string>; close(): Promise<void> }> {
  // Its certificate is not trusted.
  const tls = await startSandbox({ tls: true });
  return {
    // RFC 6761: names below .invalid never resolve.
    urls: {
      'DNS failure': 'https://environment.invalid',
      // Nothing listens on port 1, and no system assigns it. A port just closed may be assigned to another test.
      refused: 'http://127.0.0.1:1',
      'TLS refused': tls.url,
    },
    close: () => tls.close(),
  };
}

/** Files below a folder that a command must not leave behind. */
export function leftovers(folder: string, allowed: (name: string) => boolean = () => false): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !allowed(name));
}
