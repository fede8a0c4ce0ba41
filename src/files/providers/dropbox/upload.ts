import { extname } from 'node:path';
import { type Json, jsonRequest, type ProviderApi, readJson, statusOf } from '../../api.ts';
import { freeNumbered, nameTaken, nameTakenForGood, unexpectedResponse } from '../../failures.ts';
import type { Place, Upload, Uploader } from '../../provider.ts';
import { postSession } from '../../upload/address.ts';
import { type Step, uploadInRanges } from '../../upload/session.ts';
import { claimOf } from '../../verify.ts';
import { dropboxPath, metadataAt } from './paths.ts';

/** A link that takes the bytes once, on another host, without a token. */
export const uploader: Uploader = {
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
  if (taken['.tag'] === 'folder') throw nameTakenForGood(nameOf(path), 'there as a folder');
  if (onConflict === 'replace') return String(taken.path_display ?? path);
  if (onConflict !== 'rename') throw nameTaken(nameOf(path), 'there', { id: taken.id });
  return await freeNumbered(path, (numbered) => metadataAt(api, numbered), 'in Dropbox');
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
