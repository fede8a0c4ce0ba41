import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { MIB, PROVIDERS, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

describe.each(PROVIDERS)('a download from %s', (provider) => {
  const source = () => (provider === 'GOOGLEDRIVE' ? /alt=media/ : /\/signed\//);

  it('that breaks leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 30 * MIB);
    bench.sandbox.fault({ on: source(), breakAfterBytes: 10 * MIB, of: 'answer' });
    const before = readdirSync(bench.folder);
    failed(await bench.download(provider, from), 'NETWORK');
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('that stands still ends after --timeout and leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), hang: 'headers' });
    failed(await bench.download(provider, from, ['--timeout', '1']), 'TIMEOUT');
    expect(existsSync(bench.target)).toBe(false);
  });

  it('that is interrupted leaves nothing behind', async () => {
    const { from } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), hang: 'headers' });
    const before = readdirSync(bench.folder);
    const outcome = await bench.download(provider, from, [], {
      onStart: (child) => {
        const timer = setInterval(() => {
          if (!readdirSync(bench.folder).some((name) => name.endsWith('.part'))) return;
          clearInterval(timer);
          child.kill('SIGTERM');
        }, 20);
      },
    });
    failed(outcome, 'INTERRUPTED');
    expect(outcome.code).toBe(143);
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  it('survives a fault before the first byte', async () => {
    const { from, file } = await bench.place(provider, 1024);
    bench.sandbox.fault({ on: source(), reset: true });
    expect(succeeded(await bench.download(provider, from)).sha256).toBe(file.sha256);
  });
});

describe('a signed URL that has expired', () => {
  it('is replaced by a fresh one', async () => {
    const { from, file } = await bench.place('NOTION', 1024);
    bench.sandbox.fault({ on: 'filehost', http: { status: 403, body: '<Error/>' } });
    expect(succeeded(await bench.download('NOTION', from)).sha256).toBe(file.sha256);
    const targets = bench.sandbox.ledger
      .filter(({ door }) => door === 'filehost')
      .map(({ target }) => target);
    expect(new Set(targets).size).toBe(2);
  });

  it('ends with what the other host said, when the fresh one does not work either', async () => {
    const { from } = await bench.place('NOTION', 1024);
    bench.sandbox.fault({
      on: 'filehost',
      times: Number.POSITIVE_INFINITY,
      http: { status: 403, body: '<Error/>' },
    });
    expect(failed(await bench.download('NOTION', from), 'PROVIDER_ERROR')).toMatchObject({ status: 403 });
    expect(existsSync(bench.target)).toBe(false);
  });
});
