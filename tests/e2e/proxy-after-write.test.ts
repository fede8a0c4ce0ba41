import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchRun, failed, filesBelow, succeeded, useBench } from '../support/bench.ts';
import { startFront } from '../support/front.ts';

const bench = useBench({ inProcess: true });
const proxy = (args: string[], options: BenchRun = {}) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', '/test/echo', ...args], options);
const POST = ['--body', '{"a":1}'];
const JSON_TYPE = { 'content-type': 'application/json' };

/** The other host that URLs in answers point to. */
const elsewhere = createServer((request, response) => {
  const status = Number(request.url?.slice(1));
  response.writeHead(status, { 'content-type': 'text/plain' }).end(status === 200 ? 'the file' : 'refused');
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => {
  elsewhere.close();
});

/** Asserts what every failure after a write's answer must say, and that the write was sent once. */
function expectAnswered(error: Record<string, unknown>, status: number) {
  expect(error.message).toContain(`The request itself was answered ${status}; do not send it again.`);
  expect(error.hint).not.toMatch(/run the command again|another path/i);
  expect(error.retryable).toBe(false);
  expect(bench.count('POST', 'proxy') + bench.count('DELETE', 'proxy')).toBe(1);
}

describe('a write that was answered', () => {
  it.each([
    ['SIGINT', 130, POST],
    ['SIGTERM', 143, POST],
    ['SIGTERM', 143, ['--method', 'DELETE']],
    ['SIGINT', 130, [...POST, '--output-file', 'out.bin']],
    ['SIGINT', 130, [...POST, '--save', 'u=out.bin']],
  ] as const)(
    'stopped by %s (%s) during the body → INTERRUPTED, may have happened: %j',
    async (signal, exit, args) => {
      bench.sandbox.fault({ on: 'proxy', when: 'after', hang: 'headers' });
      const onStart = async (child: ChildProcess) => {
        while (bench.sandbox.effects().length === 0) await sleep(10);
        await sleep(150);
        child.kill(signal);
      };
      const run = await proxy([...args], { onStart: (child) => void onStart(child) });
      const error = failed(run, 'INTERRUPTED');
      expect(run.code).toBe(exit);
      expect(error.message).toContain('may have happened');
      expectAnswered(error, 200);
      expect(bench.sandbox.effects()).toHaveLength(1);
      expect(filesBelow(bench.box.cwd)).toEqual([]);
    },
  );

  it('with a body that is cut off → OUTCOME_UNKNOWN', async () => {
    bench.sandbox.fault({ on: 'proxy', when: 'after', halfBody: true });
    expectAnswered(failed(await proxy(POST), 'OUTCOME_UNKNOWN'), 200);
  });

  it.each([
    [403, 'PROVIDER_ERROR'],
    [404, 'PROVIDER_ERROR'],
    [503, 'PROVIDER_ERROR'],
  ] as const)('with a URL to save that answers %s → success with a warning', async (status, code) => {
    const data = { id: 'new-1', u: `${host}/${status}` };
    bench.sandbox.fault({
      on: 'proxy',
      when: 'after',
      http: { status: 201, headers: JSON_TYPE, body: JSON.stringify(data) },
    });
    const answer = succeeded(await proxy([...POST, '--save', 'u=f']));
    expect(answer).toMatchObject({ status: 201, content_type: 'application/json', data, saved: [] });
    expect(answer.warnings).toEqual([expect.stringMatching(new RegExp(`nothing was saved.*${code}`))]);
    expect(bench.count('POST', 'proxy')).toBe(1);
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it('with nothing to save at the path → success, with the answer unchanged', async () => {
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: JSON_TYPE, body: '{"id":9007199254740993}' },
    });
    const run = await proxy([...POST, '--save', 'u=f']);
    expect(succeeded(run).warnings).toEqual([expect.stringContaining('has no "u"')]);
    expect(run.stdout).toContain('"data":{"id":9007199254740993}');
  });

  it('with an empty body and nothing to save → success with a warning', async () => {
    bench.sandbox.fault({ on: 'proxy', http: { status: 204, headers: JSON_TYPE, body: '' } });
    const answer = succeeded(await proxy([...POST, '--save', 'u=f']));
    expect(answer).toMatchObject({ status: 204, saved: [], warnings: [expect.stringContaining('"u"')] });
    expect(bench.count('POST', 'proxy')).toBe(1);
  });

  it('with a credential in the body → not written to disk, the rest is shown', async () => {
    const token = bench.sandbox.account('slack').token;
    const body = JSON.stringify({ id: 'new-1', token });
    bench.sandbox.fault({ on: 'proxy', http: { status: 200, headers: JSON_TYPE, body } });
    const run = await proxy([...POST, '--output-file', 'f']);
    expectAnswered(failed(run, 'FORBIDDEN'), 200);
    expect(run.json.data).toEqual({ id: 'new-1', token: '[redacted]' });
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it('with a long body → shortened in a failure too', async () => {
    const body = JSON.stringify({
      id: 'new-1',
      pad: 'x'.repeat(20_000),
      token: bench.sandbox.account('slack').token,
    });
    bench.sandbox.fault({ on: 'proxy', http: { status: 200, headers: JSON_TYPE, body } });
    const run = await proxy([...POST, '--output-file', 'f']);
    expectAnswered(failed(run, 'FORBIDDEN'), 200);
    expect(run.json.truncated).toMatchObject({ root: 'data', preview: { id: 'new-1' } });
  });

  it('with a body over the limit → saved completely', async () => {
    const n = 3 * 1024 * 1024;
    const run = await bench.run([
      'proxy-request',
      '--connection-name',
      'slack',
      '--path',
      `/test/bytes?n=${n}`,
      ...POST,
      '--output-file',
      'f',
    ]);
    expect(succeeded(run)).toMatchObject({ status: 200, bytes: n });
    const data = { u: `${host}/200` };
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: JSON_TYPE, body: JSON.stringify(data) },
    });
    expect(succeeded(await proxy([...POST, '--save', 'u=g'])).saved).toMatchObject([{ path: 'u', bytes: 8 }]);
  });
});

describe('a read', () => {
  it('with a URL to save that answers 403 → success with a warning', async () => {
    bench.sandbox.fault({
      on: 'proxy',
      http: { status: 200, headers: JSON_TYPE, body: `{"u":"${host}/403"}` },
    });
    const answer = succeeded(await proxy(['--save', 'u=f']));
    expect(answer.warnings).toEqual([expect.stringContaining('403')]);
    expect(filesBelow(bench.box.cwd)).toEqual([]);
  });

  it.each([
    ['SIGTERM', 143, [], /^Stopped by/],
    ['SIGINT', 130, POST, /may have happened/],
  ] as const)(
    'or write, stopped by %s (%s) in the body of a refusal → INTERRUPTED',
    async (signal, exit, args, message) => {
      let child: ChildProcess | undefined;
      const front = await startFront(bench.sandbox, (socket) => {
        socket.write(
          'HTTP/1.1 422 No\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":1',
        );
        setTimeout(() => child?.kill(signal), 150);
      });
      try {
        const run = await proxy([...args], {
          env: front.env,
          onStart: (started) => {
            child = started;
          },
        });
        expect(failed(run, 'INTERRUPTED').message).toMatch(message);
        expect([run.code, front.hits]).toEqual([exit, 1]);
      } finally {
        front.close();
      }
    },
  );

  it.each([[[]], [POST]])(
    'or write, stopped while --save fetches → INTERRUPTED, with the answer: %j',
    async (args) => {
      let child: ChildProcess | undefined;
      const outside = await startFront(bench.sandbox, (socket) => {
        socket.write('HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\n<Error>');
        setTimeout(() => child?.kill('SIGTERM'), 150);
      });
      try {
        const body = JSON.stringify({ u: `${outside.env.TOOL_ENV_URL}/proxy/file` });
        bench.sandbox.fault({ on: 'proxy', http: { status: 200, headers: JSON_TYPE, body } });
        const run = await proxy([...args, '--save', 'u=f'], {
          onStart: (started) => {
            child = started;
          },
        });
        expect(failed(run, 'INTERRUPTED').retryable).toBe(false);
        expect(run.json.data).toHaveProperty('u');
        expect([run.code, outside.hits]).toEqual([143, 1]);
        expect(filesBelow(bench.box.cwd)).toEqual([]);
      } finally {
        outside.close();
      }
    },
  );
});
