import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { expectText } from '../../failures.ts';
import { checkMail, mailMessage, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Upload, Uploaded, Uploader } from '../../provider.ts';
import { requestJson } from '../../requests.ts';
import { multipartRelated } from '../../upload/multipart.ts';

/** One request creates the draft, or sends the mail. */
export const uploader: Uploader = { check: checkMail, upload };

async function upload(up: Upload): Promise<Uploaded> {
  const at = up.send ? 'messages/send' : 'drafts';
  const path = guardPath(`/upload/gmail/v1/users/me/${at}`, [['uploadType', 'multipart']]);
  const made = await requestJson(up, () => {
    const head = { to: recipientsOf(up), subject: subjectOf(up, up.files), text: up.text ?? '' };
    const mail = mailMessage(head, up.files);
    return { method: 'POST', path, ...multipartRelated({}, 'message/rfc822', mail.chunks, mail.bytes) };
  });
  const id = expectText(made?.id, up, "the mail's id", true);
  return { id, name: up.source.name, mimeType: up.source.mimeType, sent: up.send === true };
}
