import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { writeEnv } from '../support/shell.ts';

const bench = useBench({ inProcess: true });
const NOTHING = { TOOL_CLIENT_ID: undefined, TOOL_CLIENT_SECRET: undefined, TOOL_ENV_URL: undefined };
const list = (env: Record<string, string | undefined>, args: string[] = [], options: BenchRun = {}) =>
  bench.run(['list-connections', '--provider', 'notion', ...args], { ...options, env });
/** The three credentials, under their names or the older ones. */
const credentials = () => {
  const { TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_ENV_URL } = bench.sandbox.env;
  return { TOOL_CLIENT_ID, TOOL_CLIENT_SECRET, TOOL_ENV_URL };
};

describe('credentials', () => {
  it('are named if missing', async () => {
    const error = failed(await list(NOTHING), 'CONFIG_MISSING');
    expect(error.missing).toEqual(['TOOL_CLIENT_ID', 'TOOL_CLIENT_SECRET', 'TOOL_ENV_URL']);
    expect(error.hint).toContain('Dashboard');
    const one = failed(await list({ TOOL_ENV_URL: undefined }), 'CONFIG_MISSING');
    expect(one.missing).toEqual(['TOOL_ENV_URL']);
  });

  it('may have their older names', async () => {
    const { TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret, TOOL_ENV_URL: url } = credentials();
    const older = { SCALEKIT_CLIENT_ID: id, SCALEKIT_CLIENT_SECRET: secret, SCALEKIT_ENVIRONMENT_URL: url };
    succeeded(await list({ ...NOTHING, ...older }));
    succeeded(await list({ ...older, SCALEKIT_CLIENT_ID: 'skc_other' }));
    succeeded(
      await list({ ...NOTHING, ...older, SCALEKIT_ENVIRONMENT_URL: undefined, SCALEKIT_ENV_URL: url }),
    );
  });

  it('come from .env in the working directory if the environment has none', async () => {
    writeEnv(bench.box.cwd, { ...credentials(), TOOL_IDENTIFIER: 'user@example.com' });
    succeeded(await list(NOTHING));
    const env = { ...NOTHING, TOOL_IDENTIFIER: undefined };
    succeeded(await bench.run(['generate-link', '--connection-name', 'slack'], { env }));
  });

  it('are read from a .env with quotes, comments, export, CRLF and a byte order mark', async () => {
    const { TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret, TOOL_ENV_URL: url } = credentials();
    const text = `\uFEFF# mine\r\nexport TOOL_CLIENT_ID="${id}"\r\nTOOL_CLIENT_SECRET='${secret}'\r\nTOOL_ENV_URL = ${url}/ # here\r\n`;
    writeFileSync(join(bench.box.cwd, '.env'), text);
    succeeded(await list(NOTHING));
  });

  it('are never mixed from two sources', async () => {
    // A stray .env must not send a real secret to another host.
    writeEnv(bench.box.cwd, { TOOL_ENV_URL: bench.sandbox.url });
    const error = failed(await list({ TOOL_ENV_URL: undefined }), 'CONFIG_MISSING');
    expect(error.missing).toEqual(['TOOL_ENV_URL']);
    expect(error.message).toContain('never mixed');
    writeEnv(bench.box.cwd, { ...credentials(), TOOL_ENV_URL: 'https://evil.invalid' });
    succeeded(await list({}));
    writeEnv(bench.box.cwd, credentials(), 'mine.env');
    const partly = { ...NOTHING, SCALEKIT_CLIENT_ID: 'skc_only' };
    failed(await list(partly, ['--env-from', 'mine.env']), 'CONFIG_MISSING');
    expect(bench.count('POST', 'token')).toBe(1);
  });

  it('come from --env-from before .env', async () => {
    writeEnv(bench.box.cwd, { ...credentials(), TOOL_CLIENT_ID: 'skc_wrong' });
    mkdirSync(join(bench.box.cwd, 'etc'));
    writeEnv(join(bench.box.cwd, 'etc'), credentials(), 'mine.env');
    succeeded(await list(NOTHING, ['--env-from', 'etc/mine.env']));
    failed(await list(NOTHING), 'INVALID_CREDENTIALS');
  });

  it('are not looked for in parent folders or beside the program', async () => {
    writeEnv(join(bench.box.cwd, '..'), credentials());
    failed(await list(NOTHING), 'CONFIG_MISSING');
  });

  it('consisting only of white space count as missing', async () => {
    writeEnv(bench.box.cwd, credentials());
    succeeded(await list({ TOOL_CLIENT_ID: ' ', TOOL_CLIENT_SECRET: '', TOOL_ENV_URL: '' }));
  });

  it('that Scalekit does not accept are INVALID_CREDENTIALS', async () => {
    failed(await list({ TOOL_CLIENT_ID: 'skc_wrong' }), 'INVALID_CREDENTIALS');
    failed(await list({ TOOL_CLIENT_SECRET: 'z1'.repeat(20) }), 'INVALID_CREDENTIALS');
  });
});

describe('a setting with a common mistake', () => {
  const [ID, SECRET, URL] = ['TOOL_CLIENT_ID', 'TOOL_CLIENT_SECRET', 'TOOL_ENV_URL'];

  it.each([
    [ID, '"skc_1"', 'in quotes'],
    [ID, "'skc_1'", 'in quotes'],
    [ID, '“skc_1”', 'in quotes'],
    [SECRET, '$' + '{env:TOOL_CLIENT_SECRET}', 'placeholder'],
    [SECRET, '$TOOL_CLIENT_SECRET', 'placeholder'],
    [SECRET, '%TOOL_CLIENT_SECRET%', 'placeholder'],
    [SECRET, '<client secret>', 'placeholder'],
    [SECRET, '{{secret}}', 'placeholder'],
    [ID, 'your_client_id', 'placeholder'],
    [ID, 'yourClientId', 'placeholder'],
    [ID, 'skc_…', 'placeholder'],
    [SECRET, 'changeme', 'placeholder'],
    [ID, 'skc_1 2', 'spaces'],
    [SECRET, 'https://acme.scalekit.dev', 'is a URL'],
    [URL, '"https://acme.scalekit.dev"', 'in quotes'],
    [URL, 'https://your-env.scalekit.dev', 'placeholder'],
    [URL, 'acme.scalekit.dev', 'lacks its https://'],
    [URL, 'https://app.scalekit.com', 'not an environment'],
    [URL, 'https://acme.scalekit.dev/ws/environments', 'without a path'],
  ])('%s = %j is named by the failure and by doctor', async (name, value, reason) => {
    const env = { [name]: value };
    const error = failed(await list(env), 'CONFIG_INVALID');
    expect(error.message).toContain(`${name} from the environment`);
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain(value);
    const run = await bench.run(['doctor'], { env });
    failed(run, 'CONFIG_INVALID');
    const check = run.json.checks.find(({ ok }: { ok: boolean }) => !ok);
    expect(check).toMatchObject({ name: name === URL ? 'environment_url' : name, fix: error.hint });
    expect(check.detail).toContain(reason);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('copied from the documentation is distinguished from a variable that nothing replaces', async () => {
    const example = failed(await list({ [URL]: 'https://your-env.scalekit.dev' }), 'CONFIG_INVALID');
    expect(example.hint).toContain('example of the documentation');
    expect(example.hint).not.toContain('replaces');
    expect(failed(await list({ [URL]: '$TOOL_ENV_URL' }), 'CONFIG_INVALID').hint).toContain('replaces names');
  });

  it('is reported if id and secret are swapped', async () => {
    const { TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret } = credentials();
    const error = failed(await list({ TOOL_CLIENT_ID: secret, TOOL_CLIENT_SECRET: id }), 'CONFIG_INVALID');
    expect(error.message).toContain('swapped');
  });

  it('is reported if a # cuts it short, but not if the value is quoted or the comment is set apart', async () => {
    const { TOOL_CLIENT_ID: id, TOOL_CLIENT_SECRET: secret, TOOL_ENV_URL: url } = credentials();
    const file = (line: string) =>
      writeFileSync(join(bench.box.cwd, '.env'), `TOOL_CLIENT_ID=${id}\nTOOL_ENV_URL=${url}\n${line}\n`);
    file(`TOOL_CLIENT_SECRET=${secret}#more`);
    expect(failed(await list(NOTHING), 'CONFIG_INVALID').message).toContain('cut short by a #');
    file(`SCALEKIT_CLIENT_SECRET=${secret}#more`);
    failed(await list(NOTHING), 'CONFIG_INVALID');
    file(`TOOL_CLIENT_SECRET=${secret} # mine`);
    succeeded(await list(NOTHING));
    file(`TOOL_CLIENT_SECRET="${secret}"`);
    succeeded(await list(NOTHING));
  });

  it('may be surrounded by spaces', async () => {
    const padded = Object.fromEntries(
      Object.entries(credentials()).map(([name, value]) => [name, ` ${value}\t`]),
    );
    succeeded(await list(padded));
    const args = ['get-authorization', '--connection-name', 'slack', '--identifier'];
    for (const identifier of [' user@example.com ', 'user@example.com\u200b'])
      succeeded(await bench.run([...args, identifier]));
  });

  it.each(['"user@example.com"', '<identifier>', '$' + '{USER}'])('TOOL_IDENTIFIER = %s', async (value) => {
    const env = { TOOL_IDENTIFIER: value };
    const run = await bench.run(['generate-link', '--connection-name', 'slack'], { env });
    expect(failed(run, 'CONFIG_INVALID').message).toContain('TOOL_IDENTIFIER');
    const { checks } = succeeded(await bench.run(['doctor'], { env }));
    expect(checks.at(-1)).toMatchObject({ name: 'accounts', ok: false });
    expect(checks.at(-1).detail).toContain('TOOL_IDENTIFIER');
  });
});

describe('--env-from', () => {
  it('that cannot be read is an error', async () => {
    failed(await list(NOTHING, ['--env-from', 'nowhere.env']), 'FILE_NOT_FOUND');
    failed(await list({}, ['--env-from', '.']), 'CONFIG_INVALID');
    writeFileSync(join(bench.box.cwd, 'big.env'), 'x'.repeat(1024 * 1024 + 1));
    failed(await list(NOTHING, ['--env-from', 'big.env']), 'CONFIG_INVALID');
  });

  it('is passed on in the commands of next, so that they find the same credentials', async () => {
    writeEnv(bench.box.cwd, credentials(), 'mine env');
    const args = ['find-tool', '--provider', 'slack', '--query', 'list channels', '--env-from', 'mine env'];
    const { next } = succeeded(await bench.run(args, { env: NOTHING }));
    for (const line of next) expect(line).toContain("--env-from 'mine env'");
  });

  it('and --identifier are quoted correctly there, whatever they begin with', async () => {
    const args = ['find-tool', '--provider', 'exa', '--query', 'search', '--identifier=-x'];
    const { next } = (await bench.run(args)).json;
    expect(next.length).toBeGreaterThan(0);
    for (const line of next) expect(line).toContain('--identifier=-x');
  });
});

describe('a .env that is not a settings file', () => {
  it('is ignored with a warning if it is a folder or too long', async () => {
    mkdirSync(join(bench.box.cwd, '.env'));
    expect(succeeded(await list({})).warnings.join()).toContain('.env');
    // If .env was meant to hold the credentials, this warning matters.
    const without = await list(NOTHING);
    failed(without, 'CONFIG_MISSING');
    expect(without.json.warnings.join()).toContain('.env');
  });

  it('is reported as not UTF-8 if it is UTF-16, as PowerShell writes it', async () => {
    const path = join(bench.box.cwd, '.env');
    writeFileSync(path, Buffer.from('\ufeffTOOL_CLIENT_ID=x\r\nTOOL_READ_ONLY=1\r\n', 'utf16le'));
    const without = await list(NOTHING);
    failed(without, 'CONFIG_MISSING');
    expect(without.json.warnings).toEqual([`${path} was not read: it is not UTF-8 text.`]);
    failed(await list(NOTHING, ['--env-from', '.env']), 'CONFIG_INVALID');
  });

  it('never blocks if it is a FIFO or a device', async () => {
    symlinkSync('/dev/zero', join(bench.box.cwd, '.env'));
    const run = await list({}, [], { killAfterMs: 8000 });
    expect(succeeded(run).warnings).toHaveLength(1);
  });

  it('cannot set what is not a setting', async () => {
    writeEnv(bench.box.cwd, { NODE_OPTIONS: '--inspect', TOOL_DEBUG: '1', OPENCLAW_SHELL: 'exec' });
    const run = await list({});
    succeeded(run);
    expect(run.stderr).toBe('');
  });
});

describe('TOOL_ENV_URL', () => {
  it.each([
    'http://example.com',
    'ftp://127.0.0.1',
    'example.com',
    'https://',
    'https://user:pass@example.com',
    'https://example.com/path',
    'https://example.com/?q=1',
    'https://example.com/#x',
    'http://127.0.0.1.example.com',
    'http://0.0.0.0',
    'http://169.254.169.254',
  ])('is refused as %s', async (url) => {
    const error = failed(await list({ TOOL_ENV_URL: url }), 'CONFIG_INVALID');
    expect(error.message).toContain('TOOL_ENV_URL');
  });

  it('may end in a slash, or use other names of loopback', async () => {
    succeeded(await list({ TOOL_ENV_URL: `${bench.sandbox.url}/` }));
    const error = failed(await list({ TOOL_ENV_URL: 'http://[::1]:9' }), 'NETWORK');
    expect(error.retryable).toBe(true);
  });

  it('and the other settings must not contain line breaks', async () => {
    failed(await list({ TOOL_CLIENT_ID: 'skc_a\nb' }), 'CONFIG_INVALID');
    failed(await list({ TOOL_CLIENT_SECRET: `${bench.sandbox.env.TOOL_CLIENT_SECRET} x` }), 'CONFIG_INVALID');
  });
});

describe('the guards of an installation', () => {
  const send = (env: Record<string, string | undefined>, args: string[] = []) => {
    const tool = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
    const input = ['--tool-input', '{"channel":"#general","text":"x"}'];
    return bench.run([...tool, ...input, ...args], { env });
  };

  it('apply wherever they are set, and no other source loosens them', async () => {
    writeEnv(bench.box.cwd, { TOOL_READ_ONLY: '1' });
    failed(await send({}), 'READ_ONLY');
    failed(await send({ TOOL_READ_ONLY: '0' }), 'READ_ONLY');
    writeEnv(bench.box.cwd, { TOOL_READ_ONLY: '0' });
    failed(await send({ TOOL_READ_ONLY: 'yes' }), 'READ_ONLY');
    writeEnv(bench.box.cwd, { TOOL_CONFIRM_WRITES: 'true' });
    failed(await send({}), 'CONFIRMATION_REQUIRED');
    expect(bench.sandbox.effects()).toEqual([]);
  });

  it.each(['0', 'false', 'no', ''])('are off as %j', async (value) => {
    succeeded(await send({ TOOL_READ_ONLY: value, TOOL_CONFIRM_WRITES: value }));
  });

  it.each(['on', 'y', '2', '"1"', ' TRUE '])(
    'are on as %j, since a typo must not loosen them',
    async (value) => {
      failed(await send({ TOOL_READ_ONLY: value }), 'READ_ONLY');
      expect(bench.sandbox.effects()).toEqual([]);
    },
  );

  it('READ_ONLY comes before any confirmation', async () => {
    failed(await send({ TOOL_READ_ONLY: '1', TOOL_CONFIRM_WRITES: '1' }), 'READ_ONLY');
  });
});
