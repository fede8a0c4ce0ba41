import { extname } from 'node:path';
import { Failure } from '../../../answer/failure.ts';
import { guardPath, undoGitBash } from '../../../scalekit/proxy-guards.ts';
import type { RequestContext } from '../../../steps/account.ts';
import { unexpectedResponse } from '../../failures.ts';
import type { Download, Upload, UploadFlags } from '../../provider.ts';
import { type Json, requestJson, statusOf } from '../../requests.ts';
import { siteOf } from './sites.ts';

/**
 * Addresses in Graph are paths to which `/content` and the like can be put. Those that name an item by its path
 * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
 */
type Address = string;
/** A path has a slash or a dot; everything else is an item's id. */
const ID = /^[\w!-]+$/;
type Place = RequestContext & Pick<Upload, 'site'>;

/** The item that `--from` names: by id, by path from the drive's root, or by a sharing URL. @throws Failure USAGE */
export async function itemOf(download: Download): Promise<Address> {
  const { from } = download;
  return isUrl(from) ? shared(from) : within(await driveOf(download), from, '--from');
}

/**
 * Where an upload goes. `--to` is a folder where it is an id, a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 *
 * @throws Failure USAGE
 */
export async function destinationOf(upload: Upload): Promise<Address> {
  const { to = '/', source, name } = upload;
  if (isUrl(to)) return below(await sharedFolder(upload, to), source.name);
  const address = within(await driveOf(upload), to, '--to');
  if (name !== undefined || isFolder(to)) return below(address, source.name);
  const there = await itemAt(upload, address);
  return there?.folder ? below(address, source.name) : address;
}

/** Whether a destination can be meant, before anybody is asked. @throws Failure USAGE */
export function checkDestination(flags: UploadFlags, name: string): void {
  const { to = '/' } = flags;
  const address = isUrl(to) ? '' : within('', to, '--to');
  if (flags.name !== undefined || isUrl(to) || isFolder(to)) below(address, name);
}

/** The item at an address; undefined where there is none. */
export async function itemAt(context: RequestContext, address: Address): Promise<Json> {
  try {
    return await requestJson(context, () => ({ method: 'GET', path: guardPath(address) }));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The name at the end of an address. */
export function nameOf(address: Address): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1).replace(/:$/, ''));
}

function isFolder(to: string): boolean {
  return ID.test(to) || to.endsWith('/') || extname(to) === '';
}

function within(drive: string, item: string, flag: string): Address {
  if (undoGitBash(item) !== undefined) {
    throw new Failure('USAGE', `${flag} ${JSON.stringify(item)} is a path of this machine.`, {
      hint: `Git-Bash rewrites a leading slash: leave it out (${flag} Reports/), or set MSYS_NO_PATHCONV=1.`,
    });
  }
  if (ID.test(item)) return `${drive}/items/${encodeURIComponent(item)}`;
  const segments = item.split('/').filter(Boolean);
  if (segments.length === 0) return `${drive}/root`;
  return addressable(`${drive}/root:/${segments.map(encodeURIComponent).join('/')}:`, flag, item);
}

function below(folder: Address, name: string): Address {
  const parent = folder.endsWith(':') ? folder.slice(0, -1) : `${folder}:`;
  return addressable(`${parent}/${encodeURIComponent(name)}:`, '--name', name);
}

/** Names stand in the request's path, where some have another meaning, once decoded or not. */
function addressable(address: Address, flag: string, shown: string): Address {
  try {
    return guardPath(address);
  } catch {
    throw new Failure('USAGE', `${flag} ${JSON.stringify(shown.slice(0, 200))} would lead somewhere else.`, {
      hint: `Pass ${flag} without dot segments, and without % before codes of control characters, dots or slashes.`,
    });
  }
}

/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url: string): Address {
  return `/v1.0/shares/u!${Buffer.from(url).toString('base64url')}/driveItem`;
}

async function sharedFolder(place: Place, url: string): Promise<Address> {
  const item = await requestJson(place, () => ({ method: 'GET', path: guardPath(shared(url)) }));
  const drive: unknown = item?.parentReference?.driveId;
  if (typeof item?.id !== 'string' || typeof drive !== 'string')
    throw unexpectedResponse(place.connection.provider, 'the folder');
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}

async function driveOf(place: Place): Promise<string> {
  const { provider } = place.connection;
  if (provider === 'ONEDRIVE') return '/v1.0/me/drive';
  const site = siteOf(place.site);
  if ('id' in site) return `/v1.0/sites/${encodeURIComponent(site.id)}/drive`;
  // Sites are addressed by id.
  const found = await requestJson(place, () => ({ method: 'GET', path: guardPath(site.address) }));
  if (typeof found?.id !== 'string') throw unexpectedResponse(provider, "the site's id");
  return `/v1.0/sites/${encodeURIComponent(found.id)}/drive`;
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
