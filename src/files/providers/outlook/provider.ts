import type { FileProvider } from '../../provider.ts';

/** https://learn.microsoft.com/graph/outlook-large-attachments */
export const outlook: FileProvider = {
  key: 'OUTLOOK',
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
      hint: 'Mails take less than 25 MB: upload the file to OneDrive, and send the link.',
    },
    load: async () => (await import('./upload.ts')).uploader,
  },
  download: {
    from: 'message id',
    flags: { name: '' },
    load: async () => (await import('./download.ts')).outlookAttachment,
  },
  faults: {
    full: /"(?:ErrorQuotaExceeded|quotaLimitReached)"/,
    blocked: /"(?:ErrorAttachmentBlocked|ErrorVirusDetected|ErrorVirusMessageDeleted)"/,
  },
};
