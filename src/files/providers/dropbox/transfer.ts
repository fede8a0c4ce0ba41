import { extname } from 'node:path';
import { type Failure, usage } from '../../../answer/failure.ts';
import {
  isMissing,
  type Json,
  jsonRequest,
  orNotFound,
  type ProviderApi,
  readJson,
  statusOf,
  undefinedIfMissing,
} from '../../api.ts';
import { openSigned } from '../../download/signed-url.ts';
import {
  firstFreeName,
  nameTaken,
  nameUnavailable,
  notFound,
  quoted,
  unexpectedResponse,
} from '../../failures.ts';
import { formsOf } from '../../names.ts';
import type { Download, Found, Place, Transfer, Upload } from '../../provider.ts';
import { postSession } from '../../upload/address.ts';
import { type Step, uploadInRanges } from '../../upload/session.ts';
import { claimOf } from '../../verify.ts';

/** A link that takes the bytes once, on another host, without a token. */
export const transfer: Transfer = {
  check: ({ to = '' }) => void dropboxPath(to, '--to'),

  async describe(place) {
    const path = await ownPath(place);
    return { name: path && nameOf(path.base) };
  },

  async upload(up) {
    const path = await targetOf(up);
    const item = await send(up, path);
    const shown = String(item.path_display ?? path);
    return {
      id: String(item.id ?? path),
      name: item.name,
      folder: shown.slice(0, shown.lastIndexOf('/')) || '/',
      claim: claimOf(item.size, { dropbox: item.content_hash }),
    };
  },

  download: dropboxFile,
};

function send(up: Upload, path: string): Promise<Json> {
  const { api, source } = up;
  const { hash } = source;
  const isOurs = (item: Json) =>
    hash.bytes === source.bytes && item?.content_hash === hash.digestOf('dropbox');
  const find = async (by: ProviderApi): Promise<Json> => {
    const item = await metadataAt(by, path);
    return isOurs(item) ? item : undefined;
  };
  // Dropbox answers 409 for any reason here: check whether the name is taken.
  const refused = async (error: unknown): Promise<Step<Json>> => {
    const item = statusOf(error) === 409 ? await metadataAt(api, path) : undefined;
    if (item === undefined) throw error;
    // An upload whose answer was lost may have arrived late.
    if (isOurs(item)) return { done: item };
    throw nameTaken(nameOf(path), 'there', { id: item.id, status: 409 });
  };
  return uploadInRanges(up, async () => {
    const session = postSession<Json>(up, {
      url: await uploadLink(up, path),
      async made(answer) {
        const said = await readJson(api.client, answer, { method: 'POST', path: 'the upload address' });
        const item = await metadataAt(api, path);
        if (item === undefined) throw unexpectedResponse('DROPBOX', 'the file that was just uploaded', true);
        return { ...item, content_hash: said?.['content-hash'] ?? item.content_hash };
      },
      find,
    });
    return { ...session, send: (range) => session.send(range).catch(refused) };
  });
}

/**
 * The path of the new file. `--to` is a folder if it ends in a slash, has no extension or is an existing folder; else it
 * is the file's own path.
 *
 * @throws Failure FILE_EXISTS
 */
async function targetOf(up: Upload): Promise<string> {
  const { api, to = '', source, onConflict } = up;
  const own = await ownPath(up);
  const path = own?.base ?? `${dropboxPath(to, '--to')}/${source.name}`;
  const taken = own ? own.there : await metadataAt(api, path);
  if (!taken) return path;
  if (taken['.tag'] === 'folder') throw nameUnavailable(nameOf(path), 'there as a folder');
  if (onConflict === 'replace') return String(taken.path_display ?? path);
  if (onConflict !== 'rename') throw nameTaken(nameOf(path), 'there', { id: taken.id });
  return await firstFreeName(path, (numbered) => metadataAt(api, numbered), 'in Dropbox');
}

/** The path in `--to` and what is there, if it is the file's own. */
async function ownPath({ api, to = '', name }: Place): Promise<{ base: string; there: Json } | undefined> {
  const base = dropboxPath(to, '--to');
  if (name !== undefined || base === '' || to.endsWith('/') || extname(base) === '') return undefined;
  const there = await metadataAt(api, base);
  return there?.['.tag'] === 'folder' ? undefined : { base, there };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The tool's link never overwrites; the API's can. */
async function uploadLink({ api, onConflict }: Upload, path: string): Promise<string> {
  const commit = { path, mode: 'overwrite', autorename: false };
  const given =
    onConflict === 'replace'
      ? await api.requestJson(() =>
          jsonRequest('POST', '/2/files/get_temporary_upload_link', { commit_info: commit }),
        )
      : await api.callTool('dropbox_files_get_temporary_upload_link', { path, autorename: false });
  return api.text(given?.link, 'an upload link');
}

/**
 * A file by path, id or shared link. Dropbox gives a URL on another host, valid for four hours.
 *
 * @throws Failure NOT_FOUND, USAGE for a folder
 */
async function dropboxFile(download: Download): Promise<Found> {
  const { api, from } = download;
  if (/^https?:/i.test(from)) return await sharedFile(download);
  const path = /^(?:id|rev):/.test(from) ? from : dropboxPath(from, '--from');
  if (path === '') throw isFolder(from);
  const look = () => api.readTool('dropbox_files_get_temporary_link', { path });
  const found = await look().catch((error: unknown) => {
    if (/not_file/.test(String(error))) throw isFolder(from);
    throw isMissing(error) ? notThere(from) : error;
  });
  const metadata = found?.metadata;
  const linkOf = (found: Json) => api.text(found?.link, 'a download link');
  return {
    open: openSigned(api, linkOf(found), async () => linkOf(await look())),
    name: String(metadata?.name ?? path.slice(path.lastIndexOf('/') + 1)),
    claim: claimOf(metadata?.size, { dropbox: metadata?.content_hash }),
  };
}

/** The target of a shared link: by path if the account has it, else through the link itself. */
async function sharedFile(download: Download): Promise<Found> {
  const { api, from: url } = download;
  const shared = await orNotFound(api.readTool('dropbox_sharing_get_shared_link_metadata', { url }), () =>
    notThere(url),
  );
  if (shared?.['.tag'] === 'folder') throw isFolder(url);
  if (typeof shared?.path_lower === 'string')
    return await dropboxFile({ ...download, from: shared.path_lower });
  const direct = new URL(url);
  direct.searchParams.set('dl', '1');
  return {
    open: openSigned(api, direct.href, async () => direct.href),
    name: String(shared?.name ?? direct.pathname.split('/').at(-1)),
    claim: claimOf(shared?.size, { dropbox: shared?.content_hash }),
  };
}

function isFolder(from: string): Failure {
  return usage(`${from} is a folder.`, 'Pass --from with the path of a file in it.');
}

function notThere(from: string): Failure {
  return notFound(
    `file ${quoted(from)} in Dropbox`,
    'Check the path from the top, or find the file with the tool dropbox_files_search.',
  );
}

/**
 * A path as Dropbox writes it, `/Reports/a.pdf`; the top is ''.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
function dropboxPath(text: string, flag: string): string {
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..') || /[\\\p{Cc}]/u.test(text) || !text.isWellFormed() || /^[a-z]:\//i.test(text))
    throw usage(
      `${flag} ${quoted(text)} is not a path in Dropbox.`,
      `Pass ${flag} with a path from the top, such as /Reports/a.pdf.`,
    );
  return segments.map((segment) => `/${segment}`).join('');
}

/** What is at a path, in either Unicode form; undefined if there is nothing. */
async function metadataAt(api: ProviderApi, path: string): Promise<Json> {
  for (const form of formsOf(path)) {
    const found = await undefinedIfMissing(api.readTool('dropbox_files_get_metadata', { path: form }));
    if (found !== undefined) return found;
  }
  return undefined;
}
