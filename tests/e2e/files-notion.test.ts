import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { MIB, useFilesBench } from './files-bench.ts';
import { callerOf } from './files-support.ts';

const bench = useFilesBench();
/** Three parts. */
const BYTES = 20 * MIB + 7;
const OPEN = /\/file_uploads$/;
const SEND = /\/file_uploads\/[^/]+\/send/;
const COMPLETE = /\/complete$/;
const ASK = /\/file_uploads\/[^/]+$/;
const seen = (on: RegExp, method: string) =>
  bench.sandbox.ledger.filter((entry) => entry.method === method && on.test(entry.target)).length;

describe('a file upload to Notion is attached only once', () => {
  it.each<[string, Fault]>([
    ['if the answer to its last part is lost', { on: SEND, skip: 2, when: 'after', reset: true }],
    ['if the answer to its completion is lost', { on: COMPLETE, when: 'after', reset: true }],
    ['if the completion request is lost', { on: COMPLETE, reset: true }],
  ])('%s', async (_name, fault) => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault(fault);
    succeeded(await bench.upload('NOTION', path));
    expect([seen(OPEN, 'POST'), seen(SEND, 'POST'), bench.count('PATCH', 'proxy')]).toEqual([1, 3, 1]);
    expect(bench.sandbox.files('NOTION')).toMatchObject([{ sha256 }]);
  });

  it('if its only part is lost and sent again', async () => {
    const { path, sha256 } = bench.make(1024);
    bench.sandbox.fault({ on: SEND, reset: true });
    succeeded(await bench.upload('NOTION', path));
    expect([seen(OPEN, 'POST'), seen(SEND, 'POST'), bench.count('PATCH', 'proxy')]).toEqual([1, 2, 1]);
    expect(bench.sandbox.files('NOTION')).toMatchObject([{ sha256 }]);
  });

  it.each(['expired', 'failed'])('if it had to start over because its status was %s', async (status) => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault({ on: SEND, skip: 1, reset: true });
    bench.sandbox.fault({ on: ASK, method: 'GET', http: { status: 200, body: JSON.stringify({ status }) } });
    succeeded(await bench.upload('NOTION', path));
    expect([seen(OPEN, 'POST'), bench.count('PATCH', 'proxy')]).toEqual([2, 1]);
    expect(bench.sandbox.files('NOTION').at(-1)).toMatchObject({ sha256 });
  });
});

describe('a file upload to Notion is not attached', () => {
  it('if Notion never confirms it', async () => {
    const { path } = bench.make(1024);
    const http = { status: 200, body: '{}' };
    bench.sandbox.fault({ on: SEND, when: 'after', times: 3, http });
    const error = failed(await bench.upload('NOTION', path), 'UNAVAILABLE');
    expect(error.message).toMatch(/lost the upload session .* Nothing was attached to the page/);
    expect([seen(OPEN, 'POST'), bench.count('PATCH', 'proxy')]).toEqual([3, 0]);
  });

  it('if the grant has expired by then, with a known outcome', async () => {
    const { path } = bench.make(1024);
    const body = '{"object":"error","status":401,"code":"unauthorized"}';
    bench.sandbox.fault({ on: /\/children/, method: 'PATCH', delayMs: 200, http: { status: 401, body } });
    const onStart = (_child: ChildProcess) => {
      const timer = setInterval(() => {
        if (bench.count('PATCH', 'proxy') === 0) return;
        clearInterval(timer);
        bench.sandbox.account('notion').setStatus('EXPIRED');
      }, 10);
    };
    const outcome = await bench.upload('NOTION', path, [], { onStart });
    const error = failed(outcome, 'AUTHORIZATION_REQUIRED');
    expect(error.message).toMatch(/was uploaded \(file upload .*, but it was not attached to the page/);
    expect(error).toMatchObject({
      link: expect.stringMatching(/^http/),
      file_upload_id: expect.any(String),
      status: 'EXPIRED',
    });
  });

  it('if its type is unknown: nothing is sent', async () => {
    const { path } = bench.make(1024, 'made.bin');
    const error = failed(await bench.upload('NOTION', path), 'FILE_REFUSED');
    expect(error.message).toMatch(/the type application\/octet-stream, such as made\.bin/);
    expect(bench.count('POST', 'proxy')).toBe(0);
  });
});

describe('a page of Notion with more blocks than one list holds', () => {
  it('is read to the end', async () => {
    const call = await callerOf(bench.sandbox, 'notion');
    const children = Array.from({ length: 150 }, () => ({ type: 'paragraph', paragraph: { rich_text: [] } }));
    await call('PATCH', `/v1/blocks/${NOTION_PAGES.notes}/children`, { children });
    const { file } = await bench.place('NOTION', 10);
    expect(succeeded(await bench.download('NOTION', NOTION_PAGES.notes)).sha256).toBe(file.sha256);
    expect(seen(/children\?page_size=100&start_cursor=/, 'GET')).toBe(1);
  });
});

describe('a block of Notion', () => {
  const shown = (block: object, times = 1) =>
    bench.sandbox.fault({
      on: new RegExp(`/blocks/${NOTION_PAGES.notes}$`),
      times,
      http: { status: 200, body: JSON.stringify(block) },
    });
  const linked = (url: string) => ({ id: NOTION_PAGES.notes, type: 'image', image: { external: { url } } });

  it('that links to a file elsewhere gives that file, without our headers', async () => {
    shown(linked(`${bench.sandbox.fileHostUrl}/elsewhere/a.png`));
    const http = { status: 200, headers: { 'content-type': 'image/png' }, body: 'hello' };
    bench.sandbox.fault({ on: 'filehost', http });
    const got = succeeded(await bench.download('NOTION', NOTION_PAGES.notes));
    expect(got.mime_type).toBe('image/png');
    expect(readFileSync(bench.target, 'utf8')).toBe('hello');
    expect(bench.count('GET', 'filehost')).toBe(1);
  });

  it.each(['elsewhere', 'file:///etc/passwd'])('that links to %s is not followed', async (url) => {
    shown(linked(url));
    failed(await bench.download('NOTION', NOTION_PAGES.notes), 'FORBIDDEN');
    expect(bench.count('GET', 'filehost')).toBe(0);
  });

  it('that may not be read is not looked up as a page', async () => {
    const http = { status: 403, body: '{"object":"error","code":"restricted_resource"}' };
    bench.sandbox.fault({ on: /\/blocks\//, http });
    expect(failed(await bench.download('NOTION', NOTION_PAGES.notes), 'PROVIDER_ERROR').status).toBe(403);
    expect(seen(/\/children/, 'GET')).toBe(0);
  });

  it('is named after the end of its URL if it has no name', async () => {
    const file = (url: string) => ({ id: 'b', type: 'pdf', pdf: { file: { url } } });
    const results = [
      { id: 'b', type: 'file', file: { name: 'own.txt', file: { url: 'https://files.example/x' } } },
      file('https://files.example/a/Zahlen%20%231.pdf?signature=1'),
      file('https://files.example/a/50%.pdf'),
      file('nowhere'),
    ];
    const http = { status: 200, body: JSON.stringify({ results, has_more: false }) };
    bench.sandbox.fault({ on: /\/children/, http });
    const error = failed(await bench.download('NOTION', NOTION_PAGES.notes), 'USAGE');
    const names = error.files.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['own.txt', 'Zahlen #1.pdf', '50%.pdf', '']);
  });
});
