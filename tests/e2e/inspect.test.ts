import { describe, expect, it } from 'vitest';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { runOnTerminal } from '../support/shell.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });
const inspect = (...args: string[]) => bench.run(['get-authorization', ...args]);

describe('get-authorization', () => {
  it('shows the state of an account, and never its tokens', async () => {
    const answer = succeeded(await inspect('--connection-name', 'gmail-work'));
    expect(Object.keys(answer)).toEqual([
      'ok',
      'connection_name',
      'identifier',
      'account',
      'authorization_type',
      'token_expires_at',
      'scopes',
      'access_token',
      'refresh_token',
    ]);
    expect(answer).toMatchObject({
      connection_name: 'gmail-work',
      identifier: 'user@example.com',
      account: { id: bench.sandbox.account('gmail-work').id, status: 'ACTIVE' },
      authorization_type: 'OAUTH',
      scopes: ['gmail.readonly', 'gmail.send'],
      access_token: 'present',
      refresh_token: 'present',
    });
    expect(Date.parse(answer.token_expires_at)).toBeGreaterThan(Date.now());
  });

  it.each([
    ['exa', 'API_KEY'],
    ['stripe', 'BEARER_TOKEN'],
    ['twilio', 'BASIC'],
  ])('reports the static credentials of %s as present', async (name, type) => {
    const answer = succeeded(await inspect('--connection-name', name));
    expect(answer).toMatchObject({
      authorization_type: type,
      token_expires_at: null,
      access_token: 'present',
      refresh_token: 'absent',
    });
  });

  it.each(['exa', 'stripe', 'twilio', 'trello'])('fetches no token to report %s', async (name) => {
    succeeded(await inspect('--connection-name', name));
    expect(bench.count('GetConnectedAccountDetails')).toBe(1);
    expect(bench.count('GetConnectedAccountAuth')).toBe(0);
  });

  it('reports no tokens for an account without consent', async () => {
    const answer = succeeded(await inspect('--connection-name', 'trello'));
    expect(answer.account.status).toBe('PENDING_AUTH');
    expect(answer).toMatchObject({ access_token: 'absent', refresh_token: 'absent' });
  });

  it('shows an account that is not active instead of failing', async () => {
    expect(succeeded(await inspect('--connection-name', 'github')).account.status).toBe('EXPIRED');
  });

  it('says what is missing if there is no account', async () => {
    const error = failed(await inspect('--connection-name', 'notion'), 'ACCOUNT_NOT_FOUND');
    expect(error.message).toBe(
      'Please create and configure the notion connection in the Scalekit Dashboard.',
    );
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    failed(await inspect('--connection-name', 'nosuch'), 'CONNECTION_NOT_FOUND');
    failed(await inspect(), 'USAGE');
  });

  it('offers a link for an account only if a link creates one', async () => {
    const identifier = ['--identifier', 'nobody@example.com'];
    const byLink = await inspect('--connection-name', 'notion', ...identifier);
    expect(byLink.json.next.join()).toContain('generate-link');
    const byKey = await inspect('--connection-name', 'exa', ...identifier);
    expect(failed(byKey, 'ACCOUNT_NOT_FOUND').hint).toContain('Dashboard');
    expect(byKey.json).not.toHaveProperty('next');
  });
});

describe('get-authorization --show-tokens', () => {
  const args = ['get-authorization', '--connection-name', 'gmail-work', '--show-tokens'];

  it.skipIf(IS_WINDOWS)('writes them to the terminal itself, and never to stdout', async () => {
    const { token } = bench.sandbox.account('gmail-work');
    const shown = await runOnTerminal(bench, args, '', '', { TOOL_DEBUG: '1' });
    expect(shown.code, shown.stdout).toBe(0);
    expect(shown.screen).toContain(`access_token: ${token}`);
    expect(shown.screen).toMatch(/refresh_token: ort_/);
    expect(shown.screen).not.toContain(bench.sandbox.env.TOOL_CLIENT_SECRET);
    expect(bench.sandbox.leaksIn(shown.stdout)).toEqual([]);
    expect(JSON.parse(shown.stdout)).toMatchObject({
      ok: true,
      access_token: 'present',
      tokens_shown: true,
    });
  });

  it('is refused without a terminal', async () => {
    // A session of its own has no terminal, whatever the tests run in.
    failed(await bench.run(args, { detached: true }), 'FORBIDDEN');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.skipIf(IS_WINDOWS)('is refused if an agent runs the command, terminal or not', async () => {
    failed(await bench.run(args, { env: { OPENCLAW_SHELL: 'exec' } }), 'FORBIDDEN');
    const shown = await runOnTerminal(bench, args, '', '', { OPENCLAW_SHELL: 'exec' });
    expect(JSON.parse(shown.stdout).error.code).toBe('FORBIDDEN');
    expect(bench.sandbox.leaksIn(shown.screen)).toEqual([]);
    expect(bench.sandbox.ledger).toEqual([]);
    succeeded(await bench.run(args.slice(0, -1), { env: { OPENCLAW_SHELL: 'exec' } }));
  });
});
