import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { MIB, useFilesBench } from './files-bench.ts';

/** How uploads in several ranges rely on the provider's upload session. */
const bench = useFilesBench();

/** One range for Drive and Graph. */
const ONE = 6 * MIB;
const PROVIDERS = ['GOOGLEDRIVE', 'ONEDRIVE'] as const;
type Provider = (typeof PROVIDERS)[number];
/** Two ranges, the last of them short. */
const TWO: Record<Provider, number> = { GOOGLEDRIVE: 20 * MIB + 1000, ONEDRIVE: 40 * MIB + 1000 };
const SESSION: Record<Provider, Fault['on']> = { GOOGLEDRIVE: /upload_id=/, ONEDRIVE: 'filehost' };
/** The method that asks for a session's state; Drive takes a PUT without bytes. */
const ASK: Record<Provider, string> = { GOOGLEDRIVE: 'PUT', ONEDRIVE: 'GET' };

const faultAt = (provider: Provider, method: string, fault: Partial<Fault>) =>
  bench.sandbox.fault({ on: SESSION[provider], method, ...fault });
const answer = (status: number) => ({ http: { status, body: '{}' } });
/** The provider has all bytes of one range, but is not done. */
const notYet = (provider: Provider): Partial<Fault> => {
  const drive = { status: 308, headers: { range: `bytes=0-${ONE - 1}` }, body: '' };
  const graph = { status: 202, body: '{"nextExpectedRanges":[]}' };
  return { when: 'after', http: provider === 'ONEDRIVE' ? graph : drive };
};
const opened = () =>
  bench.sandbox.ledger.filter(({ target }) => /uploadType=resumable(?!.*upload_id)|createUpload/.test(target))
    .length;

describe.each(PROVIDERS)('a session of %s', (provider) => {
  it.each([404, 410])('that is gone after its first range starts over: %i', async (status) => {
    const { path, sha256 } = bench.make(TWO[provider]);
    faultAt(provider, 'PUT', { breakAfterBytes: MIB, of: 'request' });
    faultAt(provider, ASK[provider], answer(status));
    succeeded(await bench.upload(provider, path, ['--on-conflict', 'rename']));
    expect(opened()).toBe(2);
    expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }]);
  });

  it('that has all bytes but is not done is polled until it is', async () => {
    const { path, sha256 } = bench.make(ONE);
    faultAt(provider, 'PUT', notYet(provider));
    succeeded(await bench.upload(provider, path));
    expect(opened()).toBe(1);
    expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }]);
    expect(bench.count('DELETE')).toBe(0);
    const asked = bench.sandbox.ledger.find(({ headers }) => headers['content-range'] === `bytes */${ONE}`);
    expect(asked !== undefined).toBe(provider === 'GOOGLEDRIVE');
  });

  it('that takes long to finish is polled at growing intervals', async () => {
    const { path, sha256 } = bench.make(ONE);
    faultAt(provider, 'PUT', notYet(provider));
    faultAt(provider, ASK[provider], { ...notYet(provider), times: 3 });
    succeeded(await bench.upload(provider, path));
    const asked = bench.sandbox.ledger
      .filter(({ method, target }) => method === ASK[provider] && /upload_id=|^\/up-/.test(target))
      .slice(provider === 'GOOGLEDRIVE' ? 1 : 0)
      .map(({ at }) => at);
    const pauses = asked.slice(1).map((at, before) => at - (asked[before] ?? 0));
    expect(pauses.map((pause, times) => pause >= 90 * 2 ** times)).toEqual([true, true, true]);
    expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }]);
  });

  it('that loses every upload is given up, and nothing is created', async () => {
    const { path } = bench.make(TWO[provider]);
    faultAt(provider, 'PUT', { when: 'after', times: 3, ...answer(404) });
    const error = failed(await bench.upload(provider, path), 'UNAVAILABLE');
    expect(error).toMatchObject({
      retryable: true,
      message: expect.stringMatching(/lost the upload session/),
    });
    expect(opened()).toBe(3);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });
});

describe('an upload to Drive whose last range was sent', () => {
  it.each([404, 410])('is not sent again if its session is then gone: %i', async (status) => {
    const { path } = bench.make(ONE);
    faultAt('GOOGLEDRIVE', 'PUT', { when: 'after', reset: true });
    faultAt('GOOGLEDRIVE', 'PUT', { times: Number.POSITIVE_INFINITY, ...answer(status) });
    const error = failed(await bench.upload('GOOGLEDRIVE', path), 'OUTCOME_UNKNOWN');
    expect(error.message).toMatch(/did not confirm the last part.*may have been created/);
    expect(opened()).toBe(1);
    expect(bench.sandbox.files('GOOGLEDRIVE')).toHaveLength(1);
  });

  it.each([200, 404, 503])('may have arrived if cancelling it is answered with %i', async (status) => {
    const { path } = bench.make(ONE);
    faultAt('GOOGLEDRIVE', 'PUT', { hang: 'accept' });
    faultAt('GOOGLEDRIVE', 'DELETE', answer(status));
    const onStart = (child: ChildProcess) => {
      const timer = setInterval(() => {
        if (!bench.sandbox.ledger.some(({ fault }) => fault)) return;
        clearInterval(timer);
        child.kill('SIGINT');
      }, 20);
    };
    const error = failed(await bench.upload('GOOGLEDRIVE', path, [], { onStart }), 'INTERRUPTED');
    expect(error).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/may have been created/),
    });
  });
});

describe('an upload to Graph whose last range was sent', () => {
  const ended = { on: 'filehost', method: 'GET', http: { status: 404, body: '{}' } };

  it('starts over if its session is then gone and there is no file', async () => {
    const { path, sha256 } = bench.make(ONE);
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', reset: true });
    bench.sandbox.fault(ended);
    succeeded(await bench.upload('ONEDRIVE', path));
    expect(opened()).toBe(2);
    expect(bench.sandbox.files('ONEDRIVE')).toMatchObject([{ sha256 }]);
  });

  it('is not sent again under a name that Graph chose itself', async () => {
    const { path, sha256 } = bench.make(ONE);
    const name = 'made.zip';
    const old = await bench.sandbox.addFile({ provider: 'SHAREPOINT', name, drive: 'root', bytes: ONE });
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', when: 'after', reset: true });
    const outcome = await bench.upload('SHAREPOINT', path, ['--on-conflict', 'rename']);
    expect(failed(outcome, 'OUTCOME_UNKNOWN').message).toMatch(/did not confirm the last part/);
    const { sha256: before } = old;
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([
      { name, sha256: before },
      { name: 'made 1.zip', sha256 },
    ]);
  });

  it.each([
    ['ONEDRIVE', 10],
    ['ONEDRIVE', ONE],
    ['SHAREPOINT', 10],
  ] as const)('is not confused with the previous file: %s, %i bytes', async (provider, bytes) => {
    const { path } = bench.make(ONE);
    const drive = provider === 'SHAREPOINT' ? 'root' : '';
    const old = await bench.sandbox.addFile({ provider, name: 'made.zip', drive, bytes });
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', reset: true });
    bench.sandbox.fault(ended);
    bench.sandbox.fault({ ...ended, method: 'DELETE' });
    const outcome = await bench.upload(provider, path, ['--on-conflict', 'replace']);
    failed(outcome, 'OUTCOME_UNKNOWN');
    expect(bench.sandbox.files(provider)).toMatchObject([{ sha256: old.sha256 }]);
  });

  it.each([
    ['without a tag', { size: ONE, eTag: '"2"' }],
    ['of another size', { size: 10, cTag: '"c:2"' }],
  ])('is not confused with a file %s', async (_name, shown) => {
    const { path } = bench.make(ONE);
    const old = { provider: 'SHAREPOINT', name: 'made.zip', drive: 'root', bytes: ONE };
    await bench.sandbox.addFile(old);
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', reset: true });
    bench.sandbox.fault(ended);
    const item = { status: 200, body: JSON.stringify({ id: 'x', ...shown }) };
    bench.sandbox.fault({ on: /root:\/made\.zip:$/, method: 'GET', skip: 1, http: item });
    bench.sandbox.fault({ ...ended, method: 'DELETE' });
    const outcome = await bench.upload('SHAREPOINT', path, ['--on-conflict', 'replace']);
    failed(outcome, 'OUTCOME_UNKNOWN');
  });

  it('continues after a range that Graph already has', async () => {
    const { path, sha256 } = bench.make(TWO.ONEDRIVE);
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', when: 'after', http: { status: 416, body: '{}' } });
    succeeded(await bench.upload('ONEDRIVE', path));
    expect(bench.count('PUT', 'filehost')).toBe(2);
    expect(bench.sandbox.files('ONEDRIVE')).toMatchObject([{ sha256 }]);
  });

  it('never leaves https', async () => {
    const { path } = bench.make(ONE);
    const http = { status: 200, body: '{"uploadUrl":"ftp://upload.example/session"}' };
    bench.sandbox.fault({ on: /createUploadSession/, http });
    const error = failed(await bench.upload('ONEDRIVE', path), 'FORBIDDEN');
    expect(error.message).toMatch(/is not https; it was not fetched\. Nothing was created/);
  });
});

describe('a drive that is full', () => {
  const graph = { status: 507, body: '{"error":{"code":"insufficientStorage","message":"quota"}}' };
  const reason = { domain: 'global', reason: 'storageQuotaExceeded' };
  const google = { status: 403, body: JSON.stringify({ error: { code: 403, errors: [reason] } }) };

  it.each<[Provider, string, number, Fault]>([
    ['ONEDRIVE', 'a small file', 10, { on: /:\/content/, http: graph }],
    ['ONEDRIVE', 'the opening of a session', ONE, { on: /createUploadSession/, http: graph }],
    [
      'ONEDRIVE',
      'the last range',
      TWO.ONEDRIVE,
      { on: 'filehost', method: 'PUT', skip: 1, delayMs: 100, http: graph },
    ],
    ['GOOGLEDRIVE', 'a small file', 10, { on: /uploadType=multipart/, http: google }],
    ['GOOGLEDRIVE', 'the opening of a session', ONE, { on: /uploadType=resumable/, http: google }],
  ])('is not a transient fault: %s, %s', async (provider, _what, bytes, fault) => {
    const { path } = bench.make(bytes);
    bench.sandbox.fault({ ...fault, times: Number.POSITIVE_INFINITY });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: fault.http?.status, retryable: false });
    expect(error.hint).toMatch(/full.*free some space/);
    expect(bench.sandbox.ledger.filter((entry) => entry.fault?.kind === 'http').length).toBeLessThan(3);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });
});
