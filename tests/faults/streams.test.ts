import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { type Box, makeBox, type RunOptions, runCli } from '../support/cli.ts';
import { effectsOf } from './commands.ts';
import { leftovers } from './stage.ts';

let sandbox: Sandbox;
let box: Box;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
  box = makeBox();
});
afterEach(() => box.remove());
afterAll(() => sandbox.close());

const run = (args: string[], options: RunOptions = {}) =>
  runCli(box, args, { ...options, env: { ...sandbox.env, ...options.env } });
const LARGE = [
  'proxy-request',
  '--connection-name',
  'exa',
  '--path',
  '/test/large?n=20000',
  '--max-chars',
  '0',
];
const BYTES = [
  'proxy-request',
  '--connection-name',
  'exa',
  '--path',
  '/test/bytes?n=5000000',
  '--output-file',
];
const POST = ['proxy-request', '--connection-name', 'exa', '--method', 'POST', '--path'];
const SLACK = ['--connection-name', 'slack', '--tool-name'];

/** Runs the program with streams of the test. */
function start(args: string[], stdio: ('ignore' | 'pipe' | number)[]): ChildProcess {
  return spawn(process.execPath, [box.program, ...args], {
    cwd: box.cwd,
    env: { PATH: process.env.PATH, HOME: box.home, TMPDIR: box.tmp, ...sandbox.env },
    stdio,
  });
}

const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null; stderr: string }>((resolve) => {
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });

describe('stdout', () => {
  it('reaches a slow reader completely, far beyond 64 KiB', async () => {
    const child = start(LARGE, ['ignore', 'pipe', 'pipe']);
    const end = ended(child);
    await sleep(1500);
    let text = '';
    for await (const chunk of child.stdout ?? []) {
      text += chunk;
      if (text.length < 600_000) await sleep(5);
    }
    expect((await end).code).toBe(0);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(text.trimEnd()).not.toContain('\n');
    expect(JSON.parse(text).data.rows).toHaveLength(20_000);
  });

  it('ends quietly if its reader has closed it, or closes it midway', async () => {
    const before = start(LARGE, ['ignore', 'pipe', 'pipe']);
    before.stdout?.destroy();
    expect(await ended(before)).toEqual({ code: 0, signal: null, stderr: '' });
    const middle = start(LARGE, ['ignore', 'pipe', 'pipe']);
    middle.stdout?.once('data', () => middle.stdout?.destroy());
    expect(await ended(middle)).toEqual({ code: 0, signal: null, stderr: '' });
  });

  const sendMessage = [
    'execute-tool',
    '--connection-name',
    'slack',
    '--tool-name',
    'slack_send_message',
  ].concat(['--tool-input', '{"channel":"general","text":"hello"}']);
  it.skipIf(!existsSync('/dev/full'))(
    'reports on stderr if it cannot be written, and exits with 9 after a write was sent',
    async () => {
      const full = () => openSync('/dev/full', 'w');
      const read = await ended(start(['list-connections'], ['ignore', full(), 'pipe']));
      expect(read).toMatchObject({
        code: 1,
        signal: null,
        stderr: expect.stringMatching(/^The answer .*ENOSPC/),
      });
      const sent = await ended(start(sendMessage, ['ignore', full(), 'pipe']));
      expect(sent).toMatchObject({
        code: 9,
        stderr: expect.stringMatching(/^The request was sent, but .*ENOSPC/),
      });
    },
  );

  it('without a reader does not block signals', async () => {
    const child = start(LARGE, ['ignore', 'pipe', 'pipe']);
    const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await vi.waitUntil(() => sandbox.ledger.some(({ endpoint }) => endpoint === 'proxy'), {
      timeout: 60_000,
    });
    await sleep(500);
    child.kill('SIGTERM');
    expect(await left).toBe(143);
    child.stdout?.destroy();
  });
});

/** A small disk for the test, if this system allows one. */
function mount(path: string, options: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a full disk or an unwritable folder', () => {
  let disk: string;
  const mounted: string[] = [];
  const needDisk = (context: { skip(note: string): void }, options: string) => {
    disk = join(box.cwd, 'disk');
    if (mount(disk, options)) mounted.push(disk);
    else context.skip('this system does not let us mount a disk');
  };
  afterEach(() => {
    for (const path of mounted.splice(0)) execFileSync('umount', [path]);
  });

  it('refuses a download that does not fit, and leaves nothing behind', async (context) => {
    needDisk(context, 'size=64k');
    const done = await run([...BYTES, 'disk/out.bin']);
    expect([done.code, done.json.error.code], done.stdout).toEqual([2, 'FILE_REFUSED']);
    expect(done.json.error.message).toContain('ENOSPC');
    expect(readdirSync(disk)).toEqual([]);
  });

  it('keeps the existing file if its replacement does not fit', async (context) => {
    needDisk(context, 'size=64k');
    writeFileSync(join(disk, 'out.bin'), 'old');
    const done = await run([...BYTES, 'disk/out.bin', '--overwrite']);
    expect(done.json.error.code).toBe('FILE_REFUSED');
    expect(readdirSync(disk)).toEqual(['out.bin']);
  });

  it('refuses a folder that cannot be written to, before anything is sent', async (context) => {
    needDisk(context, 'size=64k,ro');
    for (const args of [BYTES, [...POST, '/test/echo', '--output-file']]) {
      const done = await run([...args, 'disk/out.bin']);
      expect([done.code, done.json.error.code]).toEqual([2, 'FILE_REFUSED']);
    }
    expect(sandbox.ledger).toEqual([]);
    expect(leftovers(box.tmp)).toEqual([]);
  });

  it('prints a long answer in full if it cannot be saved, and leaves no partial file', async (context) => {
    needDisk(context, 'size=64k');
    const long = LARGE.slice(0, -2);
    const done = await run(long, { env: { TMPDIR: disk } });
    expect([done.code, done.json.ok]).toEqual([0, true]);
    expect(done.json.warnings.join()).toMatch(/could not be saved/);
    expect(readdirSync(disk)).toEqual([]);
  });

  it('prints the answer of a successful write in full, and never fails it', async (context) => {
    needDisk(context, 'size=16k');
    const text = 'x'.repeat(30_000);
    const done = await run([...POST, '/test/echo', '--body', text], { env: { TMPDIR: disk } });
    expect(effectsOf(sandbox)).toHaveLength(1);
    expect([done.code, done.json.ok], done.stdout.slice(0, 300)).toEqual([0, true]);
    expect(done.json.data.body.text).toBe(text);
    expect(done.json.warnings.join()).toMatch(/could not be saved/);
    const input = JSON.stringify({ text, time: 'noon' });
    const tool = [
      'execute-tool',
      '--connection-name',
      'slack',
      '--tool-name',
      'slack_add_reminder',
      '--tool-input',
      input,
    ];
    const ran = await run(tool, { env: { TMPDIR: disk } });
    expect([ran.code, ran.json.ok]).toEqual([0, true]);
    const batch = ['--batch', '--results', 'results.jsonl'];
    const rows = await run([...tool, ...batch], { env: { TMPDIR: disk } });
    expect([rows.code, rows.json.batch.succeeded]).toEqual([0, 1]);
  });

  it.each([
    ['the link', ['find-tool', '--provider', 'notion', '--query', 'find pages'], 'link', /magicLink/],
    [
      'the violations',
      ['execute-tool', ...SLACK, 'slack_send_message', '--tool-input', '{"chanel":"general"}'],
      'violations',
      /chanel/,
    ],
    [
      'the preview',
      ['execute-tool', ...SLACK, 'slack_send_message', '--tool-input', '{"channel":"general","text":"hi"}'],
      'preview',
      /general/,
    ],
  ] as const)("keeps the members that a failure's hint mentions: %s", async (_, args, member, holds) => {
    const env = { TMPDIR: join(box.tmp, 'gone'), TOOL_CONFIRM_WRITES: '1' };
    const done = await run([...args, '--max-chars', '200'], { env });
    expect(done.json.error.hint).toContain(member);
    expect(JSON.stringify(done.json.error[member])).toMatch(holds);
    expect(done.json.warnings.at(-1)).toMatch(/could not be saved in .* It is printed in full\.$/);
    expect(effectsOf(sandbox)).toEqual([]);
  });

  it('reports a write whose answer cannot be saved as OUTCOME_UNKNOWN, not as a refusal', async (context) => {
    needDisk(context, 'size=64k');
    const done = await run([...POST, '/test/bytes?n=500000', '--output-file', 'disk/out.bin']);
    expect(effectsOf(sandbox)).toHaveLength(1);
    expect([done.code, done.json.error.code, done.json.error.retryable]).toEqual([
      9,
      'OUTCOME_UNKNOWN',
      false,
    ]);
    expect(readdirSync(disk)).toEqual([]);
  });
});

describe('a write with --save', () => {
  it.each([
    ['is cut off', { hang: 'accept' as const }],
    ['gets a 503 from another host', { http: { status: 503, body: 'busy' } }],
    ['gets a 429 from another host', { http: { status: 429, headers: { 'retry-after': '1' }, body: '' } }],
  ])('whose file %s → success with a warning, since a retry would repeat the write', async (_, fault) => {
    sandbox.fault({ on: 'filehost', times: 9, ...fault });
    const path = `/test/echo?u=${encodeURIComponent(`${sandbox.fileHostUrl}/signed/x`)}`;
    const done = await run([...POST, path, '--save', 'query.0.1=out.bin', '--timeout', '5']);
    expect(effectsOf(sandbox)).toHaveLength(1);
    expect([done.code, done.json.ok, done.json.status, done.json.saved]).toEqual([0, true, 200, []]);
    expect(done.json.warnings).toEqual([expect.stringContaining('nothing was saved')]);
    expect(leftovers(box.cwd)).toEqual([]);
  });
});
