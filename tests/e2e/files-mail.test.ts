import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { IS_WINDOWS } from '../support/wine.ts';
import { useFilesBench } from './files-bench.ts';

const bench = useFilesBench();
const MAILS = [
  ['GMAIL', 'gmail-work'],
  ['OUTLOOK', 'outlook'],
] as const;
const TO = ['--to', '"Łovelace, Ada" <ada@example.com>, bob@example.com'];

function write(name: string, content: string | Buffer = 'hello'): string {
  writeFileSync(join(bench.box.cwd, name), content);
  return name;
}

/** Runs upload-file with these files and flags. */
function mail(connection: string, files: string[], flags: string[], env: Record<string, string> = {}) {
  const inputs = files.flatMap((file) => ['--input-file', file]);
  return bench.run(['upload-file', '--connection-name', connection, ...inputs, ...flags], { env });
}

beforeEach(() => {
  for (const [, connection] of MAILS) bench.sandbox.account(connection).setStatus('ACTIVE');
});

describe.each(MAILS)('an email through %s', (provider, connection) => {
  it('is a draft with all files under unchanged names', async () => {
    // Windows does not allow quotes in names.
    const names = [IS_WINDOWS ? "Bü ro; '1'.pdf" : 'Bü ro; "1".pdf', '報告書.txt'];
    for (const name of names) write(name, name);
    const flags = [...TO, '--subject', 'Grüße 🎉', '--text', 'Zeile 1\nZeile 2'];
    const answer = succeeded(await mail(connection, names, flags));
    expect(answer).toMatchObject({ provider, sent: false, name: names[0] });
    expect(answer.files.map(({ name }: { name: string }) => name)).toEqual(names);
    const files = bench.sandbox.files(provider);
    expect(files.map(({ name }) => name)).toEqual(names);
    const [effect] = bench.sandbox.effects();
    expect(JSON.stringify(effect)).not.toContain('send');
    const from = ['--from', files[0]?.parent ?? '', '--output-file', bench.target];
    const args = ['download-file', '--connection-name', connection, ...from];
    expect(failed(await bench.run(args), 'USAGE').files).toHaveLength(2);
    expect(succeeded(await bench.run([...args, '--name', names[1] ?? ''])).name).toBe(names[1]);
    expect(readFileSync(bench.target, 'utf8')).toBe(names[1]);
  });

  it('is sent only with --send, once, after a confirmation of recipients, subject, text and files', async () => {
    const env = { TOOL_CONFIRM: 'risky' };
    const flags = [...TO, '--subject', 'Report', '--text', 'Please read.', '--send'];
    const asked = failed(await mail(connection, [write('a.txt')], flags, env), 'CONFIRMATION_REQUIRED');
    expect(asked.preview).toMatchObject({ to: TO[1], subject: 'Report', text: 'Please read.', send: true });
    expect(bench.sandbox.files(provider)).toEqual([]);
    const other = [
      ...TO,
      '--subject',
      'Other',
      '--text',
      'Please read.',
      '--send',
      '--confirm',
      asked.confirm,
    ];
    failed(await mail(connection, ['a.txt'], other, env), 'CONFIRMATION_REQUIRED');
    const sent = succeeded(await mail(connection, ['a.txt'], [...flags, '--confirm', asked.confirm], env));
    expect(sent.sent).toBe(true);
    expect(bench.sandbox.files(provider)).toHaveLength(1);
    const sends = bench.proxied().filter(({ target }) => /\/send(?:\?|$)/.test(target));
    expect(sends).toHaveLength(1);
  });

  it.each([
    [['--send'], 'USAGE'],
    [['--to', 'nobody'], 'USAGE'],
    [['--to', 'a@example.com\r\nBcc: b@example.com'], 'USAGE'],
    [[...TO, '--site', 'root'], 'USAGE'],
  ] as const)('that is invalid is refused before anything is sent: %j', async (flags, code) => {
    failed(await mail(connection, [write('a.txt')], [...flags]), code);
    expect(bench.proxied()).toEqual([]);
  });

  it('sent, but the answer is lost → OUTCOME_UNKNOWN, never sent twice', async () => {
    bench.sandbox.fault({ on: /\/send(?:\?|$)/, method: 'POST', when: 'after', reset: true });
    const outcome = await mail(connection, [write('a.txt')], [...TO, '--send']);
    failed(outcome, 'OUTCOME_UNKNOWN');
    expect(bench.proxied().filter(({ target }) => /\/send(?:\?|$)/.test(target))).toHaveLength(1);
  });

  it('too large in total → USAGE, nothing sent', async () => {
    const half = Buffer.alloc(13 * 1024 * 1024);
    write('a.bin', half);
    write('b.bin', half);
    failed(await mail(connection, ['a.bin', 'b.bin'], TO), 'USAGE');
    expect(bench.proxied()).toEqual([]);
  });
});

describe('an attachment of Outlook', () => {
  it('that is refused → the draft is deleted', async () => {
    bench.sandbox.fault({ on: /\/attachments$/, method: 'POST', http: { status: 403, body: '{}' } });
    const error = failed(await mail('outlook', [write('a.txt')], TO), 'PROVIDER_ERROR');
    expect(error.message).toContain('draft was deleted again');
    expect(bench.proxied().at(-1)?.method).toBe('DELETE');
  });

  it('is sent in ranges, and resumes where the connection broke', async () => {
    const { path, sha256 } = bench.make(9 * 1024 * 1024);
    bench.sandbox.fault({ on: /up-outlook/, method: 'PUT', skip: 1, breakAfterBytes: 1000, of: 'request' });
    succeeded(await mail('outlook', [path], TO));
    expect(bench.sandbox.files('OUTLOOK')).toMatchObject([{ sha256 }]);
  });

  it('starts over if its session has expired', async () => {
    const { path, sha256 } = bench.make(9 * 1024 * 1024);
    bench.sandbox.fault({ on: /up-outlook/, method: 'PUT', skip: 1, http: { status: 404, body: '{}' } });
    succeeded(await mail('outlook', [path], TO));
    expect(bench.sandbox.files('OUTLOOK')).toMatchObject([{ sha256 }]);
  });
});

describe('a file in Slack', () => {
  const upload = (flags: string[]) =>
    bench.run(['upload-file', '--provider', 'slack', '--input-file', write('a.txt'), ...flags]);

  it.each([
    [['--to', '#general'], { parent: 'C0000000001' }],
    [['--to', 'C0000000002'], { parent: 'C0000000002' }],
    [['--to', 'https://t.slack.com/archives/C0000000001/p1750000010000100'], { parent: 'C0000000001' }],
  ])('goes to %j', async (flags, where) => {
    const answer = succeeded(await upload([...flags, '--text', 'Hi']));
    expect(answer.web_url).toMatch(/^https:/);
    expect(bench.sandbox.files('SLACK')).toMatchObject([where]);
  });

  it.each([[[]], [['--to', 'no channel']], [['--to', 'https://t.slack.com/x']]])(
    'cannot go to %j',
    async (flags) => {
      failed(await upload(flags), 'USAGE');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it('whose last step gets no answer → OUTCOME_UNKNOWN, done once', async () => {
    // The first two calls find the channel and the upload URL; the third shares the file.
    bench.sandbox.fault({ on: 'ExecuteTool', skip: 2, when: 'after', reset: true });
    failed(await upload(['--to', '#general']), 'OUTCOME_UNKNOWN');
    expect(bench.sandbox.files('SLACK')).toHaveLength(1);
  });
});
