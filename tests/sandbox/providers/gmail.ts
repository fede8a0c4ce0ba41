import type { JsonObject } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import type { Provider, ProviderReply } from './types.ts';

interface Mail {
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

export function gmail(): Provider {
  const mails: Mail[] = SUBJECTS.map((subject, index) => ({
    id: `18f0a00000000${100 + index}`,
    threadId: `18f0a00000000${100 + index}`,
    from: `sender${index}@example.com`,
    to: 'user@example.com',
    subject,
    body: `Hello, this is about: ${subject}`,
    labels: index % 2 ? ['INBOX'] : ['INBOX', 'UNREAD'],
  }));

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
  const sent = (to: string, subject: string, body: string, thread?: string): Mail => {
    const id = `18f0b00000000${100 + mails.length}`;
    const mail = {
      id,
      threadId: thread ?? id,
      from: 'user@example.com',
      to,
      subject,
      body,
      labels: ['SENT'],
    };
    mails.push(mail);
    return mail;
  };
  const known = (id: unknown): Mail => {
    const mail = mails.find((one) => one.id === id);
    if (!mail) throw new ToolFailure('notFound', 'Requested entity was not found.');
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
    unknown: () => refusal(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND'),
    routes: [
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
          const mail = mails.find((one) => one.id === id);
          return mail
            ? json(200, onWire(mail))
            : refusal(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');
        },
      ],
      [
        'POST',
        /^\/gmail\/v1\/users\/[^/]+\/messages\/send$/,
        async (call) => {
          const { raw } = await call.body.json();
          if (typeof raw !== 'string')
            return refusal(400, 'invalidArgument', 'raw is required', 'INVALID_ARGUMENT');
          const text = Buffer.from(raw, 'base64url').toString('utf8');
          const header = (name: string): string =>
            new RegExp(`^${name}: (.*)$`, 'im').exec(text)?.[1]?.trim() ?? '';
          const { id, threadId, labels } = sent(
            header('to'),
            header('subject'),
            text.split(/\r?\n\r?\n/)[1] ?? '',
          );
          return json(200, { id, threadId, labelIds: labels });
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
        const mail = sent(
          String(to),
          String(subject),
          String(body),
          typeof thread === 'string' ? thread : undefined,
        );
        return { id: mail.id, threadId: mail.threadId, labelIds: mail.labels };
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

function onWire({ id, threadId, from, to, subject, body, labels }: Mail): JsonObject {
  const headers = Object.entries({ From: from, To: to, Subject: subject }).map(([name, value]) => ({
    name,
    value,
  }));
  const data = Buffer.from(body).toString('base64url');
  return {
    id,
    threadId,
    labelIds: labels,
    snippet: body.slice(0, 100),
    payload: { mimeType: 'text/plain', headers, body: { size: body.length, data } },
  };
}

function refusal(code: number, reason: string, message: string, status: string): ProviderReply {
  return json(code, { error: { code, message, errors: [{ message, domain: 'global', reason }], status } });
}
