import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import type { Environment } from '../../src/config/environment.ts';
import { describeProxy, OutboundProxies } from '../../src/http/outbound-proxy.ts';

const PROXY = 'http://proxy.example:3128';
const proxyFor = (env: Environment, url = 'https://env.example') =>
  new OutboundProxies(env).for(new URL(url));
const isProxied = (noProxy: string, url: string) =>
  proxyFor({ HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, NO_PROXY: noProxy }, url) !== undefined;

describe('the proxy of a URL', () => {
  it.each([
    [{}, 'https://env.example', undefined],
    [{ HTTPS_PROXY: 'http://a:1' }, 'https://env.example', 'the proxy a:1 (HTTPS_PROXY)'],
    [{ https_proxy: 'http://a:1' }, 'https://env.example', 'the proxy a:1 (https_proxy)'],
    [
      { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' },
      'https://env.example',
      'the proxy a:1 (https_proxy)',
    ],
    [{ https_proxy: '', HTTPS_PROXY: ' http://b:1 ' }, 'https://env.example', 'the proxy b:1 (HTTPS_PROXY)'],
    [{ HTTP_PROXY: 'http://a:1' }, 'https://env.example', undefined],
    [{ HTTP_PROXY: 'http://a:1' }, 'http://env.example', 'the proxy a:1 (HTTP_PROXY)'],
    [{ HTTPS_PROXY: 'http://a:1' }, 'http://env.example', undefined],
    [{ HTTPS_PROXY: 'a' }, 'https://env.example', 'the proxy a:1080 (HTTPS_PROXY)'],
    [{ HTTPS_PROXY: 'http://a:80/' }, 'https://env.example', 'the proxy a:80 (HTTPS_PROXY)'],
    [{ HTTPS_PROXY: 'https://a' }, 'https://env.example', 'the proxy a:443 (HTTPS_PROXY)'],
    [{ HTTPS_PROXY: 'HTTP://A:3128' }, 'https://env.example', 'the proxy a:3128 (HTTPS_PROXY)'],
    [
      { HTTPS_PROXY: 'http://[2001:db8::1]:8080' },
      'https://env.example',
      'the proxy [2001:db8::1]:8080 (HTTPS_PROXY)',
    ],
  ])('%j for %s is %s', (env, url, expected) => {
    const proxy = proxyFor(env, url);
    expect(proxy && describeProxy(proxy)).toBe(expected);
  });

  it.each([
    'https://localhost',
    'https://a.localhost:8443',
    'https://127.0.0.1',
    'https://127.9.9.9',
    'https://[::1]:8443',
  ])('is not used on loopback: %s', (url) => {
    expect(proxyFor({ HTTPS_PROXY: PROXY }, url)).toBeUndefined();
  });

  it.each(['socks5://a:1', 'http://', 'http://a b:1', 'http://u:p@', 'http://a:99999', 'http://a:0'])(
    'with an invalid value is CONFIG_INVALID, without that value: %s',
    (value) => {
      const attempt = () => proxyFor({ HTTPS_PROXY: value });
      expect(attempt).toThrow(Failure);
      expect(attempt).toThrow(/^HTTPS_PROXY /);
      expect(attempt).not.toThrow(/u:p|a b|99999/);
    },
  );
});

describe('the user name and password of a proxy', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  it.each([
    ['http://proxy:3128', undefined],
    ['http://user:pass@proxy:3128', basic('user:pass')],
    ['user:pass@proxy:3128', basic('user:pass')],
    ['http://user@proxy:3128', basic('user:')],
    ['http://us%40er:p%3A%2Fw@proxy:3128', basic('us@er:p:/w')],
    ['http://user:p@ss@proxy:3128', basic('user:p@ss')],
    ['http://user:100%@proxy:3128', basic('user:100%')],
  ])('%s', (value, expected) => {
    expect(proxyFor({ HTTPS_PROXY: value })?.authorization).toBe(expected);
  });

  it('are secrets in each of their forms', () => {
    const { secrets } = new OutboundProxies({ https_proxy: 'http://user:pass%20word@proxy:3128' });
    expect(secrets).toEqual(
      expect.arrayContaining(['pass%20word', 'pass word', basic('user:pass word').slice(6)]),
    );
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['*', 'https://env.example', false],
    ['env.example', 'https://env.example', false],
    ['.env.example', 'https://env.example', false],
    ['ENV.Example', 'https://env.EXAMPLE.', false],
    ['example', 'https://env.example', false],
    ['.example', 'https://env.example', false],
    ['*.example', 'https://env.example', false],
    ['ample', 'https://env.example', true],
    ['other.example', 'https://env.example', true],
    ['a.env.example', 'https://env.example', true],
    ['a, env.example ,b', 'https://env.example', false],
    ['a env.example', 'https://env.example', false],
    ['env.example:443', 'https://env.example', false],
    ['env.example:8443', 'https://env.example', true],
    ['env.example:8443', 'https://env.example:8443', false],
    ['.example:443', 'https://env.example', false],
    ['10.0.0.7', 'https://10.0.0.7', false],
    ['10.0.0.8', 'https://10.0.0.7', true],
    ['0.7', 'https://10.0.0.7', true],
    ['10.0.0.0/8', 'https://10.20.30.40', false],
    ['10.0.0.0/24', 'https://10.0.1.1', true],
    ['10.0.0.0/33', 'https://10.0.0.1', true],
    ['10.0.0.0/x', 'https://10.0.0.1', true],
    ['2001:db8::7', 'https://[2001:db8::7]', false],
    ['[2001:db8::7]', 'https://[2001:db8::7]', false],
    ['[2001:db8::7]:443', 'https://[2001:db8::7]', false],
    ['[2001:db8::7]:444', 'https://[2001:db8::7]', true],
    ['2001:db8::/32', 'https://[2001:db8:1::1]', false],
    ['2001:db8::/32', 'https://[2001:db9::1]', true],
    ['10.0.0.0/8', 'https://env.example', true],
    ['', 'https://env.example', true],
    [' , ', 'https://env.example', true],
    ['.', 'https://env.example', true],
  ])('%j and %s: proxied %s', (rules, url, expected) => {
    expect(isProxied(rules, url)).toBe(expected);
  });

  it('prefers the lower-case name', () => {
    const env = { HTTPS_PROXY: PROXY, NO_PROXY: '*', no_proxy: 'other.example' };
    expect(proxyFor(env)).toBeDefined();
  });
});
