import type { ChildProcess } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NOTION_PAGES } from '../sandbox/providers/notion.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { failed, succeeded } from '../support/bench.ts';
import { type FileProvider, MIB, PROVIDERS, TO, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

/** Large enough for several ranges: 20 MiB each to Drive, 40 to Graph, 10 to Notion. */
const BYTES = 45 * MIB + 7;

/** The requests that carry the file's bytes. */
const RANGES: Record<FileProvider, Pick<Fault, 'on' | 'method'>> = {
  NOTION: { on: /\/file_uploads\/[^/]+\/send/, method: 'POST' },
  GOOGLEDRIVE: { on: /\/upload\/drive\/.*upload_id=/, method: 'PUT' },
  ONEDRIVE: { on: 'filehost', method: 'PUT' },
  SHAREPOINT: { on: 'filehost', method: 'PUT' },
};

const REFUSED = { status: 503, body: '{"error":{"message":"try later"}}' };
const PASSING: [string, Partial<Fault>][] = [
  ['a connection that breaks in the middle of a range', { skip: 1, breakAfterBytes: 3 * MIB, of: 'request' }],
  ['a connection that is reset before a range', { skip: 1, reset: true }],
  ['a lost answer to a range', { skip: 1, when: 'after', reset: true }],
  [
    'a 429 that asks for a second',
    { skip: 1, http: { status: 429, headers: { 'retry-after': '1' }, body: '{}' } },
  ],
  ['three 503 in a row', { skip: 1, times: 3, http: REFUSED }],
];

/** SharePoint shares OneDrive's code; one of them is enough for each fault. */
const UPLOAD_APIS = PROVIDERS.filter((provider) => provider !== 'SHAREPOINT');

describe.each(UPLOAD_APIS)('an upload to %s continues after', (provider) => {
  it.each(PASSING)('%s', async (_name, fault) => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault({ ...RANGES[provider], ...fault });
    const answer = succeeded(await bench.upload(provider, path, ['--timeout', '30']));
    expect(answer).toMatchObject({ bytes: BYTES, sha256 });
    expect(bench.sandbox.files(provider)).toMatchObject([{ bytes: BYTES, sha256 }]);
  });
});

describe.each(['GOOGLEDRIVE', 'ONEDRIVE'] as const)('an upload to %s continues after', (provider) => {
  it('the answer to its last range is lost', async () => {
    const { path, sha256 } = bench.make(BYTES);
    const last = Math.ceil(BYTES / (provider === 'ONEDRIVE' ? 128 * 327_680 : 20 * MIB)) - 1;
    bench.sandbox.fault({ ...RANGES[provider], skip: last, when: 'after', reset: true });
    succeeded(await bench.upload(provider, path));
    expect(bench.sandbox.files(provider)).toMatchObject([{ bytes: BYTES, sha256 }]);
  });

  it('its session is lost, from the start', async () => {
    const { path, sha256 } = bench.make(BYTES);
    bench.sandbox.fault({ ...RANGES[provider], skip: 1, http: { status: 404, body: '{}' } });
    succeeded(await bench.upload(provider, path));
    expect(bench.sandbox.files(provider)).toMatchObject([{ bytes: BYTES, sha256 }]);
  });
});

describe('an upload waits for a provider', () => {
  it('within --timeout, and reports the wait if that is too short', async () => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({
      on: 'proxy',
      method: 'PUT',
      times: 2,
      http: { status: 429, headers: { 'retry-after': '4' }, body: '{}' },
    });
    const error = failed(await bench.upload('ONEDRIVE', path, ['--timeout', '3.9']), 'RATE_LIMITED');
    expect(error).toMatchObject({ retry_after: 4, retryable: true });
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
    const outcome = await bench.upload('ONEDRIVE', path);
    succeeded(outcome);
    expect(outcome.ms).toBeGreaterThan(4000);
  });

  it('and renews a grant that expired in between', async () => {
    const { path, sha256 } = bench.make(BYTES);
    const body = '{"error":{"code":401,"message":"Invalid Credentials"}}';
    bench.sandbox.fault({ ...RANGES.GOOGLEDRIVE, skip: 2, http: { status: 401, body } });
    succeeded(await bench.upload('GOOGLEDRIVE', path));
    expect(bench.sandbox.files('GOOGLEDRIVE')).toMatchObject([{ sha256 }]);
  });
});

describe.each(UPLOAD_APIS)('an upload to %s that cannot be finished', (provider) => {
  const assertNothingLeft = () => {
    const kept =
      provider === 'NOTION'
        ? []
        : bench.sandbox.ledger.filter(({ method, endpoint }) => method === 'DELETE' && endpoint !== 'grpc');
    if (provider !== 'NOTION') expect(kept).toHaveLength(1);
    expect(bench.sandbox.files(provider)).toEqual([]);
  };

  it('is cancelled, with the reason', async () => {
    const { path } = bench.make(BYTES);
    bench.sandbox.fault({
      ...RANGES[provider],
      when: 'after',
      http: { status: 403, body: '{"error":{"message":"quota"}}' },
    });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error).toMatchObject({ status: 403 });
    expect(error.message).toMatch(/nothing was (created|attached)/i);
    assertNothingLeft();
  });

  it('is cancelled when there is no progress for --timeout', async () => {
    const { path } = bench.make(BYTES);
    bench.sandbox.fault({ ...RANGES[provider], skip: 1, hang: 'accept' });
    const error = failed(await bench.upload(provider, path, ['--timeout', '3']), 'TIMEOUT');
    expect(error.message).toMatch(/nothing was (created|attached)/i);
    assertNothingLeft();
  });

  /** Acts as soon as the sandbox has seen this many ranges. */
  const atRange = (count: number, act: (child: ChildProcess) => void) => (child: ChildProcess) => {
    const { method, on } = RANGES[provider];
    const timer = setInterval(() => {
      const seen = bench.sandbox.ledger.filter(
        (entry) =>
          entry.method === method &&
          (entry.endpoint === on || (on instanceof RegExp && on.test(entry.target))),
      );
      if (seen.length < count) return;
      clearInterval(timer);
      act(child);
    }, 20);
  };

  it('is cancelled by a signal', async () => {
    const { path } = bench.make(BYTES);
    bench.sandbox.fault({ ...RANGES[provider], skip: 1, hang: 'accept' });
    const onStart = atRange(2, (child) => child.kill('SIGINT'));
    const outcome = await bench.upload(provider, path, [], { onStart });
    expect(failed(outcome, 'INTERRUPTED').message).toMatch(/nothing was (created|attached)/i);
    expect(outcome.code).toBe(130);
    assertNothingLeft();
  });

  it('is cancelled when the file changes during the upload', async () => {
    const { path } = bench.make(BYTES, 'growing.zip');
    bench.sandbox.fault({ ...RANGES[provider], delayMs: 500 });
    const onStart = atRange(1, () => appendFileSync(path, 'more'));
    const outcome = await bench.upload(provider, path, [], { onStart });
    expect(failed(outcome, 'FILE_REFUSED').message).toMatch(/changed while it was being uploaded/);
    assertNothingLeft();
  });
});

describe('an upload to Notion', () => {
  it('is never attached twice, and says so if attaching is forbidden', async () => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({ on: /\/children/, method: 'PATCH', when: 'after', reset: true });
    const error = failed(await bench.upload('NOTION', path), 'OUTCOME_UNKNOWN');
    expect(error.message).toMatch(
      /was uploaded \(file upload .*not known whether it was attached.*expires within an hour/,
    );
    expect(error.file_upload_id).toEqual(expect.any(String));
    expect(bench.count('PATCH', 'proxy')).toBe(1);
  });

  it('says that it was not attached if Notion refuses it', async () => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({
      on: /\/children/,
      method: 'PATCH',
      http: { status: 403, body: '{"object":"error","status":403}' },
    });
    const error = failed(await bench.upload('NOTION', path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/was uploaded .*, but it was not attached to the page/);
  });

  it('is not started for a missing page', async () => {
    const { path } = bench.make(1024);
    const missing = NOTION_PAGES.roadmap.replace(/.$/, 'f');
    failed(
      await bench.run(['upload-file', '--provider', 'notion', '--input-file', path, '--to', missing]),
      'NOT_FOUND',
    );
    expect(bench.count('POST', 'proxy')).toBe(0);
  });
});

/** The single request that carries a small file. */
const AT_ONCE = [
  ['GOOGLEDRIVE', /\/upload\/drive/],
  ['ONEDRIVE', /:\/content/],
] as const;

describe('an upload whose answer is cut off in its body', () => {
  it.each(AT_ONCE)('has an unknown outcome, and is sent once: %s', async (provider, on) => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({ on, when: 'after', halfBody: true });
    const error = failed(await bench.upload(provider, path), 'OUTCOME_UNKNOWN');
    expect(error).toMatchObject({ retryable: false, message: expect.stringContaining('may have happened') });
    expect(bench.sandbox.files(provider)).toHaveLength(1);
  });

  it('is only a broken connection if it was a look-up', async () => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({ on: /\/drive\/v3\/files\?q=/, times: Infinity, halfBody: true });
    expect(failed(await bench.upload('GOOGLEDRIVE', path), 'NETWORK').retryable).toBe(true);
    expect(bench.sandbox.files('GOOGLEDRIVE')).toEqual([]);
  });
});

describe('an upload that Drive delays with a rate limit', () => {
  const reason = '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}';
  it.each([
    ['without Retry-After', {}],
    ['with Retry-After: 0', { 'retry-after': '0' }],
  ])('is sent again after a 403 %s', async (_, headers) => {
    const { path, sha256 } = bench.make(1024);
    bench.sandbox.fault({ on: /\/upload\/drive/, http: { status: 403, headers, body: reason } });
    succeeded(await bench.upload('GOOGLEDRIVE', path));
    expect(bench.sandbox.files('GOOGLEDRIVE')).toMatchObject([{ sha256 }]);
  });
});

describe('an upload', () => {
  const large = { GOOGLEDRIVE: 308, ONEDRIVE: 202 } as const;
  it.each(['GOOGLEDRIVE', 'ONEDRIVE'] as const)(
    'is given up if the provider loses the session again and again: %s',
    async (provider) => {
      const { path } = bench.make(BYTES);
      const http = { status: 404, body: '{}' };
      bench.sandbox.fault({ ...RANGES[provider], times: Infinity, when: 'after', http });
      const error = failed(await bench.upload(provider, path), 'UNAVAILABLE');
      expect(error.message).toMatch(/lost the upload session.* nothing was created/i);
      expect(error.retryable).toBe(true);
      expect(bench.count('POST', 'proxy'), 'sessions').toBe(3);
      expect(bench.sandbox.files(provider)).toEqual([]);
    },
  );

  it.each([
    ['GOOGLEDRIVE', { headers: { range: 'bytes=0-99999999' }, body: '' }],
    ['ONEDRIVE', { body: '{"nextExpectedRanges":["99999999-"]}' }],
    ['ONEDRIVE', { body: '{"nextExpectedRanges":["-5-"]}' }],
  ] as const)('fails if the provider claims bytes that were not sent: %s, %j', async (provider, claim) => {
    const { path } = bench.make(BYTES);
    const http = { status: large[provider], ...claim };
    bench.sandbox.fault({ ...RANGES[provider], times: Infinity, when: 'after', http });
    const error = failed(await bench.upload(provider, path), 'PROVIDER_ERROR');
    expect(error.message).toMatch(/without a possible range\. The upload was cancelled; nothing was created/);
    expect(error.retryable).toBe(false);
    expect(bench.sandbox.files(provider)).toEqual([]);
  });

  it('may be repeated if the provider cannot open a session', async () => {
    const { path } = bench.make(BYTES);
    const http = { status: 500, headers: { 'retry-after': '0' }, body: '{}' };
    bench.sandbox.fault({ on: /createUploadSession/, times: Infinity, http });
    const error = failed(await bench.upload('ONEDRIVE', path), 'UNAVAILABLE');
    expect(error.hint).toMatch(/Nothing was created; run the command again/);
    expect(error).toMatchObject({ retryable: true, status: 500 });
  });
});

describe('a small upload whose answer is lost', () => {
  it.each(['GOOGLEDRIVE', 'ONEDRIVE', 'SHAREPOINT'] as const)('is not repeated: %s', async (provider) => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({ on: /upload\/drive|:\/content/, when: 'after', reset: true });
    failed(await bench.upload(provider, path), 'OUTCOME_UNKNOWN');
    expect(bench.sandbox.files(provider)).toHaveLength(1);
  });
});

describe('a file that is removed after it was checked', () => {
  const upload = (provider: FileProvider) => ['upload-file', '--provider', provider, ...TO[provider]];
  const POST = ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'];
  it.each([
    [10, upload('NOTION'), {}],
    [10, upload('GOOGLEDRIVE'), {}],
    [10, upload('ONEDRIVE'), {}],
    [6 * MIB, upload('ONEDRIVE'), {}],
    [10, upload('ONEDRIVE'), { TOOL_CONFIRM_WRITES: '1' }],
    [10, POST, {}],
    [10, [...POST, '--dry-run'], {}],
  ])('is reported, and nothing is retried: %i bytes, %j, %j', async (bytes, args, env) => {
    const path = join(bench.box.cwd, 'a.zip');
    writeFileSync(path, Buffer.alloc(bytes));
    // After the file was checked, before any of it is read.
    bench.sandbox.fault({ on: 'token', delayMs: 100 });
    const takeAway = async () => {
      while (bench.sandbox.ledger.length === 0) await sleep(2);
      rmSync(path);
    };
    const run = await bench.run([...args, '--input-file', path], { env, onStart: () => void takeAway() });
    const error = failed(run, 'FILE_REFUSED');
    expect(error.message).toContain(`${path} can no longer be read (ENOENT).`);
    expect(error).toMatchObject({ retryable: false, path });
    for (const provider of PROVIDERS) expect(bench.sandbox.files(provider)).toEqual([]);
    const carriers = bench.sandbox.ledger.filter(({ target }) =>
      /\/send|\/upload\/|:\/content|echo/.test(target),
    );
    expect(carriers.length).toBeLessThanOrEqual(1);
  });
});

describe('an upload that is answered with something that is not JSON', () => {
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in' };

  it.each(AT_ONCE)('has an unknown outcome, and is sent once: %s', async (provider, on) => {
    const { path } = bench.make(1024);
    bench.sandbox.fault({ on, when: 'after', http: page });
    const error = failed(await bench.upload(provider, path), 'OUTCOME_UNKNOWN');
    expect(error.message).toMatch(/was answered with something that is not JSON: it may have happened/);
    expect(error.message).not.toContain('Sign in');
    expect(bench.sandbox.files(provider)).toHaveLength(1);
  });

  it('may be run again if nothing was sent yet', async () => {
    const { path } = bench.make(6 * MIB);
    bench.sandbox.fault({ on: /root:/, method: 'GET', times: Infinity, http: page });
    const error = failed(await bench.upload('ONEDRIVE', path), 'UNAVAILABLE');
    expect(error).toMatchObject({ retryable: true, message: expect.stringContaining('not JSON') });
    expect(error.hint).not.toMatch(/network|TOOL_ENV_URL/);
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
  });
});
