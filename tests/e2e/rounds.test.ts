import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';

/** Sequential round trips, including the token's: what a call costs on a real network. */
const ROUNDS: { args: string[]; rounds: number; requests: string[] }[] = [
  { args: ['list-connections'], rounds: 2, requests: ['ListAppConnections'] },
  {
    args: ['generate-link', '--connection-name', 'slack'],
    rounds: 3,
    requests: ['ListAppConnections', 'GetConnectedAccountAuth'],
  },
  {
    args: ['find-tool', '--provider', 'SLACK', '--query', 'send a message'],
    rounds: 4,
    requests: ['ListAppConnections', 'ListTools', 'GetConnectedAccountAuth'],
  },
  {
    args: ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--tool-input'].concat(
      '{"query":"news"}',
    ),
    rounds: 3,
    requests: ['ListAppConnections', 'GetConnectedAccountAuth', 'ListTools', 'ExecuteTool'],
  },
  {
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'],
    rounds: 3,
    requests: ['ListAppConnections', 'GetConnectedAccountAuth', 'GET'],
  },
];

let sandbox: Sandbox;
let box: Box;

beforeAll(async () => {
  // One page of connections, since each page adds a round. The delay separates rounds on a busy machine.
  const connections = CONNECTIONS.slice(0, 30);
  const accounts = ACCOUNTS.filter(({ connection }) => connections.some(({ name }) => name === connection));
  sandbox = await startSandbox({ delayMs: 150, pageSize: 1000, connections, accounts });
  box = makeBox();
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  box.remove();
  await sandbox.close();
});

for (const { args, rounds, requests } of ROUNDS) {
  test(`${args[0]} needs at most ${rounds} sequential round trips, and requests nothing twice`, async () => {
    const { json } = await runCli(box, args, { env: sandbox.env });
    expect(json).toMatchObject({ ok: true });
    expect(Math.max(...sandbox.ledger.map(({ round }) => round))).toBeLessThanOrEqual(rounds);
    const sent = sandbox.ledger.map(({ endpoint, method }) => (endpoint === 'token' ? 'token' : method));
    expect(sent.sort()).toEqual(['token', ...requests].sort());
  });
}
