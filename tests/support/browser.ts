import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** A browser page, controlled through the DevTools protocol. */
export interface Page {
  /** Resolves with the page's text as soon as it contains this one. */
  textWith(part: string): Promise<string>;
  click(selector: string): Promise<void>;
}

export interface Browser {
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method
type Reply = any;

/** Starts a headless Chromium with a new profile. @param folder the folder for the profile */
export async function openBrowser(program: string, folder: string): Promise<Browser> {
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--remote-debugging-pipe',
    `--user-data-dir=${join(folder, 'browser')}`,
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      waiting.get(id)?.(error ?? result);
    }
  });
  let next = 0;
  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Reply>((resolve) => {
      waiting.set(++next, resolve);
      input.write(`${JSON.stringify({ id: next, method, params, sessionId })}\0`);
    });
  return {
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const evaluate = async (expression: string): Promise<Reply> =>
        (await send('Runtime.evaluate', { expression, returnByValue: true }, sessionId))?.result?.value;
      return {
        async textWith(part) {
          for (;;) {
            const text = String((await evaluate('document.body?.innerText')) ?? '');
            if (text.includes(part)) return text;
            await sleep(50);
          }
        },
        click: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
      };
    },
    async close() {
      void send('Browser.close');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}
