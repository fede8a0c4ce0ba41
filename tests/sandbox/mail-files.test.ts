import { randomBytes } from 'node:crypto';
import type { ScalekitClient } from '@scalekit-sdk/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, callerOf, clientOf, ME, sha256 } from './caller.ts';
import { readMessage } from './http/mime-message.ts';
import { GMAIL_MESSAGES } from './providers/gmail-mails.ts';
import { OUTLOOK_MESSAGES } from './providers/outlook.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let client: ScalekitClient;
let proxied: ReturnType<typeof callerOf>;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  proxied = callerOf(sandbox);
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const MIB = 1024 * 1024;
// biome-ignore lint/suspicious/noExplicitAny: results of tools have every shape
const run = async (toolName: string, connector: string, toolInput: Record<string, unknown>): Promise<any> =>
  (await client.actions.executeTool({ toolName, connector, identifier: ME, toolInput })).data;
const effects = () => sandbox.effects().map(({ effect }) => effect?.name);

/** An email with one attachment. */
const mailWith = (content: Buffer, to = 'To: ada@example.com\r\n') =>
  Buffer.from(
    `${to}Subject: =?utf-8?b?${Buffer.from('Grüße').toString('base64')}?=\r\nMIME-Version: 1.0\r\n` +
      'Content-Type: multipart/mixed; boundary="m1"\r\n\r\n' +
      '--m1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nf=C3=BCr\r\n' +
      '--m1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n' +
      `Content-Disposition: attachment;\r\n filename*=UTF-8''a%20%C3%BC.pdf\r\n\r\n${content.toString('base64')}\r\n--m1--\r\n`,
  );

describe('a MIME message', () => {
  it('is parsed: encoded words, quoted-printable, attachments', () => {
    const content = randomBytes(1000);
    expect(readMessage(mailWith(content))).toMatchObject({
      headers: { to: 'ada@example.com', subject: 'Grüße' },
      text: 'für',
      attachments: [{ name: 'a ü.pdf', mimeType: 'application/pdf', content }],
    });
  });
});

describe('Gmail', () => {
  const upload = (what: string, mail: Buffer) => {
    const body = Buffer.concat([
      Buffer.from(
        '--b0\r\nContent-Type: application/json\r\n\r\n{}\r\n--b0\r\nContent-Type: message/rfc822\r\n\r\n',
      ),
      mail,
      Buffer.from('\r\n--b0--'),
    ]);
    return proxied('gmail-work', `/upload/gmail/v1/users/me/${what}?uploadType=multipart`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/related; boundary=b0' },
      body,
    });
  };

  it('creates a draft from an uploaded message, sends it, and serves the attachment', async () => {
    const content = randomBytes(1000);
    const { id, message } = await bodyOf(await upload('drafts', mailWith(content)));
    expect(message.labelIds).toEqual(['DRAFT']);
    expect(sandbox.files('GMAIL')).toMatchObject([{ name: 'a ü.pdf', sha256: sha256(content) }]);
    const sent = await proxied('gmail-work', '/gmail/v1/users/me/drafts/send', {
      method: 'POST',
      body: JSON.stringify({ id }),
    });
    expect((await bodyOf(sent)).labelIds).toEqual(['SENT']);
    expect(effects()).toEqual([
      'POST /upload/gmail/v1/users/me/drafts',
      'POST /gmail/v1/users/me/drafts/send',
    ]);
    const { payload } = await bodyOf(
      await proxied('gmail-work', `/gmail/v1/users/me/messages/${message.id}`),
    );
    const { attachmentId } = payload.parts[1].body;
    const at = `/gmail/v1/users/me/messages/${message.id}/attachments/${attachmentId}`;
    const { size, data } = await bodyOf(await proxied('gmail-work', at));
    expect([size, data]).toEqual([1000, content.toString('base64url')]);
  });

  it('sends at once, and refuses a message without recipients or over 35 MB', async () => {
    expect((await bodyOf(await upload('messages/send', mailWith(Buffer.from('x'))))).labelIds).toEqual([
      'SENT',
    ]);
    expect((await upload('messages/send', mailWith(Buffer.from('x'), ''))).status).toBe(400);
    expect((await upload('drafts', mailWith(Buffer.alloc(27 * MIB)))).status).toBe(413);
    const bare = await proxied('gmail-work', '/upload/gmail/v1/users/me/drafts', {
      method: 'POST',
      body: 'x',
    });
    expect(bare.status).toBe(400);
    expect(sandbox.effects()).toHaveLength(1);
  });

  it('also serves an added attachment through the tool', async () => {
    const [parent = ''] = GMAIL_MESSAGES;
    await sandbox.addFile({
      provider: 'GMAIL',
      parent,
      name: 'a.txt',
      mimeType: 'text/plain',
      content: 'hi',
    });
    const { payload } = await run('gmail_get_message_by_id', 'gmail-work', { message_id: parent });
    const input = { message_id: parent, attachment_id: payload.parts[1].body.attachmentId };
    expect(await run('gmail_get_attachment_by_id', 'gmail-work', input)).toEqual({ size: 2, data: 'aGk' });
  });
});

describe('Outlook', () => {
  const post = async (path: string, body: object = {}) =>
    proxied('outlook', `/v1.0/me/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const draft = async (to = ['ada@example.com']) => {
    const toRecipients = to.map((address) => ({ emailAddress: { address } }));
    return (await bodyOf(await post('messages', { subject: 'Hi', toRecipients }))).id;
  };
  const attachment = (bytes: Buffer) => ({
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'a.bin',
    contentBytes: bytes.toString('base64'),
  });

  it('creates a draft, attaches a small file, sends it, and serves the bytes', async () => {
    const bytes = randomBytes(1000);
    const id = await draft();
    const { id: file } = await bodyOf(await post(`messages/${id}/attachments`, attachment(bytes)));
    expect((await post(`messages/${id}/attachments`, attachment(Buffer.alloc(3 * MIB + 1)))).status).toBe(
      413,
    );
    expect((await post(`messages/${id}/send`)).status).toBe(202);
    expect((await post(`messages/${id}/send`)).status).toBe(400);
    expect((await post(`messages/${await draft([])}/send`)).status).toBe(400);
    const value = await proxied('outlook', `/v1.0/me/messages/${id}/attachments/${file}/$value`);
    expect(Buffer.from(await value.arrayBuffer()).equals(bytes)).toBe(true);
    expect(
      (await run('outlook_get_attachment', 'outlook', { message_id: id, attachment_id: file })).contentBytes,
    ).toBe(bytes.toString('base64'));
  });

  it('accepts a large file in ranges on another host, without Authorization', async () => {
    const bytes = randomBytes(5 * MIB);
    const id = await draft();
    const open = (size: number) =>
      post(`messages/${id}/attachments/createUploadSession`, {
        AttachmentItem: { attachmentType: 'file', name: 'a.bin', size },
      });
    expect((await open(1000)).status).toBe(400);
    expect((await open(151 * MIB)).status).toBe(400);
    const { uploadUrl } = await bodyOf(await open(bytes.length));
    const put = (from: number, to: number, headers: object = {}) =>
      fetch(uploadUrl, {
        method: 'PUT',
        body: bytes.subarray(from, to),
        headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}`, ...headers },
      });
    expect((await put(0, 1000, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(0, 4 * MIB + 1)).status).toBe(413);
    expect((await put(0, 4_000_000)).status).toBe(202);
    const done = await put(4_000_000, bytes.length);
    expect([done.status, done.headers.get('location')]).toEqual([
      201,
      expect.stringContaining('/attachments/'),
    ]);
    expect(sandbox.files('OUTLOOK')).toMatchObject([{ parent: id, sha256: sha256(bytes) }]);
    const { uploadUrl: late } = await bodyOf(await open(bytes.length));
    sandbox.expireUploads();
    expect((await fetch(late)).status).toBe(404);
  });

  it('sends at once, and lists attachments', async () => {
    const message = { subject: 'Hi', toRecipients: [{ emailAddress: { address: 'ada@example.com' } }] };
    expect((await post('sendMail', { message })).status).toBe(202);
    const [parent = ''] = OUTLOOK_MESSAGES;
    await sandbox.addFile({ provider: 'OUTLOOK', parent, name: 'a.txt', content: 'hi' });
    const { value } = await run('outlook_list_attachments', 'outlook', { message_id: parent });
    expect(value).toMatchObject([{ name: 'a.txt', size: 2 }]);
  });
});
