import net from 'node:net';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** A server in front of a sandbox whose answers to proxied requests are written byte for byte. */
export interface Front {
  env: Record<string, string>;
  /** The number of proxied requests. */
  hits: number;
  close(): void;
}

const PROXIED = /^(GET|HEAD|POST|PUT|PATCH|DELETE) \/proxy\//;

/**
 * Forwards everything except `/proxy/…` to the sandbox unchanged.
 *
 * @param answer writes the answer to a proxied request, which may be invalid, to its connection
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
