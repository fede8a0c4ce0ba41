import { BlockList, isIP } from 'node:net';
import { configInvalid } from '../answer/failure.ts';
import { percentDecoded } from '../answer/text.ts';
import type { Environment } from '../config/environment.ts';
import { isLoopbackHost } from '../config/settings.ts';

/** The HTTP proxy that a connection goes through. */
export interface OutboundProxy {
  /** The variable that names it. */
  variable: string;
  hostname: string;
  port: number;
  /** Whether the proxy itself uses TLS. */
  isSecure: boolean;
  /** The value of `Proxy-Authorization`. */
  authorization: string | undefined;
}

/** A description of a proxy, without its user name and password. */
export function describeProxy({ hostname, port, variable }: OutboundProxy): string {
  return `the proxy ${isIP(hostname) === 6 ? `[${hostname}]` : hostname}:${port} (${variable})`;
}

/**
 * Chooses the proxy for a URL as curl does (https://curl.se/docs/manpage.html#ENVIRONMENT): HTTPS_PROXY, HTTP_PROXY and
 * NO_PROXY, in lower case first. Loopback never goes through one.
 */
export class OutboundProxies {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** Passwords to redact: as written, decoded, and as sent. */
  get secrets(): string[] {
    return ['https:', 'http:'].flatMap((protocol) => {
      const [value = ''] = this.#valueFor(protocol);
      const userinfo = /^(?:[^/]*:\/\/)?(.*)@/s.exec(value)?.[1] ?? '';
      const [, password = ''] = splitCredentials(userinfo);
      return userinfo === '' ? [] : [password, percentDecoded(password), basic(userinfo)];
    });
  }

  /** @throws Failure CONFIG_INVALID if the variable does not name an HTTP proxy */
  for(url: URL): OutboundProxy | undefined {
    const [value, variable] = this.#valueFor(url.protocol);
    const isDirect = value === undefined || isLoopbackHost(url.hostname) || this.excludes(url);
    return isDirect ? undefined : parseProxy(value, variable);
  }

  /** Whether NO_PROXY names the host of a URL. */
  excludes(url: URL): boolean {
    const rules = set(this.#env.no_proxy) ?? set(this.#env.NO_PROXY) ?? '';
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const host = bare(url.hostname.toLowerCase());
    return rules.split(/[\s,]+/).some((rule) => rule !== '' && matches(rule.toLowerCase(), host, port));
  }

  #valueFor(protocol: string): [value: string | undefined, variable: string] {
    const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = this.#env;
    const lower = set(protocol === 'https:' ? https_proxy : http_proxy);
    const upper = set(protocol === 'https:' ? HTTPS_PROXY : HTTP_PROXY);
    const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    // On Windows, both names read the same variable.
    return lower !== undefined && lower !== upper ? [lower, name] : [upper, name.toUpperCase()];
  }
}

function set(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** Default ports as in curl: 1080, or 443 if the proxy uses TLS. */
function parseProxy(value: string, variable: string): OutboundProxy {
  const scheme = /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(value)?.[0] ?? 'http';
  const isSecure = scheme.toLowerCase() === 'https';
  // The message does not contain the value, which may hold a password.
  if (!isSecure && scheme.toLowerCase() !== 'http')
    throw configInvalid(
      `${variable} names a ${scheme.toLowerCase()} proxy; only http and https proxies are supported.`,
      `Set ${variable} to the host and port of an HTTP proxy, such as proxy.example:3128, or unset it.`,
    );
  const authority = value.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/[/?#].*/s, '');
  // `URL` drops a port that is the scheme's default.
  const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? (isSecure ? 443 : 1080));
  if (!URL.canParse(`http://${authority}`) || port < 1)
    throw configInvalid(
      `${variable} is not the URL of a proxy.`,
      `Set ${variable} to the host and port of a proxy, such as proxy.example:3128, or unset it; characters such as @ : / in a password are percent-encoded.`,
    );
  const url = new URL(`http://${authority}`);
  const userinfo = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : '';
  const authorization = userinfo === '' ? undefined : `Basic ${basic(userinfo)}`;
  return { variable, hostname: bare(url.hostname), port, isSecure, authorization };
}

function basic(userinfo: string): string {
  return Buffer.from(splitCredentials(userinfo).map(percentDecoded).join(':')).toString('base64');
}

function splitCredentials(userinfo: string): [user: string, password: string] {
  const [user = '', ...password] = userinfo.split(':');
  return [user, password.join(':')];
}

/** A host without IPv6 brackets and the trailing dot. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/**
 * Whether a NO_PROXY rule matches a host: `*`, a domain with or without a leading dot, an address, a network such as
 * `10.0.0.0/8`; each but the first two may name a port.
 */
function matches(rule: string, host: string, port: string): boolean {
  if (rule === '*') return true;
  const [, named, only] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(rule) ?? [undefined, rule, undefined];
  if (only !== undefined && only !== port) return false;
  const name = bare(String(named));
  if (isIP(host) !== 0) return containsAddress(name, host);
  const domain = name.replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function containsAddress(rule: string, address: string): boolean {
  const [network = '', prefix] = rule.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  const bits = prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix);
  if (isIP(network) === 0 || !Number.isInteger(bits) || bits < 0 || bits > (family === 'ipv6' ? 128 : 32))
    return false;
  const list = new BlockList();
  list.addSubnet(network, bits, family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
