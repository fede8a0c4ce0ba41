import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { base64Member } from '../../src/files/download/base64-member.ts';
import { encodeWords, mailMessage, recipientsOf } from '../../src/files/mail/message.ts';
import { openSource } from '../../src/files/upload/source.ts';
import { readMessage } from '../sandbox/http/mime-message.ts';

const folder = mkdtempSync(join(tmpdir(), 'mail-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(head: { to: string; subject: string; text: string }, files: [string, Buffer][]) {
  const sources = [];
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
    sources.push(await openSource(join(folder, name), { homeDir: '/none' }));
  }
  const mail = mailMessage({ ...head, to: recipientsOf(head) }, sources);
  const chunks: Buffer[] = [];
  for await (const chunk of mail.chunks) chunks.push(chunk);
  const message = Buffer.concat(chunks);
  expect(message.length).toBe(mail.bytes);
  for (const line of message.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  expect(message.toString('latin1')).not.toMatch(/[^\r]\n|[\x80-\xff]/);
  return message;
}

describe('an email', () => {
  it.each([0, 1, 2, 56, 57, 58, 114, 262_143, 262_144, 262_145, 600_001])('keeps %i bytes', async (bytes) => {
    const content = Buffer.alloc(bytes, 'some bytes ÿ');
    const { attachments } = readMessage(
      await write({ to: 'a@example.com', subject: 'x', text: '' }, [['a.bin', content]]),
    );
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.content.equals(content)).toBe(true);
  });

  it.each(['plain.txt', 'Bü ro "1"; (2).txt', '報告書.txt', '🎉'.repeat(40)])(
    'keeps the name %s',
    async (name) => {
      const { attachments } = readMessage(
        await write({ to: '', subject: 'x', text: '' }, [[name, Buffer.from('x')]]),
      );
      expect(attachments[0]?.name).toBe(name);
    },
  );

  it('keeps subject, text and recipients beyond ASCII, and prevents header injection', async () => {
    const subject = `Grüße 🎉 ${'sehr lang, '.repeat(30)}\r\nBcc: x@example.com`;
    const to = '"Łovelace, Ada" <ada@example.com>, bob@bücher.example';
    const { headers, text } = readMessage(await write({ to, subject, text: 'Zeile 1\nZeile 2 ß' }, []));
    expect(headers.subject).toBe(subject.replace('\r\n', ' '));
    expect(headers.to).toContain('ada@example.com');
    expect(headers.to).toContain('bob@xn--bcher-kva.example');
    expect(headers).not.toHaveProperty('bcc');
    expect(text.replaceAll('\r\n', '\n').trim()).toBe('Zeile 1\nZeile 2 ß');
  });

  it.each([
    'ada',
    'a@',
    'a b@example.com',
    'a@b@c',
    'Ada <ada>',
    'ä@example.com',
    'x <a@example.com\r\nBcc: b@c.d>',
  ])('refuses the recipient %s', (to) => {
    expect(() => recipientsOf({ to })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('has encoded words of at most 75 characters, never splitting a character', () => {
    for (const word of encodeWords('🎉é'.repeat(50)).split('\r\n ')) {
      expect(word.length).toBeLessThanOrEqual(75);
      const [, base64 = ''] = /^=\?UTF-8\?B\?(.*)\?=$/.exec(word) ?? [];
      expect(Buffer.from(base64, 'base64').toString('utf8')).not.toContain('\ufffd');
    }
    expect(encodeWords('Offer 2026')).toBe('Offer 2026');
  });
});

describe('a member in base64', () => {
  async function decode(json: string, step: number): Promise<string> {
    async function* chunks() {
      for (let at = 0; at < json.length; at += step) yield Buffer.from(json.slice(at, at + step));
    }
    const parts: Buffer[] = [];
    for await (const part of base64Member(chunks(), 'data')) parts.push(part);
    return Buffer.concat(parts).toString('latin1');
  }

  it.each([1, 2, 3, 5, 7, 64, 4096])('is decoded in pieces of %i bytes', async (step) => {
    const content = 'Some bytes \x00\xff\xfe~~~???>>>'.repeat(9);
    for (const encoding of ['base64', 'base64url'] as const) {
      const data = Buffer.from(content, 'latin1').toString(encoding);
      const escaped = data.replaceAll('/', '\\/').replaceAll('=', '\\u003d');
      for (const text of [data, escaped])
        expect(await decode(`{"size":9,"data" : "${text}","x":"y"}`, step)).toBe(content);
    }
  });

  it('that is cut off → NETWORK', async () => {
    await expect(decode('{"size":9,"data":"AAAA', 4)).rejects.toMatchObject({ code: 'NETWORK' });
  });
});
