import { describe, expect, it } from 'vitest';
import { succeeded, useBench } from '../support/bench.ts';
import { startFront } from '../support/front.ts';

const bench = useBench({ inProcess: true });
const env = { TOOL_DEBUG: '1' };
const proxy = (path: string, args: string[] = [], more: Record<string, string> = {}) =>
  bench.run(['proxy-request', '--connection-name', 'onedrive', '--path', path, ...args], {
    env: { ...env, ...more },
  });
const lines = (stderr: string) =>
  stderr
    .trimEnd()
    .split('\n')
    .filter((line) => line.startsWith('[debug]'));

describe('TOOL_DEBUG', () => {
  it('writes a line per request with method, target, status, milliseconds and bytes', async () => {
    const run = await proxy('/test/large?n=3');
    succeeded(run);
    expect(lines(run.stderr).length).toBeGreaterThanOrEqual(4);
    for (const line of lines(run.stderr))
      expect(line).toMatch(/^\[debug\] \w+ \S+ → \w+, \d+ ms, \d+ bytes$/);
    expect(run.stderr).toMatch(/POST \/oauth\/token → 200/);
    const { bytes } = bench.sandbox.ledger.find(({ endpoint }) => endpoint === 'proxy') ?? {};
    expect(run.stderr).toContain(`GET /proxy/test/large?n=3 → 200, `);
    expect(run.stderr).toContain(`, ${bytes?.sent} bytes`);
  });

  it('counts the bytes of a body without a length, and changes nothing about it', async () => {
    const chunked = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n';
    const front = await startFront(bench.sandbox, (socket) =>
      socket.end(`${chunked}5\r\nhello\r\n3\r\n me\r\n0\r\n\r\n`),
    );
    try {
      const run = await proxy('/x', [], front.env);
      expect(succeeded(run).text).toBe('hello me');
      expect(run.stderr).toMatch(/GET \/proxy\/x → 200, \d+ ms, 8 bytes\n/);
      const saved = await proxy('/x', ['--output-file', 'f'], front.env);
      expect(succeeded(saved).bytes).toBe(8);
    } finally {
      front.close();
    }
  });

  it('names another host, but not the rest of a URL that may itself be a credential', async () => {
    const { id } = await bench.sandbox.addFile({ provider: 'ONEDRIVE', name: 'a.txt', content: 'hi' });
    const run = await proxy(`/v1.0/me/drive/items/${id}/content`, ['--output-file', 'a.txt']);
    succeeded(run);
    expect(run.stderr).toMatch(new RegExp(`GET ${bench.sandbox.fileHostUrl} → 200, \\d+ ms, 2 bytes\\n`));
    const outside = bench.sandbox.ledger.filter(({ endpoint }) => endpoint === 'filehost');
    expect(outside).toHaveLength(1);
    for (const { target } of outside) expect(run.stderr).not.toContain(target.split('?')[0]);
  });

  it('omits credentials from a query', async () => {
    const run = await proxy('/test/echo?upload_id=abc&X-Amz-Signature=def&sig=ghi&n=5&page=2');
    succeeded(run);
    expect(run.stderr).toContain('/test/echo?upload_id=…&X-Amz-Signature=…&sig=…&n=5&page=2 →');
  });
});
