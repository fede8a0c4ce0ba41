import { createHash } from 'node:crypto';
import type { DescService } from '@bufbuild/protobuf';
import { type Client, createClient, type Interceptor } from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import { ScalekitClient } from '@scalekit-sdk/node';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';

export const ME = 'user@example.com';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// biome-ignore lint/suspicious/noExplicitAny: provider answers have every shape
export const bodyOf = async (answer: Response): Promise<any> => answer.json();

export interface ProxiedInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | FormData;
  signal?: AbortSignal;
}

/** A bare proxy client: one `fetch` with a token from the sandbox, without following redirects. */
export function callerOf(sandbox: Sandbox) {
  return (connection: string, path: string, init: ProxiedInit = {}): Promise<Response> => {
    const authorization = `Bearer ${sandbox.issueToken()}`;
    const headers = { authorization, connection_name: connection, identifier: ME, ...init.headers };
    return fetch(`${sandbox.url}/proxy${path}`, { redirect: 'manual', ...init, headers });
  };
}

/** The real SDK's client for an environment. */
export function clientOf({ env }: Sandbox): ScalekitClient {
  return new ScalekitClient(env.TOOL_ENV_URL, env.TOOL_CLIENT_ID, env.TOOL_CLIENT_SECRET);
}

/** A bare gRPC client of a service, for requests that the SDK cannot send. */
export function serviceOf<T extends DescService>(sandbox: Sandbox, service: T): Client<T> {
  const bearer: Interceptor = (next) => (call) => {
    call.header.set('authorization', `Bearer ${sandbox.issueToken()}`);
    return next(call);
  };
  return createClient(service, createGrpcTransport({ baseUrl: sandbox.url, interceptors: [bearer] }));
}

/** Runs `act` with a sandbox that has these options. */
export async function withSandbox(
  options: SandboxOptions,
  act: (own: Sandbox, client: ScalekitClient) => Promise<void>,
): Promise<void> {
  const own = await startSandbox(options);
  try {
    await act(own, clientOf(own));
  } finally {
    await own.close();
  }
}

/** The gRPC code and ErrorInfo of a failed SDK call. */
export async function failure(
  call: Promise<unknown>,
): Promise<{ code: string; info: Record<string, unknown> }> {
  try {
    await call;
  } catch (error) {
    const { grpcStatus, errDetails } = error as {
      grpcStatus: unknown;
      errDetails?: Record<string, unknown>[];
    };
    return { code: String(grpcStatus), info: errDetails?.[0] ?? {} };
  }
  throw new Error('it succeeded');
}
