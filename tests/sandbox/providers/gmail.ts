import type { JsonObject } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { type Mail, Mails, noMail, refusal } from './gmail-mails.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import type { Provider, ProviderContext } from './types.ts';

export function gmail(context: ProviderContext): Provider {
  const box = new Mails(context);
  const mails = box.all;
  const onWire = (mail: Mail) => box.onWire(mail);
  const search = (query: string): Mail[] => {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word && !word.includes(':'));
    const unread = query.includes('is:unread');
    return mails.filter(
      (mail) =>
        (!unread || mail.labels.includes('UNREAD')) &&
        words.every((word) => `${mail.subject} ${mail.from} ${mail.body}`.toLowerCase().includes(word)),
    );
  };
  const known = (id: unknown): Mail => {
    const mail = box.get(id);
    if (!mail) throw new ToolFailure('notFound', 'Requested entity was not found.', 404);
    return mail;
  };
  const list = (found: Mail[]): JsonObject => ({
    messages: found.map(({ id, threadId }) => ({ id, threadId })),
    resultSizeEstimate: found.length,
  });

  return fromRoutes({
    keys: ['GMAIL'],
    unauthorized: refusal(
      401,
      'authError',
      'Request had invalid authentication credentials.',
      'UNAUTHENTICATED',
    ),
    unknown: () => noMail(),
    routes: [
      ...box.routes,
      [
        'GET',
        /^\/gmail\/v1\/users\/[^/]+\/profile$/,
        () =>
          json(200, {
            emailAddress: 'user@example.com',
            messagesTotal: mails.length,
            threadsTotal: mails.length,
          }),
      ],
      [
        'GET',
        /^\/gmail\/v1\/users\/[^/]+\/messages$/,
        (call) => {
          const most = Number(call.query.get('maxResults') ?? 100);
          const start = Number(call.query.get('pageToken') ?? 0);
          const found = search(call.query.get('q') ?? '');
          const more = start + most < found.length ? { nextPageToken: String(start + most) } : {};
          return json(200, { ...list(found.slice(start, start + most)), ...more });
        },
      ],
      [
        'GET',
        /^\/gmail\/v1\/users\/[^/]+\/messages\/([^/]+)$/,
        (_call, id) => {
          const mail = box.get(id);
          return mail ? json(200, onWire(mail)) : noMail();
        },
      ],
      [
        'GET',
        /^\/gmail\/v1\/users\/[^/]+\/labels$/,
        () =>
          json(200, { labels: ['INBOX', 'SENT', 'UNREAD'].map((id) => ({ id, name: id, type: 'system' })) }),
      ],
    ],
    results: {
      gmail_fetch_mails: ({ query, max_results: most = 10 }) => ({
        messages: search(String(query ?? ''))
          .slice(0, Number(most))
          .map(onWire),
        nextPageToken: null,
      }),
      gmail_list_threads: ({ query }) => ({
        threads: search(String(query ?? '')).map(({ threadId: id }) => ({ id })),
      }),
      gmail_get_message_by_id: ({ message_id: id }) => onWire(known(id)),
      gmail_get_profile: () => ({ emailAddress: 'user@example.com', messagesTotal: mails.length }),
      gmail_send_message: ({ to, subject, body, thread_id: thread }) => {
        const mail = box.add(
          { to: String(to), subject: String(subject), body: String(body) },
          'SENT',
          typeof thread === 'string' ? thread : undefined,
        );
        return { id: mail.id, threadId: mail.threadId, labelIds: mail.labels };
      },
      gmail_get_attachment_by_id: async ({ message_id: mail, attachment_id: id }) => {
        const attachment = await box.attachment(mail, id);
        if (!attachment) throw new ToolFailure('notFound', 'Requested entity was not found.', 404);
        return attachment;
      },
      gmail_trash_message: ({ message_id: id }) => {
        const mail = known(id);
        mail.labels = ['TRASH'];
        return { id: mail.id, threadId: mail.threadId, labelIds: mail.labels };
      },
      gmail_search_people: ({ query }) => ({
        results: [
          {
            person: {
              names: [{ displayName: String(query) }],
              emailAddresses: [{ value: 'ada@example.com' }],
            },
          },
        ],
      }),
    },
  });
}
