import { json } from '../http/reply.ts';
import { noItem, OWN } from './graph-format.ts';
import type { ProviderReply } from './types.ts';

interface Library {
  id: string;
  name: string;
  /** The site's part of the URL. */
  path: string;
}

interface Site {
  id: string;
  /** `hostname:/sites/team:`, which can replace the id. */
  at: string;
  name: string;
  /** The first is the default, `/drive`. */
  libraries: [Library, ...Library[]];
}

const HOST = 'contoso.sharepoint.example';

function site(id: string, path: string, name: string, others: string[] = []): Site {
  const short = path.split('/').at(-1) || 'root';
  const library = (called: string, at: string): Library => ({
    id: `b!${short}-${called.toLowerCase().replaceAll(' ', '-')}`,
    name: called,
    path: at,
  });
  return {
    id,
    at: `${HOST}:${path}:`,
    name,
    libraries: [library('Documents', 'Shared Documents'), ...others.map((called) => library(called, called))],
  };
}

const ALL: Site[] = [
  site(`${HOST},5f0c1a52-0001,5f0c1a52-0002`, '/sites/team', 'Team', ['Contracts', 'Site Assets']),
  site('root', '/', 'Contoso'),
  site(`${HOST},5f0c1a52-0003,5f0c1a52-0004`, '/sites/marketing', 'Marketing'),
  site(`${HOST},5f0c1a52-0005,5f0c1a52-0006`, '/sites/marketing-archive', 'Marketing Archive'),
];

/** The sites of SharePoint by id, which `hostname:/sites/team:` can replace. */
export const SITES: Record<string, string> = Object.fromEntries(ALL.map(({ id, at }) => [id, at]));

/** `GET /v1.0/sites?search=…`, a site by id or path, its libraries; undefined for every other path. */
export function sitesReply(path: string, query: URLSearchParams): ProviderReply | undefined {
  if (path === '/v1.0/sites') {
    const word = (query.get('search') ?? '').toLowerCase();
    const found = ALL.filter(({ name }) => word === '*' || (word && name.toLowerCase().includes(word)));
    return json(200, { value: found.map(siteOnWire) });
  }
  const match = /^\/v1\.0\/sites\/([^/:]+(?::\/[^:]*)?)(?::?|:?\/(drives?))$/.exec(path);
  if (!match) return undefined;
  const found = siteNamed(match[1] ?? '');
  if (!found) return noItem();
  if (match[2] === 'drives')
    return json(200, { value: found.libraries.map((one) => driveOnWire(found, one)) });
  return json(200, match[2] === 'drive' ? driveOnWire(found, found.libraries[0]) : siteOnWire(found));
}

/**
 * The `drive` of a library's files: the site's id for its first library, else the library's id.
 *
 * @param site id or `hostname:/path:`; undefined if only the library is given
 * @param library its id; undefined for the site's first one
 * @returns undefined if there is none
 */
export function libraryKey(site: string | undefined, library: string | undefined): string | undefined {
  const among = site === undefined ? ALL : [siteNamed(site)];
  for (const one of among) {
    const index = library === undefined ? 0 : one?.libraries.findIndex(({ id }) => id === library);
    if (one && index === 0) return one.id;
    if (one && index !== undefined && index > 0) return library;
  }
  return undefined;
}

/** The library's id for the `drive` of a file. */
export function driveIdOf(key: string): string {
  if (key === '') return OWN;
  return ALL.find(({ id }) => id === key)?.libraries[0].id ?? key;
}

function siteNamed(asked: string): Site | undefined {
  const wanted = decodeURIComponent(asked).toLowerCase().replace(/:$/, '');
  return ALL.find(
    ({ id, at }) =>
      id === wanted || at === `${wanted}:` || (id === 'root' && [HOST, `${HOST}:`].includes(wanted)),
  );
}

const urlOf = ({ at }: Site): string => `https://${at.replace(/:/g, '').replace(/\/$/, '')}`;

function siteOnWire(site: Site): object {
  const { id, name } = site;
  return { id, name: urlOf(site).split('/').at(-1), displayName: name, webUrl: urlOf(site) };
}

function driveOnWire(site: Site, { id, name, path }: Library): object {
  return { id, name, driveType: 'documentLibrary', webUrl: `${urlOf(site)}/${encodeURIComponent(path)}` };
}
