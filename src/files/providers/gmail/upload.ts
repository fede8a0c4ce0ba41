import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { checkMail, mailMessage, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Uploader } from '../../provider.ts';
import { multipartRelated } from '../../upload/multipart.ts';

/** One request creates the draft, or sends the mail. */
export const uploader: Uploader = {
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
};
