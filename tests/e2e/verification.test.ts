import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { openBrowser } from '../support/browser.ts';
import type { Outcome } from '../support/cli.ts';

const bench = useBench({ userVerification: true, inProcess: true });
const link = (args: string[], options: BenchRun = {}) =>
  bench.run(['generate-link', '--connection-name', 'notion', ...args], options);

/** Presses the button on the magic link's page. @returns the URL that the browser is sent to */
async function approve(url: string): Promise<string> {
  const { headers } = await fetch(url, { method: 'POST', redirect: 'manual' });
  return headers.get('location') ?? '';
}

/** Runs with --verify, and passes the link to `person` as soon as it is shown. */
function verifying(person: (url: string) => Promise<unknown>, args: string[] = []): Promise<Outcome> {
  const onStart = (child: ChildProcess) => {
    let shown = '';
    let done = false;
    child.stderr?.on('data', (chunk: Buffer) => {
      shown += chunk;
      const url = /https?:\S+\/magicLink\/\S+_o/.exec(shown)?.[0];
      if (url === undefined || done) return;
      done = true;
      void person(url);
    });
  };
  return link(['--verify', ...args], { onStart });
}

/** Whether something listens at the address. */
const isOpen = (url: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

describe('an environment that verifies its users', () => {
  it.each([
    ['generate-link', ['generate-link', '--connection-name', 'notion']],
    [
      'execute-tool',
      [
        'execute-tool',
        '--connection-name',
        'notion',
        '--tool-name',
        'notion_page_get',
        '--tool-input',
        '{"page_id":"1"}',
      ],
    ],
  ])('%s without a callback says which flag to use, and creates no account', async (_, args) => {
    const run = await bench.run(args);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(error).not.toHaveProperty('link');
    expect(error.message).toContain('verifies');
    expect(run.json.next[0]).toMatch(/generate-link --connection-name notion --verify$/);
    expect(run.json.next[1]).toMatch(/ --verify --wait 0$/);
    expect(bench.sandbox.account('notion').exists).toBe(false);
  });

  it('a revoked grant leads to the same commands', async () => {
    bench.sandbox.account('slack').revokeGrant();
    const tool = ['--connection-name', 'slack', '--tool-name', 'slack_auth_test', '--tool-input', '{}'];
    const run = await bench.run(['execute-tool', ...tool]);
    failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.json.next[0]).toMatch(/generate-link --connection-name slack --renew --verify$/);
  });

  it('explains the status of an account that waits for verification', async () => {
    bench.sandbox.account('notion').setStatus('PENDING_VERIFICATION');
    const error = failed(
      await link(['--user-verify-url', 'http://127.0.0.1:9/app']),
      'AUTHORIZATION_REQUIRED',
    );
    expect(error).toMatchObject({ status: 'PENDING_VERIFICATION' });
    expect(error.message).toContain('not verified');
  });
});

describe('generate-link --verify', () => {
  it('receives the callback, verifies the person, and leaves nothing listening', async () => {
    const seen: { callback: string; page: string; again: boolean }[] = [];
    const run = await verifying(async (url) => {
      const callback = await approve(url);
      const page = await (await fetch(callback)).text();
      seen.push({ callback, page, again: await isOpen(callback) });
    });
    const answer = succeeded(run);
    expect(answer).toMatchObject({ authorized: true, account: { status: 'ACTIVE' } });
    const [{ callback, page } = { callback: '', page: '' }] = seen;
    expect(callback).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\?auth_request_id=\S+&state=\S+$/);
    expect(page).toContain('close this page');
    expect(await isOpen(callback)).toBe(false);
    expect(bench.count('VerifyConnectedAccountUser')).toBe(1);
    const sent = bench.sandbox.ledger.find(({ method }) => method === 'VerifyConnectedAccountUser');
    expect(sent?.message).toMatchObject({ identifier: 'user@example.com' });
    expect(JSON.stringify(sent?.message)).toContain(new URL(callback).searchParams.get('auth_request_id'));
  });

  it('refuses another path, state, method or host', async () => {
    const statuses: number[] = [];
    const run = await verifying(async (url) => {
      const callback = await approve(url);
      const other = new URL(callback);
      other.pathname = '/';
      const forged = new URL(callback);
      forged.searchParams.set('state', `${forged.searchParams.get('state')}x`);
      const bare = new URL(callback);
      bare.searchParams.delete('state');
      for (const address of [other, forged, bare]) statuses.push((await fetch(address)).status);
      statuses.push((await fetch(callback, { method: 'POST' })).status);
      statuses.push((await fetch(callback.replace('127.0.0.1', 'localhost'))).status);
      await fetch(callback);
    });
    succeeded(run);
    expect(statuses).toEqual([404, 400, 400, 404, 404]);
    expect(bench.count('VerifyConnectedAccountUser')).toBe(1);
  });

  it('ends with the link and the command that completes it if nobody comes in time', async () => {
    const run = await link(['--verify', '--wait', '1']);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.stderr).toContain(error.link);
    expect(run.json.next[0]).toMatch(/generate-link --connection-name notion --complete -$/);
    const made = bench.sandbox.ledger.find(({ method }) => method === 'GetMagicLinkForConnectedAccount');
    const { userVerifyUrl = '' } = (made?.message ?? {}) as { userVerifyUrl?: string };
    expect(await isOpen(userVerifyUrl)).toBe(false);
  });

  it('reports that Scalekit refused a different person', async () => {
    const details = { errorCode: 'PERMISSION_DENIED' };
    bench.sandbox.fault({ on: 'VerifyConnectedAccountUser', grpc: { code: 'permission_denied', details } });
    const run = await verifying(async (url) => fetch(await approve(url)));
    expect(failed(run, 'FORBIDDEN').message).toContain('user@example.com');
    expect(run.json.next[0]).toContain('--verify');
  });

  it('trusts the account status if the answer to the verification is lost', async () => {
    bench.sandbox.fault({ on: 'VerifyConnectedAccountUser', when: 'after', reset: true });
    const run = await verifying(async (url) => fetch(await approve(url)));
    expect(succeeded(run).account.status).toBe('ACTIVE');
    expect(bench.count('VerifyConnectedAccountUser')).toBe(1);
  });

  it('renews an account that is ACTIVE', async () => {
    const args = ['generate-link', '--connection-name', 'slack', '--verify'];
    succeeded(await bench.run(args));
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    const onStart = (child: ChildProcess) => {
      child.stderr?.once('data', async (chunk) => {
        await fetch(await approve(/http\S+_o/.exec(String(chunk))?.[0] ?? ''));
      });
    };
    succeeded(await bench.run([...args, '--renew'], { onStart }));
    expect(bench.count('VerifyConnectedAccountUser')).toBe(1);
  });

  it.each([
    [['--verify', '--complete', 'x']],
    [['--verify', '--state', 'x']],
    [['--complete', 'x', '--user-verify-url', 'http://127.0.0.1/']],
  ])('refuses flags that contradict each other: %j', async (args) => {
    failed(await link(args), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('generate-link --complete', () => {
  /** A callback URL, as copied from the browser's address bar. */
  async function callbackOf(): Promise<string> {
    const run = await link(['--verify', '--wait', '0']);
    expect(run.json.next[0]).toMatch(/ --complete -$/);
    return await approve(failed(run, 'AUTHORIZATION_REQUIRED').link);
  }

  it.each(['stdin', 'a file', 'the flag itself'])('completes what another process began: %s', async (how) => {
    const address = await callbackOf();
    writeFileSync(join(bench.box.cwd, 'callback.txt'), `${address}\n`);
    const value = how === 'stdin' ? '-' : how === 'a file' ? 'callback.txt' : address;
    const answer = succeeded(await link(['--complete', value], { stdin: `  ${address}\n` }));
    expect(answer).toMatchObject({ authorized: true, account: { status: 'ACTIVE' } });
  });

  it('is refused for another account, or with a changed state', async () => {
    const address = await callbackOf();
    const forged = address.replace(/state=[^.&]+/, 'state=zzzzzzzzz');
    for (const [args, callback] of [
      [['--identifier', 'second@example.com'], address],
      [[], forged],
    ] as const) {
      const run = await link(['--complete', '-', ...args], { stdin: callback });
      expect(failed(run, 'FORBIDDEN').message).toContain('callback');
    }
    expect(bench.count('VerifyConnectedAccountUser')).toBe(0);
  });

  it.each(['hello', 'http://127.0.0.1:9/x?auth_request_id=1', ''])('refuses %j', async (stdin) => {
    failed(await link(['--complete', '-'], { stdin }), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('reports a callback that Scalekit does not know', async () => {
    const address = new URL(await callbackOf());
    address.searchParams.set('auth_request_id', 'nonsense');
    const run = await link(['--complete', '-'], { stdin: address.href });
    failed(run, 'NOT_FOUND');
    expect(run.json.next[0]).toContain('--verify');
  });

  it('may be given twice', async () => {
    const address = await callbackOf();
    succeeded(await link(['--complete', '-'], { stdin: address }));
    succeeded(await link(['--complete', '-'], { stdin: address }));
  });
});

const CHROMIUM = ['chromium', 'chromium-browser'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('with a real browser', () => {
  if (CHROMIUM === undefined) console.warn('No Chromium here: the browser test is skipped.');

  it.skipIf(CHROMIUM === undefined)(
    'link → Approve → callback → ACTIVE',
    async () => {
      const browser = await openBrowser(CHROMIUM ?? '', bench.box.tmp);
      try {
        const pages: string[] = [];
        // The command may end before the browser has loaded its last page.
        let person: Promise<void> | undefined;
        const consent = async (url: string) => {
          const page = await browser.open(url);
          pages.push(await page.textWith('Approve'));
          await page.click('button');
          pages.push(await page.textWith('close this page'));
        };
        const run = await verifying(async (url) => {
          person = consent(url);
          await person;
        });
        await person;
        expect(succeeded(run).account.status).toBe('ACTIVE');
        expect(pages[0]).toContain('user@example.com');
        expect(pages[1]).toContain('You can close this page');
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
