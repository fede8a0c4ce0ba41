import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import mime from 'mime';
import type { FileHostHandler } from '../files/host.ts';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import { fromRoutes, type Results, ToolFailure } from './routes.ts';
import type { Provider, ProviderContext, ProviderReply } from './types.ts';

const DROPBOX = 'DROPBOX';
const AREA = 'dropbox-upload';
const FOLDER = 'folder';
const MOST = 150 * 1024 * 1024;
const PAGE = 500;

interface Upload {
  path: string;
  autorename: boolean;
  overwrite: boolean;
  state: 'open' | 'used' | 'expired';
}

/** Methods that only read. */
const READS = new Set([
  'files/get_metadata',
  'files/get_temporary_link',
  'files/get_temporary_upload_link',
  'files/list_folder',
  'files/list_folder/continue',
  'files/search_v2',
  'sharing/get_shared_link_metadata',
  'sharing/list_shared_links',
  'users/get_current_account',
]);

/** Dropbox: every call is a POST below `/2`; content has its own URLs on another host. */
export function dropbox(context: ProviderContext): Provider {
  const account = new Account(context);
  const { methods } = account;
  const use =
    (method: keyof typeof methods, from: (params: JsonObject) => JsonObject = (params) => params) =>
    (params: JsonObject) =>
      (methods[method] as Method)(from(params));
  const results: Results = {
    dropbox_files_get_temporary_link: use('files/get_temporary_link'),
    dropbox_files_get_temporary_upload_link: use(
      'files/get_temporary_upload_link',
      ({ path = '', autorename = false, ...rest }) => ({ commit_info: { path, autorename }, ...rest }),
    ),
    dropbox_files_get_metadata: use('files/get_metadata'),
    dropbox_files_list_folder: use('files/list_folder'),
    dropbox_files_list_folder_continue: use('files/list_folder/continue'),
    dropbox_files_create_folder: use('files/create_folder_v2'),
    dropbox_files_delete: use('files/delete_v2'),
    dropbox_files_search: use('files/search_v2'),
    dropbox_sharing_get_shared_link_metadata: use('sharing/get_shared_link_metadata'),
    dropbox_sharing_create_shared_link_with_settings: use('sharing/create_shared_link_with_settings'),
    dropbox_sharing_list_shared_links: use('sharing/list_shared_links'),
  };
  const provider = fromRoutes({
    keys: [DROPBOX],
    unauthorized: json(401, {
      error_summary: 'expired_access_token/',
      error: { '.tag': 'expired_access_token' },
    }),
    unknown: () => ({ status: 404, headers: { 'content-type': 'text/plain' }, body: 'Unknown API function' }),
    routes: [
      [
        'POST',
        /^\/2\/(\w+\/\w+(?:\/\w+)?)$/,
        async (call, name = '') => {
          const method = methods[name];
          return method ? answer(method, await call.body.json(), READS.has(name)) : provider.unknown(call);
        },
      ],
    ],
    results,
  });
  return { ...provider, fileHost: account.fileHost, expireUploads: () => account.expire() };
}

type Method = (params: JsonObject) => JsonObject;

class Account {
  readonly #context: ProviderContext;
  readonly #uploads = new Map<string, Upload>();

  constructor(context: ProviderContext) {
    this.#context = context;
  }

  expire(): void {
    for (const upload of this.#uploads.values()) upload.state = 'expired';
  }

  readonly methods: Record<string, Method> = {
    'users/get_current_account': () => ({ account_id: 'dbid:sandbox', email: 'user@example.com' }),
    'files/get_metadata': ({ path }) => metadata(this.#known(path)),
    'files/get_temporary_link': ({ path }) => {
      const file = this.#known(path);
      if (file.mimeType === FOLDER) throw refused('path/not_file/');
      return { metadata: metadata(file), link: this.#context.signedUrls.make(file).url };
    },
    'files/get_temporary_upload_link': ({ commit_info: info }) => {
      const { path, autorename, mode } = (info ?? {}) as JsonObject;
      checkPath(path);
      const key = newUuid();
      const overwrite = mode === 'overwrite' || (mode as JsonObject | undefined)?.['.tag'] === 'overwrite';
      this.#uploads.set(key, {
        path: String(path),
        autorename: autorename === true,
        overwrite,
        state: 'open',
      });
      return { link: this.#context.signedUrls.at(`/${AREA}/${key}`) };
    },
    'files/list_folder': ({ path, limit, recursive }) =>
      this.#page(String(path ?? ''), recursive === true, Number(limit ?? PAGE), 0),
    'files/list_folder/continue': ({ cursor }) => {
      const [path, recursive, limit, start] = readCursor(cursor);
      return this.#page(path, recursive, limit, start);
    },
    'files/create_folder_v2': ({ path, autorename }) => {
      checkPath(path);
      const [parent, name] = split(String(path));
      const taken = this.#find(String(path));
      if (taken && !autorename) throw refused('path/conflict/folder/');
      const own = taken ? this.#freeName(parent, name) : name;
      const made = this.#context.files.add({
        provider: DROPBOX,
        parent,
        name: own,
        mimeType: FOLDER,
        ...new Intake(DROPBOX).result(),
      });
      return { metadata: metadata(made) };
    },
    'files/delete_v2': ({ path }) => {
      const file = this.#known(path, 'path_lookup');
      this.#context.files.remove(file);
      return { metadata: metadata(file) };
    },
    'files/search_v2': ({ query }) => {
      const word = String(query ?? '').toLowerCase();
      const found = this.#own().filter(({ name }) => name.toLowerCase().includes(word));
      return {
        matches: found.map((file) => ({ metadata: { '.tag': 'metadata', metadata: metadata(file) } })),
        has_more: false,
      };
    },
    'sharing/get_shared_link_metadata': ({ url }) => {
      const file = this.#byLink(String(url ?? ''));
      if (!file) throw refused('shared_link_not_found/');
      return linkMetadata(file);
    },
    'sharing/create_shared_link_with_settings': ({ path }) => linkMetadata(this.#known(path)),
    'sharing/list_shared_links': ({ path }) => ({
      links: [linkMetadata(this.#known(path))],
      has_more: false,
    }),
  };

  readonly fileHost: FileHostHandler = async ({ method, path, headers, body, entry }) => {
    const [, area, key = ''] = path.split('/');
    if (area !== AREA) return undefined;
    const upload = this.#uploads.get(key);
    if (method !== 'POST') return { status: 405, body: '' };
    if (!upload) return json(409, { error_summary: 'link does not exist' });
    if (upload.state !== 'open') return json(410, { error_summary: `link is ${upload.state}` });
    if (headers['content-type'] !== 'application/octet-stream') {
      return json(400, { error_summary: 'Content-Type must be application/octet-stream' });
    }
    const intake = new Intake(DROPBOX);
    for await (const chunk of body.chunks()) intake.add(chunk);
    if (intake.bytes > MOST) return json(413, { error_summary: 'payload_too_large' });
    const [parent, name] = split(upload.path);
    const present = this.#find(upload.path);
    const isFolder = present?.mimeType === FOLDER;
    if (present && (isFolder || !upload.overwrite) && !upload.autorename) {
      return json(409, { error_summary: `path/conflict/${isFolder ? 'folder' : 'file'}/` });
    }
    upload.state = 'used';
    const mimeType = mime.getType(name) ?? 'application/octet-stream';
    const file =
      present && upload.overwrite
        ? this.#context.files.replace(present, { mimeType, ...intake.result() })
        : this.#context.files.add({
            provider: DROPBOX,
            parent,
            name: present ? this.#freeName(parent, name) : name,
            mimeType,
            ...intake.result(),
          });
    entry.executed = true;
    entry.effect = {
      kind: 'file',
      name: `POST ${pathOf(file)}`,
      writes: true,
      connection: '',
      identifier: '',
      provider: DROPBOX,
      body: { bytes: file.bytes, sha256: file.sha256 },
    };
    return json(200, { 'content-hash': file.hashes.dropbox });
  };

  /** The files of this account. Those with a `drive` belong to others, and are only reached by a shared link. */
  #own(): StoredFile[] {
    return this.#context.files.list(DROPBOX).filter(({ drive }) => drive === '');
  }

  /** Finds a file by path (ignoring case), by `id:…`, or by bare id. */
  #find(path: string): StoredFile | undefined {
    const wanted = path.toLowerCase();
    return this.#own().find(
      (file) => pathOf(file).toLowerCase() === wanted || `id:${file.id}`.toLowerCase() === wanted,
    );
  }

  #byLink(url: string): StoredFile | undefined {
    const plain = (link: string) => link.split('?')[0];
    return this.#context.files.find(DROPBOX, (file) => plain(linkOf(file)) === plain(url));
  }

  #known(path: JsonValue | undefined, where = 'path'): StoredFile {
    checkPath(path);
    const file = this.#find(String(path));
    if (!file) throw refused(`${where}/not_found/`);
    return file;
  }

  #page(path: string, recursive: boolean, limit: number, start: number): JsonObject {
    const folder = path === '' || path === '/' ? '' : pathOf(this.#known(path));
    const below = (parent: string) =>
      parent === folder || (recursive && parent.toLowerCase().startsWith(`${folder}/`.toLowerCase()));
    const found = this.#own().filter(({ parent }) => below(parent));
    const end = start + limit;
    return {
      entries: found.slice(start, end).map(metadata),
      cursor: Buffer.from(JSON.stringify([path, recursive, limit, end])).toString('base64url'),
      has_more: end < found.length,
    };
  }

  #freeName(parent: string, name: string): string {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let number = 1; ; number += 1) {
      const tried = `${stem} (${number})${ending}`;
      if (!this.#find(`${parent}/${tried}`)) return tried;
    }
  }
}

const pathOf = ({ parent, name }: StoredFile): string => `${parent}/${name}`;

/** Splits `/Reports/a.txt` into `/Reports` and `a.txt`. */
function split(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}

function checkPath(path: JsonValue | undefined): void {
  if (typeof path === 'string' && /^(\/.*[^/]|id:.+)$/s.test(path)) return;
  throw refused('path/malformed_path/');
}

function readCursor(cursor: JsonValue | undefined): [string, boolean, number, number] {
  try {
    return JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
  } catch {
    throw refused('reset/');
  }
}

const linkOf = ({ id, name }: StoredFile): string =>
  `https://www.dropbox.com/scl/fi/${id}/${encodeURIComponent(name)}?rlkey=${id.slice(-8)}&dl=0`;

function metadata(file: StoredFile): JsonObject {
  const at = file.createdAt.toISOString().replace(/\.\d+/, '');
  const same = {
    name: file.name,
    id: `id:${file.id}`,
    path_lower: pathOf(file).toLowerCase(),
    path_display: pathOf(file),
  };
  if (file.mimeType === FOLDER) return { '.tag': 'folder', ...same };
  return {
    '.tag': 'file',
    ...same,
    client_modified: at,
    server_modified: at,
    rev: `01${String(file.version).padStart(12, '0')}`,
    size: file.bytes,
    is_downloadable: true,
    content_hash: file.hashes.dropbox ?? '',
  };
}

/** The path of someone else's file is not shown. */
function linkMetadata(file: StoredFile): JsonObject {
  const { '.tag': tag, name, id, path_lower: path, size } = metadata(file) as Record<string, JsonValue>;
  return {
    '.tag': tag ?? 'file',
    url: linkOf(file),
    id: id ?? '',
    name: name ?? '',
    ...(file.drive === '' ? { path_lower: path ?? '' } : {}),
    size: size ?? 0,
  };
}

/** Dropbox's errors are a path of tags, such as `path/not_found/`, with 409. */
function refused(summary: string): ToolFailure {
  return new ToolFailure('409', summary, 409);
}

function answer(method: Method, params: JsonObject, reads: boolean): ProviderReply {
  try {
    return { ...json(200, method(params)), reads };
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    const tags = error.message.split('/').filter(Boolean);
    const tagged = tags.reduceRight<JsonObject | undefined>(
      (inner, tag, index) => ({ '.tag': tag, ...(inner ? { [tags[index] ?? '']: inner } : {}) }),
      undefined,
    );
    return json(error.status, { error_summary: `${error.message}..`, error: tagged ?? {} });
  }
}
