import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS, CONNECTIONS } from '../sandbox/fixtures.ts';
import { tool } from '../sandbox/tools/definitions.ts';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';
import { type Answer, parseOrUndefined } from '../support/cli.ts';
import { lines, messages, SEND, sendBatch, textsSent } from '../support/messages.ts';
import { runOnTerminal } from '../support/shell.ts';

const bench = useBench();

const batch = (input: string, args: string[] = [], options: BenchRun = {}) =>
  sendBatch(bench, input, args, options);
const texts = () => textsSent(bench);

describe('a batch', () => {
  it('prints a row for each input in input order, then a summary', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 300 });
    const run = await batch(`\uFEFF${lines(messages(6)).replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(run.code).toBe(0);
    expect(run.lines).toHaveLength(7);
    const rows = run.lines.slice(0, -1);
    expect(rows.map(({ index }: Answer) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const [at, row] of rows.entries()) {
      expect(row).toMatchObject({ ok: true, sent: true, data: { message: { text: `message ${at}` } } });
      expect(row.execution_id).toMatch(/^exec_/);
      expect(row.input_hash).toMatch(/^[0-9a-f]{16}$/);
    }
    expect(run.json).toEqual({
      ok: true,
      batch: { total: 6, skipped: 0, succeeded: 6, failed: 0, unknown: 0, not_sent: 0 },
    });
    expect(texts().sort()).toEqual(messages(6).map(({ text }) => text));
  });

  it('checks every input before it sends any', async () => {
    const inputs = [...messages(2), { channel: '#general', txt: 'x' }, { text: 'no channel' }];
    const error = failed(await batch(lines(inputs)), 'INVALID_TOOL_INPUT');
    expect(new Set(error.violations.map(({ index }: Answer) => index))).toEqual(new Set([2, 3]));
    expect(JSON.stringify(error.violations)).toContain('text');
    expect(error.input_schema.properties).toHaveProperty('channel');
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it.each([
    ['a line that is no JSON', '{"channel":"#general","text":"a"}\n{oops', 'line 2'],
    ['a line that is no object', '[1]', 'not a JSON object'],
    ['no line at all', '\n \n', 'no inputs'],
  ])('refuses %s', async (_, input, words) => {
    const error = failed(await batch(input), 'INVALID_JSON');
    expect(error.message).toContain(words);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('goes on after an input that failed, and says which', async () => {
    const inputs = [{ channel: '#nowhere', text: 'lost' }, ...messages(2)];
    const run = await batch(lines(inputs));
    const error = failed(run, 'TOOL_ERROR');
    expect(error.retryable).toBe(false);
    expect(run.lines[0]).toMatchObject({
      ok: false,
      sent: true,
      error: { code: 'TOOL_ERROR', tool_error_code: 'channel_not_found' },
    });
    expect(run.json.batch).toMatchObject({ total: 3, succeeded: 2, failed: 1 });
  });

  it('has at most --concurrency inputs under way', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 150, times: 6 });
    await batch(lines(messages(6)), ['--concurrency', '2']);
    const calls = bench.sandbox.ledger.filter(({ method }) => method === 'ExecuteTool');
    const underWay = calls.map(
      ({ at }) => calls.filter((other) => other.at <= at && at < other.at + other.ms).length,
    );
    expect(Math.max(...underWay)).toBe(2);
  });

  it('waits out a rate limit, and still sends each input once', async () => {
    const limit = { code: 'resource_exhausted', metadata: { 'retry-after': '1' } } as const;
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: limit, times: 3 });
    const run = await batch(lines(messages(4)));
    expect(run.json.batch).toMatchObject({ succeeded: 4, not_sent: 0 });
    expect(run.ms).toBeGreaterThan(1000);
    expect(texts()).toHaveLength(4);
  });

  it('waits where a gateway says so without a time', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', http: { status: 429 } });
    const run = await batch(lines(messages(2)), ['--concurrency', '1']);
    expect(run.json.batch).toMatchObject({ succeeded: 2, not_sent: 0 });
    expect(run.ms).toBeGreaterThan(900);
    expect(texts()).toHaveLength(2);
  });

  it('gives up an input that is refused for too long, and leaves it to be sent another time', async () => {
    const limit = { code: 'resource_exhausted', metadata: { 'retry-after': '0' } } as const;
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: limit, times: Infinity });
    const run = await batch(lines(messages(1)));
    expect(bench.count('ExecuteTool')).toBe(4);
    expect(run.lines[0]).toMatchObject({ sent: false, error: { code: 'RATE_LIMITED', retry_after: 0 } });
    expect(run.json.batch).toMatchObject({ failed: 0, not_sent: 1 });
    expect(texts()).toEqual([]);
  });

  it.each([
    ['longer than any timer', { metadata: { 'retry-after': '99999999' } }],
    ['for a time that is not named', { details: { errorCode: 'RATE_LIMITED' } }],
  ])('does not hurry where it has to wait %s', async (_, limit) => {
    bench.sandbox.fault({
      on: 'ExecuteTool',
      grpc: { code: 'resource_exhausted', ...limit },
      times: Infinity,
    });
    const run = await batch(lines(messages(1)), ['--timeout', '0.7']);
    expect(bench.count('ExecuteTool')).toBe(1);
    expect(run.json.batch).toMatchObject({ failed: 0, not_sent: 1 });
    expect(run.stderr).not.toContain('Warning');
  });

  it('never repeats an input whose answer was lost, and reports the class of unknown outcomes', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', grpc: { code: 'unavailable' }, skip: 1 });
    const run = await batch(lines(messages(4)), ['--concurrency', '1']);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(run.code).toBe(9);
    expect(run.lines[1].error).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: false });
    expect(run.json.batch).toMatchObject({ succeeded: 3, unknown: 1 });
    expect(texts()).toHaveLength(4);
  });

  it('shows with --dry-run what it would send, and sends nothing', async () => {
    const answer = succeeded(await batch(lines(messages(3)), ['--dry-run']));
    expect(answer).toMatchObject({ dry_run: true, batch: { total: 3, skipped: 0, would_send: 3 } });
    expect(answer.request.tool_input).toEqual(messages(3));
    expect(bench.count('ExecuteTool')).toBe(0);
  });

  it('asks once for the whole of it where writes need a confirmation', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const asked = failed(await batch(lines(messages(2)), [], { env }), 'CONFIRMATION_REQUIRED');
    expect(asked.preview.tool_input).toEqual(messages(2));
    failed(await batch(lines(messages(3)), ['--confirm', asked.confirm], { env }), 'CONFIRMATION_REQUIRED');
    expect(bench.count('ExecuteTool')).toBe(0);
    succeeded(await batch(lines(messages(2)), ['--confirm', asked.confirm], { env }));
    expect(texts()).toHaveLength(2);
  });

  it('that goes on asks for what is left, which confirms nothing else', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const first = await batch(lines(messages(1)));
    writeFileSync(join(bench.box.cwd, 'results.jsonl'), first.stdout);
    const goOn = (args: string[]) =>
      batch(lines(messages(2)), ['--resume', 'results.jsonl', ...args], { env });
    const asked = failed(await goOn([]), 'CONFIRMATION_REQUIRED');
    expect(asked.preview.tool_input).toEqual(messages(1, 1));
    const confirm = ['--confirm', asked.confirm];
    failed(await batch(lines(messages(2)), confirm, { env }), 'CONFIRMATION_REQUIRED');
    const second = await goOn(confirm);
    expect(succeeded(second).batch).toMatchObject({ skipped: 1, succeeded: 1 });
    writeFileSync(join(bench.box.cwd, 'results.jsonl'), first.stdout + second.stdout);
    expect(succeeded(await goOn([])).batch).toMatchObject({ total: 2, skipped: 2 });
    expect(bench.sandbox.effects()).toHaveLength(2);
  });

  it('keeps big rows within --max-chars, each with a file of its own', async () => {
    const run = await bench.run(
      [
        ...SEND.slice(0, 2),
        'exa',
        '--tool-name',
        'exa_search',
        '--batch',
        '--tool-input',
        '-',
        '--max-chars',
        '900',
      ],
      { rows: true, stdin: '{"query":"a","num_results":50}\n{"query":"b","num_results":50}' },
    );
    expect(run.json.batch.succeeded).toBe(2);
    for (const row of run.lines.slice(0, 2)) {
      expect(JSON.stringify(row).length).toBeLessThanOrEqual(900);
      expect(JSON.parse(readFileSync(row.truncated.saved_to, 'utf8')).results).toHaveLength(50);
      expect(row.input_hash).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});

/** What a provider says of a grant that was withdrawn while Scalekit still calls the account active. */
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

describe('a batch that meets what would meet every input', () => {
  const notSent = (run: { lines: Answer[] }) =>
    run.lines.filter(({ sent }: Answer) => sent === false).map(({ index }: Answer) => index);

  it('stops at a grant that died: one link, and nothing more is sent', async () => {
    bench.sandbox.fault({ ...DEAD_GRANT, skip: 2, times: Infinity });
    const run = await batch(lines(messages(20)), ['--concurrency', '4']);
    const error = failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.code).toBe(4);
    expect(error.link).toContain('/magicLink/');
    expect(error.hint).toMatch(/link.*--resume FILE/);
    expect(run.json.batch).toEqual({
      total: 20,
      skipped: 0,
      succeeded: 2,
      failed: 0,
      unknown: 0,
      not_sent: 18,
    });
    expect(run.lines).toHaveLength(21);
    expect(notSent(run)).toHaveLength(18);
    expect(texts()).toHaveLength(2);
    // The two, and those that were under way together with the first that was refused.
    expect(bench.count('ExecuteTool')).toBeLessThanOrEqual(2 + 4);
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(1);
  });

  it('stops where the account turned EXPIRED', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 40, times: Infinity });
    const run = await batch(lines(messages(20)), ['--concurrency', '1'], {
      onStart: async () => {
        while (texts().length < 3) await sleep(5);
        bench.sandbox.account('slack').setStatus('EXPIRED');
      },
    });
    expect(failed(run, 'AUTHORIZATION_REQUIRED').status).toBe('EXPIRED');
    expect(run.json.batch.succeeded).toBe(texts().length);
    expect(notSent(run)).toHaveLength(20 - texts().length);
    expect(bench.count('ExecuteTool')).toBe(texts().length + 1);
  });

  it.each([
    ['permission_denied', 'FORBIDDEN'],
    ['unauthenticated', 'INVALID_CREDENTIALS'],
    ['not_found', 'NOT_FOUND'],
  ] as const)('stops where Scalekit itself refuses: %s', async (code, expected) => {
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code }, skip: 1 });
    const run = await batch(lines(messages(4)), ['--concurrency', '1']);
    failed(run, expected);
    expect(run.json.batch).toMatchObject({ succeeded: 1, failed: 0, not_sent: 3 });
    expect(notSent(run)).toEqual([1, 2, 3]);
    expect(bench.count('ExecuteTool')).toBe(2);
  });

  it('looks once at the account that Scalekit does not know, whichever inputs are under way', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: 'not_found' }, times: Infinity });
    const run = await batch(lines(messages(8)), ['--concurrency', '4']);
    failed(run, 'NOT_FOUND');
    expect(notSent(run)).toHaveLength(8);
    expect(bench.count('ExecuteTool')).toBeLessThanOrEqual(4);
    expect(bench.count('GetConnectedAccountAuth')).toBe(1 + 1);
  });

  it('keeps what other inputs came to meanwhile', async () => {
    bench.sandbox.fault({ ...DEAD_GRANT });
    bench.sandbox.fault({ on: 'ExecuteTool', when: 'after', grpc: { code: 'unavailable' } });
    const run = await batch(lines(messages(8)), ['--concurrency', '2']);
    failed(run, 'AUTHORIZATION_REQUIRED');
    expect(run.json.batch).toMatchObject({ unknown: 1, not_sent: 7 });
    expect(run.lines[1].error.code).toBe('OUTCOME_UNKNOWN');
  });
});

describe('the lines of a batch', () => {
  it('stay lines with --pretty', async () => {
    const run = await batch(lines(messages(2)), ['--pretty']);
    expect(run.lines).toHaveLength(3);
    expect(run.json.batch.succeeded).toBe(2);
  });

  it("hold of each row's data what --fields names, and are still known to --resume", async () => {
    const inputs = [...messages(1), { channel: '#nowhere', text: 'lost' }, ...messages(1, 1)];
    const first = await batch(lines(inputs), ['--fields', 'message.text,nope']);
    const missing = expect.stringContaining('there is no "nope"');
    const kept = (text: string) => ({ ok: true, data: { message: { text } }, warnings: [missing] });
    expect(first.lines).toMatchObject([kept('message 0'), { ok: false, sent: true }, kept('message 1'), {}]);
    for (const row of [first.lines[0], first.lines[2]])
      expect(Object.keys(row.data.message)).toEqual(['text']);
    expect(first.lines[1].error.tool_error_code).toBe('channel_not_found');
    expect(first.json.batch).toMatchObject({ total: 3, succeeded: 2, failed: 1 });
    writeFileSync(join(bench.box.cwd, 'results.jsonl'), first.stdout);
    const second = await batch(lines([...inputs, ...messages(1, 2)]), ['--resume', 'results.jsonl']);
    expect(second.json.batch).toMatchObject({ total: 4, skipped: 3, succeeded: 1, failed: 1 });
    expect(texts()).toHaveLength(3);
  });

  it('stay on stdout where a person looks on: the terminal shows how many are done', async () => {
    const args = [...SEND, '--tool-input', lines(messages(2))];
    const run = await runOnTerminal(bench, args, '', '');
    expect(run.stdout.trimEnd().split('\n').map(parseOrUndefined)).toMatchObject([
      { index: 0, ok: true },
      { index: 1, ok: true },
      { batch: { succeeded: 2 } },
    ]);
    expect(run.screen).toBe('\r1 of 2 done\r2 of 2 done\r\n');
  });

  it.each([
    ['--resume', 'results.jsonl'],
    ['--concurrency', '2'],
  ])('are what %s is about: without --batch it is refused, and nothing is sent', async (...flag) => {
    const [message] = messages(1);
    const args = [...SEND.slice(0, -1), '--tool-input', JSON.stringify(message), ...flag];
    expect(failed(await bench.run(args), 'USAGE').message).toContain(flag[0]);
    expect(bench.sandbox.ledger).toEqual([]);
  });

  it('end with the alias that was followed and the warnings that there are', async () => {
    const profile = ['execute-tool', '--tool-name', 'harvestapi_scrape_profile', '--provider', 'linkedin'];
    const run = await bench.run([...profile, '--batch', '--tool-input', '{"public_identifier":"ada"}'], {
      rows: true,
    });
    expect(succeeded(run).provider_alias).toEqual({ from: 'LINKEDIN', to: 'HARVESTAPI' });
    const mail = ['execute-tool', '--tool-name', 'gmail_get_profile', '--provider', 'gmail'];
    const several = await bench.run([...mail, '--batch', '--tool-input', '{}'], { rows: true });
    expect(succeeded(several).warnings[0]).toContain('gmail-private');
  });
});

describe('a batch of a tool whose schema leaves doubts', () => {
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
    connections: [...CONNECTIONS, odd],
    accounts: [...ACCOUNTS, { connection: 'odd' }],
  });

  const run = (name: string, inputs: unknown[], flags: string[] = []) => {
    const args = ['execute-tool', '--connection-name', 'odd', '--tool-name', name, '--batch', ...flags];
    return own.run([...args, '--tool-input', lines(inputs)], { rows: true });
  };

  it('warns once, and sends all of it', async () => {
    const answer = succeeded(await run('c-oddmcp_add-note', [{ text: 'a' }, { text: 'b' }]));
    expect(answer.batch.succeeded).toBe(2);
    expect(answer.warnings).toEqual([expect.stringContaining('schema')]);
  });

  it('names the first of many warnings and counts the rest; --no-validate asks for none', async () => {
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
  it('counts from the last answer on, so that many inputs may take longer than --timeout', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', delayMs: 500, times: Infinity });
    const inputs = [...messages(4), { channel: '#nowhere', text: 'lost' }, ...messages(4, 4)];
    const run = await batch(lines(inputs), ['--concurrency', '1', '--timeout', '4']);
    expect(run.json.batch).toMatchObject({ succeeded: 8, failed: 1 });
    expect(run.ms).toBeGreaterThan(4400);
  });

  it('is up where nothing is answered', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', hang: 'accept', skip: 2, times: Infinity });
    const run = await batch(lines(messages(6)), ['--concurrency', '1', '--timeout', '3']);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(run.json.batch).toMatchObject({ succeeded: 2, unknown: 1, not_sent: 3 });
  });
});
