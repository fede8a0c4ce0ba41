import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/answer/failure.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';

/** The tables on this page are the test's cases. */
const PAGE = readFileSync(fileURLToPath(new URL('../../docs/errors.md', import.meta.url)), 'utf8');

/** The rows of a section's table, cell by cell, without backticks. */
function rowsOf(section: string): string[][] {
  const text = PAGE.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

/** `link scopes=a,b retry_after=7`: what the answer must hold, and what it must not. */
function expectMembers(error: Record<string, unknown>, members: string): void {
  const wanted = Object.fromEntries(
    members
      .split(' ')
      .filter(Boolean)
      .map((member) => member.split('=') as [string, string | undefined]),
  );
  if ('link' in wanted) expect(error.link).toContain('/magicLink/');
  else expect(error).not.toHaveProperty('link');
  if (wanted.scopes) expect(error.scopes).toEqual(wanted.scopes.split(','));
  // A wait given as a date may be a second shorter when it is read.
  if (wanted.retry_after) {
    expect(error.retry_after).toBeLessThanOrEqual(Number(wanted.retry_after));
    expect(error.retry_after).toBeGreaterThan(Number(wanted.retry_after) - 10);
  } else expect(error).not.toHaveProperty('retry_after');
}

const bench = useBench({ inProcess: true });
const SEND = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
const MESSAGE = ['--tool-input', '{"channel":"#general","text":"x"}'];

describe("a tool's failure", () => {
  const rows = rowsOf('Failures of a tool');

  it('has its table on the page', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows)('%s %s %s %s → %s', async (status, errorCode, toolErrorCode, message, code, members) => {
    const toolErrorInfo = { toolErrorCode, toolErrorMessage: message, executionId: 'exec_1' };
    const details = { errorCode, ...(errorCode === 'TOOL_ERROR' && { toolErrorInfo }) };
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: status as string, message, details }, times: 9 });
    const error = failed(await bench.run([...SEND, ...MESSAGE]), code as ErrorCode);
    expectMembers(error, members ?? '');
    expect(error.retryable).toBe(code === 'RATE_LIMITED');
    expect(bench.count('ExecuteTool')).toBe(1);
    if (errorCode === 'TOOL_ERROR') expect(error.execution_id).toBe('exec_1');
  });
});

describe('an answer through the proxy', () => {
  const rows = [...rowsOf('Answers through the proxy'), ...rowsOf('Failures in the body of a success')];
  const request = ['proxy-request', '--connection-name', 'slack', '--path', '/x'];

  it('has its table on the page', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows)('%s %s %s → %s', async (status, headerCell, body, code, members) => {
    const now = Math.floor(Date.now() / 1000);
    const headers = Object.fromEntries(
      (headerCell ?? '')
        .split('; ')
        .filter(Boolean)
        .map((line) => line.split(': ') as [string, string])
        .map(([name, value]) => [
          name,
          value.replace(/^\+(\d+)$/, (_, after) => String(now + Number(after))),
        ]),
    );
    const http = {
      status: Number(status),
      headers: { 'content-type': 'application/json', ...headers },
      body,
    };
    bench.sandbox.fault({ on: 'proxy', http, times: 9 });
    const run = await bench.run(request);
    if (code === '') {
      const { data, text, warnings } = succeeded(run);
      expect(data === undefined ? text : JSON.stringify(data)).toBe(body);
      const told = Object(data);
      if (told.ok === false && typeof told.error === 'string') expect(warnings[0]).toContain(told.error);
      expect(bench.proxied()).toHaveLength(1);
      return;
    }
    const error = failed(run, code as ErrorCode);
    expectMembers(error, members ?? '');
    expect(error.retryable).toBe(code === 'RATE_LIMITED');
    if (code !== 'INVALID_CREDENTIALS') expect(error.body).toEqual(JSON.parse(body ?? ''));
    expect(bench.proxied().length).toBeLessThanOrEqual(2);
  });
});

describe('a batch that meets the limit of a provider', () => {
  it('waits for it: 6 of 6 inputs run, once each', async () => {
    bench.sandbox.fault({
      on: 'ExecuteTool',
      skip: 1,
      times: 3,
      tool: { status: 400, code: 'rate_limited', message: 'retry after 1 s' },
    });
    const rows = Array.from({ length: 6 }, (_, at) => JSON.stringify({ limit: at + 1 })).join('\n');
    const list = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_list_channels'];
    const args = [...list, '--batch', '--concurrency', '1', '--tool-input', '-'];
    const run = await bench.run(args, { stdin: rows });
    expect(succeeded(run).batch).toMatchObject({ succeeded: 6, failed: 0, unknown: 0 });
    const ran = bench.sandbox.ledger.filter(({ method, executed }) => method === 'ExecuteTool' && executed);
    expect(ran.map(({ effect }) => effect?.params)).toEqual([1, 2, 3, 4, 5, 6].map((limit) => ({ limit })));
    expect(bench.count('ExecuteTool')).toBe(9);
  });
});
