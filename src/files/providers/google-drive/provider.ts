import type { FileProvider } from '../../provider.ts';

/** Reasons are listed at https://developers.google.com/workspace/drive/api/guides/handle-errors */
export const googleDrive: FileProvider = {
  key: 'GOOGLEDRIVE',
  upload: {
    flags: { to: 'folder id or URL', name: '', onConflict: '' },
    onConflict: 'fail',
    load: async () => (await import('./upload.ts')).uploader,
  },
  download: {
    from: 'file id or URL',
    flags: { exportAs: 'format for Google documents: pdf, docx, xlsx, csv, txt, …' },
    load: async () => (await import('./download.ts')).driveFile,
  },
  faults: {
    rateLimited: /^403 .*"(?:userRateLimit|rateLimit)Exceeded"/,
    full: /"storageQuotaExceeded"/,
  },
};
