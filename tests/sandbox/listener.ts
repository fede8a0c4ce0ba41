import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import type { TLSSocket } from 'node:tls';

/** One request and its answer, for both HTTP/1.1 and HTTP/2. */
export interface Exchange {
  request: http.IncomingMessage | http2.Http2ServerRequest;
  response: http.ServerResponse | http2.Http2ServerResponse;
  /** The underlying TCP connection. */
  socket: net.Socket;
  /** The number of the connection, from 1. */
  socketNumber: number;
}

export interface Listener {
  port: number;
  close(): Promise<void>;
}

export interface ListenOptions {
  host: string;
  port?: number;
  certificate?: { key: string; cert: string } | undefined;
  /** Called for every exchange; if it throws, the connection ends. */
  serve(exchange: Exchange): void;
}

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n');

/** Serves HTTP/1.1 and HTTP/2 on one port: chosen by ALPN with TLS, else by the client's first bytes. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const open = new Map<net.Socket, number>();
  let opened = 0;
  const byPort = new Map<number, net.Socket>();

  const serve = (request: Exchange['request'], response: Exchange['response']): void => {
    const own = request.socket.remotePort;
    const socket = own === undefined ? undefined : byPort.get(own);
    if (!socket) return void response.end();
    request.on('error', () => {});
    response.on('error', () => {});
    options.serve({ request, response, socket, socketNumber: open.get(socket) ?? 0 });
  };
  const track = (socket: net.Socket): void => {
    opened += 1;
    open.set(socket, opened);
    if (socket.remotePort !== undefined) byPort.set(socket.remotePort, socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      open.delete(socket);
      byPort.forEach((known, port) => {
        if (known === socket) byPort.delete(port);
      });
    });
  };

  const server = options.certificate ? secure(options.certificate, serve) : plain(serve);
  server.on('connection', track);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the listener has no port');

  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open.keys()) socket.destroy();
      }),
  };
}

type Serve = (request: Exchange['request'], response: Exchange['response']) => void;

// No request timeout, so that a test can let a request hang.
const PATIENT = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 30_000 };

function secure(certificate: { key: string; cert: string }, serve: Serve): net.Server {
  const server = http2.createSecureServer({ ...certificate, allowHTTP1: true, ...PATIENT }, serve);
  server.on('sessionError', () => {});
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket: TLSSocket) => socket.on('error', () => {}));
  return server;
}

function plain(serve: Serve): net.Server {
  const one = http.createServer(PATIENT, serve);
  one.on('clientError', (_error, socket) => socket.destroy());
  const two = http2.createServer(serve);
  two.on('sessionError', () => {});
  return net.createServer((socket) => {
    socket.setNoDelay(true);
    sniff(socket, (isTwo) => (isTwo ? two : one).emit('connection', socket));
  });
}

/** Peeks at the first bytes. */
function sniff(socket: net.Socket, decided: (isTwo: boolean) => void): void {
  let head = Buffer.alloc(0);
  const look = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const known = Math.min(head.length, PREFACE.length);
    const isTwo = head.subarray(0, known).equals(PREFACE.subarray(0, known));
    if (isTwo && known < PREFACE.length) return;
    socket.off('data', look);
    socket.pause();
    socket.unshift(head);
    decided(isTwo);
    process.nextTick(() => {
      if (!isTwo) socket.resume();
    });
  };
  socket.on('data', look);
}
