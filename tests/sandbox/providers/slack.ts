import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { json } from '../http/reply.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import { SlackFiles } from './slack-files.ts';
import type { Provider, ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const CHANNELS = [
  { id: 'C0000000001', name: 'general', is_archived: false },
  { id: 'C0000000002', name: 'random', is_archived: false },
  { id: 'C0000000003', name: 'old-project', is_archived: true },
];
const USERS = [
  { id: 'U0000000001', name: 'ada', real_name: 'Ada Example', profile: { email: 'ada@example.com' } },
  { id: 'U0000000002', name: 'grace', real_name: 'Grace Example', profile: { email: 'grace@example.com' } },
];

const WRITES = new Set(['chat.postMessage', 'files.completeUploadExternal']);

type Params = Record<string, JsonValue | undefined>;

/** Slack answers 200 to everything, even an invalid token; `ok` is the outcome. */
export function slack(context: ProviderContext): Provider {
  const uploads = new SlackFiles(context);
  const messages: JsonObject[] = [
    {
      type: 'message',
      channel: 'C0000000001',
      user: 'U0000000001',
      text: 'Welcome!',
      ts: '1750000000.000100',
    },
  ];

  /** The direct messages with a user. */
  const directOf = (user: (typeof USERS)[number]) => `D${user.id.slice(1)}`;
  const channel = (params: Params): { id: string; is_archived: boolean } => {
    const user = USERS.find((one) => [one.id, directOf(one)].includes(String(params.channel)));
    if (user) return { id: directOf(user), is_archived: false };
    const found = CHANNELS.find(
      ({ id, name }) => id === params.channel || `#${name}` === params.channel || name === params.channel,
    );
    if (!found) throw new ToolFailure('channel_not_found', 'channel_not_found');
    if (found.is_archived) throw new ToolFailure('is_archived', 'is_archived');
    return found;
  };
  const methods: Record<string, (params: Params) => JsonObject> = {
    'auth.test': () => ({
      url: 'https://sandbox.slack.example/',
      team: 'Sandbox',
      user: 'ada',
      user_id: 'U0000000001',
    }),
    'chat.postMessage': (params) => {
      if (params.text === undefined && params.blocks === undefined)
        throw new ToolFailure('no_text', 'no_text');
      const { id } = channel(params);
      const ts = `17500000${10 + messages.length}.000100`;
      const message = { type: 'message', channel: id, user: 'U0000000001', text: params.text ?? '', ts };
      messages.push(message);
      return { channel: id, ts, message };
    },
    'files.getUploadURLExternal': (params) => uploads.open(params),
    'files.completeUploadExternal': (params) =>
      uploads.complete(params, (files) => {
        const { id } = channel({ channel: params.channel_id });
        const ts = `17500000${10 + messages.length}.000100`;
        const thread = params.thread_ts ? { thread_ts: params.thread_ts } : {};
        const text = params.initial_comment ?? '';
        messages.push({ type: 'message', channel: id, user: 'U0000000001', text, ts, files, ...thread });
      }),
    'conversations.list': (params) => {
      const most = Number(params.limit ?? 100);
      const start = Number(params.cursor ?? 0);
      const next = start + most < CHANNELS.length ? String(start + most) : '';
      return { channels: CHANNELS.slice(start, start + most), response_metadata: { next_cursor: next } };
    },
    'conversations.history': (params) => {
      const { id } = channel(params);
      return { messages: messages.filter((message) => message.channel === id).reverse(), has_more: false };
    },
    'conversations.open': ({ users }) => {
      const user = USERS.find(({ id }) => id === users);
      if (!user) throw new ToolFailure('users_not_found', 'users_not_found');
      return { channel: { id: directOf(user) } };
    },
    'users.list': () => ({ members: USERS, response_metadata: { next_cursor: '' } }),
    'users.lookupByEmail': ({ email }) => {
      const user = USERS.find(({ profile }) => profile.email === email);
      if (!user) throw new ToolFailure('users_not_found', 'users_not_found');
      return { user };
    },
    'search.messages': ({ query }) => {
      const word = String(query ?? '').toLowerCase();
      const matches = messages.filter(({ text }) => String(text).toLowerCase().includes(word));
      return { query: String(query ?? ''), messages: { total: matches.length, matches } };
    },
  };
  const use = (method: string) => (params: JsonObject) => ({ ok: true, ...methods[method]?.(params) });

  /** Only the method's name tells whether it changes something: Slack accepts GET for all of them. */
  const answer = (method: string, params: Params): ProviderReply => {
    const run = methods[method];
    if (!run) return failure('unknown_method');
    try {
      const reply = json(200, { ok: true, ...run(params) });
      return WRITES.has(method) ? { ...reply, writes: true } : { ...reply, reads: true };
    } catch (error) {
      if (error instanceof ToolFailure) return failure(error.code);
      throw error;
    }
  };

  const provider = fromRoutes({
    keys: ['SLACK'],
    unauthorized: failure('token_revoked'),
    unknown: () => failure('unknown_method'),
    routes: [
      ['GET', /^\/api\/([\w.]+)$/, (call, method = '') => answer(method, Object.fromEntries(call.query))],
      ['POST', /^\/api\/([\w.]+)$/, async (call, method = '') => answer(method, await paramsOf(call))],
    ],
    results: {
      slack_auth_test: use('auth.test'),
      slack_send_message: use('chat.postMessage'),
      slack_list_channels: use('conversations.list'),
      slack_fetch_conversation_history: use('conversations.history'),
      slack_list_users: use('users.list'),
      slack_open_conversation: use('conversations.open'),
      slack_lookup_user_by_email: use('users.lookupByEmail'),
      slack_search_messages: use('search.messages'),
      slack_get_upload_url_external: use('files.getUploadURLExternal'),
      slack_complete_upload_external: use('files.completeUploadExternal'),
    },
  });
  return { ...provider, fileHost: uploads.fileHost, expireUploads: () => uploads.expire() };
}

async function paramsOf(call: ProviderCall): Promise<Params> {
  if (call.headers['content-type']?.includes('json')) return call.body.json();
  return Object.fromEntries([...call.query, ...new URLSearchParams(await call.body.text())]);
}

const failure = (error: string): ProviderReply => ({ ...json(200, { ok: false, error }), reads: true });
