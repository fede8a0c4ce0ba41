import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../support/cli.ts';

/** Node for Windows, and the program that runs it here; scripts/test-windows.mjs sets both. */
export const { AGENT_AUTH_WINDOWS_NODE: NODE = '', WINEPREFIX = '' } = process.env;

const BUNDLE = fileURLToPath(new URL('../../dist/scalekit-agent-auth.cjs', import.meta.url));

export interface WindowsOutcome {
  code: number | null;
  json: Answer;
  stdout: string;
  stderr: string;
}

/** A folder on drive C:, by its name here and on Windows. */
export class Folder {
  readonly here: string;
  readonly there: string;

  constructor(name: string) {
    this.there = `C:\\${name}`;
    this.here = join(WINEPREFIX, 'drive_c', ...name.split('\\'));
    rmSync(this.here, { recursive: true, force: true });
    mkdirSync(this.here, { recursive: true });
  }

  /** @returns the file's path on Windows */
  write(name: string, content: string | Buffer): string {
    const path = join(this.here, ...name.split('\\'));
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return `${this.there}\\${name}`;
  }

  read(name: string): Buffer {
    return readFileSync(join(this.here, ...name.split('\\')));
  }
}

/** Runs the built file. Its streams are files, because pipes do not work under wine. */
export async function runWindows(
  folder: Folder,
  args: string[],
  env: Record<string, string>,
  stdin?: string,
): Promise<WindowsOutcome> {
  const program = folder.write('cli.cjs', readFileSync(BUNDLE));
  const paths = ['out', 'err', 'in'].map((name) => join(folder.here, `std${name}.txt`)) as [
    string,
    string,
    string,
  ];
  writeFileSync(paths[2], stdin ?? '');
  const [out, err] = [openSync(paths[0], 'w'), openSync(paths[1], 'w')];
  const input = openSync(paths[2], 'r');
  const { PATH, HOME } = process.env;
  const child = spawn('wine', [NODE, program, ...args], {
    cwd: folder.here,
    // In other locales, wine treats arguments as ASCII.
    env: {
      PATH,
      HOME,
      WINEPREFIX,
      LC_ALL: 'C.UTF-8',
      WINEDEBUG: '-all',
      NODE_SKIP_PLATFORM_CHECK: '1',
      ...env,
    },
    stdio: [input, out, err],
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  for (const file of [out, err, input]) closeSync(file);
  const [stdout, stderr] = [readFileSync(paths[0], 'utf8'), readFileSync(paths[1], 'utf8')];
  return { code, stdout, stderr, json: stdout === '' ? undefined : JSON.parse(stdout) };
}
