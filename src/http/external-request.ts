import { lookup as dnsLookup } from 'node:dns';
import type { OutgoingHttpHeaders } from 'node:http';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Failure } from '../answer/failure.ts';
import { words } from '../answer/text.ts';
import { isLoopbackHost } from '../config/settings.ts';
import { type Exchange, exchange } from './exchange.ts';
import { type HttpResponse, locationOf } from './response.ts';
import type { Session } from './session.ts';

/** Maximum number of redirects to follow. */
const MAX_REDIRECTS = 5;

export type ExternalRequest = Pick<Exchange, 'body' | 'signal'> & {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  headers?: OutgoingHttpHeaders;
};

/**
 * Sends a request to a host that is not Scalekit: a pre-signed or pre-authenticated URL. It carries no
 * Authorization, no connection_name and no identifier.
 *
 * @param envUrl if it is on loopback (a sandbox), addresses on loopback may be fetched as well
 * @returns the answer, redirects of a GET followed
 * @throws Failure FORBIDDEN for an address inside the machine or network, PROVIDER_ERROR for a redirect without a target,
 *   NETWORK, or the abort signal's reason
 */
export async function sendExternal(
  { session, envUrl }: { session: Session; envUrl: string },
  url: string,
  request: ExternalRequest,
): Promise<HttpResponse> {
  const mayBePrivate = isLoopbackHost(new URL(envUrl).hostname);
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const target = checkUrl(at, mayBePrivate);
    const answer = await exchange(session, {
      ...request,
      url: target,
      // The rest of the URL may itself be a credential.
      target: target.origin,
      headers: { accept: '*/*', ...request.headers },
      // If a proxy resolves the name, the proxy decides what may be reached.
      foreign: { lookup: mayBePrivate ? undefined : publicLookup() },
    });
    if (request.method !== 'GET' || answer.status < 300 || answer.status >= 400) return answer;
    answer.body.destroy();
    const location = locationOf(answer);
    if (location === undefined) throw noFile(answer.status, at);
    if (!URL.canParse(location, at)) throw refuse(at, 'redirects to something that is not a URL');
    at = new URL(location, at).href;
  }
  throw refuse(at, `redirects more than ${MAX_REDIRECTS} times`);
}

/**
 * Only `https` to public addresses, so that no answer can make this machine send requests to itself or its network;
 * if the environment itself is on loopback (a sandbox), loopback is allowed.
 */
function checkUrl(url: string, mayBePrivate: boolean): URL {
  if (!URL.canParse(url)) throw refuse(url, 'is not a URL');
  const target = new URL(url);
  if (target.protocol !== 'https:' && !(mayBePrivate && target.protocol === 'http:'))
    throw refuse(url, 'is not https');
  if (target.username || target.password) throw refuse(url, 'contains a user name or password');
  if (mayBePrivate) return target;
  // `localhost.` is `localhost`.
  const hostname = target.hostname.replace(/\.$/, '');
  const host = hostname.replace(/^\[|\]$/g, '');
  if (
    isLoopbackHost(hostname) ||
    host.endsWith('.local') ||
    host.endsWith('.internal') ||
    (isIP(host) !== 0 && isPrivate(host))
  ) {
    throw refuse(url, 'points into this machine or its network');
  }
  return target;
}

/** Resolves a name and returns only public addresses: a public name may point at a private address. */
export function publicLookup(resolve: typeof dnsLookup = dnsLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const open = addresses.filter(({ address }) => !isPrivate(address));
      const first = open[0];
      if (!first)
        return callback(refuse(`https://${hostname}/`, 'points into this machine or its network'), '', 0);
      if (options.all) return callback(null, open);
      callback(null, first.address, first.family);
    });
  };
}

/** Loopback, link-local, private, shared, multicast and reserved ranges (RFC 6890). */
const RESERVED = new BlockList();
for (const range of words(`
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3
  ::/96 64:ff9b::/96 100::/64 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8
`)) {
  const [network = '', prefix] = range.split('/');
  RESERVED.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
}

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return RESERVED.check(mapped, 'ipv4');
  // The hexadecimal spelling of an IPv4-mapped address; BlockList compares it with the IPv4 ranges.
  return RESERVED.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** For example a 304: there is no file, and an empty body must not be mistaken for one. */
function noFile(status: number, url: string): Failure {
  return new Failure('PROVIDER_ERROR', `${new URL(url).host} answered ${status} without a file.`, {
    hint: 'Check the answer that contains this URL; another URL in it may lead to the file.',
    details: { status },
  });
}

function refuse(url: string, reason: string): Failure {
  const shown = URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : url.slice(0, 80);
  return new Failure('FORBIDDEN', `${shown} ${reason}; it was not fetched.`, {
    hint: 'Tell the user: an answer pointed at an address that this program does not follow.',
  });
}
