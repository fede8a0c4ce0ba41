import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { failed, succeeded } from '../support/bench.ts';
import { useFilesBench } from './files-bench.ts';

const bench = useFilesBench();
const NATIVE = 'application/vnd.google-apps.';
const write = (name: string, content: string | Buffer = 'hello') => {
  writeFileSync(join(bench.box.cwd, name), content);
  return name;
};
const names = (provider: string) =>
  bench.sandbox.files(provider).map(({ parent, name }) => `${parent}/${name}`);

describe('the target of an upload', () => {
  it.each([
    [[], '/report.txt'],
    [['--to', '/'], '/report.txt'],
    [['--to', '/Reports'], '/Reports/report.txt'],
    [['--to', '/Reports/'], '/Reports/report.txt'],
    [['--to', 'Reports/2025/other.txt'], '/Reports/2025/other.txt'],
    [['--to', '/Q1.2025', '--name', 'Zahlen #1 50%.txt'], '/Q1.2025/Zahlen #1 50%.txt'],
    [['--to', '/Älter & neuer', '--name', "it's (1).txt"], "/Älter & neuer/it's (1).txt"],
  ])('OneDrive %j', async (flags, wanted) => {
    const answer = succeeded(await bench.upload('ONEDRIVE', write('report.txt'), flags));
    expect(names('ONEDRIVE')).toEqual([wanted]);
    expect(answer.name).toBe(wanted.split('/').at(-1));
  });

  it('OneDrive: an existing folder with a dot in its name, by path, id and sharing URL', async () => {
    const folder = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'v1.2', mimeType: 'folder' });
    for (const [to, name] of [
      ['/v1.2', 'a.txt'],
      [folder.id, 'b.txt'],
      [folder.webUrl, 'c.txt'],
    ] as const) {
      succeeded(await bench.upload('ONEDRIVE', write(name), ['--to', to]));
      expect(names('ONEDRIVE')).toContain(`/v1.2/${name}`);
    }
  });

  it.each([
    'root',
    'https://contoso.sharepoint.example/sites/team',
    'https://contoso.sharepoint.example/sites/team/Shared%20Documents/x.aspx',
    'contoso.sharepoint.example:/sites/team',
    'contoso.sharepoint.example,5f0c1a52-0001,5f0c1a52-0002',
  ])('SharePoint site %s', async (site) => {
    const args = ['--provider', 'sharepoint', '--site', site];
    const made = succeeded(await bench.run(['upload-file', ...args, '--input-file', write('report.txt')]));
    const [file] = bench.sandbox.files('SHAREPOINT');
    expect(file?.drive).toBe(
      site === 'root' ? 'root' : 'contoso.sharepoint.example,5f0c1a52-0001,5f0c1a52-0002',
    );
    for (const [index, from] of [made.id, '/report.txt', file?.webUrl ?? ''].entries()) {
      const target = ['--output-file', `got-${index}.txt`];
      expect(succeeded(await bench.run(['download-file', ...args, '--from', from, ...target])).sha256).toBe(
        made.sha256,
      );
    }
  });

  it('SharePoint requires the site', async () => {
    failed(
      await bench.run(['upload-file', '--provider', 'sharepoint', '--input-file', write('a.txt')]),
      'USAGE',
    );
  });

  it('Drive: a folder by id and by URL, on a shared drive too', async () => {
    const mimeType = `${NATIVE}folder`;
    const own = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'own', mimeType });
    const shared = await bench.sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name: 'shared',
      mimeType,
      drive: 'team',
    });
    succeeded(await bench.upload('GOOGLEDRIVE', write('a.txt'), ['--to', own.id]));
    const url = `https://drive.google.com/drive/folders/${shared.id}`;
    const made = succeeded(await bench.upload('GOOGLEDRIVE', write('b.txt'), ['--to', url]));
    expect(names('GOOGLEDRIVE')).toEqual(expect.arrayContaining([`${own.id}/a.txt`, `${shared.id}/b.txt`]));
    expect(succeeded(await bench.download('GOOGLEDRIVE', made.id)).sha256).toBe(made.sha256);
  });

  it('Notion requires a page, accepts its URL, and recognizes text of an unknown type', async () => {
    failed(await bench.run(['upload-file', '--provider', 'notion', '--input-file', write('a.txt')]), 'USAGE');
    const url = `https://www.notion.so/The-roadmap-${NOTION_PAGES.roadmap.replaceAll('-', '')}`;
    const made = succeeded(
      await bench.run([
        'upload-file',
        '--provider',
        'notion',
        '--input-file',
        write('notes.zzq', 'grüße'),
        '--to',
        url,
      ]),
    );
    expect(made.mime_type).toBe('text/plain');
    expect(made.web_url).toContain(NOTION_PAGES.roadmap.replaceAll('-', ''));
    failed(await bench.upload('NOTION', write('blob.zzq', Buffer.from([0, 255, 1]))), 'FILE_REFUSED');
  });
});

describe('--on-conflict', () => {
  it.each(['GOOGLEDRIVE', 'ONEDRIVE'] as const)('%s, for small and large files', async (provider) => {
    for (const bytes of [10, 6 * 1024 * 1024]) {
      bench.sandbox.reset();
      const { path, sha256 } = bench.make(bytes, `c${bytes}.zip`);
      const first = succeeded(await bench.upload(provider, path));
      expect(failed(await bench.upload(provider, path), 'FILE_EXISTS').message).toContain('already exists');
      expect(bench.sandbox.files(provider)).toHaveLength(1);
      const second = succeeded(await bench.upload(provider, path, ['--on-conflict', 'rename']));
      expect(second.name).toMatch(/^c\d+ \(?1\)?\.zip$/);
      const third = succeeded(await bench.upload(provider, path, ['--on-conflict', 'replace']));
      expect(third.id).toBe(first.id);
      expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }, { sha256 }]);
    }
  });

  it.each([
    ['a.tar.gz', 'a.tar (2).gz'],
    ['.hidden', '.hidden (2)'],
    ['Makefile', 'Makefile (2)'],
  ])('Drive: the first free number for %s', async (name, renamed) => {
    for (const taken of [name, renamed.replace('2', '1')])
      await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: taken, content: 'old' });
    const made = succeeded(await bench.upload('GOOGLEDRIVE', write(name), ['--on-conflict', 'rename']));
    expect(made.name).toBe(renamed);
  });

  it('Drive gives up if a hundred numbers are taken, and says what may help', async () => {
    const old = { provider: 'GOOGLEDRIVE', content: 'old' };
    await bench.sandbox.addFile({ ...old, name: 'a.txt' });
    for (let number = 1; number <= 100; number++)
      await bench.sandbox.addFile({ ...old, name: `a (${number}).txt` });
    const outcome = await bench.upload('GOOGLEDRIVE', write('a.txt'), ['--on-conflict', 'rename']);
    expect(failed(outcome, 'FILE_EXISTS').hint).toBe('Pass --name with another name.');
    expect(bench.sandbox.files('GOOGLEDRIVE')).toHaveLength(101);
  });

  it('OneDrive does not replace a folder with a file, and does not suggest replace', async () => {
    const body = '{"error":{"code":"nameAlreadyExists","message":"x"}}';
    bench.sandbox.fault({ on: /:\/content/, http: { status: 409, body } });
    const outcome = await bench.upload('ONEDRIVE', write('a.txt'), ['--on-conflict', 'replace']);
    expect(failed(outcome, 'FILE_EXISTS').hint).toBe('Pass --name with another name.');
  });

  it('Drive does not guess among files with the same name', async () => {
    const spec = { provider: 'GOOGLEDRIVE', name: 'a.txt', content: 'old' };
    await bench.sandbox.addFile(spec);
    await bench.sandbox.addFile(spec);
    const error = failed(
      await bench.upload('GOOGLEDRIVE', write('a.txt'), ['--on-conflict', 'replace']),
      'FILE_EXISTS',
    );
    expect(error.files).toHaveLength(2);
  });

  it('Notion always adds, and says so', async () => {
    for (const policy of ['fail', 'replace']) {
      const error = failed(await bench.upload('NOTION', write('a.txt'), ['--on-conflict', policy]), 'USAGE');
      expect(error.message).toContain('always adds');
    }
  });
});

describe('the source of a download', () => {
  it('Notion: the only file of a page, or a choice of several', async () => {
    failed(await bench.download('NOTION', NOTION_PAGES.roadmap), 'NOT_FOUND');
    const made = succeeded(await bench.upload('NOTION', write('a.txt', 'first')));
    expect(succeeded(await bench.download('NOTION', NOTION_PAGES.roadmap)).sha256).toBe(made.sha256);
    succeeded(await bench.upload('NOTION', write('b.txt', 'second')));
    const error = failed(await bench.download('NOTION', NOTION_PAGES.roadmap, ['--overwrite']), 'USAGE');
    expect(error.files).toMatchObject([
      { block_id: made.id, name: 'a.txt', type: 'file' },
      { name: 'b.txt' },
    ]);
    succeeded(await bench.download('NOTION', made.web_url, ['--overwrite']));
    expect(readFileSync(bench.target, 'utf8')).toBe('first');
  });

  const OFFICE = 'application/vnd.openxmlformats-officedocument.';
  it.each([
    ['document', 'out.bin', [], `${OFFICE}wordprocessingml.document`],
    ['spreadsheet', 'out.bin', [], `${OFFICE}spreadsheetml.sheet`],
    ['presentation', 'out.bin', [], `${OFFICE}presentationml.presentation`],
    ['drawing', 'out.bin', [], 'image/png'],
    ['script', 'out.bin', [], `${NATIVE}script+json`],
    ['document', 'out.pdf', [], 'application/pdf'],
    ['spreadsheet', 'out.pdf', ['--export-as', 'CSV'], 'text/csv'],
    ['document', 'out.md', ['--export-as', '.txt'], 'text/plain'],
  ])('Drive: a Google %s into %s %j', async (kind, output, flags, type) => {
    const file = await bench.sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name: 'doc',
      mimeType: NATIVE + kind,
      content: 'body',
    });
    const from = `https://docs.google.com/${kind}/d/${file.id}/edit`;
    const args = [
      'download-file',
      '--provider',
      'googledrive',
      '--from',
      from,
      '--output-file',
      output,
      ...flags,
    ];
    expect(succeeded(await bench.run(args))).toMatchObject({ mime_type: type, bytes: 4 });
  });

  it('Drive: the target of a shortcut', async () => {
    const { from, file } = await bench.place('GOOGLEDRIVE', 10);
    const shortcut = { mimeType: `${NATIVE}shortcut`, shortcutDetails: { targetId: from } };
    const http = { status: 200, body: JSON.stringify(shortcut) };
    bench.sandbox.fault({ on: /files\/shortcut\?/, http });
    expect(succeeded(await bench.download('GOOGLEDRIVE', 'shortcut')).sha256).toBe(file.sha256);
  });

  it('Drive: no form, which has no bytes, and no document in a format that Drive refuses', async () => {
    const add = (kind: string) =>
      bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'x', mimeType: NATIVE + kind, content: 'x' });
    const form = failed(await bench.download('GOOGLEDRIVE', (await add('form')).id), 'USAGE');
    expect(form).toMatchObject({ message: expect.stringMatching(/Google form has no bytes/) });
    expect(form.hint).toBe('Pass --from with the id of a file or document.');
    const { id } = await add('document');
    const refused = failed(
      await bench.download('GOOGLEDRIVE', id, ['--export-as', 'epub']),
      'PROVIDER_ERROR',
    );
    expect(refused).toMatchObject({ status: 400, message: expect.not.stringMatching(/10 MB/) });
  });

  it('Drive: no format for ordinary files, none for folders, and a limit', async () => {
    const plain = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'a.txt', content: 'x' });
    failed(await bench.download('GOOGLEDRIVE', plain.id, ['--export-as', 'pdf']), 'USAGE');
    const folder = await bench.sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name: 'f',
      mimeType: `${NATIVE}folder`,
    });
    failed(await bench.download('GOOGLEDRIVE', folder.id), 'USAGE');
    const big = {
      provider: 'GOOGLEDRIVE',
      name: 'd',
      mimeType: `${NATIVE}document`,
      bytes: 11 * 1024 * 1024,
    };
    const error = failed(
      await bench.download('GOOGLEDRIVE', (await bench.sandbox.addFile(big)).id),
      'PROVIDER_ERROR',
    );
    expect(error.hint).toContain('up to 10 MB');
  });
});

describe('guards', () => {
  it('an unsupported provider is referred to proxy-request, before anything is sent', async () => {
    for (const command of [
      ['upload-file', '--input-file', write('a.txt')],
      ['download-file', '--from', 'x', '--output-file', 'y'],
    ]) {
      const error = failed(await bench.run([...command, '--provider', 'exa']), 'USAGE');
      expect(error.message).toContain('NOTION, GOOGLEDRIVE, ONEDRIVE, SHAREPOINT');
      expect(error.hint).toContain('proxy-request');
    }
    const typo = ['upload-file', '--provider', 'gogle-drive', '--input-file', 'a.txt'];
    const error = failed(await bench.run(typo), 'USAGE');
    expect(error.message).toMatch(/^Files of gogle-drive /);
    expect(error.hint).toMatch(/^Did you mean GOOGLEDRIVE\? /);
    expect(bench.sandbox.ledger).toEqual([]);
    failed(await bench.run(['upload-file', '--connection-name', 'exa', '--input-file', 'a.txt']), 'USAGE');
  });

  it('flags that a provider does not support are refused', async () => {
    failed(await bench.upload('ONEDRIVE', write('a.txt'), ['--site', 'root']), 'USAGE');
    failed(await bench.download('ONEDRIVE', 'x', ['--export-as', 'pdf']), 'USAGE');
    failed(await bench.upload('ONEDRIVE', 'a.txt', ['--name', 'a/b.txt']), 'USAGE');
    failed(await bench.upload('ONEDRIVE', 'a.txt', ['--on-conflict', 'skip']), 'USAGE');
  });

  it('TOOL_READ_ONLY allows only downloads', async () => {
    const env = { TOOL_READ_ONLY: '1' };
    failed(await bench.upload('ONEDRIVE', write('a.txt'), [], { env }), 'READ_ONLY');
    expect(bench.proxied()).toEqual([]);
    const { from } = await bench.place('ONEDRIVE', 10);
    succeeded(await bench.download('ONEDRIVE', from, [], { env }));
  });

  it('TOOL_CONFIRM_WRITES shows what would be sent, and accepts exactly that', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    write('a.txt', 'first');
    const error = failed(await bench.upload('ONEDRIVE', 'a.txt', [], { env }), 'CONFIRMATION_REQUIRED');
    expect(error.preview).toMatchObject({
      command: 'upload-file',
      provider: 'ONEDRIVE',
      name: 'a.txt',
      bytes: 5,
      sha256: expect.any(String),
    });
    write('a.txt', 'other');
    failed(
      await bench.upload('ONEDRIVE', 'a.txt', ['--confirm', error.confirm], { env }),
      'CONFIRMATION_REQUIRED',
    );
    write('a.txt', 'first');
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
    succeeded(await bench.upload('ONEDRIVE', 'a.txt', ['--confirm', error.confirm], { env }));
  });

  it.each([
    ['ONEDRIVE', [], 'fail'],
    ['ONEDRIVE', ['--on-conflict', 'replace'], 'replace'],
    ['NOTION', [], undefined],
  ] as const)(
    'TOOL_CONFIRM_WRITES says what happens if the name is taken: %s %j',
    async (provider, flags, said) => {
      const env = { TOOL_CONFIRM_WRITES: '1' };
      const asked = await bench.upload(provider, write('a.txt'), [...flags], { env });
      expect(failed(asked, 'CONFIRMATION_REQUIRED').preview.on_conflict).toBe(said);
      const other = ['--on-conflict', 'rename', '--confirm', asked.json.error.confirm];
      if (said) failed(await bench.upload(provider, 'a.txt', other, { env }), 'CONFIRMATION_REQUIRED');
      expect(bench.sandbox.files(provider)).toEqual([]);
    },
  );

  it('TOOL_CONFIRM_WRITES distinguishes a file below --to from a file with that name', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const to = ['--to', '/Reports/2026.txt'];
    const asked = failed(
      await bench.upload('ONEDRIVE', write('a.txt'), to, { env }),
      'CONFIRMATION_REQUIRED',
    );
    const below = [...to, '--name', 'a.txt', '--confirm', asked.confirm];
    const other = failed(await bench.upload('ONEDRIVE', 'a.txt', below, { env }), 'CONFIRMATION_REQUIRED');
    expect(other.preview).toEqual({ ...asked.preview, name: 'a.txt', renamed: true });
    expect(asked.preview.name).toBe('2026.txt');
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
  });

  it('an account that is not authorized gets a link', async () => {
    bench.sandbox.account('onedrive').setStatus('EXPIRED');
    expect(failed(await bench.upload('ONEDRIVE', write('a.txt')), 'AUTHORIZATION_REQUIRED').link).toMatch(
      /^http/,
    );
  });
});
