import type { FileProvider } from '../../provider.ts';

/** https://docs.slack.dev/messaging/working-with-files */
export const slack: FileProvider = {
  key: 'SLACK',
  upload: {
    flags: {
      to: 'channel by id or #name, or the URL of a message for its thread',
      name: '',
      text: 'message to post with the file',
    },
    limits: { atMost: 1024 ** 3, atLeast: 1, hint: 'Share a link to the file instead.' },
  },
  download: {
    impossible: "files there need the user's own token, which Scalekit does not send to files.slack.com.",
    hint: 'Scalekit cannot do this: ask the user to open the file in Slack, or to share it elsewhere.',
  },
  load: () => import('./transfer.ts'),
  faults: {
    missing: /^404 |channel_not_found|thread_not_found/,
    full: /storage_limit_reached|over_file_size_limit/,
    badName: [
      /not_in_channel|is_archived/,
      'Check the channel: the account has to be a member of it, and it must not be archived.',
    ],
  },
};
