import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import type { Outcome } from '../support/cli.ts';
import { MIB, unhurried, useFilesBench } from './files-bench.ts';

/** If the last range may have arrived, the answer says what is known, and never that nothing happened. */
const bench = useFilesBench();

// Loading the modules for the first time may take longer than the deadlines below.
beforeAll(async () => {
  for (const provider of PROVIDERS) await bench.upload(provider, bench.make(10).path);
  bench.sandbox.reset();
});

/** One range each. */
const BYTES = 6 * MIB;
const ALWAYS = { times: Number.POSITIVE_INFINITY };
const PROVIDERS = ['GOOGLEDRIVE', 'ONEDRIVE'] as const;
type Provider = (typeof PROVIDERS)[number];
/** The last range is short, so that all of it is sent before a slightly delayed answer arrives. */
const TWO_RANGES: Record<Provider, number> = {
  GOOGLEDRIVE: 20 * MIB + 1000,
  ONEDRIVE: 40 * MIB + 1000,
};
const SESSION: Record<Provider, Fault['on']> = { GOOGLEDRIVE: /upload_id=/, ONEDRIVE: 'filehost' };
const faultAt = (provider: Provider, method: string, fault: Partial<Fault>) =>
  bench.sandbox.fault({ on: SESSION[provider], method, ...fault });
const count = (provider: Provider) => bench.sandbox.files(provider).length;

/** Sends a signal as soon as the file exists. */
const whenThere = (provider: Provider, signal: NodeJS.Signals) => (child: ChildProcess) => {
  const timer = setInterval(() => {
    if (count(provider) === 0) return;
    clearInterval(timer);
    child.kill(signal);
  }, 20);
};

const unknown = (outcome: Outcome) => {
  const error = failed(outcome, 'OUTCOME_UNKNOWN');
  expect(error.message).not.toMatch(/nothing (was|happened)/i);
  return error;
};

describe.each(PROVIDERS)('an upload to %s that arrived, but whose answer was lost', (provider) => {
  it('then the deadline passes → it is found, and succeeds', async () => {
    const { path, sha256 } = bench.make(BYTES);
    faultAt(provider, 'PUT', { when: 'after', hang: 'accept' });
    const outcome = await unhurried(() => bench.upload(provider, path, ['--timeout', '3']));
    expect(succeeded(outcome)).toMatchObject({ bytes: BYTES, sha256 });
    expect(outcome.ms).toBeLessThan(30_000);
    expect(count(provider)).toBe(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('then %s arrives → the failure says that the file was created', async (signal, exit) => {
    const { path } = bench.make(BYTES);
    faultAt(provider, 'PUT', { when: 'after', hang: 'accept' });
    const outcome = await bench.upload(provider, path, [], { onStart: whenThere(provider, signal) });
    const error = failed(outcome, 'INTERRUPTED');
    expect(outcome.code).toBe(exit);
    expect(error.message).toMatch(/it was created/);
    expect(error.hint).toMatch(/Check with the provider/);
  });

  it('then the deadline passes, and nothing more is answered → OUTCOME_UNKNOWN', async () => {
    const { path } = bench.make(BYTES);
    faultAt(provider, 'PUT', { ...ALWAYS, when: 'after', hang: 'accept' });
    faultAt(provider, 'DELETE', { ...ALWAYS, hang: 'accept' });
    const outcome = await bench.upload(provider, path, ['--timeout', '3']);
    unknown(outcome);
    expect(outcome.ms).toBeLessThan(30_000);
    expect(count(provider)).toBe(1);
  });
});

describe('an upload to GOOGLEDRIVE that arrived', () => {
  it('has an unknown outcome if the program cannot finish its checks', async () => {
    const { path } = bench.make(BYTES);
    // Without timeouts, requests after the deadline never end.
    const patient = join(bench.box.home, 'patient.cjs');
    writeFileSync(patient, 'AbortSignal.timeout = () => new AbortController().signal;');
    faultAt('GOOGLEDRIVE', 'PUT', { ...ALWAYS, when: 'after', hang: 'accept' });
    const nodeArgs = ['--require', patient];
    const outcome = await bench.upload('GOOGLEDRIVE', path, ['--timeout', '3'], { nodeArgs });
    expect(unknown(outcome).message).toMatch(/may have happened/);
    expect(outcome.ms).toBeLessThan(30_000);
  });

  it.each([
    ['broken connections', { reset: true } as const],
    ['503 answers', { http: { status: 503, body: '{}' } }],
  ])('has an unknown outcome with only %s afterwards', async (_name, fault) => {
    const { path } = bench.make(BYTES);
    faultAt('GOOGLEDRIVE', 'PUT', { ...ALWAYS, when: 'after', ...fault });
    unknown(await bench.upload('GOOGLEDRIVE', path));
    expect(count('GOOGLEDRIVE')).toBe(1);
  });
});

describe.each(PROVIDERS)('an upload to %s whose last range did not arrive', (provider) => {
  it('is cancelled at the deadline, and may be repeated', async () => {
    const { path } = bench.make(BYTES);
    faultAt(provider, 'PUT', { hang: 'accept' });
    const error = failed(await bench.upload(provider, path, ['--timeout', '3']), 'TIMEOUT');
    expect(error.message).toMatch(/cancelled; nothing was created/);
    expect(error.retryable).toBe(true);
    expect(count(provider)).toBe(0);
  });

  it('has an unknown outcome if cancelling it outlasts the deadline', async () => {
    const { path } = bench.make(BYTES);
    faultAt(provider, 'PUT', { hang: 'accept' });
    faultAt(provider, 'DELETE', { delayMs: 1500 });
    const outcome = await bench.upload(provider, path, ['--timeout', '3']);
    unknown(outcome);
    expect(outcome.ms).toBeLessThan(30_000);
  });

  it('reports the refusal if there was one', async () => {
    const { path } = bench.make(TWO_RANGES[provider]);
    const body = '{"error":{"code":"quotaLimitReached","message":"Insufficient space"}}';
    faultAt(provider, 'PUT', { skip: 1, delayMs: 100, http: { status: 403, body } });
    faultAt(provider, 'DELETE', { http: { status: 404, body: '{}' } });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: 403, body: JSON.parse(body) });
    expect(error.message).toMatch(/Nothing was created/);
  });
});

describe('a name that is taken during an upload', () => {
  it('is reported as such, whatever happens to the session', async () => {
    const { path } = bench.make(TWO_RANGES.ONEDRIVE);
    const body = '{"error":{"code":"nameAlreadyExists","message":"x"}}';
    faultAt('ONEDRIVE', 'PUT', { skip: 1, delayMs: 100, http: { status: 409, body } });
    faultAt('ONEDRIVE', 'DELETE', { http: { status: 404, body: '{}' } });
    expect(failed(await bench.upload('ONEDRIVE', path), 'FILE_EXISTS').message).toMatch(
      /nothing was uploaded/,
    );
  });

  it('is reported before a large file is sent', async () => {
    const { path } = bench.make(BYTES);
    await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'made.zip', bytes: 10 });
    expect(failed(await bench.upload('ONEDRIVE', path), 'FILE_EXISTS').id).toEqual(expect.any(String));
    expect(bench.count('PUT', 'filehost')).toBe(0);
  });
});

describe('a write that was answered 503 or 504 with Retry-After', () => {
  const after = (status: number) => ({
    when: 'after' as const,
    http: { status, headers: { 'retry-after': '1' }, body: '{}' },
  });

  it('is not sent again: Drive, in one request', async () => {
    const { path } = bench.make(10);
    bench.sandbox.fault({ on: /upload\/drive/, method: 'POST', ...after(504) });
    failed(await bench.upload('GOOGLEDRIVE', path), 'PROVIDER_ERROR');
    expect(count('GOOGLEDRIVE')).toBe(1);
  });

  it.each(['fail', 'rename', 'replace'])('is not sent again: OneDrive, %s', async (policy) => {
    const { path } = bench.make(10);
    bench.sandbox.fault({ on: /:\/content/, method: 'PUT', ...after(504) });
    failed(await bench.upload('ONEDRIVE', path, ['--on-conflict', policy]), 'PROVIDER_ERROR');
    expect([count('ONEDRIVE'), bench.count('PUT', 'proxy')]).toEqual([1, 1]);
  });

  it('is not sent again: Notion, attaching, which may have happened', async () => {
    const { path } = bench.make(10);
    bench.sandbox.fault({ on: /\/children/, method: 'PATCH', ...after(503) });
    const error = failed(await bench.upload('NOTION', path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/not known whether it was attached/);
    expect(bench.count('PATCH', 'proxy')).toBe(1);
  });
});

describe('attaching to a Notion page', () => {
  it.each([500, 502, 408])('may have happened when %i answers it', async (status) => {
    const { path } = bench.make(10);
    bench.sandbox.fault({ on: /\/children/, method: 'PATCH', when: 'after', http: { status, body: '{}' } });
    const outcome = await bench.upload('NOTION', path);
    expect(outcome.json.error.message).toMatch(/not known whether it was attached/);
    expect(outcome.json.error.retryable).toBe(false);
  });

  it('did not happen when the deadline passes before it is sent', async () => {
    const { path } = bench.make(10);
    bench.sandbox.fault({ on: /\/file_uploads\/[^/]+\/send/, method: 'POST', when: 'after', delayMs: 4500 });
    const error = failed(await bench.upload('NOTION', path, ['--timeout', '3']), 'TIMEOUT');
    expect(error.message).toMatch(/Nothing was attached/);
    expect(bench.count('PATCH', 'proxy')).toBe(0);
  });
});

describe('--on-conflict replace', () => {
  const upload = async (provider: 'ONEDRIVE' | 'SHAREPOINT') => {
    const { path, sha256 } = bench.make(TWO_RANGES.ONEDRIVE);
    const old = await bench.sandbox.addFile({
      provider,
      name: 'made.zip',
      drive: driveOf(provider),
      bytes: TWO_RANGES.ONEDRIVE,
    });
    return { sha256, old: old.sha256, run: () => bench.upload(provider, path, ['--on-conflict', 'replace']) };
  };
  const driveOf = (provider: string) => (provider === 'SHAREPOINT' ? 'root' : '');

  it.each(['ONEDRIVE', 'SHAREPOINT'] as const)(
    'starts over if the session expired before the last range: %s',
    async (provider) => {
      const { run, sha256 } = await upload(provider);
      bench.sandbox.fault({
        on: 'filehost',
        method: 'PUT',
        skip: 1,
        delayMs: 100,
        http: { status: 404, body: '{}' },
      });
      expect(succeeded(await run()).sha256).toBe(sha256);
      expect(bench.sandbox.files(provider)).toMatchObject([{ sha256 }]);
    },
  );

  it('distinguishes new content from old of the same size by its tag', async () => {
    const { run, sha256 } = await upload('SHAREPOINT');
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', skip: 1, when: 'after', reset: true });
    expect(succeeded(await run()).sha256).toBe(sha256);
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([{ sha256 }]);
  });

  it('has an unknown outcome if the old content is still there', async () => {
    const { run, old } = await upload('SHAREPOINT');
    bench.sandbox.fault({ on: 'filehost', method: 'PUT', skip: 1, reset: true });
    bench.sandbox.fault({ on: 'filehost', method: 'GET', ...ALWAYS, http: { status: 404, body: '{}' } });
    bench.sandbox.fault({ on: 'filehost', method: 'DELETE', http: { status: 404, body: '{}' } });
    unknown(await run());
    expect(bench.sandbox.files('SHAREPOINT')).toMatchObject([{ sha256: old }]);
  });
});

describe('opening an upload, which creates nothing', () => {
  const OPENING = [
    ['GOOGLEDRIVE', { on: /uploadType=resumable(?!.*upload_id)/, method: 'POST' }],
    ['ONEDRIVE', { on: /createUploadSession/, method: 'POST' }],
    ['NOTION', { on: /\/file_uploads$/, method: 'POST' }],
  ] as const;

  it.each(OPENING)('is a TIMEOUT if it stalls: %s', async (provider, at) => {
    const { path } = bench.make(BYTES);
    bench.sandbox.fault({ ...at, hang: 'accept' });
    expect(failed(await bench.upload(provider, path, ['--timeout', '3']), 'TIMEOUT').retryable).toBe(true);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });

  it.each(OPENING)(
    'is INTERRUPTED, with a known outcome, if the person stops it: %s',
    async (provider, at) => {
      const { path } = bench.make(BYTES);
      bench.sandbox.fault({ ...at, hang: 'accept' });
      const onStart = (child: ChildProcess) => {
        const timer = setInterval(() => {
          if (!bench.sandbox.ledger.some(({ fault }) => fault !== undefined)) return;
          clearInterval(timer);
          child.kill('SIGINT');
        }, 20);
      };
      const error = failed(await bench.upload(provider, path, [], { onStart }), 'INTERRUPTED');
      expect(error.message).toBe('Stopped by SIGINT.');
    },
  );

  it.each(OPENING)('is repeated after a 503, a 429 and a lost answer: %s', async (provider, at) => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault({ ...at, http: { status: 503, body: '{}' } });
    bench.sandbox.fault({ ...at, http: { status: 429, body: '{}' } });
    bench.sandbox.fault({ ...at, when: 'after', reset: true });
    expect(succeeded(await bench.upload(provider, path)).sha256).toBe(sha256);
    expect(bench.count('POST', 'proxy')).toBeGreaterThanOrEqual(4);
    expect(bench.sandbox.files(provider)).toHaveLength(1);
    if (provider === 'NOTION') expect(bench.count('PATCH', 'proxy')).toBe(1);
  });
});

describe('a long upload to Drive', () => {
  it('outlives several grants', async () => {
    const { path, sha256 } = bench.make(65 * MIB);
    const http = { status: 401, body: '{"error":{"code":401,"message":"Invalid Credentials"}}' };
    for (const skip of [1, 3]) faultAt('GOOGLEDRIVE', 'PUT', { skip, when: 'after', http });
    succeeded(await bench.upload('GOOGLEDRIVE', path));
    expect(bench.sandbox.files('GOOGLEDRIVE')).toMatchObject([{ sha256 }]);
  });

  it('rate-limited by Drive with a 403 continues', async () => {
    const { path } = bench.make(10);
    const errors = [{ domain: 'usageLimits', reason: 'userRateLimitExceeded' }];
    const body = JSON.stringify({ error: { code: 403, message: 'User Rate Limit Exceeded', errors } });
    const fault = { on: /upload\/drive/, method: 'POST', delayMs: 100, http: { status: 403, body } };
    bench.sandbox.fault(fault);
    succeeded(await bench.upload('GOOGLEDRIVE', path));
    bench.sandbox.fault({ ...fault, ...ALWAYS });
    const again = ['--on-conflict', 'rename'];
    failed(await bench.upload('GOOGLEDRIVE', path, again), 'RATE_LIMITED');
    expect(count('GOOGLEDRIVE')).toBe(1);
  });
});

describe('a name that differs only in case', () => {
  it('is another file for Drive', async () => {
    await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'MADE.zip', content: 'precious' });
    const { path, sha256 } = bench.make(10);
    const made = succeeded(await bench.upload('GOOGLEDRIVE', path, ['--on-conflict', 'replace']));
    expect(made.name).toBe('made.zip');
    expect(bench.sandbox.files('GOOGLEDRIVE')).toMatchObject([{ name: 'MADE.zip', bytes: 8 }, { sha256 }]);
  });
});
