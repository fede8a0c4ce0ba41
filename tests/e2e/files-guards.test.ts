import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { secretAt } from '../../src/files/guards/secret-stores.ts';
import { Progress } from '../../src/files/progress.ts';
import { driveReference } from '../../src/files/providers/google-drive/ids.ts';
import { notionId } from '../../src/files/providers/notion/ids.ts';
import { failed, succeeded } from '../support/bench.ts';
import { IS_WINDOWS } from '../support/wine.ts';
import { MIB, useFilesBench } from './files-bench.ts';

const bench = useFilesBench();
const write = (path: string, content: string | Buffer = 'x') => {
  const full = join(bench.box.cwd, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
const SESSION = { progress: () => {} };
const KEY = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nabc\n`;

describe('a secret is refused by its path', () => {
  it.each([
    '/home/a/.env',
    '/srv/app/.env.production',
    '/srv/app/.envrc',
    '/srv/app/prod.env',
    '/home/a/.config/google-chrome/Local State',
    '/home/a/.ssh/config',
    '/home/a/keys/id_ed25519',
    '/home/a/keys/id_rsa.bak',
    '/home/a/.aws/credentials',
    '/home/a/.config/gcloud/application_default_credentials.json',
    '/Users/a/.azure/msal_token_cache.json',
    '/root/.kube/config',
    '/home/a/.docker/config.json',
    '/home/a/.netrc',
    'C:\\Users\\a\\_netrc',
    '/home/a/.npmrc',
    '/home/a/.pypirc',
    '/home/a/.git-credentials',
    '/home/a/.gnupg/pubring.kbx',
    '/home/a/.password-store/mail.gpg',
    '/home/a/vault.kdbx',
    '/Users/a/Library/Keychains/login.keychain-db',
    '/home/a/.config/google-chrome/Default/Login Data',
    '/home/a/.config/google-chrome/Profile 1/Cookies',
    'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\User Data\\Default\\Network\\Cookies',
    '/home/a/.mozilla/firefox/x.default/logins.json',
    '/home/a/.mozilla/firefox/x.default/key4.db',
    '/home/a/.openclaw/openclaw.json',
    '/home/a/.openclaw/agents/main/agent/auth-profiles.json',
    '/home/a/.openclaw-work/secrets.json',
    '/home/a/.openclaw/workspace/.env',
    'C:\\Users\\a\\.ssh\\id_rsa',
    'C:/Users/a/.SSH/ID_RSA',
    'C:\\app\\.env::$DATA',
    'C:\\app\\.env.',
    '\\\\?\\C:\\Users\\a\\.aws\\credentials',
    '/proc/self/environ',
    '/etc/shadow',
  ])('%s', (path) => expect(secretAt(path)).toEqual(expect.any(String)));

  it.each([
    '/home/a/report.pdf',
    '/home/a/environment.txt',
    '/home/a/environment.env.md',
    '/home/a/local state of affairs.txt',
    '/home/a/.envrc.md',
    '/home/a/id_rsa.pub',
    '/home/a/project/.aws/task-definition.json',
    '/home/a/project/.azure/pipeline.yml',
    '/home/a/slides.key',
    '/home/a/Cookies',
    '/home/a/.openclaw/workspace/report.pdf',
    '/home/a/.openclaw/workspace-work/report.pdf',
    '/home/a/.openclaw/media/inbound/photo.jpg',
    'C:\\Users\\a\\Documents\\report.pdf',
  ])('but not %s', (path) => expect(secretAt(path)).toBeUndefined());

  it('also checks the given home folder', () => {
    expect(secretAt('/opt/me/.azure/token', '/opt/me')).toEqual(expect.any(String));
  });
});

describe('upload-file refuses', () => {
  const refused = async (path: string) => {
    const error = failed(await bench.upload('GOOGLEDRIVE', path), 'FILE_REFUSED');
    expect(bench.sandbox.ledger).toEqual([]);
    return error;
  };

  it.each(['RSA ', 'OPENSSH ', 'EC ', 'ENCRYPTED ', ''])('a %sprivate key by its content', async (kind) => {
    expect((await refused(write('notes.txt', `some words\n${KEY(kind)}`))).message).toContain('private key');
  });

  it('a private key after a certificate, and near the end of a JSON file', async () => {
    const chain = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(100_000)}\n${KEY('')}`;
    expect((await refused(write('fullchain.txt', chain))).message).toContain('private key');
    const account = JSON.stringify({ pad: 'y'.repeat(3000), private_key: KEY('') });
    expect((await refused(write('account.json', account))).message).toContain('private key');
  });

  it('a private key in UTF-16', async () => {
    await refused(write('notes.txt', Buffer.from(KEY(''), 'utf16le')));
  });

  it('an environment file, in the home folder too', async () => {
    await refused(write('.env', 'A=1'));
    mkdirSync(join(bench.box.home, '.azure'));
    writeFileSync(join(bench.box.home, '.azure', 'token.json'), '{}');
    await refused(join(bench.box.home, '.azure', 'token.json'));
  });

  it('a harmless name that links to a secret, and a secret name that links to something harmless', async () => {
    const secret = write('.env.local', 'A=1');
    const link = join(bench.box.cwd, 'report.txt');
    symlinkSync(secret, link);
    await refused(link);
    const named = join(bench.box.cwd, 'id_rsa');
    symlinkSync(write('plain.txt'), named);
    await refused(named);
  });

  it('a folder, a FIFO and a device', async () => {
    mkdirSync(join(bench.box.cwd, 'folder'));
    await refused('folder');
    if (IS_WINDOWS) return;
    execFileSync('mkfifo', [join(bench.box.cwd, 'pipe')]);
    await refused('pipe');
    await refused('/dev/zero');
    await refused('/proc/self/environ');
  });

  it('a missing file', async () => {
    failed(await bench.upload('GOOGLEDRIVE', 'missing.txt'), 'FILE_NOT_FOUND');
  });
});

describe('download-file refuses to write', () => {
  it.each(['.ssh/authorized_keys', '.env', '.openclaw/openclaw.json', '.config/gcloud/x.json'])(
    '%s',
    async (name) => {
      const target = join(bench.box.home, name);
      mkdirSync(dirname(target), { recursive: true });
      const { from } = await bench.place('ONEDRIVE', 10);
      const before = bench.sandbox.ledger.length;
      const args = [
        'download-file',
        '--provider',
        'ONEDRIVE',
        '--from',
        from,
        '--output-file',
        target,
        '--overwrite',
      ];
      failed(await bench.run(args), 'FILE_REFUSED');
      expect(existsSync(target)).toBe(false);
      expect(bench.sandbox.ledger).toHaveLength(before);
    },
  );

  it('over an existing file, unless --overwrite', async () => {
    const target = write('kept.txt', 'mine');
    const { from, file } = await bench.place('ONEDRIVE', 10);
    const args = ['download-file', '--provider', 'ONEDRIVE', '--from', from, '--output-file', target];
    failed(await bench.run(args), 'FILE_EXISTS');
    expect(succeeded(await bench.run([...args, '--overwrite'])).sha256).toBe(file.sha256);
  });
});

describe('ids in copied text', () => {
  const id = '1b2c3d4e-0001-4000-8000-000000000001';
  const bare = id.replaceAll('-', '');
  const other = 'aaaaaaaabbbbccccddddeeeeeeeeeeee';
  it.each([
    [id, id],
    [bare, id],
    [`https://www.notion.so/${bare}`, id],
    [`https://www.notion.so/team/The-roadmap-${bare}?pvs=4`, id],
    [`https://www.notion.so/The-roadmap-${other}#${bare}`, id],
    [`https://www.notion.so/team/${other}?v=${other}&p=${bare}`, id],
    [`https://team.notion.site/Title-${bare}`, id],
  ])('%s', (text, wanted) => expect(notionId(text, '--to')).toBe(wanted));

  it.each([
    ['1AbC_d-9', '1AbC_d-9'],
    ['https://drive.google.com/file/d/1AbC_d-9/view?usp=sharing', '1AbC_d-9'],
    ['https://docs.google.com/spreadsheets/d/1AbC_d-9/edit#gid=0', '1AbC_d-9'],
    ['https://drive.google.com/drive/u/1/folders/1AbC_d-9', '1AbC_d-9'],
    ['https://drive.google.com/open?id=1AbC_d-9', '1AbC_d-9'],
    ['https://drive.google.com/drive/my-drive', 'root'],
  ])('%s', (text, wanted) => expect(driveReference(text, '--to')).toMatchObject({ id: wanted }));

  it.each([
    [() => notionId('roadmap', '--to')],
    [() => notionId('https://www.notion.so/roadmap', '--to')],
    [() => driveReference('/Reports/../a.pdf', '--to')],
    [() => driveReference('https://drive.google.com/', '--to')],
    // The URL of a published page does not contain the document's id.
    [() => driveReference('https://docs.google.com/document/d/e/2PACX-1vT/pub', '--to')],
  ])('are found nowhere else', (call) => expect(call).toThrow(expect.objectContaining({ code: 'USAGE' })));
});

describe('progress', () => {
  it('shows position, percentage, rate and time left', () => {
    const progress = new Progress('a\u001b.bin', { stderrIsTTY: false, writeError: () => {} }, SESSION);
    progress.expect(100 * 1024 * 1024);
    progress.at(25 * 1024 * 1024);
    const line = progress.describe(performance.now() + 5000);
    expect(line).toMatch(/^a\?\.bin: 25\.0 of 100\.0 MiB \(25 %\), [45]\.\d MiB\/s, 1[456] s left$/);
    progress.end();
  });

  it.each([
    [undefined, 10 * MIB, /^a: 10\.0 MiB, \d+\.\d MiB\/s$/],
    [0, 0, /^a: 0\.0 of 0\.0 MiB \(100 %\), 0\.0 MiB\/s$/],
    [10 * MIB, 0, /^a: 0\.0 of 10\.0 MiB \(0 %\), 0\.0 MiB\/s$/],
  ])('shows only what is known: of %s bytes, %s', (total, at, wanted) => {
    const progress = new Progress('a', { stderrIsTTY: false, writeError: () => {} }, SESSION);
    progress.expect(total);
    progress.at(at);
    expect(progress.describe(performance.now() + 1000)).toMatch(wanted);
    progress.end();
  });

  it.each([
    [true, 500, /^<anew>a: \d.*s left$/, '<anew>'],
    [false, 10_000, /^a: \d.*s left\n$/, undefined],
  ])(
    'rewrites one line on a terminal, then clears it; otherwise adds lines: %s',
    (isTTY, ms, drawn, atEnd) => {
      vi.useFakeTimers();
      try {
        const texts: string[] = [];
        const write = (text: string) => texts.push(text.replaceAll('\r\x1b[2K', '<anew>'));
        const progress = new Progress('a', { stderrIsTTY: isTTY, writeError: write }, SESSION);
        progress.expect(10 * MIB);
        progress.at(MIB);
        vi.advanceTimersByTime(ms - 1);
        expect(texts).toEqual([]);
        vi.advanceTimersByTime(ms + 1);
        expect(texts).toEqual([expect.stringMatching(drawn), expect.stringMatching(drawn)]);
        progress.end();
        vi.advanceTimersByTime(3 * ms);
        expect(texts[2]).toBe(atEnd);
        expect(texts).toHaveLength(isTTY ? 3 : 2);
      } finally {
        vi.useRealTimers();
      }
    },
  );
});
