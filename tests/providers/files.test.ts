import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Of, useFilesBench } from '../e2e/files-bench.ts';
import { notionFileOf } from '../e2e/files-support.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { StoredFile } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { MIB, ROWS, type Row } from './rows.ts';

/** After each test, the bench checks that no credential, connection_name or identifier reached the other host. */
const bench = useFilesBench();
/** Files of 100 MiB take a minute; they are included if FILES_LARGE is set. */
const LARGE = process.env.FILES_LARGE ? [100 * MIB] : [];
const SMALL = 3000;

function sizesOf({ thresholds = [], atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Row): number[] {
  const around = [...thresholds, ...(atMost < 30 * MIB ? [atMost] : [])].flatMap((at) => [
    at - 1,
    at,
    at + 1,
  ]);
  const large = LARGE.map((bytes) => Math.min(bytes, atMost));
  return [...new Set([0, 1024, ...around, ...large])].filter((bytes) => bytes >= atLeast && bytes <= atMost);
}

function upload({ connection, up }: Row, path: string, flags: string[] = []) {
  return bench.run(['upload-file', '--connection-name', connection, '--input-file', path, ...up, ...flags]);
}

function download({ connection, down = [] }: Row, from: string, flags: string[] = []) {
  const args = ['--connection-name', connection, '--from', from, '--output-file', bench.target];
  return bench.run(['download-file', ...args, ...down, ...flags]);
}

async function place(row: Row, bytes: number): Promise<{ from: string; file: StoredFile }> {
  const { provider, parent = '', drive = '', from } = row;
  if (provider === 'NOTION') {
    const { block, file } = await notionFileOf(bench.sandbox, NOTION_PAGES.notes, bytes);
    return { from: block, file };
  }
  const spec = { provider, name: 'made.zip', mimeType: 'application/zip', bytes, parent, drive };
  const file = await bench.sandbox.addFile(spec);
  return { from: from?.(file) ?? file.id, file };
}

/** A refusal by the provider's tool or its API. */
function refuse({ sends }: Row, status: number): void {
  const metadata = { 'retry-after': '1' };
  const body = '{"error":{"code":"busy","message":"busy"}}';
  bench.sandbox.fault(
    sends.on === 'ExecuteTool'
      ? { ...sends, tool: { status, metadata } }
      : { ...sends, http: { status, headers: { 'content-type': 'application/json', ...metadata }, body } },
  );
}

beforeEach(() => {
  for (const { connection } of ROWS) bench.sandbox.account(connection).setStatus('ACTIVE');
});

describe.each(ROWS)('files to $provider', (row) => {
  it.each(sizesOf(row))('%i bytes arrive complete', async (bytes) => {
    const { path, sha256 } = bench.make(bytes);
    const answer = succeeded(await upload(row, path));
    expect(answer).toMatchObject({ provider: row.provider, name: 'made.zip', bytes, sha256 });
    expect(answer.id).toEqual(expect.any(String));
    expect(bench.sandbox.files(row.provider)).toMatchObject([{ name: 'made.zip', bytes, sha256 }]);
  });

  it('too many or too few bytes → USAGE before anything is sent', async () => {
    const wrong = [
      ...(row.atMost === undefined ? [] : [row.atMost + 1]),
      ...(row.atLeast === undefined ? [] : [row.atLeast - 1]),
    ];
    for (const bytes of wrong) {
      const path = join(bench.folder, 'sized.bin');
      writeFileSync(path, '');
      truncateSync(path, bytes);
      const args = ['--provider', row.provider, '--input-file', path];
      const error = failed(await bench.run(['upload-file', ...args, ...row.up]), 'USAGE');
      expect(error.message).toContain(String(bytes));
      if (bytes === 0) expect(error.hint).toContain('The file is empty');
    }
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('a 429 with Retry-After → waits, then succeeds', async () => {
    const { path, sha256 } = bench.make(SMALL);
    refuse(row, 429);
    succeeded(await upload(row, path));
    expect(bench.sandbox.files(row.provider)).toMatchObject([{ sha256 }]);
  });

  it.each([
    ['a 503 with Retry-After', () => refuse(row, 503)],
    [
      'a break in the middle',
      () => bench.sandbox.fault({ ...row.sends, breakAfterBytes: 1000, of: 'request' }),
    ],
    ['a lost answer', () => bench.sandbox.fault({ ...row.sends, when: 'after', reset: true })],
  ] as const)('%s never creates two files, and is always reported', async (_, strike) => {
    const { path, sha256 } = bench.make(SMALL);
    strike();
    const { json } = await upload(row, path);
    const files = bench.sandbox.files(row.provider);
    if (json.ok) expect(files).toMatchObject([{ sha256 }]);
    else if (json.error.retryable) expect(files).toEqual([]);
    else expect(files.length).toBeLessThanOrEqual(1);
  });

  it('an account that needs a new consent → AUTHORIZATION_REQUIRED with a link', async () => {
    const { path } = bench.make(SMALL);
    bench.sandbox.account(row.connection).expireToken({ refreshes: false });
    expect(failed(await upload(row, path), 'AUTHORIZATION_REQUIRED').link).toMatch(/^http/);
    expect(bench.sandbox.files(row.provider)).toEqual([]);
  });
});

describe.each(ROWS.filter(({ uploadAddress }) => uploadAddress))('an upload URL of $provider', (row) => {
  it.each([403, 404, 410])('that has expired (%i) is replaced by a new one', async (status) => {
    const { path, sha256 } = bench.make(SMALL);
    bench.sandbox.fault({ on: 'filehost', ...row.uploadAddress, http: { status, body: 'expired' } });
    succeeded(await upload(row, path));
    expect(bench.sandbox.files(row.provider)).toMatchObject([{ sha256 }]);
  });
});

describe.each(ROWS.filter(({ brings }) => brings))('files from $provider', (row) => {
  it.each(sizesOf(row))('%i bytes arrive complete', async (bytes) => {
    const { from, file } = await place(row, bytes);
    const answer = succeeded(await download(row, from));
    expect(answer).toMatchObject({ provider: row.provider, name: 'made.zip', bytes, sha256: file.sha256 });
    expect(await sha256Of(bench.target)).toBe(file.sha256);
  });

  it.each([
    ['a 429 with Retry-After', { http: { status: 429, headers: { 'retry-after': '1' }, body: '{}' } }],
    ['a 503 with Retry-After', { http: { status: 503, headers: { 'retry-after': '1' }, body: '{}' } }],
    ['a break in the middle', { breakAfterBytes: 1000 }],
  ])('%s → continues', async (_, fault) => {
    const { from, file } = await place(row, SMALL);
    bench.sandbox.fault({ on: 'filehost', ...row.brings, ...fault });
    expect(succeeded(await download(row, from)).sha256).toBe(file.sha256);
  });

  it('an expired URL is replaced by a new one', async () => {
    const { from, file } = await place(row, SMALL);
    if (row.brings?.on.toString().includes('signed'))
      bench.sandbox.fault({ ...row.brings, http: { status: 403, body: '<Error/>' } });
    expect(succeeded(await download(row, from)).sha256).toBe(file.sha256);
  });

  it('a name other than --name → NOT_FOUND, with the existing names', async () => {
    const { from } = await place(row, 10);
    const error = failed(await download(row, from, ['--name', 'other.pdf']), 'NOT_FOUND');
    expect(JSON.stringify(error.files)).toContain('made.zip');
  });
});

describe('files that cannot be downloaded', () => {
  it('from SLACK → USAGE that says so, before anything is sent', async () => {
    const args = ['download-file', '--provider', 'slack', '--from', 'F123', '--output-file', 'x'];
    expect(failed(await bench.run(args), 'USAGE').hint).toContain('Scalekit cannot do this');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});
