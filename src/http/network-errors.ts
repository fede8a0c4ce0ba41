import { Failure, messageOf } from '../answer/failure.ts';

/** System and TLS error codes that mean: no byte of the request ever left. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENODATA',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EACCES',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'EPROTO',
]);

/** Codes whose cause is a certificate: waiting does not mend them. */
const CERTIFICATE = /CERT|SIGNATURE|ISSUER/;

/** The codes of answers that Node's parser refuses. */
const NOT_HTTP = /^HPE_/;

/** What Node says of a request that was not processed, of HTTP/2 by RFC 9113, section 8.7. */
const NOT_PROCESSED = /NGHTTP2_REFUSED_STREAM|before secure TLS connection was established/;

/** The same where the gRPC client words it: nothing of Node's comes with it. */
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
 * Whether the error proves that the request was never acted upon. Only this machine's own words prove it: an answer may
 * repeat what another server said of another request.
 */
export function neverSent(error: unknown): boolean {
  const fault = systemFault(error);
  return fault
    ? NEVER_SENT.has(fault.code) || NOT_PROCESSED.test(fault.message)
    : STREAM_REFUSED.test(messageOf(error));
}

/**
 * A connection that could not be made, or broke.
 *
 * @param whose `environment` where TOOL_ENV_URL says the host, `answer` where an answer named it
 */
export function networkFailure(
  error: unknown,
  host: string,
  whose: 'environment' | 'answer' = 'environment',
): Failure {
  const code = systemCode(error);
  const what = NOT_HTTP.test(code ?? '')
    ? `${host} gave no valid HTTP answer (${messageOf(error)}).`
    : `${host} could not be reached: ${code ?? messageOf(error)}.`;
  return new Failure('NETWORK', what, {
    hint: hintFor(code, whose === 'environment'),
    cause: error,
  });
}

function hintFor(code: string | undefined, ours: boolean): string {
  if (code !== undefined && CERTIFICATE.test(code)) {
    const otherwise = ours ? 'check TOOL_ENV_URL' : 'tell the user that this host cannot be trusted';
    return `The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise ${otherwise}.`;
  }
  const check = ours ? 'the network and TOOL_ENV_URL' : 'whether the network lets this host through';
  const unknown = code === 'ENOTFOUND' || code?.startsWith('EAI_');
  return `${unknown ? 'The host name does not resolve: check' : 'Check'} ${check}, then run the command again${ours ? '; `doctor` shows what is wrong' : ''}.`;
}
