import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { type BenchRun, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });

/** For every command, command lines that succeed, and one that fails for each kind of failure. */
const LINES: Record<string, { succeed: string[][]; fail: string[][] }> = {
  'list-connections': {
    succeed: [[], ['--provider', 'gmail']],
    fail: [['--nonsense'], ['--timeout', 'x']],
  },
  'generate-link': {
    succeed: [['--connection-name', 'slack']],
    fail: [
      ['--provider', 'notion'],
      ['--provider', 'brave'],
      ['--provider', 'MYSPACE'],
    ],
  },
  'get-tool': {
    succeed: [
      ['--tool-name', 'slack_send_message', '--full'],
      ['--provider', 'exa'],
      ['--query', 'send a message'],
    ],
    fail: [
      ['--tool-name', 'slack_snd_message'],
      ['--limit', 'x'],
    ],
  },
  'find-tool': {
    succeed: [
      ['--query', 'send a message', '--provider', 'slack'],
      ['--query', 'send a message to a slack channel'],
    ],
    fail: [['--query', 'read a page', '--provider', 'notion']],
  },
  'execute-tool': {
    succeed: [
      ['--connection-name', 'slack', '--tool-name', 'slack_list_channels', '--tool-input', '{}'],
      ['--connection-name', 'slack', '--tool-name', 'slack_list_channels', '--tool-input', '{}', '--dry-run'],
    ],
    fail: [
      ['--connection-name', 'slack', '--tool-name', 'slack_send_message', '--tool-input', '{"txt":1}'],
      ['--connection-name', 'slack', '--tool-name', 'slack_send_message', '--tool-input', '{'],
      [
        ...['--connection-name', 'slack', '--tool-name', 'slack_send_message'],
        ...['--tool-input', '{"channel":"#nowhere","text":"x"}'],
      ],
    ],
  },
  'proxy-request': {
    succeed: [
      ['--connection-name', 'exa', '--path', '/test/bigint'],
      // A provider may echo the credentials that it was sent.
      ['--connection-name', 'exa', '--path', '/test/echo'],
      ['--connection-name', 'exa', '--path', '/test/bytes?n=300'],
      ['--connection-name', 'exa', '--path', '/test/large?n=1000'],
    ],
    fail: [
      ['--connection-name', 'exa', '--path', '/test/status/404'],
      ['--connection-name', 'exa', '--path', '/../x'],
      ['--connection-name', 'github', '--path', '/user'],
    ],
  },
  'upload-file': {
    succeed: [['--provider', 'googledrive', '--input-file', 'note.txt']],
    fail: [
      ['--provider', 'googledrive', '--input-file', 'nowhere.txt'],
      ['--provider', 'googledrive', '--input-file', '.env'],
    ],
  },
  'download-file': {
    succeed: [['--provider', 'googledrive', '--from', '<file>', '--output-file', 'out.txt', '--overwrite']],
    fail: [['--provider', 'googledrive', '--from', 'nowhere', '--output-file', 'x']],
  },
  'get-authorization': {
    succeed: [
      ['--connection-name', 'gmail-work'],
      ['--connection-name', 'exa'],
    ],
    fail: [['--connection-name', 'notion']],
  },
  'list-accounts': { succeed: [[], ['--provider', 'slack']], fail: [['--nonsense']] },
  doctor: { succeed: [[]], fail: [['--nonsense']] },
};

/** Masks the ids and times that differ between any two runs. */
function masked(text: string): string {
  return text
    .replace(/(magicLink\/)[0-9a-f-]+/g, '$1<id>')
    .replace(
      /"(expires_at|token_expires_at|execution_id|id|requestId|saved_to|output_file|web_url)":"[^"]*"/g,
      '"$1":"<by nature>"',
    )
    .replace(/-?\d+ s (ahead of|behind) the server|in sync with the server/g, '<clock>')
    .replace(/"(x-forwarded-\w+|date)":"[^"]*"/g, '"$1":"<by nature>"');
}

const everyLine = Object.entries(LINES).flatMap(([name, { succeed, fail }]) => [
  ...succeed.map((args) => [name, 'success', args] as const),
  ...fail.map((args) => [name, 'failure', args] as const),
]);

async function runLine(name: string, args: readonly string[], options: BenchRun = {}) {
  writeFileSync(join(bench.box.cwd, 'note.txt'), 'a note');
  const words = [...args];
  const at = words.indexOf('<file>');
  if (at >= 0)
    words[at] = (await bench.sandbox.addFile({ provider: 'GOOGLEDRIVE', name: 'a.txt', content: 'a' })).id;
  return await bench.run([name, ...words], options);
}

describe('every command', () => {
  it('is covered here', () => {
    expect(Object.keys(LINES).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  // `bench.run` itself checks the streams, the exit code, and every secret of the sandbox, with and without a trace.
  it.each(everyLine)('%s, %s: prints the same with TOOL_DEBUG: %j', async (name, kind, args) => {
    const plain = await runLine(name, args);
    expect(plain.json.ok).toBe(kind === 'success');
    bench.sandbox.reset();
    const traced = await runLine(name, args, { env: { TOOL_DEBUG: 'true' } });
    expect(masked(traced.stdout)).toBe(masked(plain.stdout));
    expect(traced.code).toBe(plain.code);
    const requests = bench.sandbox.ledger.filter(({ endpoint }) => endpoint !== 'other');
    const trace = traced.stderr.split('\n').filter((line) => /^\[debug\] \S+ \S+ → .+, \d+ ms/.test(line));
    expect(trace).toHaveLength(requests.length);
    for (const { method, endpoint, target } of requests) {
      const path = endpoint === 'proxy' ? target : endpoint === 'token' ? '/oauth/token' : method;
      expect(traced.stderr).toContain(path);
    }
    expect(plain.stderr).toBe('');
    expect(bench.sandbox.ledger.filter(({ escaped }) => escaped)).toEqual([]);
  });

  it('leaves the folder of the program unchanged', async () => {
    const folder = dirname(bench.box.program);
    const { mtimeMs } = statSync(folder);
    await runLine('proxy-request', ['--connection-name', 'exa', '--path', '/test/bytes']);
    await runLine('list-connections', []);
    expect(readdirSync(folder)).toEqual(['scalekit-agent-auth.cjs']);
    expect(statSync(folder).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(bench.box.home)).toEqual([]);
  });

  it.each(['1', 'true', 'yes', 'TRUE'])('is traced with TOOL_DEBUG=%s', async (value) => {
    const run = await bench.run(['list-connections'], { env: { TOOL_DEBUG: value } });
    expect(run.stderr).toContain('ListAppConnections');
  });

  it.each(['0', 'false', 'no', ''])('is not traced with TOOL_DEBUG=%j', async (value) => {
    const run = await bench.run(['list-connections'], { env: { TOOL_DEBUG: value } });
    expect(run.stderr).toBe('');
  });
});

describe('secrets', () => {
  const secret = () => bench.sandbox.env.TOOL_CLIENT_SECRET;

  it('are removed from what a provider echoes, in every form', async () => {
    const { token } = bench.sandbox.account('exa');
    const forms = [
      token,
      encodeURIComponent(token),
      Buffer.from(token).toString('base64'),
      Buffer.from(secret()).toString('base64'),
    ];
    const body = JSON.stringify({ error: 'no', seen: [...forms, secret()] });
    const headers = { 'content-type': 'application/json' };
    bench.sandbox.fault({ on: 'proxy', http: { status: 400, headers, body } });
    const run = await runLine('proxy-request', ['--connection-name', 'exa', '--path', '/x']);
    for (const form of forms) expect(run.stdout).not.toContain(form.replace(/=+$/, ''));
    expect(run.stdout).toContain('[redacted]');
  });

  it('are removed from what an answer echoes before it goes to a file', async () => {
    const { token } = bench.sandbox.account('exa');
    const body = JSON.stringify({ rows: Array.from({ length: 900 }, () => `Bearer ${token}`) });
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: { 'content-type': 'application/json' }, body },
    });
    const run = await runLine('proxy-request', ['--connection-name', 'exa', '--path', '/x']);
    expect(run.json.truncated.saved_to).toContain(bench.box.tmp);
  });

  it('are not written to a requested file', async () => {
    const { token } = bench.sandbox.account('exa');
    bench.sandbox.fault({ on: 'proxy', http: { status: 200, body: `hello ${token}` } });
    const args = ['--connection-name', 'exa', '--path', '/x', '--output-file', 'out.txt'];
    const run = await runLine('proxy-request', args);
    expect(run.json.error.code).toBe('FORBIDDEN');
    expect(readdirSync(bench.box.cwd)).toEqual(['note.txt']);
  });

  it("are removed from the caller's own input", async () => {
    for (const args of [
      ['list-connections', '--provider', secret()],
      ['list-connections', `--${secret()}`],
      ['generate-link', '--connection-name', secret()],
      ['proxy-request', '--connection-name', 'exa', '--path', `/${secret()}/../x`],
      ['execute-tool', '--connection-name', 'exa', '--tool-name', secret(), '--tool-input', `{"${secret()}`],
      ['get-tool', '--tool-name', `x_${secret()}`],
    ])
      await bench.run(args, { env: { TOOL_DEBUG: '1' } });
  });

  it("are removed from the token endpoint's answers", async () => {
    const http = { status: 401, body: `{"error":"invalid_client ${secret()}"}` };
    bench.sandbox.fault({ on: 'token', http: { ...http, headers: { 'content-type': 'application/json' } } });
    const run = await bench.run(['list-connections'], { env: { TOOL_DEBUG: '1' } });
    expect(run.json.error.code).toBe('INVALID_CREDENTIALS');
  });
});
