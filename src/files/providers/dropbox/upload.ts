import { extname } from 'node:path';
import type { HttpResponse } from '../../../http/response.ts';
import { expectText, freeNumbered, nameTaken, nameTakenForGood, unexpectedResponse } from '../../failures.ts';
import type { FileContext, Json, Upload, Uploaded, Uploader, UploadFlags } from '../../provider.ts';
import { callTool, jsonRequest, readJson, requestJson, statusOf } from '../../requests.ts';
import { postSession } from '../../upload/address.ts';
import { type Step, type UploadSession, uploadInRanges } from '../../upload/session.ts';
import { claimOf } from '../../verify.ts';
import { dropboxPath, metadataAt } from './paths.ts';

/** A link that takes the bytes once, on another host, without a token. */
export const uploader: Uploader = {
  check: ({ to = '' }: UploadFlags) => void dropboxPath(to, '--to'),
  describe: async (place) => {
    const path = await ownPath(place);
    return { name: path && nameOf(path.base) };
  },
  upload,
};

async function upload(up: Upload): Promise<Uploaded> {
  const path = await targetOf(up);
  const { hash } = up.source;
  const isOurs = (item: Json) =>
    hash.bytes === up.source.bytes && item?.content_hash === hash.digestOf('dropbox');
  const find = async (context: FileContext): Promise<Json> => {
    const item = await metadataAt(context, path);
    return isOurs(item) ? item : undefined;
  };
  const made = async (answer: HttpResponse): Promise<Json> => {
    const said = await readJson(up.client, answer, { method: 'POST', path: 'the upload address' });
    const item = await metadataAt(up, path);
    if (item === undefined) throw unexpectedResponse('DROPBOX', 'the file that was just uploaded', true);
    return { ...item, content_hash: said?.['content-hash'] ?? item.content_hash };
  };
  // Dropbox answers 409 for any reason here: check whether the name is taken.
  const refused = async (error: unknown): Promise<Step<Json>> => {
    const item = statusOf(error) === 409 ? await metadataAt(up, path) : undefined;
    if (item === undefined) throw error;
    // An upload whose answer was lost may have arrived late.
    if (isOurs(item)) return { done: item };
    throw nameTaken(nameOf(path), 'there', { id: item.id, status: 409 });
  };
  const open = async (): Promise<UploadSession<Json>> => {
    const session = postSession(up, await uploadLink(up, path), made, find);
    return { ...session, send: (range) => session.send(range).catch(refused) };
  };
  const item = await uploadInRanges(up, open);
  const shown = String(item.path_display ?? path);
  return {
    id: String(item.id ?? path),
    name: String(item.name ?? up.source.name),
    mimeType: up.source.mimeType,
    folder: shown.slice(0, shown.lastIndexOf('/')) || '/',
    claim: claimOf(item.size, { dropbox: item.content_hash }),
  };
}

/**
 * The path of the new file. `--to` is a folder if it ends in a slash, has no extension or is an existing folder; else it
 * is the file's own path.
 *
 * @throws Failure FILE_EXISTS
 */
async function targetOf(up: Upload): Promise<string> {
  const { to = '', source, onConflict } = up;
  const own = await ownPath(up);
  const path = own?.base ?? `${dropboxPath(to, '--to')}/${source.name}`;
  const taken = own ? own.there : await metadataAt(up, path);
  if (!taken) return path;
  if (taken['.tag'] === 'folder') throw nameTakenForGood(nameOf(path), 'there as a folder');
  if (onConflict === 'replace') return String(taken.path_display ?? path);
  if (onConflict !== 'rename') throw nameTaken(nameOf(path), 'there', { id: taken.id });
  return await freeNumbered(path, (numbered) => metadataAt(up, numbered), 'in Dropbox');
}

/** The path in `--to` and what is there, if it is the file's own. */
async function ownPath(place: FileContext & UploadFlags): Promise<{ base: string; there: Json } | undefined> {
  const { to = '', name } = place;
  const base = dropboxPath(to, '--to');
  if (name !== undefined || base === '' || to.endsWith('/') || extname(base) === '') return undefined;
  const there = await metadataAt(place, base);
  return there?.['.tag'] === 'folder' ? undefined : { base, there };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The tool's link never overwrites; the API's can. */
async function uploadLink(up: Upload, path: string): Promise<string> {
  const commit = { path, mode: 'overwrite', autorename: false };
  const given =
    up.onConflict === 'replace'
      ? await requestJson(up, () =>
          jsonRequest('POST', '/2/files/get_temporary_upload_link', { commit_info: commit }),
        )
      : await callTool(up, 'dropbox_files_get_temporary_upload_link', { path, autorename: false });
  return expectText(given?.link, up, 'an upload link');
}
