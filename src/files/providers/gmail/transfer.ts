import { Readable } from 'node:stream';
import { usage } from '../../../answer/failure.ts';
import { decodeStream } from '../../../http/decode.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { type Json, orNotFound } from '../../api.ts';
import { base64Member } from '../../download/base64-member.ts';
import { notFound, quoted } from '../../failures.ts';
import { chooseAttachment } from '../../mail/attachments.ts';
import { checkMail, mailMessage, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Download, Found, Transfer } from '../../provider.ts';
import { multipartRelated } from '../../upload/multipart.ts';
import { claimOf } from '../../verify.ts';

/** One request creates the draft, or sends the mail. */
export const transfer: Transfer = {
  check: checkMail,

  async upload(up) {
    const { api, files, send = false } = up;
    const at = send ? 'messages/send' : 'drafts';
    const path = guardPath(`/upload/gmail/v1/users/me/${at}`, [['uploadType', 'multipart']]);
    const made = await api.requestJson(() => {
      const head = { to: recipientsOf(up), subject: subjectOf(up), text: up.text ?? '' };
      const mail = mailMessage(head, files);
      return { method: 'POST', path, ...multipartRelated({}, 'message/rfc822', mail.chunks, mail.bytes) };
    });
    return { id: api.text(made?.id, "the mail's id", true), sent: send };
  },

  download: gmailAttachment,
};

/** Message ids of the API; those in the browser's URL are different. */
const ID = /^[\w-]{8,}$/;

interface Attachment {
  name: string;
  type: string;
  size: unknown;
  /** Where the bytes are: an id that changes each time, or the bytes themselves. */
  at: { attachmentId: string } | { data: string };
}

/**
 * An attachment of a message: its only one, or the one that `--name` names.
 *
 * @throws Failure NOT_FOUND, USAGE with `files` if there are several
 */
async function gmailAttachment({ api, from, name }: Download): Promise<Found> {
  if (!ID.test(from))
    throw usage(
      `--from ${quoted(from)} is not the id of a message.`,
      'Find the message with the tool gmail_fetch_mails and pass its id; the address in the browser has another one.',
    );
  const message = `/gmail/v1/users/me/messages/${encodeURIComponent(from)}`;
  const look = async () => {
    const mail = await orNotFound(api.get(message, [['format', 'full']]), () =>
      notFound(`message ${from}`, 'Find the message with the tool gmail_fetch_mails and pass its id.'),
    );
    return chooseAttachment(attachmentsOf(mail?.payload), name);
  };
  const found = await look();
  let fresh: Attachment | undefined = found;
  const open = async () => {
    const { at } = fresh ?? (await look());
    fresh = undefined;
    if ('data' in at)
      return { status: 200, headers: {}, body: Readable.from([Buffer.from(at.data, 'base64url')]) };
    const path = guardPath(`${message}/attachments/${encodeURIComponent(at.attachmentId)}`);
    const answer = await api.send({ method: 'GET', path });
    const body = Readable.from(base64Member(decodeStream(answer.body, answer), 'data'), {
      objectMode: false,
    });
    return { status: answer.status, headers: {}, body };
  };
  return { open, name: found.name, mimeType: found.type, claim: claimOf(found.size) };
}

/** Named parts at any depth: a forwarded mail has its own parts. */
function attachmentsOf(part: Json): Attachment[] {
  const { filename, mimeType, body, parts } = Object(part) as Json;
  const below: Attachment[] = Array.isArray(parts) ? parts.flatMap(attachmentsOf) : [];
  const { attachmentId, data, size } = Object(body) as Json;
  if (typeof filename !== 'string' || filename === '') return below;
  const isEmpty = size === 0 && !Array.isArray(parts);
  if (typeof attachmentId !== 'string' && typeof data !== 'string' && !isEmpty) return below;
  const at = typeof attachmentId === 'string' ? { attachmentId } : { data: data ?? '' };
  return [{ name: filename, type: String(mimeType ?? 'application/octet-stream'), size, at }, ...below];
}
