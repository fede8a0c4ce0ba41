import { describe, expect, it } from 'vitest';
import { type BenchRun, failed, succeeded, useBench } from '../support/bench.ts';

const bench = useBench({ inProcess: true });
const proxy = (args: string[] = [], options: BenchRun = {}) =>
  bench.run(['proxy-request', '--connection-name', 'slack', '--path', '/test/echo', ...args], options);

/** Private-use characters, which the program once used as markers around digits. */
const FORGED = '\ue0f11-1\ue0f2';
const BIG = '9007199254740993';

async function answered(body: string, status = 200, type = 'application/json') {
  bench.sandbox.fault({ on: 'proxy', http: { status, headers: { 'content-type': type }, body } });
  return await proxy();
}

describe("a provider's text", () => {
  it('is unchanged, whatever its characters', async () => {
    const data = { a: FORGED, [FORGED]: 1, list: [`\ue0f1${BIG}\ue0f2`] };
    expect(succeeded(await answered(JSON.stringify(data))).data).toEqual(data);
    expect(succeeded(await answered(FORGED, 200, 'text/plain')).text).toBe(FORGED);
    const error = failed(await answered(JSON.stringify({ message: FORGED }), 400), 'PROVIDER_ERROR');
    expect(error.body).toEqual({ message: FORGED });
  });

  it('that only resembles JSON is shown as text', async () => {
    const body = '{"d":2024-01-01-12-34-56}';
    const answer = succeeded(await answered(body));
    expect(answer.text).toBe(body);
    expect(answer.warnings[0]).toContain('is not');
    expect(failed(await answered(body, 400), 'PROVIDER_ERROR').body).toBe(body);
  });

  it('keeps its long numbers, in an error too', async () => {
    expect((await answered(`{"id":${BIG}}`, 409)).stdout).toContain(`"body":{"id":${BIG}}`);
  });
});

describe("a caller's text", () => {
  it('is unchanged in --dry-run and in the request', async () => {
    const args = ['--body', FORGED, '--headers', JSON.stringify({ 'X-A': FORGED })];
    const { request } = succeeded(await proxy([...args, '--dry-run']));
    expect(request).toMatchObject({ body: FORGED, headers: { 'X-A': FORGED } });
    const { body, headers } = succeeded(await proxy(args)).data;
    expect([body.text, headers['x-a']]).toEqual([FORGED, FORGED]);
  });

  it.each(['--body', '--query-params', '--headers'])(
    'that only resembles JSON is refused as %s',
    async (flag) => {
      failed(await proxy([flag, '{"d":2024-01-01-12-34-56}']), 'INVALID_JSON');
      expect(bench.sandbox.ledger).toEqual([]);
    },
  );
});

describe('a number longer than a double', () => {
  const args = [
    '--method',
    'DELETE',
    '--query-params',
    `{"filter":{"id":${BIG},"in":[${BIG}]},"n":[${BIG},1e400],"b":true}`,
    '--headers',
    `{"X-Id":${BIG},"X-N":-1.50,"X-B":true}`,
  ];

  it('is sent digit by digit in the query and in headers', async () => {
    const { query, headers } = succeeded(await proxy(args)).data;
    expect(query).toEqual([
      ['filter', `{"id":${BIG},"in":[${BIG}]}`],
      ['n', BIG],
      ['n', '1e400'],
      ['b', 'true'],
    ]);
    expect(headers).toMatchObject({ 'x-id': BIG, 'x-n': '-1.5', 'x-b': 'true' });
  });

  it('is sent as the preview shows it, and a confirmation covers its last digit', async () => {
    const env = { TOOL_CONFIRM_WRITES: '1' };
    const { preview, confirm } = failed(await proxy(args, { env }), 'CONFIRMATION_REQUIRED');
    const other = args.map((word) => word.replaceAll(BIG, '9007199254740995'));
    failed(await proxy([...other, '--confirm', confirm], { env }), 'CONFIRMATION_REQUIRED');
    expect(bench.proxied()).toEqual([]);
    succeeded(await proxy([...args, '--confirm', confirm], { env }));
    expect(bench.proxied()[0]?.target).toBe(`/proxy${preview.path}`);
    expect(bench.proxied()[0]?.headers['x-id']).toBe(preview.headers['X-Id']);
  });

  it('survives --fields and the file of a long answer', async () => {
    const body = `{"a":{"id":${BIG}},"pad":"${'x'.repeat(2000)}"}`;
    bench.sandbox.fault({
      on: 'proxy',
      times: 2,
      http: { status: 200, headers: { 'content-type': 'application/json' }, body },
    });
    expect((await proxy(['--fields', 'a.id'])).stdout).toContain(`"data":{"a":{"id":${BIG}}}`);
    const run = await proxy(['--max-chars', '900']);
    expect(run.stdout).toContain(`"id":${BIG}`);
  });
});

describe('a tool', () => {
  it('gets a text unchanged', async () => {
    const input = JSON.stringify({ channel: '#general', text: FORGED });
    const args = ['execute-tool', '--connection-name', 'slack', '--tool-name', 'slack_send_message'];
    const { request } = succeeded(await bench.run([...args, '--tool-input', input, '--dry-run']));
    expect(request.tool_input.text).toBe(FORGED);
    succeeded(await bench.run([...args, '--tool-input', input]));
    expect(bench.sandbox.effects()[0]?.effect?.params).toMatchObject({ text: FORGED });
  });
});
