import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A URL on this machine that waits for a browser to be redirected to it. */
export interface CallbackListener {
  /** `http://127.0.0.1:PORT/RANDOM` */
  url: string;
  /** The query of the one request that was accepted. */
  received: Promise<URLSearchParams>;
  /** Stops listening; nothing is left open. */
  close(): void;
}

/** Listens on loopback, on a random port and path, until one request is accepted. */
export async function listenForCallback(
  accepts: (query: URLSearchParams) => boolean,
): Promise<CallbackListener> {
  const path = `/${randomBytes(16).toString('hex')}`;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const received = new Promise<URLSearchParams>((resolve) => {
    server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(String(request.url), `http://${host}`);
      if (request.method !== 'GET' || request.headers.host !== host || pathname !== path)
        return answer(response, 404, 'There is nothing here.');
      if (!accepts(searchParams))
        return answer(response, 400, 'This is not the expected authorization. Ask for a new link.');
      // Further requests are refused; this answer is still sent.
      server.close();
      answer(response, 200, 'Thank you. You can close this page and return to your conversation.');
      resolve(searchParams);
    });
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}${path}`, received, close };
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Authorization</title><p>${text}</p></html>\n`,
  );
}
