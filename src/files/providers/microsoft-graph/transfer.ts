import { asFailure } from '../../../answer/document.ts';
import { Failure } from '../../../answer/failure.ts';
import { guardPath, type QueryParameter } from '../../../scalekit/proxy-guards.ts';
import { openSigned } from '../../download/signed-url.ts';
import { nameTaken, nameTakenForGood, unexpectedResponse } from '../../failures.ts';
import type { Download, Found, Upload, Uploaded, Uploader, UploadFlags } from '../../provider.ts';
import { type Json, requestJson, sendForJson, statusOf } from '../../requests.ts';
import { uploadInRanges } from '../../upload/ranges.ts';
import { readSource, watch } from '../../upload/source.ts';
import { checkDestination, destinationOf, itemAt, itemOf, nameOf } from './addresses.ts';
import { UploadSession } from './session.ts';
import { siteOf } from './sites.ts';

/** From here on Graph wants an upload session. */
const SESSION_BYTES = 4 * 1024 * 1024;
/** A multiple of 327,680 bytes below 60 MiB. */
const RANGE_BYTES = 128 * 327_680;
const CONFLICT = '@microsoft.graph.conflictBehavior';

/** OneDrive and SharePoint: the same Graph, another root. */
export const uploader: Uploader = { check, upload };

function check(flags: UploadFlags, name: string, provider: string): void {
  if (provider === 'SHAREPOINT') siteOf(flags.site);
  checkDestination(flags, name);
}

async function upload(up: Upload): Promise<Uploaded> {
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce(up, address) : await inRanges(up, address);
    if (typeof item?.id !== 'string') throw unexpectedResponse(up.connection.provider, "the item's id", true);
    return {
      id: item.id,
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === 'string' ? item.webUrl : undefined,
    };
  } catch (error) {
    const taken =
      statusOf(error) === 409 && JSON.stringify(asFailure(error).details.body).includes('nameAlreadyExists');
    if (!taken) throw error;
    // A folder is not replaced by a file.
    const refuse = up.onConflict === 'replace' ? nameTakenForGood : nameTaken;
    throw refuse(nameOf(address), 'there');
  }
}

/** Graph names a URL of another host, where nothing of ours travels. */
export async function download(wanted: Download): Promise<Found> {
  const address = await itemOf(wanted);
  const look = () => requestJson(wanted, () => ({ method: 'GET', path: guardPath(address) }));
  const item = await look();
  const urlOf = (item: Json): string => {
    const url: unknown = item?.['@microsoft.graph.downloadUrl'];
    if (typeof url === 'string') return url;
    if (item?.file || typeof item?.id !== 'string')
      throw unexpectedResponse(wanted.connection.provider, 'a download URL');
    throw new Failure('USAGE', `${wanted.from} is a folder or holds no bytes of its own.`, {
      hint: 'Pass --from with a file: its path, its item id, or its sharing URL.',
    });
  };
  const type: unknown = item?.file?.mimeType;
  return {
    open: openSigned(wanted.client, urlOf(item), async () => urlOf(await look())),
    mimeType: typeof type === 'string' ? type : undefined,
  };
}

function atOnce(up: Upload, address: string): Promise<Json> {
  const { source, onConflict = 'fail' } = up;
  const query: QueryParameter[] = [[CONFLICT, onConflict]];
  return requestJson(up, () => ({
    method: 'PUT',
    path: guardPath(`${address}/content`, query),
    headers: { 'Content-Type': source.mimeType },
    body: readSource(source, undefined, watch(up)),
    bodyBytes: source.bytes,
  }));
}

async function inRanges(up: Upload, address: string): Promise<Json> {
  const { onConflict = 'fail' } = up;
  // What is there now tells afterwards whether something has changed; and whoever will be refused is told at once.
  const before = onConflict === 'rename' ? undefined : await itemAt(up, address);
  if (before && onConflict === 'fail')
    throw nameTaken(nameOf(address), 'there', { id: before.id, web_url: before.webUrl });
  const open = async () => {
    const session = await sendForJson(up, {
      method: 'POST',
      path: guardPath(`${address}/createUploadSession`),
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from(JSON.stringify({ item: { [CONFLICT]: onConflict } })),
    });
    if (typeof session?.uploadUrl !== 'string')
      throw unexpectedResponse(up.connection.provider, 'an upload URL');
    return new UploadSession(up, address, session.uploadUrl, before);
  };
  return await uploadInRanges(up, open, RANGE_BYTES);
}
