import { extname } from 'node:path';
import { type Failure, usage } from '../../../answer/failure.ts';
import { guardPath, undoGitBash } from '../../../scalekit/proxy-guards.ts';
import { bareWord, notFound, quoted, unexpectedResponse } from '../../failures.ts';
import { formsOf } from '../../names.ts';
import type { Described, Download, FileContext, Json, Upload, UploadFlags } from '../../provider.ts';
import { getJson, ifThere, isMissing, orMissing, statusOf } from '../../requests.ts';
import { checkMicrosoftName } from './names.ts';
import { findSite } from './sites.ts';

/**
 * Addresses in Graph are paths to which `/content` and similar can be appended. Those that name an item by its path
 * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
 */
type Address = string;
/** A path has a slash or a dot; everything else is an item's id. */
const ID = /^[\w!-]+$/;
type Place = FileContext & Pick<Upload, 'site'>;

/** The address of the item that `--from` names: by id, by path from the drive's root, or by a sharing URL. @throws Failure USAGE */
export async function itemOf(download: Download): Promise<Address> {
  const { from } = download;
  if (isUrl(from)) return shared(from);
  checkPath(from, '--from');
  const { drive, path } = await driveAndPath(download, from);
  return within(drive, path, '--from');
}

/** The target of an upload; an item that has its name in the other Unicode form is the target instead. @throws Failure USAGE */
export async function destinationOf(upload: Upload): Promise<Address> {
  const address = await addressFor(upload);
  const forms = formsOf(nameOf(address)).map(
    (name) => `${address.slice(0, address.lastIndexOf('/') + 1)}${encodeURIComponent(name)}:`,
  );
  if (forms.length > 1) for (const form of forms) if (await itemAt(upload, form)) return form;
  return address;
}

/**
 * `--to` is a folder if it is an id or a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 *
 * @throws Failure USAGE
 */
async function addressFor(upload: Upload): Promise<Address> {
  const { to = '/', source, name } = upload;
  if (isUrl(to)) return below(await sharedFolder(upload, to), source.name);
  const { drive, path } = await driveAndPath(upload, to);
  const address = within(drive, path, '--to');
  if (name !== undefined || isFolder(to)) return below(address, source.name);
  const there = await itemAt(upload, address);
  return there?.folder ? below(address, source.name) : address;
}

/** The names of the site, of the folder given by id or URL, and of the file if the path is its own. */
export async function describeDestination(place: Place & UploadFlags): Promise<Described> {
  const { to = '/' } = place;
  if (isUrl(to)) return { to: (await itemAt(place, shared(to)))?.name };
  const { drive, site, path } = await driveAndPath(place, to);
  if (ID.test(to)) return { site, to: (await itemAt(place, within(drive, to, '--to')))?.name };
  if (place.name !== undefined || isFolder(to)) return { site };
  const own = within(drive, path, '--to');
  return (await itemAt(place, own))?.folder ? { site } : { site, name: nameOf(own) };
}

/** Checks the syntax of a destination, before any request. @throws Failure USAGE */
export function checkDestination(flags: UploadFlags, name: string): void {
  const { to = '/' } = flags;
  const isPath = !isUrl(to) && !ID.test(to);
  const address = isUrl(to) ? '' : checkPath(to, '--to');
  if (isPath) for (const segment of to.split('/').filter(Boolean)) checkMicrosoftName(segment, '--to');
  if (flags.name !== undefined || !isPath || isFolder(to)) checkMicrosoftName(name, '--name');
  if (flags.name !== undefined || isUrl(to) || isFolder(to)) below(address, name);
}

/** The item at an address; undefined if there is none. */
export async function itemAt(context: FileContext, address: Address): Promise<Json> {
  return await ifThere(getJson(context, address));
}

/** The name at the end of an address. */
export function nameOf(address: Address): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1).replace(/:$/, ''));
}

/** Whether Graph found nothing. To some words that cannot be an id it answers 400. */
export function isNoItem(error: unknown, reference: string): boolean {
  const isRefusedId = statusOf(error) === 400 && ID.test(reference);
  return (
    isMissing(error) || (isRefusedId && /"invalidRequest"/.test(JSON.stringify((error as Failure).details)))
  );
}

/** @param reference as the caller wrote it; a bare word may have been meant as a path */
export function noItem(
  { site, connection }: Place,
  kind: 'file' | 'folder',
  reference: string,
  details?: Record<string, unknown>,
): Failure {
  const where = site === undefined ? `in ${connection.provider}` : `on the site ${site}`;
  const first = ID.test(reference) ? bareWord(reference) : '';
  return notFound(
    `${kind} ${quoted(reference)} ${where}`,
    `${first}Check the path from the top of the drive or library, or pass the item id or a sharing URL; the account may also not be allowed to see it.`,
    details,
  );
}

function isFolder(to: string): boolean {
  return ID.test(to) || to.endsWith('/') || extname(to) === '';
}

/** Checks a path. @returns its address, on any drive */
function checkPath(item: string, flag: string): Address {
  return within('', item, flag);
}

function within(drive: string, item: string, flag: string): Address {
  if (undoGitBash(item) !== undefined) {
    throw usage(
      `${flag} ${JSON.stringify(item)} is a path of this machine.`,
      `Git-Bash rewrites a leading slash: leave it out (${flag} Reports/), or set MSYS_NO_PATHCONV=1.`,
    );
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

/** Names become part of the request's path, where some have another meaning, encoded or not. */
function addressable(address: Address, flag: string, shown: string): Address {
  try {
    return guardPath(address);
  } catch {
    throw usage(
      `${flag} ${quoted(shown)} would lead elsewhere.`,
      `Pass ${flag} without dot segments, and without % before codes of control characters, dots or slashes.`,
    );
  }
}

/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url: string): Address {
  return `/v1.0/shares/u!${Buffer.from(url).toString('base64url')}/driveItem`;
}

async function sharedFolder(place: Place, url: string): Promise<Address> {
  const item = await orMissing(getJson(place, shared(url)), () => noItem(place, 'folder', url));
  const address = itemAddress(item?.remoteItem ?? item);
  if (address === undefined) throw unexpectedResponse(place.connection.provider, 'the folder');
  return address;
}

/** The address of an item by its ids, whichever drive it is on; undefined if they are missing. */
export function itemAddress(item: Json): Address | undefined {
  const drive: unknown = item?.parentReference?.driveId;
  if (typeof item?.id !== 'string' || typeof drive !== 'string') return undefined;
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}

/** Splits a path into its drive and the rest: a library's name at its start is a drive, not a folder. */
async function driveAndPath(
  place: Place,
  item: string,
): Promise<{ drive: string; path: string; site?: string }> {
  if (place.connection.provider === 'ONEDRIVE') return { drive: '/v1.0/me/drive', path: item };
  const { id, name } = await findSite(place, place.site);
  const site = `/v1.0/sites/${encodeURIComponent(id)}`;
  const [, head = '', rest = ''] = /^\/*([^/]+)(.*)$/.exec(item) ?? [];
  const library = isFolderPath(item)
    ? (await librariesOf(place, site)).find((one) => namesOf(one).includes(head.toLowerCase()))
    : undefined;
  return library === undefined
    ? { drive: `${site}/drive`, path: item, site: name }
    : { drive: `/v1.0/drives/${encodeURIComponent(String(library.id))}`, path: rest || '/', site: name };
}

async function librariesOf(place: Place, site: string): Promise<Json[]> {
  try {
    const found = await getJson(place, `${site}/drives`, [['$select', 'id,name,webUrl']]);
    return Array.isArray(found?.value) ? found.value : [];
  } catch (error) {
    // Without permission to list them, the site's own library can still be reached.
    if ([400, 403, 404].includes(statusOf(error) ?? 0)) return [];
    throw error;
  }
}

/** A library has a name, Documents, and another one in its URL, Shared Documents. */
function namesOf({ id, name, webUrl }: Json): string[] {
  if (typeof id !== 'string') return [];
  const last = URL.canParse(webUrl) ? new URL(webUrl).pathname.split('/').filter(Boolean).at(-1) : undefined;
  return [name, last === undefined ? undefined : decodeURIComponent(last)]
    .filter((one) => typeof one === 'string')
    .map((one) => one.toLowerCase());
}

/** Whether a path begins with a folder, which may be a library. */
function isFolderPath(item: string): boolean {
  return !ID.test(item) && item.split('/').filter(Boolean).length > 0;
}

/** Whether it is a URL, as opposed to a path or an id. */
export function isUrl(text = ''): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
