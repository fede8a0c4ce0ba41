import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { type FilesBench, useFilesBench } from '../e2e/files-bench.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import type { Outcome } from '../support/cli.ts';
import { ROWS } from './rows.ts';

export const ALWAYS = { times: Number.POSITIVE_INFINITY };

/** A JSON answer. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export interface ProviderBench extends Omit<FilesBench, 'upload' | 'download'> {
  /** Uploads a small text, `a.txt` if the flags name no file. */
  upload(connection: string, flags?: readonly string[]): Promise<Outcome>;
  download(connection: string, from: string, flags?: readonly string[]): Promise<Outcome>;
  /** Gives this answer without carrying out the request. */
  answer(on: Fault['on'], method: string, body: unknown, more?: Partial<Fault>): void;
}

/** A bench with a usable account at every provider, and commands that run in this process. */
export function useProviderBench(): ProviderBench {
  const bench = useFilesBench();
  beforeEach(() => {
    for (const { connection } of ROWS) bench.sandbox.account(connection).setStatus('ACTIVE');
  });
  return Object.assign(bench as unknown as ProviderBench, {
    upload: (connection: string, flags: readonly string[] = []) => {
      writeFileSync(join(bench.box.cwd, 'a.txt'), 'hello');
      const file = flags.includes('--input-file') ? [] : ['--input-file', 'a.txt'];
      return bench.run(['upload-file', '--connection-name', connection, ...file, ...flags]);
    },
    download: (connection: string, from: string, flags: readonly string[] = []) => {
      const args = ['--connection-name', connection, '--from', from, '--output-file', bench.target];
      return bench.run(['download-file', ...args, ...flags]);
    },
    answer: (on: Fault['on'], method: string, body: unknown, more: Partial<Fault> = {}) =>
      bench.sandbox.fault({ on, method, http: json(200, body), ...more }),
  });
}
