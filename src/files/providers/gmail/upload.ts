import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { unexpectedResponse } from '../../failures.ts';
import { checkMail, mailMessage, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Upload, Uploaded, Uploader } from '../../provider.ts';
import { requestJson } from '../../requests.ts';
import { watch } from '../../upload/source.ts';

/** One request creates the draft, or sends the mail. */
export const uploader: Uploader = { check: checkMail, upload };

async function upload(up: Upload): Promise<Uploaded> {
  const at = up.send ? 'messages/send' : 'drafts';
  const path = guardPath(`/upload/gmail/v1/users/me/${at}`, [['uploadType', 'multipart']]);
  const made = await requestJson(up, () => {
    const mail = related(up);
    const headers = { 'Content-Type': mail.contentType };
    return { method: 'POST', path, headers, body: mail.body, bodyBytes: mail.bytes };
  });
  if (typeof made?.id !== 'string') throw unexpectedResponse('GMAIL', "the mail's id", true);
  return { id: made.id, name: up.source.name, mimeType: up.source.mimeType, sent: up.send === true };
}

/** A `multipart/related` body (RFC 2387): metadata, then the mail. */
function related(up: Upload): { body: Readable; bytes: number; contentType: string } {
  const files = up.files.map(({ source, hash }) => ({
    source,
    onChunk: watch({ hash, progress: up.progress }),
  }));
  const head = { to: recipientsOf(up), subject: subjectOf(up, up.files), text: up.text ?? '' };
  const mail = mailMessage(head, files);
  const boundary = `----${randomBytes(18).toString('hex')}`;
  const opening = Buffer.from(
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{}\r\n--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n`,
  );
  const closing = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* chunks(): AsyncGenerator<Buffer> {
    yield opening;
    yield* mail.chunks;
    yield closing;
  }
  return {
    body: Readable.from(chunks(), { objectMode: false }),
    bytes: opening.length + mail.bytes + closing.length,
    contentType: `multipart/related; boundary=${boundary}`,
  };
}
