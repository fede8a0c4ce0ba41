import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { guardHeaders, guardPath } from '../../src/scalekit/proxy-guards.ts';
import { climbs } from '../sandbox/ledger.ts';

describe('guardPath', () => {
  const PARTS = [
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '%252e',
    '%25252e',
    '..;x',
    '%00',
    '\t',
    '\\',
    '%5c',
    '%2f',
    '．',
    '%c0%ae',
    '%u002e',
    'a',
    '/',
    '//',
    ' ',
    '%20',
    '#',
    '?',
    ':',
    '%EF%BC%8E',
  ];

  it('allows no path out of the API in any combination of parts', () => {
    let passed = 0;
    for (const a of PARTS)
      for (const b of PARTS)
        for (const c of PARTS) {
          const path = `/v1/${a}${b}${c}/x`;
          let target: string;
          try {
            target = guardPath(path);
          } catch (error) {
            expect(error).toMatchObject({ code: 'INVALID_PATH' });
            continue;
          }
          passed++;
          // An encoded backslash may be literal; what counts is the text between two of them.
          expect(climbs(`/proxy${target.replace(/%(25)*5c/gi, '/')}`), path).toBe(false);
          expect(new URL(`http://h/proxy${target}`).pathname.startsWith('/proxy/v1/')).toBe(true);
          expect(target).toMatch(/^\/[!-~]*$/);
        }
    expect(passed).toBeGreaterThan(100);
  });

  it('encodes every parameter so that a server decodes it unchanged', () => {
    const values = ["it's", 'a&b=c', '用户', '%', '+', ' ', '#?/', '"<>`{}|\\^[]', '\u{1F600}', '\ud800'];
    const target = guardPath(
      '/v1/x?z=1',
      values.map((value, at) => [`k${at}'`, value]),
    );
    const read = [...new URL(`http://h${target}`).searchParams];
    expect(read[0]).toEqual(['z', '1']);
    expect(read.slice(1)).toEqual(values.map((value, at) => [`k${at}'`, value.toWellFormed()]));
  });

  it.each([
    '',
    '\ud800',
    '/\ud800',
    '/../oauth/token',
    '/v1/../../oauth/token',
    '/v1/..',
    '/./v1',
    '/v1/%2e%2e/x',
    '/v1/%2E./x',
    '/v1/%252e%252e/x',
    '/v1/%25252e%25252e/x',
    '/v1/..%2fx',
    '/v1/%2e%2e%2fx',
    '/v1/..;a=b/x',
    '/v1/.%09./x',
    '/v1/%c0%ae%c0%ae/x',
    '/v1/%u002e%u002e/x',
    // Not UTF-8, but a server that reads bytes still sees the dots.
    '/v1/%ff%2f%2e%2e%2fx',
    `/v1/%${'25'.repeat(9)}41`,
    '/v1/．．/x',
    '/v1/ .. /x',
    '/v1\\..\\x',
    '/v1/%5c..%5cx',
    'https://slack.com/api/auth.test',
    'HTTP://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//evil.example/api',
    '\\\\evil.example\\api',
    '/\\evil.example',
    '/v1/x#fragment',
    '/v1/a\nb',
    '/v1/a\tb',
    '/v1/%00',
    '/v1/%0d%0aX-Injected: 1',
    '/v1/x?a=b\r\nX-Injected: 1',
    '/v1/\u0085',
  ])('refuses %j', (path) => {
    expect(() => guardPath(path)).toThrow(Failure);
  });
});

describe('guardHeaders', () => {
  it('keeps names as written and trims values', () => {
    expect(guardHeaders({ 'X-A': ' b ', n: 5, t: true })).toEqual({ 'X-A': 'b', n: '5', t: 'true' });
  });

  it.each([
    'Authorization',
    'aUTHORIZATION',
    'Host',
    'Cookie',
    'Connection',
    'Content-Length',
    'Upgrade',
    'TE',
    'Keep-Alive',
    'Proxy-Authorization',
    'a:b',
    'identifier',
    'CONNECTION_NAME',
    'Transfer-Encoding',
    'X-HTTP-Method-Override',
    'x-http-method',
    'X-METHOD-OVERRIDE',
    'X_HTTP_Method_Override',
    'X-Http_Method',
    'Proxy_Authorization',
    'connection-name',
    'a b',
    'a\nb',
    'ä',
    '',
  ])('refuses %j', (name) => {
    expect(() => guardHeaders({ [name]: 'x' })).toThrow(Failure);
  });

  it('refuses a header in two spellings, since only one would be sent', () => {
    expect(() => guardHeaders({ 'X-A': '1', 'x-a': '2' })).toThrow('is given twice');
    expect(guardHeaders({ 'X-A': '1', 'X-B': '2' })).toEqual({ 'X-A': '1', 'X-B': '2' });
  });
});
