import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { MIB, PROVIDERS, sha256Of, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

describe.each(PROVIDERS)('a download from %s', (provider) => {
  const source = () => (provider === 'GOOGLEDRIVE' ? /alt=media/ : /\/signed\//);

  it('resumes where its connection broke, each time', async () => {
    const { from, file } = await bench.place(provider, 30 * MIB);
    bench.sandbox.fault({ on: source(), times: 9, breakAfterBytes: 8 * MIB, of: 'answer' });
    expect(succeeded(await bench.download(provider, from))).toMatchObject({
      bytes: 30 * MIB,
      sha256: file.sha256,
    });
    expect(await sha256Of(bench.target)).toBe(file.sha256);
    const parts = bench.sandbox.ledger.filter(({ target }) => source().test(target));
    const sent = parts.map(({ bytes }) => bytes.sent);
    // A busy machine may not have read all that arrived before a break: that comes again, and nothing else.
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(sent.slice(0, -1).every((bytes) => bytes === 8 * MIB)).toBe(true);
    expect(sent.reduce((all, one) => all + one, 0)).toBeLessThan(60 * MIB);
  });

  it('that breaks permanently leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 30 * MIB);
    bench.sandbox.fault({ on: source(), breakAfterBytes: 10 * MIB, of: 'answer' });
    bench.sandbox.fault({ on: source(), times: Number.POSITIVE_INFINITY, reset: true });
    const before = readdirSync(bench.folder);
    failed(await bench.download(provider, from), 'NETWORK');
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it.each([
    ['a 429', { status: 429, body: '{}' }],
    ['a 429 that asks for a second', { status: 429, headers: { 'retry-after': '1' }, body: '{}' }],
    ['a 503', { status: 503, body: '{}' }],
  ])('survives %s', async (_name, http) => {
    const { from, file } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), http });
    expect(succeeded(await bench.download(provider, from)).sha256).toBe(file.sha256);
  });

  it('that stalls ends after --timeout and leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), hang: 'headers' });
    failed(await bench.download(provider, from, ['--timeout', '3']), 'TIMEOUT');
    expect(existsSync(bench.target)).toBe(false);
  });

  it('that is interrupted with a part on disk leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 30 * MIB);
    bench.sandbox.fault({ on: source(), breakAfterBytes: 8 * MIB, of: 'answer' });
    bench.sandbox.fault({ on: source(), hang: 'headers', times: Number.POSITIVE_INFINITY });
    const before = readdirSync(bench.folder);
    const requests = () => bench.sandbox.ledger.filter(({ target }) => source().test(target)).length;
    const parts = () => readdirSync(bench.folder).filter((name) => name.endsWith('.part'));
    let found: string[] = [];
    const outcome = await bench.download(provider, from, [], {
      onStart: async (child) => {
        while ((requests() < 2 || parts().length === 0) && child.exitCode === null) await sleep(5);
        found = parts();
        child.kill('SIGTERM');
      },
    });
    expect(found).toHaveLength(1);
    failed(outcome, 'INTERRUPTED');
    expect(outcome.code).toBe(143);
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('does not mistake a 304 for an empty file', async () => {
    const { from } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), http: { status: 304 } });
    expect(failed(await bench.download(provider, from), 'PROVIDER_ERROR').status).toBe(304);
    expect(existsSync(bench.target)).toBe(false);
  });

  it('survives a fault before the first byte', async () => {
    const { from, file } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), reset: true });
    expect(succeeded(await bench.download(provider, from)).sha256).toBe(file.sha256);
  });
});

describe('a download that cannot be resumed', () => {
  it('starts over: a Google document, which has neither length nor tag', async () => {
    const mimeType = 'application/vnd.google-apps.document';
    const content = 'x'.repeat(500_000);
    const file = await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'doc', mimeType, content });
    bench.sandbox.fault({ on: /\/export/, times: 2, breakAfterBytes: 200_000, of: 'answer' });
    expect(succeeded(await bench.download('GOOGLEDRIVE', file.id)).sha256).toBe(file.sha256);
  });

  it('starts over if the file has changed, and saves only one version', async () => {
    const [before, after] = ['a', 'b'].map((letter) => Buffer.from(letter.repeat(500_000)));
    const file = await bench.sandbox.addFile({
      provider: 'SHAREPOINT',
      name: 'a.bin',
      content: before ?? '',
      drive: 'root',
    });
    bench.sandbox.fault({ on: 'filehost', breakAfterBytes: 200_000, of: 'answer' });
    const onStart = () => {
      const timer = setInterval(() => {
        if (!bench.sandbox.ledger.some(({ fault }) => fault)) return;
        clearInterval(timer);
        Object.assign(file, {
          content: after,
          sha256: createHash('sha256')
            .update(after ?? '')
            .digest('hex'),
        });
      }, 5);
    };
    const got = succeeded(await bench.download('SHAREPOINT', file.id, [], { onStart }));
    expect(got.sha256).toBe(file.sha256);
    expect(readFileSync(bench.target).equals(after ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('a download that breaks', () => {
  const breaksAt = (bytes: number) =>
    bench.sandbox.fault({ on: 'filehost', breakAfterBytes: bytes, of: 'answer' });
  const parts = () =>
    bench.sandbox.ledger
      .filter(({ endpoint }) => endpoint === 'filehost')
      .map(({ status, headers }) => [status, headers.range]);

  it('starts over if the rest no longer exists', async () => {
    const { from, file } = await bench.place('ONEDRIVE', 500_000);
    breaksAt(200_000);
    bench.sandbox.fault({ on: 'filehost', http: { status: 416 } });
    expect(succeeded(await bench.download('ONEDRIVE', from)).sha256).toBe(file.sha256);
    expect(parts()).toEqual([
      [200, undefined],
      [416, 'bytes=200000-'],
      [200, undefined],
    ]);
  });

  it('ends with the refusal if the rest is refused, and leaves nothing behind', async () => {
    const { from } = await bench.place('GOOGLEDRIVE', 500_000);
    bench.sandbox.fault({ on: /alt=media/, breakAfterBytes: 200_000, of: 'answer' });
    bench.sandbox.fault({ on: /alt=media/, http: { status: 404, body: '{}' } });
    const error = failed(await bench.download('GOOGLEDRIVE', from), 'NOT_FOUND');
    expect(error).toMatchObject({ status: 404, retryable: false });
    expect(existsSync(bench.target)).toBe(false);
  });
});

describe('a downloaded file', () => {
  const announced = (more: Record<string, unknown>) => {
    const body = JSON.stringify({ id: 'x', name: 'made.zip', ...more });
    bench.sandbox.fault({ on: /\/drive\/v3\/files\/[^?]+\?fields/, http: { status: 200, body } });
  };

  it('must match what the provider announced: it is fetched again, then given up', async () => {
    const { from } = await bench.place('GOOGLEDRIVE', 1024);
    announced({ id: from, mimeType: 'application/zip', sha256Checksum: 'ab'.repeat(32) });
    const error = failed(await bench.download('GOOGLEDRIVE', from), 'NETWORK');
    expect(error.message).toContain('do not match the provider');
    expect(bench.sandbox.ledger.filter(({ target }) => target.includes('alt=media'))).toHaveLength(4);
    expect(existsSync(bench.target)).toBe(false);
  });
});

describe.each(['NOTION', 'ONEDRIVE'] as const)('a signed URL of %s that has expired', (provider) => {
  it.each([401, 403, 404, 410])('is replaced by a fresh one after a %i', async (status) => {
    const { from, file } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: 'filehost', http: { status, body: '<Error/>' } });
    expect(succeeded(await bench.download(provider, from)).sha256).toBe(file.sha256);
    const targets = bench.sandbox.ledger
      .filter(({ endpoint }) => endpoint === 'filehost')
      .map(({ target }) => target);
    expect(new Set(targets).size).toBe(2);
  });

  it('ends with what the other host said, when the fresh one does not work either', async () => {
    const { from } = await bench.place(provider, 1024);
    bench.sandbox.fault({
      on: 'filehost',
      times: Number.POSITIVE_INFINITY,
      http: { status: 403, body: '<Error/>' },
    });
    expect(failed(await bench.download(provider, from), 'PROVIDER_ERROR')).toMatchObject({ status: 403 });
    expect(bench.count('GET', 'filehost')).toBe(2);
    expect(existsSync(bench.target)).toBe(false);
  });
});
