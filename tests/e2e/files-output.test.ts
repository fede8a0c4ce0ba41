import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { IS_WINDOWS } from '../support/wine.ts';
import { useFilesBench } from './files-bench.ts';

const bench = useFilesBench();

const save = async (name: string, flags: string[] = []) => {
  const { from } = await bench.place('ONEDRIVE', 10);
  return bench.run([
    'download-file',
    '--provider',
    'ONEDRIVE',
    '--from',
    from,
    '--output-file',
    name,
    ...flags,
  ]);
};
const POST = ['proxy-request', '--connection-name', 'slack', '--method', 'POST', '--path', '/test/echo'];
const modeOf = (name: string) => statSync(join(bench.box.cwd, name)).mode & 0o777;

describe('the file of --output-file', () => {
  it.each(['文'.repeat(79), '文'.repeat(85), `a${'😀'.repeat(60)}`])(
    'may have the longest name the disk accepts: %s',
    async (name) => {
      succeeded(await save(name));
      expect(readdirSync(bench.box.cwd)).toEqual([name]);
    },
  );

  it('is refused before anything is sent if the disk does not accept its name', async () => {
    const name = 'a'.repeat(300);
    const error = failed(await save(name), 'FILE_REFUSED');
    expect(error.message).toContain('ENAMETOOLONG');
    failed(await bench.run([...POST, '--output-file', name]), 'FILE_REFUSED');
    expect(bench.sandbox.ledger).toEqual([]);
    expect(readdirSync(bench.box.cwd)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'is refused before anything is sent if its folder is not writable',
    async () => {
      const folder = join(bench.box.cwd, 'closed');
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      failed(await bench.run([...POST, '--output-file', 'closed/out.json']), 'FILE_REFUSED');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );

  it.each(['newdir/', 'newdir/.', 'there/'])('must not be a folder: %s', async (name) => {
    mkdirSync(join(bench.box.cwd, 'there'));
    expect(failed(await save(name), 'USAGE').message).toContain('names a folder');
    failed(await bench.run([...POST, '--output-file', name]), 'USAGE');
    expect(existsSync(join(bench.box.cwd, 'newdir'))).toBe(false);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it.skipIf(IS_WINDOWS)(
    'gets the permissions of a new file, or keeps those of the file it replaces',
    async () => {
      const before = process.umask(0o027);
      try {
        succeeded(await save('new.bin'));
        expect(modeOf('new.bin')).toBe(0o640);
        for (const mode of [0o600, 0o664]) {
          writeFileSync(join(bench.box.cwd, 'old.bin'), 'old');
          chmodSync(join(bench.box.cwd, 'old.bin'), mode);
          succeeded(await save('old.bin', ['--overwrite']));
          expect(modeOf('old.bin')).toBe(mode);
        }
      } finally {
        process.umask(before);
      }
    },
  );
});
