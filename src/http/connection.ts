import http from 'node:http';
import https from 'node:https';
import { connect as connectTcp, isIP, type Socket, setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import { connect as connectTls, TLSSocket } from 'node:tls';
import { Failure, type FailureParts } from '../answer/failure.ts';
import { describeProxy, type OutboundProxy } from './outbound-proxy.ts';
import { isTransientStatus } from './retry.ts';
import type { Session } from './session.ts';

/** Time for one address of a host to accept a connection, in milliseconds; Node's default of 250 is too short for distant hosts. */
const MAX_ADDRESS_MS = 3000;
/** Time for a proxy to open a tunnel, in milliseconds. */
const MAX_TUNNEL_MS = 15_000;

/**
 * Gives each address of a host several seconds to accept a connection, for all connections of this process.
 *
 * @param remainingMs the time until the command's deadline, within which a second address must also be tried
 */
export function allowSlowConnections(remainingMs: number): void {
  setDefaultAutoSelectFamilyAttemptTimeout(
    Math.round(Math.max(250, Math.min(MAX_ADDRESS_MS, remainingMs / 4))),
  );
}

/** A proxy did not open a tunnel, so nothing of the request was sent. */
export class ProxyFailure extends Failure {
  constructor(
    proxy: OutboundProxy,
    what: string,
    parts: FailureParts,
    code: 'NETWORK' | 'TIMEOUT' = 'NETWORK',
  ) {
    super(code, `${describeProxy(proxy)} ${what}.`.replace(/^t/, 'T'), parts);
  }
}

/**
 * Opens a connection, through the proxy if there is one, and with TLS for https.
 *
 * @param protocols offered in TLS (ALPN), best first: `h2`, `http/1.1`
 * @throws ProxyFailure, Node's own error, or the abort signal's reason
 */
export async function openConnection(
  session: Session,
  url: URL,
  protocols: string[],
  signal = session.signal,
): Promise<Socket> {
  signal.throwIfAborted();
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = portOf(url);
  const proxy = session.proxyFor(url);
  const tunnel = proxy && (await openTunnel(session, proxy, url, signal));
  const servername = isIP(host) === 0 ? { servername: host } : {};
  const at = tunnel ? { socket: tunnel, host } : { host, port };
  return await new Promise<Socket>((resolve, reject) => {
    const socket = isSecure
      ? connectTls({ ...at, ...servername, ALPNProtocols: protocols })
      : connectTcp({ host, port });
    const onAbort = () => socket.destroy(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', reject);
    socket.once('close', () => {
      signal.removeEventListener('abort', onAbort);
      reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
    });
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      signal.removeEventListener('abort', onAbort);
      resolve(socket.off('error', reject));
    });
  });
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
}

/**
 * Opens an HTTP/2 connection. A proxy that intercepts TLS may speak only HTTP/1.1, as OpenClaw's egress proxy
 * does; gRPC then goes directly, if the network allows it.
 *
 * @throws as `openConnection`; an error with the code ERR_HTTP2_MISSING
 */
export async function openHttp2Connection(session: Session, url: URL): Promise<Socket> {
  const protocols = ['h2', 'http/1.1'];
  const socket = await openConnection(session, url, protocols);
  if (speaksHttp2(socket)) return socket;
  socket.destroy();
  if (session.proxyFor(url)) {
    const ms = Math.max(1, Math.min(MAX_TUNNEL_MS, Math.round(session.remainingMs() / 3)));
    const signal = AbortSignal.any([session.signal, AbortSignal.timeout(ms)]);
    const direct = { ...session, signal, proxyFor: () => undefined };
    const other = await openConnection(direct, url, protocols).catch(() => undefined);
    if (other && speaksHttp2(other)) return other;
    other?.destroy();
  }
  session.signal.throwIfAborted();
  throw Object.assign(new Error('HTTP/2 was not negotiated'), { code: 'ERR_HTTP2_MISSING' });
}

/** Without TLS there is no protocol negotiation. */
function speaksHttp2(socket: Socket): boolean {
  return !(socket instanceof TLSSocket) || socket.alpnProtocol === 'h2';
}

/** Asks a proxy for a tunnel to the host of a URL (RFC 9110, section 9.3.6). @throws ProxyFailure, or the abort reason */
export async function openTunnel(
  session: Session,
  proxy: OutboundProxy,
  url: URL,
  signal: AbortSignal,
): Promise<Socket> {
  const target = `${url.hostname}:${portOf(url)}`;
  const timeout = Math.max(1, Math.min(MAX_TUNNEL_MS, session.remainingMs() / 2));
  const { request } = proxy.isSecure ? https : http;
  const outgoing = request({
    method: 'CONNECT',
    host: proxy.hostname,
    port: proxy.port,
    path: target,
    headers: {
      host: target,
      ...(proxy.authorization !== undefined && { 'proxy-authorization': proxy.authorization }),
    },
    agent: false,
    signal,
  });
  const timer = setTimeout(() => outgoing.destroy(tooSlow(proxy, timeout)), timeout);
  outgoing.once('close', () => clearTimeout(timer));
  return await new Promise<Socket>((resolve, reject) => {
    outgoing.on('error', (error) => {
      if (signal.aborted) reject(signal.reason);
      else reject(error instanceof ProxyFailure ? error : unreachable(proxy, error));
    });
    outgoing.once('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket as Socket);
        return;
      }
      socket.destroy();
      reject(refused(proxy, target, statusCode, statusMessage));
    });
    outgoing.end();
  });
}

function tooSlow(proxy: OutboundProxy, ms: number): ProxyFailure {
  const what = `opened no connection within ${Math.round(ms / 100) / 10} s`;
  const hint = `Check ${proxy.variable} and that the proxy is running; a larger --timeout gives it more time.`;
  return new ProxyFailure(proxy, what, { hint }, 'TIMEOUT');
}

/** The failure for a proxy that refuses. @param target `host:port` */
export function refused(proxy: OutboundProxy, target: string, status: number, reason: string): ProxyFailure {
  const { variable, authorization } = proxy;
  // tinyproxy answers 401 to a wrong password.
  if (status === 407 || status === 401) {
    const what =
      authorization === undefined
        ? `requires a user name and password (${status})`
        : `does not accept the user name and password of ${variable} (${status})`;
    return new ProxyFailure(proxy, what, {
      hint: `Ask the user for the proxy's user name and password; they belong in ${variable}, between // and the host, followed by an @.`,
      retryable: false,
    });
  }
  const isTransient = isTransientStatus(status);
  const words = `${status}${/^[\w .,'-]{1,80}$/.test(reason) ? ` ${reason}` : ''}`;
  return new ProxyFailure(proxy, `did not connect to ${target} (${words})`, {
    hint: isTransient
      ? 'Check that the host is up and that the proxy can reach it, then run the command again.'
      : 'Ask the administrator of the proxy to let this host through; NO_PROXY names hosts that are reached without it.',
    retryable: isTransient,
  });
}

/** The failure for a proxy to which no connection was made. */
export function unreachable(proxy: OutboundProxy, error: NodeJS.ErrnoException): ProxyFailure {
  if (/CERT|SIGNATURE|ISSUER/.test(error.code ?? ''))
    return new ProxyFailure(proxy, `has a certificate that is not trusted here: ${error.code}`, {
      hint: 'Set NODE_EXTRA_CA_CERTS to the certificate that the proxy is signed with.',
      retryable: false,
    });
  return new ProxyFailure(proxy, `could not be used: ${error.code ?? error.message}`, {
    hint: `Check ${proxy.variable} and that the proxy is running; NO_PROXY names hosts that are reached without it.`,
  });
}
