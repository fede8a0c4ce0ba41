import type { JsonObject } from '@bufbuild/protobuf';
import { download } from '../files/host.ts';
import { Intake } from '../files/intake.ts';
import type { StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { FOLDER, matches, NATIVE, noFile, onWire, refusal } from './drive-format.ts';
import { DriveUploads } from './drive-uploads.ts';
import { fromRoutes, ToolFailure } from './routes.ts';
import type { Provider, ProviderCall, ProviderContext, ProviderReply } from './types.ts';

const DRIVE = 'GOOGLEDRIVE';
const EXPORT_LIMIT = 10 * 1024 * 1024;
const EXPORTS = [
  'text/plain',
  'text/csv',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/zip',
  'application/vnd.google-apps.script+json',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
];

export function googleDrive(context: ProviderContext): Provider {
  const { files } = context;
  const empty = { ...new Intake(DRIVE).result(), content: Buffer.alloc(0) };

  const shown = (file: StoredFile, fields?: string | null) =>
    onWire(file, fields, file.target === undefined ? undefined : files.get(DRIVE, file.target)?.mimeType);
  const withFile = (call: ProviderCall, id = '', act: (file: StoredFile) => ProviderReply): ProviderReply => {
    const file = files.get(DRIVE, id);
    const hidden = file?.drive && call.query.get('supportsAllDrives') !== 'true';
    const keys = (call.headers['x-goog-drive-resource-keys'] ?? '').split(/[\s,]+/);
    const locked = file?.resourceKey !== undefined && !keys.includes(`${id}/${file.resourceKey}`);
    return file && !hidden && !locked ? act(file) : noFile(id);
  };
  const list = (call: ProviderCall): ProviderReply => {
    const all =
      call.query.get('includeItemsFromAllDrives') === 'true' &&
      call.query.get('supportsAllDrives') === 'true';
    const driveId = call.query.get('driveId');
    const found = files
      .list(DRIVE)
      .filter((file) => driveId === null || file.drive === driveId)
      .filter((file) => (!file.drive || all) && matches(file, call.query.get('q') ?? ''));
    const start = Number(call.query.get('pageToken') ?? 0);
    const end = start + Number(call.query.get('pageSize') ?? 100);
    const fields = call.query.get('fields');
    const page = found.slice(start, end).map((file) => shown(file, fields));
    const more = end < found.length ? { nextPageToken: String(end) } : {};
    return json(200, { kind: 'drive#fileList', incompleteSearch: false, ...more, files: page });
  };

  /** A shared drive exists as soon as a file is on it; its name is its id. */
  const sharedDrives = () =>
    [...new Set(files.list(DRIVE).map(({ drive }) => drive))].filter(Boolean).map((id) => ({ id, name: id }));
  const known = (id: unknown): StoredFile => {
    const file = files.get(DRIVE, String(id));
    if (!file) throw new ToolFailure('notFound', `File not found: ${String(id)}.`);
    return file;
  };
  const folder = (name: unknown, parent: unknown): JsonObject => {
    const under = typeof parent === 'string' && parent !== 'root' ? parent : '';
    const made = files.add({
      provider: DRIVE,
      name: String(name),
      mimeType: FOLDER,
      parent: under,
      ...empty,
    });
    return onWire(made, '*') as JsonObject;
  };

  const uploads = new DriveUploads(context);
  const provider = fromRoutes({
    keys: [DRIVE],
    unauthorized: refusal(401, 'authError', 'Invalid Credentials'),
    unknown: () => refusal(404, 'notFound', 'Not Found'),
    routes: [
      ...uploads.routes,
      ['GET', /^\/drive\/v3\/about$/, () => json(200, { user: { emailAddress: 'user@example.com' } })],
      ['GET', /^\/drive\/v3\/files$/, list],
      ['GET', /^\/drive\/v3\/drives$/, () => json(200, { kind: 'drive#driveList', drives: sharedDrives() })],
      [
        'GET',
        /^\/drive\/v3\/files\/([^/]+)$/,
        (call, id) =>
          withFile(call, id, (file) => {
            if (call.query.get('alt') !== 'media') return json(200, shown(file, call.query.get('fields')));
            if (!file.mimeType.startsWith(NATIVE)) return withoutTag(download(files, file, call.headers));
            return refusal(
              403,
              'fileNotDownloadable',
              'Only files with binary content can be downloaded. Use Export.',
            );
          }),
      ],
      [
        'GET',
        /^\/drive\/v3\/files\/([^/]+)\/export$/,
        (call, id) => withFile(call, id, (file) => exported(context, file, call.query.get('mimeType') ?? '')),
      ],
      [
        'POST',
        /^\/drive\/v3\/files$/,
        async (call) => {
          const {
            name = 'Untitled',
            mimeType = 'application/octet-stream',
            parents,
          } = await call.body.json();
          const made = files.add({ provider: DRIVE, name, mimeType, parent: parents?.[0] ?? '', ...empty });
          return json(200, onWire(made, call.query.get('fields')));
        },
      ],
      [
        'DELETE',
        /^\/drive\/v3\/files\/([^/]+)$/,
        (call, id) =>
          withFile(call, id, (file) => {
            files.remove(file);
            return { status: 204 };
          }),
      ],
    ],
    results: {
      googledrive_get_file_metadata: ({ file_id: id }) => onWire(known(id), '*') as JsonObject,
      googledrive_create_folder: ({ name, parent_folder_id: parent }) => folder(name, parent),
      googledrive_search_files: ({ query }) => ({
        files: files
          .list(DRIVE)
          .filter((file) => matches(file, typeof query === 'string' ? query : ''))
          .map((file) => onWire(file) as JsonObject),
      }),
      googledrive_delete_file: ({ file_id: id }) => {
        files.remove(known(id));
        return { success: true };
      },
    },
  });
  return { ...provider, expireUploads: () => uploads.expire() };
}

/** Exports a Google-native document: its bytes are the same in every format. */
function exported({ files }: ProviderContext, file: StoredFile, mimeType: string): ProviderReply {
  if (!file.mimeType.startsWith(NATIVE)) {
    return refusal(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  if (!EXPORTS.includes(mimeType))
    return refusal(400, 'badRequest', 'The requested conversion is not supported.');
  if (file.bytes > EXPORT_LIMIT) {
    return refusal(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  const {
    'content-length': _length,
    'accept-ranges': _ranges,
    ...headers
  } = withoutTag(download(files, file)).headers ?? {};
  return { ...download(files, file), headers: { ...headers, 'content-type': mimeType } };
}

/** Drive's answers have none; the metadata has a file's hash. */
function withoutTag(reply: ProviderReply): ProviderReply {
  const { etag: _etag, ...headers } = reply.headers ?? {};
  return { ...reply, headers };
}
