import { asFailure } from '../../../answer/document.ts';
import { type Failure, usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { EXPIRED, type Json, jsonRequest, orNotFound, type ProviderApi } from '../../api.ts';
import { notFound, quoted, withMore } from '../../failures.ts';
import { chooseAttachment } from '../../mail/attachments.ts';
import { checkMail, recipientsOf, subjectOf } from '../../mail/message.ts';
import type { Download, Found, Transfer, Upload } from '../../provider.ts';
import { addressSession } from '../../upload/address.ts';
import { CANCEL_MS, uploadInRanges } from '../../upload/session.ts';
import { chunksOf } from '../../upload/source.ts';

/** From this size on, an attachment needs an upload session. */
const SESSION_BYTES = 3 * 1024 * 1024;
/** A session takes at most 4 MB at a time. */
const RANGE_BYTES = 10 * 320 * 1024;

/** Creates a draft, adds its attachments, then sends it. A draft without its files is deleted again. */
export const transfer: Transfer = {
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

  download: outlookAttachment,
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
  const create = jsonRequest('POST', `${message}/attachments/createUploadSession`, {
    AttachmentItem: item,
  });
  const open = async () => {
    const attachment = addressSession<true>(up, {
      url: api.text((await api.sendForJson(create))?.uploadUrl, 'an upload URL'),
      ended: EXPIRED,
      // Graph answers the last range with just a 201.
      itemOf: (status) => status === 201 || undefined,
      async afterExpiry(by) {
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

const FIND = 'Find the message with the tool outlook_search_messages and pass its id.';

/**
 * An attachment of a message: its only one, or the one that `--name` names. Graph's size of an attachment includes
 * more than its bytes, so it is not compared.
 *
 * @throws Failure NOT_FOUND, USAGE with `files` if there are several
 */
async function outlookAttachment({ api, ...wanted }: Download): Promise<Found> {
  const message = `/v1.0/me/messages/${encodeURIComponent(messageId(wanted.from))}`;
  const all = await orNotFound(attachmentsOf(api, message), () =>
    notFound(`message ${wanted.from.slice(0, 200)}`, FIND),
  );
  const { id, name, type } = chooseAttachment(all, wanted.name);
  const path = guardPath(`${message}/attachments/${encodeURIComponent(id)}/$value`);
  const open = (headers: Record<string, string> = {}) => api.send({ method: 'GET', path, headers });
  return { open, name, mimeType: type };
}

/** An id, or the one in the address of Outlook on the web: `?ItemID=…`, `/id/…`. */
function messageId(from: string): string {
  if (/^[\w=+/-]{8,}$/.test(from)) return from;
  if (URL.canParse(from)) {
    const { searchParams, pathname } = new URL(from);
    const id = searchParams.get('ItemID') ?? /\/id\/([^/]+)/.exec(pathname)?.[1];
    if (id) return decodeURIComponent(id);
  }
  throw usage(`--from ${quoted(from)} is not the id of a message.`, FIND);
}

interface Attachment {
  id: string;
  name: string;
  type: string;
}

/** The files of a message; attached mails and events have no bytes. @param message its path */
async function attachmentsOf(api: ProviderApi, message: string): Promise<Attachment[]> {
  const files: Attachment[] = [];
  const first = `${message}/attachments?$select=id,name,contentType,size`;
  for (let path: string | undefined = first; path !== undefined; ) {
    const list: Json = await api.get(path);
    const entries = api.list(list?.value, "the message's attachments");
    for (const { '@odata.type': kind, id, name, contentType } of entries) {
      if (typeof id !== 'string' || (typeof kind === 'string' && !/fileAttachment$/.test(kind))) continue;
      files.push({ id, name: String(name ?? id), type: String(contentType ?? 'application/octet-stream') });
    }
    const next: unknown = list['@odata.nextLink'];
    path = typeof next === 'string' ? next.replace(/^https:\/\/[^/]+/, '') : undefined;
  }
  return files;
}
