import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/answer/failure.ts';
import type { FaultKind, GrpcFault } from '../sandbox/faults.ts';
import { failed, succeeded, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });
const TOOL = 'slack_send_message';
const SEND = ['execute-tool', '--tool-name', TOOL, '--connection-name', 'slack'];
const MESSAGE = ['--tool-input', '{"channel":"#general","text":"Hello"}'];

/** The error of a tool call with this fault. The call must have been sent `times` times. */
async function answered(fault: FaultKind & { when?: 'before' | 'after' }, code: ErrorCode, times = 1) {
  bench.sandbox.fault({ on: 'ExecuteTool', times: Infinity, ...fault });
  const error = failed(await bench.run([...SEND, ...MESSAGE]), code);
  expect(bench.count('ExecuteTool')).toBe(times);
  return error;
}
const refused = (grpc: GrpcFault, code: ErrorCode) => answered({ grpc }, code);

describe("Scalekit's own refusal of a tool call", () => {
  it('asks the person to consent again if it names an invalid grant', async () => {
    const details = { errorCode: 'REAUTHENTICATION_NEEDED' };
    const error = await refused({ code: 'failed_precondition', details }, 'AUTHORIZATION_REQUIRED');
    expect(error).toMatchObject({ tool_error_code: 'REAUTHENTICATION_NEEDED', retryable: false });
    expect(error.link).toContain('/magicLink/');
  });

  it('asks for no consent if our own token is refused', async () => {
    const details = { errorCode: 'UNAUTHENTICATED' };
    const error = await answered({ grpc: { code: 'unauthenticated', details } }, 'INVALID_CREDENTIALS', 2);
    expect(error.hint).toContain('TOOL_CLIENT_ID');
    expect(bench.count('GetMagicLinkForConnectedAccount')).toBe(0);
  });

  it('of our own token gets a new token, and the tool runs once', async () => {
    const details = { errorCode: 'UNAUTHENTICATED' };
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: 'unauthenticated', details } });
    succeeded(await bench.run([...SEND, ...MESSAGE]));
    expect(bench.count('POST', 'token')).toBe(2);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('that may or may not be about our own token is not retried', async () => {
    const details = { errorCode: '' };
    await refused({ code: 'unauthenticated', details }, 'INVALID_CREDENTIALS');
  });

  it('of a tool that is in the list says why, and does not suggest that tool', async () => {
    const details = { errorCode: 'RESOURCE_NOT_FOUND' };
    const error = await refused(
      { code: 'invalid_argument', message: 'tool is switched off here', details },
      'TOOL_NOT_FOUND',
    );
    expect(error.message).toContain('tool is switched off here');
    expect(error.suggestions.length).toBeGreaterThan(0);
    expect(error.suggestions).not.toContain(TOOL);
  });

  it('of the account counts even if the account says ACTIVE', async () => {
    const error = await refused(
      { code: 'invalid_argument', message: 'connected account is not active' },
      'SCALEKIT_ERROR',
    );
    expect(error).toMatchObject({ retryable: false, scalekit_code: 'INVALID_ARGUMENT' });
    expect(bench.count('GetConnectedAccountAuth')).toBe(2);
  });

  it('names every field that it rejects', async () => {
    const violations = [
      { field: 'channel', description: 'is archived' },
      { field: 'text', description: 'is too long' },
    ];
    const details = { validationErrorInfo: { fieldViolations: violations } };
    const error = await refused({ code: 'invalid_argument', details }, 'INVALID_TOOL_INPUT');
    expect(error.violations).toEqual([
      { path: 'channel', message: 'is archived' },
      { path: 'text', message: 'is too long' },
    ]);
    const other = await refusedAnew({ code: 'internal', details }, 'SCALEKIT_ERROR');
    expect(other.violations).toEqual(error.violations);
  });

  const refusedAnew = async (grpc: GrpcFault, code: ErrorCode) => {
    bench.sandbox.reset();
    return await refused(grpc, code);
  };

  it.each([
    [{ localizedMessageInfo: { message: 'words for people' } }, 'words for people'],
    [{ debugInfo: { detail: 'words for developers' } }, 'words for developers'],
    [{}, 'bare words'],
  ])('is reported with its best message: %j', async (details, words) => {
    const error = await refused({ code: 'permission_denied', message: 'bare words', details }, 'FORBIDDEN');
    expect(error.message).toBe(`Scalekit does not allow this: ${words}.`);
  });

  it('is a rate limit by its code, whatever the status', async () => {
    const metadata = { 'retry-after': '7' };
    const details = { errorCode: 'RATE_LIMITED' };
    const error = await refused({ code: 'unknown', details, metadata }, 'RATE_LIMITED');
    expect(error).toMatchObject({ retry_after: 7, scalekit_code: 'RATE_LIMITED', retryable: true });
  });

  it.each([
    ['a retry-after time', { metadata: { 'retry-after': '7' }, details: { errorCode: '' } }],
    ['an error code', { details: { errorCode: 'QUOTA' } }],
  ])('is a rate limit by its status if it has %s', async (_, more) => {
    expect((await refused({ code: 'resource_exhausted', ...more }, 'RATE_LIMITED')).retryable).toBe(true);
  });

  it('is a rate limit by its HTTP status', async () => {
    await answered({ http: { status: 429 } }, 'RATE_LIMITED');
  });
});

describe("a tool's failure at the provider", () => {
  it.each([
    [{ errorCode: 'TOOL_ERROR' }, { tool_error_code: '' }],
    [
      { errorCode: 'INTERNAL', toolErrorInfo: { toolErrorCode: 'boom', executionId: 'exec_7' } },
      { tool_error_code: 'boom', execution_id: 'exec_7' },
    ],
  ])('is recognized by its code or its text alone: %j', async (details, members) => {
    const error = await refused({ code: 'internal', message: 'it broke', details }, 'TOOL_ERROR');
    expect(error).toMatchObject({ ...members, retryable: false });
    expect(error.message).toContain('it broke');
  });
});

describe('an answer that does not show whether the tool ran', () => {
  const GO = 'stream terminated by RST_STREAM with error code: REFUSED_STREAM';
  it.each([
    ["quotes another server's stream error", { code: 'unavailable', message: GO }],
    [
      "quotes another server's TLS error",
      {
        code: 'unknown',
        message: 'socket disconnected before secure TLS connection was established',
      },
    ],
    [
      'is too large for a server in between',
      {
        code: 'resource_exhausted',
        message: 'grpc: received message larger than max (5000000 vs. 4194304)',
        details: { errorCode: '' },
      },
    ],
    ['is an internal error without an error code', { code: 'internal', details: { errorCode: '' } }],
  ])('is OUTCOME_UNKNOWN if it %s', async (_, grpc) => {
    const error = await answered({ when: 'after', grpc }, 'OUTCOME_UNKNOWN');
    expect(error.retryable).toBe(false);
    expect(error.hint).toContain('whether it happened');
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it.each([502, 503, 504])('is OUTCOME_UNKNOWN if it is a bare HTTP %s', async (status) => {
    await answered({ when: 'after', http: { status } }, 'OUTCOME_UNKNOWN');
  });
});

describe('a call whose outcome is unknown', () => {
  const lost = { on: 'ExecuteTool', when: 'after', reset: true } as const;

  it('names the command that reads the same kind of object', async () => {
    bench.sandbox.fault(lost);
    const run = await bench.run([...SEND, ...MESSAGE]);
    const error = failed(run, 'OUTCOME_UNKNOWN');
    expect(error.hint).toContain('slack_fetch_conversation_history');
    expect(run.json.next).toEqual([
      expect.stringMatching(
        /execute-tool --connection-name slack --tool-name slack_fetch_conversation_history --tool-input '\{"channel":"#general"/,
      ),
    ]);
    expect(bench.sandbox.effects()).toHaveLength(1);
  });

  it('suggests find-tool if the provider has no such tool, or listing its tools fails', async () => {
    bench.sandbox.fault(lost);
    bench.sandbox.fault({ on: 'ListTools', skip: 1, times: Infinity, grpc: { code: 'permission_denied' } });
    const run = await bench.run([...SEND, ...MESSAGE]);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(run.json.next[0]).toContain('find-tool --connection-name slack --query');
  });

  it.each([
    ['PATCH', / proxy-request --connection-name slack --path \/test\/echo$/],
    ['POST', / find-tool --connection-name slack --query /],
  ])('suggests a command that shows the outcome of a proxied request: %s', async (method, command) => {
    bench.sandbox.fault({ on: 'proxy', when: 'after', reset: true });
    const args = ['--path', '/test/echo', '--method', method, '--body', '{}'];
    const run = await bench.run(['proxy-request', '--connection-name', 'slack', ...args]);
    failed(run, 'OUTCOME_UNKNOWN');
    expect(` ${run.json.next[0]}`).toMatch(command);
  });
});

describe('a call that has to wait for a consent', () => {
  const READ = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_auth_test'];

  it.each([
    ['a read', [...READ, '--tool-input', '{}'], "slack --tool-input '{}'"],
    ['a write', [...SEND, ...MESSAGE], ' --dry-run'],
  ])('names the command to run afterwards: %s', async (_, args, command) => {
    bench.sandbox.account('slack').setStatus('EXPIRED');
    const before = await bench.run(args);
    expect(failed(before, 'AUTHORIZATION_REQUIRED').link).toContain('/magicLink/');
    expect(before.json.next).toEqual([expect.stringContaining(command)]);
    bench.sandbox.account('slack').setStatus('ACTIVE');
    // The grant may also turn out to be revoked when the tool runs.
    const details = { errorCode: 'TOOL_ERROR', toolErrorInfo: { toolErrorCode: 'token_revoked' } };
    bench.sandbox.fault({ on: 'ExecuteTool', grpc: { code: 'invalid_argument', details } });
    const during = await bench.run(args);
    failed(during, 'AUTHORIZATION_REQUIRED');
    expect(during.json.next).toEqual(before.json.next);
  });
});

describe('an id that the provider does not know', () => {
  const unknown = { toolErrorCode: '404', toolErrorMessage: 'Not Found' };
  const missing = {
    grpc: { code: 'not_found', details: { errorCode: 'TOOL_ERROR', toolErrorInfo: unknown } },
  };
  const lookUp = async (connection: string, tool: string, input: string) => {
    bench.sandbox.account(connection).setStatus('ACTIVE');
    bench.sandbox.fault({ on: 'ExecuteTool', ...missing } as const);
    const args = ['--connection-name', connection, '--tool-name', tool, '--tool-input', input];
    const outcome = await bench.run(['execute-tool', ...args]);
    return { error: failed(outcome, 'NOT_FOUND'), next: outcome.json.next };
  };

  it.each([
    ['notion', 'notion_page_get', '{"page_id":"1"}', 'page_id', "notion_page_search --tool-input '{}'"],
    ['slack', 'slack_send_message', '{"text":"x","channel":"#x"}', 'channel', 'slack_list_channels'],
    [
      'github',
      'github_issue_get',
      '{"owner":"o","repo":"r","issue_number":1}',
      'issue_number',
      `github_issues_list --tool-input '{"owner":"o","repo":"r"}'`,
    ],
  ])('suggests the tool that finds it: %s, %s', async (connection, tool, input, parameter, finder) => {
    const { error, next } = await lookUp(connection, tool, input);
    expect(error.hint).toContain(`${parameter} may be wrong`);
    expect(next).toEqual([
      expect.stringContaining(`execute-tool --connection-name ${connection} --tool-name ${finder}`),
    ]);
  });

  it('suggests find-tool if no tool finds it', async () => {
    const { next } = await lookUp('slack', 'slack_get_file_info', '{"file":"a name with spaces"}');
    expect(next).toEqual(["find-tool --connection-name slack --query '<what to look for>'"]);
  });
});

describe('an answer without data', () => {
  it('is an empty result, with the id of the execution', async () => {
    bench.sandbox.fault({ on: 'ExecuteTool', answer: { executionId: 'exec_9' } });
    const answer = succeeded(await bench.run([...SEND, ...MESSAGE]));
    expect(answer).toEqual({ ok: true, data: {}, execution_id: 'exec_9' });
  });
});
