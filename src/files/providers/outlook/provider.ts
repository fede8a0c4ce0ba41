import { mailProvider } from '../../mail/provider.ts';

/** https://learn.microsoft.com/graph/outlook-large-attachments */
export const outlook = mailProvider({
  key: 'OUTLOOK',
  drive: 'OneDrive',
  load: () => import('./transfer.ts'),
  finder: 'outlook_search_messages',
  faults: {
    missing: /^404 |"ErrorInvalidIdMalformed"/,
    full: /"(?:ErrorQuotaExceeded|quotaLimitReached)"/,
    blocked: /"(?:ErrorAttachmentBlocked|ErrorVirusDetected|ErrorVirusMessageDeleted)"/,
  },
});
