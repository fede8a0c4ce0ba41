import { asFailure } from '../../../answer/document.ts';
import { Failure, usage } from '../../../answer/failure.ts';
import { percentDecoded } from '../../../answer/text.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { type Json, jsonRequest } from '../../api.ts';
import { openSigned } from '../../download/signed-url.ts';
import { nameTaken, nameUnavailable, quoted, unexpectedResponse } from '../../failures.ts';
import type { Download, Found, Transfer, Upload } from '../../provider.ts';
import { addressSession } from '../../upload/address.ts';
import { uploadInRanges } from '../../upload/session.ts';
import { type HashedSource, readSource } from '../../upload/source.ts';
import { type Claim, claimOf } from '../../verify.ts';
import {
  checkName,
  checkPath,
  destinationOf,
  isFolder,
  isPath,
  isUrl,
  itemAddress,
  itemAt,
  locate,
  nameOf,
  orNoItem,
  targetOf,
} from './addresses.ts';
import { siteReference } from './sites.ts';

/** From this size on, Graph requires an upload session. */
const SESSION_BYTES = 4 * 1024 * 1024;
/** A multiple of 327,680 bytes below 60 MiB. */
const RANGE_BYTES = 128 * 327_680;
/** https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa */
const FORBIDDEN = /["*:<>?\\|]/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)$|^~\$|_vti_/i;
/** Files that SharePoint rewrites: docs/scalekit.md, File operations. */
const REWRITTEN = /\.(?:docx?|docm|dotx|xlsx?|xlsm|xlsb|xltx|pptx?|pptm|ppsx|potx|vsdx|one|heic)$/i;
const CONFLICT = '@microsoft.graph.conflictBehavior';

/** OneDrive and SharePoint: the same API with different roots. */
export const transfer: Transfer = {
  check({ to = '/', ...flags }, name, provider) {
    // A sharing URL leads to its site.
    if (provider === 'SHAREPOINT' && !isUrl(to)) siteReference(flags.site);
    if (!isUrl(to)) checkPath(to, '--to');
    if (isPath(to)) for (const segment of to.split('/').filter(Boolean)) checkMicrosoftName(segment, '--to');
    if (flags.name === undefined && !isFolder(to)) return;
    checkMicrosoftName(name, '--name');
    checkName(name);
  },

  async describe(place) {
    const { address, site, isFolder } = await destinationOf(place);
    if (!isFolder) return { site, name: nameOf(address) };
    return { site, to: isPath(place.to ?? '/') ? undefined : (await itemAt(place.api, address))?.name };
  },

  async upload(up) {
    const { api, source, to = '/', onConflict } = up;
    const address = await targetOf(up);
    try {
      const item = await (source.bytes < SESSION_BYTES ? atOnce(up, address) : inRanges(up, address));
      return {
        id: api.text(item?.id, "the item's id", true),
        name: item.name,
        webUrl: item.webUrl,
        folder: folderOf(item),
        // A file that did not exist before can be removed again.
        undo: onConflict === 'replace' ? undefined : itemAddress(item),
        claim: claimAbout(item, api.provider),
      };
    } catch (error) {
      const { code, details } = asFailure(error);
      const isTaken = details.status === 409 && JSON.stringify(details.body).includes('nameAlreadyExists');
      if (!isTaken || code !== 'PROVIDER_ERROR') throw orNoItem(error, up, 'folder', to);
      // A file does not replace a folder.
      const refuse = onConflict === 'replace' ? nameUnavailable : nameTaken;
      throw refuse(nameOf(address), 'there');
    }
  },

  download,
};

/** Graph gives a URL on another host, which gets none of our headers. */
async function download(wanted: Download): Promise<Found> {
  const { api, from } = wanted;
  const { address } = await locate(wanted, from, '--from');
  const look = async (): Promise<Json> => {
    const item = await api.get(address);
    // An item shared by someone else is on their drive.
    const theirs = itemAddress(item?.remoteItem);
    return theirs === undefined ? item : { ...(await api.get(theirs)), name: item.name };
  };
  const item = await look().catch((error: unknown) => {
    throw orNoItem(error, wanted, 'file', from);
  });
  const urlOf = (item: Json): string => {
    const url: unknown = item?.['@microsoft.graph.downloadUrl'];
    if (typeof url === 'string') return url;
    if (item?.malware)
      throw new Failure('PROVIDER_ERROR', `${api.provider} blocks ${item.name ?? 'the file'} as malware.`, {
        hint: 'Tell the user; it cannot be downloaded.',
        retryable: false,
      });
    if (item?.file || typeof item?.id !== 'string') throw unexpectedResponse(api.provider, 'a download URL');
    throw usage(
      `${from} is a folder or has no bytes of its own.`,
      'Pass --from with a file: its path, its item id, or its sharing URL.',
    );
  };
  const type: unknown = item?.file?.mimeType;
  return {
    open: openSigned(api, urlOf(item), async () => urlOf(await look())),
    name: String(item?.name ?? nameOf(address)),
    mimeType: typeof type === 'string' ? type : undefined,
    claim: claimAbout(item, api.provider),
  };
}

function claimAbout(item: Json, provider: string): Claim {
  const { quickXorHash: quickXor, sha1Hash: sha1, sha256Hash: sha256 } = item?.file?.hashes ?? {};
  const isSharePoint =
    provider === 'SHAREPOINT' || /^(?:business|documentLibrary)$/.test(item?.parentReference?.driveType);
  const mayDiffer = isSharePoint && REWRITTEN.test(String(item?.name ?? ''));
  return { ...claimOf(item?.size, { quickXor, sha1, sha256 }), mayDiffer };
}

/** `/Reports` of `/drives/b!1/root:/Reports`. */
function folderOf(item: Json): string | undefined {
  const path: unknown = item?.parentReference?.path;
  if (typeof path !== 'string' || !path.includes(':')) return undefined;
  return percentDecoded(path.slice(path.indexOf(':') + 1)) || '/';
}

function atOnce({ api, source, onConflict = 'fail' }: Upload, address: string): Promise<Json> {
  return api.requestJson(() => ({
    method: 'PUT',
    path: guardPath(`${address}/content`, [[CONFLICT, onConflict]]),
    headers: { 'Content-Type': source.mimeType },
    body: readSource(source),
    bodyBytes: source.bytes,
  }));
}

async function inRanges(up: Upload, address: string): Promise<Json> {
  const { api, source, onConflict = 'fail' } = up;
  // The current item later shows whether something has changed; and refusals are reported before the upload.
  const before = onConflict === 'rename' ? undefined : await itemAt(api, address);
  if (before && onConflict === 'fail')
    throw nameTaken(nameOf(address), 'there', { id: before.id, web_url: before.webUrl });
  const create = jsonRequest('POST', `${address}/createUploadSession`, {
    item: { [CONFLICT]: onConflict },
  });
  const open = async () =>
    addressSession<Json>(up, {
      url: api.text((await api.sendForJson(create))?.uploadUrl, 'an upload URL'),
      itemOf: (_status, body) => (typeof body?.id === 'string' ? body : undefined),
      async afterExpiry(by) {
        // The file's final name is not known.
        if (onConflict === 'rename') return { lost: true };
        const item = await itemAt(by, address);
        if (item === undefined) return { gone: true };
        return isOurs(source, item, before) ? { done: item } : { lost: true };
      },
    });
  return await uploadInRanges(up, open, RANGE_BYTES);
}

/**
 * Whether an item holds the file that was sent. Only personal OneDrive reports SHA-256; elsewhere, changed content of
 * the same size has to suffice.
 *
 * @param before the item before the upload; undefined if there was none
 */
function isOurs({ bytes, hash }: HashedSource, item: Json, before: Json): boolean {
  if (item?.size !== bytes) return false;
  const theirs: unknown = item?.file?.hashes?.sha256Hash;
  if (typeof theirs === 'string') return theirs.toLowerCase() === hash.digest();
  // Of the two tags, the one that changes only with the content.
  return typeof item.cTag === 'string' && item.cTag !== before?.cTag;
}

/**
 * Refuses names that OneDrive and SharePoint do not accept, before anything is sent.
 *
 * @param flag the flag to suggest in the hint
 * @throws Failure USAGE
 */
function checkMicrosoftName(name: string, flag: '--name' | '--to'): void {
  const character = FORBIDDEN.exec(name)?.[0];
  const reason =
    (character !== undefined && `cannot contain ${character}`) ||
    (/^ |[ .]$/.test(name) && 'cannot begin with a space or end with a space or a dot') ||
    (RESERVED.test(name) && 'is reserved there');
  if (!reason) return;
  throw usage(
    `OneDrive and SharePoint do not accept ${quoted(name)}: a name ${reason}.`,
    flag === '--name' ? 'Pass --name with a simpler name.' : 'Pass --to with another folder.',
  );
}
