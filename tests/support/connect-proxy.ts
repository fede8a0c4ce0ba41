import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';

/** An HTTP proxy on loopback that opens tunnels, and itself answers plain requests with the names of their headers. */
export interface ConnectProxy {
  /** `http://127.0.0.1:PORT`, or https */
  url: string;
  /** `127.0.0.1:PORT` */
  address: string;
  /** The requests, in order: `host:port`, or `GET http://…`. */
  asked: string[];
  close(): void;
}

export interface ConnectProxyOptions {
  /** The loopback port for each `host:port`; others are refused with 403. */
  routes: Record<string, string | ((tunnel: Duplex) => void)>;
  /** The required `user:password`. */
  credentials?: string;
  /** Answers each request with this status. */
  status?: number;
  /** Accepts requests and never answers. */
  isSilent?: boolean;
  /** The certificate for TLS connections to the proxy. */
  certificate?: { key: string; cert: string } | undefined;
}

export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const { routes, credentials, status, isSilent, certificate } = options;
  const server = certificate ? https.createServer(certificate) : http.createServer();
  const open = new Set<Duplex>();
  const track = (socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  server.on('connection', track);
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const asked: string[] = [];
  server.on('request', (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isAllowed = !expected || request.headers['proxy-authorization'] === expected;
    response.writeHead(isAllowed ? (status ?? 200) : 407).end(`${Object.keys(request.headers).sort()}`);
  });
  server.on('connect', (request, tunnel) => {
    const target = request.url ?? '';
    asked.push(target);
    track(tunnel);
    const answer = (line: string) => tunnel.write(`HTTP/1.1 ${line}\r\n\r\n`);
    const route = routes[target];
    if (isSilent) return;
    if (expected && request.headers['proxy-authorization'] !== expected)
      return void tunnel.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n',
      );
    if (status !== undefined || route === undefined)
      return void tunnel.end(`HTTP/1.1 ${status ?? 403} ${http.STATUS_CODES[status ?? 403]}\r\n\r\n`);
    if (typeof route === 'function') {
      answer('200 Connection established');
      return route(tunnel);
    }
    const [host, port] = route.split(':');
    const behind = net.connect(Number(port), host, () => {
      answer('200 Connection established');
      behind.pipe(tunnel).pipe(behind);
    });
    track(behind);
    tunnel.on('close', () => behind.destroy());
    behind.on('close', () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as net.AddressInfo).port}`;
  return {
    url: `${certificate ? 'https' : 'http'}://${address}`,
    address,
    asked,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
