import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base64Member } from '../../src/files/download/base64-member.ts';
import { MIB, unhurried } from '../e2e/files-bench.ts';
import { writeBig } from '../e2e/files-support.ts';
import { GMAIL_MESSAGES } from '../sandbox/providers/gmail-mails.ts';
import { OUTLOOK_MESSAGES } from '../sandbox/providers/outlook.ts';
import { failed, succeeded } from '../support/bench.ts';
import { json, useProviderBench } from './support.ts';

const bench = useProviderBench();
const GMAIL = GMAIL_MESSAGES[0] ?? '';
const OUTLOOK = OUTLOOK_MESSAGES[0] ?? '';
const TO = ['--to', 'ada@example.com'];

const attached = (provider: string, parent: string, name: string, content = 'hello') =>
  bench.sandbox.addFile({ provider, parent, name, content });
/** A Gmail message with these parts. */
const gmailParts = (...parts: unknown[]) =>
  bench.answer(/messages\/[^/]+\?format=full/, 'GET', { payload: { parts } });
const inline = (filename: unknown, data = Buffer.from('inside').toString('base64url')) => ({
  filename,
  body: { data },
});

describe.each([
  ['GMAIL', 'gmail-work', GMAIL],
  ['OUTLOOK', 'outlook', OUTLOOK],
])('an attachment in %s', (provider, connection, message) => {
  it('is chosen by --name among several, and files of one name are numbered', async () => {
    await attached(provider, message, 'a.txt', 'first');
    expect(
      failed(await bench.download(connection, message, ['--name', 'b.txt']), 'NOT_FOUND').message,
    ).toContain('it has: a.txt');
    await attached(provider, message, 'b.txt', 'second');
    expect(failed(await bench.download(connection, message), 'USAGE').hint).toContain('--name');
    await attached(provider, message, 'b.txt', 'third');
    const error = failed(await bench.download(connection, message, ['--name', 'b.txt']), 'USAGE');
    expect(error.message).toContain('several files named b.txt');
    expect(error.files.map(({ name }: { name: string }) => name)).toEqual([
      'a.txt',
      'b (1).txt',
      'b (2).txt',
    ]);
    const contents = [];
    for (const { name } of error.files) {
      expect(succeeded(await bench.download(connection, message, ['--name', name, '--overwrite'])).name).toBe(
        name,
      );
      contents.push(readFileSync(bench.target, 'utf8'));
    }
    expect(contents).toEqual(['first', 'second', 'third']);
  });

  it('of a message without files, a missing message or an invalid id → an error', async () => {
    expect(failed(await bench.download(connection, message), 'NOT_FOUND').message).toContain('no files');
    const none = failed(await bench.download(connection, `${message.slice(0, -3)}000`), 'NOT_FOUND');
    expect(none.message).toContain('There is no message');
    failed(await bench.download(connection, 'not an id'), 'USAGE');
    failed(await bench.download(connection, 'https://mail.example/'), 'USAGE');
  });

  it('of a message that may not be read keeps the reason', async () => {
    bench.sandbox.fault({ on: /messages\//, http: json(400, { error: { message: 'x' } }) });
    failed(await bench.download(connection, message), 'PROVIDER_ERROR');
  });
});

describe('an attachment in Gmail', () => {
  it('may be in the message itself, or nested in a forwarded one', async () => {
    gmailParts(
      { filename: '' },
      { filename: 'empty', body: {} },
      null,
      { parts: [inline('in.txt')] },
      inline(7),
    );
    const answer = succeeded(await bench.download('gmail-work', GMAIL));
    expect(answer).toMatchObject({ name: 'in.txt', bytes: 6, mime_type: 'application/octet-stream' });
  });

  it('may be empty', async () => {
    gmailParts({ filename: 'empty.txt', mimeType: 'text/plain', body: { size: 0 } });
    expect(succeeded(await bench.download('gmail-work', GMAIL))).toMatchObject({
      name: 'empty.txt',
      bytes: 0,
    });
  });

  it('is looked up again after a connection broke, since its id changes each time', async () => {
    const { sha256 } = await attached('GMAIL', GMAIL, 'a.txt', 'x'.repeat(3000));
    bench.sandbox.fault({ on: /attachments\//, breakAfterBytes: 1000 });
    expect(succeeded(await bench.download('gmail-work', GMAIL)).sha256).toBe(sha256);
    expect(bench.proxied().filter(({ target }) => target.includes('format=full'))).toHaveLength(2);
  });

  it('answered with something else is not saved', async () => {
    await attached('GMAIL', GMAIL, 'a.txt');
    bench.answer(/attachments\//, 'GET', { size: 5 }, { times: Number.POSITIVE_INFINITY });
    failed(await bench.download('gmail-work', GMAIL), 'NETWORK');
  });
});

describe('a base64 member in JSON', () => {
  const bytesOf = async (...pieces: string[]) => {
    async function* json() {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of base64Member(json(), 'data')) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const bytes = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7) % 256));

  it.each(['base64', 'base64url'] as const)(
    'is decoded wherever the chunks are cut: %s',
    async (encoding) => {
      const text = `{"size":400, "data" : "${bytes.toString(encoding)}","more":"x"}`;
      for (let at = 1; at < text.length; at += 5)
        expect(await bytesOf(text.slice(0, at), text.slice(at))).toEqual(bytes);
    },
  );

  it('may have escaped slashes, equals and plus signs, and cuts within an escape', async () => {
    const escaped = bytes
      .toString('base64')
      .replaceAll('/', '\\u002F')
      .replaceAll('+', '\\u002b')
      .replaceAll('=', '\\u003d');
    const text = `{"data":"${escaped}"}`;
    for (let at = 9; at < text.length; at++)
      expect(await bytesOf(text.slice(0, at), text.slice(at))).toEqual(bytes);
    expect(await bytesOf(`{"data":"${bytes.toString('base64').replaceAll('/', '\\/')}"}`)).toEqual(bytes);
  });

  it.each([['{"data":"aGVsbG8'], ['{"size":1}'], [`{"text":"${'x'.repeat(70_000)}`, '","data":"aGVs"}']])(
    'that is missing or incomplete → NETWORK',
    async (...pieces) => {
      await expect(bytesOf(...pieces)).rejects.toThrow('was interrupted');
    },
  );
});

describe('an attachment in Outlook', () => {
  it("is found by the URL in the browser's address bar", async () => {
    const { sha256 } = await attached('OUTLOOK', OUTLOOK, 'a.txt');
    const id = encodeURIComponent(OUTLOOK);
    for (const from of [`https://outlook.example/owa/?ItemID=${id}`, `https://outlook.example/mail/id/${id}`])
      expect(succeeded(await bench.download('outlook', from, ['--overwrite'])).sha256).toBe(sha256);
  });

  it('is looked up on every page, only among files', async () => {
    const { id } = await attached('OUTLOOK', OUTLOOK, 'a.txt');
    const value = [{ id: 'M', '@odata.type': '#microsoft.graph.itemAttachment' }, { id: 7 }];
    const next = `https://graph.microsoft.com/v1.0/me/messages/${OUTLOOK}/attachments?$skip=2`;
    bench.answer(/attachments\?/, 'GET', { value, '@odata.nextLink': next });
    bench.answer(/skip=2/, 'GET', { value: [{ id }] });
    expect(succeeded(await bench.download('outlook', OUTLOOK)).name).toBe(id);
  });

  it('in an invalid list → PROVIDER_ERROR', async () => {
    bench.answer(/attachments/, 'GET', {});
    failed(await bench.download('outlook', OUTLOOK), 'PROVIDER_ERROR');
  });
});

describe('a message whose id is missing in the answer', () => {
  it.each([
    ['gmail-work', /upload\/gmail/],
    ['outlook', /\/messages$/],
  ])('may exist: %s', async (connection, on) => {
    bench.answer(on, 'POST', {});
    expect(failed(await bench.upload(connection, TO), 'PROVIDER_ERROR').hint).toContain('arrived');
  });
});

describe('a draft in Outlook', () => {
  it('that cannot be deleted again is reported', async () => {
    bench.sandbox.fault({ on: /attachments$/, method: 'POST', http: json(400, {}) });
    bench.sandbox.fault({ on: /messages/, method: 'DELETE', http: json(403, {}) });
    expect(failed(await bench.upload('outlook', TO), 'PROVIDER_ERROR').message).toContain(
      'left in the mailbox',
    );
  });

  it('is deleted again if the deadline passes', async () => {
    bench.sandbox.fault({ on: /attachments$/, method: 'POST', hang: 'accept' });
    const outcome = await unhurried(() => bench.upload('outlook', [...TO, '--timeout', '2']));
    const error = failed(outcome, 'TIMEOUT');
    expect(error.message).toContain('The draft was deleted again');
  });

  it('has no web link if Outlook returns none', async () => {
    bench.sandbox.fault({ on: /\/messages$/, method: 'POST', http: json(201, { id: OUTLOOK }) });
    expect(succeeded(await bench.upload('outlook', TO))).not.toHaveProperty('web_url');
  });
});

describe('an upload session in Outlook', () => {
  const upload = async (...faults: Parameters<typeof bench.sandbox.fault>[0][]) => {
    const { path, sha256 } = bench.make(4 * MIB);
    for (const fault of faults) bench.sandbox.fault(fault);
    return { sha256, outcome: await bench.upload('outlook', [...TO, '--input-file', path]) };
  };
  const at = (method: string) => ({ on: /up-outlook/, method });
  const files = () => bench.sandbox.files('OUTLOOK');

  it('that already has a range is resumed', async () => {
    const { sha256, outcome } = await upload(
      { ...at('PUT'), skip: 1, when: 'after', reset: true },
      { ...at('GET'), http: json(200, {}) },
    );
    succeeded(outcome);
    expect(files()).toMatchObject([{ sha256 }]);
  });

  it('that answers 416 is continued with the range that it expects', async () => {
    const { sha256, outcome } = await upload({ ...at('PUT'), http: { status: 416, body: '' } });
    succeeded(outcome);
    expect(files()).toMatchObject([{ sha256 }]);
  });

  it('that ended with the whole file, but whose answer was lost → success', async () => {
    const { outcome } = await upload({ ...at('PUT'), skip: 1, when: 'after', reset: true });
    succeeded(outcome);
    expect(files()).toHaveLength(1);
  });

  it('that ended without the whole file, while another has the same name, starts over', async () => {
    const { path, sha256 } = bench.make(4 * MIB);
    const other = join(mkdtempSync(join(bench.folder, 'other-')), 'made.zip');
    writeBig(other, 4 * MIB + 1);
    bench.sandbox.fault({ ...at('PUT'), skip: 3, breakAfterBytes: 1000, of: 'request' });
    bench.sandbox.fault({ ...at('GET'), http: { status: 404, body: '' } });
    succeeded(await bench.upload('outlook', [...TO, '--input-file', path, '--input-file', other]));
    expect(files()).toMatchObject([{ sha256 }, { bytes: 4 * MIB + 1 }]);
  });

  it('that ended without the whole file starts over', async () => {
    const { outcome } = await upload({ ...at('PUT'), skip: 1, http: { status: 404, body: '' } });
    succeeded(outcome);
    expect(files()).toHaveLength(1);
  });

  it('that refuses a range is cancelled, and the draft deleted', async () => {
    const { outcome } = await upload({ ...at('PUT'), skip: 1, http: json(400, { error: { code: 'x' } }) });
    const { message } = failed(outcome, 'PROVIDER_ERROR');
    expect(message).toContain('The upload of the attachment was cancelled. The draft was deleted again');
    expect(bench.count('DELETE', 'filehost')).toBe(1);
  });

  it('that is opened without a URL → PROVIDER_ERROR', async () => {
    const { outcome } = await upload({ on: /createUploadSession/, http: json(200, {}) });
    failed(outcome, 'PROVIDER_ERROR');
  });
});
