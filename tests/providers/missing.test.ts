import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_PROVIDERS } from '../../src/files/registry.ts';
import { failed } from '../support/bench.ts';
import { ROWS } from './rows.ts';
import { json, useProviderBench } from './support.ts';

/** Whatever does not exist is NOT_FOUND, exit 5, at every provider: agents branch on the code. */
const bench = useProviderBench();

const PAGE = 'ffffffff-0001-4000-8000-000000000001';
const ITEM = '01ABCDEFGHIJKLMNOPQRSTUVWXYZ2345';
const LINK = 'https://contoso.sharepoint.com/:f:/s/team/EabcDEFghi';

/** Destinations of uploads, by provider: flags that name something that does not exist. */
const DESTINATIONS: Record<string, string[][]> = {
  NOTION: [['--to', PAGE]],
  GOOGLEDRIVE: [
    ['--to', '1aBcDeFgHiJkLmNoPqRsTuVwXyZ'],
    ['--to', 'Nowhere/2026'],
    ['--to', 'https://drive.google.com/drive/folders/1aBcDeFgHiJkLmNoPqRsTuVwXyZ'],
  ],
  ONEDRIVE: [
    ['--to', ITEM],
    ['--to', 'report'],
    ['--to', LINK],
    ['--to', ITEM, '--name', 'b.txt'],
  ],
  SHAREPOINT: [
    ['--site', 'root', '--to', ITEM],
    ['--site', 'root', '--to', LINK],
    ['--to', LINK],
    ['--site', 'Nowhere', '--to', '/Reports/'],
    ['--site', 'https://contoso.sharepoint.com/sites/nowhere', '--to', '/Reports/'],
  ],
  BOX: [
    ['--to', '999999'],
    ['--to', 'https://app.box.com/folder/999999'],
  ],
  SLACK: [
    ['--to', '#nowhere'],
    ['--to', 'C0NOWHERE99'],
    ['--to', 'C0NOWHERE99/1699999999.000100'],
  ],
  // Missing folders are created.
  DROPBOX: [],
  // Addresses are not looked up.
  GMAIL: [],
  OUTLOOK: [],
};

/** Sources of downloads. */
const SOURCES: Record<string, string[][]> = {
  NOTION: [['--from', PAGE]],
  GOOGLEDRIVE: [
    ['--from', '1aBcDeFgHiJkLmNoPqRsTuVwXyZ'],
    ['--from', 'Nowhere/report.pdf'],
    ['--from', '/report.pdf'],
    ['--from', 'https://drive.google.com/file/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/view'],
  ],
  ONEDRIVE: [
    ['--from', ITEM],
    ['--from', '/Nowhere/report.pdf'],
    ['--from', LINK],
  ],
  SHAREPOINT: [
    ['--site', 'root', '--from', ITEM],
    ['--site', 'root', '--from', '/Nowhere/report.pdf'],
    ['--site', 'Nowhere', '--from', '/report.pdf'],
  ],
  DROPBOX: [
    ['--from', '/Nowhere/report.pdf'],
    ['--from', 'id:a4ayc_80_OEAAAAAAAAAXw'],
    ['--from', 'https://www.dropbox.com/scl/fi/abc/report.pdf?rlkey=def'],
  ],
  BOX: [
    ['--from', '999999'],
    ['--from', 'https://app.box.com/s/nowhere'],
  ],
  GMAIL: [['--from', '18f0a0000000ffff']],
  OUTLOOK: [['--from', 'AAMkAGnowhere0000']],
};

const rowsOf = (table: Record<string, string[][]>) =>
  Object.entries(table).flatMap(([provider, all]) => all.map((flags) => [provider, flags] as const));
const connectionOf = (provider: string) =>
  ROWS.find((row) => row.provider === provider)?.connection ?? provider;

describe('a destination that does not exist', () => {
  it.each(rowsOf(DESTINATIONS))('%s %j → NOT_FOUND', async (provider, flags) => {
    const error = failed(await bench.upload(connectionOf(provider), flags), 'NOT_FOUND');
    expect(error.hint).toMatch(/./);
    expect(error.retryable).toBe(false);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });

  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/19939
  it('a word that Graph does not take for an id → NOT_FOUND that says how to write a path', async () => {
    const refusal = json(400, { error: { code: 'invalidRequest', message: 'Invalid request' } });
    bench.sandbox.fault({ on: /items\/Reports/, method: 'PUT', http: refusal });
    const error = failed(await bench.upload('onedrive', ['--to', 'Reports']), 'NOT_FOUND');
    expect(error.message).toBe('There is no folder "Reports" in ONEDRIVE.');
    expect(error.hint).toContain('A bare word is taken as an id; for a path write /Reports.');
  });

  it('has a row for every provider', () => {
    expect(Object.keys(DESTINATIONS).sort()).toEqual(FILE_PROVIDERS.map(({ key }) => key).sort());
  });
});

describe('a source that does not exist', () => {
  it.each(rowsOf(SOURCES))('%s %j → NOT_FOUND', async (provider, flags) => {
    const [flag, from = '', ...rest] = flags.slice(-2).concat(flags.slice(0, -2));
    expect(flag).toBe('--from');
    const outcome = await bench.download(connectionOf(provider), from, rest);
    const error = failed(outcome, 'NOT_FOUND');
    expect(error.hint).toMatch(/./);
    expect(error.retryable).toBe(false);
    expect(outcome.json.next).toEqual([
      expect.stringMatching(
        /^execute-tool --connection-name \S+ --tool-name \w+ --tool-input '{"query":"<query>"}'$/,
      ),
    ]);
    expect(existsSync(bench.target)).toBe(false);
  });

  it('has a row for every provider that files can be downloaded from', () => {
    const able = FILE_PROVIDERS.filter(({ download }) => 'from' in download).map(({ key }) => key);
    expect(Object.keys(SOURCES).sort()).toEqual(able.sort());
  });
});
