import { asFailure } from '../../../answer/document.ts';
import { Failure, usage } from '../../../answer/failure.ts';
import { guardPath } from '../../../scalekit/proxy-guards.ts';
import { openSigned } from '../../download/signed-url.ts';
import { expectText, nameTaken, nameTakenForGood, unexpectedResponse } from '../../failures.ts';
import type { Download, Found, Json, Upload, Uploaded, Uploader, UploadFlags } from '../../provider.ts';
import { getJson, jsonRequest, requestJson, sendForJson } from '../../requests.ts';
import { addressSession } from '../../upload/address.ts';
import { type Step, uploadInRanges } from '../../upload/session.ts';
import { type HashedSource, readSource } from '../../upload/source.ts';
import { type Claim, claimOf } from '../../verify.ts';
import {
  checkDestination,
  describeDestination,
  destinationOf,
  isNoItem,
  isUrl,
  itemAddress,
  itemAt,
  itemOf,
  nameOf,
  noItem,
} from './addresses.ts';
import { siteReference } from './sites.ts';

/** From this size on, Graph requires an upload session. */
const SESSION_BYTES = 4 * 1024 * 1024;
/** A multiple of 327,680 bytes below 60 MiB. */
const RANGE_BYTES = 128 * 327_680;
/** Files that SharePoint rewrites: docs/scalekit.md, File operations. */
const REWRITTEN = /\.(?:docx?|docm|dotx|xlsx?|xlsm|xlsb|xltx|pptx?|pptm|ppsx|potx|vsdx|one|heic)$/i;
const CONFLICT = '@microsoft.graph.conflictBehavior';

/** OneDrive and SharePoint: the same API with different roots. */
export const uploader: Uploader = { check, describe: describeDestination, upload };

function check(flags: UploadFlags, name: string, provider: string): void {
  // A sharing URL leads to its site.
  if (provider === 'SHAREPOINT' && !isUrl(flags.to)) siteReference(flags.site);
  checkDestination(flags, name);
}

async function upload(up: Upload): Promise<Uploaded> {
  const { provider } = up.connection;
  const { to = '/' } = up;
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce(up, address) : await inRanges(up, address);
    return {
      id: expectText(item?.id, up, "the item's id", true),
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === 'string' ? item.webUrl : undefined,
      folder: folderOf(item),
      // A file that did not exist before can be removed again.
      undo: up.onConflict === 'replace' ? undefined : itemAddress(item),
      claim: claimAbout(item, provider),
    };
  } catch (error) {
    if (isNoItem(error, to)) throw noItem(up, 'folder', to);
    const { code, details } = asFailure(error);
    const isTaken = details.status === 409 && JSON.stringify(details.body).includes('nameAlreadyExists');
    if (!isTaken || code !== 'PROVIDER_ERROR') throw error;
    // A file does not replace a folder.
    const refuse = up.onConflict === 'replace' ? nameTakenForGood : nameTaken;
    throw refuse(nameOf(address), 'there');
  }
}

/** Graph gives a URL on another host, which gets none of our headers. */
export async function download(wanted: Download): Promise<Found> {
  const { provider } = wanted.connection;
  const address = await itemOf(wanted);
  const look = async (): Promise<Json> => {
    const item = await getJson(wanted, address);
    // An item shared by someone else is on their drive.
    const theirs = itemAddress(item?.remoteItem);
    return theirs === undefined ? item : { ...(await getJson(wanted, theirs)), name: item.name };
  };
  const item = await look().catch((error: unknown) => {
    throw isNoItem(error, wanted.from) ? noItem(wanted, 'file', wanted.from) : error;
  });
  const urlOf = (item: Json): string => {
    const url: unknown = item?.['@microsoft.graph.downloadUrl'];
    if (typeof url === 'string') return url;
    if (item?.malware) throw harmful(provider, item);
    if (item?.file || typeof item?.id !== 'string') throw unexpectedResponse(provider, 'a download URL');
    throw usage(
      `${wanted.from} is a folder or has no bytes of its own.`,
      'Pass --from with a file: its path, its item id, or its sharing URL.',
    );
  };
  const type: unknown = item?.file?.mimeType;
  return {
    open: openSigned(wanted.client, urlOf(item), async () => urlOf(await look())),
    name: String(item?.name ?? nameOf(address)),
    mimeType: typeof type === 'string' ? type : undefined,
    claim: claimAbout(item, provider),
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
  const below = path.slice(path.indexOf(':') + 1);
  try {
    return decodeURIComponent(below) || '/';
  } catch {
    return below;
  }
}

function harmful(provider: string, item: Json): Failure {
  return new Failure('PROVIDER_ERROR', `${provider} holds ${item.name ?? 'the file'} back as malware.`, {
    hint: 'Tell the user; it cannot be downloaded.',
    retryable: false,
  });
}

function atOnce(up: Upload, address: string): Promise<Json> {
  const { source, onConflict = 'fail' } = up;
  return requestJson(up, () => ({
    method: 'PUT',
    path: guardPath(`${address}/content`, [[CONFLICT, onConflict]]),
    headers: { 'Content-Type': source.mimeType },
    body: readSource(source),
    bodyBytes: source.bytes,
  }));
}

async function inRanges(up: Upload, address: string): Promise<Json> {
  const { onConflict = 'fail' } = up;
  // The current item later shows whether something has changed; and refusals are reported before the upload.
  const before = onConflict === 'rename' ? undefined : await itemAt(up, address);
  if (before && onConflict === 'fail')
    throw nameTaken(nameOf(address), 'there', { id: before.id, web_url: before.webUrl });
  const open = async () => {
    const item = { [CONFLICT]: onConflict };
    const session = await sendForJson(up, jsonRequest('POST', `${address}/createUploadSession`, { item }));
    return addressSession(up, {
      url: expectText(session?.uploadUrl, up, 'an upload URL'),
      madeBy: (_status, body) => (typeof body?.id === 'string' ? body : undefined),
      async afterItsEnd(context): Promise<Step<Json>> {
        // The file's final name is not known.
        if (onConflict === 'rename') return { lost: true };
        const item = await itemAt(context, address);
        if (item === undefined) return { gone: true };
        return isOurs(up.source, item, before) ? { done: item } : { lost: true };
      },
    });
  };
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
