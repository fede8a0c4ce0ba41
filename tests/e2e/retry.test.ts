import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../sandbox/sandbox.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { useFilesBench } from './files-bench.ts';

const files = useFilesBench();
const bench = useBench({ inProcess: true });
const get = (args: string[] = [], path = '/x') =>
  bench.run(['proxy-request', '--connection-name', 'exa', '--path', path, ...args]);
const busy = (headers: Record<string, string> = {}) => ({ status: 503, headers, body: 'busy' });

/** Expects this many requests, none of them earlier than `ms` after the one before. */
function expectApart(requests: LedgerEntry[], count: number, ms: number) {
  expect(requests).toHaveLength(count);
  for (const [at, { at: time }] of requests.slice(1).entries())
    expect(time - (requests[at]?.at ?? 0)).toBeGreaterThanOrEqual(ms);
}

describe('a provider that asks to come back later', () => {
  it('is asked four times, never earlier than it wants: a proxied GET', async () => {
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: busy({ 'retry-after': '1' }) });
    const error = failed(await get(), 'UNAVAILABLE');
    expect(error).toMatchObject({ status: 503, body: 'busy', retry_after: 1, retryable: true });
    expect(error.hint).toContain('in 1 second.');
    expectApart(bench.proxied(), 4, 990);
  });

  it.each(['GOOGLEDRIVE', 'ONEDRIVE'] as const)(
    'is asked four times, never earlier than it wants: a download from %s',
    async (provider) => {
      const { from } = await files.place(provider, 1024);
      const content = provider === 'GOOGLEDRIVE' ? /alt=media/ : 'filehost';
      files.sandbox.fault({ on: content, times: Infinity, http: busy({ 'retry-after': '1' }) });
      failed(await files.download(provider, from), 'UNAVAILABLE');
      expectApart(
        files.sandbox.ledger.filter(({ fault }) => fault),
        4,
        990,
      );
    },
  );

  it('after more than --timeout → UNAVAILABLE at once, with the seconds', async () => {
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: busy({ 'retry-after': '120' }) });
    const error = failed(await get(), 'UNAVAILABLE');
    expect(error).toMatchObject({ retry_after: 120, retryable: true });
    expect(error.hint).toContain('in 120 seconds');
    expect(bench.proxied()).toHaveLength(1);
  });

  it('at a date → counted from the Date of its answer', async () => {
    const later = (seconds: number) => new Date(Date.UTC(2020, 0, 1, 0, 0, seconds)).toUTCString();
    const headers = { date: later(0), 'retry-after': later(90) };
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: busy(headers) });
    expect(failed(await get(['--timeout', '20']), 'UNAVAILABLE').retry_after).toBe(90);
    expect(bench.proxied()).toHaveLength(1);
  });

  it('after a write → not asked again', async () => {
    bench.sandbox.fault({ on: 'proxy', http: busy({ 'retry-after': '1' }) });
    const error = failed(await get(['--method', 'POST', '--body', '{}']), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: 503, retry_after: 1, retryable: false });
    expect(bench.proxied()).toHaveLength(1);
  });
});

describe('a transient fault of a provider', () => {
  it.each([500, 520, 522, 524, 529])('HTTP %s on a GET → retryable, after four tries', async (status) => {
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: { status, body: '' } });
    expect(failed(await get(), 'PROVIDER_ERROR')).toMatchObject({ status, retryable: true });
    expect(bench.proxied()).toHaveLength(4);
  });

  it.each([501, 507])('HTTP %s on a GET → not retryable, one try', async (status) => {
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: { status, body: '' } });
    expect(failed(await get(), 'PROVIDER_ERROR')).toMatchObject({ status, retryable: false });
    expect(bench.proxied()).toHaveLength(1);
  });

  it('in a look-up during a request → four tries of the look-up, one of the request', async () => {
    bench.sandbox.fault({ on: 'proxy', times: Infinity, http: { status: 401, body: '{"error":"expired"}' } });
    bench.sandbox.fault({
      on: 'GetConnectedAccountAuth',
      skip: 1,
      times: Infinity,
      grpc: { code: 'unavailable' },
    });
    failed(await get(), 'UNAVAILABLE');
    expect(bench.proxied()).toHaveLength(1);
    expect(bench.count('GetConnectedAccountAuth')).toBe(1 + 4);
  });
});

describe('the token endpoint', () => {
  it('that asks to wait for a second is asked again, and the tool runs once', async () => {
    bench.sandbox.fault({ on: 'token', http: busy({ 'retry-after': '1' }) });
    succeeded(
      await bench.run([
        'execute-tool',
        '--connection-name',
        'slack',
        '--tool-name',
        'slack_list_channels',
        '--tool-input',
        '{}',
      ]),
    );
    expectApart(
      bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'token'),
      2,
      990,
    );
  });

  it('that asks to wait longer than --timeout → UNAVAILABLE with the seconds', async () => {
    bench.sandbox.fault({ on: 'token', times: Infinity, http: busy({ 'retry-after': '30' }) });
    const error = failed(await bench.run(['list-connections', '--timeout', '10']), 'UNAVAILABLE');
    expect(error.retry_after).toBe(30);
    expect(bench.count('POST', 'token')).toBe(1);
  });
});
