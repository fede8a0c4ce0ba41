import { randomBytes } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { usage } from '../../answer/failure.ts';
import { quoted } from '../failures.ts';
import type { Upload, UploadFlags } from '../provider.ts';
import { inUnits, type Source } from '../upload/source.ts';

/** Bytes of a file in one line of base64, which has 76 characters (RFC 2045, section 6.8). */
const LINE_BYTES = 57;
/** Bytes of text in one encoded word, which has at most 75 characters (RFC 2047, section 2). */
const WORD_BYTES = 42;

/** A recipient of a mail. */
export interface Address {
  address: string;
  name?: string | undefined;
}

/**
 * Reads `--to`: addresses with or without a name, separated by commas.
 *
 * @throws Failure USAGE for an invalid address
 */
export function recipientsOf({ to = '' }: UploadFlags): Address[] {
  const parts = to.match(/(?:"(?:[^"\\]|\\.)*"|[^,;])+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(addressOf);
}

/** Checks that the flags make a valid mail. @throws Failure USAGE for an invalid address, or for a mail sent without recipients */
export function checkMail(flags: UploadFlags): void {
  if (recipientsOf(flags).length === 0 && flags.send)
    throw usage('A mail needs a recipient.', 'Pass --to with the e-mail addresses.');
}

function addressOf(text: string): Address {
  const [, name = '', inside] = /^(.*?)\s*<([^<>]*)>$/s.exec(text) ?? [];
  const [, local = '', host = ''] =
    /^([^\s@<>()[\]\\,;:"]+)@([^\s@<>()[\]\\,;:"]+)$/.exec(inside ?? text) ?? [];
  const domain = domainToASCII(host);
  const plain = name.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1');
  // Non-ASCII letters before the @ would need a mail server that supports them (RFC 6531).
  if (domain === '' || !/^[\x21-\x7e]+$/.test(local) || /\p{Cc}/u.test(plain))
    throw usage(
      `--to ${quoted(text)} is not an e-mail address.`,
      'Pass --to with addresses such as a@example.com, separated by commas.',
    );
  return { address: `${local}@${domain}`, ...(plain && { name: plain }) };
}

/** The default subject. */
export function subjectOf({ subject, files }: Upload): string {
  return subject ?? files.map(({ name }) => name).join(', ');
}

/** A mail in transfer format (RFC 5322), its files encoded as they are read. */
export interface MailBody {
  chunks: AsyncGenerator<Buffer>;
  bytes: number;
}

/** Composes a mail. The provider adds sender and date. */
export function mailMessage(
  head: { to: readonly Address[]; subject: string; text: string },
  files: readonly Source[],
): MailBody {
  const boundary = `=_${randomBytes(18).toString('hex')}`;
  const to = head.to.map(({ address, name }) => (name ? `${encodeWords(name)} <${address}>` : address));
  const lines = [
    ...(to.length > 0 ? [`To: ${to.join(',\r\n ')}`] : []),
    `Subject: ${encodeWords(head.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrap(Buffer.from(head.text.replace(/\r?\n/g, '\r\n')).toString('base64')),
  ];
  const opening = Buffer.from(lines.join('\r\n'));
  const heads = files.map((file) => Buffer.from(`\r\n--${boundary}\r\n${attachmentHead(file)}\r\n\r\n`));
  const closing = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* chunks(): AsyncGenerator<Buffer> {
    yield opening;
    for (const [index, file] of files.entries()) {
      yield heads[index] as Buffer;
      yield* encoded(file);
    }
    yield closing;
  }
  const fixed = [opening, ...heads, closing].reduce((sum, part) => sum + part.length, 0);
  const bytes = files.reduce((sum, file) => sum + encodedBytes(file.bytes), fixed);
  return { chunks: chunks(), bytes };
}

/** A non-ASCII name in RFC 2231 form, and in plain letters for readers that do not support it. */
function attachmentHead({ name, mimeType }: Source): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const extended = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const more = plain === name ? '' : `;\r\n filename*=UTF-8''${extended}`;
  return [
    `Content-Type: ${mimeType};\r\n name="${plain === name ? plain : encodeWords(name)}"`,
    `Content-Disposition: attachment;\r\n filename="${plain}"${more}`,
    'Content-Transfer-Encoding: base64',
  ].join('\r\n');
}

/** Text of a header: unchanged if that is safe, else in encoded words (RFC 2047), which never split a character. */
export function encodeWords(text: string): string {
  const plain = text.toWellFormed().replace(/\p{Cc}+/gu, ' ');
  if (/^[\x20-\x7e]*$/.test(plain) && plain.length <= 60 && !/=\?|[",;<>@()[\]\\:]/.test(plain)) return plain;
  const words: string[] = [''];
  for (const char of plain) {
    if (Buffer.byteLength(`${words.at(-1)}${char}`) > WORD_BYTES) words.push('');
    words[words.length - 1] += char;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

async function* encoded(source: Source): AsyncGenerator<Buffer> {
  let lineEnd = '';
  for await (const piece of inUnits(source, LINE_BYTES)) {
    yield Buffer.from(`${lineEnd}${wrap(piece.toString('base64'))}`, 'latin1');
    lineEnd = '\r\n';
  }
}

/** A file's bytes in lines of base64. */
function encodedBytes(bytes: number): number {
  const characters = 4 * Math.ceil(bytes / 3);
  return characters + 2 * Math.max(0, Math.ceil(characters / 76) - 1);
}

function wrap(base64: string): string {
  return base64.replace(/.{76}(?!$)/g, '$&\r\n');
}
