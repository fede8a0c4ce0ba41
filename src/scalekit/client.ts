import type { ClientHttp2Stream } from 'node:http2';
import { type DescService, toBinary } from '@bufbuild/protobuf';
import {
  type CallOptions,
  type Client,
  ConnectError,
  createClient,
  type Interceptor,
  type UnaryResponse,
} from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import { Failure, messageOf } from '../answer/failure.ts';
import { withRetries } from '../http/retry.ts';
import type { Session, Trace } from '../http/session.ts';
import type { AgentCore } from './core.ts';
import { EnvironmentConnection } from './environment-connection.ts';
import { fromRead, isOwnTokenRefused, isTokenRefused } from './errors/grpc.ts';

/** The part of a connection that RPCs use. */
type Streams = Pick<EnvironmentConnection, keyof EnvironmentConnection>;

type Rpc<Request, Response> = (request: Request, options: CallOptions) => Promise<Response>;

/**
 * The connection to one Scalekit environment: one token, one HTTP/2 connection, one HTTP client.
 * Reads are retried within the deadline; `once` never sends twice.
 */
export class ScalekitClient {
  readonly core: AgentCore;
  readonly envUrl: string;
  readonly session: Session;
  readonly #connection: Streams;
  readonly #services = new Map<string, Client<DescService>>();

  constructor(
    core: AgentCore,
    session: Session,
    connection: Streams = new EnvironmentConnection(core.envUrl, session),
  ) {
    this.envUrl = core.envUrl;
    this.session = session;
    this.core = core;
    this.#connection = connection;
  }

  /** The same client with another abort signal, for requests after the command's own deadline has passed. */
  withSignal(signal: AbortSignal): ScalekitClient {
    return new ScalekitClient(this.core, { ...this.session, signal }, this.#connection);
  }

  /** The same client; `prepare` gets each stream, and the path of its RPC, before anything is written. */
  withStreams(prepare: (stream: ClientHttp2Stream, path: string) => void): ScalekitClient {
    const inner = this.#connection;
    return new ScalekitClient(this.core, this.session, {
      ...inner,
      open: () => inner.open(),
      abort: () => inner.abort(),
      request: async (method, path, headers, options) => {
        const stream = await inner.request(method, path, headers, options);
        prepare(stream, path);
        return stream;
      },
    });
  }

  /** The typed client of one of the SDK's generated services. */
  service<Service extends DescService>(descriptor: Service): Client<Service> {
    const known = this.#services.get(descriptor.typeName);
    if (known) return known as Client<Service>;
    const transport = createGrpcTransport({
      baseUrl: this.envUrl,
      sessionManager: this.#connection,
      interceptors: this.session.trace ? [tracing(this.session.trace)] : [],
    });
    const client = createClient(descriptor, transport);
    this.#services.set(descriptor.typeName, client as Client<DescService>);
    return client;
  }

  /** The access token; the HTTP/2 connection is opened in parallel, so that it is ready for the first call. */
  async token(): Promise<string> {
    // A connection that fails is reported by the call that needs it.
    if (this.core.accessToken === null) this.#connection.open().catch(() => {});
    return await withRetries(this.session, () => this.core.token());
  }

  /**
   * Makes a call that changes nothing; retries temporary failures.
   *
   * @throws Failure of any class that docs/contract.md, Failure, allows for a read
   */
  read<Request, Response>(call: Rpc<Request, Response>, request: Request): Promise<Response> {
    const attempt = () =>
      this.#send(call, request, isTokenRefused).catch((error: unknown) => {
        throw this.failureOf(error);
      });
    return withRetries(this.session, attempt);
  }

  /**
   * Makes a call at most once, whatever happens. Errors are passed on unchanged: the caller decides whether the call may
   * have had an effect.
   */
  once<Request, Response>(call: Rpc<Request, Response>, request: Request): Promise<Response> {
    return this.#send(call, request, isOwnTokenRefused);
  }

  /** What the error of a call means if the call had no effect. */
  failureOf(error: unknown): unknown {
    const { aborted, reason } = this.session.signal;
    if (aborted) return reason;
    return error instanceof Failure ? error : fromRead(ConnectError.from(error), this.envUrl);
  }

  /**
   * Closes the connections, so that nothing keeps the process alive. This happens in a later turn of the event loop: answers are
   * reported from within Node's HTTP/2 read callback, and closing streams there leads to a use after free
   * (https://github.com/nodejs/node/pull/39076).
   */
  close(): void {
    setImmediate(() => this.#connection.abort());
  }

  /**
   * Sends a call, and once more with a new token if its token was refused.
   *
   * @param isRefused whether an error proves that the call was not made because of its token
   */
  async #send<Request, Response>(
    call: Rpc<Request, Response>,
    request: Request,
    isRefused: (error: ConnectError) => boolean,
  ): Promise<Response> {
    const { signal } = this.session;
    for (let renewed = false; ; renewed = true) {
      const token = await this.token();
      signal.throwIfAborted();
      try {
        const headers = { authorization: `Bearer ${token}`, ...this.core.headers };
        return await call(request, { signal, headers });
      } catch (error) {
        if (renewed || signal.aborted || !isRefused(ConnectError.from(error))) throw error;
        this.core.forget(token);
      }
    }
  }
}

/** The pages of a listing. A server that returns a page token again would cause an endless loop. */
export async function* pagesOf<Page extends { nextPageToken: string }>(
  load: (pageToken: string) => Promise<Page>,
  first = '',
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let pageToken = first;
  do {
    seen.add(pageToken);
    const page = await load(pageToken);
    yield page;
    pageToken = page.nextPageToken;
  } while (pageToken !== '' && !seen.has(pageToken));
}

/** Reports every RPC. The size is that of the message, which gRPC frames and may compress on the wire. */
function tracing(trace: (line: Trace) => void): Interceptor {
  return (next) => async (request) => {
    const started = performance.now();
    const line = { method: 'GRPC', target: request.method.name };
    const ms = () => performance.now() - started;
    try {
      // Scalekit has no RPC that streams.
      const answer = (await next(request)) as UnaryResponse;
      const bytes = toBinary(answer.method.output, answer.message).byteLength;
      trace({ ...line, status: 'OK', ms: ms(), bytes });
      return answer;
    } catch (error) {
      trace({ ...line, status: messageOf(error), ms: ms() });
      throw error;
    }
  };
}
