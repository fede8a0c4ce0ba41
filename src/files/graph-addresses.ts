import { extname } from 'node:path';
import { Failure } from '../answer/failure.ts';
import { guardPath } from '../scalekit/proxy-guards.ts';
import { type Json, requestJson, statusOf, type Way } from './requests.ts';
import { type Download, oddAnswer, type Upload } from './transfer.ts';

/**
 * Addresses in Graph are paths to which `/content` and the like can be put. Those that name an item by its path
 * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
 */
type Address = string;
type Place = Pick<Upload, 'client' | 'door' | 'site'>;

/** The item that `--from` names: by id, by path from the drive's root, or by a sharing URL. */
export async function itemOf(download: Download): Promise<Address> {
  const { from } = download;
  return isUrl(from) ? shared(from) : within(await driveOf(download), from);
}

/**
 * Where an upload goes. `--to` is a folder where it is an id, a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 */
export async function destinationOf(upload: Upload): Promise<Address> {
  const { to = '/', source, renamed } = upload;
  if (isUrl(to)) return below(await sharedFolder(upload, to), source.name);
  const address = within(await driveOf(upload), to);
  const isFolder = !address.endsWith(':') || to.endsWith('/') || renamed || extname(to) === '';
  if (isFolder) return below(address, source.name);
  const there = await itemAt(upload, address);
  return there?.folder ? below(address, source.name) : address;
}

/** The item at an address; undefined where there is none. */
export async function itemAt(way: Way, address: Address): Promise<Json> {
  try {
    return await requestJson(way, () => ({ method: 'GET', path: guardPath(address) }));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The name at the end of an address. */
export function nameOf(address: Address): string {
  return decodeURIComponent(address.replace(/:$/, '').split('/').at(-1) ?? '');
}

/** A path has a slash or a dot; everything else is an item's id. */
function within(drive: string, item: string): Address {
  if (/^[\w!-]+$/.test(item)) return `${drive}/items/${encodeURIComponent(item)}`;
  const segments = item.split('/').filter(Boolean);
  if (segments.length === 0) return `${drive}/root`;
  return guardPath(`${drive}/root:/${segments.map(encodeURIComponent).join('/')}:`);
}

function below(folder: Address, name: string): Address {
  return `${folder.endsWith(':') ? folder.slice(0, -1) : `${folder}:`}/${encodeURIComponent(name)}:`;
}

/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url: string): Address {
  return `/v1.0/shares/u!${Buffer.from(url).toString('base64url')}/driveItem`;
}

async function sharedFolder(place: Place, url: string): Promise<Address> {
  const item = await requestJson(place, () => ({ method: 'GET', path: guardPath(shared(url)) }));
  const drive: unknown = item?.parentReference?.driveId;
  if (typeof item?.id !== 'string' || typeof drive !== 'string')
    throw oddAnswer(place.door.connection.provider, 'the folder');
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}

async function driveOf(place: Place): Promise<string> {
  const { site, door } = place;
  if (door.connection.provider === 'ONEDRIVE') return '/v1.0/me/drive';
  if (site === undefined) {
    throw new Failure('USAGE', 'SharePoint needs to know the site.', {
      hint: 'Pass --site with the URL or the id of the site, or --site root for the main one.',
    });
  }
  return `/v1.0/sites/${encodeURIComponent(await siteId(place, site))}/drive`;
}

/** Sites are addressed by id; what people have is a URL, or `host:/sites/team`. */
async function siteId(place: Place, site: string): Promise<string> {
  const [, host, path = ''] = /^(?:https:\/\/)?([^:/,]+\.[^:/,]+):?(\/[^?#:]*)?/.exec(site) ?? [];
  if (host === undefined || site.includes(',')) return site;
  // /sites/team is the site; what comes behind it in a URL is a page or a library.
  const own = /^\/(?:sites|teams)\/[^/]+/.exec(path)?.[0] ?? '';
  const segments = own.split('/').map((segment) => encodeURIComponent(decode(segment)));
  const address = `/v1.0/sites/${encodeURIComponent(host)}${own === '' ? '' : `:${segments.join('/')}`}`;
  const found: Json = await requestJson(place, () => ({ method: 'GET', path: guardPath(address) }));
  if (typeof found?.id !== 'string') throw oddAnswer(place.door.connection.provider, "the site's id");
  return found.id;
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
