import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../support/cli.ts';
import { runInWine, WINEPREFIX } from '../support/wine.ts';

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

/** Runs the built file from a folder of drive C:. */
export async function runWindows(
  folder: Folder,
  args: string[],
  env: Record<string, string>,
  stdin?: string,
): Promise<WindowsOutcome> {
  const program = folder.write('cli.cjs', readFileSync(BUNDLE));
  const ended = await runInWine([program, ...args], { cwd: folder.here, env, stdin });
  return { ...ended, json: ended.stdout === '' ? undefined : JSON.parse(ended.stdout) };
}
