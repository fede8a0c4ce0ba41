import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Code, ConnectError } from '@connectrpc/connect';
import { ErrorInfoSchema } from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/answer/failure.ts';
import { fromExecute } from '../../src/scalekit/errors/execute.ts';
import { fromRead } from '../../src/scalekit/errors/grpc.ts';
import { readToken } from '../../src/scalekit/errors/token.ts';

const ENV_URL = 'https://env.example';

describe("Scalekit's answer to a call that reads", () => {
  const read = (code: Code, headers: Record<string, string> = {}, info: Record<string, unknown> = {}) =>
    fromRead(new ConnectError('no', code, headers, [{ desc: ErrorInfoSchema, value: info }]), ENV_URL);

  it.each<[Code, Record<string, string>, string, Record<string, unknown>]>([
    [Code.Unauthenticated, {}, 'INVALID_CREDENTIALS', {}],
    [Code.PermissionDenied, {}, 'FORBIDDEN', {}],
    [Code.NotFound, {}, 'NOT_FOUND', {}],
    [Code.ResourceExhausted, { 'retry-after': '3' }, 'RATE_LIMITED', { retry_after: 3 }],
    [Code.ResourceExhausted, {}, 'RATE_LIMITED', {}],
    [Code.Unavailable, { 'retry-after': '3' }, 'UNAVAILABLE', { retry_after: 3 }],
    [Code.Aborted, {}, 'UNAVAILABLE', {}],
    [Code.InvalidArgument, {}, 'SCALEKIT_ERROR', { grpc_code: 'InvalidArgument' }],
    [Code.DataLoss, {}, 'SCALEKIT_ERROR', { grpc_code: 'DataLoss' }],
  ])('%s %j → %s', (code, headers, expected, details) => {
    const failure = read(code, headers);
    expect(failure).toMatchObject({ code: expected, details });
    expect(Object.keys(failure.details)).toEqual(Object.keys(details));
    const isTransient = ['RATE_LIMITED', 'UNAVAILABLE'].includes(expected) || code === Code.DataLoss;
    expect(failure.retryable).toBe(isTransient);
  });

  it('has its own message, its code and the fields that it names', () => {
    const violation = { field: 'page_size', description: 'must be at most 30' };
    const info = {
      errorCode: 'INVALID_ARGUMENT',
      debugInfo: { detail: 'page_size: too large' },
      validationErrorInfo: { fieldViolations: [violation] },
    };
    const failure = read(Code.InvalidArgument, {}, info);
    expect(failure.message).toContain('page_size: too large');
    expect(failure.details).toMatchObject({
      scalekit_code: 'INVALID_ARGUMENT',
      violations: [{ path: 'page_size', message: 'must be at most 30' }],
    });
  });

  it.each([
    [204, 'SCALEKIT_ERROR', true],
    [302, 'CONFIG_INVALID', false],
    [401, 'FORBIDDEN', false],
    [403, 'FORBIDDEN', false],
    [404, 'CONFIG_INVALID', false],
    [429, 'RATE_LIMITED', true],
    [503, 'UNAVAILABLE', true],
  ])('HTTP %s → %s', (status, code, retryable) => {
    expect(fromRead(new ConnectError(`HTTP ${status}`), ENV_URL)).toMatchObject({ code, retryable });
  });
});

describe("Scalekit's answer to a tool call", () => {
  const outcome = (...given: Parameters<typeof fromExecute>) => {
    const ended = fromExecute(...given);
    return ended instanceof Failure ? { kind: 'other', failure: ended } : ended;
  };
  const { signal } = new AbortController();
  const ended = (code: Code, info: Record<string, unknown>, headers: Record<string, string> = {}) =>
    outcome(
      new ConnectError('the account is not active', code, headers, [{ desc: ErrorInfoSchema, value: info }]),
      'slack_send_message',
      ENV_URL,
      signal,
    );

  it.each<[Code, Record<string, unknown>, string, string]>([
    [Code.NotFound, {}, 'account', 'NOT_FOUND'],
    [Code.InvalidArgument, {}, 'account', 'SCALEKIT_ERROR'],
    [Code.PermissionDenied, { errorCode: 'FORBIDDEN' }, 'other', 'FORBIDDEN'],
    [Code.Internal, { errorCode: 'INTERNAL_ERROR' }, 'other', 'SCALEKIT_ERROR'],
    [Code.Internal, {}, 'other', 'OUTCOME_UNKNOWN'],
    [Code.Unavailable, { errorCode: 'UNAVAILABLE' }, 'other', 'OUTCOME_UNKNOWN'],
    [Code.ResourceExhausted, {}, 'other', 'OUTCOME_UNKNOWN'],
    [Code.ResourceExhausted, { errorCode: 'RATE_LIMITED' }, 'other', 'RATE_LIMITED'],
  ])('%s %j → %s, %s', (code, info, kind, expected) => {
    expect(ended(code, info)).toMatchObject({ kind, failure: { code: expected } });
  });

  it('is a rate limit if it says when to retry, with or without details', () => {
    const limited = ended(Code.ResourceExhausted, {}, { 'retry-after': '4' });
    expect(limited).toMatchObject({ failure: { code: 'RATE_LIMITED', details: { retry_after: 4 } } });
  });

  it('without a message from the tool is explained by its status', () => {
    const failed = ended(Code.InvalidArgument, { errorCode: 'TOOL_ERROR' });
    expect(failed).toMatchObject({ failure: { code: 'TOOL_ERROR', details: { tool_error_code: '' } } });
    expect(ended(Code.InvalidArgument, { toolErrorInfo: {} })).toMatchObject({
      failure: { code: 'TOOL_ERROR' },
    });
  });

  it('reports who stopped it, and that it may have happened', () => {
    const reason = new Failure('INTERRUPTED', 'Stopped by SIGTERM.', { exit: 143 });
    const late = new Failure('TIMEOUT', 'No answer within 3 s.');
    const ending = (why: Failure) =>
      outcome(
        new ConnectError('canceled', Code.Canceled),
        'slack_send_message',
        ENV_URL,
        AbortSignal.abort(why),
      );
    expect(ending(reason)).toMatchObject({
      failure: { code: 'INTERRUPTED', exitCode: 143, retryable: false },
    });
    expect(ending(late)).toMatchObject({
      failure: {
        code: 'OUTCOME_UNKNOWN',
        message:
          'slack_send_message was sent and no answer came (No answer within 3 s): it may have happened.',
      },
    });
  });

  it('is OUTCOME_UNKNOWN after a timeout, whatever it says', () => {
    const error = new ConnectError('refused', Code.InvalidArgument);
    const late = outcome(error, 'slack_send_message', ENV_URL, AbortSignal.abort(new Error('late')));
    expect(late).toMatchObject({ failure: { code: 'OUTCOME_UNKNOWN', retryable: false } });
  });
});

describe('an answer to the token request', () => {
  let next: { status: number; headers: Record<string, string>; body: string | Buffer };
  const server = createServer((_, response) => {
    response.writeHead(next.status, next.headers).end(next.body);
  });
  afterAll(() => {
    server.close();
  });
  const answered = async (
    status: number,
    body: string | Buffer,
    headers: Record<string, string> = {},
    isPlaceholder = false,
  ) => {
    next = { status, headers, body };
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const options = { port, host: '127.0.0.1', agent: false };
    const incoming = await new Promise<IncomingMessage>((resolve) => get(options, resolve));
    const answer = { status: Number(incoming.statusCode), headers: incoming.headers, body: incoming };
    return await readToken(answer, ENV_URL, isPlaceholder);
  };

  it.each<[number, string | Buffer, Record<string, string>, string, boolean, Record<string, unknown>]>([
    [401, '', {}, 'INVALID_CREDENTIALS', false, {}],
    [400, '{"error":"invalid_client"}', {}, 'INVALID_CREDENTIALS', false, {}],
    [400, '{"error":""}', {}, 'CONFIG_INVALID', false, {}],
    [403, '', {}, 'FORBIDDEN', false, {}],
    [404, 'null', {}, 'CONFIG_INVALID', false, {}],
    [429, '', { 'retry-after': '3' }, 'RATE_LIMITED', true, { retry_after: 3 }],
    [503, '', { 'retry-after': '3' }, 'UNAVAILABLE', true, { retry_after: 3 }],
    [500, '', {}, 'UNAVAILABLE', true, {}],
    [511, '', {}, 'CONFIG_INVALID', false, {}],
    [302, '', { location: 'https://login.example/' }, 'CONFIG_INVALID', false, {}],
    [302, '', { location: '/elsewhere' }, 'CONFIG_INVALID', false, {}],
    [302, '', { location: 'http://[' }, 'CONFIG_INVALID', false, {}],
    [200, '<!DOCTYPE html>', {}, 'SCALEKIT_ERROR', false, {}],
    [200, 'hello', { 'content-type': 'text/html' }, 'SCALEKIT_ERROR', false, {}],
    [200, '5', {}, 'SCALEKIT_ERROR', false, {}],
    [200, '{"access_token":5}', {}, 'SCALEKIT_ERROR', false, {}],
    [200, Buffer.from([0xff, 0xfe, 0xfd]), {}, 'SCALEKIT_ERROR', false, {}],
  ])('%s %s %j → %s', async (status, body, headers, code, retryable, details) => {
    await expect(answered(status, body, headers)).rejects.toMatchObject({ code, retryable, details });
  });

  it('names the host that answers instead', async () => {
    const portal = answered(302, '', { location: 'https://login.example/?from=env' });
    await expect(portal).rejects.toThrow('a redirect that leads to login.example');
  });

  it('says what OpenClaw must do if the secret should have been filled in', async () => {
    const hint = expect.stringContaining('placeholder');
    await expect(answered(401, '', {}, true)).rejects.toMatchObject({ hint });
  });

  it("is read only up to a token's maximum length", async () => {
    const late = answered(200, `${' '.repeat(4 * 1024 * 1024)}{"access_token":"late"}`);
    await expect(late).rejects.toMatchObject({ code: 'SCALEKIT_ERROR' });
  });

  it('has a token only if it is a success', async () => {
    expect(await answered(200, '{"access_token":"t"}')).toBe('t');
    await expect(answered(500, '{"access_token":"t"}')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
