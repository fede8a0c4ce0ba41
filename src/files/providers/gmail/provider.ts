import { mailProvider } from '../../mail/provider.ts';

/** https://developers.google.com/workspace/gmail/api/guides/uploads */
export const gmail = mailProvider({
  key: 'GMAIL',
  drive: 'Google Drive',
  load: () => import('./transfer.ts'),
  finder: 'gmail_fetch_mails',
  faults: {
    missing: /^404 |^400 .*Invalid id value/,
    rateLimited: /^403 .*"(?:userRateLimit|rateLimit|dailyLimit)Exceeded"/,
    blocked: [
      /blocked.*(?:content|attachment)|virus/i,
      'Gmail does not take this type of attachment: upload it to Google Drive, and send the link.',
    ],
  },
});
