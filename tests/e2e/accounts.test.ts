import { describe, expect, it } from 'vitest';
import { CONNECTIONS } from '../sandbox/fixtures.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import type { Answer } from '../support/cli.ts';

const bench = useBench({ inProcess: true });
const overview = async (...args: string[]) => succeeded(await bench.run(['list-accounts', ...args]));
const rowOf = (answer: Answer, name: string) =>
  answer.accounts.find((row: Answer) => row.connection_name === name);

describe('list-accounts', () => {
  it('says for every connection whether it can be used, and what is missing', async () => {
    const answer = await overview();
    expect(Object.keys(answer)).toEqual(['ok', 'identifier', 'accounts', 'summary', 'next']);
    expect(answer.identifier).toBe('user@example.com');
    expect(answer.accounts).toHaveLength(CONNECTIONS.length);
    const expected: [name: string, status: string, usable: boolean, fix: RegExp | undefined][] = [
      ['slack', 'ACTIVE', true, undefined],
      ['weather', 'ACTIVE', true, undefined],
      ['notion', 'NOT_FOUND', false, /generate-link/],
      ['github', 'EXPIRED', false, /generate-link/],
      ['trello', 'PENDING_AUTH', false, /generate-link/],
      ['brave', 'NOT_FOUND', false, /^create account in Dashboard$/],
      ['apollo', 'DISCONNECTED', false, /^activate account in Dashboard$/],
      ['linear', 'IN_PROGRESS', false, /^finish connection in Dashboard$/],
      ['slack-draft', 'DRAFT', false, /^finish connection in Dashboard$/],
      ['hubspot', 'DISABLED', false, /^enable connection in Dashboard$/],
    ];
    for (const [name, status, usable, fix] of expected) {
      const row = rowOf(answer, name);
      expect(row, name).toMatchObject({ status, usable });
      expect('fix' in row, name).toBe(fix !== undefined);
      // With many connections, only the first word is shown.
      if (fix) expect(row.fix, name).toMatch(/^(generate-link|create|activate|finish|enable)$/);
      if (fix) expect(`${fix}`, name).toContain(row.fix);
      if (fix) expect(rowOf(await overview('--provider', name), name).fix, name).toMatch(fix);
    }
    const { usable, ...others } = answer.summary;
    expect(usable).toBe(answer.accounts.filter((row: Answer) => row.usable).length);
    expect(Object.keys(others)).toEqual(['needs_consent', 'needs_dashboard', 'not_ready']);
    expect(others.not_ready).toBe(4);
  });

  it('singles out no connection if several wait for consent', async () => {
    expect((await overview()).next).toEqual([
      expect.stringMatching(/generate-link --connection-name '?<connection_name>/),
    ]);
    expect((await overview('--provider', 'github')).next).toEqual([
      expect.stringContaining('generate-link --connection-name github'),
    ]);
  });

  it('answers in under 3,500 characters for forty connections', async () => {
    const run = await bench.run(['list-accounts']);
    expect(run.stdout.length).toBeLessThan((3500 / 40) * CONNECTIONS.length);
  });

  it('creates nothing and refreshes nothing', async () => {
    await overview();
    const methods = new Set(
      bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'grpc').map(({ method }) => method),
    );
    expect([...methods].sort()).toEqual(['ListAppConnections', 'ListConnectedAccounts']);
  });

  it('shows all members if there are few connections', async () => {
    const { accounts } = await overview('--provider', 'gmail');
    expect(accounts).toEqual(
      ['gmail-work', 'gmail-private'].map((connection_name) => ({
        connection_name,
        provider: 'GMAIL',
        type: 'OAUTH',
        status: 'ACTIVE',
        usable: true,
      })),
    );
  });

  it('accepts any name of a provider', async () => {
    const answer = await overview('--provider', 'LinkedIn');
    expect(answer.accounts[0].connection_name).toBe('harvestapi');
    expect(answer.provider_alias).toEqual({ from: 'LinkedIn', to: 'HARVESTAPI' });
    const unknown = await bench.run(['list-accounts', '--provider', 'slak']);
    expect(failed(unknown, 'CONNECTION_NOT_FOUND').suggestions).toContain('SLACK');
  });

  it('shows an unknown identifier without creating an account for it', async () => {
    const answer = await overview('--identifier', 'nobody');
    expect(answer.summary.usable).toBe(1);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    expect(rowOf(answer, 'slack')).toMatchObject({ status: 'NOT_FOUND', usable: false });
  });

  it('requires an identifier', async () => {
    failed(
      await bench.run(['list-accounts'], { env: { TOOL_IDENTIFIER: undefined } }),
      'IDENTIFIER_REQUIRED',
    );
  });
});

describe('the same account elsewhere', () => {
  it('has the same status in the warning of list-connections and of find-tool', async () => {
    bench.sandbox.account('gmail-private').setStatus('EXPIRED');
    const { accounts } = await overview('--provider', 'gmail');
    expect(accounts.map(({ status }: Answer) => status).sort()).toEqual(['ACTIVE', 'EXPIRED']);
    const listed = succeeded(await bench.run(['list-connections', '--provider', 'gmail']));
    expect(listed.warnings[0]).toContain('gmail-work (ACTIVE), gmail-private (EXPIRED)');
    const found = succeeded(await bench.run(['find-tool', '--provider', 'gmail', '--query', 'list labels']));
    expect(found.warnings[0]).toContain('gmail-work (ACTIVE), gmail-private (EXPIRED)');
  });
});
