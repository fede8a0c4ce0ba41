import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Environment } from '../../src/config/environment.ts';
import { Deadline } from '../../src/http/deadline.ts';

export interface Played {
  exit: number;
  lines: string[];
  stderr: string;
}

/** The program in this process, with its own folders. */
export function makeStage() {
  const root = mkdtempSync(join(tmpdir(), 'properties-'));
  return {
    cwd: root,
    async play(argv: string[], env: Environment = {}, stdin = ''): Promise<Played> {
      let stdout = '';
      let stderr = '';
      const exit = await run(
        {
          argv,
          env,
          cwd: root,
          tmpDir: root,
          uid: process.getuid?.(),
          homeDir: root,
          nodeVersion: process.versions.node,
          stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
          stderrIsTTY: false,
          stderrHasColors: false,
          stdoutIsTTY: false,
          writeError: (text) => {
            stderr += text;
          },
          openTerminal: () => undefined,
          write: async (text) => {
            stdout += text;
          },
          onSent: () => {},
        },
        new Deadline(),
      );
      return { exit, lines: stdout.split('\n').slice(0, -1), stderr };
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

export type Stage = ReturnType<typeof makeStage>;
