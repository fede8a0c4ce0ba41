import { Failure, usage } from '../../../answer/failure.ts';
import { percentDecoded } from '../../../answer/text.ts';
import { type Json, orNotFound, type ProviderApi } from '../../api.ts';
import { quoted } from '../../failures.ts';

/** A host and a path, with or without the colon that Graph writes between them. */
const PLACE = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+):?(\/[^?#]*)?(?:[?#].*)?$/i;
/** `root`, a GUID, or `host,guid,guid`. */
const ID = /^(?:root|[0-9a-f-]{36}|[\w.-]+,[\w-]+(?:,[\w-]+)?)$/i;
/** `/sites/team`; in links that were copied it follows `/:f:/r`. What follows is a page or a library. */
const PATH = /^(?:\/:\w:\/\w)?(\/(?:sites|teams|personal)\/[^/:]+)/i;
/** In sharing links `/sites/` is shortened to `/s/`, and `/teams/` to `/t/`: `/:f:/s/team/EabcDEF`. */
const SHORT = /^\/:\w:\/([st])\/([^/]+)/i;
/** A name to search for in Graph. */
const NAME = /^[^/\\?#\p{Cc}]{1,200}$/u;

/** The flag's meaning: a path to the site, or a name to search for. */
type SiteReference = { address: string } | { search: string };

export interface Site {
  id: string;
  name: string;
}

/**
 * Parses `--site`: an id, `host:/sites/team`, a URL of the site or of something on it, or its name.
 *
 * @throws Failure USAGE if it does not identify a site: a guess would put files into another one
 */
export function siteReference(site: string | undefined): SiteReference {
  if (site === undefined) {
    throw usage(
      'SharePoint needs to know the site.',
      'Pass --site with the name, the URL or the id of the site, or --site root for the main one.',
    );
  }
  if (ID.test(site)) return { address: `/v1.0/sites/${encodeURIComponent(site)}` };
  const [, host, path = ''] = PLACE.exec(site) ?? [];
  if (host === undefined) {
    if (NAME.test(site) && site.isWellFormed()) return { search: site.trim() };
    throw noSite(site);
  }
  const address = `/v1.0/sites/${encodeURIComponent(host)}`;
  if (/^[/:]*$/.test(path)) return { address };
  const [, short, name] = SHORT.exec(path) ?? [];
  const own = short ? `/${/s/i.test(short) ? 'sites' : 'teams'}/${name}` : PATH.exec(path)?.[1];
  const target = own
    ?.split('/')
    .map((segment) => encodeURIComponent(percentDecoded(segment)))
    .join('/');
  if (target === undefined || /\/\.{1,2}$/.test(target)) throw noSite(site);
  return { address: `${address}:${target}` };
}

/**
 * The site that `--site` names.
 *
 * @throws Failure NOT_FOUND with similar `sites`, USAGE with `sites` if several have the name
 */
export async function findSite(api: ProviderApi, site: string | undefined): Promise<Site> {
  const reference = siteReference(site);
  if ('search' in reference) return await searchSite(api, reference.search);
  const found = orNotFound(api.get(reference.address), () => missing(String(site), []));
  return asSite(api, await found);
}

async function searchSite(api: ProviderApi, name: string): Promise<Site> {
  const found = await api.get('/v1.0/sites', [['search', name]]);
  const sites = api.list(found?.value, 'the sites of that name');
  const isNamed = (site: Json) =>
    [site?.displayName, site?.name].some((one) => String(one ?? '').toLowerCase() === name.toLowerCase());
  const [first, second] = sites.filter(isNamed);
  if (!first) throw missing(name, sites);
  if (!second) return asSite(api, first);
  throw usage(`Several sites are called ${name}.`, 'Ask the user which one, and pass its id as --site.', {
    sites: sites.filter(isNamed).map(shown),
  });
}

function asSite(api: ProviderApi, site: Json): Site {
  const id = api.text(site?.id, "the site's id");
  return { id, name: String(site.displayName ?? site.name ?? id) };
}

function shown({ id, displayName, name, webUrl }: Json): Record<string, unknown> {
  return { id, name: displayName ?? name, web_url: webUrl };
}

/** @param near what the search found under other names */
function missing(site: string, near: Json[]): Failure {
  const message = `There is no SharePoint site ${quoted(site)} that the account can see.`;
  return new Failure('NOT_FOUND', message, {
    hint:
      near.length > 0
        ? 'Choose one of `sites`, or ask the user which one, and pass its id as --site.'
        : 'Ask the user for the URL of the site, or search for a word of its name: proxy-request --provider SHAREPOINT --path "/v1.0/sites?search=WORD".',
    details: { status: 404, ...(near.length > 0 && { sites: near.slice(0, 10).map(shown) }) },
  });
}

function noSite(site: string): Failure {
  return usage(
    `--site ${quoted(site)} does not identify a site.`,
    'Pass the URL of the site, as the browser shows it (…/sites/team), its name, its id, or root.',
  );
}
