import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { StoredFile } from '../sandbox/sandbox.ts';
import { type Bench, type BenchRun, useBench } from '../support/bench.ts';
import type { Outcome } from '../support/cli.ts';
import { notionFileOf, writeBig } from './files-support.ts';

export const MIB = 1024 * 1024;
export const PROVIDERS = ['NOTION', 'GOOGLEDRIVE', 'ONEDRIVE', 'SHAREPOINT'] as const;
export type FileProvider = (typeof PROVIDERS)[number];

/** The flags that an upload to each provider requires. */
export const TO: Record<FileProvider, string[]> = {
  NOTION: ['--to', NOTION_PAGES.roadmap],
  GOOGLEDRIVE: [],
  ONEDRIVE: [],
  SHAREPOINT: ['--site', 'root'],
};

export interface FilesBench extends Bench {
  /** A folder beside the box, for files too large to search for secrets. */
  folder: string;
  /** Writes a file with this many bytes into the folder. */
  make(bytes: number, name?: string): { path: string; sha256: string };
  upload(provider: FileProvider, path: string, flags?: string[], options?: BenchRun): Promise<Outcome>;
  download(provider: FileProvider, from: string, flags?: string[], options?: BenchRun): Promise<Outcome>;
  /** Creates a file at the provider. @returns the value for `--from` */
  place(provider: FileProvider, bytes: number): Promise<{ from: string; file: StoredFile }>;
  /** Where downloads go. */
  target: string;
}

/** Like `useBench`, with Notion authorized. Checks after each test that no credential reached the other host. */
export function useFilesBench(): FilesBench {
  const folder = mkdtempSync(join(tmpdir(), 'files-test-'));
  const bench = useBench({ inProcess: true }) as FilesBench;
  let made: { path: string; bytes: number; sha256: string } | undefined;
  bench.folder = folder;
  bench.target = join(folder, 'came.bin');
  bench.make = (bytes, name = 'made.zip') => {
    const path = join(folder, name);
    // Many tests use the same file, because writing it is slow.
    if (made?.path !== path || made.bytes !== bytes) made = { path, bytes, sha256: writeBig(path, bytes) };
    return made;
  };
  bench.upload = (provider, path, flags = [], options) =>
    bench.run(
      ['upload-file', '--provider', provider, '--input-file', path, ...TO[provider], ...flags],
      options,
    );
  bench.download = (provider, from, flags = [], options) =>
    bench.run(
      [
        'download-file',
        '--provider',
        provider,
        '--from',
        from,
        '--output-file',
        bench.target,
        ...siteOf(provider),
        ...flags,
      ],
      options,
    );
  bench.place = async (provider, bytes) => {
    if (provider === 'NOTION') {
      const { block, file } = await notionFileOf(bench.sandbox, NOTION_PAGES.notes, bytes);
      return { from: block, file };
    }
    const file = await bench.sandbox.addFile({
      provider,
      name: 'made.zip',
      mimeType: 'application/zip',
      bytes,
      drive: provider === 'SHAREPOINT' ? 'root' : '',
    });
    return { from: file.id, file };
  };
  beforeEach(() => {
    bench.sandbox.account('notion').setStatus('ACTIVE');
  });
  afterEach(() => {
    assertClean(bench);
    // A failed download would leave its partial file here.
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    rmSync(bench.target, { force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return bench;
}

function siteOf(provider: FileProvider): string[] {
  return provider === 'SHAREPOINT' ? ['--site', 'root'] : [];
}

/** Asserts that the other host got none of our headers, and no secret in any header or target. */
function assertClean({ sandbox }: Bench): void {
  for (const { endpoint, headers, target } of sandbox.ledger) {
    if (endpoint !== 'filehost') continue;
    for (const name of ['authorization', 'cookie', 'connection_name', 'identifier'])
      expect(headers).not.toHaveProperty(name);
    const all = `${target} ${JSON.stringify(headers)}`;
    expect(sandbox.leaksIn(all)).toEqual([]);
    expect(all).not.toContain(sandbox.env.TOOL_IDENTIFIER);
  }
}

/** Extends the one or two seconds allowed for requests after a deadline, which a busy machine may exceed. */
export async function unhurried<Result>(work: () => Promise<Result>): Promise<Result> {
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => timeout.call(AbortSignal, 20 * ms);
  try {
    return await work();
  } finally {
    AbortSignal.timeout = timeout;
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: MIB })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
