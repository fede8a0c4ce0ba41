import { lookup } from 'node:dns/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { networkFailure } from '../http/network-errors.ts';

/**
 * Resolves the environment's host.
 *
 * @returns its addresses
 *
 * @throws Failure NETWORK
 */
export async function resolveHost(envUrl: string): Promise<string[]> {
  const { hostname } = new URL(envUrl);
  try {
    const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    throw networkFailure(error, hostname);
  }
}

/** Connects, with TLS where the URL says so. @returns the TLS version, or `none` over plain http */
export async function connectHost(envUrl: string, signal: AbortSignal): Promise<string> {
  const url = new URL(envUrl);
  const secure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (secure ? 443 : 80));
  let socket: Socket | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (!secure) {
        socket = connectTcp({ host, port }, () => resolve('none'));
      } else {
        const tls = connectTls({ host, port, ALPNProtocols: ['h2', 'http/1.1'] }, () =>
          resolve(String(tls.getProtocol())),
        );
        socket = tls;
      }
      socket.on('error', reject);
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, url.host);
  } finally {
    socket?.destroy();
  }
}

/**
 * How far this machine's clock is ahead of the server's, which stamps its answers with a `Date`.
 *
 * @param theirs milliseconds, NaN where the server sent no date
 * @returns seconds, negative where this clock is behind; undefined where there is nothing to compare with
 */
export function clockSkewSeconds(theirs: number, now = Date.now()): number | undefined {
  return Number.isNaN(theirs) ? undefined : Math.round((now - theirs) / 1000);
}
