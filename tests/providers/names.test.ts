import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { ROWS, type Row } from './rows.ts';
import { useProviderBench } from './support.ts';

const bench = useProviderBench();
const COMPOSED = '\u00fcber.txt';
const DECOMPOSED = 'u\u0308ber.txt';
const FORMS = [
  [COMPOSED, DECOMPOSED],
  [DECOMPOSED, COMPOSED],
] as const;
/** Where files lie in folders and a name can be taken; at BOX they are addressed by id. */
const DRIVES = ROWS.filter(({ provider }) =>
  ['GOOGLEDRIVE', 'ONEDRIVE', 'SHAREPOINT', 'DROPBOX', 'BOX'].includes(provider),
);

const add = ({ provider, parent = '', drive = '' }: Row, name: string, more: object = {}) =>
  bench.sandbox.addFile({ provider, name, parent, drive, content: 'old', ...more });
const upload = (row: Row, name: string, flags: string[] = []) =>
  bench.upload(row.connection, [...row.up, '--name', name, ...flags]);
const names = ({ provider }: Row) => bench.sandbox.files(provider).map(({ name }) => name);

describe.each(DRIVES)('a name in the other Unicode form, at $provider', (row) => {
  it.each(FORMS)('is found by path (%j, asked for %j)', async (there, asked) => {
    if (row.provider === 'BOX') return;
    const { sha256 } = await add(row, there);
    const path = `${row.parent ?? ''}/${asked}`;
    expect(succeeded(await bench.download(row.connection, path, row.down)).sha256).toBe(sha256);
  });

  it.each(FORMS)('is taken (%j, uploaded as %j)', async (there, asked) => {
    const { id } = await add(row, there);
    failed(await upload(row, asked), 'FILE_EXISTS');
    expect(names(row)).toEqual([there]);
    if (row.provider === 'BOX') return;
    expect(succeeded(await upload(row, asked, ['--on-conflict', 'replace'])).id).toContain(id);
    expect(names(row)).toEqual([there]);
  });
});

describe.each(DRIVES)('odd names at $provider', (row) => {
  const ODD = [
    "it's; 100%.txt",
    'percent%41.txt',
    '#a+b&c.txt',
    '\u{1f4c4} a.txt',
    'a\u202etxt.exe',
    '.hidden',
  ];

  it.each(ODD)('%j comes back as it was', async (name) => {
    const { id } = succeeded(await upload(row, name));
    const [file] = bench.sandbox.files(row.provider);
    expect(file?.name).toBe(name);
    const from = row.from && file ? row.from(file) : String(id);
    expect(succeeded(await bench.download(row.connection, from, row.down)).name).toBe(name);
  });

  it('a folder of the same name is never replaced', async () => {
    const mimeType = row.provider === 'GOOGLEDRIVE' ? 'application/vnd.google-apps.folder' : 'folder';
    await add(row, 'a.txt', { mimeType });
    for (const policy of ['fail', 'replace']) {
      const { json } = await upload(row, 'a.txt', ['--on-conflict', policy]);
      // Drive lets a file and a folder share a name; Box cannot replace.
      if (!json.ok) expect(['FILE_EXISTS', 'USAGE']).toContain(json.error.code);
    }
    expect(bench.sandbox.files(row.provider)[0]).toMatchObject({ name: 'a.txt', mimeType });
  });
});
