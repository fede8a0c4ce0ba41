import { type ChildProcess, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { runOnTerminal } from '../support/shell.ts';

const bench = useBench({ inProcess: true });
const link = (...args: string[]) => bench.run(['generate-link', ...args]);

/** Opens a magic link and presses the button on its page. */
const approve = (url: string) => fetch(url, { method: 'POST', redirect: 'manual' });

describe('generate-link', () => {
  it('reports an ACTIVE account as authorized', async () => {
    const answer = succeeded(await link('--connection-name', 'slack'));
    expect(answer).toEqual({
      ok: true,
      connection_name: 'slack',
      identifier: 'user@example.com',
      type: 'OAUTH',
      account: { id: bench.sandbox.account('slack').id, status: 'ACTIVE' },
      authorized: true,
    });
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it.each([
    ['notion', 'OAUTH without an account', undefined],
    ['github', 'OAUTH that is EXPIRED', 'EXPIRED'],
    ['trello', 'TRELLO_OAUTH1 that is PENDING_AUTH', 'PENDING_AUTH'],
    ['hospital', 'SMART_FHIR without an account', undefined],
  ])('gives a link for %s: %s', async (name, _, status) => {
    const run = await link('--connection-name', name);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(error.link).toMatch(new RegExp(`^${bench.sandbox.url}/magicLink/[0-9a-f-]+_o$`));
    expect(Date.parse(error.expires_at)).toBeGreaterThan(Date.now());
    expect(error.hint).toContain('link');
    expect(error.hint).not.toContain('run the command again');
    expect(run.json.next).toEqual([
      expect.stringContaining(`generate-link --connection-name ${name} --wait 60`),
    ]);
    expect(error.status).toBe(status);
  });

  it('gives a link that works: once approved, the account is authorized', async () => {
    const { link: url } = failed(await link('--provider', 'notion'), 'AUTHORIZATION_REQUIRED');
    expect((await approve(url)).status).toBe(200);
    expect(succeeded(await link('--provider', 'notion')).account.status).toBe('ACTIVE');
  });

  it.each(['stripe', 'twilio', 'exa', 'salesforce-m2m', 'googledwd', 'redshift'])(
    'gives no link for %s without an account, but the sentence that users know',
    async (name) => {
      bench.sandbox.account(name).remove();
      const error = failed(await link('--connection-name', name), 'ACCOUNT_NOT_FOUND');
      expect(error.message).toBe(
        `Please create and configure the ${name} connection in the Scalekit Dashboard.`,
      );
      expect(error).not.toHaveProperty('link');
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    },
  );

  it.each(['stripe', 'twilio', 'apollo', 'salesforce-m2m', 'googledwd', 'redshift'])(
    'gives no link for %s that is not active, but the other sentence',
    async (name) => {
      bench.sandbox.account(name).setStatus('DISCONNECTED');
      const error = failed(await link('--connection-name', name), 'ACCOUNT_NOT_ACTIVE');
      expect(error.message).toBe(`Please activate the ${name} connection in the Scalekit Dashboard.`);
      expect(error.status).toBe('DISCONNECTED');
      expect(error).not.toHaveProperty('link');
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    },
  );

  it('reports a NO_AUTH connection as authorized without an account', async () => {
    const answer = succeeded(await link('--connection-name', 'weather'));
    expect(answer).toMatchObject({ type: 'NO_AUTH', authorized: true, account: null });
  });

  it('renews an expired grant that can be renewed, instead of asking the person again', async () => {
    bench.sandbox.account('slack').expireToken({ refreshes: true });
    succeeded(await link('--connection-name', 'slack'));
    bench.sandbox.account('slack').expireToken({ refreshes: false });
    expect(failed(await link('--connection-name', 'slack'), 'AUTHORIZATION_REQUIRED').status).toBe('EXPIRED');
  });

  it('never takes a failed look-up for a missing account', async () => {
    bench.sandbox.fault({ on: 'GetConnectedAccountAuth', grpc: { code: 'internal' }, times: Infinity });
    failed(await link('--connection-name', 'brave'), 'SCALEKIT_ERROR');
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it.each([
    ['--connection-name', 'nosuch', 'CONNECTION_NOT_FOUND'],
    ['--provider', 'MYSPACE', 'CONNECTION_NOT_FOUND'],
    ['--connection-name', 'linear', 'CONNECTION_NOT_COMPLETED'],
    ['--provider', 'figma', 'CONNECTION_NOT_COMPLETED'],
    ['--connection-name', 'hubspot', 'CONNECTION_NOT_COMPLETED'],
    ['--connection-name', 'slack-draft', 'CONNECTION_NOT_COMPLETED'],
  ] as const)('%s %s → %s', async (flag, value, code) => {
    const error = failed(await link(flag, value), code);
    if (code === 'CONNECTION_NOT_FOUND') {
      expect(error.configured_providers).toEqual([...error.configured_providers].sort());
      expect(error.configured_providers).toContain('NOTION');
      expect(error.configured_providers).not.toContain('HUBSPOT');
    } else expect(error.connections[0]).toHaveProperty('key_id');
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it('uses the first of several connections and warns', async () => {
    const answer = succeeded(await link('--provider', 'gmail'));
    expect(answer.connection_name).toBe('gmail-work');
    expect(answer.warnings[0]).toContain('gmail-private');
  });

  it('also warns if the first has to be authorized', async () => {
    bench.sandbox.account('gmail-work').setStatus('EXPIRED');
    const run = await link('--provider', 'gmail');
    failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.json.warnings[0]).toMatch(/gmail-work.*gmail-private/);
  });

  it('names the alias that was used, authorized or not', async () => {
    const alias = { from: 'linkedin', to: 'HARVESTAPI' };
    expect(succeeded(await link('--provider', 'linkedin')).provider_alias).toEqual(alias);
    bench.sandbox.account('harvestapi').remove();
    const run = await link('--provider', 'linkedin');
    failed(run, 'ACCOUNT_NOT_FOUND');
    expect(run.json.provider_alias).toEqual(alias);
  });

  it('accepts names with spaces and colons', async () => {
    const error = failed(await link('--connection-name', 'My Calendar: team'), 'AUTHORIZATION_REQUIRED');
    expect(error.connection_name).toBe('My Calendar: team');
  });

  it.each([['a/b'], ['x'.repeat(401)], ['naïve'], ['a\nb']])(
    'refuses %j as a connection name',
    async (name) => {
      failed(await link('--connection-name', name), 'USAGE');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it('passes --state and --user-verify-url on, up to their limits', async () => {
    const state = 's'.repeat(512);
    const url = `https://app.example/verify?${'v'.repeat(2048 - 27)}`;
    expect(url).toHaveLength(2048);
    const args = ['--connection-name', 'notion', '--state', state, '--user-verify-url', url];
    failed(await link(...args), 'AUTHORIZATION_REQUIRED');
    const sent = bench.sandbox.ledger.find(({ method }) => method === 'GetMagicLinkForConnectedAccount');
    expect(sent?.message).toMatchObject({ state, userVerifyUrl: url });
    failed(await link('--connection-name', 'notion', '--state', `${state}s`), 'USAGE');
    failed(await link('--connection-name', 'notion', '--user-verify-url', `${url}v`), 'USAGE');
  });
});

describe("an identifier that is spelled differently from an existing account's", () => {
  const as = (identifier: string, ...args: string[]) =>
    link('--connection-name', 'github', '--identifier', identifier, ...args);

  it.each(['User@Example.com', 'user @example.com', 'user\u200b@example.com'])(
    'names the existing account before it creates another: %j',
    async (identifier) => {
      const error = failed(await as(identifier), 'ACCOUNT_NOT_FOUND');
      expect(error.nearest_identifier).toBe('user@example.com');
      expect(error.hint).toContain('--identifier user@example.com');
      expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    },
  );

  it('means another person if the user says so, or if more than the spelling differs', async () => {
    failed(await as('User@Example.com', '--renew'), 'AUTHORIZATION_REQUIRED');
    failed(await as('second.user@example.com'), 'AUTHORIZATION_REQUIRED');
  });
});

describe('generate-link --renew', () => {
  it('gives a link for an account that is ACTIVE', async () => {
    const error = failed(await link('--connection-name', 'slack', '--renew'), 'AUTHORIZATION_REQUIRED');
    expect(error.link).toContain('/magicLink/');
    expect(error.message).toContain('renewed');
  });

  it('waits until the consent is newer than the link', async () => {
    const onStart = (child: ChildProcess) => {
      child.stderr?.once('data', async (chunk) => {
        // The account stays ACTIVE: two polls prove that the command is waiting.
        while (bench.count('GetConnectedAccountDetails') < 2) await sleep(20);
        await approve(/http\S+_o/.exec(String(chunk))?.[0] ?? '');
      });
    };
    const args = ['generate-link', '--connection-name', 'slack', '--renew', '--wait', '20'];
    expect(succeeded(await bench.run(args, { onStart })).account.status).toBe('ACTIVE');
    const links = bench.sandbox.ledger.filter(
      ({ endpoint, method }) => endpoint === 'page' && method === 'POST',
    );
    expect(links).toHaveLength(1);
    failed(await link('--connection-name', 'slack', '--renew', '--wait', '1'), 'AUTHORIZATION_REQUIRED');
  });

  it('gives no link for a connection without consent', async () => {
    succeeded(await link('--connection-name', 'exa', '--renew'));
    bench.sandbox.account('exa').remove();
    failed(await link('--connection-name', 'exa', '--renew'), 'ACCOUNT_NOT_FOUND');
  });
});

describe('generate-link --wait', () => {
  /** Opens the link as soon as it is shown. */
  const consenting: BenchRun = {
    onStart: (child) => {
      let shown = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        shown += chunk;
        const url = /https?:\S+\/magicLink\/\S+/.exec(shown)?.[0];
        if (url && !shown.includes('approved')) {
          shown += 'approved';
          void approve(url);
        }
      });
    },
  };
  const waiting = (seconds: string) =>
    bench.run(['generate-link', '--connection-name', 'notion', '--wait', seconds], consenting);

  it('shows the link on stderr at once and ends as soon as the person has approved', async () => {
    const run = await waiting('100');
    expect(succeeded(run)).toMatchObject({ authorized: true, account: { status: 'ACTIVE' } });
    expect(run.ms).toBeLessThan(50_000);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(1);
    // Polling reads no tokens. This one call finds out whether there is anything to wait for.
    expect(bench.count('GetConnectedAccountAuth')).toBe(1);
    expect(bench.count('GetConnectedAccountDetails')).toBeGreaterThan(0);
  });

  it('waits even if the environment has no RPC without secrets', async () => {
    bench.sandbox.fault({
      on: 'GetConnectedAccountDetails',
      grpc: { code: 'unimplemented' },
      times: Infinity,
    });
    expect(succeeded(await waiting('100')).account.status).toBe('ACTIVE');
  });

  it('ends with the same link when time is up, and says so within that time', async () => {
    const run = await link('--connection-name', 'notion', '--wait', '1.5', '--timeout', '30');
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.code).toBe(4);
    expect(run.stderr).toContain(error.link);
    expect(run.ms).toBeGreaterThan(1500);
    expect(run.ms).toBeLessThan(30_000);
  });

  it('waits beyond --timeout, which covers the rest of the command', async () => {
    failed(
      await link('--connection-name', 'notion', '--wait', '6', '--timeout', '4'),
      'AUTHORIZATION_REQUIRED',
    );
  });

  it.each([
    ['a rate limit', { grpc: { code: 'resource_exhausted' } }],
    ['Scalekit was unavailable for a while', { grpc: { code: 'unavailable' }, times: 4 }],
    ['an internal error', { grpc: { code: 'internal' } }],
    ['a poll without an answer', { hang: 'headers' }],
  ] as const)('keeps waiting after %s', async (_, fault) => {
    bench.sandbox.fault({ on: 'GetConnectedAccountDetails', ...fault });
    expect(succeeded(await waiting('100')).account.status).toBe('ACTIVE');
  });

  it.each([
    ['nothing is answered', { hang: 'headers' }],
    ['Scalekit is unavailable', { grpc: { code: 'unavailable' } }],
  ] as const)('ends with the link, in time, if %s until the end', async (_, fault) => {
    bench.sandbox.fault({ on: 'GetConnectedAccountDetails', times: Infinity, ...fault });
    const run = await link('--connection-name', 'notion', '--wait', '3');
    expect(failed(run, 'AUTHORIZATION_REQUIRED').link).toContain('/magicLink/');
    expect(run.ms).toBeLessThan(30_000);
  });

  it('ends at once on a permanent failure', async () => {
    bench.sandbox.fault({ on: 'GetConnectedAccountDetails', grpc: { code: 'permission_denied' } });
    const run = await link('--connection-name', 'notion', '--wait', '100');
    failed(run, 'FORBIDDEN');
    expect(run.ms).toBeLessThan(50_000);
  });

  it('does not wait if no link can help, or if the account is already authorized', async () => {
    failed(await link('--connection-name', 'brave', '--wait', '20'), 'ACCOUNT_NOT_FOUND');
    const run = await link('--connection-name', 'slack', '--wait', '20');
    succeeded(run);
    expect(run.stderr).toBe('');
  });

  it('refuses an invalid time', async () => {
    for (const time of ['soon', '-1', '86401'])
      failed(await link('--connection-name', 'notion', `--wait=${time}`), 'USAGE');
  });
});

describe('the identifier', () => {
  const nobody = { env: { TOOL_IDENTIFIER: undefined } };
  const needy = [
    ['generate-link', '--connection-name', 'slack'],
    ['find-tool', '--query', 'send a message'],
    ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_auth_test', '--tool-input', '{}'],
    ['proxy-request', '--connection-name', 'slack', '--path', '/api/auth.test'],
    ['get-authorization', '--connection-name', 'slack'],
  ];

  it.each(needy)('is required at once by %s if nobody can be asked', async (...args) => {
    const run = await bench.run(
      args.filter((word) => typeof word === 'string'),
      nobody,
    );
    failed(run, 'IDENTIFIER_REQUIRED');
    expect(bench.sandbox.ledger).toEqual([]);
    const piped = await bench.run(args, { ...nobody, stdin: 'user@example.com\n' });
    failed(piped, 'IDENTIFIER_REQUIRED');
  });

  it('is not asked for before the credentials are set', async () => {
    const nothing = { TOOL_CLIENT_ID: undefined, TOOL_CLIENT_SECRET: undefined, TOOL_ENV_URL: undefined };
    const env = { ...nobody.env, ...nothing };
    const error = failed(await bench.run(['find-tool', '--query', 'send'], { env }), 'CONFIG_MISSING');
    expect(error.hint).toContain('--env-from FILE');
  });

  it('is not needed to list connections and tools', async () => {
    succeeded(await bench.run(['list-connections'], nobody));
    succeeded(await bench.run(['get-tool', '--tool-name', 'notion_page_get'], nobody));
  });

  it('is taken from the flag before the variable, and from the older variable last', async () => {
    const args = ['generate-link', '--connection-name', 'gmail-work'];
    const flagged = await bench.run([...args, '--identifier', 'second@example.com']);
    failed(flagged, 'AUTHORIZATION_REQUIRED');
    const env = { TOOL_IDENTIFIER: undefined, SCALEKIT_IDENTIFIER: 'user@example.com' };
    expect(succeeded(await bench.run(args, { env })).identifier).toBe('user@example.com');
  });

  it('may be written in any script', async () => {
    const answer = succeeded(await link('--connection-name', 'slack', '--identifier', '用户'));
    expect(answer.identifier).toBe('用户');
  });

  it.each([['x'.repeat(101)], ['two\nlines'], ['']])('is refused as %j', async (identifier) => {
    failed(await link('--connection-name', 'slack', '--identifier', identifier), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
  it.skipIf(!hasPython)('is asked for on a terminal, with the advice to set it permanently', async () => {
    const args = ['generate-link', '--connection-name', 'slack'];
    const env = { TOOL_IDENTIFIER: undefined };
    const run = await runOnTerminal(bench, args, 'Identifier', ' user@example.com \n', env);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, identifier: 'user@example.com' });
    expect(run.screen).toContain('TOOL_IDENTIFIER');
  });

  it.skipIf(!hasPython)('is not waited for beyond --timeout on a terminal either', async () => {
    const args = ['generate-link', '--connection-name', 'slack', '--timeout', '3'];
    const run = await runOnTerminal(bench, args, 'Identifier', '', { TOOL_IDENTIFIER: undefined });
    expect(run.code).toBe(8);
    expect(JSON.parse(run.stdout).error.code).toBe('TIMEOUT');
  });

  it.skipIf(!hasPython)("is not asked for on OpenClaw's terminal, where nobody is sitting", async () => {
    const env = { TOOL_IDENTIFIER: undefined, OPENCLAW_SHELL: 'exec' };
    const run = await runOnTerminal(bench, ['generate-link', '--connection-name', 'slack'], '', '', env);
    expect(JSON.parse(run.stdout).error.code).toBe('IDENTIFIER_REQUIRED');
    expect(run.screen).toBe('');
  });

  it.skipIf(!hasPython)('is refused if the person enters nothing', async () => {
    const args = ['generate-link', '--connection-name', 'slack'];
    const run = await runOnTerminal(bench, args, 'Identifier', '\n', { TOOL_IDENTIFIER: undefined });
    expect(run.code).toBe(2);
  });
});
