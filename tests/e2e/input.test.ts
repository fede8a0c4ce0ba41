import { once } from 'node:events';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { Input } from '../../src/commands/shared/input.ts';
import type { Host } from '../../src/config/host.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { runLine } from '../support/shell.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });
const KEY = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n';
const put = (root: 'home' | 'cwd', path: string, content: string | Buffer) => {
  const full = join(bench.box[root], path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
const ECHO = ['proxy-request', '--connection-name', 'slack', '--path', '/test/echo'];
const REMIND = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_add_reminder'];

describe('a file that a flag names with @', () => {
  it.each([
    ['--body', '.env', 'A=1'],
    ['--body', '.ssh/id_ed25519', KEY],
    ['--body', 'fullchain.pem', `-----BEGIN CERTIFICATE-----\n${'A'.repeat(3000)}\n${KEY}`],
    ['--query-params', '.config/gcloud/application_default_credentials.json', '{}'],
    ['--headers', 'prod.env', '{}'],
  ])('is not sent if it holds secrets: %s @~/%s', async (flag, path, content) => {
    const error = failed(await bench.run([...ECHO, flag, `@${put('home', path, content)}`]), 'FILE_REFUSED');
    expect(error.hint).toContain('no flag changes that');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it("is not sent as a tool's input either, and a batch cannot write its results there", async () => {
    const account = put('cwd', 'account.json', JSON.stringify({ pad: 'y'.repeat(5000), private_key: KEY }));
    failed(await bench.run([...REMIND, '--tool-input', `@${account}`]), 'FILE_REFUSED');
    const env = put('cwd', '.envrc', '{}');
    const batch = ['--batch', '--tool-input', '{"text":"a","time":"noon"}'];
    failed(await bench.run([...REMIND, ...batch, '--results', env]), 'FILE_REFUSED');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('is not sent through a link, nor from /proc', async () => {
    symlinkSync(put('home', '.netrc', 'login'), join(bench.box.cwd, 'note.txt'));
    failed(await bench.run([...ECHO, '--body', '@note.txt']), 'FILE_REFUSED');
    if (!IS_WINDOWS) failed(await bench.run([...ECHO, '--body', '@/proc/self/environ']), 'FILE_REFUSED');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('is sent if it is an ordinary file', async () => {
    put('cwd', 'environment.md', 'hello');
    succeeded(await bench.run([...ECHO, '--body', '@environment.md']));
  });

  it.each([
    ['--tool-input', [...REMIND, '--tool-input', '@latin1.json']],
    ['--body', [...ECHO, '--body', '@latin1.json', '--headers', '{"content-type":"application/json"}']],
  ])('must be UTF-8 if it is JSON: %s', async (_flag, args) => {
    put('cwd', 'latin1.json', Buffer.from('{"text":"grüße","time":"noon"}', 'latin1'));
    const error = failed(await bench.run(args), 'INVALID_JSON');
    expect(error.message).toContain('UTF-8');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe("a flag's value over 64 MiB", () => {
  const BYTES = 64 * 2 ** 20 + 1;
  it.each([
    ['--body', ECHO, /--input-file/],
    ['--headers', ECHO, /less/],
    ['--tool-input', REMIND, /a batch can be split into several files/],
  ] as const)('is refused, with a hint: %s', async (flag, args, helps) => {
    truncateSync(put('cwd', 'big.json', ''), BYTES);
    const error = failed(await bench.run([...args, flag, '@big.json']), 'FILE_REFUSED');
    expect(error.message).toBe(`${flag} @big.json is over 64 MiB.`);
    expect(error.hint).toMatch(helps);
    expect(/--input-file/.test(error.hint)).toBe(flag === '--body');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('is refused from stdin too, without reading it to the end', async () => {
    const run = await bench.run([...ECHO, '--body', '-'], { stdin: Buffer.alloc(BYTES, ' ') });
    expect(failed(run, 'FILE_REFUSED').message).toBe('--body - is over 64 MiB.');
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

it('a file whose reading is interrupted is not reported as unreadable', async () => {
  const { cwd, home } = bench.box;
  put('cwd', 'a.json', '{}');
  const stopped = new Failure('INTERRUPTED', 'Stopped by SIGTERM.', { hint: '-', exit: 143 });
  const input = new Input({ cwd, homeDir: home } as Host, AbortSignal.abort(stopped));
  await expect(input.bytes('body', '@a.json')).rejects.toBe(stopped);
});

describe.skipIf(IS_WINDOWS)('piped input', () => {
  const program = () => `node '${bench.box.program}' ${ECHO.map((word) => `'${word}'`).join(' ')}`;

  it.each(['-', '@-', '@/dev/stdin', '@/dev/fd/0'])('is read by %s', async (value) => {
    const run = await runLine(bench, `printf hello | ${program()} --body ${value}`);
    expect(succeeded(run).data.body.text).toBe('hello');
  });

  it('is read from the pipe that a shell creates for <(…)', async () => {
    const run = await runLine(bench, `printf hello | ${program()} --body @/dev/fd/3 3<&0 </dev/null`);
    expect(succeeded(run).data.body.text).toBe('hello');
    const broken = await runLine(bench, `printf {oops | ${program()} --headers @/dev/fd/3 3<&0 </dev/null`);
    expect(failed(broken, 'INVALID_JSON').hint).toContain('piped JSON');
    failed(await bench.run([...ECHO, '--body', '@/dev/fd/77']), 'FILE_REFUSED');
  });

  it('cannot be uploaded: the error says what works', async () => {
    for (const file of ['-', '/dev/stdin', '/dev/fd/3']) {
      const run = await runLine(bench, `printf hello | ${program()} --input-file ${file} 3<&0`);
      expect(failed(run, 'FILE_REFUSED').hint).toContain('into a file');
    }
  });

  it('without an end → TIMEOUT that says so, nothing sent', async () => {
    const run = await runLine(bench, `(printf hello; sleep 4) | ${program()} --body - --timeout 1`);
    expect(failed(run, 'TIMEOUT').message).toContain('had not ended');
    expect(bench.proxied()).toEqual([]);
  });

  it('cannot be the place where an answer is saved', async () => {
    for (const flag of ['--output-file', '--save=data'])
      failed(
        await bench.run([...ECHO, ...(flag === '--output-file' ? [flag, '-'] : [`${flag}=-`])]),
        'USAGE',
      );
    expect(bench.proxied()).toEqual([]);
  });
});

it('write-only stdin, as under nohup, is not a bug', async () => {
  const [flag, input] = ['--tool-input', '-'];
  const words = [process.execPath, bench.box.program, ...REMIND, flag, input].map((word) => `'${word}'`);
  const error = failed(await runLine(bench, `${words.join(' ')} 0>/dev/null`), 'FILE_REFUSED');
  expect(error.message).toContain('stdin cannot be read (EBADF)');
  expect(error.hint).toContain('@FILE');
});

describe('a file that the system refuses to open', () => {
  it.each([
    ['in a loop of symbolic links', 'loop', /cannot be read \(ELOOP\)/, 'FILE_REFUSED'],
    ['below another file', 'plain/a.json', /There is no file/, 'FILE_NOT_FOUND'],
    ['that is a folder', 'folder', /not a regular file/, 'FILE_REFUSED'],
    // Windows cannot tell what a socket in the file system is.
    ['that is a socket', 'socket', IS_WINDOWS ? /cannot be read/ : /not a regular file/, 'FILE_REFUSED'],
  ] as const)('is named, with the reason: %s', async (_, name, why, code) => {
    const { cwd } = bench.box;
    symlinkSync('loop', join(cwd, 'loop'));
    put('cwd', 'plain', '');
    mkdirSync(join(cwd, 'folder'));
    const server = createServer().listen(join(cwd, 'socket'));
    await once(server, 'listening');
    for (const args of [
      ['--body', `@${name}`],
      ['--input-file', name],
    ]) {
      const error = failed(await bench.run([...ECHO, ...args]), code);
      expect(error.message).toMatch(why);
      expect(error.path).toBe(join(cwd, name));
    }
    server.close();
    expect(bench.sandbox.ledger).toEqual([]);
  });
});

describe('the error for invalid JSON', () => {
  const SECRET = 'hunter2-hunter2';

  it('gives the position, and nothing of the content', async () => {
    const error = failed(
      await bench.run([...REMIND, '--tool-input', `{"text":"a",\n "time": ${SECRET}}`]),
      'INVALID_JSON',
    );
    expect(error.message).toBe('--tool-input is not JSON: it breaks at line 2, column 10.');
    expect(error.hint).toMatch(/Put the JSON in a file/);
  });

  it('names the source of the JSON', async () => {
    put('cwd', 'bad.json', '{"text":');
    const file = failed(await bench.run([...REMIND, '--tool-input', '@bad.json']), 'INVALID_JSON');
    expect(file.message).toBe('--tool-input @bad.json is not JSON: it breaks at line 1, column 9.');
    expect(file.hint).toBe('Correct the JSON in bad.json.');
    const piped = failed(await bench.run([...REMIND, '--tool-input', '-'], { stdin: '' }), 'INVALID_JSON');
    expect(piped.message).toBe('--tool-input - is not JSON: it is empty.');
    expect(piped.hint).toBe('Correct the piped JSON.');
  });

  it('names the line of a batch', async () => {
    put('cwd', 'rows.jsonl', '{"text":"a","time":"noon"}\n\n{"text":"b" "time":"noon"}\n');
    const rows = failed(
      await bench.run([...REMIND, '--batch', '--tool-input', '@rows.jsonl']),
      'INVALID_JSON',
    );
    expect(rows.message).toBe('--tool-input @rows.jsonl is not JSON: it breaks at line 3, column 13.');
    expect(rows.hint).toBe('Put one JSON object on each line.');
  });
});
