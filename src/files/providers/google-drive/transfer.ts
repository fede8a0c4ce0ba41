import { guardPath, type QueryParameter } from '../../../scalekit/proxy-guards.ts';
import type { ProviderRequest } from '../../../steps/proxy.ts';
import { type Json, type ProviderApi, readJson, statusOf } from '../../api.ts';
import { firstFreeName, nameTaken } from '../../failures.ts';
import type { Transfer, Upload, UploadFlags } from '../../provider.ts';
import { multipartRelated } from '../../upload/multipart.ts';
import { type Step, type UploadSession, uploadInRanges } from '../../upload/session.ts';
import { chunksOf, readSource } from '../../upload/source.ts';
import { claimOf } from '../../verify.ts';
import { driveFile } from './download.ts';
import { ALL_DRIVES, type Folder, findFolder, listed, NATIVE, named } from './files.ts';
import { type DriveReference, driveReference } from './ids.ts';

/** Metadata and bytes in one request up to here: https://developers.google.com/workspace/drive/api/guides/manage-uploads */
const MULTIPART_BYTES = 5 * 1024 * 1024;
/** A multiple of 256 KiB, no larger than other uploads' bodies, because it goes through the proxy. */
const RANGE_BYTES = 20 * 1024 * 1024;
const SHOWN: QueryParameter = ['fields', 'id,name,mimeType,size,webViewLink,sha256Checksum,md5Checksum'];
/** Only files conflict: a folder with the same name does not. */
const NO_FOLDER = `mimeType != '${NATIVE}folder'`;

/** The target of an upload: a new file, or new content of an existing one. */
interface Target {
  method: 'POST' | 'PATCH';
  path: string;
  metadata: Record<string, unknown>;
}

/** Drive allows several files with the same name in a folder, so conflicts are handled here. */
export const transfer: Transfer = {
  check: folderOf,

  async describe(place) {
    const folder = folderOf(place);
    return 'id' in folder ? { to: (await findFolder(place.api, folder)).name } : {};
  },

  async upload(up) {
    const { api, source } = up;
    const folder = await findFolder(api, folderOf(up), up.createFolders);
    const target = await chooseTarget(up, folder);
    const file = await (source.bytes <= MULTIPART_BYTES ? atOnce(up, target) : inRanges(up, target));
    const id = api.text(file?.id, "the file's id", true);
    return {
      id,
      name: file.name,
      mimeType: file.mimeType,
      webUrl: file.webViewLink,
      folder: folder.name,
      undo: target.method === 'POST' ? `/drive/v3/files/${id}?supportsAllDrives=true` : undefined,
      claim: claimOf(file.size, { sha256: file.sha256Checksum, md5: file.md5Checksum }),
    };
  },

  download: driveFile,
};

function folderOf({ to = 'root' }: UploadFlags): DriveReference {
  return driveReference(to, '--to');
}

async function chooseTarget({ api, source, onConflict }: Upload, folder: Folder): Promise<Target> {
  const { name, mimeType } = source;
  const newFile = (name: string): Target => ({
    method: 'POST',
    path: '/upload/drive/v3/files',
    metadata: { name, mimeType, parents: [folder.id] },
  });
  const holders = (name: string) => named(api, folder.id, name, NO_FOLDER);
  const taken = await holders(name);
  const [first, second] = taken;
  if (!first) return newFile(name);
  const where = `in the Drive folder ${folder.name}`;
  if (onConflict === 'rename')
    return newFile(await firstFreeName(name, async (other) => (await holders(other)).length > 0, where));
  const details = listed(first);
  const kind = taken.map((file) => String(file.mimeType)).find((type) => type.startsWith(NATIVE));
  // New content would turn the document into a plain file and lose its comments and history.
  if (kind !== undefined)
    throw nameTaken(name, `${where} as a Google ${kind.slice(NATIVE.length)}`, details).with({
      hint: 'A Google document is never replaced: pass --on-conflict rename, or --name with another name.',
    });
  if (onConflict !== 'replace') throw nameTaken(name, where, details);
  if (second)
    throw nameTaken(name, where, { files: taken.map(listed) }).with({
      hint: 'Several files have this name, which Drive cannot distinguish: ask the user, or pass --on-conflict rename.',
    });
  return {
    method: 'PATCH',
    path: `/upload/drive/v3/files/${encodeURIComponent(first.id)}`,
    metadata: { mimeType },
  };
}

function atOnce({ api, source }: Upload, { method, path, metadata }: Target): Promise<Json> {
  const target = guardPath(path, [['uploadType', 'multipart'], ALL_DRIVES, SHOWN]);
  const form = () => multipartRelated(metadata, source.mimeType, chunksOf(source), source.bytes);
  return api.requestJson(() => ({ method, path: target, ...form() }));
}

function inRanges(up: Upload, { method, path, metadata }: Target): Promise<Json> {
  const { api, source } = up;
  const start: ProviderRequest = {
    method,
    path: guardPath(path, [['uploadType', 'resumable'], ALL_DRIVES, SHOWN]),
    headers: {
      'Content-Type': 'application/json; charset=UTF-8',
      'X-Upload-Content-Type': source.mimeType,
      'X-Upload-Content-Length': String(source.bytes),
    },
    body: Buffer.from(JSON.stringify(metadata)),
  };
  const open = async () => {
    const answer = await api.send(start);
    answer.body.destroy();
    // Only the query is useful: the URL is on another host.
    const id = new URLSearchParams(answer.headers.location?.split('?')[1]).get('upload_id');
    const session = encodeURIComponent(api.text(id, 'an upload id'));
    return resumableUpload(up, `${start.path}&upload_id=${session}`);
  };
  return uploadInRanges(up, open, RANGE_BYTES);
}

/** Drive's resumable upload, through the proxy: the session URL is on another host, but only its `upload_id` matters. */
function resumableUpload({ api, source }: Upload, path: string): UploadSession<Json> {
  const put = async (
    by: ProviderApi,
    parts: Pick<ProviderRequest, 'headers' | 'body' | 'bodyBytes'>,
  ): Promise<Step<Json>> => {
    const request: ProviderRequest = { method: 'PUT', path, ...parts };
    try {
      const answer = await by.send(request);
      if (answer.status !== 308) return { done: await readJson(by.client, answer, request) };
      answer.body.destroy();
      const last = /^bytes=0-(\d+)$/.exec(answer.headers.range ?? '')?.[1];
      return { next: last === undefined ? 0 : Number(last) + 1 };
    } catch (error) {
      const status = statusOf(error);
      if (status === 404 || status === 410) return { gone: true };
      throw error;
    }
  };
  const ask = async (by: ProviderApi, inDoubt: boolean): Promise<Step<Json>> => {
    const headers = { 'Content-Range': `bytes */${source.bytes}` };
    const step = await put(by, { headers, bodyBytes: 0 });
    return 'gone' in step && inDoubt ? { lost: true } : step;
  };
  return {
    send(range) {
      const headers = {
        'Content-Type': source.mimeType,
        'Content-Range': `bytes ${range.start}-${range.end - 1}/${source.bytes}`,
      };
      return put(api, { headers, body: readSource(source, range), bodyBytes: range.end - range.start });
    },
    ask,
    /** Cancelling a finished upload gets the same answer as cancelling an open one, so Drive is asked first. */
    async cancel(by, inDoubt) {
      if (inDoubt && !('next' in (await ask(by, inDoubt)))) return undefined;
      try {
        (await by.send({ method: 'DELETE', path })).body.destroy();
      } catch (error) {
        // Drive's answer for a cancelled upload.
        if (statusOf(error) === 499) return 'The upload was cancelled; nothing was created.';
      }
      return undefined;
    },
  };
}
