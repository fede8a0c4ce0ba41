import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/answer/json.ts';
import { Redactor } from '../../src/answer/redact.ts';
import type { Settings } from '../../src/config/settings.ts';
import { checkToken, makeToken } from '../../src/config/timed-token.ts';
import { AuditLog } from '../../src/policy/audit-log.ts';
import { type SendingContext, senderFor } from '../../src/policy/authorization.ts';
import { risksOf } from '../../src/policy/call.ts';
import { allowedIdentifiers, assertIdentifier } from '../../src/policy/identifiers.ts';
import { Policy } from '../../src/policy/policy.ts';
import { previewInputs } from '../../src/policy/preview.ts';
import { meansProvider, parseRules, type RuleSubject } from '../../src/policy/rules.ts';

describe('a confirmation', () => {
  const NOW = Date.parse('2026-01-01T00:00:00Z');
  const make = (request: unknown, at = NOW) => makeToken('key', 'confirm', request, at);
  const check = (request: unknown, confirm: string, at = NOW, key = 'key') =>
    checkToken(key, 'confirm', request, confirm, 900, at);

  it('is valid for the same request, whatever the order of its members', () => {
    const confirm = make({ a: 1, b: { c: [1, 2], d: 'x' } });
    expect(check({ b: { d: 'x', c: [1, 2] }, a: 1 }, confirm)).toBeUndefined();
  });

  it.each([
    { a: 1, b: { c: [2, 1], d: 'x' } },
    { a: '1', b: { c: [1, 2], d: 'x' } },
    { a: 1, b: { c: [1, 2] } },
    { a: 1, b: { c: [1, 2], d: 'x' }, e: null },
  ])('is not valid for another request: %j', (changed) => {
    expect(check(changed, make({ a: 1, b: { c: [1, 2], d: 'x' } }))).toBe('other request');
  });

  it('distinguishes numbers that are the same double', () => {
    const confirm = make({ id: parseJson('9007199254740993') });
    expect(check({ id: parseJson('9007199254740993') }, confirm)).toBeUndefined();
    expect(check({ id: parseJson('9007199254740995') }, confirm)).toBe('other request');
  });

  it('is keyed with the client secret', () => {
    expect(check({ a: 1 }, make({ a: 1 }), NOW, 'another')).toBe('other request');
  });

  it('is valid for 15 minutes, and not before it was created', () => {
    const confirm = make({ a: 1 });
    expect(check({ a: 1 }, confirm, NOW + 899 * 1000)).toBeUndefined();
    expect(check({ a: 1 }, confirm, NOW + 902 * 1000)).toBe('expired');
    expect(check({ a: 1 }, confirm, NOW - 10 * 60_000)).toBe('expired');
  });

  it('cannot be extended by changing the time in it', () => {
    const [, hash] = make({ a: 1 }).split('-');
    const later = Math.floor(NOW / 1000 + 600).toString(36);
    expect(check({ a: 1 }, `${later}-${hash}`, NOW + 600_000)).toBe('other request');
  });

  it.each(['', '0000', 'x'.repeat(40), '-', '1-2-3'])('that is malformed is recognized: %j', (confirm) => {
    expect(check({ a: 1 }, confirm)).toBe('malformed');
  });
});

describe('a rule', () => {
  const subject = (parts: Partial<RuleSubject> = {}): RuleSubject => ({
    kind: 'tool',
    effect: 'write',
    connection: { keyId: 'team-slack', provider: 'SLACK' },
    tool: 'slack_send_message',
    usesFiles: false,
    ...parts,
  });
  const matches = (text: string, parts: Partial<RuleSubject> = {}) =>
    parseRules('TOOL_DENY', text).some((rule) => rule.matches(subject(parts)));

  it.each([
    'slack',
    'SLACK',
    ' Slack ',
    's-l_a ck',
    'write',
    'WRITE',
    'connection:team-slack',
    'Connection: TEAM-SLACK',
    'slack_send_message',
    'Slack_Send_Message',
    'slack_*',
    '*_send_*',
    '*',
    'notion, slack',
  ])('matches: %s', (text) => {
    expect(matches(text)).toBe(true);
  });

  it.each([
    'notion',
    'read',
    'proxy',
    'files',
    'slack_send',
    'connection:slack',
    'team-slack',
    '*_message_',
    'slac',
  ])('does not match: %s', (text) => {
    expect(matches(text)).toBe(false);
  });

  it('proxy and files match by how a call is made', () => {
    expect(matches('proxy', { kind: 'proxy', tool: undefined })).toBe(true);
    for (const kind of ['upload', 'download'] as const) expect(matches('files', { kind })).toBe(true);
    expect(matches('files', { usesFiles: true })).toBe(true);
    expect(matches('proxy', { kind: 'upload' })).toBe(false);
  });

  it.each([
    ['linkedin', 'HARVESTAPI', true],
    ['teams', 'MICROSOFTTEAMS', true],
    ['gdrive', 'GOOGLEDRIVE', true],
    ['x', 'TWITTER', true],
    ['x', 'XERO', false],
    ['LinkedIn', 'LINKEDIN', true],
    ['apollo', 'APOLLOAPIKEY', true],
    ['google drive', 'GOOGLEDRIVE', true],
    ['google-ads', 'GOOGLE_ADS', true],
    ['github', 'GITHUBMCP', true],
    ['google', 'GOOGLEDRIVE', false],
    ['harvestapi', 'LINKEDIN', false],
  ])('%s means %s: %s', (name, provider, means) => {
    expect(meansProvider(name, provider)).toBe(means);
  });

  it.each([
    '',
    ',',
    'slack,',
    'slack,,notion',
    'tool:slack_send_message',
    'connection:',
    'conn:slack',
    'slack!',
    '/v1/*',
    'slack send\nnotion',
    'écrire',
    'reads',
    'writes',
    'file',
    'proxies',
    'destuctive',
    'unkown',
  ])('that is invalid is CONFIG_INVALID: %j', (text) => {
    expect(() => parseRules('TOOL_DENY', text)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});

describe('the identifiers that --identifier may name', () => {
  const allowed = (...sources: Record<string, string>[]) => {
    const names = allowedIdentifiers(sources.map((values) => ({ values })));
    return names && [...names];
  };

  it.each<[string, Record<string, string>[], string[] | undefined]>([
    ['nothing set', [{}, {}], undefined],
    ['a default', [{ TOOL_IDENTIFIER: 'a' }], ['a']],
    ['a default and a list', [{ TOOL_IDENTIFIER: 'a', TOOL_IDENTIFIERS: 'b, c' }], ['a', 'b', 'c']],
    ['only a list', [{ TOOL_IDENTIFIERS: 'b' }], ['b']],
    ['anybody', [{ TOOL_IDENTIFIER: 'a', TOOL_IDENTIFIERS: '*' }], undefined],
    ['a file that would loosen', [{ TOOL_IDENTIFIER: 'a' }, { TOOL_IDENTIFIERS: '*' }], ['a']],
    ['a file that would add', [{ TOOL_IDENTIFIER: 'a' }, { TOOL_IDENTIFIERS: 'a,b' }], ['a']],
    ['a file with another default', [{ TOOL_IDENTIFIER: 'a' }, { TOOL_IDENTIFIER: 'b' }], ['a']],
    ['a file that pins', [{}, { TOOL_IDENTIFIER: 'a' }], ['a']],
    ['anybody, and a default in a file', [{ TOOL_IDENTIFIERS: '*' }, { TOOL_IDENTIFIER: 'a' }], undefined],
    ['a file that narrows', [{ TOOL_IDENTIFIERS: 'a,b' }, { TOOL_IDENTIFIERS: 'b,c' }], ['b']],
  ])('%s', (_, sources, names) => {
    expect(allowed(...sources)).toEqual(names);
  });
});

describe('an identifier that is not allowed', () => {
  it.each([
    [['a', 'b'], 'This installation acts only for a, b.'],
    [[], 'This installation acts for nobody.'],
  ])('gets the list of allowed ones: %j', (names, message) => {
    expect(() => assertIdentifier(new Set(names), 'c')).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', message }),
    );
  });
});

describe('a risky call', () => {
  const call = {
    command: 'execute-tool',
    kind: 'tool' as const,
    effect: 'write' as const,
    connection: { keyId: 'slack', provider: 'SLACK' },
    identifier: 'me',
    tool: 'slack_send_message',
  };
  const risks = (parts: Partial<Parameters<typeof risksOf>[0]>) =>
    risksOf({ ...call, ...parts }, '/work/dir');

  it.each<[string, Partial<Parameters<typeof risksOf>[0]>, number]>([
    ['an ordinary write', {}, 0],
    ['a read', { effect: 'read' }, 0],
    ['something destructive', { effect: 'destructive' }, 1],
    ['something unknown', { effect: 'unknown' }, 1],
    ['an unchecked input', { unchecked: true }, 1],
    ['a batch of one', { count: 1 }, 0],
    ['a batch of two', { count: 2 }, 1],
    ['a batch of reads', { count: 2, effect: 'read' }, 0],
    ['a proxied read', { kind: 'proxy', effect: 'read' }, 0],
    ['a proxied write', { kind: 'proxy' }, 1],
    ['a file in the working directory', { localFiles: ['/work/dir/a.txt'] }, 0],
    ['a file in a folder whose name begins with dots', { localFiles: ['/work/dir/..a/b'] }, 0],
    ['a file in a sibling folder', { localFiles: ['/work/dir2/a.txt'] }, 1],
    ['a file in the parent folder', { localFiles: ['/work/a.txt'] }, 1],
    ['an outside file that a read sends', { effect: 'read', localFiles: ['/etc/hosts'] }, 1],
    ['an attachment that is sent', { usesFiles: true, localFiles: ['/work/dir/a.txt'] }, 1],
    [
      'an attachment that is stored',
      { usesFiles: true, localFiles: ['/work/dir/a.txt'], tool: 'drive_create_file' },
      0,
    ],
    ['mail with a file', { kind: 'upload', mailsFile: true, localFiles: ['/work/dir/a.txt'] }, 1],
  ])('%s', (_, parts, count) => {
    expect(risks(parts)).toHaveLength(count);
  });
});

describe('the effective policy', () => {
  const policy = (values: Record<string, string>, cwd = '/work/dir') =>
    new Policy({ sources: [{ values }] } as unknown as Settings, cwd);

  it('is shown as set', () => {
    const none = {
      read_only: false,
      confirm: 'risky',
      allow: null,
      deny: [],
      identifiers: '*',
      audit_log: null,
    };
    expect(policy({}).describe()).toEqual(none);
    const set = {
      TOOL_READ_ONLY: '1',
      TOOL_CONFIRM: 'writes',
      TOOL_ALLOW: 'slack, read',
      TOOL_DENY: 'files',
      TOOL_IDENTIFIERS: 'me',
      TOOL_AUDIT_LOG: '/tmp/audit.jsonl',
    };
    expect(policy(set).describe()).toEqual({
      read_only: true,
      confirm: 'writes',
      allow: ['slack', 'read'],
      deny: ['files'],
      identifiers: ['me'],
      audit_log: resolve('/tmp/audit.jsonl'),
    });
  });

  it('uses the name of a deleted working directory', () => {
    const gone = join(tmpdir(), 'no-such-folder');
    const call = {
      ...{ command: 'execute-tool', kind: 'tool' as const, effect: 'write' as const, identifier: 'me' },
      connection: { keyId: 'slack', provider: 'SLACK' },
    };
    const reasons = (file: string) => policy({}, gone).reasonsToConfirm({ ...call, localFiles: [file] });
    expect(reasons(join(gone, 'a.txt'))).toEqual([]);
    expect(reasons(join(tmpdir(), 'a.txt'))).toHaveLength(1);
  });
});

describe('the preview of a batch', () => {
  it('shows a short one completely', () => {
    expect(previewInputs([1, 2])).toMatchObject({ count: 2, tool_input: [1, 2] });
  });

  it('shows both ends of a long one, and a hash of all of it', () => {
    const long = Array.from({ length: 400 }, (_, at) => at);
    const shown = previewInputs(long);
    expect(shown).toMatchObject({ count: 400, first: [0, 1, 2], last: [397, 398, 399] });
    expect(shown).not.toHaveProperty('tool_input');
    expect(previewInputs(long.with(200, 0)).inputs_sha256).not.toBe(shown.inputs_sha256);
  });
});

describe('a call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-unit-'));
  const log = join(folder, 'audit.jsonl');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const credentials = { clientId: 'id', clientSecret: 'none', envUrl: 'https://one.example' };
  const sender = (acted: () => void, remark: SendingContext['remark'] = () => {}) => {
    const settings = {
      credentials: () => credentials,
      sources: [{ values: { TOOL_AUDIT_LOG: log } }],
    } as unknown as Settings;
    const call = {
      command: 'execute-tool',
      kind: 'tool' as const,
      effect: 'write' as const,
      connection: { keyId: 'slack', provider: 'SLACK' },
      identifier: 'me',
      tool: 'slack_send_message',
      content: { tool_name: 'slack_send_message' },
    };
    const context = { redactor: new Redactor(), act: acted, remark };
    return senderFor(new Policy(settings, folder), call, context);
  };
  const phases = () => readFileSync(log, 'utf8').match(/sending|answered/g);

  it('is logged before it is sent, and its outcome afterwards', async () => {
    const seen: unknown[] = [];
    const send = sender(() => seen.push('acted', phases()));
    const result = await send(async () => {
      seen.push('sent', phases());
      return 'done';
    });
    expect(result).toBe('done');
    expect(seen).toEqual(['acted', ['sending'], 'sent', ['sending']]);
    expect(phases()).toEqual(['sending', 'answered']);
  });

  it('succeeds with a warning if its outcome cannot be logged', async () => {
    const warned: string[] = [];
    const send = sender(
      () => {},
      ({ warnings }) => warned.push(...warnings),
    );
    const aside = `${log}.aside`;
    await send(async () => {
      renameSync(log, aside);
      mkdirSync(log);
    });
    expect(warned).toEqual([
      expect.stringMatching(/^The call was sent, but the audit log could not be written/),
    ]);
    rmdirSync(log);
    renameSync(aside, log);
  });

  it('is not sent if the log can no longer be written', async () => {
    rmSync(log);
    mkdirSync(log);
    let sent = false;
    const sending = sender(() => {})(async () => {
      sent = true;
    });
    await expect(sending).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(sent).toBe(false);
  });
});

describe('an audit log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-unit-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is checked without writing a line', () => {
    const log = new AuditLog(join(folder, 'looked.jsonl'));
    log.check();
    expect(statSync(log.path).size).toBe(0);
    expect(() => new AuditLog(folder).check()).toThrow('is not a regular file');
  });

  /** Limits the files of this process to this many bytes, as a full disk would. */
  const limit = (bytes: number | 'unlimited') =>
    execFileSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:unlimited`]);

  it.runIf(process.platform === 'linux')(
    'stops the call if a full disk cuts the line short, and continues on a new line',
    () => {
      const log = new AuditLog(join(folder, 'full.jsonl'));
      log.write({ at: 1 });
      // Only part of the first line fits, and nothing of the second.
      limit(15);
      try {
        expect(() => log.write({ at: 2, text: 'cut' })).toThrow('the disk is full');
        expect(() => log.write({ at: 3 })).toThrow('EFBIG');
      } finally {
        limit('unlimited');
      }
      log.write({ at: 4 });
      const [first, cut, last] = readFileSync(log.path, 'utf8').split('\n');
      expect([first, last]).toEqual(['{"at":1}', '{"at":4}']);
      expect(() => JSON.parse(cut ?? '')).toThrow();
    },
  );
});
