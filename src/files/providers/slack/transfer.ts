import { type Failure, usage } from '../../../answer/failure.ts';
import { type Json, orNotFound, type ProviderApi } from '../../api.ts';
import { notFound, quoted, unexpectedResponse } from '../../failures.ts';
import type { Transfer, Upload, UploadFlags } from '../../provider.ts';
import { postSession } from '../../upload/address.ts';
import { type UploadSession, uploadInRanges } from '../../upload/session.ts';

const PAGE = 1000;
const CHANNEL_ID = /^[CGD][A-Z0-9]{7,}$/;
/** `C0123ABCD`, optionally followed by a message timestamp: `C0123ABCD/1699999999.000100`. */
const THREAD = /^([CGD][A-Z0-9]{7,})[/:](\d{6,}\.\d{6})$/;
/** https://team.slack.com/archives/C0123ABCD/p1699999999000100?thread_ts=… */
const MESSAGE_PATH = /\/archives\/([CGD][A-Z0-9]{7,})(?:\/p(\d{6,})(\d{6}))?/;
const CHANNEL_NAME = /^#?([^\s#/,.:A-Z]{1,80})$/u;

interface Destination {
  channel: string;
  thread?: string | undefined;
  isName?: boolean;
}

/** Three steps: get an upload URL, send the bytes, and share the file in the channel. */
export const transfer: Transfer = {
  check: destinationOf,

  async describe(place) {
    const { channel, isName } = destinationOf(place);
    const name = isName ? undefined : (await findChannel(place.api, ({ id }) => id === channel))?.name;
    return { to: name && `#${name}` };
  },

  async upload(up) {
    const { api, text } = up;
    const { channel, thread, isName } = destinationOf(up);
    const id = isName ? (await findChannel(api, ({ name }) => name === channel))?.id : channel;
    if (id === undefined) throw noChannel(`#${channel}`);
    const file = await uploadInRanges(up, () => open(up));
    const share = api.callTool('slack_complete_upload_external', {
      files: [{ id: file, title: up.source.name }],
      channel_id: id,
      ...(thread !== undefined && { thread_ts: thread }),
      ...(text !== undefined && { initial_comment: text }),
    });
    const done = await orNotFound(share, () => noChannel(String(up.to)));
    const shared: Json = done?.files?.find?.((one: Json) => one?.id === file) ?? {};
    const folder = isName ? `#${channel}` : id;
    return { id: file, name: shared.name, mimeType: shared.mimetype, webUrl: shared.permalink, folder };
  },
};

function destinationOf({ to }: UploadFlags): Destination {
  const [, channel, thread] = THREAD.exec(to ?? '') ?? [];
  if (channel !== undefined) return { channel, thread };
  if (to !== undefined && CHANNEL_ID.test(to)) return { channel: to };
  if (to !== undefined && /^https:/i.test(to) && URL.canParse(to)) {
    const { pathname, searchParams } = new URL(to);
    const [, channel, seconds, rest] = MESSAGE_PATH.exec(pathname) ?? [];
    const own = seconds === undefined ? undefined : `${seconds}.${rest}`;
    if (channel !== undefined) return { channel, thread: searchParams.get('thread_ts') ?? own };
  }
  const name = CHANNEL_NAME.exec(to ?? '')?.[1];
  if (name !== undefined) return { channel: name, isName: true };
  throw usage(
    to === undefined ? 'Slack needs to know the channel.' : `--to ${quoted(to)} does not identify a channel.`,
    'Pass --to with #channel, the id of a channel, or the URL of a message to answer in its thread.',
  );
}

async function open(up: Upload): Promise<UploadSession<string>> {
  const { api, source } = up;
  const input = { filename: source.name, length: source.bytes };
  const given = await api.readTool('slack_get_upload_url_external', input);
  const id = api.text(given?.file_id, 'an upload address');
  return postSession(up, {
    url: api.text(given.upload_url, 'an upload address'),
    async made({ status, body }) {
      body.destroy();
      // An HTML page, for example from a proxy, means that the bytes never arrived.
      if (status !== 200) throw unexpectedResponse('SLACK', 'a confirmation that the bytes arrived');
      return id;
    },
    // Bytes that are not shared are visible to nobody, so they may be sent again to another URL.
    find: async () => undefined,
  });
}

function noChannel(to: string): Failure {
  return notFound(
    `channel or thread ${to.slice(0, 200)} that the account can see`,
    'Check the name with the tool slack_list_channels, or pass --to with the id of the channel; private ones have to be joined first.',
  );
}

interface Channel {
  id: string;
  name: string;
}

async function findChannel(
  api: ProviderApi,
  isWanted: (channel: Channel) => boolean,
): Promise<Channel | undefined> {
  let cursor: unknown = '';
  for (const seen = new Set<unknown>(); !seen.has(cursor); ) {
    seen.add(cursor);
    const input = { limit: PAGE, types: 'public_channel,private_channel', ...(cursor ? { cursor } : {}) };
    const list = await api.readTool('slack_list_channels', input);
    const channels: Json[] = Array.isArray(list?.channels) ? list.channels : [];
    const found = channels.find((one) => typeof one?.id === 'string' && isWanted(one));
    if (found) return found;
    cursor = list?.response_metadata?.next_cursor || '';
  }
  return undefined;
}
