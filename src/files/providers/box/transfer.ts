import { asFailure } from '../../../answer/document.ts';
import { Failure, usage } from '../../../answer/failure.ts';
import { isRetryableOrRateLimited, withRetries } from '../../../http/retry.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { type Json, orNotFound, type ProviderApi } from '../../api.ts';
import { openRedirected } from '../../download/signed-url.ts';
import { firstFreeName, nameTaken, notFound, quoted } from '../../failures.ts';
import { isSameName } from '../../names.ts';
import type { Download, Found, Transfer, Upload, UploadFlags } from '../../provider.ts';
import { CANCEL_MS } from '../../upload/session.ts';
import { inUnits, type Source } from '../../upload/source.ts';
import { claimOf } from '../../verify.ts';

const ROOT = '0';
const PAGE = 1000;

/** Uploads go to a separate host, which the proxy does not reach: a tool takes the file as base64. */
export const transfer: Transfer = {
  check(flags) {
    folderOf(flags);
    if (flags.onConflict === 'replace')
      throw usage(
        'Box cannot replace a file through Scalekit.',
        'Pass --on-conflict rename, or --name with another name.',
      );
  },

  async describe(place) {
    return { to: (await place.api.get(`/2.0/folders/${folderOf(place)}`, [['fields', 'name']]))?.name };
  },

  async upload(up) {
    const { api, source } = up;
    const folder = folderOf(up);
    const name = await freeName(up, folder);
    const content = {
      member: 'file_content_base64',
      bytes: 4 * Math.ceil(source.bytes / 3),
      chunks: () => base64Of(source),
    };
    const send = async () => {
      const input = { filename: name, parent_id: folder };
      const answer = await api.callTool('box_file_upload', input, content).catch((error: unknown) => {
        const code = String(asFailure(error).details.tool_error_code);
        throw /item_name_in_use/.test(code) ? nameTaken(name, 'in this Box folder') : error;
      });
      const file = answer?.entries?.[0] ?? answer;
      api.text(file?.id, "the file's id", true);
      return file;
    };
    // A tool is executed once: after a lost answer the folder is listed, and nothing is sent again.
    const find = async (error: unknown) => {
      if (asFailure(error).code !== 'OUTCOME_UNKNOWN') throw error;
      const items = await itemsOf(api.withSignal(AbortSignal.timeout(CANCEL_MS)), folder).catch(() => []);
      const there = items.find((item) => item?.name === name && item.sha1 === source.hash.digestOf('sha1'));
      if (there === undefined) throw error;
      return there;
    };
    const file = await withRetries(api.client.session, send, isRetryableOrRateLimited).catch(find);
    return {
      id: file.id,
      name: file.name ?? name,
      webUrl: `https://app.box.com/file/${file.id}`,
      folder: String(file.parent?.name ?? folder),
      claim: claimOf(file.size, { sha1: file.sha1 }),
      undo: `/2.0/files/${file.id}`,
    };
  },

  download: boxFile,
};

function folderOf({ to = ROOT }: UploadFlags): string {
  return boxId(to, '--to', 'folder');
}

/** The name if it is free, or the first numbered one that is. @throws Failure FILE_EXISTS */
async function freeName({ api, source: { name }, onConflict }: Upload, folder: string): Promise<string> {
  const items = await itemsOf(api, folder);
  const holder = (wanted: string) => items.find((item) => isSameName(String(item?.name), wanted));
  const taken = holder(name);
  if (!taken) return name;
  if (onConflict === 'rename') return await firstFreeName(name, holder, 'in this Box folder');
  throw nameTaken(name, 'in this Box folder', { id: taken.id }).with({
    hint: 'Ask the user; --on-conflict rename keeps both, and --name gives it another name.',
  });
}

async function itemsOf(api: ProviderApi, folder: string): Promise<Json[]> {
  const items: Json[] = [];
  for (;;) {
    const input = { folder_id: folder, limit: PAGE, offset: items.length, fields: 'id,name,sha1,size' };
    const page = await orNotFound(api.readTool('box_folder_items_list', input), () =>
      notFound(
        `folder ${folder} in Box that the account can see`,
        'Check --to; the id is the number behind /folder/ in the address of the browser.',
      ),
    );
    const entries = api.list(page?.entries, "the folder's items");
    items.push(...entries);
    if (entries.length === 0 || items.length >= page.total_count) return items;
  }
}

async function* base64Of(source: Source): AsyncGenerator<Buffer> {
  for await (const piece of inUnits(source, 3)) yield Buffer.from(piece.toString('base64'));
}

const FIELDS = 'id,name,size,sha1';
/** https://app.box.com/s/abc, or the same on a company's own host. */
const SHARED = /^https:\/\/[^/]*box\.com\/s\//i;

/**
 * A file by id, URL or shared link. Its content is on another host, at a URL that needs no token.
 *
 * @throws Failure NOT_FOUND, USAGE
 */
async function boxFile({ api, from }: Download): Promise<Found> {
  const isShared = SHARED.test(from);
  const headers: Record<string, string> = isShared ? { BoxApi: `shared_link=${from}` } : {};
  const address = isShared ? '/2.0/shared_items' : `/2.0/files/${boxId(from, '--from', 'file')}`;
  const file = await orNotFound(api.get(address, [['fields', FIELDS]], headers), () =>
    notFound(
      `file ${quoted(from)} in Box`,
      'Check the id, the number behind /file/ in the address of the browser; or find it with the tool box_search.',
    ),
  );
  const id = boxId(String(file?.id ?? ''), '--from', 'file');
  const content = guardPath(`/2.0/files/${id}/content`);
  return {
    open: openRedirected(async (part) => {
      const answer = await api.send({ method: 'GET', path: content, headers: { ...headers, ...part } });
      if (answer.status !== 202) return answer;
      answer.body.destroy();
      const seconds = Number(answer.headers['retry-after'] ?? 1);
      throw new Failure('UNAVAILABLE', 'Box is still preparing the file.', {
        details: { retry_after: seconds },
      });
    }),
    name: String(file.name ?? id),
    claim: claimOf(file.size, { sha1: file.sha1 }),
  };
}

/**
 * The id of a file or folder, given as such or in a URL: https://app.box.com/folder/123.
 *
 * @throws Failure USAGE
 */
function boxId(text: string, flag: string, kind: 'file' | 'folder'): string {
  const inUrl = URL.canParse(text)
    ? new RegExp(`/${kind}/(\\w+)`).exec(new URL(text).pathname)?.[1]
    : undefined;
  const id = /^\w+$/.test(text) ? text : inUrl;
  if (id !== undefined) return id;
  throw usage(
    `${flag} ${quoted(text)} is not the id or URL of a ${kind} in Box.`,
    `Pass ${flag} with the id or the URL of the ${kind}, as the browser shows it (…/${kind}/123).`,
  );
}
