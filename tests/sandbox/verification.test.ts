import type { ScalekitClient } from '@scalekit-sdk/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOf, failure, ME } from './caller.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let client: ScalekitClient;

beforeAll(async () => {
  sandbox = await startSandbox({ userVerification: true });
  client = clientOf(sandbox);
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const BACK = 'http://127.0.0.1:9/callback';
const linkOf = async (asked: object = {}) => {
  const { link = '' } = await client.actions.getAuthorizationLink({
    connectionName: 'notion',
    identifier: ME,
    ...asked,
  });
  return link;
};
/** Presses the button. @returns the URL that the browser is sent to */
const approve = async (url: string): Promise<URL> => {
  const { headers } = await fetch(url, { method: 'POST', redirect: 'manual' });
  return new URL(headers.get('location') ?? '');
};
const verify = (authRequestId: string, identifier = ME) =>
  client.actions.verifyConnectedAccountUser({ authRequestId, identifier });

describe('in an environment that verifies users,', () => {
  it('a link requires a user_verify_url, and creates no account without one', async () => {
    const { code, info } = await failure(linkOf());
    expect([code, sandbox.account('notion').exists]).toEqual(['3', false]);
    expect(info.validationErrorInfo).toMatchObject({ fieldViolations: [{ field: 'user_verify_url' }] });
    expect((await failure(linkOf({ userVerifyUrl: 'nowhere' }))).code).toBe('3');
    expect((await failure(linkOf({ connectionName: 'gmail-work' }))).code).toBe('3');
    expect(await linkOf({ userVerifyUrl: BACK })).toContain('/magicLink/');
  });

  it('an account becomes active when its user is verified, which works once', async () => {
    const back = await approve(await linkOf({ userVerifyUrl: `${BACK}?own=1`, state: 's 1' }));
    expect(back.href.startsWith(`${BACK}?own=1`)).toBe(true);
    expect(back.searchParams.get('state')).toBe('s 1');
    const id = back.searchParams.get('auth_request_id') ?? '';
    expect(sandbox.account('notion').status).toBe('PENDING_VERIFICATION');
    expect((await failure(verify(id, 'second@example.com'))).code).toBe('7');
    expect((await failure(verify('nonsense'))).code).toBe('5');
    expect(sandbox.account('notion').status).toBe('PENDING_VERIFICATION');
    await verify(id);
    expect(sandbox.account('notion').status).toBe('ACTIVE');
    expect((await failure(verify(id))).code).toBe('5');
  });

  it('a renewal is verified like a first authorization', async () => {
    await approve(await linkOf({ connectionName: 'slack', userVerifyUrl: BACK }));
    expect(sandbox.account('slack').status).toBe('PENDING_VERIFICATION');
  });
});
