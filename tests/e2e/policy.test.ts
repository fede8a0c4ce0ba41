import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { runShell, writeEnv } from '../support/shell.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });
/** The environment of a user who set only the credentials and an identifier. */
const DEFAULTS = { TOOL_CONFIRM: undefined, TOOL_IDENTIFIERS: undefined };
const run = (args: string[], env: Record<string, string | undefined> = {}, more: BenchRun = {}) =>
  bench.run(args, { ...more, env: { ...DEFAULTS, ...env } });

const tool = (name: string, input: unknown, ...args: string[]) => [
  ...['execute-tool', '--connection-name', 'slack', '--tool-name', name],
  ...['--tool-input', JSON.stringify(input), ...args],
];
const MESSAGE = tool('slack_send_message', { channel: '#general', text: 'Hello' });
const DELETE = tool('slack_delete_message', { channel: 'C0000000001', ts: '1.1' });
const LIST = tool('slack_list_channels', {});
const proxy = (path: string, ...args: string[]) => [
  ...['proxy-request', '--connection-name', 'slack', '--path', path, ...args],
];
const POST = proxy('/test/echo', '--body', '{"a":1}');
const upload = (file: string, ...args: string[]) => [
  ...['upload-file', '--provider', 'ONEDRIVE', '--input-file', file, ...args],
];
const file = (name: string, text = 'content') => {
  const path = join(bench.box.cwd, name);
  writeFileSync(path, text);
  return path;
};
const effects = () => bench.sandbox.effects().length;

describe('without any setting', () => {
  it('reads and ordinary writes go out as they are', async () => {
    succeeded(await run(LIST));
    succeeded(await run(proxy('/test/echo')));
    succeeded(await run(MESSAGE));
    file('a.txt');
    succeeded(await run(upload('a.txt')));
    expect(effects()).toBeGreaterThanOrEqual(2);
  });

  it.each<[string, () => string[]]>([
    ['a destructive tool', () => DELETE],
    ['a proxied write', () => POST],
    ['a proxied DELETE', () => proxy('/test/echo', '--method', 'DELETE')],
    ['a proxied GET that names an action', () => proxy('/api/chat.postMessage?channel=C1&text=x')],
    ['an unchecked input', () => [...MESSAGE, '--no-validate']],
    [
      'a file from outside the working directory',
      () => upload(join(dirname(file('a.txt')), '..', 'home', 'b.txt')),
    ],
    ['a link in the working directory that leads outside', () => upload('link.txt')],
    ['content of another file', () => upload('a.txt', '--on-conflict', 'replace')],
    [
      'an input from outside the working directory',
      () => [
        'execute-tool',
        '--connection-name',
        'slack',
        '--tool-name',
        'slack_send_message',
        '--tool-input',
        '@../home/c.json',
      ],
    ],
  ])('%s needs a confirmation', async (_, args) => {
    writeFileSync(join(bench.box.home, 'b.txt'), 'outside');
    writeFileSync(join(bench.box.home, 'c.json'), '{"channel":"#general","text":"x"}');
    symlinkSync(join(bench.box.home, 'b.txt'), join(bench.box.cwd, 'link.txt'));
    file('a.txt');
    const { message } = failed(await run(args()), 'CONFIRMATION_REQUIRED');
    expect(message).toMatch(/^This call /);
    expect(effects()).toBe(0);
  });

  it('a batch of several writes needs one, a batch of reads does not', async () => {
    const batch = (name: string, rows: unknown[]) =>
      run(
        [...tool(name, {}).slice(0, -1), '-', '--batch', '--results', `${name}.jsonl`],
        {},
        { rows: true, stdin: rows.map((row) => JSON.stringify(row)).join('\n') },
      );
    const rows = Array.from({ length: 9 }, (_, at) => ({ channel: '#general', text: `message ${at}` }));
    const { preview } = failed(await batch('slack_send_message', rows), 'CONFIRMATION_REQUIRED');
    expect(preview).toMatchObject({ count: 9, first: rows.slice(0, 3), last: rows.slice(-3) });
    expect(effects()).toBe(0);
    succeeded(await batch('slack_list_channels', [{}, {}]));
  });
});

describe('a write that removes something by its input', () => {
  const TRASH = [
    ...['execute-tool', '--connection-name', 'gmail-work', '--tool-name', 'gmail_modify_message_labels'],
    ...['--tool-input', '{"message_id":"18f0a00000000100","add_label_ids":["TRASH"]}'],
  ];

  it('needs a confirmation, which names the parameter', async () => {
    const { message, preview, confirm } = failed(await run(TRASH), 'CONFIRMATION_REQUIRED');
    expect(message).toBe('This call removes something (add_label_ids).');
    expect(preview).toMatchObject({ effect: 'destructive' });
    expect(effects()).toBe(0);
    succeeded(await run([...TRASH, '--confirm', confirm]));
    expect(effects()).toBe(1);
  });

  it('is denied with what is destructive', async () => {
    failed(await run(TRASH, { TOOL_DENY: 'destructive' }), 'NOT_ALLOWED');
    expect(effects()).toBe(0);
  });

  it('needs one as the only input of a batch too', async () => {
    const batch = [...TRASH.slice(0, -1), '-', '--batch', '--results', 'one.jsonl'];
    failed(await run(batch, {}, { rows: true, stdin: TRASH.at(-1) ?? '' }), 'CONFIRMATION_REQUIRED');
  });
});

describe('a dry run', () => {
  it('gives the confirmation that the call needs, and the command that sends it', async () => {
    const dry = succeeded(await run([...DELETE, '--dry-run']));
    expect(dry).toMatchObject({ dry_run: true, account_status: 'ACTIVE', confirm: expect.any(String) });
    expect(dry.confirm_reason).toMatch(/^This call removes or replaces something/);
    expect(dry.next).toHaveLength(1);
    expect(dry.next[0]).not.toContain('--dry-run');
    expect(dry.next[0]).toContain(`--confirm ${dry.confirm}`);
    expect(effects()).toBe(0);
    const asked = failed(await run(DELETE), 'CONFIRMATION_REQUIRED');
    expect(asked.preview).toEqual(dry.request);
    await run([...DELETE, '--confirm', dry.confirm]);
    expect(bench.count('ExecuteTool')).toBe(1);
  });

  it.skipIf(IS_WINDOWS)('of an ordinary write gives only the command that sends it', async () => {
    const dry = succeeded(await run([...MESSAGE, '--dry-run']));
    expect(dry).not.toHaveProperty('confirm');
    succeeded(await runShell(bench, dry.next[0]));
    expect(effects()).toBe(1);
  });

  it('of an upload shows the bytes and the hash of the file, and where it would go', async () => {
    file('a.txt', 'content');
    const dry = succeeded(await run(upload('a.txt', '--to', 'Reports', '--name', 'b.txt', '--dry-run')));
    expect(dry.request).toMatchObject({
      provider: 'ONEDRIVE',
      identifier: bench.sandbox.env.TOOL_IDENTIFIER,
      to: 'Reports',
      name: 'b.txt',
      bytes: 7,
      sha256: 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73',
    });
    expect(effects()).toBe(0);
    expect(bench.sandbox.files('ONEDRIVE')).toEqual([]);
  });

  it('creates no account and no link', async () => {
    bench.sandbox.account('slack').remove();
    const dry = succeeded(await run([...MESSAGE, '--dry-run']));
    expect(dry.account_status).toBe('NOT_FOUND');
    expect(bench.sandbox.account('slack').exists).toBe(false);
  });
});

describe('a confirmation', () => {
  it('for other content, or another account, destination or environment is refused, with the reason', async () => {
    bench.sandbox.account('notion').setStatus('ACTIVE');
    const { confirm } = failed(await run(POST), 'CONFIRMATION_REQUIRED');
    const other = await Promise.all([
      run([...proxy('/test/echo', '--body', '{"a":2}'), '--confirm', confirm]),
      run([...proxy('/test/echo?x=1', '--body', '{"a":1}'), '--confirm', confirm]),
      run([...POST, '--method', 'PUT', '--confirm', confirm]),
      run(['proxy-request', '--connection-name', 'notion', ...POST.slice(3), '--confirm', confirm]),
      run([...POST, '--confirm', `${confirm.slice(0, -1)}${confirm.endsWith('0') ? '1' : '0'}`]),
      run([...POST, '--confirm', confirm], {
        TOOL_ENV_URL: bench.sandbox.url.replace('127.0.0.1', 'localhost'),
      }),
    ]);
    for (const outcome of other)
      expect(failed(outcome, 'CONFIRMATION_REQUIRED').message).toContain('not the one that was confirmed');
    expect(failed(await run([...POST, '--confirm', 'yes']), 'CONFIRMATION_REQUIRED').message).toContain(
      'not created by',
    );
    expect(effects()).toBe(0);
    succeeded(await run([...POST, '--confirm', confirm]));
  });

  it('binds the bytes of a file', async () => {
    file('a.txt', 'first');
    const args = upload('a.txt', '--on-conflict', 'replace');
    const { confirm } = failed(await run(args), 'CONFIRMATION_REQUIRED');
    file('a.txt', 'other');
    failed(await run([...args, '--confirm', confirm]), 'CONFIRMATION_REQUIRED');
    file('a.txt', 'first');
    succeeded(await run([...args, '--confirm', confirm]));
  });
});

describe('TOOL_CONFIRM', () => {
  it('off allows everything, writes stops every write', async () => {
    await run(DELETE, { TOOL_CONFIRM: 'off' });
    expect(bench.count('ExecuteTool')).toBe(1);
    failed(await run(MESSAGE, { TOOL_CONFIRM: 'writes' }), 'CONFIRMATION_REQUIRED');
    failed(await run(MESSAGE, { TOOL_CONFIRM: 'OFF', TOOL_CONFIRM_WRITES: '1' }), 'CONFIRMATION_REQUIRED');
    succeeded(await run(LIST, { TOOL_CONFIRM: 'writes' }));
  });

  it('cannot be loosened by a file', async () => {
    writeEnv(bench.box.cwd, { TOOL_CONFIRM: 'off' });
    const other = writeEnv(bench.box.home, { TOOL_CONFIRM: 'off' }, 'other.env');
    failed(await run(DELETE), 'CONFIRMATION_REQUIRED');
    failed(await run([...DELETE, '--env-from', other]), 'CONFIRMATION_REQUIRED');
    writeEnv(bench.box.cwd, { TOOL_CONFIRM: 'writes' });
    failed(await run(MESSAGE, { TOOL_CONFIRM: 'off' }), 'CONFIRMATION_REQUIRED');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('with an invalid value stops every command before anything is sent', async () => {
    for (const args of [MESSAGE, LIST, POST, ['list-connections']])
      failed(await run(args, { TOOL_CONFIRM: 'wrties' }), 'CONFIG_INVALID');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('TOOL_ALLOW and TOOL_DENY', () => {
  it.each<[string, () => string[], Record<string, string>]>([
    ['a provider', () => MESSAGE, { TOOL_DENY: 'slack' }],
    ['a provider, for the proxy', () => proxy('/test/echo'), { TOOL_DENY: 'sl-ack' }],
    ['an effect', () => MESSAGE, { TOOL_DENY: 'notion,write' }],
    ['an effect, for the proxy', () => POST, { TOOL_DENY: 'Write' }],
    ['a GET that acts', () => proxy('/api/chat.postMessage'), { TOOL_DENY: 'write' }],
    ['a pattern', () => MESSAGE, { TOOL_DENY: '*_SEND_*' }],
    ['a connection', () => LIST, { TOOL_DENY: 'connection:slack' }],
    ['proxy', () => proxy('/test/echo'), { TOOL_DENY: 'proxy' }],
    ['files, for an upload', () => upload(file('a.txt')), { TOOL_DENY: 'files' }],
    [
      'files, for a download',
      () => ['download-file', '--provider', 'ONEDRIVE', '--from', 'x', '--output-file', 'y'],
      { TOOL_DENY: 'files' },
    ],
    [
      'files, for a proxied file',
      () => proxy('/test/echo', '--input-file', file('a.txt')),
      { TOOL_DENY: 'files' },
    ],
    ['what is not allowed', () => MESSAGE, { TOOL_ALLOW: 'read, notion' }],
    ['what is not allowed, for the proxy', () => POST, { TOOL_ALLOW: 'slack_send_message' }],
    ['what is allowed and denied', () => MESSAGE, { TOOL_ALLOW: 'slack', TOOL_DENY: 'slack_send_message' }],
  ])('forbid %s', async (_, args, env) => {
    const { rule } = failed(await run(args(), { TOOL_CONFIRM: 'off', ...env }), 'NOT_ALLOWED');
    expect(rule).toMatch(/^TOOL_(ALLOW|DENY): /);
    expect(bench.count('ExecuteTool') + bench.proxied().length).toBe(0);
  });

  it('allow what they do not mention', async () => {
    succeeded(await run(MESSAGE, { TOOL_ALLOW: 'SLACK' }));
    succeeded(await run(MESSAGE, { TOOL_ALLOW: 'slack_send_*', TOOL_DENY: 'notion' }));
    succeeded(await run(LIST, { TOOL_ALLOW: 'read', TOOL_DENY: 'proxy,files,write' }));
    succeeded(await run(upload(file('a.txt')), { TOOL_ALLOW: 'OneDrive' }));
  });

  it('deny and allow HARVESTAPI by the name linkedin', async () => {
    const search = ['proxy-request', '--provider', 'linkedin', '--path', '/test/echo'];
    failed(await run(search, { TOOL_DENY: 'linkedin' }), 'NOT_ALLOWED');
    succeeded(await run(search, { TOOL_ALLOW: 'LinkedIn' }));
  });

  it('can only be made stricter by a file', async () => {
    writeEnv(bench.box.cwd, { TOOL_DENY: 'slack' });
    failed(await run(MESSAGE, { TOOL_DENY: 'notion' }), 'NOT_ALLOWED');
    writeEnv(bench.box.cwd, { TOOL_ALLOW: 'slack' });
    failed(await run(MESSAGE, { TOOL_ALLOW: 'notion' }), 'NOT_ALLOWED');
    failed(await run(MESSAGE, { TOOL_ALLOW: 'read' }), 'NOT_ALLOWED');
  });

  it('an invalid rule stops every command', async () => {
    for (const name of ['TOOL_ALLOW', 'TOOL_DENY'])
      for (const rules of ['slack,', 'tool:x', 'writes', 'sl/ack'])
        failed(await run(MESSAGE, { [name]: rules }), 'CONFIG_INVALID');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('come before authorization: no link is created for a forbidden call', async () => {
    bench.sandbox.account('slack').remove();
    failed(await run(MESSAGE, { TOOL_DENY: 'slack' }), 'NOT_ALLOWED');
    expect(bench.sandbox.account('slack').exists).toBe(false);
  });

  it.each<[string, string[]]>([
    ['find-tool', ['find-tool', '--provider', 'slack', '--query', 'send a message']],
    ['find-tool over all services', ['find-tool', '--query', 'send a slack message']],
    ['get-tool', ['get-tool', '--provider', 'slack']],
    ['get-tool with a query', ['get-tool', '--connection-name', 'slack', '--query', 'send a message']],
  ])('%s hides tools that are not allowed, and counts them', async (_, args) => {
    const plain = succeeded(await run(args));
    expect(plain).not.toHaveProperty('hidden');
    for (const env of [{ TOOL_DENY: '*_send_*' }, { TOOL_ALLOW: 'read' }, { TOOL_READ_ONLY: '1' }]) {
      const answer = succeeded(await run(args, env));
      expect(answer.hidden).toBeGreaterThan(0);
      expect(JSON.stringify([answer.tools, answer.more, answer.next])).not.toContain('slack_send_message');
    }
    const allowed = succeeded(await run(args, { TOOL_ALLOW: 'connection:slack' }));
    expect(allowed.tools).toEqual(plain.tools);
  });

  it('doctor prints the effective policy, and warns of rules that match nothing', async () => {
    const env = {
      TOOL_DENY: 'slak, slack, slack_send_*, slack_zap_*, connection:nobody',
      TOOL_READ_ONLY: '1',
    };
    const { json } = await run(['doctor'], env);
    expect(json.policy).toMatchObject({
      read_only: true,
      confirm: 'risky',
      allow: null,
      deny: ['slak', 'slack', 'slack_send_*', 'slack_zap_*', 'connection:nobody'],
      identifiers: [bench.sandbox.env.TOOL_IDENTIFIER],
      audit_log: null,
    });
    const told = json.warnings.join('\n');
    for (const name of ['slak', 'slack_zap_*', 'connection:nobody']) expect(told).toContain(`rule ${name} `);
    expect(json.warnings).toHaveLength(3);
  });
});

describe('identifiers', () => {
  it('an identifier other than TOOL_IDENTIFIER → NOT_ALLOWED, unless it is listed', async () => {
    const other = [...LIST, '--identifier', '用户'];
    failed(await run(other), 'NOT_ALLOWED');
    failed(await run(other, { TOOL_IDENTIFIERS: 'someone' }), 'NOT_ALLOWED');
    expect(bench.sandbox.ledger).toEqual([]);
    for (const names of ['someone, 用户', '*']) {
      const { json } = await run(other, { TOOL_IDENTIFIERS: names });
      expect(json.error?.code).not.toBe('NOT_ALLOWED');
    }
    failed(await run(other, { TOOL_IDENTIFIER: undefined, TOOL_IDENTIFIERS: 'someone' }), 'NOT_ALLOWED');
  });

  it('cannot be added by a file', async () => {
    writeEnv(bench.box.cwd, { TOOL_IDENTIFIERS: '*', TOOL_IDENTIFIER: '用户' });
    failed(await run([...LIST, '--identifier', '用户']), 'NOT_ALLOWED');
    succeeded(await run(LIST));
  });

  it.each<[string, string[]]>([
    ['execute-tool', LIST],
    ['proxy-request', proxy('/test/echo')],
    ['find-tool', ['find-tool', '--provider', 'slack', '--query', 'list channels']],
  ])('%s creates no account and no link for an unknown identifier', async (_, args) => {
    const someone = 'user@exmaple.com';
    const { json, code } = await run([...args, '--identifier', someone], { TOOL_IDENTIFIERS: '*' });
    expect(bench.sandbox.account('slack', someone).exists).toBe(false);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
    expect(code).toBe(4);
    expect(json.error).not.toHaveProperty('link');
    expect(json.error.message).toContain('Scalekit has never seen the identifier user@exmaple.com');
    expect(json.error.message).toContain(bench.sandbox.env.TOOL_IDENTIFIER);
    expect(json.error.hint).toContain('generate-link');
  });

  it('generate-link creates both: it is an explicit request', async () => {
    const args = ['generate-link', '--connection-name', 'slack', '--identifier', 'new@example.com'];
    expect(failed(await run(args, { TOOL_IDENTIFIERS: '*' }), 'AUTHORIZATION_REQUIRED').link).toBeTruthy();
  });

  it('an identifier with an account on another connection gets a link', async () => {
    bench.sandbox.account('notion', 'known@example.com').setStatus('ACTIVE');
    const args = [...LIST, '--identifier', 'known@example.com'];
    expect(failed(await run(args, { TOOL_IDENTIFIERS: '*' }), 'AUTHORIZATION_REQUIRED').link).toBeTruthy();
  });

  it('the default identifier gets a link even if it is unknown', async () => {
    const { error } = (await run(LIST, { TOOL_IDENTIFIER: 'new@example.com' })).json;
    expect(error).toMatchObject({ code: 'AUTHORIZATION_REQUIRED', link: expect.any(String) });
  });
});

describe('TOOL_AUDIT_LOG', () => {
  const lines = (path: string) =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const log = () => join(bench.box.cwd, 'audit.jsonl');

  it('gets a line before a call and one after it, without the contents', async () => {
    const env = { TOOL_AUDIT_LOG: log(), TOOL_CONFIRM: 'off' };
    succeeded(await run(MESSAGE, env));
    const path = '/test/echo?text=SECRET-CONTENT';
    succeeded(await run(proxy(path, '--body', 'SECRET-CONTENT', '--method', 'PATCH'), env));
    succeeded(await run(LIST, env));
    const [first, second, third, fourth, ...rest] = lines(log());
    expect(rest).toEqual([]);
    const common = { connection_name: 'slack', identifier: bench.sandbox.env.TOOL_IDENTIFIER };
    expect(first).toEqual({
      ...common,
      time: expect.any(String),
      phase: 'sending',
      call: expect.any(String),
      command: 'execute-tool',
      effect: 'write',
      tool: 'slack_send_message',
      request: expect.any(String),
    });
    expect(second).toMatchObject({ ...common, phase: 'answered', outcome: 'ok', call: first.call });
    expect(second.execution_id).toMatch(/^exec_/);
    expect(third).toMatchObject({
      phase: 'sending',
      method: 'PATCH',
      path: '/test/echo',
      command: 'proxy-request',
    });
    expect(fourth).toMatchObject({ phase: 'answered', outcome: 'ok', call: third.call });
    expect(third.call).not.toBe(first.call);
    const text = readFileSync(log(), 'utf8');
    expect(text).not.toMatch(/SECRET-CONTENT|Hello|#general/);
    if (!IS_WINDOWS) expect(statSync(log()).mode & 0o777).toBe(0o600);
  });

  it('records the outcome of a failed call', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: 'unavailable' } } as never);
    await run(MESSAGE, { TOOL_AUDIT_LOG: log() });
    expect(lines(log()).at(-1)).toMatchObject({
      phase: 'answered',
      outcome: expect.stringMatching(/^[A-Z_]+$/),
    });
  });

  it('has a pair of lines for each input of a batch', async () => {
    const args = [...tool('slack_send_message', {}).slice(0, -1), '-', '--batch', '--results', 'sent.jsonl'];
    const stdin = [1, 2, 3].map((at) => JSON.stringify({ channel: '#general', text: `${at}` })).join('\n');
    succeeded(await run(args, { TOOL_AUDIT_LOG: log(), TOOL_CONFIRM: 'off' }, { stdin, rows: true }));
    const written = lines(log());
    expect(written).toHaveLength(6);
    const requests = written.filter(({ phase }) => phase === 'sending').map(({ request }) => request);
    expect(new Set(requests).size).toBe(3);
  });

  it('stays intact with many concurrent writers', async () => {
    const env = { TOOL_AUDIT_LOG: log() };
    for (const outcome of await Promise.all(Array.from({ length: 4 }, () => run(MESSAGE, env))))
      succeeded(outcome);
    const calls = lines(log()).map(({ call }) => call);
    expect(calls).toHaveLength(8);
    expect(new Set(calls).size).toBe(4);
  });

  it.skipIf(IS_WINDOWS).each<[string, (path: string) => void]>([
    ['a link', (path) => symlinkSync(file('real.jsonl', ''), path)],
    ['a folder', (path) => mkdirSync(path)],
    ['a FIFO', (path) => execFileSync('mkfifo', [path])],
    ['below a folder that is not there', (path) => void path],
    ['open to others', (path) => writeFileSync(path, '', { mode: 0o644 })],
    ['another file', (path) => writeFileSync(path, 'export PATH=/bin\n', { mode: 0o600 })],
    ['a device that is always full', () => {}],
  ])('%s stops the call before it is sent', async (what, make) => {
    const path = what.startsWith('below')
      ? join(bench.box.cwd, 'missing', 'audit.jsonl')
      : what.endsWith('full')
        ? '/dev/full'
        : log();
    make(path);
    failed(await run(MESSAGE, { TOOL_AUDIT_LOG: path }), 'CONFIG_INVALID');
    expect(bench.count('ExecuteTool')).toBe(0);
    succeeded(await run(LIST, { TOOL_AUDIT_LOG: path }));
    if (what === 'a link') expect(readFileSync(join(bench.box.cwd, 'real.jsonl'), 'utf8')).toBe('');
  });

  it('that cannot be written stops a batch as a whole, before its results file exists', async () => {
    const rows = [1, 2].map((at) => JSON.stringify({ channel: '#general', text: `${at}` })).join('\n');
    const args = [...tool('slack_send_message', {}).slice(0, -1), rows, '--batch', '--results', 'sent.jsonl'];
    const { json } = await run(args, { TOOL_AUDIT_LOG: bench.box.cwd, TOOL_CONFIRM: 'off' });
    expect(json.error.code).toBe('CONFIG_INVALID');
    expect(json.batch).toBeUndefined();
    expect(existsSync(join(bench.box.cwd, 'sent.jsonl'))).toBe(false);
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('is not written by a dry run or a refused call', async () => {
    const env = { TOOL_AUDIT_LOG: log() };
    succeeded(await run([...MESSAGE, '--dry-run'], env));
    failed(await run(DELETE, env), 'CONFIRMATION_REQUIRED');
    failed(await run(MESSAGE, { ...env, TOOL_READ_ONLY: '1' }), 'READ_ONLY');
    expect(existsSync(log())).toBe(false);
  });
});
