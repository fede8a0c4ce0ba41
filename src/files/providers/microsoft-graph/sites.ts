import { Failure } from '../../../answer/failure.ts';

/** A host, and the path behind it, with the colon that Graph writes between them or without. */
const PLACE = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+):?(\/[^?#]*)?(?:[?#].*)?$/i;
const ID = /^[\w.,!-]+$/;
/** `/sites/team`; in links that were copied it stands behind `/:f:/r`. What follows is a page or a library. */
const PATH = /^(?:\/:\w:\/\w)?(\/(?:sites|teams|personal)\/[^/:]+)/i;
/** In sharing links `/sites/` is shortened to `/s/`, and `/teams/` to `/t/`: `/:f:/s/team/EabcDEF`. */
const SHORT = /^\/:\w:\/([st])\/([^/]+)/i;

/**
 * The site that `--site` names: its id, `root`, or where to ask for its id.
 *
 * @param site as the person wrote it: an id, `host:/sites/team`, a URL of the site or of something on it
 * @throws Failure USAGE where it names no site: a guess would put files into another one
 */
export function siteOf(site: string | undefined): { id: string } | { address: string } {
  if (site === undefined) {
    throw new Failure('USAGE', 'SharePoint needs to know the site.', {
      hint: 'Pass --site with the URL or the id of the site, or --site root for the main one.',
    });
  }
  const [, host, path = ''] = PLACE.exec(site) ?? [];
  if (host === undefined) {
    if (ID.test(site)) return { id: site };
    throw noSite(site);
  }
  const address = `/v1.0/sites/${encodeURIComponent(host)}`;
  if (/^[/:]*$/.test(path)) return { address };
  const [, short, name] = SHORT.exec(path) ?? [];
  const own = short ? `/${/s/i.test(short) ? 'sites' : 'teams'}/${name}` : PATH.exec(path)?.[1];
  const target = own?.split('/').map(encoded).join('/');
  if (target === undefined || /\/\.{1,2}$/.test(target)) throw noSite(site);
  return { address: `${address}:${target}` };
}

function noSite(site: string): Failure {
  return new Failure('USAGE', `--site ${JSON.stringify(site.slice(0, 200))} names no site.`, {
    hint: 'Pass the URL of the site, as the browser shows it (…/sites/team), its id, or root.',
  });
}

/** As it stands in a URL, whether or not it was encoded already. */
function encoded(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return encodeURIComponent(segment);
  }
}
