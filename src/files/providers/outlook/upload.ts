import { asFailure } from '../../../answer/document.ts';
import type { ScalekitClient } from '../../../scalekit/client.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { expectText, withMore } from '../../failures.ts';
import { checkMail, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Json, Upload, Uploaded, Uploader } from '../../provider.ts';
import { EXPIRED, jsonRequest, requestJson, send, sendForJson } from '../../requests.ts';
import { addressSession } from '../../upload/address.ts';
import { CANCEL_MS, uploadInRanges } from '../../upload/session.ts';
import { readSource } from '../../upload/source.ts';
import { attachmentsOf } from './attachments.ts';

/** From this size on, an attachment needs an upload session. */
const SESSION_BYTES = 3 * 1024 * 1024;
/** A session takes at most 4 MB at a time. */
const RANGE_BYTES = 10 * 320 * 1024;

/** Creates a draft, adds its attachments, then sends it. A draft without its files is deleted again. */
export const uploader: Uploader = { check: checkMail, upload };

async function upload(up: Upload): Promise<Uploaded> {
  const draft = await requestJson(up, () =>
    jsonRequest('POST', '/v1.0/me/messages', {
      subject: subjectOf(up, up.files),
      body: { contentType: 'Text', content: up.text ?? '' },
      toRecipients: recipientsOf(up).map((emailAddress) => ({ emailAddress })),
    }),
  );
  const id = expectText(draft?.id, up, "the draft's id", true);
  const message = `/v1.0/me/messages/${encodeURIComponent(id)}`;
  for (const source of up.files) {
    const attach = source.bytes < SESSION_BYTES ? attachAtOnce : attachInRanges;
    await attach({ ...up, source }, message).catch(async (error: unknown) => {
      throw await withoutDraft(up, message, error);
    });
  }
  if (up.send) (await send(up, jsonRequest('POST', `${message}/send`))).body.destroy();
  return {
    id,
    name: up.source.name,
    mimeType: up.source.mimeType,
    webUrl: typeof draft.webLink === 'string' && !up.send ? draft.webLink : undefined,
    sent: up.send === true,
  };
}

async function attachAtOnce(up: Upload, message: string): Promise<void> {
  const { source } = up;
  const chunks: Buffer[] = [];
  for await (const chunk of readSource(source)) chunks.push(chunk as Buffer);
  const attachment = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: source.name,
    contentType: source.mimeType,
    contentBytes: Buffer.concat(chunks).toString('base64'),
  };
  await requestJson(up, () => jsonRequest('POST', `${message}/attachments`, attachment));
}

async function attachInRanges(up: Upload, message: string): Promise<void> {
  const { name, bytes: size, mimeType: contentType } = up.source;
  const item = { attachmentType: 'file', name, size, contentType };
  const before = up.files.slice(0, up.files.indexOf(up.source));
  const namesakes = before.filter((file) => file.name === name).length;
  const open = async () => {
    const path = `${message}/attachments/createUploadSession`;
    const session: Json = await sendForJson(up, jsonRequest('POST', path, { AttachmentItem: item }));
    const attachment = addressSession<true>(up, {
      url: expectText(session?.uploadUrl, up, 'an upload URL'),
      ended: EXPIRED,
      // Graph answers the last range with just a 201.
      madeBy: (status) => status === 201 || undefined,
      async afterItsEnd(context) {
        const named = (await attachmentsOf(context, message)).filter((file) => file.name === name);
        return named.length > namesakes ? { done: true } : { gone: true };
      },
    });
    // An attachment that may be there goes with its draft, which is deleted.
    const cancel = async (context: Upload) => {
      await attachment.cancel?.(context, false);
      return 'The upload of the attachment was cancelled.';
    };
    return { ...attachment, cancel };
  };
  await uploadInRanges(up, open, RANGE_BYTES);
}

/** Deletes the draft, since a draft without its files is of no use. */
async function withoutDraft(up: Upload, message: string, error: unknown) {
  const { signal } = up.client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const client: ScalekitClient = up.client.withSignal(AbortSignal.timeout(CANCEL_MS));
  const path = guardPath(message);
  const removed = await send({ ...up, client }, { method: 'DELETE', path }).then(
    (answer) => {
      answer.body.destroy();
      return true;
    },
    () => false,
  );
  return removed
    ? withMore(failure, 'The draft was deleted again; nothing was sent.')
    : withMore(failure, 'A draft without all of its files was left in the mailbox; nothing was sent.');
}
