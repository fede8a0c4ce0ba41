import type { Files, StoredFile } from '../files/store.ts';
import { json } from '../http/reply.ts';
import { newUuid } from '../secrets.ts';
import type { ProviderReply } from './types.ts';

/** Graph's error body. */
export function refusal(status: number, code: string, message: string): ProviderReply {
  const innerError = { date: new Date().toISOString(), 'request-id': newUuid() };
  return json(status, { error: { code, message, innerError } });
}

export const noItem = (): ProviderReply => refusal(404, 'itemNotFound', 'The resource could not be found.');
export const exists = (): ProviderReply =>
  refusal(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent.');

export const FOLDER = 'folder';
/** The id of the user's own drive. */
export const OWN = 'b!own';

/** The target of a Graph path: a drive, an item on it by path or id, and the requested part of it. */
export interface Address {
  /** The drive's id, or `''` for the default: the user's own, or a site's first library. */
  drive: string;
  /** The site's id or `hostname:/path:`. */
  site?: string;
  by: { path: string } | { id: string; below?: string } | { share: string };
  /** `content`, `children`, `createUploadSession`, `drive` for the drive itself, or nothing for the item. */
  wanted: string;
}

const DRIVE =
  /^\/v1\.0\/(?:me\/drive|drives\/([^/]+)|sites\/([^/:]+(?::\/[^:]*:)?)\/(?:drive|drives\/([^/]+)))(\/.*|)$/;
const SHARE = /^\/v1\.0\/shares\/([^/]+)\/(?:driveItem|root)(?:\/(\w+))?$/;

/** Parses paths such as `/root:/a/b.txt:/content`, `/items/01AB/children` and `/items/01AB:/b.txt:/content`. */
export function addressOf(path: string): Address | undefined {
  const share = SHARE.exec(path);
  if (share) return { drive: '', by: { share: share[1] ?? '' }, wanted: share[2] ?? '' };
  const found = DRIVE.exec(path);
  if (!found) return undefined;
  const [, drive, site, library, rest = ''] = found;
  const on = { drive: decode(drive ?? library ?? ''), ...(site === undefined ? {} : { site }) };
  if (rest === '') return { ...on, by: { path: '/' }, wanted: 'drive' };
  const match = /^\/(?:root|items\/([^/:]+))(?::\/?([^:]*):?)?(?:\/(\w+))?$/.exec(rest);
  if (!match) return undefined;
  const [, id, below, wanted = ''] = match;
  if (id !== undefined && id !== 'root') {
    return { ...on, by: { id: decode(id), ...(below ? { below: decode(below) } : {}) }, wanted };
  }
  return { ...on, by: { path: `/${decode(below ?? '').replace(/\/+$/, '')}` }, wanted };
}

/** Splits `/Reports/2025/a.txt` into `/Reports/2025` and `a.txt`. */
export function splitPath(path: string): { parent: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { parent: path.slice(0, slash), name: path.slice(slash + 1) };
}

export const pathOf = (file: StoredFile): string => `${file.parent}/${file.name}`;

/** A name that is not taken, such as `a 1.txt`. */
export function freeName(
  files: Files,
  provider: string,
  drive: string,
  parent: string,
  name: string,
): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const tried = `${stem} ${number}${ending}`;
    const taken = files.find(
      provider,
      (one) => one.drive === drive && one.parent === parent && one.name === tried,
    );
    if (!taken) return tried;
  }
}

export function itemOnWire(file: StoredFile, driveId: string, downloadUrl?: string): Record<string, unknown> {
  const isFolder = file.mimeType === FOLDER;
  return {
    ...(downloadUrl === undefined || isFolder ? {} : { '@microsoft.graph.downloadUrl': downloadUrl }),
    id: file.id,
    name: file.name,
    size: file.bytes,
    webUrl: file.webUrl,
    createdDateTime: file.createdAt.toISOString(),
    lastModifiedDateTime: file.createdAt.toISOString(),
    eTag: `"{${file.id}},${file.version}"`,
    cTag: `"c:{${file.id}},${file.version}"`,
    parentReference: { driveId, path: `/drives/${driveId}/root:${file.parent}` },
    ...(isFolder
      ? { folder: { childCount: 0 } }
      : { file: { mimeType: file.mimeType, hashes: hashesOf(file) } }),
  };
}

/** An item on someone else's drive: its details are in `remoteItem`. */
export function remoteOnWire(file: StoredFile, target: StoredFile, driveId: string): Record<string, unknown> {
  const { file: _facet, folder: _folder, ...item } = itemOnWire(file, OWN);
  const { '@microsoft.graph.downloadUrl': _url, ...remoteItem } = itemOnWire(target, driveId);
  return { ...item, size: target.bytes, remoteItem };
}

/** Only personal OneDrive has SHA-256 and SHA-1; libraries have only Microsoft's own hash. */
function hashesOf({ provider, sha256, hashes }: StoredFile): Record<string, string> {
  const quickXorHash = hashes.quickXor ?? '';
  if (provider !== 'ONEDRIVE') return { quickXorHash };
  return {
    quickXorHash,
    sha1Hash: (hashes.sha1 ?? '').toUpperCase(),
    sha256Hash: sha256.toUpperCase(),
  };
}

/** `u!` and the sharing URL in base64url. */
export function sharedUrl(encoded: string): string | undefined {
  if (!encoded.startsWith('u!')) return undefined;
  return Buffer.from(encoded.slice(2), 'base64url').toString('utf8');
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
