import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../support/bench.ts';
import { ALWAYS, useProviderBench } from './support.ts';

const bench = useProviderBench();
const GENERAL = 'C0000000001';

/** The input of the last step. */
const completed = () =>
  bench.sandbox.effects().find(({ effect }) => effect?.name === 'slack_complete_upload_external')?.effect
    ?.params;

describe('a file in Slack', () => {
  it.each([
    [`${GENERAL}/1699999999.000100`, '1699999999.000100'],
    [`https://t.slack.com/archives/${GENERAL}/p1699999999000100`, '1699999999.000100'],
    [
      `https://t.slack.com/archives/${GENERAL}/p1699999999000100?thread_ts=1688888888.000200`,
      '1688888888.000200',
    ],
    [`https://t.slack.com/archives/${GENERAL}`, undefined],
  ])('replies in the thread of %s', async (to, thread) => {
    succeeded(await bench.upload('slack', ['--to', to]));
    expect(completed()).toMatchObject({ channel_id: GENERAL });
    expect((completed() as { thread_ts?: string }).thread_ts).toBe(thread);
  });

  it('goes to a channel on the last page of the list', async () => {
    bench.sandbox.toolResult('slack_list_channels', ({ cursor }) => ({
      channels: cursor === '2' ? [null, { id: GENERAL, name: 'general' }] : [{ id: 7, name: 'general' }],
      response_metadata: { next_cursor: cursor === '2' ? '' : '2' },
    }));
    expect(succeeded(await bench.upload('slack', ['--to', 'general'])).folder).toBe('#general');
  });

  it.each([
    ['does not exist', { channels: [] }],
    ['list never ends', { channels: [], response_metadata: { next_cursor: '2' } }],
    ['list cannot be read', {}],
  ])('is not sent if the channel %s', async (_, list) => {
    bench.sandbox.toolResult('slack_list_channels', list);
    failed(await bench.upload('slack', ['--to', '#general']), 'NOT_FOUND');
    expect(bench.sandbox.files('SLACK')).toEqual([]);
  });

  it('is not shared if it may not have arrived', async () => {
    bench.sandbox.toolResult('slack_get_upload_url_external', { upload_url: 'https://files.example/' });
    failed(await bench.upload('slack', ['--to', GENERAL]), 'PROVIDER_ERROR');
    bench.sandbox.reset();
    bench.sandbox.fault({ on: /slack-upload/, ...ALWAYS, http: { status: 204, body: '' } });
    failed(await bench.upload('slack', ['--to', GENERAL]), 'PROVIDER_ERROR');
    expect(bench.sandbox.effects().filter(({ effect }) => effect?.kind === 'tool')).toEqual([]);
  });

  it('answered with few details → success', async () => {
    bench.sandbox.toolResult('slack_complete_upload_external', {});
    const answer = succeeded(await bench.upload('slack', ['--to', GENERAL]));
    expect(answer).toMatchObject({ name: 'a.txt', mime_type: 'text/plain' });
    expect(answer).not.toHaveProperty('web_url');
  });
});
