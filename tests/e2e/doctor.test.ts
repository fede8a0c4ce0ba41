import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/answer/failure.ts';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';
import { runOnTerminal } from '../support/shell.ts';

const bench = useBench({ inProcess: true });
const doctor = async (options: BenchRun = {}, args: string[] = []) =>
  succeeded(await bench.run(['doctor', ...args], options));
/** Doctor ends with the code of the first check that fails; the document also holds the checks. */
const ailing = async (code: ErrorCode, options: BenchRun = {}, args: string[] = []) => {
  const run = await bench.run(['doctor', ...args], options);
  const error = failed(run, code);
  const { name, fix } = run.json.checks.find((one: Answer) => !one.ok && one.fix === error.hint) ?? {};
  expect(error.message).toContain(`The check ${name} fails: `);
  expect(error.hint).toBe(fix);
  return run.json;
};
const check = (answer: Answer, name: string): Answer =>
  answer.checks.find((candidate: Answer) => candidate.name === name);

describe('doctor', () => {
  it('checks whether the audit log can be written', async () => {
    const log = join(bench.box.cwd, 'audit.jsonl');
    const answer = await doctor({ env: { TOOL_AUDIT_LOG: log } });
    expect(check(answer, 'audit_log')).toEqual({ name: 'audit_log', ok: true, detail: log });
    await ailing('CONFIG_INVALID', { env: { TOOL_AUDIT_LOG: bench.box.cwd } });
  });

  it('checks everything from the machine to the accounts', async () => {
    const answer = await doctor({}, ['--identifier', '用户']);
    expect(answer.checks.map(({ name }: Answer) => name)).toEqual([
      'node',
      'TOOL_CLIENT_ID',
      'TOOL_CLIENT_SECRET',
      'TOOL_ENV_URL',
      'environment_url',
      'dns',
      'tls',
      'token',
      'clock',
      'connections',
      'accounts',
    ]);
    expect(answer.checks.every(({ ok }: Answer) => ok)).toBe(true);
    for (const one of answer.checks) {
      expect(one.detail.length).toBeGreaterThan(0);
      expect(one).not.toHaveProperty('fix');
    }
    expect(check(answer, 'connections').detail).toContain('COMPLETED');
  });

  it('says how to fix each problem', async () => {
    const answer = await doctor();
    const accounts = check(answer, 'accounts');
    expect(accounts.ok).toBe(false);
    expect(accounts.detail).toMatch(/github EXPIRED/);
    // OAuth needs a link, an API key the Dashboard, and a disabled connection needs nothing yet.
    expect(accounts.fix).toMatch(/generate-link --connection-name (github|trello) \(then (github|trello)\)/);
    expect(accounts.fix).toMatch(/renew the credentials of apollo in the Scalekit Dashboard/);
  });

  it('names the connections that cannot be used', async () => {
    const { detail } = check(await doctor(), 'connections');
    expect(detail).toMatch(/DRAFT \(slack-draft/);
    expect(detail).toMatch(/COMPLETED but disabled \(hubspot/);
  });

  it('names each credential that is missing', async () => {
    const nothing = { TOOL_CLIENT_ID: undefined, TOOL_CLIENT_SECRET: undefined, TOOL_ENV_URL: undefined };
    const run = await bench.run(['doctor'], { env: nothing });
    const answer = run.json;
    const { message, hint } = failed(run, 'CONFIG_MISSING');
    for (const name of Object.keys(nothing)) {
      expect(check(answer, name)).toMatchObject({ ok: false, detail: 'not set' });
      expect(check(answer, name).fix).toContain(name);
    }
    expect(check(answer, 'dns')).toBeUndefined();
    expect(message).toMatch(/^Not set: TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_ENV_URL /);
    expect(hint).toContain('at a terminal: export them, or --env-from FILE');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.each([
    ['environment_url', 'CONFIG_INVALID', { TOOL_ENV_URL: 'http://example.com' }],
    ['environment_url', 'CONFIG_INVALID', { TOOL_ENV_URL: 'nonsense' }],
    ['dns', 'NETWORK', { TOOL_ENV_URL: 'https://no-such-host.invalid' }],
    ['tls', 'NETWORK', { TOOL_ENV_URL: 'http://127.0.0.1:9' }],
    ['token', 'INVALID_CREDENTIALS', { TOOL_CLIENT_ID: 'skc_wrong' }],
  ] as const)('stops at the check %s if it fails, with %s: %j', async (name, code, env) => {
    const answer = await ailing(code, { env });
    expect(answer.checks.at(-1)).toMatchObject({ name, ok: false });
    expect(answer.checks.at(-1).fix.length).toBeGreaterThan(10);
  });

  it.each([
    ['ListAppConnections', 'connections'],
    ['ListConnectedAccounts', 'accounts'],
  ])('quotes Scalekit if it refuses %s', async (on, name) => {
    bench.sandbox.fault({ on, grpc: { code: 'permission_denied', message: 'not for you' } });
    const answer = await ailing('FORBIDDEN');
    expect(answer.checks.at(-1)).toMatchObject({ name, ok: false });
    expect(answer.checks.at(-1).detail).toContain('not for you');
    expect(answer.checks.at(-1).fix).toContain('Scalekit Dashboard');
  });

  it('ends with the signal if it is stopped', async () => {
    bench.sandbox.fault({ on: 'ListAppConnections', hang: 'accept', times: Infinity });
    const onStart = async (child: ChildProcess) => {
      while (bench.count('ListAppConnections') === 0) await sleep(5);
      child.kill('SIGTERM');
    };
    const run = await bench.run(['doctor'], { onStart });
    failed(run, 'INTERRUPTED');
    expect(run.code).toBe(143);
  });

  it('notices a wrong clock', async () => {
    const body = JSON.stringify({ access_token: bench.sandbox.issueToken(), expires_in: 60 });
    const headers = {
      'content-type': 'application/json',
      date: new Date(Date.now() - 3600_000).toUTCString(),
    };
    bench.sandbox.fault({ on: 'token', http: { status: 200, headers, body } });
    const clock = check(await ailing('CONFIG_INVALID'), 'clock');
    expect(clock).toMatchObject({ ok: false });
    expect(clock.detail).toMatch(/36\d\d s ahead/);
  });

  it('skips the clock if the server sends no date', async () => {
    const body = JSON.stringify({ access_token: bench.sandbox.issueToken(), expires_in: 60 });
    const headers = { 'content-type': 'application/json', date: 'today' };
    bench.sandbox.fault({ on: 'token', http: { status: 200, headers, body } });
    expect(check(await doctor(), 'clock')).toEqual({
      name: 'clock',
      ok: true,
      detail: 'the server sends no date to compare with',
    });
  });

  it('shows where the credentials come from, never their values', async () => {
    expect(check(await doctor(), 'TOOL_CLIENT_SECRET').detail).toContain('environment');
    writeFileSync(join(bench.box.cwd, '.env'), `TOOL_CLIENT_ID=x\n${'#'.repeat(1024 * 1024)}`);
    expect(check(await ailing('CONFIG_INVALID'), 'env_file')).toMatchObject({ ok: false });
  });

  it('mentions the identifier if none is set', async () => {
    const accounts = check(await doctor({ env: { TOOL_IDENTIFIER: undefined } }), 'accounts');
    expect(accounts).toMatchObject({ ok: false });
    expect(accounts.fix).toContain('TOOL_IDENTIFIER');
  });

  it('reports an identifier that has no account', async () => {
    const answer = await doctor({}, ['--identifier', 'nobody@example.com']);
    expect(check(answer, 'accounts').fix).toContain('nobody@example.com');
  });

  it('works over TLS', async () => {
    const { startSandbox } = await import('../sandbox/sandbox.ts');
    const secure = await startSandbox({ tls: true });
    try {
      const untrusted = await ailing('NETWORK', { env: secure.env });
      expect(untrusted.checks.at(-1)).toMatchObject({ name: 'tls', ok: false });
      expect(untrusted.checks.at(-1).fix).toContain('NODE_EXTRA_CA_CERTS');
      const trusted = await doctor({ env: { ...secure.env, NODE_EXTRA_CA_CERTS: secure.caFile } });
      expect(check(trusted, 'tls').detail).toContain('TLSv1.3');
      expect(check(trusted, 'connections').ok).toBe(true);
    } finally {
      await secure.close();
    }
  });
});

describe('doctor without a usable connection', () => {
  const bare = useBench({
    inProcess: true,
    connections: [{ name: 'linear', provider: 'LINEAR', status: 'DRAFT' }],
    accounts: [],
  });

  it.each([
    ['1 DRAFT (linear)', 'CONNECTION_NOT_COMPLETED', undefined],
    ['none', 'CONNECTION_NOT_FOUND', {}],
  ] as const)('fails, and says what to create: %s', async (detail, code, answer) => {
    if (answer) bare.sandbox.fault({ on: 'ListAppConnections', answer });
    const run = await bare.run(['doctor']);
    failed(run, code);
    const { checks } = run.json;
    const connections = check({ checks }, 'connections');
    expect(connections).toMatchObject({ ok: false, detail });
    expect(connections.fix).toContain('AgentKit > Connections');
    // Without a connection there is no account to look for.
    expect(checks).not.toContainEqual(expect.objectContaining({ name: 'accounts' }));
  });
});

describe('doctor on a terminal', () => {
  const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

  it.skipIf(!hasPython)(
    'shows a checklist on stderr, in colour unless NO_COLOR or TERM forbids it',
    async () => {
      const shown = async (variables: Record<string, string | undefined>) =>
        (await runOnTerminal(bench, ['doctor'], '', '', { TERM: 'xterm-256color', ...variables })).screen;
      const coloured = await shown({});
      expect(coloured).toContain('\u001B[32m✓\u001B[0m token: Scalekit accepts the credentials');
      expect(coloured).toMatch(/✗\S* accounts: user@example\.com/);
      for (const plain of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
        expect(await shown(plain)).toContain('✓ token: Scalekit accepts the credentials');
      expect(await shown({ OPENCLAW_SHELL: 'exec' })).toBe('');
      const { screen } = await runOnTerminal(bench, ['list-accounts'], '', '', { TERM: 'dumb' });
      expect(screen).toContain('✓ slack: ACTIVE');
      expect(screen).toMatch(/✗ github: EXPIRED\s+generate-link --connection-name github/);
      expect(screen).toMatch(/generate-link --connection-name 'My Calendar: team'/);
      expect(screen).toContain('– linear: IN_PROGRESS');
    },
  );

  it.skipIf(!hasPython)('indents JSON if stdout is a terminal, except in OpenClaw', () => {
    const printed = (variables: Record<string, string>) => {
      const command = [process.execPath, bench.box.program, 'list-connections', '--provider', 'exa'];
      const env = { PATH: process.env.PATH, HOME: bench.box.home, ...bench.sandbox.env, ...variables };
      const spawned = ['-c', 'import pty, sys; pty.spawn(sys.argv[1:])', ...command];
      return new Promise<string>((resolve) => {
        execFile('python3', spawned, { env, cwd: bench.box.cwd }, (_, stdout) => resolve(stdout));
      });
    };
    return Promise.all([printed({}), printed({ OPENCLAW_SHELL: 'exec' })]).then(([person, agent]) => {
      expect(person).toContain('{\r\n  "ok": true,\r\n');
      expect(agent).toContain('{"ok":true,');
    });
  });
});
