import type { JsonObject } from '@bufbuild/protobuf';
import mime from 'mime';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { newId } from '../secrets.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import type { Provider, ProviderContext, ProviderReply } from './types.ts';

const BOX = 'BOX';
const FOLDER = 'folder';
const ROOT = '0';
const MOST = 50 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Box: metadata of files, and their content through another host; uploads only through a tool. */
export function box(context: ProviderContext): Provider {
  const { files } = context;
  const own = () => files.list(BOX);

  const known = (id: unknown, isFolder: boolean): StoredFile => {
    const file = files.get(BOX, String(id));
    if (!file || (file.mimeType === FOLDER) !== isFolder)
      throw new ToolFailure('not_found', 'Not Found', 404);
    return file;
  };
  const inFolder = (id: unknown): string => (String(id) === ROOT ? '' : known(id, true).id);
  const assertFree = (parent: string, name: string): void => {
    const taken = own().find(
      (file) => file.parent === parent && file.name.toLowerCase() === name.toLowerCase(),
    );
    if (!taken) return;
    throw new ToolFailure('item_name_in_use', 'Item with the same name already exists', 409);
  };
  const parentOf = (file: StoredFile): JsonObject =>
    file.parent === ''
      ? { type: 'folder', id: ROOT, name: 'All Files' }
      : { type: 'folder', id: file.parent, name: files.get(BOX, file.parent)?.name ?? '' };
  const shown = (file: StoredFile): JsonObject => {
    const at = file.createdAt.toISOString();
    const isFolder = file.mimeType === FOLDER;
    return {
      type: isFolder ? 'folder' : 'file',
      id: file.id,
      etag: String(file.version - 1),
      name: file.name,
      ...(isFolder ? {} : { sha1: file.hashes.sha1 ?? '', size: file.bytes }),
      created_at: at,
      modified_at: at,
      parent: parentOf(file),
      item_status: 'active',
      shared_link: null,
    };
  };
  const items = (id: unknown, limit = 100, offset = 0): JsonObject => {
    const parent = inFolder(id);
    const found = own().filter((file) => file.parent === parent);
    const entries = found.slice(offset, offset + limit).map(shown);
    return { total_count: found.length, entries, offset, limit };
  };
  const folder = (id: unknown): JsonObject =>
    String(id) === ROOT
      ? { type: 'folder', id: ROOT, name: 'All Files', item_collection: items(ROOT) }
      : { ...shown(known(id, true)), item_collection: items(id) };
  const addFolder = (name: unknown, parent: unknown): JsonObject => {
    const under = inFolder(parent);
    assertFree(under, String(name));
    const empty = new Intake(BOX).result();
    return shown(files.add({ provider: BOX, parent: under, name: String(name), mimeType: FOLDER, ...empty }));
  };
  const upload = (base64: string, filename: string, parent: unknown): JsonObject => {
    if (!BASE64.test(base64)) throw new ToolFailure('bad_request', 'file_content_base64 is not base64');
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > MOST)
      throw new ToolFailure('file_size_limit_exceeded', 'File size exceeds 50 MB', 413);
    const under = inFolder(parent);
    assertFree(under, filename);
    const intake = new Intake(BOX);
    intake.add(bytes);
    const mimeType = mime.getType(filename) ?? 'application/octet-stream';
    const file = files.add({
      provider: BOX,
      parent: under,
      name: filename,
      mimeType,
      ...intake.result(),
    });
    return { total_count: 1, entries: [shown(file)] };
  };
  const remove = (file: StoredFile): ProviderReply => {
    files.remove(file);
    return { status: 204 };
  };

  return fromRoutes({
    keys: [BOX],
    unauthorized: {
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="Service", error="invalid_token"' },
    },
    unknown: () => refusal(404, 'not_found', 'Not Found'),
    routes: [
      ['GET', /^\/2\.0\/files\/(\w+)$/, (_call, id) => attempt(() => json(200, shown(known(id, false))))],
      [
        'GET',
        /^\/2\.0\/files\/(\w+)\/content$/,
        (_call, id) =>
          attempt(() => ({
            status: 302,
            headers: { location: context.signedUrls.make(known(id, false)).url },
            body: '',
          })),
      ],
      ['DELETE', /^\/2\.0\/files\/(\w+)$/, (_call, id) => attempt(() => remove(known(id, false)))],
      ['GET', /^\/2\.0\/folders\/(\w+)$/, (_call, id) => attempt(() => json(200, folder(id)))],
      ['DELETE', /^\/2\.0\/folders\/(\w+)$/, (_call, id) => attempt(() => remove(known(id, true)))],
      [
        'GET',
        /^\/2\.0\/folders\/(\w+)\/items$/,
        ({ query }, id) =>
          attempt(() =>
            json(200, items(id, Number(query.get('limit') ?? 100), Number(query.get('offset') ?? 0))),
          ),
      ],
      [
        'POST',
        /^\/2\.0\/folders$/,
        async (call) => {
          const { name, parent } = await call.body.json();
          return attempt(() => json(201, addFolder(name, parent?.id)));
        },
      ],
      [
        'GET',
        /^\/2\.0\/shared_items$/,
        ({ headers }) => {
          const url = /shared_link=([^&]+)/.exec(headers.boxapi ?? '')?.[1];
          const file = files.find(BOX, ({ webUrl }) => webUrl === url);
          return file ? json(200, shown(file)) : refusal(404, 'not_found', 'Not Found');
        },
      ],
    ],
    results: {
      box_search: ({ query, limit, offset }) => {
        const words = String(query).toLowerCase();
        const found = own().filter(({ name }) => name.toLowerCase().includes(words));
        const from = Number(offset ?? 0);
        const entries = found.slice(from, from + Number(limit ?? 30)).map(shown);
        return { total_count: found.length, offset: from, limit: Number(limit ?? 30), entries };
      },
      box_file_get: ({ file_id: id }) => shown(known(id, false)),
      box_file_upload: ({ file_content_base64: base64, filename, parent_id: parent }) =>
        upload(String(base64), String(filename), parent),
      box_file_delete: ({ file_id: id }) => {
        files.remove(known(id, false));
        return { success: true };
      },
      box_folder_get: ({ folder_id: id }) => folder(id),
      box_folder_items_list: ({ folder_id: id, limit, offset }) =>
        items(id, Number(limit ?? 100), Number(offset ?? 0)),
      box_folder_create: ({ name, parent_id: parent }) => addFolder(name, parent),
      box_folder_delete: ({ folder_id: id }) => {
        files.remove(known(id, true));
        return { success: true };
      },
    },
  });
}

function refusal(status: number, code: string, message: string): ProviderReply {
  return json(status, { type: 'error', status, code, message, request_id: newId('req') });
}

function attempt(act: () => ProviderReply): ProviderReply {
  try {
    return act();
  } catch (error) {
    if (error instanceof ToolFailure) return refusal(error.status, error.code, error.message);
    throw error;
  }
}
