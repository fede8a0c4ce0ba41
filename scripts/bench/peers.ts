/** Similar programs from npm, with comparable tasks. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Sandbox } from '../../tests/sandbox/sandbox.ts';
import { median, run } from './measure.ts';

const PACKAGES = ['mcporter', 'resend-cli', '@apify/mcpc'];
const EXA = ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search', '--tool-input'];

export interface PeerRow {
  work: string;
  peer: string;
  /** Medians in milliseconds. */
  ours: number;
  theirs: number;
}

/**
 * Runs ours and a peer in turn.
 *
 * @returns a row for each comparison, or why there is none
 */
export async function comparePeers(
  node: string,
  ours: string,
  sandbox: Sandbox,
  { folder, runs }: { folder: string; runs: number },
): Promise<PeerRow[] | string> {
  const bin = install(join(folder, 'peers'));
  if (bin === undefined) return 'The peers could not be fetched from npm; skipped.';
  const mcp = await startMcpServer();
  const help = (name: string) => ({
    work: '--help',
    peer: name,
    ours: ['--help'],
    theirs: [bin(name), '--help'],
  });
  const call = [bin('mcporter'), 'call', `${mcp.url}.search`, '--allow-http', 'query=news'];
  const comparisons = [
    help('mcporter'),
    help('resend'),
    help('mcpc'),
    { work: 'one tool call', peer: 'mcporter call', ours: [...EXA, '{"query":"news"}'], theirs: call },
  ];
  const env = { ...sandbox.env, HOME: folder, TMPDIR: folder, PATH: process.env.PATH ?? '' };
  const rows: PeerRow[] = [];
  try {
    for (const { work, peer, ours: own, theirs } of comparisons) {
      const times = { ours: [] as number[], theirs: [] as number[] };
      for (let at = 0; at <= runs; at += 1) {
        const first = await run(node, [ours, ...own], env);
        const second = await run(node, theirs, env);
        if (first.code !== 0)
          throw new Error(`${own[0]} ended with ${first.code}: ${first.stdout.slice(0, 300)}`);
        if (second.code !== 0)
          throw new Error(`${peer} ended with ${second.code}: ${second.stdout.slice(0, 300)}`);
        // The first run of each warms the disk cache.
        if (at === 0) continue;
        times.ours.push(first.wall);
        times.theirs.push(second.wall);
      }
      rows.push({ work, peer, ours: median(times.ours), theirs: median(times.theirs) });
    }
  } finally {
    mcp.close();
  }
  return rows;
}

/** @returns the path of an installed command's file; undefined if npm cannot be reached */
function install(prefix: string): ((name: string) => string) | undefined {
  const bin = (name: string) => join(prefix, 'node_modules', '.bin', name);
  if (existsSync(bin('mcporter'))) return bin;
  mkdirSync(prefix, { recursive: true });
  try {
    const flags = ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...flags, ...PACKAGES], {
      stdio: 'ignore',
      timeout: 400_000,
    });
    return bin;
  } catch {
    return undefined;
  }
}

/** An MCP server on loopback with one tool, over Streamable HTTP, with JSON answers. */
async function startMcpServer(): Promise<{ url: string; close(): void }> {
  const results: Record<string, unknown> = {
    initialize: {
      protocolVersion: '2025-03-26',
      capabilities: { tools: {} },
      serverInfo: { name: 'bench', version: '1.0.0' },
    },
    'tools/list': {
      tools: [
        {
          name: 'search',
          description: 'Searches.',
          inputSchema: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
        },
      ],
    },
    'tools/call': { content: [{ type: 'text', text: '{"results":[]}' }] },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const message = request.method === 'POST' ? JSON.parse(body) : undefined;
    if (message?.id === undefined) {
      response.writeHead(request.method === 'POST' ? 202 : 405).end();
      return;
    }
    const result = results[message.method] ?? {};
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function peersText(rows: PeerRow[] | string): string {
  if (typeof rows === 'string') return rows;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = ['work', 'peer', 'peer, ms', 'ours, ms', 'peer ÷ ours'];
  const cells = rows.map(({ work, peer, ours, theirs }) =>
    line([work, peer, theirs.toFixed(0), ours.toFixed(0), `${(theirs / ours).toFixed(2)}×`]),
  );
  return [line(head), line(head.map(() => '---')), ...cells].join('\n');
}
