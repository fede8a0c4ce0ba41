import { extname } from 'node:path';
import { type Failure, usage } from '../../../answer/failure.ts';
import { guardPath, undoGitBash } from '../../../scalekit/proxy-guards.ts';
import { isMissing, type Json, type ProviderApi, statusOf, undefinedIfMissing } from '../../api.ts';
import { bareWord, notFound, quoted } from '../../failures.ts';
import { formsOf } from '../../names.ts';
import type { Download, Place, Upload } from '../../provider.ts';
import { findSite } from './sites.ts';

/**
 * Addresses in Graph are paths to which `/content` and similar can be appended. Those that name an item by its path
 * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
 */
type Address = string;
/** A path has a slash or a dot; everything else is an item's id. */
const ID = /^[\w!-]+$/;

/** What a reference leads to, and the name of the site that it is on. */
interface Located {
  address: Address;
  site?: string;
}

/**
 * Finds what a reference leads to: an id, a path from the top of the drive or library, or a sharing URL.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE, and as `findSite`
 */
export async function locate(
  { api, site: wanted }: Place | Download,
  reference: string,
  flag: '--from' | '--to',
): Promise<Located> {
  if (isUrl(reference)) return { address: shared(reference) };
  checkPath(reference, flag);
  if (api.provider === 'ONEDRIVE') return { address: within('/v1.0/me/drive', reference, flag) };
  const { id, name: site } = await findSite(api, wanted);
  const root = `/v1.0/sites/${encodeURIComponent(id)}`;
  // A library's name at the start of a path is a drive, not a folder.
  const [, head, rest] = (isPath(reference) && /^\/*([^/]+)(.*)$/.exec(reference)) || [];
  const libraries = head === undefined ? [] : await librariesOf(api, root);
  const library = libraries.find((one) => namesOf(one).includes(String(head).toLowerCase()));
  if (!library) return { address: within(`${root}/drive`, reference, flag), site };
  const drive = `/v1.0/drives/${encodeURIComponent(library.id)}`;
  return { address: within(drive, rest || '/', flag), site };
}

/**
 * Finds what `--to` leads to: a folder if it is an id or a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 */
export async function destinationOf(place: Place): Promise<Located & { isFolder: boolean }> {
  const { api, to = '/', name } = place;
  const located = await locate(place, to, '--to');
  if (name !== undefined || isFolder(to)) return { ...located, isFolder: true };
  return { ...located, isFolder: Boolean((await itemAt(api, located.address))?.folder) };
}

/** The address of a new file; an item that has its name in the other Unicode form is the target instead. */
export async function targetOf(up: Upload): Promise<Address> {
  const { api, to = '/', source } = up;
  const { address, isFolder } = await destinationOf(up);
  const folder = isUrl(to) ? await sharedFolder(up, to) : address;
  const target = isFolder ? below(folder, source.name) : address;
  const forms = formsOf(nameOf(target)).map(
    (name) => `${target.slice(0, target.lastIndexOf('/') + 1)}${encodeURIComponent(name)}:`,
  );
  if (forms.length > 1) for (const form of forms) if (await itemAt(api, form)) return form;
  return target;
}

/** The item at an address; undefined if there is none. */
export async function itemAt(api: ProviderApi, address: Address): Promise<Json> {
  return await undefinedIfMissing(api.get(address));
}

/** The address of an item by its ids, whichever drive it is on; undefined if they are missing. */
export function itemAddress(item: Json): Address | undefined {
  const drive: unknown = item?.parentReference?.driveId;
  if (typeof item?.id !== 'string' || typeof drive !== 'string') return undefined;
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}

/** The name at the end of an address. */
export function nameOf(address: Address): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1).replace(/:$/, ''));
}

/**
 * NOT_FOUND if Graph found nothing; any other error unchanged. To some words that cannot be an id it answers 400.
 *
 * @param reference as the caller wrote it; a bare word may have been meant as a path
 */
export function orNoItem(
  error: unknown,
  { api, site }: Place | Download,
  kind: 'file' | 'folder',
  reference: string,
): unknown {
  const isId = ID.test(reference);
  const isRefusedId =
    isId && statusOf(error) === 400 && /"invalidRequest"/.test(JSON.stringify((error as Failure).details));
  if (!isMissing(error) && !isRefusedId) return error;
  return notFound(
    `${kind} ${quoted(reference)} ${site === undefined ? `in ${api.provider}` : `on the site ${site}`}`,
    `${isId ? bareWord(reference) : ''}Check the path from the top of the drive or library, or pass the item id or a sharing URL; the account may also not be allowed to see it.`,
  );
}

/** Whether it is a URL, as opposed to a path or an id. */
export function isUrl(text = ''): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Whether it is a path, as opposed to a URL or an id. */
export function isPath(text: string): boolean {
  return !isUrl(text) && !ID.test(text);
}

/** Whether `--to` is a folder by its form. */
export function isFolder(to: string): boolean {
  return !isPath(to) || to.endsWith('/') || extname(to) === '';
}

/** Checks an id or a path. @throws Failure USAGE */
export function checkPath(item: string, flag: string): void {
  within('', item, flag);
}

/** Checks that a name can be part of an address. @throws Failure USAGE */
export function checkName(name: string): void {
  below('/root', name);
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
      `${flag} ${quoted(shown)} would refer to a different place.`,
      `Pass ${flag} without dot segments, and without % before codes of control characters, dots or slashes.`,
    );
  }
}

/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url: string): Address {
  return `/v1.0/shares/u!${Buffer.from(url).toString('base64url')}/driveItem`;
}

async function sharedFolder(up: Upload, url: string): Promise<Address> {
  const item = await up.api.get(shared(url)).catch((error: unknown) => {
    throw orNoItem(error, up, 'folder', url);
  });
  return up.api.text(itemAddress(item?.remoteItem ?? item), 'the folder');
}

async function librariesOf(api: ProviderApi, site: Address): Promise<Json[]> {
  try {
    const found = await api.get(`${site}/drives`, [['$select', 'id,name,webUrl']]);
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
