import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import { refusal } from './graph-format.ts';
import { type FragmentRules, GraphSessions } from './graph-sessions.ts';
import { fromRoutes, type Route, ToolFailure } from './routes.ts';
import type { Provider, ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const OUTLOOK = 'OUTLOOK';
const MIB = 1024 * 1024;
/** Smaller attachments are sent in one request, others through a session. */
const SMALL = 3 * MIB;
const MOST = 150 * MIB;
const FRAGMENTS: FragmentRules = { step: 1, most: 4 * MIB };

interface Message {
  id: string;
  subject: string;
  body: JsonObject;
  from: string;
  to: string[];
  isDraft: boolean;
}

const SUBJECTS = ['Offer for the new office', 'Minutes of Monday', 'Re: travel costs'];

/** Ids of messages that exist from the start. */
export const OUTLOOK_MESSAGES = SUBJECTS.map((_subject, index) => `AAMkSandbox000${index}=`);

export function outlook(context: ProviderContext): Provider {
  const mailbox = new Mailbox(context);
  const provider = fromRoutes({
    keys: [OUTLOOK],
    unauthorized: refusal(
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
    ),
    unknown: () => refusal(400, 'BadRequest', 'Resource not found for the segment.'),
    routes: mailbox.routes,
    results: {
      outlook_list_messages: ({ $top: top, $skip: skip }) =>
        mailbox.list(Number(top ?? 10), Number(skip ?? 0)),
      outlook_search_messages: ({ query, $top: top }) => mailbox.list(Number(top ?? 10), 0, String(query)),
      outlook_get_message: ({ message_id: id }) => mailbox.show(mailbox.known(id)),
      outlook_create_draft_message: ({
        subject = '',
        body = '',
        body_type: type = 'Text',
        to_recipients: to,
      }) =>
        mailbox.show(mailbox.add({ subject, body: { contentType: type, content: body } }, addressesOf(to))),
      outlook_send_draft_message: ({ message_id: id }) => mailbox.send(mailbox.known(id)),
      outlook_send_message: ({ subject = '', body = '', bodyType: type = 'Text', toRecipients: to }) =>
        mailbox.send(mailbox.add({ subject, body: { contentType: type, content: body } }, addressesOf(to))),
      outlook_list_attachments: ({ message_id: id }) => mailbox.attachments(mailbox.known(id)),
      outlook_get_attachment: ({ message_id: id, attachment_id: attachment }) =>
        mailbox.attachment(mailbox.known(id), attachment),
      outlook_add_message_attachment: ({
        message_id: id,
        attachment_name: name = '',
        content_bytes: contentBytes = '',
        content_type: contentType = '',
      }) => mailbox.attach(mailbox.known(id), { name, contentType, contentBytes }),
      outlook_delete_message_attachment: ({ message_id: id, attachment_id: attachment }) => {
        context.files.remove(mailbox.file(mailbox.known(id), attachment));
        return { success: true };
      },
    },
  });
  return {
    ...provider,
    fileHost: mailbox.sessions.fileHost,
    expireUploads: () => mailbox.sessions.expire(),
  };
}

/** Messages, and attachments, which are files whose parent is the message. */
class Mailbox {
  readonly sessions: GraphSessions;
  readonly #context: ProviderContext;
  readonly #messages: Message[];

  constructor(context: ProviderContext) {
    this.#context = context;
    this.sessions = new GraphSessions(context, OUTLOOK, FRAGMENTS);
    this.#messages = SUBJECTS.map((subject, index) => ({
      id: OUTLOOK_MESSAGES[index] ?? '',
      subject,
      body: { contentType: 'text', content: `Hello, this is about: ${subject}` },
      from: `sender${index}@example.com`,
      to: ['user@example.com'],
      isDraft: false,
    }));
  }

  readonly routes: Route[] = [
    [
      'GET',
      /^\/v1\.0\/me\/messages$/,
      ({ query }) => json(200, this.list(Number(query.get('$top') ?? 10), Number(query.get('$skip') ?? 0))),
    ],
    [
      'POST',
      /^\/v1\.0\/me\/messages$/,
      async (call) => {
        const given = await call.body.json();
        return json(201, this.show(this.add(given, recipientsOf(given))));
      },
    ],
    [
      'POST',
      /^\/v1\.0\/me\/sendMail$/,
      (call) =>
        attempt(async () => {
          const { message = {} } = await call.body.json();
          const made = this.add(message, recipientsOf(message));
          for (const one of message.attachments ?? []) this.attach(made, one);
          this.send(made);
          return { status: 202, body: '' };
        }),
    ],
    [
      'GET',
      /^\/v1\.0\/me\/messages\/([^/]+)$/,
      (_call, id) => attempt(() => json(200, this.show(this.known(id)))),
    ],
    [
      'DELETE',
      /^\/v1\.0\/me\/messages\/([^/]+)$/,
      (_call, id) =>
        attempt(() => {
          this.#messages.splice(this.#messages.indexOf(this.known(id)), 1);
          return { status: 204 };
        }),
    ],
    [
      'POST',
      /^\/v1\.0\/me\/messages\/([^/]+)\/send$/,
      (_call, id) =>
        attempt(() => {
          this.send(this.known(id));
          return { status: 202, body: '' };
        }),
    ],
    [
      'GET',
      /^\/v1\.0\/me\/messages\/([^/]+)\/attachments$/,
      (_call, id) => attempt(() => json(200, this.attachments(this.known(id)))),
    ],
    [
      'POST',
      /^\/v1\.0\/me\/messages\/([^/]+)\/attachments$/,
      (call, id) => attempt(async () => json(201, this.attach(this.known(id), await readAll(call)))),
    ],
    [
      'POST',
      /^\/v1\.0\/me\/messages\/([^/]+)\/attachments\/createUploadSession$/,
      (call, id) => attempt(async () => this.#open(this.known(id), await call.body.json())),
    ],
    [
      'GET',
      /^\/v1\.0\/me\/messages\/([^/]+)\/attachments\/([^/]+)$/,
      (_call, id, attachment) =>
        attempt(async () => json(200, await this.attachment(this.known(id), attachment))),
    ],
    [
      'GET',
      /^\/v1\.0\/me\/messages\/([^/]+)\/attachments\/([^/]+)\/\$value$/,
      (_call, id, attachment) =>
        attempt(() => {
          const file = this.file(this.known(id), attachment);
          const body = this.#context.files.read(file);
          if (!body) return refusal(410, 'gone', 'The sandbox kept only length and hash of this file.');
          return {
            status: 200,
            headers: { 'content-type': file.mimeType, 'content-length': String(file.bytes) },
            body,
          };
        }),
    ],
  ];

  known(id: unknown): Message {
    const message = this.#messages.find((one) => one.id === id);
    if (!message) {
      throw new ToolFailure('ErrorItemNotFound', 'The specified object was not found in the store.', 404);
    }
    return message;
  }

  add({ subject, body }: JsonObject, to: string[]): Message {
    const message: Message = {
      id: `AAMkSandbox${newUuid().replaceAll('-', '')}=`,
      subject: String(subject ?? ''),
      body: (body ?? { contentType: 'text', content: '' }) as JsonObject,
      from: 'user@example.com',
      to,
      isDraft: true,
    };
    this.#messages.push(message);
    return message;
  }

  send(message: Message): JsonObject {
    if (!message.isDraft) throw new ToolFailure('ErrorInvalidOperation', 'The message was sent already.');
    if (message.to.length === 0) {
      throw new ToolFailure('ErrorInvalidRecipients', 'At least one recipient is not valid.');
    }
    message.isDraft = false;
    return { success: true };
  }

  list(top: number, skip: number, word = ''): JsonObject {
    const found = this.#messages.filter(({ subject }) => subject.toLowerCase().includes(word.toLowerCase()));
    const end = skip + top;
    const next = `https://graph.microsoft.com/v1.0/me/messages?$top=${top}&$skip=${end}`;
    return {
      value: found.slice(skip, end).map((message) => this.show(message)),
      ...(end < found.length ? { '@odata.nextLink': next } : {}),
    };
  }

  show({ id, subject, body, from, to, isDraft }: Message): JsonObject {
    return {
      id,
      subject,
      body,
      bodyPreview: String(body.content ?? '').slice(0, 100),
      from: { emailAddress: { address: from } },
      toRecipients: to.map((address) => ({ emailAddress: { address } })),
      isDraft,
      hasAttachments: this.#filesOf(id).length > 0,
      webLink: `https://outlook.example/owa/?ItemID=${encodeURIComponent(id)}`,
    };
  }

  attachments({ id }: Message): JsonObject {
    return { value: this.#filesOf(id).map(onWire) };
  }

  file({ id }: Message, attachment: unknown): StoredFile {
    const file = this.#filesOf(id).find((one) => one.id === attachment);
    if (!file) {
      throw new ToolFailure('ErrorItemNotFound', 'The specified object was not found in the store.', 404);
    }
    return file;
  }

  async attachment(message: Message, id: unknown): Promise<JsonObject> {
    const file = this.file(message, id);
    const parts: Uint8Array[] = [];
    for await (const chunk of this.#context.files.read(file) ?? []) parts.push(chunk);
    return { ...onWire(file), contentBytes: Buffer.concat(parts).toString('base64') };
  }

  attach(message: Message, given: JsonObject): JsonObject {
    const bytes = Buffer.from(String(given.contentBytes ?? ''), 'base64');
    if (bytes.length > SMALL) {
      throw new ToolFailure('ErrorMessageSizeExceeded', 'Use an upload session from 3 MB up.', 413);
    }
    const intake = new Intake(OUTLOOK);
    intake.add(bytes);
    return onWire(this.#keep(message, String(given.name ?? ''), String(given.contentType ?? ''), intake));
  }

  #open(message: Message, { AttachmentItem: item }: JsonObject): ProviderReply {
    const { attachmentType, name, size, contentType } = (item ?? {}) as JsonObject;
    if (attachmentType !== 'file' || typeof name !== 'string' || !Number.isInteger(size)) {
      throw new ToolFailure('ErrorInvalidRequest', 'AttachmentItem needs attachmentType, name and size.');
    }
    if (Number(size) < SMALL) {
      const what = 'The attachment is smaller than an upload session takes.';
      throw new ToolFailure('ErrorAttachmentSizeShouldNotBeLessThanMinimumSize', what);
    }
    if (Number(size) > MOST) {
      throw new ToolFailure('ErrorAttachmentSizeLimitExceeded', 'The attachment is over 150 MB.');
    }
    const reply = this.sessions.open((intake) => {
      const file = this.#keep(message, name, String(contentType ?? ''), intake);
      const at = `/v1.0/me/messages/${message.id}/attachments/${file.id}`;
      return {
        reply: { status: 201, headers: { location: `https://outlook.office.com${at}` }, body: '' },
        file,
      };
    });
    return { ...reply, status: 201, reads: true };
  }

  #keep({ id: parent }: Message, name: string, type: string, intake: Intake): StoredFile {
    const mimeType = type || 'application/octet-stream';
    return this.#context.files.add({ provider: OUTLOOK, parent, name, mimeType, ...intake.result() });
  }

  #filesOf(id: string): StoredFile[] {
    return this.#context.files.list(OUTLOOK).filter(({ parent }) => parent === id);
  }
}

const onWire = ({ id, name, mimeType, bytes }: StoredFile): JsonObject => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  id,
  name,
  contentType: mimeType,
  size: bytes,
  isInline: false,
});

/** Accepts a list or comma-separated text. */
function addressesOf(to: JsonValue | undefined): string[] {
  if (Array.isArray(to)) return to.map(String);
  return String(to ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
}

function recipientsOf({ toRecipients }: JsonObject): string[] {
  const list = Array.isArray(toRecipients) ? (toRecipients as JsonObject[]) : [];
  return list.map(({ emailAddress }) => String((emailAddress as JsonObject | null)?.address ?? ''));
}

/** A request's JSON, even with an attachment that is too large. */
async function readAll(call: ProviderCall): Promise<JsonObject> {
  return JSON.parse((await call.body.bytes(64 * MIB)).toString('utf8')) as JsonObject;
}

async function attempt(act: () => ProviderReply | Promise<ProviderReply>): Promise<ProviderReply> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ToolFailure) return refusal(error.status, error.code, error.message);
    throw error;
  }
}
