import type { ScalekitClient } from '@scalekit-sdk/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, callerOf, clientOf, failure, ME, withSandbox } from './caller.ts';
import { type Sandbox, startSandbox, ToolFailure } from './sandbox.ts';

let sandbox: Sandbox;
let client: ScalekitClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});
beforeEach(async () => {
  sandbox.reset();
  await client.actions.listConnections({ pageSize: 1 });
});
afterAll(() => sandbox.close());

const execute = (toolName: string, connector: string, toolInput: Record<string, unknown> = {}) =>
  client.actions.executeTool({ toolName, connector, identifier: ME, toolInput });
const say = () => execute('slack_send_message', 'slack', { channel: 'C0000000001', text: 'hi' });

describe("a provider's failure", () => {
  it.each([
    [401, '16', 'UNAUTHORIZED'],
    [403, '7', 'FORBIDDEN'],
    [429, '8', 'RATE_LIMITED'],
    [500, '3', 'TOOL_EXEC_FAILED'],
  ])('%d has the gRPC status %s', async (status, grpc, toolErrorCode) => {
    sandbox.fault({ on: 'ExecuteTool', tool: { status } });
    expect(await failure(say())).toMatchObject({
      code: grpc,
      info: {
        errorCode: 'TOOL_ERROR',
        toolErrorInfo: { toolErrorCode, executionId: expect.stringMatching(/^exec_/) },
      },
    });
    expect(sandbox.effects()).toEqual([]);
  });

  it('may have its own code and message, from a fault or a tool', async () => {
    const own = { code: 'missing_scope', message: 'missing_scope: chat:write' };
    sandbox.fault({ on: 'ExecuteTool', tool: { status: 403, ...own } });
    sandbox.toolResult('slack_send_message', () => {
      throw new ToolFailure(own.code, own.message, 403);
    });
    for (const info of [(await failure(say())).info, (await failure(say())).info])
      expect(info.toolErrorInfo).toMatchObject({ toolErrorCode: own.code, toolErrorMessage: own.message });
  });
});

describe("a tool's result", () => {
  it('is under `array` if it is a list, and its numbers are floats', async () => {
    sandbox.account('github').setStatus('ACTIVE');
    const input = { owner: 'octocat', repo: 'hello-world' };
    const { data } = await execute('github_issues_list', 'github', input);
    expect(data).toMatchObject({ array: expect.arrayContaining([expect.objectContaining({ number: 2 })]) });
    sandbox.toolResult('github_issues_list', [{ id: Number('9007199254740993') }]);
    const again = await execute('github_issues_list', 'github', input);
    expect(again.data).toEqual({ array: [{ id: 9_007_199_254_740_992 }] });
  });

  it('can be set, and the call still counts as an effect', async () => {
    sandbox.toolResult('slack_send_message', (params) => ({ said: params.text ?? '' }));
    expect((await say()).data).toEqual({ said: 'hi' });
    expect(sandbox.effects()).toHaveLength(1);
    sandbox.reset();
    expect((await say()).data).toMatchObject({ ok: true });
  });
});

describe('the proxy', () => {
  it('counts a GET to a method that posts as an effect', async () => {
    const proxied = callerOf(sandbox);
    const posted = await proxied('slack', '/api/chat.postMessage?channel=C0000000001&text=hi');
    expect(await bodyOf(posted)).toMatchObject({ ok: true });
    expect(sandbox.effects().map(({ effect }) => effect?.name)).toEqual(['GET /api/chat.postMessage']);
    await proxied('slack', '/api/chat.postMessage?channel=nowhere&text=hi');
    await proxied('slack', '/api/conversations.list', { method: 'POST' });
    expect(sandbox.effects()).toHaveLength(1);
  });
});

describe('the IPv6 loopback address', () => {
  it('requires brackets in the authority', async () => {
    await withSandbox({ host: '::1' }, async (own, its) => {
      expect(own.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
      expect((await callerOf(own)('exa', '/test/echo')).status).toBe(200);
      // Node's http2 omits the brackets, and so does the SDK.
      expect((await failure(its.actions.listConnections({}))).code).not.toBe('undefined');
      expect(own.ledger.at(-1)).toMatchObject({ endpoint: 'other', status: 400 });
      const { status } = await callerOf(own)('exa', '/test/echo');
      expect(status).toBe(200);
    });
  });
});
