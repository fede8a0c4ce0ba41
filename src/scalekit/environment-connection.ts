import type { Socket } from 'node:net';
import { type createGrpcTransport, Http2SessionManager } from '@connectrpc/connect-node';
import { openHttp2Connection } from '../http/connection.ts';
import type { Session } from '../http/session.ts';

/** What the gRPC transport needs from a connection. */
type SessionManager = NonNullable<Parameters<typeof createGrpcTransport>[0]['sessionManager']>;

/**
 * The HTTP/2 connection to an environment, which all RPCs share. Its socket is opened before HTTP/2 begins, so that it
 * may lead through a proxy, and so that an error while opening it is reported unchanged.
 */
export class EnvironmentConnection implements SessionManager {
  readonly authority: string;
  readonly #session: Session;
  readonly #manager: Http2SessionManager;
  #opening: Promise<void> | undefined;
  #socket: Socket | undefined;

  constructor(envUrl: string, session: Session) {
    this.#session = session;
    const createConnection = () => this.#take();
    this.#manager = new Http2SessionManager(envUrl, undefined, { createConnection });
    this.authority = this.#manager.authority;
  }

  /** Opens the connection unless it is open. @throws ProxyFailure, Node's error, or the reason of the session's signal */
  async open(): Promise<void> {
    const state = this.#manager.state();
    if ((state !== 'closed' && state !== 'error') || this.#socket?.destroyed === false) return;
    this.#opening ??= this.#openSocket().finally(() => {
      this.#opening = undefined;
    });
    await this.#opening;
  }

  request: SessionManager['request'] = async (method, path, headers, options) => {
    await this.open();
    // Node would omit the brackets of an IPv6 address.
    const named = { ':authority': new URL(this.authority).host, ...headers };
    return await this.#manager.request(method, path, named, options);
  };

  notifyResponseByteRead: SessionManager['notifyResponseByteRead'] = (stream) => {
    this.#manager.notifyResponseByteRead(stream);
  };

  abort(): void {
    this.#manager.abort();
    this.#socket?.destroy();
  }

  async #openSocket(): Promise<void> {
    const socket = await openHttp2Connection(this.#session, new URL(this.authority));
    // Until HTTP/2 takes it over.
    socket.on('error', () => {});
    this.#socket = socket;
  }

  /** Hands over the socket. If there is none, the request that needs it has not been sent yet. */
  #take(): Socket {
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket && !socket.destroyed) return socket;
    throw Object.assign(new Error('the connection was closed before it was used'), {
      code: 'ERR_NO_CONNECTION',
    });
  }
}
