import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notionId } from '../../src/files/providers/notion/ids.ts';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import { failed, succeeded } from '../support/bench.ts';
import { useFilesBench } from './files-bench.ts';
import { callerOf, notionFileOf } from './files-support.ts';

const bench = useFilesBench();
const write = (name: string, content: string | Buffer = 'hello') => {
  writeFileSync(join(bench.box.cwd, name), content);
  return `./${name}`;
};
const TEAM = 'contoso.sharepoint.example,5f0c1a52-0001,5f0c1a52-0002';
const HOST = 'contoso.sharepoint.example';

describe('--site', () => {
  const upload = (site: string) =>
    bench.run(['upload-file', '--provider', 'sharepoint', '--input-file', write('a.txt'), '--site', site]);

  it.each([
    [`https://${HOST}/Sites/Team`, TEAM],
    [`http://${HOST}/sites/team/`, TEAM],
    [`${HOST}:/sites/team:`, TEAM],
    [`https://${HOST}/:f:/s/team/EabcDEF?e=x`, TEAM],
    [`https://${HOST}/:x:/r/sites/team/Shared%20Documents/a.xlsx?d=w1`, TEAM],
    [`https://${HOST}/sites/team?web=1#top`, TEAM],
    [HOST, 'root'],
    [`https://${HOST}/`, 'root'],
    ['root', 'root'],
  ])('%s is found', async (site, drive) => {
    succeeded(await upload(site));
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([{ drive }]);
  });

  it.each([
    [`https://${HOST}/teams/sales/x`, `${HOST}:/teams/sales`],
    [`https://${HOST}/:w:/t/sales/Eabc`, `${HOST}:/teams/sales`],
    [`https://${HOST}/personal/jo_contoso_com/Documents`, `${HOST}:/personal/jo_contoso_com`],
    [`https://${HOST}/:b:/g/personal/jo_contoso_com/Eabc`, `${HOST}:/personal/jo_contoso_com`],
    [`https://${HOST}/sites/A%20%26%20B`, `${HOST}:/sites/A%20%26%20B`],
    [`https://${HOST}/sites/50%`, `${HOST}:/sites/50%25`],
  ])('%s is requested by its own path', async (site, asked) => {
    failed(await upload(site), 'NOT_FOUND');
    expect(bench.sandbox.ledger.at(-1)?.target).toBe(`/proxy/v1.0/sites/${asked}`);
  });

  it.each([
    `https://${HOST}/site/team`,
    `https://${HOST}/:f:/x/team/Eabc`,
    `https://${HOST}/SitePages/Home.aspx`,
    `https://${HOST}/sites/`,
    `https://${HOST}/sites/../x`,
    `https://${HOST}/sites/%2E%2E/x`,
    'team/documents',
    '/sites/team',
    'https://',
  ])('%s does not identify a site, and nothing is sent to another one', async (site) => {
    expect(failed(await upload(site), 'USAGE').hint).toMatch(/Pass the URL of the site/);
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('a path that OneDrive would misread', () => {
  it.each([
    [['--to', '/../x/'], '--to'],
    [['--to', '/a/./b/'], '--to'],
    [['--name', '50%0A.txt'], '--name'],
    [['--name', '..;x'], '--name'],
  ])('is refused with the name of its flag: %j', async (flags, flag) => {
    const error = failed(await bench.upload('ONEDRIVE', write('a.txt'), flags), 'USAGE');
    expect(error.message).toMatch(new RegExp(`^${flag} `));
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('is refused as a file name', async () => {
    expect(failed(await bench.upload('ONEDRIVE', write('50%0A.txt')), 'USAGE').hint).toContain('--name');
    succeeded(await bench.upload('GOOGLEDRIVE', write('50%0A.txt')));
    succeeded(await bench.upload('ONEDRIVE', './50%0A.txt', ['--to', '/Reports/plain.txt']));
  });

  it('is also refused by --from', async () => {
    expect(failed(await bench.download('ONEDRIVE', '/../a.txt'), 'USAGE').message).toMatch(/^--from /);
  });

  it('is explained if Git-Bash rewrote it', async () => {
    const to = 'C:/Program Files/Git/Reports/';
    const error = failed(await bench.upload('ONEDRIVE', write('a.txt'), ['--to', to]), 'USAGE');
    expect(error.hint).toContain('MSYS_NO_PATHCONV');
    expect(failed(await bench.download('ONEDRIVE', `${to}a.txt`), 'USAGE').hint).toContain('Git-Bash');
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
  });
});

describe('a folder', () => {
  it('cannot be downloaded from OneDrive', async () => {
    const folder = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'R', mimeType: 'folder' });
    expect(failed(await bench.download('ONEDRIVE', folder.id), 'USAGE').message).toContain('folder');
  });
});

describe('a format to export to', () => {
  const document = () =>
    bench.sandbox.addFile({
      provider: 'GOOGLEDRIVE',
      name: 'doc',
      mimeType: 'application/vnd.google-apps.document',
      content: 'body',
    });
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  it.each(['constructor', '__proto__', 'toString', 'json'])(
    'is not available for a document: %s',
    async (format) => {
      const { id } = await document();
      const error = failed(await bench.download('GOOGLEDRIVE', id, ['--export-as', format]), 'USAGE');
      expect(error.hint).toContain('pdf');
      const args = ['download-file', '--provider', 'googledrive', '--from', id];
      const got = succeeded(await bench.run([...args, '--output-file', `x.${format}`]));
      expect(got.mime_type).toBe(DOCX);
    },
  );
});

describe('a Notion page that is too large to search', () => {
  /** Adds toggles with one line each. @returns the id of the last one */
  const fill = async (toggles: number): Promise<string> => {
    const call = await callerOf(bench.sandbox, 'notion');
    const add = async (parent: string, type: string) => {
      const children = [{ object: 'block', type, [type]: { rich_text: [] } }];
      const answer = (await (await call('PATCH', `/v1/blocks/${parent}/children`, { children })).json()) as {
        results: { id: string }[];
      };
      return answer.results[0]?.id ?? '';
    };
    let last = '';
    for (let i = 0; i < toggles; i++) {
      last = await add(NOTION_PAGES.notes, 'toggle');
      await add(last, 'paragraph');
    }
    return last;
  };

  it('gives no answer that may be wrong', async () => {
    const last = await fill(60);
    const none = failed(await bench.download('NOTION', NOTION_PAGES.notes), 'USAGE');
    expect(none.files).toEqual([]);
    expect(none.hint).toMatch(/id of the block/);
    await notionFileOf(bench.sandbox, last, 10);
    const { block } = await notionFileOf(bench.sandbox, NOTION_PAGES.notes, 10);
    const some = failed(await bench.download('NOTION', NOTION_PAGES.notes), 'USAGE');
    expect(some.files).toMatchObject([{ block_id: block }]);
    succeeded(await bench.download('NOTION', block));
  });

  it('finds files in several toggles', async () => {
    const last = await fill(10);
    const { block } = await notionFileOf(bench.sandbox, last, 10);
    succeeded(await bench.download('NOTION', NOTION_PAGES.notes));
    await notionFileOf(bench.sandbox, NOTION_PAGES.notes, 10);
    const error = failed(await bench.download('NOTION', NOTION_PAGES.notes, ['--overwrite']), 'USAGE');
    expect(error.files).toHaveLength(2);
    expect(error.files).toContainEqual(expect.objectContaining({ block_id: block }));
  });
});

describe('an upload to Notion', () => {
  const BODY = /^POST \/v1\/file_uploads$/;
  const announced = () =>
    bench.sandbox.ledger
      .filter(({ effect }) => effect && BODY.test(effect.name))
      .map(({ effect }) => JSON.parse(effect?.body?.text ?? '{}'));

  it.each([
    ['a.ts', 'export const a = 1;', 'a.ts.txt'],
    ['lib.rs', 'fn main() {}', 'lib.rs.txt'],
    ['x.toml', 'a = 1', 'x.toml.txt'],
    ['run.py', 'print(1)', 'run.py.txt'],
    ['x.log', 'line', 'x.log.txt'],
    ['notes.md', '# notes', 'notes.md'],
    ['x.csv', 'a,b', 'x.csv'],
    ['Makefile', 'all:', 'Makefile'],
    ['notes.txt', 'text', 'notes.txt'],
  ])(
    'of text is sent under a name that Notion accepts, and is called %s on the page',
    async (name, text, sent) => {
      const made = succeeded(await bench.upload('NOTION', write(name, text)));
      expect(made.name).toBe(name);
      if (sent !== name) expect(made.mime_type).toBe('text/plain');
      const { filename, content_type: type } = announced().at(-1);
      expect(filename).toBe(sent);
      expect(type).not.toMatch(/^(video|audio)|rls-services|octet-stream/);
      const call = await callerOf(bench.sandbox, 'notion');
      const block = await (await call('GET', `/v1/blocks/${made.id}`)).json();
      expect(block).toMatchObject({ file: { name } });
    },
  );

  it('of a real video keeps its type', async () => {
    const made = succeeded(await bench.upload('NOTION', write('a.mp4', Buffer.from([0, 0, 0, 32, 102]))));
    expect(made.mime_type).toBe('video/mp4');
  });

  it("of binary data with a name that Notion refuses fails with Notion's message", async () => {
    const error = failed(await bench.upload('NOTION', write('a.dwg', Buffer.from([0, 1]))), 'PROVIDER_ERROR');
    expect(JSON.stringify(error.body)).toContain('extension');
    expect(announced()).toHaveLength(1);
  });

  it('looks up the page before it asks for a confirmation, and previews it', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const args = ['upload-file', '--provider', 'notion', '--input-file', write('a.txt')];
    failed(await bench.run(args, { env }), 'USAGE');
    failed(await bench.run([...args, '--to', 'roadmap'], { env }), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
    const { preview } = failed(await bench.upload('NOTION', './a.txt', [], { env }), 'CONFIRMATION_REQUIRED');
    expect(preview).not.toHaveProperty('on_conflict');
    const drive = failed(await bench.upload('GOOGLEDRIVE', './a.txt', [], { env }), 'CONFIRMATION_REQUIRED');
    expect(drive.preview.on_conflict).toBe('fail');
  });

  it("accepts a page's URL with a slash at the end", () => {
    const bare = NOTION_PAGES.roadmap.replaceAll('-', '');
    expect(notionId(`https://www.notion.so/Roadmap-${bare}/`, '--to')).toBe(NOTION_PAGES.roadmap);
  });
});
