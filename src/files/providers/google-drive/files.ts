import { extname } from 'node:path';
import { Failure, usage } from '../../../answer/failure.ts';
import type { QueryParameter } from '../../../scalekit/proxy-guards.ts';
import { isMissing, type Json, jsonRequest, orNotFound, type ProviderApi, statusOf } from '../../api.ts';
import { bareWord, quoted, unexpectedResponse } from '../../failures.ts';
import { formsOf } from '../../names.ts';
import type { DriveId, DriveReference } from './ids.ts';

/** Google's own documents, folders and shortcuts have no bytes. */
export const NATIVE = 'application/vnd.google-apps.';
const FOLDER = `${NATIVE}folder`;

/** Both for the person's own files and for those on shared drives. */
export const ALL_DRIVES: QueryParameter = ['supportsAllDrives', 'true'];
const FIELDS = 'id,name,mimeType,size,sha256Checksum,md5Checksum,webViewLink,shortcutDetails';

/** A file or folder, and the resource key that its link contains. */
export interface DriveFile {
  id: string;
  /** Headers for requests about it: https://developers.google.com/workspace/drive/api/guides/resource-keys */
  headers: Record<string, string>;
  file: Json;
}

/**
 * Finds the file that a reference names; shortcuts are followed.
 *
 * @throws Failure NOT_FOUND, USAGE if several files have the path
 */
export async function findFile(api: ProviderApi, reference: DriveReference): Promise<DriveFile> {
  if ('id' in reference) return await byId(api, reference);
  const { shown, path } = reference;
  const name = String(path.at(-1));
  const folder = await findFolder(api, { shown, path: path.slice(0, -1) });
  const found = await named(api, folder.id, name, `mimeType != '${FOLDER}'`);
  const only = assertOne(found, name, folder.name);
  if (only) return await byId(api, { shown, id: only.id });
  if ((await foldersNamed(api, folder.id, name)).length > 0)
    throw usage(`${shown} is a folder.`, 'Pass --from with a file in it.');
  throw notFound(shown, `There is no file ${name} in ${folder.name}`);
}

/** A folder, with its name for answers. */
export interface Folder {
  id: string;
  /** Its path if the caller gave one, else its name. */
  name: string;
}

/**
 * Finds a folder, by path from My Drive or from a shared drive that the first segment names.
 *
 * @param create whether missing folders are created
 * @throws Failure NOT_FOUND, USAGE if it is not a folder, or if several folders have the path
 */
export async function findFolder(
  api: ProviderApi,
  reference: DriveReference,
  create = false,
): Promise<Folder> {
  const { shown } = reference;
  if ('id' in reference && reference.id === 'root') return { id: 'root', name: 'My Drive' };
  if ('id' in reference) {
    const found = await byId(api, reference).catch((error: unknown) => {
      // A bare word may also be a folder's name.
      if (!isMissing(error) || reference.id.length > 15) throw error;
    });
    if (!found) return await findFolder(api, { shown, path: [reference.id] }, create);
    const { id, file } = found;
    if (file.mimeType === FOLDER) return { id, name: String(file.name ?? id) };
    throw usage(`${shown} is a file (${file.name}), not a folder.`, 'Pass the id, URL or path of a folder.');
  }
  let folder: Folder = { id: 'root', name: '' };
  for (const [depth, name] of reference.path.entries()) {
    const path = depth === 0 ? name : `${folder.name}/${name}`;
    const found = await foldersNamed(api, folder.id, name);
    let id = assertOne(found, name, folder.name || 'My Drive')?.id;
    if (depth === 0) id ??= await sharedDrive(api, name);
    if (id === undefined && !create)
      throw notFound(
        shown,
        `There is no folder ${path}`,
        namesFile(shown),
        ' Pass --create-folders to create it, if that is wanted.',
      );
    id ??= await makeFolder(api, folder.id, name);
    folder = { id, name: path };
  }
  return { ...folder, name: folder.name || 'My Drive' };
}

async function byId(api: ProviderApi, { shown, id, resourceKey }: DriveId, hops = 0): Promise<DriveFile> {
  const headers = resourceKey === undefined ? {} : { 'X-Goog-Drive-Resource-Keys': `${id}/${resourceKey}` };
  const path = `/drive/v3/files/${encodeURIComponent(id)}`;
  const file = await orNotFound(api.get(path, [['fields', FIELDS], ALL_DRIVES], headers), () =>
    notFound(shown, `Drive has no file ${id}`, /^[\w-]+$/.test(shown) ? bareWord(shown) : ''),
  );
  api.text(file?.mimeType, "the file's type");
  const { targetId, targetResourceKey } = file.shortcutDetails ?? {};
  if (typeof targetId !== 'string' || hops > 0) return { id, headers, file };
  const key = typeof targetResourceKey === 'string' ? targetResourceKey : undefined;
  return await byId(api, { shown, id: targetId, resourceKey: key }, hops + 1);
}

/** What to say first if a path looks like that of the file itself. */
function namesFile(path: string): string {
  return extname(path) === '' ? '' : '--to names a folder; --name gives the file another name. ';
}

/** The folders with this name in a folder, or else those that shortcuts of this name lead to. */
async function foldersNamed(api: ProviderApi, parent: string, name: string): Promise<Json[]> {
  const folders = await named(api, parent, name, `mimeType = '${FOLDER}'`);
  if (folders.length > 0) return folders;
  const shortcuts = await named(api, parent, name, `mimeType = '${NATIVE}shortcut'`);
  return shortcuts
    .filter(({ shortcutDetails }) => shortcutDetails?.targetMimeType === FOLDER)
    .map(({ shortcutDetails, webViewLink }) => ({ id: shortcutDetails.targetId, webViewLink }));
}

/**
 * The files with exactly this name in a folder, in either Unicode form: Drive's own comparison ignores case. An
 * incomplete list is an error: a name missing from it could be used twice.
 *
 * @param kind an additional condition
 */
export async function named(api: ProviderApi, folder: string, name: string, kind: string): Promise<Json[]> {
  const found: Json[] = [];
  for (const form of formsOf(name)) {
    const query = `name = ${literal(form)} and ${literal(folder)} in parents and ${kind} and trashed = false`;
    const files = (await search(api, query)) ?? (await search(api, query, await corporaOf(api, folder)));
    if (!files) throw unexpectedResponse('GOOGLEDRIVE', 'all the files of that name');
    found.push(...files.filter((file) => file?.name === form && typeof file.id === 'string'));
  }
  return found;
}

/** @returns undefined if the list is incomplete, as one from all drives may be */
async function search(
  api: ProviderApi,
  text: string,
  corpora: QueryParameter[] = [['corpora', 'allDrives']],
): Promise<Json[] | undefined> {
  const query = new URLSearchParams([
    ['q', text],
    ['fields', 'nextPageToken,incompleteSearch,files(id,name,mimeType,webViewLink,shortcutDetails)'],
    ['pageSize', '100'],
    ...corpora,
    ['includeItemsFromAllDrives', 'true'],
    ALL_DRIVES,
  ]);
  const files: Json[] = [];
  for (let page: QueryParameter[] | undefined = []; page !== undefined; ) {
    const found = await api.get(`/drive/v3/files?${query}`, page);
    if (found?.incompleteSearch === true) return undefined;
    files.push(...api.list(found?.files, 'all the files of that name'));
    page = typeof found.nextPageToken === 'string' ? [['pageToken', found.nextPageToken]] : undefined;
  }
  return files;
}

/** The drive that contains a folder: https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
async function corporaOf(api: ProviderApi, folder: string): Promise<QueryParameter[]> {
  const path = `/drive/v3/files/${encodeURIComponent(folder)}`;
  const drive: unknown = (await api.get(path, [['fields', 'driveId'], ALL_DRIVES]))?.driveId;
  if (typeof drive !== 'string') return [['corpora', 'user']];
  return [
    ['corpora', 'drive'],
    ['driveId', drive],
  ];
}

/** A text in a search query: https://developers.google.com/workspace/drive/api/guides/search-files */
const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A shared drive's id is also that of its root folder. */
async function sharedDrive(api: ProviderApi, name: string): Promise<string | undefined> {
  const query: QueryParameter[] = [
    ['q', `name = ${literal(name)}`],
    ['pageSize', '100'],
  ];
  try {
    const found = await api.get('/drive/v3/drives', query);
    const drives: Json[] = Array.isArray(found?.drives) ? found.drives : [];
    return assertOne(
      drives.filter((drive) => drive?.name === name),
      name,
      'the shared drives',
    )?.id;
  } catch (error) {
    // Accounts without a Workspace have none.
    if ([400, 403, 404].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

async function makeFolder(api: ProviderApi, parent: string, name: string): Promise<string> {
  const folder = { name, mimeType: FOLDER, parents: [parent] };
  const made = await api.requestJson(() =>
    jsonRequest('POST', '/drive/v3/files', folder, [['fields', 'id'], ALL_DRIVES]),
  );
  return api.text(made?.id, "the new folder's id", true);
}

/** Several files or folders in a Drive folder may have the same name. @throws Failure USAGE if they do */
function assertOne(found: Json[], name: string, where: string): Json | undefined {
  if (found.length < 2) return found[0];
  throw usage(`${found.length} are named ${name} in ${where}.`, 'Ask the user which one, and pass its id.', {
    files: found.map(listed),
  });
}

/** A file in an answer's `files`. */
export function listed({ id, webViewLink }: Json): Record<string, unknown> {
  return { id, web_url: webViewLink };
}

function notFound(shown: string, what: string, first = '', last = ''): Failure {
  return new Failure('NOT_FOUND', `${what}.`, {
    hint: `${first}Check ${quoted(shown)}; the account may also not be allowed to see it.${last}`,
    details: { status: 404 },
  });
}
