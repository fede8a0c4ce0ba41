import type { JsonObject } from '@bufbuild/protobuf';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { readMessage } from '../http/mime-message.ts';
import { partsOf } from '../http/multipart.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import type { Route } from './routes.ts';
import type { ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const GMAIL = 'GMAIL';
const MOST = 35 * 1024 * 1024;

export interface Mail {
  id: string;
  threadId: string;
  from: string;
  to: string;
  subject: string;
  body: string;
  labels: string[];
}

const SUBJECTS = [
  'Invoice for May',
  'Team offsite',
  'Re: contract draft',
  'Your build failed',
  'Lunch on Friday?',
];

/** Ids of messages that exist from the start. */
export const GMAIL_MESSAGES = SUBJECTS.map((_subject, index) => `18f0a00000000${100 + index}`);

/** Google's error body, with the status that Gmail adds. */
export function refusal(code: number, reason: string, message: string, status: string): ProviderReply {
  return json(code, { error: { code, message, errors: [{ message, domain: 'global', reason }], status } });
}

export const noMail = (): ProviderReply =>
  refusal(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');

/** The mailbox: messages, drafts, and attachments, which are files whose parent is the message. */
export class Mails {
  readonly all: Mail[];
  readonly #drafts = new Map<string, Mail>();
  readonly #context: ProviderContext;

  constructor(context: ProviderContext) {
    this.#context = context;
    this.all = SUBJECTS.map((subject, index) => ({
      id: GMAIL_MESSAGES[index] ?? '',
      threadId: GMAIL_MESSAGES[index] ?? '',
      from: `sender${index}@example.com`,
      to: 'user@example.com',
      subject,
      body: `Hello, this is about: ${subject}`,
      labels: index % 2 ? ['INBOX'] : ['INBOX', 'UNREAD'],
    }));
  }

  get(id: unknown): Mail | undefined {
    return this.all.find((mail) => mail.id === id);
  }

  add(mail: Pick<Mail, 'to' | 'subject' | 'body'>, label: string, thread?: string): Mail {
    const id = `18f0b00000000${100 + this.all.length}`;
    const made = { ...mail, id, threadId: thread ?? id, from: 'user@example.com', labels: [label] };
    this.all.push(made);
    return made;
  }

  readonly routes: Route[] = [
    ['POST', /^\/gmail\/v1\/users\/[^/]+\/messages\/send$/, (call) => this.#send(call)],
    ['POST', /^\/upload\/gmail\/v1\/users\/[^/]+\/messages\/send$/, (call) => this.#send(call)],
    ['POST', /^\/gmail\/v1\/users\/[^/]+\/drafts$/, (call) => this.#draft(call)],
    ['POST', /^\/upload\/gmail\/v1\/users\/[^/]+\/drafts$/, (call) => this.#draft(call)],
    [
      'POST',
      /^\/gmail\/v1\/users\/[^/]+\/drafts\/send$/,
      async (call) => {
        const { id } = await call.body.json();
        const mail = this.#drafts.get(String(id));
        if (!mail) return noMail();
        if (mail.to === '') return noRecipient();
        this.#drafts.delete(String(id));
        mail.labels = ['SENT'];
        return json(200, brief(mail));
      },
    ],
    [
      'GET',
      /^\/gmail\/v1\/users\/[^/]+\/drafts\/([^/]+)$/,
      (_call, id = '') => {
        const mail = this.#drafts.get(id);
        return mail ? json(200, { id, message: this.onWire(mail) }) : noMail();
      },
    ],
    [
      'GET',
      /^\/gmail\/v1\/users\/[^/]+\/messages\/([^/]+)\/attachments\/([^/]+)$/,
      async (_call, mail, id) => {
        const attachment = await this.attachment(mail, id);
        return attachment ? json(200, attachment) : noMail();
      },
    ],
  ];

  /** @returns `{size, data}` in base64url; undefined if it does not exist or was not kept */
  async attachment(mail: unknown, id: unknown): Promise<JsonObject | undefined> {
    const file = this.#attachmentsOf(mail).find((one) => one.id === String(id).split('~')[0]);
    const chunks = file && this.#context.files.read(file);
    if (!chunks) return undefined;
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return { size: file.bytes, data: Buffer.concat(parts).toString('base64url') };
  }

  onWire(mail: Mail): JsonObject {
    const { from, to, subject, body } = mail;
    const headers = Object.entries({ From: from, To: to, Subject: subject }).map(([name, value]) => ({
      name,
      value,
    }));
    const text = {
      mimeType: 'text/plain',
      body: { size: body.length, data: Buffer.from(body).toString('base64url') },
    };
    const files = this.#attachmentsOf(mail.id);
    const parts = files.map((file, index) => ({
      partId: String(index + 1),
      mimeType: file.mimeType,
      filename: file.name,
      headers: [{ name: 'Content-Disposition', value: `attachment; filename="${file.name}"` }],
      // The id of an attachment changes each time it is shown.
      body: { attachmentId: `${file.id}~${newUuid()}`, size: file.bytes },
    }));
    const payload =
      parts.length === 0
        ? { ...text, headers }
        : {
            mimeType: 'multipart/mixed',
            headers,
            body: { size: 0 },
            parts: [{ partId: '0', filename: '', ...text }, ...parts],
          };
    return { ...brief(mail), snippet: body.slice(0, 100), payload };
  }

  #attachmentsOf(mail: unknown): StoredFile[] {
    return this.#context.files.list(GMAIL).filter(({ parent }) => parent === mail);
  }

  async #send(call: ProviderCall): Promise<ProviderReply> {
    const { mail, reply } = await this.#read(call, 'SENT');
    return mail ? json(200, brief(mail)) : reply;
  }

  async #draft(call: ProviderCall): Promise<ProviderReply> {
    const { mail, reply } = await this.#read(call, 'DRAFT');
    if (!mail) return reply;
    const id = `r${newUuid().replaceAll('-', '').slice(0, 16)}`;
    this.#drafts.set(id, mail);
    return json(200, { id, message: brief(mail) });
  }

  /** A message as `raw` in JSON, as the whole body, or after JSON in a `multipart/related` body. */
  async #read(
    call: ProviderCall,
    label: string,
  ): Promise<{ mail: Mail; reply?: undefined } | { mail?: undefined; reply: ProviderReply }> {
    const raw = await rawOf(call);
    if (typeof raw === 'string') return { reply: refusal(400, 'invalidArgument', raw, 'INVALID_ARGUMENT') };
    if (raw.length > MOST) {
      return { reply: refusal(413, 'uploadTooLarge', 'Request entity is too large', 'INVALID_ARGUMENT') };
    }
    const { headers, text, attachments } = readMessage(raw);
    const { to = '', subject = '' } = headers;
    if (label === 'SENT' && to === '') return { reply: noRecipient() };
    const mail = this.add({ to, subject, body: text }, label);
    for (const { name, mimeType, content } of attachments) {
      const intake = new Intake(GMAIL);
      intake.add(content);
      this.#context.files.add({ provider: GMAIL, parent: mail.id, name, mimeType, ...intake.result() });
    }
    return { mail };
  }
}

const brief = ({ id, threadId, labels }: Mail): JsonObject => ({ id, threadId, labelIds: labels });

const noRecipient = (): ProviderReply =>
  refusal(400, 'invalidArgument', 'Recipient address required', 'INVALID_ARGUMENT');

/** The bytes of the message, or an error. */
async function rawOf(call: ProviderCall): Promise<Buffer | string> {
  if (!call.path.startsWith('/upload/')) {
    const { raw, message } = await call.body.json();
    const given = raw ?? message?.raw;
    return typeof given === 'string' ? Buffer.from(given, 'base64url') : 'raw is required';
  }
  const type = call.headers['content-type'] ?? '';
  const kind = call.query.get('uploadType');
  if (kind === 'media') {
    return /^message\/rfc822/i.test(type)
      ? call.body.bytes(2 * MOST)
      : `Media type '${type}' is not supported.`;
  }
  if (kind !== 'multipart' || !/^multipart\/related/i.test(type)) {
    return 'uploadType must be media, or multipart with a multipart/related body';
  }
  let mail: Buffer | undefined;
  for await (const part of partsOf(type, call.body.chunks())) {
    if (!/^message\/rfc822/i.test(part.contentType)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of part.chunks) chunks.push(chunk);
    mail = Buffer.concat(chunks);
  }
  return mail ?? 'a part of type message/rfc822 is required';
}
