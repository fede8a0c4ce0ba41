import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectFields } from '../../src/answer/fields.ts';
import { guardHeaders, guardPath } from '../../src/scalekit/proxy-guards.ts';
import { climbs } from '../sandbox/ledger.ts';

/** Path traversals in every spelling that has ever bypassed a filter. */
const piece = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2E%2e',
    '%252e',
    '%2f',
    '%5c',
    '%c0%ae',
    '%u002e',
    ';',
    '..;',
    '?',
    '#',
    '@',
    ':',
    '//',
  ),
  fc.constantFrom(
    '\t',
    '\n',
    '\r',
    ' ',
    '\u00a0',
    '\u2024',
    '\uff0e',
    '\uff0f',
    '\u2215',
    '\0',
    '%00',
    '%0a',
    '%09',
    'http://',
    'v1',
    'pages',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const path = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const query = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), {
  maxLength: 3,
});

/** The path that the guard returns; undefined if it refuses. */
function passed(text: string, parameters: [string, string][] = []): string | undefined {
  try {
    return guardPath(text, parameters);
  } catch {
    return undefined;
  }
}

describe('a proxied path', () => {
  let port = 0;
  let last = '';
  const server = createServer((incoming, answer) => {
    last = incoming.url ?? '';
    answer.end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.close();
  });

  it('never leaves /proxy/, however it is spelled', () => {
    let through = 0;
    fc.assert(
      fc.property(path, query, (text, parameters) => {
        const target = passed(text, parameters);
        if (target === undefined) return;
        through += 1;
        const whole = `/proxy${target}`;
        // A name may contain an encoded backslash, but it must not traverse even if a server reads it as a slash.
        expect(climbs(whole.replace(/%(25)*5c/gi, '/'))).toBe(false);
        expect(new URL(whole, 'http://environment.invalid').pathname.startsWith('/proxy/')).toBe(true);
        expect(target).toMatch(/^\/[!-~]*$/);
      }),
      { numRuns: 5000 },
    );
    expect(through).toBeGreaterThan(200);
  });

  it('arrives byte for byte as the guard returned it', async () => {
    await fc.assert(
      fc.asyncProperty(path, query, async (text, parameters) => {
        const target = passed(text, parameters);
        if (target === undefined) return;
        await new Promise<void>((resolve, reject) => {
          const url = new URL(`http://127.0.0.1:${port}/proxy${target}`);
          request(url, (answer) => answer.resume().on('end', resolve))
            .on('error', reject)
            .end();
        });
        expect(last).toBe(`/proxy${target}`);
      }),
      { numRuns: 300 },
    );
  }, 240_000);

  it('of ordinary segments is allowed', () => {
    const segment = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_~é漢'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), (segments) => {
        expect(decodeURIComponent(passed(`/${segments.join('/')}`) ?? '')).toBe(`/${segments.join('/')}`);
      }),
    );
  });
});

describe('a header', () => {
  it('never becomes two, whatever its name and value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (headers) => {
        let guarded: Record<string, string>;
        try {
          guarded = guardHeaders(headers);
        } catch {
          return;
        }
        for (const [name, value] of Object.entries(guarded)) {
          expect(name).toMatch(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/);
          // Compare as bytes, as sent.
          expect(Buffer.from(value, 'utf8').toString('latin1')).not.toMatch(/[\r\n\0]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that sets our identity is refused in every spelling', () => {
    const reserved = [
      'Authorization',
      'Host',
      'Cookie',
      'connection_name',
      'identifier',
      'Connection',
      'Transfer-Encoding',
      'Content-Length',
      'Upgrade',
      'TE',
    ];
    const cased = fc
      .constantFrom(...reserved)
      .chain((name) =>
        fc
          .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
          .map((upper) =>
            [...name].map((char, at) => (upper[at] ? char.toUpperCase() : char.toLowerCase())).join(''),
          ),
      );
    fc.assert(
      fc.property(cased, fc.string(), (name, value) => {
        expect(() => guardHeaders({ [name]: value })).toThrow();
      }),
    );
  });
});

describe('--fields', () => {
  /** Whether every value in `part` is at the same path in `whole`. */
  const isWithin = (part: unknown, whole: unknown): boolean => {
    if (Array.isArray(part))
      return (
        Array.isArray(whole) &&
        part.length === whole.length &&
        part.every((item, at) => isWithin(item, whole[at]))
      );
    if (typeof part !== 'object' || part === null) return Object.is(part, whole);
    if (typeof whole !== 'object' || whole === null) return false;
    return Object.keys(part).every(
      (key) => Object.hasOwn(whole, key) && isWithin(Reflect.get(part, key), Reflect.get(whole, key)),
    );
  };
  const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'x y');
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.integer(), fc.string(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 3 }),
    object: fc
      .array(fc.tuple(key, tie('any')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  })).any;
  const paths = fc
    .array(
      fc.array(key, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('.')),
      { maxLength: 4 },
    )
    .map((all) => all.join(','));

  it('returns only a part of the answer', () => {
    fc.assert(
      fc.property(value, fc.oneof(paths, fc.string()), (whole, wanted) => {
        expect(isWithin(selectFields(whole, wanted).value, whole)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes no prototype', () => {
    fc.assert(
      fc.property(value, paths, (whole, wanted) => {
        selectFields(whole, wanted);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
