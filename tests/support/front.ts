import net from 'node:net';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** A door before a sandbox, behind which proxied requests are answered by hand, byte for byte. */
export interface Front {
  env: Record<string, string>;
  /** Proxied requests that came. */
  hits: number;
  close(): void;
}

const PROXIED = /^(GET|HEAD|POST|PUT|PATCH|DELETE) \/proxy\//;

/**
 * Everything but `/proxy/…` goes on to the sandbox as it is.
 *
 * @param answer writes what it likes to the connection of a proxied request, a broken answer say
 */
export async function startFront(sandbox: Sandbox, answer: (socket: net.Socket) => void): Promise<Front> {
  const { port, hostname } = new URL(sandbox.url);
  const open = new Set<net.Socket>();
  const track = (socket: net.Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  const server = net.createServer((socket) => {
    track(socket);
    let behind: net.Socket | undefined;
    let taken = false;
    socket.on('data', (chunk) => {
      if (taken) return;
      taken = PROXIED.test(chunk.toString('latin1'));
      if (taken) {
        front.hits += 1;
        behind?.unpipe(socket);
        answer(socket);
        return;
      }
      if (!behind) {
        behind = net.connect(Number(port), hostname);
        track(behind);
        behind.pipe(socket);
        socket.on('close', () => behind?.destroy());
      }
      behind.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front: Front = {
    env: {
      ...sandbox.env,
      TOOL_ENV_URL: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    },
    hits: 0,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  return front;
}
