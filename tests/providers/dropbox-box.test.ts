import type { ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unhurried } from '../e2e/files-bench.ts';
import { ToolFailure } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { ALWAYS, json, useProviderBench } from './support.ts';

const bench = useProviderBench();
const FOLDER = 'folder';

const inDropbox = (name: string, more: object = {}) =>
  bench.sandbox.addFile({ provider: 'DROPBOX', name, content: 'old', ...more });
const notFound = () => {
  throw new ToolFailure('409', 'path/not_found/', 409);
};

describe('a download from Dropbox', () => {
  it('is found by id, and by its shared link', async () => {
    const { id, sha256 } = await inDropbox('a.txt', { parent: '/Reports' });
    expect(succeeded(await bench.download('dropbox', `id:${id}`)).sha256).toBe(sha256);
    const link = `https://www.dropbox.com/scl/fi/${id}/a.txt?dl=0`;
    const answer = succeeded(await bench.download('dropbox', link, ['--overwrite']));
    expect(answer).toMatchObject({ name: 'a.txt', sha256 });
  });

  it("of somebody else's file goes through the link itself", async () => {
    bench.sandbox.toolResult('dropbox_sharing_get_shared_link_metadata', { '.tag': 'file' });
    bench.sandbox.fault({ on: /theirs\.txt\?dl=1/, http: { status: 200, body: 'theirs' } });
    const answer = succeeded(await bench.download('dropbox', `${bench.sandbox.fileHostUrl}/theirs.txt?dl=0`));
    expect(answer).toMatchObject({ name: 'theirs.txt', bytes: 6 });
    // Asking for a new link returns the same one.
    bench.sandbox.toolResult('dropbox_sharing_get_shared_link_metadata', { '.tag': 'file' });
    bench.sandbox.fault({ on: /gone\.txt/, ...ALWAYS, http: { status: 404, body: '' } });
    const gone = await bench.download('dropbox', `${bench.sandbox.fileHostUrl}/gone.txt`, ['--overwrite']);
    failed(gone, 'PROVIDER_ERROR');
  });

  it('of a folder → USAGE', async () => {
    await inDropbox('Reports', { mimeType: FOLDER });
    const { id } = await inDropbox('Shared', { mimeType: FOLDER });
    for (const from of ['/', '/Reports', `https://www.dropbox.com/scl/fi/${id}/Shared`])
      expect(failed(await bench.download('dropbox', from), 'USAGE').message).toContain('is a folder');
  });

  it('of a missing file → NOT_FOUND', async () => {
    for (const from of ['/none.txt', 'https://www.dropbox.com/scl/fi/none/none.txt'])
      failed(await bench.download('dropbox', from), 'NOT_FOUND');
  });

  it.each(['../a.txt', 'C:/a.txt', 'a\\b.txt'])('of an invalid path → USAGE: %s', async (from) => {
    failed(await bench.download('dropbox', from), 'USAGE');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('that is refused for another reason → TOOL_ERROR', async () => {
    const tool = { status: 400, code: 'email_not_verified' };
    for (const from of ['/a.txt', 'https://www.dropbox.com/scl/fi/x/a.txt']) {
      bench.sandbox.fault({ on: 'ExecuteTool', tool });
      failed(await bench.download('dropbox', from), 'TOOL_ERROR');
    }
  });

  it('without a link → PROVIDER_ERROR; without metadata → success', async () => {
    bench.sandbox.toolResult('dropbox_files_get_temporary_link', { metadata: {} });
    expect(failed(await bench.download('dropbox', '/a.txt'), 'PROVIDER_ERROR').message).toContain(
      'a download link',
    );
    bench.sandbox.fault({ on: /^\/bytes/, http: { status: 200, body: 'x' } });
    bench.sandbox.toolResult('dropbox_files_get_temporary_link', {
      link: `${bench.sandbox.fileHostUrl}/bytes`,
    });
    expect(succeeded(await bench.download('dropbox', '/Reports/b.txt')).name).toBe('b.txt');
  });
});

describe('an upload to Dropbox', () => {
  const names = () => bench.sandbox.files('DROPBOX').map(({ parent, name }) => `${parent}/${name}`);

  it('goes to the path in --to, or into the folder', async () => {
    await inDropbox('v1.2', { mimeType: FOLDER });
    expect(succeeded(await bench.upload('dropbox', ['--to', '/new.txt'])).folder).toBe('/');
    expect(succeeded(await bench.upload('dropbox', ['--to', '/v1.2'])).folder).toBe('/v1.2');
    expect(names()).toEqual(['/v1.2', '/new.txt', '/v1.2/a.txt']);
  });

  it('keeps, renames or replaces a file with the same name', async () => {
    const { id } = await inDropbox('a.txt');
    expect(failed(await bench.upload('dropbox'), 'FILE_EXISTS').id).toBe(`id:${id}`);
    expect(succeeded(await bench.upload('dropbox', ['--on-conflict', 'rename'])).name).toBe('a (1).txt');
    expect(succeeded(await bench.upload('dropbox', ['--on-conflict', 'replace'])).id).toBe(`id:${id}`);
    expect(bench.sandbox.files('DROPBOX').map(({ bytes }) => bytes)).toEqual([5, 5]);
  });

  it('gives up if a hundred numbers are taken', async () => {
    bench.sandbox.toolResult('dropbox_files_get_metadata', { '.tag': 'file', id: 'id:1' });
    const error = failed(await bench.upload('dropbox', ['--on-conflict', 'rename']), 'FILE_EXISTS');
    expect(error.hint).toBe('Pass --name with another name.');
  });

  it('whose name is taken during the upload → FILE_EXISTS', async () => {
    let looks = 0;
    bench.sandbox.toolResult('dropbox_files_get_metadata', () =>
      looks++ === 0 ? notFound() : { '.tag': 'file', id: 'id:1', content_hash: 'ff' },
    );
    bench.sandbox.fault({ on: /dropbox-upload/, http: json(409, {}) });
    expect(failed(await bench.upload('dropbox'), 'FILE_EXISTS').id).toBe('id:1');
    expect(looks).toBe(2);
  });

  it('that is refused although it arrived → success', async () => {
    bench.sandbox.fault({ on: /dropbox-upload/, when: 'after', http: json(409, {}) });
    succeeded(await bench.upload('dropbox'));
    expect(names()).toEqual(['/a.txt']);
  });

  it('without a link sends nothing', async () => {
    bench.sandbox.toolResult('dropbox_files_get_temporary_upload_link', {});
    failed(await bench.upload('dropbox'), 'PROVIDER_ERROR');
    expect(bench.count('POST', 'filehost')).toBe(0);
  });

  it('that cannot be found afterwards → PROVIDER_ERROR, may have arrived', async () => {
    bench.sandbox.toolResult('dropbox_files_get_metadata', notFound);
    const error = failed(await bench.upload('dropbox'), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ retryable: false, hint: expect.stringContaining('arrived') });
    expect(bench.count('POST', 'filehost')).toBe(1);
  });

  it('with almost no metadata → success', async () => {
    let looks = 0;
    bench.sandbox.toolResult('dropbox_files_get_metadata', () => (looks++ === 0 ? notFound() : {}));
    bench.answer(/dropbox-upload/, 'POST', null);
    expect(succeeded(await bench.upload('dropbox'))).toMatchObject({ id: '/a.txt', name: 'a.txt' });
  });

  it('whose target cannot be read → TOOL_ERROR', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', tool: { status: 400, code: 'email_not_verified' } });
    failed(await bench.upload('dropbox'), 'TOOL_ERROR');
  });

  const hangs = { on: /dropbox-upload/, hang: 'accept' } as const;

  it('that arrived before the deadline is found, and succeeds', async () => {
    bench.sandbox.fault({ ...hangs, when: 'after' });
    succeeded(await unhurried(() => bench.upload('dropbox', ['--timeout', '2'])));
  });

  it('that was stopped after it arrived → INTERRUPTED, which says that the file exists', async () => {
    bench.sandbox.fault({ ...hangs, when: 'after' });
    writeFileSync(join(bench.box.cwd, 'a.txt'), 'hello');
    const onStart = (child: ChildProcess) => {
      const timer = setInterval(() => {
        if (names().length === 0) return;
        clearInterval(timer);
        child.kill('SIGINT');
      }, 20);
    };
    const args = ['upload-file', '--provider', 'dropbox', '--input-file', 'a.txt'];
    const error = failed(await bench.run(args, { onStart }), 'INTERRUPTED');
    expect(error.message).toContain('it was created');
  });

  it('that did not arrive before the deadline → TIMEOUT', async () => {
    bench.sandbox.fault(hangs);
    failed(await bench.upload('dropbox', ['--timeout', '2']), 'TIMEOUT');
    expect(names()).toEqual([]);
  });

  it('that may or may not have arrived → OUTCOME_UNKNOWN', async () => {
    let looks = 0;
    bench.sandbox.toolResult('dropbox_files_get_metadata', () => {
      if (looks++ === 0) notFound();
      throw new ToolFailure('internal', 'internal', 500);
    });
    bench.sandbox.fault({ ...hangs, when: 'after' });
    const error = failed(await bench.upload('dropbox', ['--timeout', '2']), 'OUTCOME_UNKNOWN');
    expect(error.message).toContain('it may have been created');
  });
});

describe('a download from Box', () => {
  const inBox = () => bench.sandbox.addFile({ provider: 'BOX', name: 'a.txt', content: 'hello' });

  it('is found by URL and by shared link', async () => {
    const { id, sha256 } = await inBox();
    expect(succeeded(await bench.download('box', `https://app.box.com/file/${id}?s=1`)).sha256).toBe(sha256);
    const shared = 'https://app.box.com/s/abc';
    bench.answer(/shared_items/, 'GET', { id });
    expect(succeeded(await bench.download('box', shared, ['--overwrite']))).toMatchObject({
      name: id,
      sha256,
    });
    const asked = bench.proxied().filter(({ headers }) => headers.boxapi === `shared_link=${shared}`);
    expect(asked).toHaveLength(2);
  });

  it('waits for a file that is being prepared, then gets a new URL', async () => {
    const { id } = await inBox();
    bench.sandbox.fault({ on: /content/, http: { status: 202, headers: { 'retry-after': '1' }, body: '' } });
    bench.sandbox.fault({ on: /content/, http: { status: 202, body: '' } });
    bench.sandbox.fault({ on: /^\/signed\//, http: { status: 403, body: '' } });
    succeeded(await bench.download('box', id));
    expect(readFileSync(bench.target, 'utf8')).toBe('hello');
  });

  it.each([
    ['12/34', 'USAGE'],
    ['https://app.box.com/folder/1', 'USAGE'],
    ['999', 'NOT_FOUND'],
  ] as const)('of %s → %s', async (from, code) => {
    failed(await bench.download('box', from), code);
  });

  it('that cannot be read keeps the reason', async () => {
    bench.sandbox.fault({ on: /\/2\.0\/files\//, http: json(405, {}) });
    failed(await bench.download('box', '1'), 'PROVIDER_ERROR');
    bench.answer(/\/2\.0\/files\//, 'GET', {});
    failed(await bench.download('box', '1'), 'USAGE');
  });
});

describe('an upload to Box', () => {
  const inFolder = (name: string, parent = '') =>
    bench.sandbox.addFile({ provider: 'BOX', name, parent, content: 'old' });

  it('goes into a folder by URL, and the answer has its name', async () => {
    const { id } = await bench.sandbox.addFile({
      provider: 'BOX',
      name: 'Reports',
      mimeType: FOLDER,
      content: '',
    });
    const answer = succeeded(await bench.upload('box', ['--to', `https://app.box.com/folder/${id}`]));
    expect(answer).toMatchObject({ folder: 'Reports', web_url: `https://app.box.com/file/${answer.id}` });
  });

  it('keeps a file with the same name, or takes a numbered one, but cannot replace it', async () => {
    await inFolder('A.txt');
    expect(failed(await bench.upload('box'), 'FILE_EXISTS').hint).toContain('rename');
    expect(succeeded(await bench.upload('box', ['--on-conflict', 'rename'])).name).toBe('a (1).txt');
    failed(await bench.upload('box', ['--on-conflict', 'replace']), 'USAGE');
  });

  it('gives up if a hundred numbers are taken, over several pages', async () => {
    const all = ['a.txt', ...Array.from({ length: 100 }, (_, at) => `a (${at + 1}).txt`)];
    bench.sandbox.toolResult('box_folder_items_list', ({ offset }) => ({
      total_count: all.length,
      entries: all.slice(Number(offset), Number(offset) + 60).map((name) => ({ id: name, name })),
    }));
    failed(await bench.upload('box', ['--on-conflict', 'rename']), 'FILE_EXISTS');
  });

  it('to a folder whose items cannot be read sends nothing', async () => {
    bench.sandbox.toolResult('box_folder_items_list', {});
    failed(await bench.upload('box'), 'PROVIDER_ERROR');
    bench.sandbox.fault({ on: 'ExecuteTool', tool: { status: 400, code: 'bad_request' } });
    failed(await bench.upload('box'), 'TOOL_ERROR');
    expect(bench.sandbox.files('BOX')).toEqual([]);
  });

  it('answered without an id may have happened; with only an id → success', async () => {
    bench.sandbox.toolResult('box_file_upload', { entries: [] });
    expect(failed(await bench.upload('box'), 'PROVIDER_ERROR').hint).toContain('arrived');
    bench.sandbox.toolResult('box_file_upload', { id: '7' });
    expect(succeeded(await bench.upload('box'))).toMatchObject({ id: '7', name: 'a.txt', folder: '0' });
  });

  it('of a file that changes meanwhile → FILE_REFUSED, and the tool does not run', async () => {
    const path = join(bench.box.cwd, 'changing.bin');
    writeFileSync(path, Buffer.alloc(300_000));
    bench.sandbox.toolResult('box_folder_items_list', () => {
      appendFileSync(path, 'more');
      return { entries: [], total_count: 0 };
    });
    const error = failed(await bench.upload('box', ['--input-file', path]), 'FILE_REFUSED');
    expect(error.message).toContain('changed');
    expect(bench.sandbox.files('BOX')).toEqual([]);
  });

  it.each([0, 1, 2, 3, 262_143, 262_144, 262_145])('of %i bytes is one valid base64 text', async (bytes) => {
    const { path, sha256 } = bench.make(bytes);
    expect(succeeded(await bench.upload('box', ['--input-file', path])).sha256).toBe(sha256);
    expect(bench.sandbox.files('BOX')).toMatchObject([{ bytes, sha256 }]);
  });

  it('whose answer is lost is looked up, and never sent twice', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 1, when: 'after', reset: true });
    succeeded(await bench.upload('box'));
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 1, reset: true });
    failed(await bench.upload('box', ['--name', 'b.txt']), 'OUTCOME_UNKNOWN');
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 1, when: 'after', reset: true });
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 1, tool: { status: 400, code: 'bad_request' } });
    failed(await bench.upload('box', ['--name', 'c.txt']), 'OUTCOME_UNKNOWN');
    expect(bench.sandbox.files('BOX').map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
  });
});
