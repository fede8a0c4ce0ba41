import type { FileProvider } from '../../provider.ts';

/** https://developers.google.com/workspace/gmail/api/guides/uploads */
export const gmail: FileProvider = {
  key: 'GMAIL',
  upload: {
    flags: {
      to: 'e-mail addresses, comma-separated',
      name: '',
      subject: 'of the mail (default: the names of the files)',
      text: 'of the mail',
      send: '',
    },
    takesSeveral: true,
    limits: {
      atMost: 25 * 1024 * 1024 - 1,
      hint: 'Mails take less than 25 MB: upload the file to Google Drive, and send the link.',
    },
    load: async () => (await import('./upload.ts')).uploader,
  },
  download: {
    from: 'message id',
    flags: { name: '' },
    load: async () => (await import('./download.ts')).gmailAttachment,
  },
  faults: {
    rateLimited: /^403 .*"(?:userRateLimit|rateLimit|dailyLimit)Exceeded"/,
    blocked: [
      /blocked.*(?:content|attachment)|virus/i,
      'Gmail does not take this type of attachment: upload it to Google Drive, and send the link.',
    ],
  },
};
