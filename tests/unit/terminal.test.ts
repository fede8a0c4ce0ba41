import http from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderChecklist } from '../../src/answer/checklist.ts';
import { batchProgress, progressText } from '../../src/commands/execute-tool/batch-progress.ts';
import { listenForCallback } from '../../src/http/callback-listener.ts';

describe('a checklist', () => {
  const items = [
    { ok: true, text: 'token: accepted' },
    { ok: false, text: 'slack: EXPIRED', fix: 'generate-link --connection-name slack' },
    { ok: undefined, text: 'jira: disabled' },
  ];

  it('marks each line, and shows what to do below it', () => {
    expect(renderChecklist(items, false)).toBe(
      '✓ token: accepted\n✗ slack: EXPIRED\n    generate-link --connection-name slack\n– jira: disabled\n',
    );
  });

  it('is colored if the terminal shows colors', () => {
    expect(renderChecklist(items, true)).toContain('\u001B[32m✓\u001B[0m token: accepted\n\u001B[31m✗');
  });
});

describe('the progress of a batch', () => {
  afterEach(() => void vi.useRealTimers());

  it('without a terminal → nothing', () => {
    const writeError = vi.fn();
    batchProgress({ stderrIsTTY: false, writeError }, 1)();
    expect(writeError).not.toHaveBeenCalled();
  });

  it('on a terminal → at once, then at most five times a second, and at the end', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const written: string[] = [];
    const tick = batchProgress({ stderrIsTTY: true, writeError: (text) => void written.push(text) }, 4);
    vi.advanceTimersByTime(1000);
    tick();
    tick();
    vi.advanceTimersByTime(1000);
    tick();
    tick();
    expect(written).toEqual([
      '\r1 of 4 done, 1.0 a second, 3 s left\u001b[K',
      '\r3 of 4 done, 1.5 a second, 1 s left\u001b[K',
      '\r4 of 4 done, 2.0 a second\u001b[K\n',
    ]);
  });

  it('shows minutes if some are left', () => {
    expect(progressText(10, 1000, 2)).toBe('10 of 1000 done, 5.0 a second, 3 min 18 s left');
    expect(progressText(100, 200, 1)).toBe('100 of 200 done, 100 a second, 1 s left');
  });
});

describe('a callback on loopback', () => {
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const request = http.request(url, { headers, method, agent: false }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      request.on('error', reject).end();
    });

  it('accepts only the expected request, then closes', async () => {
    const { url, received } = await listenForCallback((query) => query.get('state') === 's');
    expect(await get(`${url}?state=other`)).toBe(400);
    expect(await get(`${new URL(url).origin}/?state=s`)).toBe(404);
    expect(await get(`${url}?state=s`, { host: 'example.com' })).toBe(404);
    expect(await get(`${url}?state=s`, {}, 'POST')).toBe(404);
    expect(await get(`${url}?state=s&auth_request_id=1`)).toBe(200);
    expect((await received).get('auth_request_id')).toBe('1');
    await expect(get(url)).rejects.toThrow('ECONNREFUSED');
  });

  it('closes when it is given up', async () => {
    const { url, close } = await listenForCallback(() => true);
    close();
    await expect(get(url)).rejects.toThrow('ECONNREFUSED');
  });
});
