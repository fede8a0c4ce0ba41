import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeState, stateFault } from '../../src/steps/verification.ts';
import { DASHBOARD_SESSION } from '../sandbox/http/magic-link.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { runInProcess } from '../support/in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'consent-unit-'));
let plain: Sandbox;
let verifying: Sandbox;
beforeAll(async () => {
  plain = await startSandbox();
  verifying = await startSandbox({ userVerification: true });
});
afterEach(() => {
  plain.reset();
  verifying.reset();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await plain.close();
  await verifying.close();
});

async function run(sandbox: Sandbox, args: string[]) {
  const where = { home: folder, cwd: folder, tmp: folder };
  const { json, stderr } = await runInProcess(where, args, { env: sandbox.env });
  return { ...json, stderr };
}
const link = (sandbox: Sandbox, ...args: string[]) =>
  run(sandbox, ['generate-link', '--connection-name', 'notion', ...args]);
const execute = (connection: string, tool: string, input: string, ...args: string[]) => {
  const named = ['--connection-name', connection, '--tool-name', tool, '--tool-input', input];
  return run(plain, ['execute-tool', ...named, ...args]);
};

describe('a wait for a consent', () => {
  it('shows a new link if the shown one has expired', async () => {
    const expiry = { seconds: BigInt(Math.floor(Date.now() / 1000) - 1), nanos: 0 };
    const answer = { link: 'https://env.example/magicLink/1_o', expiry };
    plain.fault({ on: 'GetMagicLinkForConnectedAccount', answer });
    const { error, stderr } = await link(plain, '--wait', '1');
    expect(error.code).toBe('AUTHORIZATION_REQUIRED');
    const shown = [...stderr.matchAll(/https?:\S+\/magicLink\/\S+/g)].map(String);
    expect(shown[0]).toBe(answer.link);
    expect(shown).toHaveLength(2);
    expect(error.link).toBe(shown[1]);
  });

  it('for an active account ends only after a new consent', async () => {
    const args = ['generate-link', '--connection-name', 'slack', '--renew', '--wait', '1'];
    const { error } = await run(plain, args);
    expect(error.code).toBe('AUTHORIZATION_REQUIRED');
    expect(error.message).toMatch(/has not renewed the consent to slack\.$/);
    expect(error.hint).toContain('repeat the call');
  });
});

describe('a link', () => {
  it("for a new consent keeps the flags of the caller's app", async () => {
    const own = ['--state', 'own state', '--user-verify-url', 'http://127.0.0.1:9/app'];
    const { error, next } = await run(plain, [
      ...['generate-link', '--connection-name', 'slack', '--renew'],
      ...own,
    ]);
    expect(error).toMatchObject({ code: 'AUTHORIZATION_REQUIRED', link: expect.any(String) });
    // No --wait: the account is already ACTIVE.
    expect(next).toEqual([
      "generate-link --connection-name slack --state 'own state' --user-verify-url http://127.0.0.1:9/app",
    ]);
    const made = plain.ledger.find(({ method }) => method === 'GetMagicLinkForConnectedAccount');
    expect(made?.message).toMatchObject({ state: 'own state', userVerifyUrl: 'http://127.0.0.1:9/app' });
  });

  it.each([
    ['other@example.org', 'anna@example.org'],
    ['USER', 'user@example.com'],
  ])('is not created for a guess: the nearest known to %s is %s', async (identifier, nearest) => {
    plain.account('slack', 'anna@example.org').setStatus('ACTIVE');
    plain.account('slack', 'berta@example.org').setStatus('ACTIVE');
    plain.account('slack', 'user@example.com').setStatus('ACTIVE');
    const { error } = await execute(
      'notion',
      'notion_page_get',
      '{"page_id":"1"}',
      '--identifier',
      identifier,
    );
    expect(error).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    if (identifier === 'USER') expect(error.nearest_identifier).toBe(nearest);
    else expect(error.nearest_identifier).toMatch(/@example\.org$/);
  });

  it('is not created for another spelling of an identifier that has an account', async () => {
    const args = ['--connection-name', 'slack', '--identifier', 'User @example.com'];
    const { error } = await run(plain, ['generate-link', ...args]);
    expect(error).toMatchObject({ code: 'ACCOUNT_NOT_FOUND', nearest_identifier: 'user@example.com' });
    expect(error.message).toContain('they differ only in spelling');
  });

  it('is not created for an unknown identifier that resembles no other', async () => {
    plain.fault({ on: 'ListConnectedAccounts', times: 9, answer: { connectedAccounts: [] } });
    const { error } = await execute(
      'notion',
      'notion_page_get',
      '{"page_id":"1"}',
      '--identifier',
      'x@y.example',
    );
    expect(error).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    expect(error).not.toHaveProperty('nearest_identifier');
    expect(error.hint).toContain('Ask the user whose account they mean; only if');
  });
});

describe('an environment where only Dashboard members may consent', () => {
  it('gives links to everyone, but others cannot approve them', async () => {
    const members = await startSandbox({ userVerification: 'scalekit-users' });
    try {
      const { error } = await link(members);
      expect(error).toMatchObject({ code: 'AUTHORIZATION_REQUIRED', link: expect.any(String) });
      const approve = (headers: Record<string, string>) => fetch(error.link, { method: 'POST', headers });
      expect((await approve({})).status).toBe(401);
      expect((await link(members)).error.code).toBe('AUTHORIZATION_REQUIRED');
      expect((await approve({ cookie: DASHBOARD_SESSION })).status).toBe(200);
      expect(await link(members)).toMatchObject({ ok: true, account: { status: 'ACTIVE' } });
    } finally {
      await members.close();
    }
  });
});

describe('a grant that the provider refuses', () => {
  const refuse = (toolErrorCode: string, toolErrorMessage: string) => {
    const details = { errorCode: 'TOOL_ERROR', toolErrorInfo: { toolErrorCode, toolErrorMessage } };
    plain.fault({ on: 'ExecuteTool', grpc: { code: 'permission_denied', details } });
  };
  const SEARCH = ['exa', 'exa_search', '{"query":"x"}'] as const;
  const LIST = ['slack', 'slack_list_channels', '{}'] as const;

  it('gives no link for an API key, and says who must renew it', async () => {
    refuse('invalid_token', 'The access token has expired.');
    const { error } = await execute(...SEARCH);
    expect(error).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' });
    expect(error.hint).toMatch(/^Tell the user to renew the credentials/);
    refuse('missing_scope', 'Missing required scope: search');
    const lacking = await execute(...SEARCH);
    expect(lacking.error).toMatchObject({ code: 'SCOPE_MISSING', scopes: ['search'] });
    expect(lacking.error).not.toHaveProperty('link');
    expect(lacking.error.hint).toContain('lack the scope search');
  });

  it('names every scope that is missing', async () => {
    refuse('missing_scope', 'Missing required scopes: users:read, channels:read');
    const { error } = await execute(...LIST);
    expect(error.message).toContain('has not consented to the scopes users:read, channels:read on slack');
  });

  it('names the command that creates a link if creating one fails', async () => {
    refuse('token_revoked', 'token_revoked');
    plain.fault({ on: 'GetMagicLinkForConnectedAccount', times: 9, grpc: { code: 'invalid_argument' } });
    const { error, next } = await execute(...LIST);
    expect(error).toMatchObject({ code: 'AUTHORIZATION_REQUIRED', tool_error_code: 'token_revoked' });
    expect(next).toEqual(['generate-link --connection-name slack --renew']);
    plain.reset();
    refuse('token_revoked', 'token_revoked');
    plain.fault({ on: 'GetMagicLinkForConnectedAccount', answer: { link: 'https://env.example/l' } });
    const endless = await execute(...LIST);
    expect(endless.error).toMatchObject({ link: 'https://env.example/l', expires_at: null });
  });
});

describe('a verification', () => {
  /** The URL that the browser ends at after the consent. */
  async function callback(): Promise<string> {
    const { error } = await link(verifying, '--verify', '--wait', '0');
    const { headers } = await fetch(error.link, { method: 'POST', redirect: 'manual' });
    return headers.get('location') ?? '';
  }
  const complete = (address: string) => link(verifying, '--complete', address, '--timeout', '2');

  it('works once; after that the status of the account counts', async () => {
    const address = await callback();
    expect(await complete(address)).toMatchObject({ ok: true, account: { status: 'ACTIVE' } });
    expect(await complete(address)).toMatchObject({ ok: true, account: { status: 'ACTIVE' } });
    verifying.account('notion').setStatus('EXPIRED');
    const { error, next } = await complete(address);
    expect(error).toMatchObject({ code: 'NOT_FOUND' });
    expect(next).toEqual(['generate-link --connection-name notion --verify']);
  });

  it("that Scalekit refuses for another reason has Scalekit's message", async () => {
    const address = await callback();
    verifying.fault({ on: 'VerifyConnectedAccountUser', grpc: { code: 'invalid_argument', message: 'odd' } });
    const { error } = await complete(address);
    expect(error).toMatchObject({ code: 'SCALEKIT_ERROR' });
    expect(error.message).toContain('odd');
  });

  it.each([
    ['the account stays as it was', () => verifying.account('notion').setStatus('PENDING_VERIFICATION')],
    ['the account is gone', () => verifying.account('notion').remove()],
  ])('reports that it was accepted but %s', async (_, change) => {
    const address = await callback();
    verifying.fault({ on: 'VerifyConnectedAccountUser', answer: {} });
    change();
    const { error, next } = await complete(address);
    expect(error.code).toBe('ACCOUNT_NOT_ACTIVE');
    expect(error.message).toContain('was verified');
    expect(next).toEqual(['generate-link --connection-name notion']);
  });

  it('is valid for an hour', () => {
    const subject = { envUrl: 'https://e', clientSecret: 'none', connectionName: 'notion', identifier: 'me' };
    const hour = 60 * 60 * 1000;
    const state = makeState(subject, 0);
    expect(stateFault(subject, state, hour - 1)).toBeUndefined();
    expect(stateFault(subject, state, hour + 1)).toBe('it is over an hour old');
    expect(stateFault({ ...subject, identifier: 'you' }, state, 0)).toContain('does not belong');
    expect(stateFault(subject, 'no state', 0)).toContain('does not belong');
  });
});
