import { createHash } from 'node:crypto';
import type { Sandbox } from './sandbox.ts';

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

/** A bare client of the proxy: one `fetch` with a token of the sandbox's own, following nothing. */
export function callerOf(sandbox: Sandbox) {
  return (connection: string, path: string, init: ProxiedInit = {}): Promise<Response> => {
    const authorization = `Bearer ${sandbox.issueToken()}`;
    const headers = { authorization, connection_name: connection, identifier: ME, ...init.headers };
    return fetch(`${sandbox.url}/proxy${path}`, { redirect: 'manual', ...init, headers });
  };
}
