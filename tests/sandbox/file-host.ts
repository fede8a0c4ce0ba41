import type { FaultQueue } from './faults.ts';
import type { FileHostHandler } from './files/host.ts';
import { json, type Reply } from './http/reply.ts';
import { serve } from './http/serve.ts';
import type { Ledger } from './ledger.ts';
import { type Listener, listen } from './listener.ts';
import type { Switches } from './providers/types.ts';

/** Storage hosts answer with a page. */
const NOTHING: Reply = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><title>404</title><p>Not Found</html>',
};

export interface FileHostParts {
  ledger: Ledger;
  faults: FaultQueue;
  delayMs: number;
  switches: Switches;
  certificate: { key: string; cert: string } | undefined;
  handler: FileHostHandler;
}

/**
 * The other host, the target of signed URLs, with another port and name than the environment's.
 * Like storage hosts, it refuses requests with credentials.
 */
export function startFileHost(parts: FileHostParts): Promise<Listener> {
  return listen({
    host: 'localhost',
    certificate: parts.certificate,
    serve: (exchange) =>
      void serve(exchange, 'filehost', parts, async (incoming) => {
        if (incoming.headers.authorization !== undefined) {
          return json(401, {
            error: { code: 'unauthenticated', message: 'This URL takes no Authorization header.' },
          });
        }
        return (await parts.handler(incoming)) ?? NOTHING;
      }),
  });
}
