import { type AddressInfo, createServer } from 'node:net';
import { ConnectError } from '@connectrpc/connect';
import { describe, expect, it } from 'vitest';
import { Failure, messageOf } from '../../src/answer/failure.ts';
import { networkFailure, neverSent, systemCode } from '../../src/http/network-errors.ts';
import { fromExecute } from '../../src/scalekit/errors/execute.ts';
import { connectHost } from '../../src/scalekit/probe.ts';
import { sessionOf } from '../support/client.ts';

const node = (code: string, message = code) => Object.assign(new Error(message), { code });
const wrapped = (cause: unknown) => Object.assign(new ConnectError('wrapped'), { cause });
/** The error that Node throws if no address of a host could be reached. */
const tried = (...errors: Error[]) => new AggregateError(errors);

describe('whether a request certainly had no effect', () => {
  it.each([
    ['the host refuses the connection', node('ECONNREFUSED'), true],
    ['the name does not resolve', wrapped(node('ENOTFOUND')), true],
    [
      'no address of the host can be reached',
      wrapped(tried(node('ECONNREFUSED'), node('ENETUNREACH'))),
      true,
    ],
    ['the certificate is not trusted', node('DEPTH_ZERO_SELF_SIGNED_CERT'), true],
    [
      'the connection closes during the TLS handshake',
      node('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'),
      true,
    ],
    [
      "the server refuses the stream, in Node's words",
      wrapped(node('ERR_HTTP2_STREAM_ERROR', 'Stream closed with error code NGHTTP2_REFUSED_STREAM')),
      true,
    ],
    [
      "the server refuses the stream, in the gRPC client's words",
      new ConnectError('http/2 stream closed with error code REFUSED_STREAM (0x7)', 14),
      true,
    ],
    ['the connection is torn down', wrapped(node('ECONNRESET')), false],
    ['the stream ends otherwise', node('ERR_HTTP2_STREAM_ERROR', 'Stream closed with NGHTTP2_CANCEL'), false],
    ['an answer speaks of a refused stream', new ConnectError('the error code: REFUSED_STREAM', 14), false],
    ['no address was tried', tried(), false],
    ['something else was thrown', 'ECONNREFUSED', false],
  ])('if %s', (_, error, expected) => {
    expect(neverSent(error)).toBe(expected);
  });

  it('handles a cycle of causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(systemCode(error)).toBeUndefined();
  });
});

describe('the failure for an unreachable host', () => {
  const ofEnvironment = (error: unknown) => networkFailure(error, 'env.example');
  const ofAnswer = (error: unknown) => networkFailure(error, 'files.example', 'answer');

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'EPROTO', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
    'names the setting only if the host comes from it: %s',
    (code) => {
      expect(ofEnvironment(node(code)).hint).toContain('TOOL_ENV_URL');
      expect(ofAnswer(node(code)).hint).not.toContain('TOOL_ENV_URL');
      expect(ofAnswer(node(code)).message).toBe(`files.example could not be reached: ${code}.`);
    },
  );

  it.each([
    ['CERT_NOT_YET_VALID', /^Set this machine's clock/],
    ['CERT_HAS_EXPIRED', /^Check this machine's clock first.*TOOL_ENV_URL/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /login page.*TOOL_ENV_URL is misspelled/],
    ['ERR_HTTP2_MISSING', /speaks only HTTP\/1\.1/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    ['EAI_AGAIN', /does not resolve/],
    ['EMFILE', /ulimit -n/],
    ['ENOTFOUND', /does not resolve/],
    // A handshake that failed for a reason other than the certificate.
    ['EPROTO', /^Check the network and TOOL_ENV_URL, then/],
  ])('says what to do about %s', (code, words) => {
    expect(ofEnvironment(node(code)).hint).toMatch(words);
  });

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'does not mention the setting if an answer named the host: %s',
    (code) => {
      expect(ofAnswer(node(code)).message).toContain('files.example');
      expect(ofAnswer(node(code)).hint).not.toContain('TOOL_ENV_URL');
    },
  );

  it.each(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_HTTP2_MISSING'])(
    'is not retryable if waiting does not help: %s',
    (code) => {
      expect(ofEnvironment(node(code)).retryable).toBe(false);
      expect(ofEnvironment(node('ECONNRESET')).retryable).toBe(true);
    },
  );

  it('is the failure in its chain of causes, if there is one', () => {
    const failure = new Failure('FORBIDDEN', 'Not there.');
    expect(ofAnswer(new Error('outer', { cause: failure }))).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Not there.',
    });
  });

  it('quotes an error without a code', () => {
    expect(ofEnvironment(new Error('odd')).message).toBe('env.example could not be reached: odd.');
    expect(messageOf('thrown text')).toBe('thrown text');
  });
});

describe('the failure for a failed tool call', () => {
  const { signal } = new AbortController();

  it('is NETWORK if the server refused the stream, and so did not process it', () => {
    const refused = new ConnectError('http/2 stream closed with error code REFUSED_STREAM (0x7)', 14);
    const ended = fromExecute(refused, 'slack_send_message', 'https://env.example', signal);
    expect(ended).toMatchObject({ code: 'NETWORK', retryable: true });
  });

  it('is OUTCOME_UNKNOWN for an unexpected error: it may have been sent', () => {
    const ended = fromExecute(new TypeError('odd'), 'slack_send_message', 'https://env.example', signal);
    expect(ended).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: false });
  });

  it('is the failure itself if the call was not started', () => {
    const failure = new Failure('TIMEOUT', 'Time is up.', { hint: 'Wait.' });
    expect(fromExecute(failure, 'x', 'https://env.example', signal)).toBe(failure);
  });
});

describe('connectHost', () => {
  it("ends with the signal's reason if the handshake never ends", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const reason = new Failure('TIMEOUT', 'Time is up.', { hint: 'Wait.' });
    const ending = new AbortController();
    const { port } = silent.address() as AddressInfo;
    silent.once('connection', (socket) => {
      ending.abort(reason);
      socket.destroy();
    });
    await expect(connectHost(sessionOf(ending.signal), `https://127.0.0.1:${port}`)).rejects.toBe(reason);
    silent.close();
  });
});
