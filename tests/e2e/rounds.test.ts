import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { syntheticWorld } from '../sandbox/catalog.ts';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, runCli } from '../support/cli.ts';

/** What a call costs on a real network: sequential round trips, including the token's, and bytes received. */
const COSTS: { args: string[]; rounds: number; bytes: number; requests: string[] }[] = [
  { args: ['list-connections'], rounds: 2, bytes: 2000, requests: ['ListAppConnections'] },
  {
    args: ['generate-link', '--connection-name', 'slack'],
    rounds: 3,
    bytes: 2500,
    requests: ['ListAppConnections', 'GetConnectedAccountAuth'],
  },
  {
    args: ['find-tool', '--provider', 'SLACK', '--query', 'send a message'],
    rounds: 4,
    bytes: 18_000,
    requests: ['ListAppConnections', 'ListTools', 'GetConnectedAccountAuth'],
  },
  {
    args: ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--tool-input'].concat(
      '{"query":"news"}',
    ),
    rounds: 3,
    bytes: 4500,
    requests: ['ListAppConnections', 'GetConnectedAccountAuth', 'ListTools', 'ExecuteTool'],
  },
  {
    args: ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'],
    rounds: 3,
    bytes: 3500,
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

const received = ({ ledger }: Sandbox) => ledger.reduce((sum, { bytes }) => sum + bytes.sent, 0);

for (const { args, rounds, bytes, requests } of COSTS) {
  test(`${args[0]} needs at most ${rounds} sequential round trips and ${bytes} bytes, and requests nothing twice`, async () => {
    const { json } = await runCli(box, args, { env: sandbox.env });
    expect(json).toMatchObject({ ok: true });
    expect(Math.max(...sandbox.ledger.map(({ round }) => round))).toBeLessThanOrEqual(rounds);
    const sent = sandbox.ledger.map(({ endpoint, method }) => (endpoint === 'token' ? 'token' : method));
    expect(sent.sort()).toEqual(['token', ...requests].sort());
    expect(received(sandbox)).toBeLessThan(bytes);
    expect(received(sandbox)).toBeGreaterThan(bytes / 4);
  });
}

test.each([
  // A page holds 30 connections, and each further page takes another round trip.
  { connectors: 30, tools: 16_000, rounds: 3 },
  { connectors: 500, tools: 20_000, rounds: 18 },
])(
  'find-tool among $tools tools of $connectors services needs at most $rounds sequential round trips and 300,000 bytes',
  async ({ rounds, ...size }) => {
    const large = await startSandbox({
      ...syntheticWorld(size),
      searchTools: true,
      pageSize: 1000,
      delayMs: 150,
    });
    try {
      const { json } = await runCli(box, ['find-tool', '--query', 'send a message'], { env: large.env });
      expect(json).toMatchObject({ ok: true });
      expect(Math.max(...large.ledger.map(({ round }) => round))).toBeLessThanOrEqual(rounds);
      expect(received(large)).toBeLessThan(300_000);
    } finally {
      await large.close();
    }
  },
);
