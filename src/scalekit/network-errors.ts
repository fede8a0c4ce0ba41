import { Failure } from '../answer/failure.ts';

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
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|EPROTO/;

/** @returns the system error code at the bottom of a chain of causes, such as `ECONNREFUSED` */
export function systemCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code: unknown = Reflect.get(at, 'code');
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    // Node tries every address of a host and reports them together.
    if (at instanceof AggregateError && at.errors.length > 0) return systemCode(at.errors[0]);
  }
  return undefined;
}

/** Whether the error proves that the request was never sent. */
export function neverSent(error: unknown): boolean {
  const code = systemCode(error);
  if (code !== undefined && NEVER_SENT.has(code)) return true;
  const text = error instanceof Error ? error.message : '';
  // A stream the server refused was not processed: RFC 9113, section 8.7.
  return text.includes('REFUSED_STREAM') || text.includes('before secure TLS connection was established');
}

/** A connection that could not be made, or broke. */
export function networkFailure(error: unknown, host: string): Failure {
  const code = systemCode(error);
  const why = code ?? (error instanceof Error ? error.message : String(error));
  return new Failure('NETWORK', `${host} could not be reached: ${why}.`, {
    hint: hintFor(code),
    cause: error,
  });
}

function hintFor(code: string | undefined): string {
  if (code !== undefined && CERTIFICATE.test(code)) {
    return 'The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise check TOOL_ENV_URL.';
  }
  if (code === 'ENOTFOUND' || code?.startsWith('EAI_')) {
    return 'The host name does not resolve: check TOOL_ENV_URL and the network, then run the command again.';
  }
  return 'Check the network and TOOL_ENV_URL, then run the command again; `doctor` shows what is wrong.';
}
