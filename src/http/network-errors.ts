import { Failure, messageOf } from '../answer/failure.ts';
import { words } from '../answer/text.ts';
import { ProxyFailure } from './connection.ts';

/** System and TLS error codes that mean that no byte of the request was sent. */
const NEVER_SENT = new Set(
  words(`
    ECONNREFUSED ENOTFOUND EAI_AGAIN EAI_FAIL ENODATA EHOSTUNREACH ENETUNREACH EADDRNOTAVAIL EACCES
    DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE
    UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY CERT_HAS_EXPIRED CERT_NOT_YET_VALID
    CERT_UNTRUSTED ERR_TLS_CERT_ALTNAME_INVALID EPROTO ERR_NO_CONNECTION ERR_HTTP2_MISSING
  `),
);

/** Codes of certificate errors. */
const CERTIFICATE = /CERT|SIGNATURE|ISSUER/;

/** The codes of answers that Node's parser rejects. */
const NOT_HTTP = /^HPE_/;

/** Node's messages about a request that was not processed; for HTTP/2 see RFC 9113, section 8.7. */
const NOT_PROCESSED = /NGHTTP2_REFUSED_STREAM|before secure TLS connection was established/;

/** The same in the gRPC client's words, which include no error of Node's. */
const STREAM_REFUSED = /^\[unavailable\] http\/2 stream closed with error code REFUSED_STREAM/;

/** @returns the system error code at the bottom of a chain of causes, such as `ECONNREFUSED` */
export function systemCode(error: unknown): string | undefined {
  return systemFault(error)?.code;
}

/** The error in a chain of causes that Node raised. */
function systemFault(error: unknown): { code: string; message: string } | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code: unknown = Reflect.get(at, 'code');
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return { code, message: at.message };
    // Node tries every address of a host and reports them together.
    if (at instanceof AggregateError && at.errors.length > 0) return systemFault(at.errors[0]);
  }
  return undefined;
}

/**
 * Whether the error proves that the request was never acted upon. Only a local error proves it: an answer may
 * repeat what another server said about another request.
 */
export function neverSent(error: unknown): boolean {
  if (failureIn(error) instanceof ProxyFailure) return true;
  const fault = systemFault(error);
  return fault
    ? NEVER_SENT.has(fault.code) || NOT_PROCESSED.test(fault.message)
    : STREAM_REFUSED.test(messageOf(error));
}

/**
 * A connection that could not be made, or broke.
 *
 * @param whose `environment` if the host is from TOOL_ENV_URL, `answer` if an answer named it
 * @returns the failure itself if the error is one, or was caused by one
 */
export function networkFailure(
  error: unknown,
  host: string,
  whose: 'environment' | 'answer' = 'environment',
): Failure {
  const known = failureIn(error);
  if (known) return known.with({ cause: error });
  const { code, message } = systemFault(error) ?? { code: undefined, message: '' };
  const isOurs = whose === 'environment';
  if (code === 'ERR_HTTP2_MISSING' || (code === 'ERR_HTTP2_ERROR' && message === 'Protocol error'))
    return noHttp2(host, error);
  if (code !== undefined && CERTIFICATE.test(code)) return certificateFailure(code, host, isOurs, error);
  const what = NOT_HTTP.test(code ?? '')
    ? `${host} did not answer with valid HTTP (${messageOf(error)}).`
    : `${host} could not be reached: ${code ?? messageOf(error)}.`;
  return new Failure('NETWORK', what, { hint: hintFor(code, isOurs), cause: error });
}

/** A failure of our own in a chain of causes. */
function failureIn(error: unknown): Failure | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    if (at instanceof Failure) return at;
  }
  return undefined;
}

/** gRPC needs HTTP/2, and a proxy or gateway speaks only an older version. */
function noHttp2(host: string, cause?: unknown): Failure {
  return new Failure('NETWORK', `${host} does not speak HTTP/2, which Scalekit's API needs.`, {
    hint: 'A gateway or an inspecting proxy in between speaks only HTTP/1.1: ask its administrator to let HTTP/2 through to Scalekit, and check TOOL_ENV_URL.',
    // A connection that closes while it is opened looks the same, and may succeed next time.
    retryable: !(cause instanceof Error && Reflect.get(cause, 'code') === 'ERR_HTTP2_MISSING'),
    cause,
  });
}

/** Running the command again does not fix a certificate. The clock is checked first: a wrong one makes good certificates look bad. */
function certificateFailure(code: string, host: string, isOurs: boolean, cause: unknown): Failure {
  const now = new Date().toISOString().slice(0, 16);
  const failure = (message: string, hint: string) =>
    new Failure('NETWORK', `${message}.`, { hint, retryable: false, cause });
  if (code === 'CERT_NOT_YET_VALID')
    return failure(
      `This machine's clock says ${now} UTC, when the certificate of ${host} was not valid yet (${code})`,
      "Set this machine's clock, by NTP for example, then run the command again.",
    );
  if (code === 'CERT_HAS_EXPIRED')
    return failure(
      `By this machine's clock, ${now} UTC, the certificate of ${host} has expired (${code})`,
      `Check this machine's clock first; if it is right, ${isOurs ? 'check TOOL_ENV_URL: the certificate there has to be renewed' : 'tell the user that this host cannot be trusted'}.`,
    );
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return failure(
      `What answers as ${host} has the certificate of another host (${code})`,
      `Something else answers in its place, such as the login page of a network or an inspecting proxy${isOurs ? ', or TOOL_ENV_URL is misspelled' : ''}: tell the user.`,
    );
  return failure(
    `${host} could not be reached: ${code}`,
    `The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise ${isOurs ? 'check TOOL_ENV_URL' : 'tell the user that this host cannot be trusted'}.`,
  );
}

function hintFor(code: string | undefined, isOurs: boolean): string {
  if (code === 'EMFILE' || code === 'ENFILE')
    return 'Too many files are open on this machine or in this shell: raise `ulimit -n`, then run the command again.';
  const check = isOurs ? 'the network and TOOL_ENV_URL' : 'whether the network lets this host through';
  const again = `then run the command again${isOurs ? '; `doctor` shows what is wrong' : ''}.`;
  if (code !== 'ENOTFOUND' && !code?.startsWith('EAI_')) return `Check ${check}, ${again}`;
  const proxy = isOurs ? ', and set HTTPS_PROXY if the internet is reached only through a proxy' : '';
  return `The host name does not resolve: check ${check}${proxy}, ${again}`;
}
