import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lengthLine } from '../../src/steps/batch/journal-lines.ts';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { type Answer, parseOrUndefined } from '../support/cli.ts';
import {
  journal,
  lines,
  messages,
  outcomes,
  RESULTS,
  SEND,
  sendBatch,
  textsSent,
} from '../support/messages.ts';
import { runLine, runOnTerminal } from '../support/shell.ts';
import { IS_WINDOWS } from '../support/wine.ts';

const bench = useBench({ inProcess: true });

const batch = (input: string, args: string[] = [], options: BenchRun = {}) =>
  sendBatch(bench, input, args, options);
const texts = () => textsSent(bench);

const DEAD_GRANT = {
  on: 'ExecuteTool',
  grpc: {
    code: 'invalid_argument',
    details: {
      errorCode: 'TOOL_ERROR',
      toolErrorInfo: { toolErrorCode: 'invalid_grant', toolErrorMessage: 'no', executionId: 'exec_1' },
    },
  },
} as const;

describe('a batch', () => {
  it('all inputs succeed → one line with a summary; the results file has each outcome', async () => {
    const run = await batch(`\uFEFF${lines(messages(6)).replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(succeeded(run)).toEqual({
      ok: true,
      batch: { total: 6, succeeded: 6, failed: 0, unknown: 0, not_sent: 0, skipped: 0 },
      results_file: expect.stringContaining(RESULTS),
      failures: [],
    });
    expect(texts().sort()).toEqual(messages(6).map(({ text }) => text));
    const [header, ...entries] = journal(bench);
    expect(header).toMatchObject({ event: 'batch', tool_name: 'slack_send_message', inputs: 6 });
    for (const at of [0, 1, 2, 3, 4, 5]) {
      const own = entries.filter(({ index }) => index === at);
      expect(own.map(({ event }) => event)).toEqual(['sending', 'answered']);
      expect(own[1]).toMatchObject({ outcome: 'succeeded', data: { message: { text: `message ${at}` } } });
      expect(own[1]?.execution_id).toMatch(/^exec_/);
    }
  });

  it('an id beyond 2^53 in an answer → a warning that names input and path', async () => {
    bench.sandbox.fault({
      on: 'ExecuteTool',
      answer: { data: { campaign: { id: 2 ** 60 } }, executionId: 'exec_1' },
      skip: 1,
    });
    const { warnings } = succeeded(await batch(lines(messages(2)), ['--concurrency', '1']));
    expect(warnings).toEqual([expect.stringContaining('results[1].data.campaign.id')]);
  });

  it('one invalid input → nothing is sent, and no results file is created', async () => {
    const inputs = [...messages(2), { channel: '#general', txt: 'x' }, { text: 'no channel' }];
    const error = failed(await batch(lines(inputs)), 'INVALID_TOOL_INPUT');
    expect(new Set(error.violations.map(({ index }: Answer) => index))).toEqual(new Set([2, 3]));
    expect(error.input_schema.properties).toHaveProperty('channel');
    expect(bench.count('ExecuteTool')).toBe(0);
    expect(() => journal(bench)).toThrow('ENOENT');
  });

  it.each([
    ['a line that is not JSON', '{"channel":"#general","text":"a"}\n{oops', 'line 2'],
    ['a line that is not an object', '[1]', 'not a JSON object'],
    ['no line at all', '\n \n', 'no inputs'],
  ])('%s → INVALID_JSON', async (_, input, words) => {
    expect(failed(await batch(input), 'INVALID_JSON').message).toContain(words);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('a tool that writes, without --results → USAGE, nothing sent', async () => {
    const run = await bench.run([...SEND, '--tool-input', lines(messages(2))]);
    expect(failed(run, 'USAGE').message).toContain('--results');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('inputs that fail → at most 20 are shown, all are counted and in the results file', async () => {
    const inputs = [
      ...messages(2),
      ...Array.from({ length: 25 }, (_, at) => ({ channel: '#nowhere', text: `lost ${at}` })),
    ];
    const run = await batch(lines(inputs));
    const error = failed(run, 'NOT_FOUND');
    expect(error.retryable).toBe(false);
    expect(run.json.batch).toMatchObject({ total: 27, succeeded: 2, failed: 25 });
    expect(run.json.failures).toHaveLength(20);
    expect(run.json.failures[0]).toMatchObject({ index: 2, code: 'NOT_FOUND' });
    expect(Object.values(outcomes(bench)).filter((outcome) => outcome === 'failed')).toHaveLength(25);
  });

  it('has at most --concurrency inputs in flight', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 150, times: 6 });
    await batch(lines(messages(6)), ['--concurrency', '2']);
    const calls = bench.sandbox.ledger.filter(({ method }) => method === 'ExecuteTool');
    const underWay = calls.map(
      ({ at }) => calls.filter((other) => other.at <= at && at < other.at + other.ms).length,
    );
    expect(Math.max(...underWay)).toBe(2);
  });

  it('answer lost → OUTCOME_UNKNOWN, not repeated, the rest continues', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', grpc: { code: 'unavailable' }, skip: 1 });
    const run = await batch(lines(messages(4)), ['--concurrency', '1']);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(run.code).toBe(9);
    expect(run.json.failures).toMatchObject([{ index: 1, code: 'OUTCOME_UNKNOWN' }]);
    expect(run.json.batch).toMatchObject({ succeeded: 3, unknown: 1 });
    expect(texts()).toHaveLength(4);
  });

  it('--dry-run → shows what would be sent; nothing is sent, no results file is created', async () => {
    const answer = succeeded(await batch(lines(messages(3)), ['--dry-run']));
    expect(answer).toMatchObject({ dry_run: true, batch: { total: 3, skipped: 0, would_send: 3 } });
    expect(answer.request.tool_input).toEqual(messages(3));
    expect(bench.count('ExecuteTool')).toBe(0);
    expect(() => journal(bench)).toThrow('ENOENT');
  });

  it('more than one write → one confirmation for the whole batch and nothing else', async () => {
    const env = { TOOL_CONFIRM: undefined };
    const asked = failed(await batch(lines(messages(2)), [], { env }), 'CONFIRMATION_REQUIRED');
    expect(asked.preview.tool_input).toEqual(messages(2));
    failed(await batch(lines(messages(3)), ['--confirm', asked.confirm], { env }), 'CONFIRMATION_REQUIRED');
    expect(bench.count('ExecuteTool')).toBe(0);
    succeeded(await batch(lines(messages(2)), ['--confirm', asked.confirm], { env }));
    expect(texts()).toHaveLength(2);
  });

  it('--confirm of a resumed batch → covers only what is left', async () => {
    const env = { TOOL_CONFIRM: 'writes' };
    bench.sandbox.fault({ ...DEAD_GRANT, skip: 1 });
    await batch(lines(messages(3)), ['--concurrency', '1']);
    expect(texts()).toHaveLength(1);
    const asked = failed(await batch(lines(messages(3)), [], { env }), 'CONFIRMATION_REQUIRED');
    expect(asked.preview.tool_input).toEqual(messages(2, 1));
    expect(
      succeeded(await batch(lines(messages(3)), ['--confirm', asked.confirm], { env })).batch,
    ).toMatchObject({
      succeeded: 3,
      skipped: 1,
    });
    expect(texts().sort()).toEqual(['message 0', 'message 1', 'message 2']);
  });
});

describe('a batch that hits a rate limit', () => {
  it('waits as long as asked, and sends each input once', async () => {
    const limit = {
      code: 'resource_exhausted',
      metadata: { 'retry-after': '1' },
      details: { errorCode: 'RATE_LIMITED' },
    } as const;
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: limit, times: 3 });
    const run = await batch(lines(messages(4)));
    expect(succeeded(run).batch).toMatchObject({ succeeded: 4, not_sent: 0 });
    expect(texts()).toHaveLength(4);
  });

  it("reported by the provider's tool → also waits", async () => {
    const toolErrorInfo = {
      toolErrorCode: 'rate_limited',
      toolErrorMessage: 'slow down',
      executionId: 'exec_1',
    };
    bench.sandbox.fault({
      on: 'ExecuteTool',
      grpc: { code: 'resource_exhausted', details: { errorCode: 'TOOL_ERROR', toolErrorInfo } },
      times: 2,
    });
    const run = await batch(lines(messages(6)));
    expect(succeeded(run).batch).toMatchObject({ succeeded: 6 });
    expect(texts().sort()).toEqual(messages(6).map(({ text }) => text));
  });

  it.each([
    [
      'longer than --timeout',
      { metadata: { 'retry-after': '99999' }, details: { errorCode: 'RATE_LIMITED' } },
    ],
    ['repeated', { metadata: { 'retry-after': '0' }, details: { errorCode: 'RATE_LIMITED' } }],
  ])('%s → ends with RATE_LIMITED, the rest not sent, and resumes next time', async (_, limit) => {
    bench.sandbox.fault({
      on: 'ExecuteTool',
      grpc: { code: 'resource_exhausted', ...limit },
      skip: 1,
      times: 4,
    });
    const run = await batch(lines(messages(3)), ['--concurrency', '1', '--timeout', '20']);
    failed(run, 'RATE_LIMITED');
    expect(run.json.batch).toMatchObject({ succeeded: 1, failed: 0, not_sent: 2 });
    expect(run.json.next[0]).toContain(`--results ${RESULTS}`);
    bench.sandbox.reset();
    await batch(lines(messages(3)));
    expect(texts().sort()).toEqual(['message 1', 'message 2']);
  });
});

describe('a batch refused for a reason that affects every input', () => {
  const notSent = (run: { json: Answer }) => run.json.batch.not_sent;

  it('grant revoked → one link, and nothing more is sent', async () => {
    bench.sandbox.fault({ ...DEAD_GRANT, skip: 2, times: Infinity });
    const run = await batch(lines(messages(20)), ['--concurrency', '4']);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.code).toBe(4);
    expect(error.link).toContain('/magicLink/');
    expect(run.json.batch).toMatchObject({ total: 20, succeeded: 2, failed: 0, unknown: 0, not_sent: 18 });
    expect(texts()).toHaveLength(2);
    // The two that succeeded, and those in flight when the first was refused.
    expect(bench.count('ExecuteTool')).toBeLessThanOrEqual(2 + 4);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(1);
  });

  it('account turned EXPIRED → stops; after consent the same command sends the rest', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 40, times: Infinity });
    const run = await batch(lines(messages(20)), ['--concurrency', '1'], {
      onStart: async () => {
        while (texts().length < 3) await sleep(5);
        bench.sandbox.account('slack').setStatus('EXPIRED');
      },
    });
    expect(failed(run, 'AUTHORIZATION_REQUIRED').status).toBe('EXPIRED');
    expect(notSent(run)).toBe(20 - texts().length);
    bench.sandbox.account('slack').setStatus('ACTIVE');
    expect(succeeded(await batch(lines(messages(20)))).batch).toMatchObject({ succeeded: 20 });
    expect(texts()).toHaveLength(20);
    expect(new Set(texts()).size).toBe(20);
  });

  it.each([
    ['permission_denied', 'FORBIDDEN'],
    ['not_found', 'NOT_FOUND'],
  ] as const)('Scalekit itself refuses (%s) → %s, the rest not sent', async (code, expected) => {
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code }, skip: 1 });
    const run = await batch(lines(messages(4)), ['--concurrency', '1']);
    failed(run, expected);
    expect(run.json.batch).toMatchObject({ succeeded: 1, failed: 0, not_sent: 3 });
    expect(bench.count('ExecuteTool')).toBe(2);
  });

  it('grant revoked while another answer is lost → OUTCOME_UNKNOWN, with the link', async () => {
    bench.sandbox.fault({ ...DEAD_GRANT });
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', grpc: { code: 'unavailable' } });
    const run = await batch(lines(messages(8)), ['--concurrency', '2']);
    expect(failed(run, 'OUTCOME_UNKNOWN').link).toContain('/magicLink/');
    expect(run.json.batch).toMatchObject({ unknown: 1, not_sent: 7 });
  });
});

describe('a batch of a read tool', () => {
  const users = [
    'execute-tool',
    '--connection-name',
    'slack',
    '--tool-name',
    'slack_get_user_info',
    '--batch',
  ];
  const profile = (
    args: string[] = [],
    input = '{"public_identifier":"ada"}\n{"public_identifier":"grace"}',
  ) =>
    bench.run([
      'execute-tool',
      '--tool-name',
      'harvestapi_scrape_profile',
      '--provider',
      'linkedin',
      '--batch',
      '--tool-input',
      input,
      ...args,
    ]);

  it('without --results → rows in input order, with the alias and the warnings', async () => {
    const run = succeeded(await profile());
    expect(run.results.map(({ index }: Answer) => index)).toEqual([0, 1]);
    expect(run.results[0].data).toBeTypeOf('object');
    expect(run.provider_alias).toMatchObject({ to: 'HARVESTAPI' });
    expect(users).toHaveLength(6);
  });

  it('--fields → the named paths of each row', async () => {
    const { results } = succeeded(await profile(['--fields', 'element.firstName,nope']));
    for (const { data } of results) expect(JSON.stringify(data)).not.toContain('headline');
  });

  it('with --results → rows only in the file', async () => {
    const run = succeeded(await profile(['--results', RESULTS]));
    expect(run).not.toHaveProperty('results');
    expect(outcomes(bench)).toEqual({ 0: 'succeeded', 1: 'succeeded' });
  });
});

describe('what a batch shows', () => {
  it('on a terminal → the number done, the rate, and the time left', async () => {
    const args = [...SEND, '--tool-input', lines(messages(2)), '--results', RESULTS];
    const run = await runOnTerminal(bench, args, '', '');
    expect(run.stdout.trimEnd().split('\n').map(parseOrUndefined)).toMatchObject([
      { batch: { succeeded: 2 } },
    ]);
    expect(run.screen).toMatch(/2 of 2 done, [\d.]+ a second/);
  });

  it.each([
    ['--results', RESULTS],
    ['--concurrency', '2'],
  ])('%s without --batch → USAGE, nothing sent', async (...flag) => {
    const [message] = messages(1);
    const args = [...SEND.slice(0, -1), '--tool-input', JSON.stringify(message), ...flag];
    expect(failed(await bench.run(args), 'USAGE').message).toContain(flag[0]);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('several connections → the warning of a single read', async () => {
    const mail = ['execute-tool', '--tool-name', 'gmail_get_profile', '--provider', 'gmail'];
    const several = await bench.run([...mail, '--batch', '--tool-input', '{}']);
    expect(JSON.stringify(succeeded(several).warnings)).toContain('gmail-private');
  });
});

describe('a batch of a tool with an unclear schema', () => {
  const note = tool('CUSTOMMCP', 'c-oddmcp_add-note', 'Add a note.', {
    type: 'object',
    properties: { text: { $ref: '#/nowhere' } },
  });
  const visit = tool('CUSTOMMCP', 'c-oddmcp_add-visit', 'Add a visit.', {
    type: 'object',
    properties: { day: { type: 'string', format: 'date' } },
  });
  const odd = { name: 'odd', provider: 'CUSTOMMCP', type: 'BEARER' as const, customTools: [note, visit] };
  const own = useBench({
    inProcess: true,
    connections: [...CONNECTIONS, odd],
    accounts: [...ACCOUNTS, { connection: 'odd' }],
  });

  const run = (name: string, inputs: unknown[], flags: string[] = []) => {
    const args = ['execute-tool', '--connection-name', 'odd', '--tool-name', name, '--batch', ...flags];
    return own.run([...args, '--results', RESULTS, '--tool-input', lines(inputs)]);
  };

  it('warns once, and sends all inputs', async () => {
    const answer = succeeded(await run('c-oddmcp_add-note', [{ text: 'a' }, { text: 'b' }]));
    expect(answer.batch.succeeded).toBe(2);
    expect(answer.warnings).toEqual([expect.stringContaining('schema')]);
  });

  it('names the first of many warnings and counts the rest; --no-validate gives none', async () => {
    const days = Array.from({ length: 23 }, (_, at) => ({ day: `day ${at}` }));
    const { warnings, batch } = succeeded(await run('c-oddmcp_add-visit', days, ['--dry-run']));
    expect(batch.would_send).toBe(23);
    expect(warnings).toHaveLength(21);
    expect(warnings[0]).toContain('"day 0"');
    expect(warnings.at(-1)).toBe('3 more warnings.');
    const unchecked = await run('c-oddmcp_add-visit', days, ['--dry-run', '--no-validate']);
    expect(succeeded(unchecked)).not.toHaveProperty('warnings');
  });
});

describe('the time of a batch', () => {
  it('restarts with each answer, so that many inputs may take longer than --timeout', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 700, times: Infinity });
    const inputs = [...messages(3), { channel: '#nowhere', text: 'lost' }, ...messages(4, 3)];
    const run = await batch(lines(inputs), ['--concurrency', '1', '--timeout', '4']);
    expect(run.json.batch).toMatchObject({ succeeded: 7, failed: 1 });
  });

  it('nothing is answered → the input in flight is unknown, the rest not sent', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', hang: 'accept', skip: 2, times: Infinity });
    const run = await batch(lines(messages(6)), ['--concurrency', '1', '--timeout', '3']);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(run.json.batch).toMatchObject({ succeeded: 2, unknown: 1, not_sent: 3 });
  });
});

describe('a batch that was stopped', () => {
  it('SIGKILL, then run again → no input twice, those in flight are unknown', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 60, times: Infinity });
    const killed = await batch(lines(messages(40)), [], {
      onStart: async (child) => {
        while (bench.sandbox.effects().length < 9) await sleep(5);
        child.kill('SIGKILL');
      },
    });
    expect(killed.signal).toBe('SIGKILL');
    const text = readFileSync(join(bench.box.cwd, RESULTS), 'utf8');
    expect(text).toContain('"event":"sending"');
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 0, times: Infinity });
    const rest = await batch(lines(messages(40)));
    failed(rest, 'OUTCOME_UNKNOWN');
    expect(new Set(texts()).size).toBe(texts().length);
    const { succeeded: good, unknown, total } = rest.json.batch;
    expect(good + unknown).toBe(total);
    expect(rest.json.failures).toHaveLength(unknown);
    for (const { input_sha256 } of rest.json.failures) expect(input_sha256).toMatch(/^[0-9a-f]{32}$/);
    const third = await batch(lines(messages(40)));
    expect(third.json.batch).toMatchObject({ succeeded: good, unknown, skipped: 40 });
    expect(third.code).toBe(9);
  });

  it('SIGTERM → INTERRUPTED with a summary; the same command sends the rest', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 80, times: Infinity });
    const stopped = await batch(lines(messages(30)), ['--concurrency', '2'], {
      onStart: async (child) => {
        while (bench.sandbox.effects().length < 4) await sleep(5);
        child.kill('SIGTERM');
      },
    });
    failed(stopped, 'INTERRUPTED');
    expect(stopped.json.batch.not_sent).toBeGreaterThan(0);
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 0, times: Infinity });
    const rest = await batch(lines(messages(30)));
    expect(new Set(texts()).size).toBe(texts().length);
    expect(rest.json.batch.succeeded + rest.json.batch.unknown).toBe(30);
  });

  it('another tool, other inputs, or another account with the same results file → FILE_REFUSED, nothing sent', async () => {
    succeeded(await batch(lines(messages(2))));
    const sent = bench.count('ExecuteTool');
    failed(await batch(lines(messages(3))), 'FILE_REFUSED');
    failed(await batch(lines(messages(2)), ['--identifier', 'somebody@example.com']), 'FILE_REFUSED');
    expect(bench.count('ExecuteTool')).toBe(sent);
  });
});

describe('a results file', () => {
  const path = () => join(bench.box.cwd, RESULTS);
  const text = () => readFileSync(path(), 'utf8');
  const linesOf = (count: number) => `${text().split('\n').slice(0, count).join('\n')}\n`;

  it.skipIf(IS_WINDOWS)(
    'that cannot grow → nothing more is sent; the same command resumes, unrecorded outcomes are unknown',
    async () => {
      writeFileSync(join(bench.box.cwd, 'rows'), lines(messages(40)));
      const command = `node '${bench.box.program}' ${SEND.join(' ')} --tool-input @rows --results ${RESULTS}`;
      const full = await runLine(bench, `ulimit -f 14; ${command}`);
      const error = failed(full, 'FILE_REFUSED');
      expect(error.hint).toContain('Free some space');
      expect(full.code).toBe(1);
      const sent = texts().length;
      expect(sent).toBeLessThan(40);
      expect(full.json.batch).toMatchObject({ succeeded: sent, unknown: 0, not_sent: 40 - sent });
      const named = (full.json.warnings ?? []).join().match(/\d+/g) ?? [];
      const rest = await runLine(bench, command);
      const { succeeded: good, unknown } = rest.json.batch;
      expect(good + unknown).toBe(40);
      const inDoubt = rest.json.failures.map(({ index }: Answer) => String(index));
      for (const index of inDoubt) expect(named).toContain(index);
      expect(new Set(texts()).size).toBe(texts().length);
      for (const [at, message] of messages(40).entries())
        if (!texts().includes(message.text)) expect(inDoubt).toContain(String(at));
    },
  );

  it('left by SIGKILL before the first line → every input is sent', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', hang: 'accept' });
    await batch(lines(messages(3)), ['--concurrency', '1'], {
      onStart: async (child) => {
        while (bench.count('ExecuteTool') === 0) await sleep(5);
        child.kill('SIGKILL');
      },
    });
    const header = linesOf(1);
    writeFileSync(path(), header + lengthLine(header.length + lengthLine(0).length));
    expect(succeeded(await batch(lines(messages(3)))).batch).toMatchObject({ total: 3, succeeded: 3 });
    expect(texts()).toHaveLength(3);
  });

  it('used by two processes at once → one continues, the other is refused; no input twice', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 30, times: Infinity });
    const own = { killAfterMs: 100_000 };
    const runs = await Promise.all([
      batch(lines(messages(20)), [], own),
      batch(lines(messages(20)), [], own),
    ]);
    expect(new Set(texts()).size).toBe(texts().length);
    for (const { json } of runs)
      if (!json.ok) expect(['FILE_REFUSED', 'OUTCOME_UNKNOWN']).toContain(json.error.code);
    const last = await batch(lines(messages(20)));
    expect(new Set(texts()).size).toBe(texts().length);
    const { succeeded: good, unknown } = last.json.batch;
    expect(good + unknown).toBe(20);
  });

  it.each([
    ['is empty', () => ''],
    ['was cut at the end of a line', () => linesOf(4)],
    ['was edited', () => text().replace('"index":1', '"index":2')],
    ['is something else', () => lines(messages(2))],
  ])('that %s → FILE_REFUSED, nothing sent, file unchanged', async (_, change) => {
    succeeded(await batch(lines(messages(2))));
    const changed = change();
    writeFileSync(path(), changed);
    bench.sandbox.reset();
    failed(await batch(lines(messages(2))), 'FILE_REFUSED');
    expect(bench.count('ExecuteTool')).toBe(0);
    expect(text()).toBe(changed);
  });
});
