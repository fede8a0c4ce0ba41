import { asFailure } from '../../../answer/document.ts';
import type { Failure } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { EXPIRED, jsonRequest, type ProviderApi } from '../../api.ts';
import { withMore } from '../../failures.ts';
import { checkMail, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Upload, Uploader } from '../../provider.ts';
import { addressSession } from '../../upload/address.ts';
import { CANCEL_MS, uploadInRanges } from '../../upload/session.ts';
import { chunksOf } from '../../upload/source.ts';
import { attachmentsOf } from './attachments.ts';

/** From this size on, an attachment needs an upload session. */
const SESSION_BYTES = 3 * 1024 * 1024;
/** A session takes at most 4 MB at a time. */
const RANGE_BYTES = 10 * 320 * 1024;

/** Creates a draft, adds its attachments, then sends it. A draft without its files is deleted again. */
export const uploader: Uploader = {
  check: checkMail,

  async upload(up) {
    const { api, files, send = false } = up;
    const draft = await api.requestJson(() =>
      jsonRequest('POST', '/v1.0/me/messages', {
        subject: subjectOf(up),
        body: { contentType: 'Text', content: up.text ?? '' },
        toRecipients: recipientsOf(up).map((emailAddress) => ({ emailAddress })),
      }),
    );
    const id = api.text(draft?.id, "the draft's id", true);
    const message = `/v1.0/me/messages/${encodeURIComponent(id)}`;
    for (const source of files) {
      const attach = source.bytes < SESSION_BYTES ? attachAtOnce : attachInRanges;
      await attach({ ...up, source }, message).catch(async (error: unknown) => {
        throw await withoutDraft(api, message, error);
      });
    }
    if (send) (await api.send(jsonRequest('POST', `${message}/send`))).body.destroy();
    return { id, webUrl: send ? undefined : draft.webLink, sent: send };
  },
};

async function attachAtOnce({ api, source }: Upload, message: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(source)) chunks.push(chunk);
  const attachment = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: source.name,
    contentType: source.mimeType,
    contentBytes: Buffer.concat(chunks).toString('base64'),
  };
  await api.requestJson(() => jsonRequest('POST', `${message}/attachments`, attachment));
}

async function attachInRanges(up: Upload, message: string): Promise<void> {
  const { api, source, files } = up;
  const { name, bytes: size, mimeType: contentType } = source;
  const item = { attachmentType: 'file', name, size, contentType };
  const before = files.slice(0, files.indexOf(source));
  const namesakes = before.filter((file) => file.name === name).length;
  const open = async () => {
    const path = `${message}/attachments/createUploadSession`;
    const session = await api.sendForJson(jsonRequest('POST', path, { AttachmentItem: item }));
    const attachment = addressSession<true>(up, {
      url: api.text(session?.uploadUrl, 'an upload URL'),
      ended: EXPIRED,
      // Graph answers the last range with just a 201.
      madeBy: (status) => status === 201 || undefined,
      async afterItsEnd(by) {
        const named = (await attachmentsOf(by, message)).filter((file) => file.name === name);
        return named.length > namesakes ? { done: true } : { gone: true };
      },
    });
    // An attachment that may be there goes with its draft, which is deleted.
    const cancel = async (by: ProviderApi) => {
      await attachment.cancel?.(by, false);
      return 'The upload of the attachment was cancelled.';
    };
    return { ...attachment, cancel };
  };
  await uploadInRanges(up, open, RANGE_BYTES);
}

/** Deletes the draft, since a draft without its files is of no use. */
async function withoutDraft(api: ProviderApi, message: string, error: unknown): Promise<Failure> {
  const { signal } = api.client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  try {
    const patient = api.withSignal(AbortSignal.timeout(CANCEL_MS));
    (await patient.send({ method: 'DELETE', path: guardPath(message) })).body.destroy();
    return withMore(failure, 'The draft was deleted again; nothing was sent.');
  } catch {
    return withMore(failure, 'A draft without all of its files was left in the mailbox; nothing was sent.');
  }
}
