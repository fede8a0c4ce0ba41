import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/answer/failure.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';
import { runLine } from '../support/shell.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });
const run = bench.run;
const NAMES = COMMANDS.map(({ name }) => name);

describe('the command line', () => {
  it('accepts an operation in its old spelling, anywhere among the flags', async () => {
    for (const args of [
      ['--list-connections'],
      ['--list-connections', '--provider', 'exa'],
      ['--provider', 'exa', '--list-connections', '--pretty=false'],
      ['--provider=exa', '--list-connections'],
    ])
      succeeded(await run(args));
    const input = ['--tool-input', '{}', '--execute-tool', '--connection-name', 'slack'];
    succeeded(await run([...input, '--tool-name', 'slack_auth_test']));
    succeeded(await run(['--tool-name', 'slack_auth_test', '--get-tool']));
  });

  it('accepts a command after its flags', async () => {
    succeeded(await run(['--provider', 'exa', 'list-connections']));
  });

  it.each([
    [['list-connections', 'get-tool']],
    [['--list-connections', '--get-tool', '--provider', 'exa']],
    [['list-connections', '--generate-link', '--provider', 'exa']],
    [['list-connections', 'extra']],
    [[]],
    [['nonsense']],
    [['--nonsense']],
    [['list-connection']],
    [['list-connections', '--nonsense', 'x']],
    [['list-connections', '--provider']],
    [['list-connections', '--provider', 'a', '--provider', 'b']],
    [['list-connections', '--connectionName', 'x']],
    [['list-connections', '-p', 'x']],
    [['list-connections', '--timeout', '0']],
    [['list-connections', '--timeout', 'soon']],
    [['list-connections', '--max-chars', '1.5']],
    [['list-connections', '--max-chars', '-1']],
    [['generate-link']],
    [['execute-tool', '--connection-name', 'exa', '--tool-input', '{}']],
    [['execute-tool', '--tool-name', 'exa_search', '--tool-input', '{}']],
    [['execute-tool', '--tool-name', 'exa_search', '--connection-name', 'exa']],
    [['proxy-request', '--connection-name', 'exa']],
    [['find-tool']],
  ])('refuses %j as USAGE, and sends nothing', async (args) => {
    const error = failed(await run(args), 'USAGE');
    expect(error.hint).toMatch(/--help|Give|Commands|Use/);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('accepts only its own flags, not even its parser’s', async () => {
    // Runs the built file: yargs answers these flags, and the bundle omits that part of yargs.
    for (const args of [['--get-yargs-completions'], ['doctor', '--get-yargs-completions', 'x']]) {
      expect(failed(await run(args, { nodeArgs: [] }), 'USAGE').hint).toEqual(expect.any(String));
    }
  });

  const send = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'].concat([
    '--tool-input',
    '{"channel":"general","text":"hello"}',
  ]);
  it.each([
    [[...send, '--dry-run=1']],
    [[...send, '--dry-run=yes']],
    [[...send, '--dry-run=']],
    [[...send, '--dry-run', '--dry-run=false']],
    [[...send, '--', '--dry-run']],
    [[...send, '--$0', 'x']],
    [[...send, '--help=no']],
    [['list-connections', '--', '--provider', 'exa']],
    [['--list-connections=true']],
  ])('never misreads what it does not understand: %j', async (args) => {
    failed(await run(args), 'USAGE');
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('indents with --pretty, however it is written', async () => {
    for (const on of ['--pretty', '--pretty=true']) {
      const { stdout } = await run(['list-connections', '--provider', 'exa', on], { text: true });
      expect(stdout.split('\n').length).toBeGreaterThan(5);
    }
    for (const off of [['--pretty=false'], ['--pretty', 'false']]) {
      succeeded(await run(['list-connections', '--provider', 'exa', ...off]));
    }
  });

  it.each([
    [['list-connectons', '--provider', 'exa'], 'list-connectons', 'list-connections'],
    [['--provider', 'exa', 'Find-Tool', '--query', 'x'], 'Find-Tool', 'find-tool'],
    [['find-tools', '--query', 'x'], 'find-tools', 'find-tool'],
  ])('names the nearest command: %j', async (args, wrong, right) => {
    const error = failed(await run(args), 'USAGE');
    expect(error.message).toBe(`There is no command ${wrong}.`);
    expect(error.hint).toContain(`Did you mean ${right}?`);
  });

  it('refers to the given command, not to one named in a value', async () => {
    const error = failed(await run(['get-tool', '--query', 'find-tool', '--nope']), 'USAGE');
    expect(error.hint).toContain('get-tool --help');
  });

  it('also shows help for the word help', async () => {
    const { stdout } = await run(['list-connections', '--help'], { text: true });
    expect(stdout).toContain('Example:');
    for (const args of [
      ['help', 'list-connections'],
      ['list-connections', 'help'],
    ]) {
      expect((await run(args, { text: true })).stdout).toBe(stdout);
    }
    const { stdout: all } = await run(['--help'], { text: true });
    expect((await run(['help'], { text: true })).stdout).toBe(all);
  });

  it('accepts -h for --help', async () => {
    const { stdout } = await run(['doctor', '--help'], { text: true });
    expect((await run(['doctor', '-h'], { text: true })).stdout).toBe(stdout);
    expect((await run(['-h'], { text: true })).stdout).toContain('Commands:');
  });

  it('distinguishes an extra word from an unknown flag', async () => {
    expect(failed(await run(['doctor', 'extra']), 'USAGE').message).toBe(
      'doctor takes no other arguments: extra.',
    );
    expect(failed(await run(['doctor', '--extra']), 'USAGE').message).toBe('Unknown argument: extra.');
  });

  it('names the flag of a value that is given without one', async () => {
    const error = failed(await run(['find-tool', 'send a message']), 'USAGE');
    expect(error.message).toBe('find-tool takes no other arguments: send a message.');
    expect(error.hint).toMatch(/^Pass each value with its flag \(--query\)\. Run `find-tool --help`/);
  });

  it('lists the errors in --help by exit code', async () => {
    const { stdout } = await run(['upload-file', '--help'], { text: true });
    const exits = [...stdout.matchAll(/^ +(\d+) {2}[A-Z_]+ /gm)].map(([, exit]) => Number(exit));
    expect(exits.length).toBeGreaterThan(10);
    expect(exits).toEqual([...exits].sort((a, b) => a - b));
  });

  it('says how to pass a value that begins with a dash, and accepts it', async () => {
    const error = failed(await run(['find-tool', '--query', '-urgent mail']), 'USAGE');
    expect(error.hint).toContain('--query=VALUE');
    succeeded(await run(['find-tool', '--provider', 'exa', '--query=-urgent search']));
  });

  it('answers in a working directory that was deleted', async () => {
    const gone = join(bench.box.cwd, 'gone');
    const line = (args: string) =>
      `mkdir '${gone}' && cd '${gone}' && rmdir '${gone}' && node '${bench.box.program}' ${args}`;
    expect((await runLine(bench, line('list-connections --provider exa'))).json).toMatchObject({ ok: true });
    const { json } = await runLine(bench, line('download-file --provider notion --from x --output-file y'));
    expect(json).toMatchObject({ ok: false, error: { code: 'FILE_NOT_FOUND' } });
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const args of [['--version'], ['list-connections', '--version']]) {
      const outcome = await run(args, { text: true });
      expect(outcome).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  it('shows its help', async () => {
    const outcome = await run(['--help'], { text: true });
    expect(outcome.code).toBe(0);
    for (const name of NAMES) expect(outcome.stdout).toContain(name);
  });

  it.each(NAMES)('explains %s: an example, the keys of its answer, its error codes', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help'], { text: true });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`Example:\\s+scalekit-agent-auth ${name}`));
    expect(stdout).toMatch(/Answer: \w+/);
    const command = COMMANDS.find((one) => one.name === name);
    for (const key of command?.answer.match(/^\w+/) ?? []) expect(stdout).toContain(key);
    const shown = [...stdout.matchAll(/^ +(\d+) {2}([A-Z_]+)/gm)].map(([, exit, error]) => [
      Number(exit),
      error,
    ]);
    expect(shown.length).toBeGreaterThan(8);
    expect(new Set(shown.map(String)).size, 'each code once').toBe(shown.length);
    for (const [exit, error] of shown) expect(ERROR_CODES[error as keyof typeof ERROR_CODES].exit).toBe(exit);
    for (const flag of Object.keys(command?.flags ?? {})) expect(stdout).toContain(`--${flag}`);
    for (const flag of ['--timeout', '--fields', '--max-chars', '--env-from', '--pretty'])
      expect(stdout).toContain(flag);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('also explains a command in the old spelling', async () => {
    const { stdout } = await run(['--get-tool', '--help'], { text: true });
    expect(stdout).toContain('--tool-name');
  });
});

describe('--fields', () => {
  const search = ['execute-tool', '--connection-name', 'exa', '--tool-name', 'exa_search'];
  const fields = async (paths: string) =>
    succeeded(await run([...search, '--tool-input', '{"query":"x","num_results":2}', '--fields', paths]));

  it('keeps only these paths of data, through lists', async () => {
    const answer = await fields('results.url, results.title,costDollars');
    expect(Object.keys(answer)).toEqual(['ok', 'data', 'execution_id']);
    expect(answer.data).toEqual({
      results: [1, 2].map((n) => ({ url: `https://example.com/${n}`, title: `Result ${n} for x` })),
      costDollars: { total: 0.005 },
    });
  });

  it('warns of a missing path, and names the existing keys', async () => {
    const answer = await fields('results.titel,results.url');
    expect(answer.data.results[0]).toEqual({ url: 'https://example.com/1' });
    expect(answer.warnings[0]).toMatch(/results\.titel.*title/);
    const none = await fields('nothing');
    expect(none.data.results).toHaveLength(2);
    expect(none.warnings[0]).toContain('costDollars');
  });

  it('keeps paths of the whole document if there is no data', async () => {
    const answer = succeeded(await run(['list-connections', '--fields', 'connections.key_id,total']));
    expect(Object.keys(answer)).toEqual(['ok', 'connections', 'total']);
    expect(answer.connections[0]).toEqual({ key_id: 'notion' });
  });

  it('accepts names with dots', async () => {
    const body = '{"@odata.nextLink":"n","value":[{"@microsoft.graph.downloadUrl":"u","id":1}]}';
    const headers = { 'content-type': 'application/json' };
    bench.sandbox.fault({ on: 'proxy', http: { status: 200, headers, body } });
    const args = ['proxy-request', '--connection-name', 'onedrive', '--path', '/v1.0/x'];
    const paths = ['--fields', '@odata.nextLink,value.@microsoft.graph.downloadUrl'];
    expect(succeeded(await run([...args, ...paths])).data).toEqual({
      '@odata.nextLink': 'n',
      value: [{ '@microsoft.graph.downloadUrl': 'u' }],
    });
  });
});

describe('--max-chars', () => {
  const large = ['proxy-request', '--connection-name', 'exa', '--path', '/test/large?n=400'];

  it('puts a long answer into a file, and a preview in its place', async () => {
    const outcome = await run(large);
    const answer = succeeded(outcome);
    expect(outcome.stdout.length).toBeLessThanOrEqual(12_001);
    expect(answer).not.toHaveProperty('data');
    expect(answer.status).toBe(200);
    expect(answer.truncated.chars).toBeGreaterThan(12_000);
    expect(answer.truncated.hint).toContain('--fields');
    expect(answer.truncated).toMatchObject({ root: 'data', fields: ['rows.id', 'rows.name', 'rows.note'] });
    expect(JSON.stringify(answer.truncated.preview).length).toBeLessThanOrEqual(1500);
    expect(JSON.stringify(answer.truncated.preview)).toContain('400 items');
    const { saved_to } = answer.truncated;
    expect(saved_to.startsWith(bench.box.tmp)).toBe(true);
    if (!IS_WINDOWS) expect(statSync(saved_to).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(saved_to, 'utf8')).rows).toHaveLength(400);
  });

  it('is off at 0, and exact at any other number', async () => {
    const whole = await run([...large, '--max-chars', '0']);
    expect(succeeded(whole).data.rows).toHaveLength(400);
    const length = whole.stdout.trimEnd().length;
    expect(succeeded(await run([...large, '--max-chars', `${length}`])).data.rows).toHaveLength(400);
    const outcome = await run([...large, '--max-chars', `${length - 1}`]);
    expect(succeeded(outcome)).toHaveProperty('truncated');
    const tight = await run([...large, '--max-chars', '700']);
    expect(tight.stdout.trimEnd().length).toBeLessThanOrEqual(700);
  });

  it('measures what --fields leaves', async () => {
    const answer = succeeded(await run([...large, '--fields', 'rows.id']));
    expect(answer.data.rows).toHaveLength(400);
  });

  it('cuts a long message too, so that the hint is still read', async () => {
    const outcome = await run(['list-connections', `--${'a'.repeat(13_000)}`]);
    const error = failed(outcome, 'USAGE');
    expect(outcome.stdout.length).toBeLessThanOrEqual(12_001);
    expect(error.hint).toContain('--help');
    expect(readFileSync(outcome.json.truncated.saved_to, 'utf8')).toContain('a'.repeat(13_000));
  });

  it('never suggests repeating a call that changed something', async () => {
    writeFileSync(
      join(bench.box.cwd, 'in.json'),
      JSON.stringify({ channel: '#general', text: 'x'.repeat(5000) }),
    );
    const send = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
    const { truncated } = succeeded(await run([...send, '--tool-input', '@in.json', '--max-chars', '600']));
    expect(truncated.hint).not.toMatch(/or run the command again/);
  });

  it('applies to failures too, and keeps their code and hint', async () => {
    const body = JSON.stringify({ error: 'x'.repeat(50_000) });
    bench.sandbox.fault({ on: 'proxy', http: { status: 400, body } });
    const outcome = await run(['proxy-request', '--connection-name', 'exa', '--path', '/x']);
    expect(failed(outcome, 'PROVIDER_ERROR').status).toBe(400);
    expect(outcome.stdout.length).toBeLessThanOrEqual(12_001);
    expect(readFileSync(outcome.json.truncated.saved_to, 'utf8')).toContain('x'.repeat(50_000));
  });

  it('is removed by the next run after a day', async () => {
    const { saved_to } = succeeded(await run(large)).truncated;
    const old = (Date.now() - 25 * 60 * 60 * 1000) / 1000;
    succeeded(await run(['list-connections', '--provider', 'exa']));
    expect(existsSync(saved_to)).toBe(true);
    utimesSync(saved_to, old, old);
    failed(await run(['list-connections', '--nonsense']), 'USAGE');
    expect(existsSync(saved_to)).toBe(false);
  });

  it('is printed in full, with a warning, if the temporary folder is gone', async () => {
    const env = { TMPDIR: join(bench.box.cwd, 'gone') };
    const { data, warnings } = succeeded(await run(large, { env }));
    expect(data.rows).toHaveLength(400);
    expect(warnings.at(-1)).toMatch(/could not be saved in .* It is printed in full\.$/);
    succeeded(await run([...large, '--max-chars', '0'], { env }));
  });
});

describe('stdout', () => {
  it('is indented with --pretty, and is still one document', async () => {
    const plain = await run(['list-connections', '--provider', 'exa']);
    const pretty = await run(['list-connections', '--provider', 'exa', '--pretty'], { text: true });
    expect(pretty.stdout.split('\n').length).toBeGreaterThan(5);
    expect(JSON.parse(pretty.stdout)).toEqual(plain.json);
    const failure = await run(['nonsense', '--pretty'], { text: true });
    expect(JSON.parse(failure.stdout).error.code).toBe('USAGE');
  });

  it('is complete in a pipe that is read slowly', async () => {
    const large = 'proxy-request --connection-name exa --path /test/large?n=5000 --max-chars 0';
    const line = `node '${bench.box.program}' ${large} | (sleep 1; cat)`;
    const { stdout } = await runLine(bench, `${line} > '${join(bench.box.cwd, 'out')}'`);
    expect(stdout).toBe('');
    const text = readFileSync(join(bench.box.cwd, 'out'), 'utf8');
    expect(text.length).toBeGreaterThan(300_000);
    expect(JSON.parse(text).data.rows).toHaveLength(5000);
  });

  it('is complete for a short answer in a full pipe', async () => {
    // The pipe holds 64 KiB; the filler fills it, and nobody reads for a second.
    const filler = `head -c 65536 /dev/zero`;
    const line = `{ ${filler}; node '${bench.box.program}' --nope; } | (sleep 1; tail -c +65537)`;
    const { stdout } = await runLine(bench, line);
    expect(JSON.parse(stdout).error.code).toBe('USAGE');
  });

  it('with a closed reader ends the process quietly', async () => {
    const large = 'proxy-request --connection-name exa --path /test/large?n=5000 --max-chars 0';
    const line = `{ node '${bench.box.program}' ${large}; echo "code $?" >&2; } | head -c 10`;
    const { stdout, stderr } = await runLine(bench, line);
    expect(stdout).toBe('{"ok":true');
    expect(stderr).toMatch(/^code \d+\n$/);
  });

  it('contains no terminal escape sequences', async () => {
    const text = '\u001b[31mred\u0007\u009b\u2028\u202e';
    writeFileSync(join(bench.box.cwd, 'in.json'), JSON.stringify({ channel: '#general', text }));
    const args = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
    const outcome = await run([...args, '--tool-input', '@in.json']);
    expect(succeeded(outcome).data.message.text).toBe(text);
    expect(outcome.stdout).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u202e]/u);
  });
});

describe('time', () => {
  it('runs out at --timeout, at any stage of the command', async () => {
    for (const on of ['token', 'ListAppConnections']) {
      bench.sandbox.fault({ on, hang: 'accept', times: Infinity });
      const outcome = await run(['list-connections', '--timeout', '2']);
      expect(failed(outcome, 'TIMEOUT')).toMatchObject({ retryable: true });
      expect(outcome.ms).toBeLessThan(30_000);
      bench.sandbox.reset();
    }
  });

  it('runs out if stdin never arrives', async () => {
    const args = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_auth_test'];
    const child = spawn(
      process.execPath,
      [bench.box.program, ...args, '--tool-input', '-', '--timeout', '2'],
      {
        env: { ...bench.sandbox.env, PATH: process.env.PATH },
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    child.stdin.destroy();
    expect(JSON.parse(stdout).error.code).toBe('TIMEOUT');
    expect(code).toBe(8);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a command with exit code %s and a document', async (signal, code) => {
    bench.sandbox.fault({ on: 'ListAppConnections', hang: 'accept', times: Infinity });
    const outcome = await run(['list-connections'], {
      onStart: async (child) => {
        while (bench.count('ListAppConnections') === 0) await sleep(10);
        child.kill(signal);
      },
    });
    expect(failed(outcome, 'INTERRUPTED').retryable).toBe(false);
    expect(outcome.code).toBe(code);
  });

  it('signal after a tool was sent → the failure says that it may have happened', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', hang: 'accept', times: Infinity });
    const input = ['--tool-input', '{"channel":"#general","text":"x"}'];
    const args = [
      'execute-tool',
      '--connection-name',
      'slack',
      '--tool-name',
      'slack_send_message',
      ...input,
    ];
    const outcome = await run(args, {
      onStart: async (child) => {
        while (bench.sandbox.effects().length === 0) await sleep(10);
        child.kill('SIGTERM');
      },
    });
    expect(failed(outcome, 'INTERRUPTED').message).toContain('may have happened');
    expect(outcome.code).toBe(143);
  });
});
