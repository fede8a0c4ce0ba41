import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendExternal } from '../../src/http/external-request.ts';
import { grantPermit } from '../../src/scalekit/permit.ts';
import { sendProxied } from '../../src/scalekit/proxy.ts';
import { clientOf } from '../support/client.ts';

/**
 * Runs in its own thread, since the test blocks the client's. It answers any request a little later with the given
 * text, and closes with the rest of the request unread.
 */
const SERVER = `
const { createServer } = require('node:net');
const { parentPort, workerData } = require('node:worker_threads');
const answer = (status, body) =>
  'HTTP/1.1 ' + status + '\\r\\ncontent-type: application/json\\r\\ncontent-length: ' + body.length + '\\r\\nconnection: close\\r\\n\\r\\n' + body;
createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (head) => {
    if (head.includes('/oauth/token')) return socket.end(answer('200 OK', '{"access_token":"a","expires_in":9}'));
    socket.pause();
    setTimeout(() => socket.end(workerData && answer('403 Forbidden', workerData)), 50);
    setTimeout(() => socket.destroy(), 55);
  });
}).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });
`;

const standStill = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** A body whose first part is sent; the others meet a closed connection before the answer was read. */
function body(): Readable {
  let parts = 0;
  const readable = new Readable({
    read() {
      parts += 1;
      if (parts === 1) readable.push(Buffer.alloc(1000));
      if (parts === 2) {
        setTimeout(() => {
          standStill(150);
          readable.push(Buffer.alloc(1000));
        }, 20);
      }
      if (parts === 3) {
        standStill(50);
        readable.push(Buffer.alloc(1000));
      }
      if (parts > 3) readable.push(parts < 50 ? Buffer.alloc(200_000) : null);
    },
  });
  return readable;
}

const SENDERS = [
  [
    'through the proxy',
    (url: string) =>
      sendProxied(
        {
          client: clientOf(url),
          connection: {
            keyId: 'slack',
            provider: 'SLACK',
            type: 'OAUTH',
            status: 'COMPLETED',
            enabled: true,
          },
          identifier: 'me',
          permit: grantPermit(() => true),
        },
        { method: 'POST', path: '/x', body: body() },
      ),
    'OUTCOME_UNKNOWN',
  ],
  [
    'to a signed URL',
    (url: string) => sendExternal(clientOf(url), url, { method: 'PUT', body: body() }),
    'NETWORK',
  ],
] as const;

describe('a request whose server closes before reading all of it', () => {
  const workers: Worker[] = [];
  const start = async (words: string) => {
    const worker = new Worker(SERVER, { eval: true, workerData: words });
    workers.push(worker);
    const port = await new Promise<number>((resolve) => worker.once('message', resolve));
    return `http://127.0.0.1:${port}`;
  };
  let refusing = '';
  let silent = '';
  beforeAll(async () => {
    [refusing, silent] = await Promise.all([start('no'), start('')]);
  });
  afterAll(() => {
    for (const worker of workers) void worker.terminate();
  });

  it.each(SENDERS)('gets the answer that was sent before: %s', async (_, send) => {
    const answer = await send(refusing);
    expect([answer.status, await text(answer.body)]).toEqual([403, 'no']);
  });

  it.each(SENDERS)('is a broken connection if there was no answer: %s', async (_, send, code) => {
    await expect(send(silent)).rejects.toMatchObject({ code });
  });
});

describe('an HTTP/2 connection', () => {
  it('is closed in a later turn of the event loop, because Node may still be reading from it', async () => {
    const envUrl = 'http://127.0.0.1:9';
    let abort = vi.fn();
    const client = clientOf(envUrl, (connection) => {
      abort = vi.spyOn(connection, 'abort');
    });
    client.close();
    // Node runs promises and ticks before it continues reading.
    await new Promise((resolve) => process.nextTick(resolve));
    expect(abort).not.toHaveBeenCalled();
    await new Promise((resolve) => setImmediate(resolve));
    expect(abort).toHaveBeenCalledOnce();
  });
});
