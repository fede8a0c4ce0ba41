import { lookup } from 'node:dns/promises';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { Failure } from '../answer/failure.ts';
import { openHttp2Connection, openTunnel } from '../http/connection.ts';
import { networkFailure } from '../http/network-errors.ts';
import { describeProxy } from '../http/outbound-proxy.ts';
import type { Session } from '../http/session.ts';

/**
 * Asks the proxy to the environment, if there is one, for a connection.
 *
 * @returns a description of the proxy, without its password; undefined if the environment is reached directly
 * @throws Failure NETWORK, TIMEOUT, CONFIG_INVALID
 */
export async function probeProxy(session: Session, envUrl: string): Promise<string | undefined> {
  const url = new URL(envUrl);
  const proxy = session.proxyFor(url);
  if (!proxy) return undefined;
  const tunnel = await connecting(session, url, openTunnel(session, proxy, url, session.signal));
  tunnel.destroy();
  return describeProxy(proxy);
}

/** @throws Failure NETWORK, TIMEOUT, or the reason of the session's signal, where the connection fails */
async function connecting(session: Session, url: URL, socket: Promise<Socket>): Promise<Socket> {
  return await socket.catch((error: unknown) => {
    throw session.signal.aborted ? session.signal.reason : networkFailure(error, url.host);
  });
}

/** Resolves the environment's host, in half of the time that is left. @throws Failure NETWORK */
export async function resolveHost(session: Session, envUrl: string): Promise<string[]> {
  const { hostname } = new URL(envUrl);
  const seconds = Math.round(session.remainingMs() / 200) / 10;
  const tooLong = new Promise<never>((_, reject) => {
    AbortSignal.timeout(seconds * 1000).addEventListener('abort', () => {
      reject(
        new Failure('NETWORK', `The name ${hostname} was not resolved within ${seconds} s.`, {
          hint: "Check this machine's DNS server and network; a larger --timeout gives it more time.",
        }),
      );
    });
  });
  try {
    const found = await Promise.race([lookup(hostname.replace(/^\[|\]$/g, ''), { all: true }), tooLong]);
    return found.map(({ address }) => address);
  } catch (error) {
    throw networkFailure(error, hostname);
  }
}

/**
 * Connects as calls do, with TLS for https, and closes the connection again.
 *
 * @returns the TLS version, or `none` over plain http
 * @throws Failure NETWORK, TIMEOUT
 */
export async function connectHost(session: Session, envUrl: string): Promise<string> {
  const url = new URL(envUrl);
  const socket = await connecting(session, url, openHttp2Connection(session, url));
  const version = socket instanceof TLSSocket ? String(socket.getProtocol()) : 'none';
  socket.destroy();
  return version;
}
